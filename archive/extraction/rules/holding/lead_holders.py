"""Leads that tell of the holder of a post without his name, which the next sentence gives: "China's defence minister arrived
in Peru on Monday. Dong Jun was met at the airport by his counterpart."
"""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.context import PersonMention, PostMention, SentenceContext
from archive.extraction.lexicon import CHOOSING, NATIONAL
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.positions.of_firms import LED_CHINA
from archive.extraction.rules.holding.lead_means import lead_means
from archive.extraction.rules.holding.nameless import nameless
from archive.extraction.rules.holding.one_fallen import one_fallen
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.extraction.scene.bare_before import bare_before
from archive.extraction.scene.opens_next import HIM, comes_next, opens_next
from archive.extraction.scene.subjects_before import SAYING, is_subject
from archive.extraction.setting.figures import state_of
from archive.identity import fold
from archive.model import Aspect, Role

_LEAD = 2  # sentences of the body
# What somebody is or does besides what the lead has said of him
_ALSO = re.compile(
    r"(?:\s*,\s*\d{2}\s*,)?(?:,?\s+who)?\s+also\s|\s*,\s*\d{2}\s*,\s+(?:joined|rose|served|came|began)\b"
)
# "told the visitors on Monday. Admiral Wu made the comment at a meeting": it is he who spoke
_SAID_IT = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?\s+(?:made|delivered|issued|gave)\s+(?:the|his|her)\s+(?:comment|remark|statement|speech|appeal|call|pledge|warning|"
    r"accusation|promise)s?\b"
)
_SAID_BEHIND = re.compile(r"\s+(?:said|says|added|warned|declared)\s*(?:[.,;:]|on\b|in\b|at\b)")
# Behind the name: nothing, or his age, before the verb. "Wang Wei, an analyst, said" is another.
_BARE = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?(?:\s*,\s*\d{2}\s*,)?\s+(?=[a-z])")


def lead_holders(scenes: list[Scene], told: list[Candidate]) -> list[Candidate]:
    """The claims of leads about holders whom the next sentence names."""
    bodies = [scene for scene in scenes if scene.sentence.role in (Role.BODY, Role.QUOTE)]
    found: list[Candidate] = []
    for place, (scene, following) in enumerate(pairwise(bodies)):
        if place < _LEAD:
            post = _subject_post(scene) if not scene.sentence.people else _other_post(scene, told)
            named = None
            if post is None and place == 0:
                post = _one_of_several(scene, following.sentence)
                if post is None and (fallen := one_fallen(scene, following.sentence)) is not None:
                    post, named = fallen
            if named is None and post is not None:
                named = _named_next(following.sentence, met=_one_met(scene, post))
            if (
                named is None
                and not scene.sentence.people
                and (speaker := _who_said_it(following.sentence)) is not None
            ):
                post, named = _subject_post(scene, alone=False), speaker
            if any(p.counterpart for p in scene.sentence.posts) and _hosts(following.sentence):
                continue  # "The minister met his counterpart. Moss welcomed Holm at the airport": Moss may be either
            if _chooses(scene.sentence):
                named = post = None  # "Chad's president appointed his son as chief. General Mahamat, 37, takes over"
            if post is not None and post.new and not scene.sentence.people:
                named = comes_next(scene)
            elif named is None and post is not None and not scene.sentence.people:
                named = opens_next(scene, among=True)
            _give(scene, post, named, told, found)
        post = _subject_post(following, alone=False)
        if post is not None and all(m.start > post.end for m in following.sentence.people):
            person = _only_bare(scene, told)
            person = person if person is not None else bare_before(following, post)
            if post.title == "spokesperson" and not any(_speaks(s.sentence, person) for s in bodies[: place + 1]):
                person = None  # "Cai was moved to the fleet. The garrison's spokesman said": another
            _give(following, post, person, told, found)
    return [*found, *lead_means(scenes, [*told, *found])]


_HOSTS = frozenset(("welcome", "host", "greet", "receive"))


def _hosts(sentence: SentenceContext) -> bool:
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    return root is not None and verbs.lemma_of(root) in _HOSTS


def _chooses(sentence: SentenceContext) -> bool:
    """Whether a sentence tells whom the subject chooses, by a noun without a name."""
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    if root is None or verbs.lemma_of(root) not in CHOOSING or verbs.read_verb(root).passive:
        return False
    return any(n.tag_ == "NN" and not sentence.person_at(n.idx) for n in verbs.objects(root))


