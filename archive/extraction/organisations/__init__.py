"""The organisations and countries of an article: those that packs know, and those that their name shows to be one."""

from archive.extraction.organisations import common
from archive.extraction.organisations.finder import OrganisationFinder

__all__ = ["OrganisationFinder", "common"]
