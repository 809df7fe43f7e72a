"""What claims make of each other: in one sentence (`consistency`), and in the whole article once all has been read
(`of_article`, which tells where an aspect may be changed at all)."""
