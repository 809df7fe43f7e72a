"""What stands under a row of a table: what is too long for a cell, why its bounds are what they are, and the quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# A tenure may be seen in hundreds of articles; the table shows some, the other formats all.
_MOST = 3
_LABELS = {
    "start": "also of the start",
    "end": "also of the end",
    "within": "also",
    "conflict": "",
}


def quotes(row: dict[str, Any], most: int = _MOST) -> Iterator[str]:
    """What a conflict is and what two outlets say; a line for each sentence of the row's explanation, then one for each
    other quote of its evidence: what it bears on, the words, the outlet and the day."""
    if "conflict_id" in row:
        yield row["detail"]
    if "other_quote" in row:
        yield from (f"{row[f'{one}outlet']}: “{' '.join(row[f'{one}quote'].split())}”" for one in ("", "other_"))
    if "bears_on" in row:
        yield f"“{' '.join(row['quote'].split())}”"
        yield " ".join(part for part in (row["title"], row["url"]) if part)
    if "evidence" not in row:
        return
    told: set[int] = set()
    for sentence in row.get("explanation", ()):
        yield sentence["text"]
        # A sentence quotes the first of its claims.
        told.update(sentence["claims"][:1])
    yield from _others(row["evidence"], told, most)
    if row.get("tenure_id") is not None:
        yield f"tenure {row['tenure_id']}"


def _others(evidence: list[dict[str, Any]], told: set[int], most: int) -> Iterator[str]:
    places = {_place(quote) for quote in evidence if quote.get("claim_id") in told}
    shown: dict[str, int] = {}
    for quote in evidence:
        # One sentence may make several claims; its words are shown once.
        if _place(quote) in places:
            continue
        places.add(_place(quote))
        label = _LABELS.get(quote.get("bears_on", ""), "")
        shown[label] = shown.get(label, 0) + 1
        if shown[label] <= most:
            yield f"{label}: “{' '.join(quote['quote'].split())}” ({_where(quote)})".removeprefix(": ")
    for label, count in shown.items():
        if count > most:
            yield f"{label}: and {count - most} more".removeprefix(": ")


def _place(quote: dict[str, Any]) -> tuple[Any, ...]:
    return quote["article_id"], quote["char_start"], quote["char_end"]


def _where(quote: dict[str, Any]) -> str:
    outlet = quote.get("publisher") or quote.get("url") or f"article {quote['article_id']}"
    sure = f", confidence {quote['confidence']:.2f}" if "confidence" in quote else ""
    return f"{outlet}, {quote.get('published_on') or 'undated'}{sure}"
