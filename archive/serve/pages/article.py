"""An article: its text with every name, claim and event marked in place, each leading to what it became."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from archive.queries import parts, show
from archive.serve import words
from archive.serve.marking import Link, Mark, marked
from archive.serve.page import Answer, Asked, Moved, Page

Row = dict[str, Any]


def article(asked: Asked) -> Answer:
    """The page /article/ID."""
    row = show(asked.engine, "article", asked.key)
    key = row["id"]
    if str(key) != asked.key:
        return Moved(asked.to.article(key))
    claims, events = _claims(asked, row), _events(asked, row)
    marks = [
        Mark("sentence", each["char_start"], each["char_end"], f"s{each['sentence_id']}")
        for each in parts.rows(asked.engine, "article_sentences", id=key)
    ]
    # Of those in one place the first is the innermost, so that its note comes first.
    marks += [
        Mark("report", each["char_start"], each["char_end"], each["anchor"], each["note"]) for each in reversed(events)
    ]
    marks += [
        Mark("claim", each["char_start"], each["char_end"], each["anchor"], each["note"]) for each in reversed(claims)
    ]
    mentions = parts.rows(asked.engine, "article_mentions", id=key)
    links = [_link(asked, each) for each in mentions]
    values = {
        "article": row,
        "text": marked(row["text"], marks, links),
        "claims": claims,
        "events": events,
        "mentioned": _mentioned(links),
        "bearings": words.BEARINGS,
        "outside": row["url"] if row["url"] and row["url"].startswith(("https://", "http://")) else None,
        "json": asked.to.row("articles", key, "json"),
        "row": asked.to.row("articles", key),
    }
    return Page("article", values)


def _claims(asked: Asked, row: Row) -> list[Row]:
    """The claims with their places in the text and the tenures on which they bear."""
    became: dict[int, list[Row]] = defaultdict(list)
    for each in parts.rows(asked.engine, "article_tenures", id=row["id"]):
        became[each["claim_id"]].append(each)
    return [
        claim
        | {
            "anchor": f"c{claim['claim_id']}",
            "note": str(number),
            "post": words.post(claim),
            "says": words.ASPECTS[claim["aspect"]] if claim["person"] else "holds the post",
            "days": words.written(claim, "date"),
            "became": became[claim["claim_id"]],
        }
        for number, claim in enumerate(row["claims"], start=1)
    ]


def _events(asked: Asked, row: Row) -> list[Row]:
    """The reports of events with their places and the events that they became."""
    became = {each["report_id"]: each for each in parts.rows(asked.engine, "report_events", id=row["id"])}
    return [
        report
        | {
            "anchor": f"e{report['report_id']}",
            "note": f"E{number}",
            "days": words.written(report, "date"),
            "became": became.get(report["report_id"]),
        }
        for number, report in enumerate(row["events"], start=1)
    ]


def _link(asked: Asked, mention: Row) -> Link:
    title = ", ".join(part for part in (mention["name"], mention["organisation"]) if part)
    address = asked.to.named(mention["entity_type"], mention["entity_id"])
    return Link(mention["entity_type"], mention["char_start"], mention["char_end"], address, title)


def _mentioned(links: list[Link]) -> list[Row]:
    """Everybody and everything named, once, with how often."""
    counted: dict[tuple[str, str, str], int] = defaultdict(int)
    for link in links:
        counted[link.kind, link.title, link.address] += 1
    order = {"person": 0, "organisation": 1, "position": 2}
    return [
        {"kind": kind, "name": title, "address": address, "count": count}
        for (kind, title, address), count in sorted(counted.items(), key=lambda pair: (order[pair[0][0]], pair[0][1]))
    ]
