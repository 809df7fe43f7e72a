"""Which runs of capitals are full names, once all of an article are known.

A headline in title case runs a name into what follows it ("Jose Perez Takes Charge"); the body tells where it ends. A part of a
longer name is no person of its own: "Van Rompuy" beside "Herman Van Rompuy", "Ismail Sabri" beside "Ismail Sabri Yaakob".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from archive.extraction.context import SentenceContext
from archive.extraction.people.namelike import same_person, short_forms
from archive.identity import fold
from archive.model import Role

Run = tuple[SentenceContext, int, int, str, bool]
"""(sentence, start, end, name, certain): a run of capitals that may be a person."""

_VERB = re.compile(
    r"\s(?:To|Takes|Names|Named|Says|Resigns|Quits|Vows|Meets|Visits|Appoints|Appointed|Becomes|Fires|Sacks|Wins|Elected|Sworn|"
    r"Replaces|Succeeds|Dies|Steps|Leaves|Calls|Warns|Urges|Arrives|Assumes|Gets|Is|Was|As|Will|Picks|Orders|Defends|Admits|Denies)\b"
)


def full_names(runs: list[Run]) -> Iterator[Run]:
    """The runs, those of headlines cut at the names of the body, those that are part of a longer name no longer certain."""
    known = {name for sentence, _, _, name, certain in runs if certain and " " in name and not _titled(sentence)}
    for run in runs:
        sentence, start, _, name, certain = run
        if certain and " " in name and _titled(sentence):
            yield from _of_headline(run, known)
        elif certain and " " not in name and _titled(sentence):
            yield sentence, start, start + len(name), name, False  # "Peru's President Overhauls Cabinet"
        elif certain and " " in name and _longer(name, known):
            yield sentence, start, start + len(name), name, False
        else:
            yield run


def _titled(sentence: SentenceContext) -> bool:
    """Whether a sentence is a headline whose words nearly all begin with a capital."""
    words = [word for word in re.findall(r"[^\W\d_]+", sentence.text) if len(word) > 3]
    return sentence.role is Role.HEADLINE and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _of_headline(run: Run, known: Iterable[str]) -> Iterator[Run]:
    """A run of a headline: the name in it that the body has, else what stands before a verb."""
    sentence, start, end, name, _ = run
    for each in sorted(known, key=len, reverse=True):
        if found := re.search(rf"(?<!\w){re.escape(each)}(?!\w)", sentence.text[start:end]):
            yield sentence, start + found.start(), start + found.end(), each, True
            return
    forms = {form for each in known for form in short_forms(each)}
    for form in sorted(forms, key=len, reverse=True):
        if found := re.search(rf"(?<!\w){re.escape(form)}(?!\w)", name):
            yield sentence, start + found.start(), start + found.end(), form, False
            return
    verb = _VERB.search(name)
    name = name[: verb.start()] if verb else name
    yield sentence, start, start + len(name), name, 2 <= len(name.split()) <= 3 and (verb is not None or _labelled(run))


def _labelled(run: Run) -> bool:
    sentence, start, end, _, _ = run
    return (start, end) in sentence.named


def _longer(name: str, known: Iterable[str]) -> bool:
    """Whether exactly one longer name of the article has this one as its beginning or as a short form."""
    key = fold(name)
    longer: list[str] = []
    for each in known:
        if (
            len(each) > len(name)
            and (fold(each).startswith(key + " ") or key in {fold(form) for form in short_forms(each)})
            and not any(same_person(each, other) for other in longer)
        ):
            longer.append(each)
    return len(longer) == 1 and not same_person(name, longer[0])
