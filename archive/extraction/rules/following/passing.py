"""Which post passes from one holder to the next, where a sentence tells that somebody follows another."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_kinds import HEADED
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME, WITHIN
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.following.given_by_clause import given_by_clause, put_right_before
from archive.extraction.rules.following.just_begun import just_begun
from archive.extraction.rules.following.left_by_move import MOVE, left_by_move
from archive.extraction.rules.following.of_successor import of_successor
from archive.extraction.rules.following.there import post_there, where_he_was
from archive.extraction.rules.whose.givers import told_outright
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.extraction.scene.background import foreground
from archive.model import Aspect, Modality

_AT = re.compile(
    r"\s+(?:at|in|at the (?:helm|head|top) of|in (?:charge|command) of)\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)
# "replaced Prime Minister Holm at the head of the main opposition party": not as prime minister
_AT_HEAD_OF_PARTY = re.compile(
    r"\s+(?:at\s+the\s+(?:head|helm|top)\s+of|in\s+(?:charge|command)\s+of)\s+(?:the|his|her|their|a)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:party|opposition|movement|alliance|bloc|coalition|union|league|federation|club)\b"
)
_INTO_IT = re.compile(r"^[^,.;]{0,60}\s(?:into|in)\s+(?:the|that|this)\s+(?:role|post|job|position|office|seat)\b")
_NEAR = 2  # sentences of a life, after which another post is spoken of
_AS = rf"{BEHIND_NAME}(?:,\s+(?:who|whose|a|an|the)\s[^,;]{{3,60}},)?[\s,]+as\s+(?:(?:the|a|an|its|new|his|her)\s+)*"
_THEN_AS = rf"{WITHIN}{{0,40}}?\bas\s+(?:(?:the|a|an|its|new)\s+)*"
# "succeeding Li, who remains as director": what he is from now on is not what he gave up
_KEPT_AS = re.compile(
    r",\s+who\s+(?:(?:will|would|now|also|still|is|to|has|been)\s+)*"
    r"(?:remain|stay|continu|becom|keep|return|serves\b|staying\b|(?<=will\s)(?:serve|act|work)\b|"
    r"(?<=has\sbeen\s)(?:named|appointed|elected|chosen|promoted|picked)\b)[^,;]*$|"
    r",\s+(?:who\s+(?:had|has|was)\s+)?(?:been\s+|long\s+|once\s+|widely\s+)*(?:tipped|touted|seen|regarded|groomed)\b[^,;]*$"
)


def _as_before(scene: Scene, verb: Token) -> PostMention | None:
    """ "Ba, who as minister succeeds Sy": the post stands before the verb."""
    nouns = [noun for noun in verbs.prepositional(verb, "as") if noun.i < verb.i]
    with_whom = verbs.prepositional(verb, "with")  # "as president he replaced Sy with Lo"
    post = (
        scene.sentence.post_at(nouns[0].idx) if nouns and not with_whom and not verbs.read_verb(verb).passive else None
    )
    if post is None or post.former or post.plural or scene.led(post) is not None:
        return None
    post.definite = True
    return post


def _came_first(scene: Scene, at: int, ended: list[int], verb: Token) -> int | None:
    """ "became minister in 2012 and was himself succeeded by Li in 2016": what the verb before had brought him to."""
    if not verbs.read_verb(verb).past or _moves_on(scene, verb):
        return None
    came = [c for c in scene.found if c.person in ended and c.aspect is Aspect.BEGAN and c.end <= at]
    last = max(came, key=lambda c: c.end, default=None)
    joined = last is not None and last.anchor in (verb.head, *verb.conjuncts)
    return scene.position_of(last) if last is not None and joined else None


def _moves_on(scene: Scene, verb: Token) -> bool:
    """Whether who is followed has just come to the next post: "became minister and was replaced in his old job by Li"."""
    return (
        re.search(r"\b(?:old|former|previous)\s+(?:job|post|position|role)\b|\bthere\b", scene.text[verb.idx :])
        is not None
    )


def _moves_to(candidate: Candidate) -> bool:
    """Whether a post is the next one of somebody replaced: "who becomes trade minister", not "who had been named in April"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    past = verb is not None and verbs.read_verb(verb).tense is verbs.Tense.PLUPERFECT
    return candidate.aspect is Aspect.BEGAN and not past


