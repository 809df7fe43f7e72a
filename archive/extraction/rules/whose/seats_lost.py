"""Seats of bodies with members that are lost, and lists of who is still on one, comes to it or goes from it.

Zhao was expelled from the Senate.                         he is a member no longer
Zhao's credentials as a deputy were terminated.            the same, of the parliament that the text speaks of
Of the seven men on the commission two are left: ...       they are members
In come Zhao and Li. Gone is Wu.                           they have become members, he is one no longer
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PersonMention
from archive.extraction.likely import bodies_before
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.members import change_members
from archive.extraction.rules.whose.membership import has_members, spoken_of
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.named_later import list_behind, named_later
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_OUT = frozenset(
    "expel dismiss remove drop oust exclude eject purge disqualify unseat kick vote throw force drum boot turf".split()
)
_GO = frozenset(("resign", "step", "retire", "withdraw", "quit", "depart"))
_FROM = re.compile(
    r"(?:\s+(?:down|out|off|over))?(?:\s+(?:(?:in|on)\s+)?(?:[A-Z]\w+|\d{1,4}|last|this|month|week|year|early|late|that)){0,4}?"
    r"(?:\s+as\s+(?:a\s+)?(?:members?|deput(?:y|ies)|delegates?))?\s+(?:from|of|off)\s+(?:(?:his|her|their)\s+seats?\s+(?:in|on)\s+)?"
    r"(?:(?:the|its)\s+)?(?:[A-Z][\w.]*[’']s\s+|(?:country|nation)[’']s\s+|[A-Z][a-z]+\s+)?"
    r"(?:(?:national|top|ceremonial|elite|ruling|rubber-stamp|\d+-(?:man|member|seat|strong))\s+){0,2}"
)
_BODILY = re.compile(
    r"(?:\s+(?:chamber|floor|gallery))?\s+by\s+(?:\w+\s+){0,2}(?:guards?|police|security|force|stewards?|sergeants?)\b"
)
_WITHOUT = re.compile(r"\bwithout\s+(?:a|any)\s+(?:seat|place)\s+(?:on|in)\s+(?:the\s+)?(?:country[’']s\s+)?")
_AMONG = re.compile(r"\b(?:among\s+them|including|namely)\s+")
_CHAMBERS = frozenset(("legislature", "assembly", "committee", "commission"))
_PART = re.compile(r"[’']s?\s+[a-z]|\s+(?:party|caucus|delegation|staff|meeting|session|building|floor|office)\b")
_CREDENTIALS = sought(
    r"\b(?:credentials|qualifications?|mandates?|memberships?)\b"
    r"(?:\s+as\s+(?:(?:a|an|national|NPC)\s+)?(?:deput(?:y|ies)|delegates?|lawmakers?|legislators?|members?))?"
)
_ENDED = re.compile(r"\b(?:terminat|revok|cancel|annul|end(?:ed|s)\b|withdr|stripp)", re.I)
_OF_NAMES = re.compile(r"(?:\s+(?:in|on|of)\s+(?:the\s+)?[A-Z][\w’' ]{3,60}?)?\s+of\s+")
_JOIN = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+|;\s*(?:and\s+)?)")
_STILL = sought(
    r"\b(?:(?:are|is|were)\s+(?:now\s+)?(?:left|still\s+there)(?:\s+of\s+(?:the|its)\s+[^:;,.]{3,60}(?=:))?|[Tt]here\s+remains?|carry\s+over|carries\s+over|(?:now\s+)?consists?\s+of\s+[\w\s-]{3,24}?|"
    r"(?:is|are)\s+down\s+to\s+[\w\s-]{3,24}?|made\s+up\s+of)(?:\s*:|\s*,?\s+with|(?<=here remain)|(?<=here remains))\s+"
)
_COMES = re.compile(r"(?:^|[;:]\s+)(?:In\s+(?:come|comes|came)|New\s+(?:are|is)|Newcomers\s+are)\s+", re.I)
_GONE = sought(
    r"(?:^|[;:]\s+)(?:(?:Also\s+)?(?:Gone|Dropped|Removed|Ousted|Purged)\s+(?:from\s+the\s+[\w ]{3,50}?\s+)?(?:are|is|too\s+(?:are|is))|Out\s+(?:of\s+the\s+[\w ]{3,50}?\s+)?(?:go|goes|went|are|is))\s+",
    re.I,
)
_DROPS = re.compile(
    r"\s+(?:both\s+|also\s+)?(?:drop(?:s|ped)?\s+out|fall(?:s)?\s+out|fell\s+out|bow(?:s|ed)?\s+out|(?:are|is)\s+out|(?:are|is|ha(?:s|ve)\s+been)\s+gone(?:\s+from\s+(?:it|the\s+[\w ]{3,50}?)(?=\s+(?:for|since)\b|[.;,]))?(?:\s+(?:for|since)\s[\w ]{3,30})?|went\s+too)\s*(?:[.;,]|$)"
)
_CLOSES = re.compile(r"\s*(?:[.,;:)(（—–-]|$|who\b|as\b|at\b)")  # "two are left: Li has counted them"
_ASIDE = re.compile(r"(?:,\s+(?!and\b)[^,;.]{3,80},|\s*\([^()]{1,40}\))?")


def loses_seat(scene: Scene, verb: Verb) -> None:
    """ "Was expelled from the Senate", "stepped down from the Politburo in 2012", "voted to expel Li and Ma from it"."""
    if verb.lemma not in _OUT | _GO or verb.negated or not scene.sentence.organisations:
        return
    token = verb.token
    end = token.idx + len(token)
    modality = modality_of(scene, verb)
    if verb.passive == (verb.lemma in _OUT) and verb.tense is not Tense.BARE:
        body = body_after(scene, end)
        people = _subjects(scene, verb) if body is not None else []
    elif verb.lemma in _OUT and (verb.tense is not Tense.BARE or _decided(verb)):
        people, last = _objects(scene, verb)
        body = body_after(scene, last) if people else None
        if body is None and people:
            body = _own_ranks(scene, verb, last)
        modality = Modality.ASSERTED if verb.tense is Tense.BARE else modality
    else:
        return
    if body is None or modality is Modality.HYPOTHETICAL or _BODILY.match(scene.text, body.end):
        return
    if verb.lemma in _GO and (
        " of " in scene.text[end : body.start] or (verb.lemma == "step" and not scene.text.startswith(" down", end))
    ):
        return  # "stepped out of the Senate", "stepped from the House"
    for person in people:
        _end(scene, person, body.organisation, verb, quote_start(scene, token), body.end, modality)


def _objects(scene: Scene, verb: Verb) -> tuple[list[int], int]:
    """Who is expelled by name, or as some of whom the next sentence gives the names; and where they end."""
    end = verb.token.idx + len(verb.token)
    if people := _listed(scene, end):
        return people, max(m.end for m in scene.sentence.people if m.person in people)
    noun = next((n for n in verbs.objects(verb.token) if n.i > verb.token.i and n.tag_ in ("NNS", "CD")), None)
    of = noun.right_edge if noun is not None and noun.tag_ == "CD" else noun
    lists = _THEY_ARE.search(scene.text, noun.idx) if noun is not None else None
    if noun is not None and lists is not None and (people := list_behind(scene.sentence, lists.end())):
        return people, noun.idx + len(noun)  # "expelled nine officers on Friday: Li, Ma and Wu"
    return (named_later(scene, noun), of.idx + len(of)) if noun is not None and of is not None else ([], end)


_RANKS = re.compile(r"\s+from\s+(?:among\s+)?its\s+(?:own\s+)?(?:ranks|members|membership|number)\b")
_THEY_ARE = re.compile(r"(?<=[\w)])(?:\s*:|\s+[—–-]{1,2}|,\s+(?:among them|including|namely)|\s+including)\s+")
_NO_MORE = re.compile(r"\s*(?:[.,;:—–]|$|(?:on|in|last|this|for|over|after|late|early)\b)")


def _own_ranks(scene: Scene, verb: Verb, last: int) -> OrganisationMention | None:
    """The chamber that removes somebody from its own ranks, or expels him and nothing says from what else."""
    subject = verbs.subject(verb.token)
    own = next((m for m in scene.sentence.organisations if subject and m.start <= subject.idx < m.end), None)
    if own is None or scene.article.organisations[own.organisation].kind not in ("legislature", "assembly"):
        return None
    said = _RANKS.match(scene.text, last) or (verb.lemma == "expel" and _NO_MORE.match(scene.text, last))
    return OrganisationMention(last, last, own.organisation) if said else None


def _subjects(scene: Scene, verb: Verb) -> list[int]:
    """Who is the subject, and who are named as being among it: "nine generals, among them Li and Ma, were expelled"."""
    people = scene.subjects(verb.token)
    among = [m.end() for m in _AMONG.finditer(scene.text, 0, verb.token.idx)]
    listed = _listed(scene, among[-1]) if among else []
    return listed if set(people) <= set(listed) else people


def _decided(verb: Verb) -> bool:
    """ "The decision to expel him was made on Wednesday"."""
    above = verb.token.head
    told = verbs.governing_verb(above) if above.lemma_.lower() in ("decision", "resolution", "vote") else None
    return told is not None and verbs.read_verb(told).past and not verbs.read_verb(told).negated


def body_after(scene: Scene, at: int) -> OrganisationMention | None:
    """The body with seats from which a verb that ends at an offset says that somebody goes: "(was voted) out of the Senate"."""
    for body in scene.sentence.organisations:
        if body.start >= at and _FROM.fullmatch(scene.text, at, body.start):
            return body if _seats(scene, body.organisation) and not _PART.match(scene.text, body.end) else None
    return None


def _seats(scene: Scene, organisation: int) -> bool:
    """Whether one is on a body by a seat, and not at work there: a parliament, a commission, no party."""
    kind = scene.article.organisations[organisation].kind
    return kind in _CHAMBERS or (kind not in ("party", "ministry") and has_members(scene, organisation))


def _end(
    scene: Scene, person: int, body: int, verb: Verb, start: int, end: int, modality: Modality = Modality.ASSERTED
) -> None:
    told = {
        c.aspect: p
        for c in (*scene.before, *scene.found)
        if c.person == person and (p := _there(scene, c, body)) is not None
    }
    if any(c.person == person and c.aspect is Aspect.ENDED and _there(scene, c, body) is not None for c in scene.found):
        return
    held = told.get(Aspect.HOLDS)
    position = held if held is not None else scene.positions.of(scene.article, body, "member")
    scene.change(person, Aspect.ENDED, "membership", verb.token, start, end, position=position, modality=modality)


def _there(scene: Scene, candidate: Candidate, body: int) -> int | None:
    """The post of a candidate, where it is one of a body."""
    position = scene.position_of(candidate)
    there = position is not None and scene.article.positions[position].organisation == body
    return position if there else None


def credentials(scene: Scene) -> None:
    """ "The credentials of You and Li as deputies were terminated", "their mandates were revoked"."""
    match = _CREDENTIALS.search(scene.text)
    if match is None or _ENDED.search(scene.text) is None or scene.sentence.doc is None:
        return
    chamber = _chamber(scene, match)
    people = _holders(scene, match)
    if chamber is None or not people:
        return
    anchor = scene.sentence.head_token(match.start(), match.end())
    verb = verbs.governing_verb(anchor) if anchor is not None else None
    if verb is None:
        return
    for person in people:
        _end(scene, person, chamber, verbs.read_verb(verb), match.start(), match.end())


def without(scene: Scene) -> None:
    """ "Remains a minister without a seat on the commission", "the first minister without a place on it"."""
    match = _WITHOUT.search(scene.text) if "without" in scene.text and scene.sentence.doc is not None else None
    body = next((m for m in scene.sentence.organisations if match is not None and m.start == match.end()), None)
    if match is None or body is None or scene.sentence.doc is None or not _seats(scene, body.organisation):
        return
    before = [verb for verb in verbs.verbs(scene.sentence.doc) if verb.token.idx < match.start()]
    if not before or before[-1].lemma not in ("be", "remain", "become", "stay", "leave") or before[-1].negated:
        return
    token = before[-1].token
    change_members(scene, scene.subjects(token), Aspect.NOT_HOLDING, "vacant", token, body)


def _chamber(scene: Scene, match: re.Match[str]) -> int | None:
    """The parliament in the sentence, else the one that the text named last."""
    organisations = scene.article.organisations
    named = [m.organisation for m in scene.sentence.organisations] + bodies_before(
        scene.article, scene.sentence.start + match.start()
    )
    parliaments = (n for n in named if organisations[n].kind in ("legislature", "assembly"))
    whole = (n for n in parliaments if "Standing Committee" not in organisations[n].name)
    return next(whole, None)


def _holders(scene: Scene, match: re.Match[str]) -> list[int]:
    people = scene.sentence.people
    if link := _OF_NAMES.match(scene.text, match.end()):
        return _listed(scene, link.end())
    if owner := next((m for m in people if re.fullmatch(r"[’']s?\s+", scene.text[m.end : match.start()] or "x")), None):
        return [owner.person]
    before = scene.text[: match.start()]
    if not re.search(r"\b(?:his|her|their)\s+$", before):
        return []
    first = next((m for m in people if m.end <= match.start()), None)
    return _listed(scene, first.start) if first is not None else []


def _listed(scene: Scene, at: int) -> list[int]:
    """The people told one after the other from an offset on, what is said of each apart."""
    found: list[PersonMention] = []
    for mention in scene.sentence.people:
        if mention.start < at or (found and mention.start < found[-1].end):
            continue
        gap = scene.text[at : mention.start]
        if found:
            aside = _ASIDE.match(scene.text, at)
            after = aside.end() if aside else at
            link = _JOIN.match(scene.text, after) or _JOIN.match(scene.text, at)
            link = link or (_JOIN.match(scene.text, after - 1) if after > at else None)
            ok = link is not None and scene.only_ranks(link.end(), mention.start)
            ok = ok or (link is not None and _titled(scene, link.end(), mention))
        else:
            ok = scene.only_ranks(at, mention.start) or not gap.strip() or _titled(scene, at, mention)
        if not ok:
            break
        found.append(mention)
        at = mention.end
    return [mention.person for mention in found]


def _titled(scene: Scene, at: int, mention: PersonMention) -> bool:
    """Whether only the title of somebody stands before the name: "and Defense Minister Wei"."""
    post = next((p for p in scene.sentence.posts if p.start == at), None)
    return post is not None and scene.led(post) is mention


def lists_of_seats(scene: Scene) -> None:
    """ "Two are left: Xi and Zhang", "In come Li and Liu", "Gone is Wei", "Li and Wei drop out"."""
    if not scene.sentence.people:
        return
    for pattern, aspect in ((_STILL, Aspect.HOLDS), (_COMES, Aspect.BEGAN), (_GONE, Aspect.ENDED)):
        if (match := pattern.search(scene.text)) is not None:
            people = listed_from(scene, match.end())
            last = max((m.end for m in scene.sentence.people if m.person in people), default=None)
            if last is not None and _CLOSES.match(scene.text, last):
                change_counted(scene, people, aspect, match.start(), match.end())
            return
    for mention in scene.sentence.people:
        aside = _ASIDE.match(scene.text, mention.end)
        if (match := _DROPS.match(scene.text, aside.end() if aside else mention.end)) is not None:
            starts = [m.start for m in scene.sentence.people if m.start <= mention.start]
            before = {m.person for m in scene.sentence.people if m.end <= match.start()}
            lists = [listed_from(scene, at) for at in starts]
            # "Li and Ma keep their seats, and Wei drops out": only those who are listed with him
            people = max((found for found in lists if mention.person in found), key=len, default=[])
            people = [person for person in people if person in before]  # "Li and Wei drop out; Miao stays"
            change_counted(scene, people, Aspect.ENDED, starts[0], match.end())
            return


def listed_from(scene: Scene, at: int) -> list[int]:
    """The people of the list that begins at an offset, as many as either way of reading it finds."""
    return max(_listed(scene, at), list_behind(scene.sentence, at), key=len)


def change_counted(scene: Scene, people: list[int], aspect: Aspect, start: int, end: int) -> None:
    """Adds that people are, become or cease to be members of the body whose members the text goes through."""
    body = next(
        (m.organisation for m in scene.sentence.organisations if m.end <= end and _counted(scene, m.organisation)), None
    )
    if body is None:
        near = spoken_of(scene, start)
        body = near if near is not None and _counted(scene, near) and _just_told(scene, near) else None
    if body is None:
        return
    position = scene.positions.of(scene.article, body, "member")
    entries = scene.article.positions
    for person in people:
        own = [
            c
            for c in (*scene.before, *scene.found)
            if c.person == person and (p := scene.position_of(c)) is not None and entries[p].organisation == body
        ]
        if aspect is Aspect.HOLDS and own:
            continue  # the chairman, or one who was told before
        held = next((scene.position_of(c) for c in own if c.aspect in (Aspect.HOLDS, Aspect.BEGAN)), None)
        mention = next(m for m in scene.sentence.people if m.person == person)
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.add(
            Candidate(
                scene,
                person,
                aspect,
                "membership",
                min(start, mention.start),
                max(end, mention.end),
                position=position if held is None else held,
                anchor=anchor,
                state=aspect is Aspect.HOLDS,
            )
        )


def _counted(scene: Scene, organisation: int) -> bool:
    """Whether a text may go through the members of a body one by one: of a commission, not of a parliament."""
    return scene.article.organisations[organisation].kind in ("commission", "committee") and has_members(
        scene, organisation
    )


def _just_told(scene: Scene, body: int) -> bool:
    """Whether the two sentences before name a body, or tell of a post of it: "Li is new among the members. Ma drops out"."""
    index = max(0, scene.sentence.index - 2)
    if max(scene.article.organisations[body].seen, default=-1) >= scene.article.sentences[index].start:
        return True
    near = (scene.position_of(c) for c in scene.before if c.scene.sentence.index >= index)
    return any(p is not None and scene.article.positions[p].organisation == body for p in near)
