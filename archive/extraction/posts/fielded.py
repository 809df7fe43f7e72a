"""Titles of one word or in letters that name the field of a minister too, and the state: "EAM Rao", "Raksha Mantri Shri Rao"."""

from __future__ import annotations

from archive.extraction.context import PostMention

_FIELDED = {
    "external affairs minister": ("minister", "foreign", "IND"),
    "raksha mantri": ("minister", "defence", "IND"),
}


def read_in_charge(post: PostMention) -> None:
    """Who is in charge of a body for the time being, as the Philippines call him: its "officer-in-charge"."""
    if post.title == "officer-in-charge":
        post.title, post.acting = "head", True


def read_fielded(post: PostMention) -> None:
    """Takes such a title apart."""
    if (parts := _FIELDED.get(post.title)) is not None:
        post.title, post.portfolio, post.country = parts
