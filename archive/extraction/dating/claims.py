"""The date of a claim by what it says: that a post is held, was taken up, was left, was held once, or is to be had."""

from __future__ import annotations

from datetime import date, timedelta

from spacy.tokens import Token

from archive.dates import Bounds, later, sooner
from archive.extraction.context import SentenceContext
from archive.extraction.dating.beside_the_news import beside_the_news
from archive.extraction.dating.bosses_of_former import of_former_staff
from archive.extraction.dating.changes import date_change, left_before
from archive.extraction.dating.clauses import tells_past
from archive.extraction.dating.deeds import ENCOUNTER
from archive.extraction.dating.elections import POPULAR, popular
from archive.extraction.dating.in_lives import as_of_then
from archive.extraction.dating.own_dates import own_date
from archive.extraction.dating.past import date_absence, date_former
from archive.extraction.dating.planned import planned
from archive.extraction.dating.story import Story
from archive.extraction.dating.titles import date_holding
from archive.extraction.dating.values import UNDATED, Dated
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

_A_YEAR = 300  # days: what is dated by a year alone
_JUST_TOLD = timedelta(days=3)
_WEEKS = timedelta(days=60)  # between a vote and the office
# There an office begins the January after the vote.
_NEXT_YEAR = frozenset((None, "USA"))
# Whose members of parliament have their seats from the day of the poll.
_FROM_THE_POLL = frozenset("GBR IRL IND AUS NZL CAN SGP MYS JPN".split())
# Whose members take theirs in the year after a vote of the autumn; elsewhere they sit within weeks.
_SIT_LATER = frozenset("BRA CHL URY PRY BOL GHA LBR TWN RUS KAZ UZB GEO".split())
_AUTUMN = 10  # the month


def date_claim(candidate: Candidate, story: Story) -> Dated:
    """The bounds and basis of a candidate."""
    sentence = candidate.scene.sentence
    published = candidate.scene.article.published
    if candidate.modality is Modality.HYPOTHETICAL:
        if candidate.aspect is not Aspect.HOLDS or published is None:
            return UNDATED
        return Dated(Bounds.day(published), DateBasis.PUBLICATION_DATE)  # "is thought to be its commander"
    own = planned(candidate, own_date(candidate, sentence), published)
    if candidate.modality is Modality.ASSERTED and not candidate.state and _is_to_come(own, published):
        candidate.modality = Modality.PROSPECTIVE  # "was promoted from Oct. 1", told in September
    if candidate.modality is Modality.PROSPECTIVE:
        own = _ahead(candidate, own, published)
        if own is not None and own.kind is Kind.UNTIL and candidate.aspect is Aspect.BEGAN:
            own = None  # "will serve as chief until 2027"
        if (
            own is not None
            and own.bounds.earliest is not None
            and (published is None or own.bounds.latest is None or own.bounds.latest >= published)
        ):
            if published is not None and own.bounds.earliest <= published and _day_of_choice(sentence, own):
                return Dated(Bounds(published, None), DateBasis.PUBLICATION_DATE)  # "was picked on Tuesday to lead it"
            return Dated(_to_come(own.bounds, published), DateBasis.STATED)
        left = left_before(candidate, published)
        if left is not None and left.basis is DateBasis.STATED:
            return left  # "will take over from Ndiaye, who completed his tour in May"
        if published is None:
            return UNDATED
        if (
            own is not None
            and own.kind is Kind.AT
            and own.bounds.latest is not None
            and own.bounds.latest < published - _WEEKS
            and not _told_today(candidate)
        ):
            return Dated(Bounds(own.bounds.earliest, None), DateBasis.STATED)  # "was nominated for governor in 2018"
        said = _foretold(candidate, sentence, published)
        return Dated(Bounds(said or published, None), DateBasis.PUBLICATION_DATE)
    if candidate.aspect in (Aspect.BEGAN, Aspect.ENDED):
        dated = date_change(candidate, own, story, published)
        if _is_vote(candidate) and dated.basis is DateBasis.STATED:
            return Dated(_after_vote(candidate, dated.bounds, published), dated.basis)
        if candidate.rule == "as holder" and candidate.title and dated.bounds.latest is not None:
            # "went to the meeting on Friday as its new chief": by then he had come
            return Dated(Bounds(None, dated.bounds.latest), DateBasis.EVENT_DATE)
        return dated
    if candidate.aspect is Aspect.HELD_BEFORE:
        dated = date_former(candidate, own, published)
        if candidate.rule in ("predecessor", "removal", "dies") and not (own is not None and own.kind is Kind.FROM_TO):
            if candidate.rule == "predecessor" and published is not None and _met_somebody(candidate):
                # "his predecessor met the envoy a year ago": when he may have been in the post
                return Dated(Bounds(None, published - timedelta(days=1)), DateBasis.PUBLICATION_DATE)
            # "his predecessor was expelled in June": by then he had held the post, and nothing says since when
            return Dated(Bounds(None, dated.bounds.latest), dated.basis)
        return dated
    if candidate.aspect is Aspect.NOT_HOLDING:
        return date_absence(candidate, own, published)
    if own is None and published is not None and of_former_staff(candidate):
        return Dated(Bounds(None, published), DateBasis.PUBLICATION_DATE)
    held = beside_the_news(candidate, date_holding(candidate, own, story, published), story, published)
    return as_of_then(candidate, held, published)


