"""A news archive that knows who held which post when, with the sentence that proves it."""

__version__ = "0.1.0"
