"""Firms whose names begin with what else is a rank or a title: "General Electric", "Dean Foods Co", "Major Realty Corp"."""

from __future__ import annotations

FIRM_OF_GENERAL = r"(?:Motors|Electric|Dynamics|Atomics|Foods|Instruments?|Signal|Cinema|Telephone|Tire|Bancshares|Insurance|Accident)\b"
"""What makes "General" the first word of a firm's name."""
_ENDS = (
    r"(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|P[Ll][Cc]|LLC|AG|NV|Foods|Industries|Holdings|Stores|Motors|Airlines|Petroleum|"
    r"Enterprises|Realty|Plastics|Pharmaceuticals|Financial|Bancorp|Witter)\b"
)
NO_FIRM_BEHIND = rf"(?!\s(?-i:(?:[A-Z][\w&’'-]*\s){{0,3}}{_ENDS}))"
"""Behind a rank or a title: that no name of a firm begins with it."""
