"""The answer: who held which post when, each holder with the sentence that proves it best."""

from __future__ import annotations

from datetime import date
from typing import Any

from archive.queries import run
from archive.queries.citations import cite_rows
from archive.serve import drawings, proof, words
from archive.serve.lines import by_post, with_ids
from archive.serve.page import Asked, Page
from archive.serve.pages.position import last_day
from archive.serve.question import Question, read

Row = dict[str, Any]

_MOST = 40
# So few are drawn: of more, the page of the post or of the organisation has the drawing.
_DRAWN = 12
# The best sentence is one of so many.
_SIGHTINGS = 8


def answer(asked: Asked) -> Page:
    """The page /holders."""
    question = read(asked.engine, asked.given)
    values: dict[str, Any] = {"question": question, "typed": question.typed, "groups": [], "total": 0}
    if question.names_something and not question.problems:
        values |= _answered(asked, question)
    return Page("holders", values)


def _answered(asked: Asked, question: Question) -> Row:
    rows = run(asked.engine, "holders", question.parameters())
    rows.sort(key=_post)
    skipped = int(asked.value("after")) if asked.value("after").isdecimal() else 0
    shown = rows[skipped : skipped + _MOST]
    cited = cite_rows(
        asked.engine, shown, known_at=question.typed.get("known_at"), sightings=_SIGHTINGS, near=_middle(question)
    )
    entries = [_entry(asked, row, question) for row in with_ids(asked.engine, cited)]
    groups = by_post(entries)
    rest = len(rows) - skipped - len(shown)
    same = question.parameters()
    return {
        "groups": groups,
        "total": len(rows),
        "first": skipped + 1,
        "last": skipped + len(shown),
        "more": asked.to.holders(**question.typed, after=skipped + _MOST) if rest > 0 else None,
        "summary": summary(entries) if question.as_of and len(groups) == 1 and rest <= 0 else None,
        "drawing": drawings.of_rows(asked.to, question.title, cited, until=last_day(asked))
        if len(rows) <= _DRAWN
        else None,
        "json": asked.to.query("holders", "json", _shape="objects", **same),
        "csv": asked.to.query("holders", "csv", **same),
        "table": asked.to.query("holders", **same),
    }


def _entry(asked: Asked, row: Row, question: Question) -> Row:
    day = _middle(question)
    found = proof.best(row, day)
    return row | {
        "post": words.post(row),
        "standings": words.standings(row, question.as_of) if question.as_of else (),
        "began": words.began(row).capitalize(),
        "left": words.left(row),
        "proof": proof.quote(found, asked.to) if found else None,
        "reasons": proof.reasons(row, asked.to),
    }


def summary(entries: list[Row]) -> str:
    """The answer in a sentence, about one post: who, and how sure."""
    by_kind: dict[str, list[str]] = {}
    for entry in entries:
        for standing in entry["standings"]:
            if entry["person"] not in by_kind.setdefault(standing.kind, []):
                by_kind[standing.kind].append(entry["person"])
    certain, possible = by_kind.get("certain", []), by_kind.get("possible", [])
    carried = by_kind.get("carried_forward", [])
    said = []
    if certain:
        said.append(f"{words.listed(certain)}, certainly.")
    if carried:
        said.append(f"{words.listed(carried)}, carried forward: no report says that the tenure has ended.")
    others = [name for name in possible if name not in certain]
    if others:
        whom = ("it", "either")[len(others) - 1] if len(others) < 3 else "any of them"
        said.append(f"Possibly {'also ' if said else ''}{words.listed(others, 'or')}: no report excludes {whom}.")
    return " ".join(said)


def _post(row: Row) -> tuple[str, str]:
    return row["organisation"] or "", row["position"]


def _middle(question: Question) -> date | None:
    """The day to which a sentence should be near."""
    if question.as_of is None or question.as_of.earliest is None or question.as_of.latest is None:
        return None
    return question.as_of.earliest + (question.as_of.latest - question.as_of.earliest) // 2
