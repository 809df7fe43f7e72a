"""A sentence as the rules see it, and whom its pronouns and descriptions mean."""

from archive.extraction.scene.candidate import Candidate
from archive.extraction.scene.scene import OF_MANY, Scene

__all__ = ["OF_MANY", "Candidate", "Scene"]
