"""What claims make of each other: in one sentence, and in the whole article once all has been read."""
