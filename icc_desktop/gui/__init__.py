"""All that is seen. One file per screen or panel; item models beside their views."""