# "The president of Kenya, he said, had met the envoy": the president is another.
_HE_SAID = re.compile(r",\s+(?:he|she)\s+(?:said|says|added|wrote|noted|argued|claimed|recalled|told\s[^,;.]{3,30}),")


def _give(
    scene: Scene, post: PostMention | None, person: int | None, told: list[Candidate], found: list[Candidate]
) -> None:
    """Adds that somebody has the post of whose holder a sentence tells, unless the article knows better."""
    position = scene.resolve(post, None) if post is not None and person is not None else None
    if post is None or person is None or position is None:
        return
    title, name = scene.article.positions[position].title, scene.article.people[person].name
    if title in OF_MANY and not post.indefinite:
        return
    if title not in NATIONAL and (fold(name) in LED_CHINA or state_of(name) is not None):
        return  # "Xi spoke in the hall. In Taipei the defence minister was furious": a head of state is no minister
    if any(c.post is post for c in told) or _names_holder(scene, post) or _HE_SAID.search(scene.text, post.end):
        return
    own = {c.position for c in told if c.person == person}
    others = (
        set()
        if _does_also(scene, person)
        else {
            c.position
            for c in told
            if c.person == person
            and c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE, Aspect.ENDED)
            and not (c.position is not None and scene.article.positions[c.position].title in OF_MANY)
        }
    )  # a seat on a committee is had beside a post
    if position in own or (others and position not in others):
        return
    if any(
        c.position == position and c.person not in (None, person) and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)
        for c in (*told, *found)
    ):
        return
    found.append(nameless(scene, person, Aspect.BEGAN if post.new else Aspect.HOLDS, "unnamed", post, position))


def _does_also(scene: Scene, person: int) -> bool:
    """Whether the next sentence says of somebody with whom it begins what he is besides: "General Ma, who also runs the academy"."""
    following = next((s for s in scene.article.sentences[scene.sentence.index + 1 :] if s.role is Role.BODY), None)
    first = min(following.people, key=lambda m: m.start, default=None) if following is not None else None
    if following is None or first is None:
        return False
    return first.person == person and _ALSO.match(following.text, first.end) is not None


def _one_of_several(scene: Scene, following: SentenceContext) -> PostMention | None:
    """The post of "A vice governor of the central bank has been detained", where the next sentence goes on about one by name
    and age, or by what else he is."""
    if scene.sentence.people or len(scene.sentence.posts) != 1 or not scene.sentence.posts[0].indefinite:
        return None
    first = min(following.people, key=lambda m: m.start, default=None)
    if first is None or first.start > 0 or _ALSO.match(following.text, first.end) is None:
        return None
    return _subject_post(scene, indefinite=True)


def _one_met(scene: Scene, post: PostMention | None) -> bool:
    """Whether a lead tells of a holder whom the one it names meets, so that "him" behind is the other: "Reed met China's defence
    minister. General Ma told him"."""
    return post is not None and len({m.person for m in scene.sentence.people}) == 1 and post.country is not None


def _names_holder(scene: Scene, post: PostMention) -> bool:
    """ "The chief of the region, General Moss": a name in apposition."""
    return scene.text.startswith(", ", post.end) and any(
        m.start > post.end and scene.only_ranks(post.end + 2, m.start) for m in scene.sentence.people
    )


def _speaks(sentence: SentenceContext, person: int | None) -> bool:
    """Whether somebody says something in a sentence."""
    heads = (sentence.head_token(m.start, m.end) for m in sentence.people if m.person == person)
    return any(token is not None and verbs.lemma_of(token.head) in SAYING for token in heads)


def _only_bare(scene: Scene, told: list[Candidate]) -> int | None:
    """The subject of a sentence of whom no title is told, where nobody else in it is without one: "Ibarra had asked him to
    stay. The Chilean president said ..."."""
    sentence = scene.sentence
    positions = scene.article.positions
    titled = {c.person for c in told if c.position is None or positions[c.position].title not in OF_MANY}
    bare = {m.person for m in sentence.people if m.person not in titled}
    acting = {
        m.person for m in sentence.people if m.person in bare and is_subject(m, sentence) and _of_main(m, sentence)
    }
    return acting.pop() if len(bare) == 1 and acting else None


