"""One article against its story in the gold: people, organisations, posts, claims, events."""

from __future__ import annotations

from collections.abc import Iterable

from archive.dates import Bounds
from archive.identity import name_key
from archive.model import Aspect
from archive.packs.lookup import title_key
from archive.score import claims
from archive.score.gold import GoldClaim, GoldEvent, GoldStory
from archive.score.matching import unmatched
from archive.score.measures import Fault
from archive.score.names import Names
from archive.score.said import Article, Entity, Happened, Post, Said
from archive.score.tally import Shown, Tally

PEOPLE, ORGANISATIONS, POSITIONS = "people", "organisations", "positions"
CLAIMS, CLAIMS_OF_TITLES = "claims", "claims, any organisation"
EVENTS, EVENTS_AND_MODES = "events", "events and modes"
MODALITY, ACTING, DATES = "claim modality", "claim acting", "claim dates"
PEOPLE_READ = "people read"
OUTCOMES = {
    PEOPLE_READ: ("in no gold",),
    MODALITY: ("same",),
    ACTING: ("same",),
    DATES: ("exact", "overlapping", "undated", "contradicting"),
}


def aspect_kind(aspect: Aspect) -> str:
    """The kind under which the claims of one aspect are counted."""
    return f"claims: {aspect.value}"


def list_kinds(tally: Tally) -> None:
    """Puts the kinds into their order."""
    for kind in (PEOPLE, ORGANISATIONS, POSITIONS, CLAIMS, *map(aspect_kind, Aspect), CLAIMS_OF_TITLES):
        tally.kind(kind)


def compare(tally: Tally, names: Names, story: GoldStory, article: Article) -> claims.Facts:
    """Counts what the story says, what the archive read in it, and what agrees; the facts of both for a closer look."""
    url = story.url
    known = tally.compare(
        PEOPLE,
        url,
        story.people,
        article.people,
        names.person,
        lambda name: (name, article.sentence(name)),
        lambda one: (one.name, article.sentence(one.name)),
    )
    right = {pair[1] for pair in known}
    for place in range(len(article.people)):
        tally.share(PEOPLE_READ, "known" if place in right else "in no gold")
    _compare_posts(tally, names, story, article)
    _compare_events(tally, names, story, article)
    return _compare_claims(tally, names, story, article)


def _compare_events(tally: Tally, names: Names, story: GoldStory, article: Article) -> None:
    def same(one: GoldEvent, other: Happened) -> float:
        return _event_quality(names, one, other)

    def same_mode(one: GoldEvent, other: Happened) -> float:
        return same(one, other) if one.mode in other.modes else 0.0

    for kind, quality in ((EVENTS, same), (EVENTS_AND_MODES, same_mode)):
        tally.compare(kind, story.url, story.events, article.events, quality, _shown_gold_event, _shown_event)


def _compare_posts(tally: Tally, names: Names, story: GoldStory, article: Article) -> None:
    """Organisations are, as in the gold, those in which the claimed posts lie."""
    said: dict[int, Said] = {}
    bodies: dict[int, tuple[Entity, Said]] = {}
    for each in article.claims:
        said.setdefault(each.post.id, each)
        if each.post.organisation is not None:
            bodies.setdefault(each.post.organisation.id, (each.post.organisation, each))
    tally.compare(
        ORGANISATIONS,
        story.url,
        story.organisations,
        list(bodies.values()),
        lambda name, body: names.organisation(name, body[0]),
        lambda name: (name, next((article.sentence(c.cue) for c in story.claims if c.organisation == name), "")),
        lambda body: (body[0].name, body[1].quote),
    )
    posts: dict[tuple[str, str | None], GoldClaim] = {}
    for claim in story.claims:
        body = None if claim.organisation is None else name_key(claim.organisation)
        posts.setdefault((title_key(claim.position), body), claim)
    tally.compare(
        POSITIONS,
        story.url,
        list(posts.values()),
        list(said.values()),
        lambda claim, one: names.post(claim.position, claim.organisation, one.post),
        lambda claim: (_post(claim.position, claim.organisation), article.sentence(claim.cue)),
        lambda one: (_known_post(one.post), one.quote),
    )


