"""Of which state those are whom an article shows with their posts, wherever it names them again: "Ukrainian President Zelensky"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.likely import state_by_name, with_portfolio

# Posts that several people have at once, so that one holder says nothing of another.
_OF_MANY = frozenset(
    """
    member senator representative congressman lawmaker legislator deputy delegate councillor adviser ambassador envoy governor
    mayor minister spokesperson general judge justice
    """.split()
) | {
    "member of parliament",
    "state councillor",
    "state minister",
    "vice president",
    "deputy prime minister",
    "vice premier",
}

# Where the text tells that a minister goes, the next of that title may be his successor.
_LEAVES = re.compile(
    r"\b(?:resign|sack|dismiss|fire|oust|remov|replac|succe|quit|step|reliev|reshuffl|appoint|nam(?:ed|es)\b|sw(?:orn|ore)|died|outgoing|former|new\b|took over|takes over)",
    re.I,
)


def name_holders(article: ArticleContext) -> None:
    """Takes from "Ukrainian President Zelensky" that Zelensky is of Ukraine, wherever the article says it: a bare
    "President" before another name is then another country's."""
    for sentence in article.told():
        _of_states(article, sentence)
        for post in sentence.posts:
            mention = next((m for m in sentence.people if 0 < m.start - post.end <= 1), None)
            if mention is not None and post.country is None and post.organisation is None:
                # "Prime Minister Anthony Albanese of Australia"
                behind = sentence.text[mention.end : mention.end + len(" of the ")]
                post.country = next(
                    (
                        m.country
                        for m in sentence.countries
                        if m.kind == "name"
                        and behind.startswith(sentence.text[mention.end : m.start] or "-")
                        and sentence.text[mention.end : m.start] in (" of ", " of the ")
                    ),
                    None,
                )
            if mention is None or post.country is None or post.former:
                continue
            entry = article.people[mention.person]
            sent = (
                post.title in ("envoy", "ambassador") and state_by_name(article, entry.name, post.country) is not None
            )
            if sent:
                continue  # "US envoy Qin Gang", of China: the state to which he is sent
            entry.country = entry.country or post.country
            stays = post.title == "minister" and post.portfolio is not None and not _LEAVES.search(sentence.text)
            one = post.title not in _OF_MANY or stays
            if one and not post.plural and post.organisation is None:
                article.taken.setdefault((post.country, with_portfolio(post)), mention.person)


def _of_states(article: ArticleContext, sentence: SentenceContext) -> None:
    """ "South Korea's Adm. Choi", "Pakistani General Saleem": of the state before his rank and name."""
    for mention in sentence.people:
        start = next((low for low, high in sentence.ranks if sentence.text[high : mention.start] == " "), mention.start)
        for country in sentence.countries:
            gap = sentence.text[country.end : start]
            owned = country.kind == "name" and gap in ("'s ", "’s ", "' ", "’ ")
            if owned or (country.kind == "adjective" and gap == " " and start < mention.start):
                entry = article.people[mention.person]
                entry.country = entry.country or country.country
