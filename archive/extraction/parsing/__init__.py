"""The English language model at work, and the verbs of what it parsed."""