def _came_to(candidate: Candidate, at: int) -> bool:
    """Whether a clause on the name says how he had come to it: "Li, who became minister in March (has run the ministry
    since March), was replaced"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None or verb.dep_ not in ("relcl", "acl") or candidate.end > at:
        return False
    if candidate.modality is not Modality.ASSERTED:
        return False  # "Li, who had been seen as the next minister": to that he never came
    return candidate.aspect is Aspect.BEGAN or verbs.read_verb(verb).tense is verbs.Tense.PERFECT


_NTH = re.compile(
    r"\b(?:new|current|present|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+(?:\w+\s+)?$"
)


def _counted_title(scene: Scene, begun: list[int]) -> int | None:
    """ "Holm, the fleet's fourth chief in a decade, succeeded Ba": in that post, whatever Ba is now."""
    for c in scene.found:
        told = c.title and c.person in begun and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)
        if told and c.post is not None and not c.post.plural and _NTH.search(scene.text, c.post.start, c.post.head):
            return scene.position_of(c)
    return None


_WHO_FOLLOWED = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?,\s+who\s+(?:(?:had|himself|herself|in\s+turn)\s+)*"
    r"(?:succeeded|replaced|(?:took|taken)\s+over\s+from)\s+"
)


def _his_own_way(scene: Scene, at: int, ended: list[int]) -> int | None:
    """ "Succeeded Li, who had succeeded Ma as minister": one post went through three hands."""
    gone = next((m for m in scene.sentence.people if m.start >= at and m.person in ended), None)
    link = _WHO_FOLLOWED.match(scene.text, gone.end) if gone is not None else None
    first = scene.named_at(link.end()) if link is not None else None
    post = scene.post_after(first.end, _AS) if first is not None else None
    return scene.resolve(post, ended[0]) if post is not None else None


def _in_turn(scene: Scene, at: int) -> bool:
    """Whether the clause around an offset says that it is another's turn; not a clause behind it."""
    low = max(scene.text.rfind(mark, 0, at) for mark in ",;")
    high = min(n for mark in ",;." if (n := scene.text.find(mark, at)) >= 0) if "." in scene.text[at:] else None
    return "in turn" in scene.text[low + 1 : high]


