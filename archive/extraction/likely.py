"""What a post phrase leaves unsaid, guessed from its article by rule: the country, and the body that "its" means."""

from __future__ import annotations

import re
from collections.abc import Mapping

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.setting.figures import state_of
from archive.extraction.setting.speakers import state_of_speaker
from archive.identity import FAMILY_FIRST, name_key
from archive.model import Role
from archive.packs.countries import country_name, country_of
from archive.packs.lookup import title_key

_SPOKEN_OF = 20  # salience of a country that an article is about: named twice, or in its lead
# How far back, in characters, a body may have been named that "its commander" means.
_CONTEXT = 600
# States whose people bear Chinese names in pinyin, so that a bare "President" before such a name is most likely theirs.
PINYIN_STATES = frozenset(("CHN",))
_LEADING = 3  # sentences, in which a headline goes on
_ROUND_UP = 2  # times as often as any other may be named
# "Wang, a navy man": where somebody comes from, not what is spoken of
_OFFICER = re.compile(
    r"(?:[\w’'-]+ ){1,3}(?:man|woman|officer|veteran|pilot|general|admiral|sailor|soldier|engineer|lawyer|graduate)\b"
)
# States whose people hyphenate their given names: Tsai Ing-wen, Moon Jae-in.
_SENT_TO = re.compile(
    r"(?:\w+ )*(?:ambassador|envoy|high commissioner|consul general|representative) to (?:the )?(?P<where>.+)"
)
# Titles that no officer of the United States bears, in news in which they are spoken of more than his own state.
_NOT_AMERICAN = frozenset(
    (
        "chief of defence staff",
        "chief of the defence staff",
        "chief of defence force",
        "chief of defence",
        "chief of army staff",
        "chief of air staff",
    )
)
_HYPHEN_STATES = frozenset(("TWN", "KOR", "PRK", "HKG", "SGP"))


def likely_countries(
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
    only: Mapping[str, set[str]],
) -> list[str]:
    """The countries that the post may be of, the likeliest first; never the one to which an ambassador is sent."""
    found = _likely_countries(article, sentence, post, person, only)
    sent = _SENT_TO.match(post.title) if post.country is None else None
    there = country_of(sent["where"]) if sent is not None else None
    # "Foreign Minister Lind met his Peruvian counterpart": whose counterpart is of another state than he is
    others = {each.country for each in sentence.posts if each.counterpart and each is not post} - {post.country}
    no_american = post.country is None and (post.title in _NOT_AMERICAN or post.title.endswith("minister"))
    guests = article.guests - article.speaking if _told_of_host(article, post, person) else frozenset()
    return [
        country
        for country in found
        if country != there
        and country not in guests
        and (country not in others or len(found) == 1 == len(sentence.posts))
        and not (no_american and country == "USA")
    ]


def _told_of_host(article: ArticleContext, post: PostMention, person: int | None) -> bool:
    """Whether a post can only be of a state that the article speaks of, and not of one that has an ambassador there alone:
    nothing says that it, or its holder, is of that one, and it is no ambassador's."""
    own = article.people[person].country if person is not None else None
    if own is not None or (person is not None and is_pinyin(article.people[person].name)):
        return False
    sent = post.title.split()[0] in ("ambassador", "envoy", "consul", "deputy") or "attach" in post.title
    return post.country is None and post.possessor is None and not sent


# Whoever does this to the holder of a post is of the same state.
_DISPOSES = re.compile(
    r"\b(?:sack|fir|dismiss|remov|oust|appoint|nam|nominat|replac|reliev|promot|suspend)(?:e?s|ed|ing)\b"
)


