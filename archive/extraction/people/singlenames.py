"""Single names that only the words around them show to be a person's: "Okoro, who was minister", "appointed Okoro as".

News about somebody well known, or a sentence on its own, has no full name. A body or a town may stand alone as well, so the
label of the model and the words that are said of people alone must agree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.lexicon import FOUNDER
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.people.edges import trimmed
from archive.extraction.people.fullnames import Run
from archive.extraction.people.namelike import short_forms
from archive.extraction.people.things import is_no_name, is_title_of_work
from archive.extraction.people.witnesses import by_trade
from archive.identity import FAMILY_FIRST, fold
from archive.packs.places import countries_with

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-öø-ÿ]\w*|[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+")
_BODIES = frozenset(("ORG", "NORP", "PRODUCT", "FAC", "EVENT", "LAW", "WORK_OF_ART", "LANGUAGE"))
_PLACES = frozenset(("GPE", "LOC"))
_WHERE = re.compile(r"\b(?:in|at|near|from|to|of|outside|inside|around|into|for|the|a|an)\s+$", re.I)
_FOUNDED = re.compile(rf"\b{FOUNDER}s?\s+of\s+$", re.I)
_WHO = re.compile(r"\s*,\s+(?:who|whose|himself|herself)\b")
_BESIDE = r"\s*(?:,\s+(?:[^,;:.]|(?<=[A-Z])\.){2,120},|,\s+(?:[^;:.]|(?<=[A-Z])\.){2,160},)?"
# What is done to or by people alone. What a body may do too ("was chosen", "becomes", "takes over") is left out.
_CAREER = re.compile(
    _BESIDE
    + r"\s+(?:(?:has|had|have|is|was|will be|is being|was being|has been|had been|were|would be)\s+)?(?:(?:also|now|then|later|once|previously|since|first|formally|just|being|widely)\s+){0,2}"
    r"(?:(?:re-?)?appointed|named\s+(?:as|to)|elected\s+(?:as|to|president|chairman|governor|speaker)|sworn in|nominated|hired\s+(?:as|to)|sacked|fired|ousted|deposed|"
    r"(?:stepped|steps|stood|stands)\s+(?:down|aside)|resign(?:s|ed)|quits?\b|retire[sd]|dismissed|assassinated|"
    r"(?:been\s+)?mentioned as|serve[sd]\s+(?:as|in|on|under)|succeed(?:s|ed)|replace[sd]|took\s+(?:office|over\s+(?:as|from))|takes\s+over\s+(?:as|from))\b"
)
_MADE = re.compile(
    r"\b(?:appoint(?:s|ed|ing)?|nam(?:es?|ed|ing)|nominat(?:es?|ed|ing)|elect(?:s|ed|ing)?|chose|chosen|picks?|picked|selects?|selected|hires?|hired|sack(?:s|ed|ing)?|fir(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|oust(?:s|ed|ing)?|ma(?:de|kes|king)|declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|crown(?:ed|s|ing)|"
    r"remov(?:es?|ed|ing)|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|replacement of|appointment of|nomination of|resignation of|dismissal of|removal of)\s+$"
)
_PUT = re.compile(
    r"\b(?:appoint(?:s|ed|ing)|nam(?:es|ed|ing)|elect(?:s|ed)|pick(?:s|ed)|chose|made|confirmed|approved|swore)\b"
)
_JOINED = re.compile(r"(?:,| and|, and) $")
_AS = re.compile(r"\s+(?:as|with|to (?:be|become|head|lead|succeed|replace))\b")
_DESCRIBED = re.compile(r",\s+(?:[^,;:.]|(?<=[A-Z])\.){0,45}")
_IS = re.compile(
    r"\s+(?:is|was|became|remains|(?:has|had) been|(?:has |had )?serve[sd] as)\s+(?:(?:now|then|once|also|previously|still)\s+)?(?:(?:the|an?)\s+)?"
)
# "Okoro, an American banker who served": who is told of so is somebody, but no "group of men who"
_SOMEBODY_WHO = re.compile(
    r"\s*,\s+(?:an?|the)\s+(?:(?!of\b|group\b|team\b|gang\b|band\b|family\b)[\w.’'-]+\s+){1,6}?who\b"
)
_IS_OF_SOME_KIND = re.compile(
    r"\s+(?:(?:also|now|then|once|later)\s+)?(?:is|was|became|remains|has been|had been|(?:serve[sd]|work(?:s|ed)|(?:has|had) (?:served|worked)) as)\s+"
    r"(?:(?:now|then|once|also|still|previously)\s+)?(?:(?:the|an?|its|their|[A-Z][\w-]+[’']s?)\s+)?(?:[\w-]+\s+){0,2}"
)
# What a state, a firm or a body may be too.
_OF_BODIES_TOO = re.compile(
    r"(?i)\b(?:advis[eo]rs?|auditors?|counsel|coordinators?|administrators?|leaders?|members?|chair(?:man|person)?|presiden(?:t|cy)|partners?|delegates?|"
    r"representatives?|heads?|chief|king|queen|emirs?|judges?|editors?|trustees?|analysts?)$"
)
# Endings that family names alone have.
_FAMILY = re.compile(
    r"\w{2,}(?:[oe]va?|[oe]vi[cć]|ić|skaya|ska|enko|shvili|adze|yan|wicz|czyk|escu|zade|zadeh|nejad|sson)$"
)
_OF_FIRMS = re.compile(r"(?i)\b(?:advis[eo]rs?|auditors?|counsel|coordinators?|administrators?|leaders?)$")
# After a title, where it is that of the name that follows: "Okoro, President Musa".
_LEADS_ON = re.compile(r"\s+(?!of\b|for\b|at\b|in\b)[A-Z]")


def is_single_name(sentence: SentenceContext, start: int, end: int, leads: Sequence[tuple[int, int]]) -> bool:
    """Whether text[start:end], one capitalised word, is a person by what is said of it."""
    text, doc = sentence.text, sentence.doc
    if doc is None or not leads or not _NAME.fullmatch(text[start:end]) or fold(text[start:end]) in NOT_A_NAME:
        return False
    token = sentence.head_token(start, end)
    if token is None or token.pos_ not in ("PROPN", "NOUN", "ADJ") or token.tag_ == "NNPS":
        return False
    label = token.ent_type_ or None
    before, after = text[:start], text[end:]
    if _AT.search(before) and _THERE.match(after):
        return False  # "the University of Texas at Austin, where he was a member"
    if countries_with(text[start:end]) and not _WHO.match(after):
        return False  # "Born in West Point, Nebraska, Okoro was a member"
    if _opens_as_holder(text, start, end, leads, label):
        return True
    if label in _BODIES and not (token.pos_ == "PROPN" and _MADE.search(before) and _into_post(text, end, leads)):
        return False
    if re.search(r"[A-Z]\w*\s+$|\b(?:the|an?)\s+$", before) or re.match(r"[-/]|\s+[A-Z]", after):
        return False
    if label in _PLACES and _WHERE.search(before):
        return False
    if _FOUNDED.search(before):
        return False  # "the founder of Zorvex, an editor"
    if label != "PERSON" and token.pos_ != "PROPN":
        return False
    if _WHO.match(after) or _described(text, end, leads):
        return True
    if label in _PLACES and not _MADE.search(before):
        return False
    if any(_IS.fullmatch(text[end:lead]) for lead, _ in leads if end < lead < end + 60):
        return True
    made = _MADE.search(before) is not None
    if made and (
        label == "PERSON" or _AS.match(after) or any(re.fullmatch(r"\s+", text[end:at] or "-") for at, _ in leads)
    ):
        return True
    return label == "PERSON" and _CAREER.match(after) is not None


def _opens_as_holder(text: str, start: int, end: int, leads: Sequence[tuple[int, int]], label: str | None) -> bool:
    """ "Okoro became prime minister", "Petrova serves as its coordinator": one word that opens a sentence, whatever the model takes
    it for, by a title that people alone have, or by the form of a family name and any title."""
    if start > 1 or text[start:end].isupper():
        return False
    if _SOMEBODY_WHO.match(text, end) or (label not in _BODIES | _PLACES and by_trade(text[end:])):
        return True
    family = _FAMILY.fullmatch(text, start, end) is not None or label == "PERSON"
    return any(
        _IS_OF_SOME_KIND.fullmatch(text, end, lead) is not None
        and (family or _OF_BODIES_TOO.search(text[lead:stop]) is None)
        for lead, stop in leads
        if end < lead < end + 60
    )


def _described(text: str, end: int, leads: Sequence[tuple[int, int]]) -> bool:
    """ "Okoro, Nigeria's oil minister for two years, said": a title in apposition that leads to no name of its own."""
    return any(
        _DESCRIBED.fullmatch(text[end:lead]) is not None
        and not re.search(
            r"\b(?:said|says|told|and|but|when|while|as|with|where|by|after|before|since|because|if|though|unless|until)\b",
            text[end:lead],
        )
        and not _LEADS_ON.match(text[stop:])
        for lead, stop in leads
        if end < lead < end + 50
    )


def is_made_something(sentence: SentenceContext, start: int, end: int, leads: Sequence[tuple[int, int]]) -> bool:
    """Whether text[start:end], a run of capitals, is whom a verb puts into a post or takes out of one: "appointed Ade Okoro as
    the new mining minister"."""
    text, doc = sentence.text, sentence.doc
    if doc is None or not (_MADE.search(text[:start]) or _made_too(text, start, leads)):
        return False
    if any(e.label_ in _BODIES and e.start_char < end and start < e.end_char for e in doc.ents):
        return False
    return _into_post(text, end, leads)


