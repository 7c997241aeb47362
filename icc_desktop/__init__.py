"""ICC Desktop: the duty officer's desk of an international crisis cell."""

__version__ = "0.3.0"