def _likely_countries(
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
    only: Mapping[str, set[str]],
) -> list[str]:
    """The countries that the post may be of, the likeliest first; one alone when the phrase or the person says so."""
    if post.country:
        return [post.country]
    if (sent := _of_delegation(sentence, post) or _of_embassy(sentence, post)) is not None:
        return [sent]
    if post.possessor is not None and (country := article.people[post.possessor].country):
        return [country]
    if person is not None and (country := article.people[person].country):
        return [country]
    joined = joined_to(sentence, post)
    # A sentence that names one country alone speaks of its posts, whatever the article is mainly about.
    near = (
        state_of_speaker(sentence, post)
        or states_before(article, sentence, post)
        or _of_chief(article, sentence, post)
        or _of_headline(article, sentence, post)
        or _just_named(article, sentence)
    )
    order = [country for country, _ in article.salience.most_common()]
    if not order and len(near) == 1 and _DISPOSES.search(sentence.text, 0, post.start):
        order = list(near)  # "William Ruto sacked the army chief": where nothing names a state, that of the figure
    if len(near) == 1:
        order.sort(key=lambda country: country not in near)
    if joined is not None:
        order.sort(key=lambda country: country != joined)
    if post.title == "vice president":
        # "Vice President Lund", in news of President Holm and of another state
        heads = {country for country, title in article.taken if title == "president"}
        order.sort(key=lambda country: len(heads) != 1 or country not in heads)
    led = any(m.person == person and 0 < m.start - post.end <= 1 for m in sentence.people)
    ranking = [
        country
        for country in order
        # one who comes into a post may well be of the state whose holder has just been named
        if not led or article.taken.get((country, with_portfolio(post)), person) == person
    ]
    if person is not None:
        name = article.people[person].name
        pinyin = is_pinyin(name) if " " in name else name.casefold() in FAMILY_FIRST
        fitting = [country for country in ranking if (country in PINYIN_STATES) == pinyin]
        if not pinyin and name.split()[0].casefold() in FAMILY_FIRST and "-" in name:
            fitting = [country for country in fitting if country in _HYPHEN_STATES] or fitting
        ranking = fitting or ranking
        if not pinyin and not fitting:
            ranking = []
    if not ranking and person is not None:
        # Nothing in the article names a country: a title that only one country has in the packs still says it.
        telling = (post.portfolio or " " in post.title) and not post.title.endswith(("minister", "secretary"))
        single = only.get(title_key(with_portfolio(post)), set()) if telling else set()
        ranking = list(single) if len(single) == 1 else []
    return ranking


_DELEGATION = re.compile(
    r"(?:[’']s)?\s+(?:(?!(?:and|or|with|in|to|by|of|from)\b)[\w-]+\s+){0,3}?(?:delegation|team|mission|party|group|officials|ministers|leaders|negotiators),?\s+"
    r"(?:(?:headed|led)\s+by|including)\s+(?:(?:the|its|their)\s+)?$"
)


def _of_delegation(sentence: SentenceContext, post: PostMention) -> str | None:
    """The state whose delegation the holder of a post leads: "a Kenyan team led by Trade Minister Obi"."""
    for mention in reversed([m for m in sentence.countries if m.end <= post.start]):
        return mention.country if _DELEGATION.match(sentence.text[: post.start], mention.end) is not None else None
    return None


_EMBASSY = re.compile(r"\s+[Ee]mbassy\b")
_AT_EMBASSY = re.compile(r"\s+(?:at|in|of)\s+the\s+$")


def _of_embassy(sentence: SentenceContext, post: PostMention) -> str | None:
    """The state at whose embassy the holder of a post is: "deputy trade minister at the Kenyan embassy"."""
    return next(
        (
            m.country
            for m in sentence.countries
            if _AT_EMBASSY.fullmatch(sentence.text, post.end, m.start) and _EMBASSY.match(sentence.text, m.end)
        ),
        None,
    )


def joined_to(sentence: SentenceContext, post: PostMention) -> str | None:
    """The state of the post to whose holder "and" joins this one: "Cypriot president Ann Loizou and energy minister Bo Pavlou"."""
    holder = next(
        (m for m in sentence.people if sentence.text[m.end : post.start] in (" and ", " and its ", ", ")), None
    )
    if holder is None:
        return None
    before = next((each for each in sentence.posts if 0 < holder.start - each.end <= 1), None)
    return before.country if before is not None and before.title != post.title else None