def _made_too(text: str, start: int, leads: Sequence[tuple[int, int]]) -> bool:
    """ "Named Li home minister and Ade Okoro finance minister": behind the post of the one before."""
    link = _JOINED.search(text[max(0, start - len(", and ")) : start])
    if link is None:
        return False
    at = start - len(link.group())
    return any(stop == at for _, stop in leads) and _PUT.search(text, 0, at) is not None


def _into_post(text: str, end: int, leads: Sequence[tuple[int, int]]) -> bool:
    """Whether a title that no firm has stands behind a name that ends there."""
    as_ = re.match(
        r"\s+(?:(?:as|to be|to become)\s+)?(?:(?:the|its|his|her|their|a|an|new|next|acting|interim)\s+)*", text[end:]
    )
    return as_ is not None and any(
        re.fullmatch(r"(?:[\w’'-]+\s+){0,3}", text[end + as_.end() : lead]) is not None
        for lead, stop in leads
        if end < lead < end + 60 and not _OF_FIRMS.search(text[lead:stop])
    )


def with_first_names(runs: list[Run]) -> list[Run]:
    """The runs, those certain that end in a single name shown to be a person: "Ade Okoro" beside "Okoro, who was minister"."""
    alone = {name for _, _, _, name, certain in runs if certain and " " not in name}
    return [
        (sentence, start, end, name, True)
        if not certain and 2 <= len(name.split()) <= 4 and name.split()[-1] in alone
        else (sentence, start, end, name, certain)
        for sentence, start, end, name, certain in runs
    ]


