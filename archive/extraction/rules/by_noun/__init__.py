"""Changes told by a noun: what kind of change it is, whose it is, and how it is meant."""
