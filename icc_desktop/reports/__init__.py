"""Frozen values to JSON lines and other texts for people and programs; pure."""