_SAYS_WHO = re.compile(r"(?:[A-Z]\w* ){0,2}(?:\w+ )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_HIM = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b")


def with_surnames(article: ArticleContext, runs: list[Run]) -> list[Run]:
    """The runs, with those certain too that open a sentence as its subject, where the text goes on with "he" or "she" and speaks
    of the last word alone elsewhere: "Ann Miller waited a long time. She ...", "Miller said"."""
    alone = Counter(name for _, _, _, name, _ in runs if " " not in name)
    sentences = article.sentences

    def opens(run: Run) -> bool:
        sentence, start, end, name, certain = run
        words = name.split()
        if certain or start > 1 or not 2 <= len(words) <= 3 or not alone[words[-1]] or any(map(is_no_name, words)):
            return False
        token = sentence.head_token(start, end)
        if token is None or token.dep_ not in ("nsubj", "nsubjpass") or token.ent_type_ in _PLACES | {"NORP", "DATE"}:
            return False
        following = sentences[sentence.index + 1 : sentence.index + 2]
        return _HIM.search(sentence.text, end) is not None or any(_SAYS_WHO.match(s.text) for s in following)

    return [(*run[:4], True) if opens(run) else run for run in runs]


_TWICE = 2
_AT = re.compile(r"\b(?:at|in|near|to)\s+$")
_THERE = re.compile(r"\s*,\s+where\b")
# What only firms and bodies have: "Zorvex officials", "Zorvex's shareholders"
_OF_FIRM = re.compile(
    r"(?:[’']s)?\s+(?:(?:common|ordinary|convertible|preferred|senior)\s+)?(?:officials|board|shares?|stock|shareholders|stockholders|subsidiary|unit|executives|employees|"
    r"workers|plants?|headquarters|spokes(?:man|woman|person)|profits?|earnings|products|customers|bonds|debentures|branch|branches|franchise|disease|syndrome|cancer|transplants?)\b"
)
_REGION = re.compile(
    r"\s+(?:[Rr]egion|[Pp]rovince|[Ss]tate|[Cc]ity|[Dd]istrict|[Cc]ounty|[Vv]alley|[Rr]iver|[Aa]rea|[Cc]onflict|[Ww]ar|[Cc]risis)\b"
)


def with_repeated(article: ArticleContext, runs: list[Run], firms: frozenset[str]) -> list[Run]:
    """The runs, with those certain too that are one word which the model takes for a person again and again: people of one
    name, or whose full name the text does not give. The first word of a firm's name is that of the firm, and what stands in
    quotation marks a title: "Zorvex said", "a song like “Tulsa,”"."""
    known = {fold(form) for entry in article.people for form in short_forms(entry.name) | set(entry.name.split())}
    labelled = Counter(sentence.text[low:high] for sentence in article.told() for low, high in _single(sentence))
    # A family name that stands first is the short form of a name that the text has elsewhere.
    others = {
        name
        for sentence, start, end, name, _ in runs
        if is_title_of_work(sentence.text, start, end)
        or (_AT.search(sentence.text, 0, start) and _THERE.match(sentence.text, end))
        or _OF_FIRM.match(sentence.text, end)
        or countries_with(name)
    }
    single = {
        name
        for name, count in labelled.items()
        if count >= _TWICE and name not in others and fold(name) not in known | FAMILY_FIRST | firms
    }
    return [
        (sentence, start, end, name, certain or (name in single and not name.isupper()))
        for sentence, start, end, name, certain in runs
    ]


def _single(sentence: SentenceContext) -> Iterable[tuple[int, int]]:
    """The single words that the model takes for a person."""
    for low, high in sentence.named:
        start, end = trimmed(sentence.text, low, high)
        word = sentence.text[start:end]
        if _REGION.match(sentence.text, end) or sentence.text[max(0, start - 4) : start].lower() == "the ":
            continue  # "in the Tigray region"
        if word and " " not in word and not is_no_name(word):
            yield start, end