def states_before(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> set[str]:
    """The states that a sentence names before a post; where it names none, the one of those whom it has named: "President
    Déby was inside, said Foreign Minister Koulamallah", "Defense Secretary Gazmin and Interior Secretary Roxas"."""
    abroad = article.guests - article.speaking
    quoted = _SPOKEN.match(sentence.text, 0, post.start)
    if (
        named := {m.country for m in sentence.countries if (quoted.end() if quoted else 0) <= m.start < post.start}
        - abroad
    ):
        return named
    people = {mention.person for mention in sentence.people if mention.end < post.start}
    states = {state for person in people if (state := _state_of(article, person)) is not None}
    return states if len(states) == 1 else set()


# "The Soviet reforms will be discussed," government spokesman Bo Lind said: what is told of, and not whose spokesman he is.
_SPOKEN = re.compile(r"[“\"](?P<words>[^“”\"]+),[”\"]\s+(?=[\w\s]*$)")
_UNDER = re.compile(
    r"\b(?:deputy|vice|under-?\s?secretary|assistant|junior|parliamentary|permanent|minister of state)\b"
)


def _of_chief(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> set[str]:
    """The one state of whose minister for the same field the text has told before: "U.S. Agriculture Secretary Lund said ...
    Agriculture Undersecretary Holm asked"."""
    if post.portfolio is None or _UNDER.search(post.title) is None:
        return set()
    told = {
        each.country
        for earlier in article.sentences[: sentence.index]
        for each in earlier.posts or ()
        if each.portfolio == post.portfolio and each.country is not None and _UNDER.search(each.title) is None
    }
    return told if len(told) == 1 else set()


def _of_headline(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> set[str]:
    """The state of whose minister the headline tells: "Peru finance minister resigns" above "Finance Minister Lima said"."""
    if sentence.index > _LEADING:
        return set()
    told = {
        each.country
        for headline in article.sentences[: sentence.index]
        if headline.role is Role.HEADLINE
        for each in headline.posts or ()
        if each.title == post.title and each.portfolio in (None, post.portfolio) and each.country is not None
    }
    return told if len(told) == 1 else set()


def _state_of(article: ArticleContext, person: int) -> str | None:
    entry = article.people[person]
    return entry.country or state_of(entry.name)


def _just_named(article: ArticleContext, sentence: SentenceContext) -> set[str]:
    """The one country that the sentence before names, where the article is hardly more about another: a round-up."""
    before = next((s for s in reversed(article.sentences[: sentence.index]) if s.text.strip()), None)
    named = {mention.country for mention in before.countries} if before is not None else set()
    most = max(article.salience.values(), default=0)
    weighty = len(named) == 1 and _ROUND_UP * article.salience[next(iter(named))] >= most
    return named if weighty and "\n" not in article.text[before.end : sentence.start] else set()  # type: ignore[union-attr]


_WITH_LIKE_NAMES = frozenset(("TWN", "HKG", "MAC", "SGP", "MYS", "VNM", "KOR", "PRK", "MMR"))


def state_by_name(article: ArticleContext, name: str, taken: str | None) -> str | None:
    """The state of a holder by the form of the name, where it does not go with the state that was guessed: "Navy Commander
    Tang Hua-lin" is none of China's, "Army chief Manoj Rawat" of the other country that the article is about."""
    if " " not in name:
        return None
    pinyin, hyphen = is_pinyin(name), _is_hyphenated(name)
    if pinyin and taken in _WITH_LIKE_NAMES and (name.count(" ") == 2 or not PINYIN_STATES & set(article.salience)):
        return None  # "Vu Hai San", in news of Vietnam
    if pinyin:
        return next(iter(PINYIN_STATES)) if taken not in PINYIN_STATES else None
    if taken not in PINYIN_STATES and not hyphen:
        return None
    if hyphen and taken in _HYPHEN_STATES:
        return None
    order = [country for country, _ in article.salience.most_common() if country not in PINYIN_STATES]
    fitting = [country for country in order if country in _HYPHEN_STATES] if hyphen else order
    return next(iter(fitting), None)


def minister_by_name(article: ArticleContext, name: str) -> str | None:
    """The state of a minister whose name alone tells it, in news that names only others: "Foreign Minister Wang Yi will visit
    Pakistan". None where it speaks of a state in which many have such names."""
    named = set(article.salience)
    if not named or named & (PINYIN_STATES | _WITH_LIKE_NAMES):
        return None
    return state_by_name(article, name, article.main_country) if is_pinyin(name) else None


def home_of(article: ArticleContext, person: int | None) -> str | None:
    """The state of somebody by the form of the name, else the one that the article is about."""
    own = state_by_name(article, article.people[person].name, article.main_country) if person is not None else None
    return own or article.main_country


def is_of_state(article: ArticleContext, person: int, country: str) -> bool:
    """Whether somebody is of a state, by what was told or by the form of the name: "Chief of the General Staff Mei Chia-shu"
    in an article that is about China and Taiwan."""
    entry = article.people[person]
    return country == (entry.country or state_by_name(article, entry.name, article.main_country))


def countries_by_name(article: ArticleContext, name: str) -> list[str]:
    """The countries that the article is about and that go with the form of a name, the first of them first."""
    order = [country for country, _ in article.salience.most_common()]
    return [country for country in order if (country in PINYIN_STATES) == is_pinyin(name)]


def accredit(article: ArticleContext, post: PostMention, person: int | None) -> None:
    """Where a bare ambassador is sent: from his own of the two countries that the article is about to the other."""
    entry = article.people[person] if person is not None else None
    home = post.country or (entry.country if entry is not None else None)
    if home is None and entry is not None:
        home = next(iter(countries_by_name(article, entry.name)), None)
    there = next((c for c, weight in article.salience.most_common() if c != home and weight >= _SPOKEN_OF), None)
    if home is not None and there is not None:
        post.country, post.title = home, f"{post.title} to {country_name(there)}"


_FAR_MORE = 3  # times as much may be said of it


def foremost_of_all(article: ArticleContext, country: str) -> bool:
    """Whether an article is about one country far more than about any other: its ambassadors are that country's."""
    most = article.salience[country]
    return all(_FAR_MORE * weight <= most for other, weight in article.salience.items() if other != country)


def _is_hyphenated(name: str) -> bool:
    parts = name.split()
    return parts[0].casefold() in FAMILY_FIRST and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", parts[-1]) is not None


# What is done to or in a state: the next "the country" is that one, whoever does it.
_TO_IT = re.compile(r"\b(?:to|in|on|of|against|with|over|from|into|invade[ds]?|visit(?:ed|s|ing)?)\s+(?:the\s+)?$")


def country_spoken_of(article: ArticleContext, here: int) -> str | None:
    """The country that "the country" means: the one alone named in the sentences just before, or the article's own."""
    main = next((country for country, _ in article.salience.most_common(1)), None)
    for sentence in reversed([sentence for sentence in article.told() if sentence.start <= here][-3:]):
        before = [mention for mention in sentence.countries if sentence.start + mention.start < here]
        named = {mention.country for mention in before if mention.kind != "adjective"}
        named = named or {
            mention.country for mention in before
        }  # "Fiji was told by Australian unions that the country's ..."
        if len(named) > 1 and (last := before[-1]).kind == "name" and _TO_IT.search(sentence.text[: last.start]):
            return last.country  # "withheld American aid to Ukraine to press the country's president"
        if named:
            return next(iter(named)) if len(named) == 1 else main if main in named else None
    return main


def bodies_before(article: ArticleContext, here: int) -> list[int]:
    """The organisations named shortly before an offset of the article, the last one first; asides in brackets do not count."""
    seen = sorted(
        (
            (offset, number)
            for number, entry in enumerate(article.organisations)
            for offset in entry.seen
            if offset < here
        ),
        reverse=True,
    )
    return [
        number
        for offset, number in seen
        if here - offset <= _CONTEXT
        and not _bracketed(article.text, offset, here)
        and not (article.text[offset - 2 : offset] in ("a ", "n ") and _OFFICER.match(article.text, offset))
    ]


def with_portfolio(post: PostMention) -> str:
    """The title with the field before it: "defence minister"."""
    return f"{post.portfolio} {post.title}" if post.portfolio else post.title


def phrase_key(sentence: SentenceContext, post: PostMention) -> str:
    """The whole phrase of a post, folded: equal to its title where it says no more than that."""
    return name_key(sentence.text[post.head : post.end])


def _bracketed(text: str, offset: int, here: int) -> bool:
    """Whether a place stands in brackets that close before `here`: an aside, not what the text goes on about."""
    opened = text.rfind("(", max(0, offset - 80), offset)
    return opened != -1 and ")" not in text[opened:offset] and ")" in text[offset:here]