def _of_main(mention: PersonMention, sentence: SentenceContext) -> bool:
    """Whether a name is the subject of the main verb or of what is told in the same breath; not "a film showed Stone failing"."""
    head = sentence.head_token(mention.start, mention.end)
    while head is not None and head.dep_ in ("compound", "conj", "flat"):
        head = head.head
    verb = head.head if head is not None else None
    while verb is not None and verb.dep_ == "conj":
        verb = verb.head
    return verb is None or verb.dep_ not in ("xcomp", "ccomp", "pcomp", "acl") or verb.tag_ not in ("VBG", "VB", "VBN")


def _other_post(scene: Scene, told: list[Candidate]) -> PostMention | None:
    """The one post without a name in a lead whose people have posts of their own: "President Rono told China's defence
    minister"."""
    sentence = scene.sentence
    own = {c.person for c in told if c.scene is scene}
    if any(m.person not in own for m in sentence.people) or sentence.doc is None:
        return None
    held = {id(c.post) for c in told if c.scene is scene}
    bare = [post for post in sentence.posts if id(post) not in held and not post.counterpart]
    if len(bare) != 1 or not _plain(bare[0]) or scene.led(bare[0]) is not None:
        return None
    head = sentence.head_token(bare[0].head, bare[0].head_end)
    known = bare[0].country is not None or bare[0].organisation is not None
    return bare[0] if known and head is not None and head.dep_ in ("nsubj", "nsubjpass", "dobj") else None


def _plain(post: PostMention, *, indefinite: bool = False) -> bool:
    """Whether somebody is in the post, perhaps newly."""
    over = post.former or post.then or post.incoming or post.nominated or post.ended
    return not (over or post.plural or (post.indefinite and not indefinite))


def _subject_post(scene: Scene, *, alone: bool = True, indefinite: bool = False) -> PostMention | None:
    """The one post that a sentence names, as the subject of its main verb: who does something is somebody."""
    posts = [post for post in scene.sentence.posts if not post.counterpart]
    if not posts or (alone and len(posts) != 1) or scene.sentence.doc is None or scene.led(posts[0]) is not None:
        return None
    post = posts[0]
    head = scene.sentence.head_token(post.head, post.head_end)
    if not _plain(post, indefinite=indefinite) or head is None:
        return None
    known = post.country is not None or post.organisation is not None
    if known and post.definite and _SAID_BEHIND.match(scene.text, post.end):
        return post  # whatever the parser makes of it behind a quote
    if head.dep_ not in ("nsubj", "nsubjpass"):
        return None
    verb = verbs.read_verb(head.head)
    known = known or (post.portfolio is not None and not alone)
    main = head.head.dep_ == "ROOT" or (
        head.head.dep_ in ("ccomp", "pcomp") and head.head.head.dep_ in ("ROOT", "advcl")
    )
    return post if known and main and not verb.negated and verb.tense is not Tense.FUTURE else None


def _who_said_it(sentence: SentenceContext) -> int | None:
    """With whom a sentence opens that tells of his words by a noun, which the sentence before has told."""
    first = min(sentence.people, key=lambda mention: mention.start, default=None)
    if first is None or _SAID_IT.match(sentence.text, first.end) is None:
        return None
    rank_end = max((high for low, high in sentence.ranks if low == 0), default=0)
    return first.person if first.full and not sentence.text[rank_end : first.start].strip(" .") else None


def _named_next(sentence: SentenceContext, *, met: bool = False) -> int | None:
    """The subject with which a sentence opens, named in full and told of by no title of his own; `met`, where "him" may be
    another."""
    if not sentence.people or sentence.doc is None or (HIM.search(sentence.text) and not met):
        return None
    first = min(sentence.people, key=lambda mention: mention.start)
    also = _ALSO.match(sentence.text, first.end) is not None
    if sentence.posts and not also and not (met and min(p.start for p in sentence.posts) > first.end + 12):
        return None
    rank_end = max((high for low, high in sentence.ranks if high <= first.start), default=0)
    opens = not sentence.text[rank_end : first.start].strip(" .") and (rank_end == 0 or sentence.ranks[0][0] == 0)
    if not opens or not first.full or not is_subject(first, sentence):
        return None
    return first.person if also or _BARE.match(sentence.text, first.end) is not None else None
