"""Which post a change or a time is told of, where the sentence does not say it in one title."""
