"""The quotes that stand under a row of a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# A tenure may be seen in hundreds of articles; the table shows some for each bound, the other formats all.
_MOST = 3


def quotes(row: dict[str, Any], most: int = _MOST) -> Iterator[str]:
    """A line for each quote of the row's evidence: what it bears on, the words, the outlet and the day."""
    if "evidence" not in row:
        return
    merged: dict[tuple[Any, ...], tuple[list[str], dict[str, Any]]] = {}
    for quote in row["evidence"]:
        place = (quote["article_id"], quote["char_start"], quote["char_end"])
        merged.setdefault(place, ([], quote))[0].append(quote.get("bears_on", ""))
    shown: dict[str, int] = {}
    for bears_on, quote in merged.values():
        label = " and ".join(dict.fromkeys(bears_on))
        shown[label] = shown.get(label, 0) + 1
        if shown[label] <= most:
            yield f"{label}: “{' '.join(quote['quote'].split())}” ({_where(quote)})".removeprefix(": ")
    for label, count in shown.items():
        if count > most:
            yield f"{label}: and {count - most} more".removeprefix(": ")
    if "tenure_id" in row:
        yield f"tenure {row['tenure_id']}"


def _where(quote: dict[str, Any]) -> str:
    outlet = quote.get("publisher") or quote.get("url") or f"article {quote['article_id']}"
    return f"{outlet}, {quote.get('published_on') or 'undated'}"
