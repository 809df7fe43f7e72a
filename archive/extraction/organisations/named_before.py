"""Which of the bodies named before a common noun means: "the commission", "the force", after their names."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns
from archive.extraction.context import ArticleContext
from archive.extraction.organisations.bearers import Bearers
from archive.extraction.organisations.in_career import bears, in_career
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.organisations.origin import is_origin
from archive.identity import fold
from archive.packs.model import PackOrganisation

# A body that bears the noun in its name is meant rather than one which is only called so, named a little later.
_CALLED = (nouns("called", "headed", "unit") - {"army", "navy"}) | {"district", "region"}
_LAST_WORDS = nouns("called", "headed") | {"guard"}
_OTHERS_ARMED = re.compile(r"\b(?:police|gendarmes|militia|coast guard)\b", re.I)  # these may be meant by "the force"
_NAMED_SO = 300  # characters
_ASIDE = 100_000  # characters: only where nothing else of the kind was named
_BESIDE = re.compile(
    r"\b(?:[Uu]nlike|[Ll]ike|(?:as opposed|in contrast|compared|similar) (?:to|with)|along with|alongside|than)\s+"
    r"(?:(?:that|those|the case)\s+(?:of|in|with)\s+)?(?:in\s+)?(?:the\s+)?$"
)
# Of these one says "the air force" and "the service" rather than "the force".
_HARDLY_A_FORCE = re.compile(r"\b(?:Air Force|Ground Force|Navy|Army)$")
_OF_PARTS = frozenset(("commission", "committee"))  # of one and the same body some are parts of others
_STATE_SERVICES = frozenset(("army", "navy", "air force"))
_OWNER = re.compile(r"(?:[A-Z][a-z]+\s){0,3}(?P<noun>[A-Za-z]+)[’']s\s+[a-z]")


class NamedBefore:
    """Finds the body named last that a common noun may mean, or the whole of which parts were named."""

    def __init__(self, numbers: Numbers, bearers: Bearers) -> None:
        self._numbers = numbers
        self._bearers = bearers

    def last(
        self, article: ArticleContext, noun: str, country: str | None, offset: int, *, goes_back: bool = False
    ) -> int | None:
        """The organisation named last before an offset that the noun may mean; where the sentence goes back to what the article
        is about, not one of somebody's career."""
        recent: tuple[int, int] | None = None
        for number, entry in enumerate(article.organisations):
            if country and entry.country and entry.country != country:
                continue
            pack = self._numbers.pack(entry.pack_id)
            nouns = {fold(word) for word in pack.generic} if pack else set[str]()
            if pack is not None and pack.kind == "armed_force" and "armed forces" not in nouns:
                nouns.add("service")
            if pack is not None and pack.country != "CHN" and pack.kind in ("armed_force", "service", "agency"):
                nouns |= {fold(entry.name.split()[-1])} & _LAST_WORDS  # "the force", of the Rwanda Defence Force
            if pack is not None:  # "the department", where the text has called a ministry so
                nouns |= {fold(form.partition(" of ")[0].split()[-1]) for form in entry.forms if " of " in form}
            # "the department", of the Legal Department of an agency, is by the last word before "of"
            ends = (entry.name.partition(" of ")[0], entry.name.partition(" for ")[0], entry.name)
            nouns = nouns or {fold(end.split()[-1]) for end in ends}
            if entry.part_of is not None:
                nouns.discard(fold(entry.name.split()[-1]))
            if noun not in nouns:
                continue
            # "the commission's discipline inspectors" name a part of the commission
            by_last_word = pack is not None and noun in _LAST_WORDS and noun not in map(fold, pack.generic)
            before = [s for s in entry.seen if s < offset and not _passing(article.text, noun, s)]
            if not before or self._of_a_command(noun, entry.name, pack):
                continue
            if by_last_word and _OTHERS_ARMED.search(article.text, before[-1] + len(entry.name), offset):
                continue
            # "the force", after the Rocket Force and the navy
            called = noun in _CALLED and fold(entry.name.split()[-1]) == noun and bears(article.text, before[-1], noun)
            last = (
                before[-1]
                + (_NAMED_SO if called else 0)
                - (
                    _ASIDE
                    if _in_aside(article.text, before[-1], offset) or _whose(article.text, noun, before[-1])
                    else 0
                )
            )
            if noun == "force" and _HARDLY_A_FORCE.search(entry.name):
                last -= 3 * _NAMED_SO
            if goes_back:
                last = max(seen - (_ASIDE if in_career(article.text, seen) else 0) for seen in before)
            if recent is None or last > recent[0]:
                recent = (last, number)
        if recent is None:
            return self._whole(article, noun, country, offset)
        over = self._over(article, noun, recent[1], offset)
        return recent[1] if over is None else over

    def _over(self, article: ArticleContext, noun: str, number: int, offset: int) -> int | None:
        """The commission of which another is only a part, where the article began with it: "the commission", after "the commission's
        own Discipline Inspection Commission", is the whole."""
        part = self._numbers.pack(article.organisations[number].pack_id)
        if noun not in _OF_PARTS or part is None:
            return None
        above = self._numbers.above(part.id) - {part.id}
        seen = [s for s in article.organisations[number].seen if s < offset]
        for other, entry in enumerate(article.organisations):
            whole = self._numbers.pack(entry.pack_id) if entry.pack_id in above else None
            if whole is None or noun not in map(fold, whole.generic):
                continue
            told = [s for s in entry.seen if s < offset]
            if told and told[0] <= seen[0] and len(told) >= len(seen):
                return other
        return None

    def _of_a_command(self, noun: str, name: str, pack: PackOrganisation | None) -> bool:
        """Whether a body is the army, navy or air force of a region, or one of many armies, where the noun alone means that
        of the state."""
        if noun == "service" and pack is not None:
            over = [each for parent, _ in pack.parents if (each := self._numbers.pack(parent)) is not None]
            return any(each.kind == "command" or self._is_service(each) for each in over)
        if noun not in _STATE_SERVICES or pack is None:
            return noun == "army" and name.endswith("Group Army")
        return any(parent == other.id for other in self._bearers.called(noun) for parent, _ in pack.parents)

    def _is_service(self, pack: PackOrganisation) -> bool:
        """Whether a force is one of the services of a state's forces, whose own fleets and armies are none: "the service", after the
        navy and its South Sea Fleet."""
        over = (self._numbers.pack(parent) for parent, _ in pack.parents)
        return pack.kind == "armed_force" and any(each is not None and each.kind == "armed_force" for each in over)

    def _whole(self, article: ArticleContext, noun: str, country: str | None, offset: int) -> int | None:
        """The one body of which parts have been named: "the commission", after "the Joint Staff Department"."""
        wholes = {
            parent.id: parent
            for entry in article.organisations
            if entry.pack_id is not None and any(seen < offset for seen in entry.seen)
            for parent_id in self._numbers.above(entry.pack_id)
            if (parent := self._numbers.pack(parent_id)) is not None and parent.id != entry.pack_id
            if parent.kind == "commission" and noun in fold(parent.name).split()
            if country in (None, parent.country)
        }
        return self._numbers.listed(article, wholes.popitem()[1]) if len(wholes) == 1 else None


def _passing(text: str, noun: str, at: int) -> bool:
    owner = _OWNER.match(text, at)
    return (owner is not None and fold(owner["noun"]) == noun) or is_origin(text, at)


def _whose(text: str, noun: str, at: int) -> bool:
    """Whether a party is named only as that of somebody: "Ann Bell of the Reform Party took over health"."""
    return noun == "party" and _MEMBER_OF.search(text, max(0, at - 60), at) is not None


_MEMBER_OF = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]+ [A-Z][\w’'-]+ of (?:the )?$")


def _in_aside(text: str, at: int, offset: int) -> bool:
    """Whether a body is named only beside what is told: "unlike the eastern command", "(the eastern command got one in May)"."""
    if _BESIDE.search(text, max(0, at - 50), at) is not None:
        return True
    opened, closed = text.rfind("(", max(0, at - 200), at), text.rfind(")", max(0, at - 200), at)
    end = text.find(")", at, offset)
    return opened > closed and end >= 0 and "\n" not in text[opened:end]
