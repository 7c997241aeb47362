"""What every part may use: words to be translated, errors, the clock, ids, the configuration."""
