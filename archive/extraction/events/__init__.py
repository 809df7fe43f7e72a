"""Events of an article: what somebody did to, with or about somebody, of a PLOVER type (or PERSONNEL) and a mode.

Types and their meaning are those of the Political Language Ontology for Verifiable Event Records
(https://github.com/openeventdata/PLOVER); PERSONNEL is ours, for what happens to who holds a post.

    sentences -> drafts (encounters, statements, coercion, personnel) -> joined within the article -> EventReading
"""

from archive.extraction.events.finder import EventFinder

__all__ = ["EventFinder"]
