"""How a verb or a clause is meant: asserted, planned, denied, over."""
