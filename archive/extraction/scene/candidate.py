"""A claim in the making, as the rules pass it on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import PostMention
from archive.model import Aspect, DateBasis, Modality

if TYPE_CHECKING:
    from archive.extraction.scene.scene import Scene


@dataclass(slots=True)
class Candidate:
    """A claim before it is dated. `post` or `position` says which post; `anchor` is the word that a date belongs to.

    `state` is true of what holds (a title, "is head of"), false of a change (named, sacked). `start`, `end` are offsets
    in the sentence, the quote. `dated` is true where its own rule has dated it.
    """

    scene: Scene
    person: int | None
    aspect: Aspect
    rule: str
    start: int
    end: int
    post: PostMention | None = None
    position: int | None = None
    anchor: Token | None = None
    modality: Modality = Modality.ASSERTED
    acting: bool = False
    state: bool = True
    title: bool = False
    dated: bool = False
    bounds: Bounds | None = None
    basis: DateBasis | None = None
    started_by: date | None = None
    lasted_until: date | None = None
    attributed_to: str | None = None
