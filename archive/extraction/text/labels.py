"""Titles cut short where they are the label of a field: "Cdr: Wang Wei", "PC - Li Bo", "Dep. Cdr: Su Qi"."""

from __future__ import annotations

import re

SHORT_TITLES = {
    "commander": r"cdr|cmdr|comdr|cmmdr|co|cmd",
    "political commissar": r"pc|pol\.?\s?com(?:m|ms|missar)?|polcom|commissar|comm",
    "chief of staff": r"cos|c/s|ch\.? of staff",
    "deputy commander": r"(?:dep|dpty|d|dy)[./]?\s?(?:cdr|cmdr|comdr)",
    "deputy political commissar": r"(?:dep|dpty|d|dy)[./]?\s?(?:pc|pol\.?\s?com(?:m|missar)?)",
    "deputy chief": r"(?:dep|dpty|d|dy)[./]?\s?chief",
    "director": r"dir",
    "deputy director": r"(?:dep|dpty|d|dy)[./]?\s?dir",
    "chairman": r"chm|chmn|chair",
    "vice chairman": r"v(?:ice|\.)?[ -]?(?:chm|chmn|chair)",
    "secretary": r"sec|secy",
    "minister": r"min",
    "vice minister": r"v(?:ice|\.)?[ -]?min",
    "governor": r"gov",
    "ambassador": r"amb",
}
"""The titles with the pattern of what stands for each in lists."""
SHORT_LABEL = re.compile(
    r"\b(?:(?i:(?:dep|dpty|dy)[. ]*)?(?i:cdr|cmdr|comdr|pol\.?\s?comm?|dir|chm|sec)|D?PC|D?CO|COS)\.?\s*(?:[:=]|\s[–—-]\s)\s*(?=[A-Z])"
)
"""A label with what parts it from the name behind."""