def _compare_claims(tally: Tally, names: Names, story: GoldStory, article: Article) -> claims.Facts:
    facts = claims.facts(names, story.claims, article.claims)
    titles = claims.facts_of_titles(names, story.claims, article.claims)
    for kind, found in ((CLAIMS, facts), (CLAIMS_OF_TITLES, titles)):
        tally.count(kind, len(found.gold), len(found.predicted), len(found.pairs))
        for index in unmatched(len(found.gold), (pair[0] for pair in found.pairs)):
            gold = found.gold[index][0]
            tally.differ(kind, Fault.MISSED, story.url, _shown_gold_claim(gold, article), _detail(gold))
        for index in unmatched(len(found.predicted), (pair[1] for pair in found.pairs)):
            said = found.predicted[index][0]
            tally.differ(kind, Fault.FALSE, story.url, _shown_claim(said), _detail_read(said))
    for aspect in Aspect:
        tally.count(
            aspect_kind(aspect),
            sum(group[0].aspect is aspect for group in facts.gold),
            sum(group[0].aspect is aspect for group in facts.predicted),
            sum(facts.gold[pair[0]][0].aspect is aspect for pair in facts.pairs),
        )
    for left, right in facts.pairs:
        for said in claims.variants(facts.predicted[right]):
            _compare_meaning(tally, story.url, claims.nearest(said, facts.gold[left]), said)
    return facts


def _compare_meaning(tally: Tally, url: str, claim: GoldClaim, said: Said) -> None:
    """How a claim that was found is meant, and when it is true."""
    item, quote = _shown_claim(said)
    tally.share(MODALITY, "same" if claim.modality is said.modality else "other")
    if claim.modality is not said.modality:
        tally.differ(
            MODALITY,
            Fault.MODALITY,
            url,
            (f"{item}: {said.modality}, gold {claim.modality}", quote),
            _detail_read(said),
        )
    tally.share(ACTING, "same" if claim.acting is said.acting else "other")
    if claim.acting is not said.acting:
        tally.differ(
            ACTING, Fault.ACTING, url, (f"{item}: {said.acting}, gold {claim.acting}", quote), _detail_read(said)
        )
    outcome = dated(claim.bounds, said.bounds)
    tally.share(DATES, outcome)
    tally.days(claims.days_off(claim.bounds, said.bounds))
    if outcome in ("undated", "contradicting"):
        shown = f"{item}: {said.bounds}, gold {claim.bounds}"
        tally.differ(DATES, Fault.DATE, url, (shown, quote), _detail_read(said))


def dated(gold: Bounds, predicted: Bounds) -> str:
    """How two bounds of one date agree: exact, overlapping, undated (the gold knows more) or contradicting."""
    if gold == predicted:
        return "exact"
    if not gold.meets(predicted):
        return "contradicting"
    return "overlapping" if predicted.known else "undated"


def _event_quality(names: Names, gold: GoldEvent, event: Happened) -> float:
    """One type, a participant in common, and a day in common."""
    if gold.type != event.type or not any(gold.bounds.meets(days) for days in event.days):
        return 0.0
    shared = sum(any(names.party(name, entity) for entity in event.participants) for name in gold.participants)
    if gold.participants and not shared:
        return 0.0
    return 1.0 + shared + (gold.mode in event.modes) + any(gold.bounds == days for days in event.days)


def _post(title: str, organisation: str | None) -> str:
    return f"{title}, {organisation}" if organisation else title


def _known_post(post: Post) -> str:
    return _post(post.title, post.organisation.name if post.organisation is not None else None)


def _shown_gold_claim(claim: GoldClaim, article: Article) -> Shown:
    item = f"{claim.person or 'nobody'} {claim.aspect} {_post(claim.position, claim.organisation)}"
    return item, article.sentence(claim.cue)


def _shown_claim(said: Said) -> Shown:
    who = "nobody" if said.person is None else said.person.name
    return f"{who} {said.aspect} {_known_post(said.post)}", said.quote


def _detail(claim: GoldClaim | Said) -> str:
    return f"{claim.modality}{', acting' if claim.acting else ''}, {claim.bounds} ({claim.basis})"


def _detail_read(said: Said) -> str:
    return f"{_detail(said)}, by the rule {said.rule or 'not known'}, confidence {said.confidence:.2f}"


def _shown_gold_event(event: GoldEvent) -> Shown:
    return _shown_happening(event.type, {event.mode}, event.participants, (event.bounds,)), event.note


def _shown_event(event: Happened) -> Shown:
    who = [entity.name for entity in event.participants]
    return _shown_happening(event.type, event.modes, who, event.days), event.quote


def _shown_happening(type_: str, modes: Iterable[str | None], who: Iterable[str], days: Iterable[Bounds]) -> str:
    mode = "/".join(sorted(mode for mode in modes if mode))
    return f"{type_}{' ' + mode if mode else ''} {'; '.join(who) or 'nobody named'}, {' or '.join(map(str, days))}"