def _day_of_choice(sentence: SentenceContext, when: When) -> bool:
    """Whether a day is that of what was done or said about a post, and not the day on which it begins or ends."""
    head = sentence.head_token(when.start, when.end)
    verb = verbs.governing_verb(head) if head is not None else None
    return verb is not None and verbs.read_verb(verb).past


def _foretold(candidate: Candidate, sentence: SentenceContext, published: date) -> date | None:
    """The day from which something was to come that was told then: "announced on 3 July that she would succeed him"."""
    verb = _own_verb(candidate)
    while verb is not None and verb.dep_ in ("xcomp", "conj", "acl", "advcl", "pcomp") and verb.head != verb:
        verb = verbs.governing_verb(verb.head)
    if verb is not None and verb != _own_verb(candidate) and verb.dep_ == "ROOT" and tells_past(verb):
        wanted = date_of(sentence, verb, title=True)  # "in 1993 he wanted to remove the president": from then on
        long_ago = wanted is not None and wanted.kind is Kind.AT and wanted.bounds.latest is not None
        if wanted is not None and long_ago and (wanted.bounds.latest or published) < published - _WEEKS:
            return wanted.bounds.earliest
    if verb is None or verb.dep_ != "ccomp" or not verbs.read_verb(verb.head).past:
        return None
    told = date_of(sentence, verb.head, title=True)
    day = told.bounds.earliest if told is not None and told.kind is Kind.AT and told.bounds.exact else None
    return day if day is not None and day < published - _JUST_TOLD else None


def _met_somebody(candidate: Candidate) -> bool:
    """Whether a predecessor only met or saw somebody then, as holders of a post do."""
    verb = _own_verb(candidate)
    reading = verbs.read_verb(verb) if verb is not None else None
    return reading is not None and reading.lemma in ENCOUNTER and reading.past and not reading.passive


def _told_today(candidate: Candidate) -> bool:
    """ "A veteran of the war of 1979, he is considered a sure candidate": a present verb has no date of the past."""
    verb = _own_verb(candidate)
    finite = verbs.finite_verb(verb) if verb is not None else None
    return finite is not None and verbs.read_verb(finite).tense is verbs.Tense.PRESENT


def _own_verb(candidate: Candidate) -> Token | None:
    return verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None


def _is_vote(candidate: Candidate) -> bool:
    """Whether a beginning is told as an election: "was elected to succeed Bell as senator" of a life is one too."""
    if candidate.rule != "succession" or candidate.scene.article.topic is None:
        return candidate.rule == "elected"
    anchor, post = candidate.anchor, candidate.post
    voted = anchor is not None and any(above.lemma_.lower() == "elect" for above in anchor.ancestors)
    if not voted or candidate.position is None:
        return False
    title = candidate.scene.article.positions[candidate.position].title
    return popular(candidate.scene, post) if post is not None else title in POPULAR


def _after_vote(candidate: Candidate, vote: Bounds, published: date | None) -> Bounds:
    """When an office begins to which somebody was elected: some time after the vote; in the United States often not
    before the next year, elsewhere within weeks."""
    article = candidate.scene.article
    entry = article.positions[candidate.position] if candidate.position is not None else None
    body = article.organisations[entry.organisation] if entry is not None and entry.organisation is not None else None
    country = (
        body.country if body is not None else entry.country if entry is not None else None
    ) or article.main_country
    if vote.earliest is None or vote.latest is None:
        return Bounds(vote.earliest, published)
    if country in _NEXT_YEAR:
        return Bounds(vote.earliest, sooner(date(vote.latest.year + 1, 12, 31), published))
    if (vote.latest - vote.earliest).days >= _A_YEAR:
        return vote
    seated = vote.latest + _WEEKS
    if entry is not None and entry.title == "member" and country is not None:
        if country in _FROM_THE_POLL:
            return vote
        if country not in _SIT_LATER and vote.earliest.month <= _AUTUMN:
            seated = min(seated, date(vote.latest.year, 12, 31))
    return Bounds(vote.earliest, sooner(seated, published))


def _ahead(candidate: Candidate, own: When | None, published: date | None) -> When | None:
    """A name that comes round again is the next one with a verb of what is to come: "is to retire in October"; not with the
    verb that tells of the plan ("was nominated on Monday to lead")."""
    if own is None or published is None or not own.relative or own.kind is not Kind.AT:
        return own
    sentence = candidate.scene.sentence
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    head = sentence.head_token(own.start, own.end)
    if verb is None or head is None or verbs.governing_verb(head) != verb or verbs.read_verb(verb).past:
        return own
    if own.bounds.latest is None or own.bounds.latest >= published:
        return own
    again = find(sentence.text, Anchor(published, future=True))
    return next((when for when in again if (when.start, when.end) == (own.start, own.end)), own)


def _is_to_come(own: When | None, published: date | None) -> bool:
    return (
        own is not None
        and published is not None
        and own.kind in (Kind.AT, Kind.SINCE, Kind.BY)
        and own.bounds.earliest is not None
        and own.bounds.earliest > published
    )


def _to_come(bounds: Bounds, published: date | None) -> Bounds:
    """The days of something still to come: "this year" begins with the publication day."""
    if published is None or bounds.latest is None:
        return bounds
    return Bounds(later(bounds.earliest, published), bounds.latest)
