"""The trade in plain Python: values, verbs and folds. No I/O, no clock, no Qt, no SQL."""
