"""A sentence as the rules see it, and whom its pronouns and descriptions mean."""

from archive.extraction.scene.passage import Candidate, Passage
from archive.extraction.scene.post_meant import OF_MANY
from archive.extraction.scene.scene import Scene

__all__ = ["OF_MANY", "Candidate", "Passage", "Scene"]
