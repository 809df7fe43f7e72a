"""Posts of the subject of a life, whose body the text leaves to what it has told before, or leaves out."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.positions.register import Register
from archive.extraction.positions.told_apart import OF_WHAT, tells_apart
from archive.extraction.positions.where_to import where_to
from archive.model import Role
from archive.packs.lookup import title_key

_AT = re.compile(r"\s+(?:of|at|in|within)\s+(?:the\s+)?")
# Many a subject was president of a firm: alone these mean only what the text has called them before.
_ANYBODYS = frozenset(
    (
        *(
            "president",
            "vice president",
            "leader",
            "speaker",
            "chief executive",
            "chancellor",
            "chief of staff",
            "chairman",
        ),
        *("secretary-general", "general secretary", "director-general"),
    )
)
_FIELDED = re.compile(r"(?:commissioner|secretary|minister|coordinator)$")  # "Commissioner for Health": of a field
# A rank of diplomats, unless it says where: "has been an Ambassador Extraordinary and Plenipotentiary since 2016".
_RANK = re.compile(r"\s+[Ee]xtraordinary\b(?!\s+and\s+[Pp]lenipotentiary\s+(?:to|of)\b)")
_HIS_COUNTRY = re.compile(
    r"\s+of\s+(?:his|her|the)\s+(?:own\s+|native\s+|home\s+)?(?:country|nation|republic|homeland)\b(?!\s+of\b)"
)
_DIPLOMATS = ("high commissioner to ", "permanent representative to ", "consul general")
_SENT = frozenset(("ambassador", "permanent representative", "high commissioner", "envoy", "charge d'affaires"))


_OF_STATES = frozenset(("president", "vice president"))
_HOME = re.compile(r"\s+of\s+(?:his|her|the|that)\s+(?:country|nation|republic|state)\b(?!\s+of\b)")
# What is said of those who come to the head of a state, of nobody else's president.
_STATELY = re.compile(
    r"\b(?:sworn\s+in|inaugurated|running\s+mate|presidential\s+(?:election|poll|vote|race)|general\s+election|head\s+of\s+state|"
    r"oath\s+of\s+office|acting\s+president|popular\s+vote|constitution|coup)\b"
)
_OF_A_BODY = re.compile(r"\s+(?:of|at|for)\s+(?:the\s+|its\s+)?\w")
_STATESMAN = re.compile(
    r"\b(?:politician|statesman|stateswoman|head of state|leader|revolutionary|general|president)\b"
)


def _of_own_state(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    """Whether words beside a bare "president" say that it is that of the subject's own state."""
    if _HOME.match(sentence.text, post.head_end):
        return True
    if _OF_A_BODY.match(sentence.text, post.end) or post.possessive_pronoun or post.indefinite:
        return False
    first = next((each for each in article.told() if each.role is Role.BODY), None)
    return (
        first is not None
        and _STATESMAN.search(first.text) is not None
        and _STATELY.search(sentence.text) is not None
        and not any(m.end <= post.start and not m.generic for m in sentence.organisations)
    )


def at_home(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int) -> None:
    """Gives "the country's president" and "president of her country" the state of which a life says that its subject is."""
    if post.title in NATIONAL and post.organisation is None and _HIS_COUNTRY.match(sentence.text, post.end):
        post.homeland = True
    if post.homeland and post.country is None:
        post.country = article.people[person].country


class SubjectPosts:
    """Gives the post phrases that are said of the subject of a life their posts."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def told(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int
    ) -> tuple[bool, int | None]:
        """Whether what was told before decides which post a bare title means, and which it is."""
        if post.portfolio or post.organisation is not None:
            return False, None
        if " to " not in post.title:  # "counsel to the president": of his staff, wherever she came to after
            where_to(article, sentence, post)
        if post.title.startswith(_DIPLOMATS) and post.country is None:
            post.country = article.people[person].country  # of the foreign ministry of the subject's state
            return False, None
        if post.organisation is not None or post.portfolio is not None or " to " in post.title:
            return False, None
        held = [(number, article.positions[number].title) for number in article.people[person].positions]
        if post.title == "ambassador" and post.indefinite and _RANK.match(sentence.text, post.head_end):
            return True, None
        if post.title in _SENT:
            # "was sworn in as ambassador": where to, was told before
            sent = [number for number, title in held if title.startswith(f"{post.title} to ")]
            return bool(sent), sent[-1] if sent else None
        if (own := self._of_the_deputy(article, sentence, post, held)) is not None:
            post.organisation, post.explicit, post.possessive_pronoun = own, True, False
            return False, None
        if post.possessive_pronoun and post.title == "chief of staff":
            return True, None  # "the president appointed him his chief of staff": of whoever "he" is
        if post.possessive_pronoun and sentence.text[post.start :].lower().startswith("its "):
            body = next((m for m in reversed(sentence.organisations) if m.end < post.start and not m.generic), None)
            if body is not None:  # "the council became a ministry, and Bell served as its first minister"
                country = article.organisations[body.organisation].country
                return True, self._register.number(article, post.title, body.organisation, country)
        home = article.people[person].country
        if (
            home is not None
            and post.title in _OF_STATES
            and not post.country
            and _of_own_state(article, sentence, post)
        ):
            post.country = home  # "became vice president that year as running mate of Holm", of a politician
            return False, None
        counted = re.search(r"\d(?:st|nd|rd|th)\b", sentence.text[post.start : post.head])
        if post.title in _ANYBODYS and not post.country and counted is None:
            same = [number for number, title in held if title_key(title) == title_key(post.title)]
            return True, same[-1] if same else None
        return False, None

    def _of_the_deputy(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, held: list[tuple[int, str]]
    ) -> int | None:
        """ "Was deputy speaker of the assembly from 1990 to 1992 and speaker from 1992": of the body of whose head the subject
        was last the deputy."""
        if not held or post.country is not None or _OF_A_BODY.match(sentence.text, post.head_end):
            return None
        number, last = held[-1]
        deputies = {f"{rank} {post.title}" for rank in ("deputy", "vice", "first deputy", "assistant", "acting")}
        return article.positions[number].organisation if last in deputies else None

    def dutiful(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, duty: re.Match[str]
    ) -> int:
        """A post told by its duty, of the body before or after it: "director of policy planning at the State Department"."""
        post.title, post.end = f"{post.title} of {duty['duty'].lower()}", duty.end()
        link = _AT.match(sentence.text, post.end)
        body = next((m for m in sentence.organisations if link and m.start == link.end()), None)
        if body is not None and not sentence.text[body.start : body.end].endswith("Administration"):
            post.organisation, post.end = body.organisation, body.end  # "in the Harding Administration" is when
        return self._register.number(article, post.title, post.organisation, post.country)

    def openly(self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int) -> int | None:
        """A post without its body: one that they were said to have, else one that its own words tell apart."""
        title = f"{post.title} for {post.portfolio}" if post.portfolio else post.title
        elsewhere = post.portfolio is None and OF_WHAT.match(sentence.text, post.head_end) is not None
        for number in reversed(article.people[person].positions) if not elsewhere else ():
            if article.positions[number].title == title:
                return number
        fielded = post.portfolio is not None and _FIELDED.search(post.title) is not None
        if not fielded and not tells_apart(title if post.portfolio is None else post.title):
            return None  # "head of security"
        return self._register.number(article, title, None, post.country)