def succession_post(
    scene: Scene, at: int, ended: list[int], begun: list[int], token: Token | None = None
) -> tuple[PostMention | None, int | None]:
    """The post that passes from one to the other: "as minister", the apposition of either, or what the article said."""
    if _INTO_IT.match(scene.text[at:]):
        # "had been minister since 2020, when he followed Koval into the role": that of the one who came
        of_his = [c for c in scene.found if c.person in begun and c.post is not None and c.post.end <= at]
        last = max(of_his, key=lambda c: c.post.end if c.post is not None else 0, default=None)
        if last is not None and (position := scene.position_of(last)) is not None:
            return None, position
    for mention in [m for m in scene.sentence.people if m.start >= at and m.person in (*ended, *begun)]:
        post = scene.post_after(mention.end, _AS)
        if post is not None and (mention.person in ended or (token is not None and verbs.read_verb(token).passive)):
            post.definite = True
            return post, None
    if token is not None and (put := put_right_before(scene, token)) is not None:
        return None, put[1]
    closed = token is not None and token.dep_ == "relcl" and scene.text.startswith(",", at)
    post = scene.post_after(at, _THEN_AS) if not closed else None  # "Li, whom Ma succeeds, is moved to trade as"
    if post is not None and _KEPT_AS.search(scene.text, at, post.start) is None:
        post.definite = True
        return post, None
    if token is not None and (fronted := _as_before(scene, token)) is not None:
        return fronted, None
    if (same := _his_own_way(scene, at, ended)) is not None:
        return None, same
    turned = _before_last(scene, ended[0]) if len(ended) == 1 and _in_turn(scene, at) else None
    if turned is not None:
        return None, turned
    if (there := post_there(scene, ended, at)) is not None or (there := _at_body(scene, at, ended, begun)) is not None:
        return None, there
    if any(_AT_HEAD_OF_PARTY.match(scene.text, m.end) for m in scene.sentence.people if m.person in ended):
        return None, _leads(scene, begun)
    if (had := where_he_was(scene, ended, at)) is not None:
        return None, had
    for person in begun:
        # "was appointed to the Senate in May to replace Majority Leader Dole": of a life, what its subject came to
        own = next((c for c in reversed(scene.found) if c.person == person and c.aspect is Aspect.BEGAN), None)
        if own is not None and person == scene.article.topic:
            return None, scene.position_of(own)
    if (when := re.search(r"\bwhen\s+[^,.;]*$", scene.text[:at])) is not None:
        # "was president to 2012 and prime minister until 2020, when Koval succeeded him": the post named last
        told = [c for c in scene.found if c.person in ended and c.post is not None and c.post.end <= when.start()]
        last = max(told, key=lambda c: c.post.end if c.post is not None else 0, default=None)
        if last is not None and (position := scene.position_of(last)) is not None:
            return None, position
    if token is not None and token.dep_ == "conj" and (came := _came_first(scene, at, ended, token)) is not None:
        return None, came
    if (counted := _counted_title(scene, begun)) is not None:
        return None, counted
    for person in ended:
        # "stepped down as minister in May and was replaced by Li"
        gone = [
            c
            for c in scene.found
            if c.person == person and c.aspect in (Aspect.ENDED, Aspect.NOT_HOLDING) and c.rule != "succession"
        ]
        last = max((c for c in gone if c.end <= at), key=lambda c: c.end, default=None)
        if last is not None and (position := scene.position_of(last)) is not None:
            return None, position
    if token is not None and token.tag_ == "VBG" and (given := given_by_clause(scene, begun, token)) is not None:
        return None, given
    for person in ended:
        own = next(
            (
                c
                for c in scene.found
                if c.person == person
                and (c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE) or _came_to(c, at))
                # what he is now is not what he gave up
                and not (
                    c.aspect is Aspect.HOLDS
                    and not _came_to(c, at)
                    and (not c.title or re.search(r"\bnow\b", scene.text[c.start : c.end]))
                )
                # "who is also a former army chief" tells of another
                and not (c.aspect is Aspect.HELD_BEFORE and not c.title and c.post is not None and c.post.former)
            ),
            None,
        )
        if own is not None and (position := scene.position_of(own)) is not None:
            just = just_begun(scene, begun)
            return None, position if not just or position in just else just[-1]
    for person in begun:
        own = next((c for c in reversed(scene.found) if c.person == person and c.aspect is Aspect.BEGAN), None)
        if own is not None:  # the post that he is given here passes on, though it may stay open which it is
            return None, scene.position_of(own)
    if token is not None and _moved(token):
        return None, None  # "Two years later he was sent to Tibet, succeeding Li": in what, the sentence does not say
    for person in begun:
        # "Fang was named chief ... He replaces Chen": the beginning just told.
        begun_then = [
            c
            for c in scene.before
            if c.person == person
            and c.aspect is Aspect.BEGAN
            and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
            and (scene.article.topic is None or scene.sentence.index - c.scene.sentence.index <= _NEAR)
        ]
        told = [c for c in foreground(scene, begun_then) if not left_behind(c, token)]
        if begun_then and not told:
            continue
        outright = told_outright(scene, person, begun_then) if begun_then else None
        told = [c for c in told if not _beside_it(c)] or told
        position = scene.passed_on(told) if told and outright is None else outright
        if position is not None:
            if (left := left_by_move(scene, ended, position)) is not None:
                return None, left
            return None, position
    present = {
        scene.position_of(c)
        for c in scene.found
        if c.person in ended
        and (
            _moves_to(c)
            # "Li, long seen as the next minister"
            or (c.aspect is Aspect.BEGAN and c.modality is not Modality.ASSERTED)
            or (c.aspect is Aspect.HOLDS and not c.title)
            or re.search(r"\bnow\b", scene.text[c.start : c.end])
        )
    }
    if (left := left_by_move(scene, ended, None)) is not None and left not in present:
        return None, left
    if token is not None and token.dep_ == "relcl" and (latest := _last_in_life(scene, ended)) is not None:
        return None, latest
    for person in ended:
        position = scene.known_post(person)
        whom = verbs.subject(token) if token is not None and verbs.read_verb(token).passive else None
        seat = position is not None and scene.article.positions[position].title == "member"
        if seat or (position is None and whom is not None and whom.pos_ == "PRON"):
            position = _beside_seat(scene, person)
        if position is not None and position not in present:
            return None, position
    if token is not None:
        for person in begun:
            if (position := of_successor(scene, person, token)) is not None:
                return None, position
    return None, _at_front(scene)


def _beside_seat(scene: Scene, person: int) -> int | None:
    """ "Moss, a former chief of staff, sat on the commission. Within days he was replaced by Lind": in the one post that is no
    seat among others."""
    told = [c for c in scene.before if c.person == person and c.modality is Modality.ASSERTED]
    positions = {p for c in told if c.state and (p := scene.position_of(c)) is not None}
    alone = [p for p in positions if scene.article.positions[p].title not in OF_MANY]
    return alone[0] if len(alone) == 1 else None


def _beside_it(told: Candidate) -> bool:
    """Whether a sentence of its own tells of a post only as one more: "She was also named to the board"."""
    anchor = told.anchor
    return anchor is not None and any(child.lower_ == "also" for child in anchor.children)


_FRONT = re.compile(r"(?:In|At|Over\s+(?:in|at))\s+(?:the\s+)?")


def _of_longer_name(scene: Scene, begun: list[int], body: OrganisationMention) -> list[int]:
    """The posts that those who come have got of a body whose whole name ends so: of the "United States Tax Court" at "the Tax Court"."""
    end = f" {scene.article.organisations[body.organisation].name.casefold()}"
    told = [(n, scene.article.positions[n].organisation) for p in begun for n in scene.article.people[p].positions]
    return [n for n, at in told if at is not None and scene.article.organisations[at].name.casefold().endswith(end)]


