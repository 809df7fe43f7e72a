"""The capital letters of names in Latin script, for the character classes of patterns: "Ōita Prefecture", "Šiauliai"."""

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, map(chr, range(0x100, 0x180)))) + "ȘȚ"
"""To be put between square brackets."""
