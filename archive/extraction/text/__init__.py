"""A text cut into blocks and sentences, each with its role."""