def _at_front(scene: Scene) -> int | None:
    """ "In the Rocket Force, Zhou was promoted to succeed Wei": who heads the body with which the sentence opens."""
    body = next((m for m in scene.sentence.organisations if _FRONT.fullmatch(scene.text, 0, m.start)), None)
    if body is None or not scene.text.startswith(",", body.end):
        return None
    return scene.head_of(body) if scene.article.organisations[body.organisation].kind in HEADED else None


def _last_in_life(scene: Scene, ended: list[int]) -> int | None:
    """ "He became director in 1989 and served as minister from 1990 to 1995. Weiss, who succeeded him, called him a friend": of
    the subject of a life the post told last, though he had it for a time only."""
    topic = scene.article.topic
    if topic is None or ended != [topic] or scene.sentence.whens:
        return None
    own = [c for c in scene.before if c.person == topic and c.aspect in (Aspect.HELD_BEFORE, Aspect.BEGAN)]
    return scene.position_of(own[-1]) if own and not own[-1].title else None


def come_to(scene: Scene, person: int, position: int | None) -> bool:
    """Whether somebody has been said to have come to a post already."""
    told = [c for c in (*scene.before, *scene.found) if c.person == person and c.modality is Modality.ASSERTED]
    return any(c.aspect is Aspect.BEGAN and scene.position_of(c) == position is not None for c in told)


def _moved(verb: Token) -> bool:
    """Whether who succeeds is said to go elsewhere by the same clause."""
    above = verb.head
    return verb.tag_ == "VBG" and verb.dep_ == "advcl" and verbs.lemma_of(above) in MOVE and not verbs.objects(above)


def _before_last(scene: Scene, person: int) -> int | None:
    """ "Miao becomes director and will in turn be replaced by Qin": in what he was before."""
    told = [c for c in (*scene.before, *scene.found) if c.person == person and c.modality is Modality.ASSERTED]
    begun = {scene.position_of(c) for c in told if c.aspect is Aspect.BEGAN}
    held = [p for c in told if c.aspect is not Aspect.BEGAN and (p := scene.position_of(c)) not in begun]
    return held[-1] if held else None


_AT_FIRST = re.compile(r"(?:(?:Meanwhile|Also),?\s+at|At)\s+(?:the\s+)?")


def _at_body(scene: Scene, at: int, ended: list[int], begun: list[int]) -> int | None:
    """ "succeeded Peng at the National Security Bureau", "was succeeded at the bureau by Li": the post of that body which the
    article gives the one who goes (of a life, its subject), else that of its head."""
    ends = [at, *(m.end for m in scene.sentence.people if m.start >= at and m.person in ended)]
    if pronoun := re.match(r"\s+(?:him|her|them)\b", scene.text[at:]):
        ends.append(at + pronoun.end())
    body = next(
        (m for end in ends for m in scene.sentence.organisations if _AT.fullmatch(scene.text[end : max(end, m.start)])),
        None,
    )
    if body is None and (opens := _AT_FIRST.match(scene.text)) is not None:
        # "At the fleet he is succeeded by Li": where he is not named, for `at_bodies` reads names
        named = any(m.end <= at for m in scene.sentence.people)
        body = next((m for m in scene.sentence.organisations if m.start == opens.end() and not named), None)
    if body is None or not (ended and begun):
        return None
    topic = scene.article.topic
    of = begun if topic in begun else ended
    held = [number for person in of for number in scene.article.people[person].positions]
    there = [n for n in held if scene.article.positions[n].organisation == body.organisation]
    there = there or _of_longer_name(scene, begun, body)
    if (
        not there
        and scene.article.organisations[body.organisation].is_place
        and not scene.text[at:].lstrip().startswith("as ")
    ):
        return None  # "whom he succeeds in Beijing": where, and not as mayor
    if there or not has_members(scene, body.organisation):
        return there[-1] if there else scene.head_of(body)
    return scene.positions.of(scene.article, body.organisation, "member")


def _leads(scene: Scene, people: list[int]) -> int | None:
    """What the sentence says that somebody leads: "the party's leader, Bell, who replaced Holm at its head"."""
    titled = (
        c for c in scene.found if c.person in people and c.title and c.aspect is Aspect.HOLDS and c.post is not None
    )
    return next((scene.position_of(c) for c in titled if c.post is not None and _LEADER.search(c.post.title)), None)


_LEADER = re.compile(r"(?:leader|chair\w*|president|head|chief)$")


def several_replaced(scene: Scene, verb: Verb) -> PostMention | None:
    """The title of several who were replaced, by whom is not said: "Two deputy commanders were replaced"."""
    subject = verbs.subject(verb.token) if verb.passive else None
    post = scene.sentence.post_at(subject.idx) if subject is not None else None
    if post is None or not post.plural or post.former or post.counterpart or scene.led(post) is not None:
        return None
    return post
