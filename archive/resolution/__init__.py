"""Who and what the names in articles are: one person, organisation, post or event out of many mentions of it."""

from archive.resolution.entities import resolve
from archive.resolution.events import merge_events
from archive.resolution.people import identity_keys

__all__ = ["identity_keys", "merge_events", "resolve"]
