"""How much of a hand-made gold the archive found, and how much of what it found is in the gold.

score(engine, gold, ingest=...) -> Scores
"""

from archive.score.measures import Difference, Measure, Scores, Share
from archive.score.scoring import Ingest, score

__all__ = ["Difference", "Ingest", "Measure", "Scores", "Share", "score"]
