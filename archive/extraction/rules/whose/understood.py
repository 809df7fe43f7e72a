"""Which post "took over on Friday" and "gave up the post" are about, which the article alone tells."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.rules.whose.weighed import passed_over
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.extraction.scene.subjects_before import SAYING
from archive.model import Aspect, Modality


def understood(scene: Scene, person: int | None, *, gained: bool = True, coming: bool = False) -> int | None:
    """The post of "took over on Friday" or "gave up the post": what the article gives the person, for one who comes also
    what somebody has just lost. Who is still to come (`coming`) does not have it yet."""
    if person is None:
        return None
    if not gained:
        known = scene.known_post(person, gone=True)
        return known if known is not None else just_told(scene, person)
    told = [
        c
        for c in (*scene.before, *scene.found)
        if c.person == person and c.aspect is Aspect.BEGAN and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
    ]
    if told:
        return scene.passed_on(told)
    here = [c for c in scene.found if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.ENDED)]
    if here and not coming and not (vacant(scene, person) is not None and all(map(_deputy, here))):
        return scene.position_of(here[-1])
    if (vacated := vacant(scene, person)) is not None:
        return scene.position_of(vacated)
    known = scene.known_post(person) if not coming else None
    others = (
        known,
        _meant_for_another(scene, person),
        passed_over(scene, person),
        announced(scene),
        named_alone(scene),
    )
    return next((p for p in others if p is not None), None)


def _deputy(candidate: Candidate) -> bool:
    """Whether somebody is only called a deputy: "The chief resigned. His deputy, Moss, takes command"."""
    position = candidate.position
    if not candidate.title or candidate.aspect is not Aspect.HOLDS or position is None:
        return False
    return candidate.scene.article.positions[position].title.startswith(("deputy", "vice", "second"))


def named_alone(scene: Scene) -> int | None:
    """The one post that the sentence before names, nobody being said to have it: "was passed over for commander of the
    fleet. Ma got the job"."""
    last = scene.article.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    if last is not None and len(last.posts) > 1 and (changed := _changed(last)) is not None:
        return scene.positions.resolve(scene.article, last, changed, None)
    if last is None or len(last.posts) != 1 or last.role is not scene.sentence.role or "portfolio" in scene.text:
        return None
    post = last.posts[0]
    led = any(0 <= m.start - post.end <= 2 for m in last.people)
    if (
        led
        or post.plural
        or post.counterpart
        or post.former
        or not (post.organisation is not None or post.country or post.portfolio)
        or (post.organisation is None and _does(last, post))
    ):
        return None
    return scene.positions.resolve(scene.article, last, post, None)


def _does(last: SentenceContext, post: PostMention) -> bool:
    """ "Kenya's president spoke": whoever has the post is told of, and not the post."""
    noun = last.head_token(post.head, post.head_end)
    return noun is not None and noun.dep_ == "nsubj"


_CHANGE = frozenset("replace dismiss sack fire remove oust lose change".split())
_CHOOSE = frozenset("appoint name choose elect pick select install swear get have approve announce".split())


def _changed(last: SentenceContext) -> PostMention | None:
    """ "The president replaced his finance minister", "President Holm has chosen a new one": of several posts the one whose
    holder is changed, who has no name."""
    root = next((word for word in last.doc if word.dep_ == "ROOT"), None) if last.doc is not None else None
    if root is not None and verbs.lemma_of(root) in SAYING:  # "The president replaced the minister, the radio said"
        root = next((word for word in root.children if word.dep_ == "ccomp" and word.i < word.head.i), root)
    if root is None or any(m.start > root.idx for m in last.people) or verbs.read_verb(root).passive:
        return None
    lemma = verbs.lemma_of(root)
    posts = [
        post
        for noun in verbs.objects(root)
        if (post := last.post_at(noun.idx)) is not None and (lemma in _CHANGE or (post.new and lemma in _CHOOSE))
    ]
    return posts[0] if len(posts) == 1 and not posts[0].plural and not posts[0].counterpart else None


def _meant_for_another(scene: Scene, person: int) -> int | None:
    """ "Li was tipped as minister, but the job went to Chen": the post that the same sentence gives nobody else in the end."""
    return next(
        (
            scene.position_of(c)
            for c in reversed(scene.found)
            if c.aspect is Aspect.BEGAN and c.person != person and c.modality is not Modality.ASSERTED
        ),
        None,
    )


_OF_WHOM = re.compile(r"\b(?:of|under|with|by|to|for|from|against)\s+(?:the\s+|then\s+)?$")


def just_told(scene: Scene, person: int) -> int | None:
    """The one post of which this sentence, or the one before it, has told of others: "Ma was named commander on Monday. Li had
    held the post for three years"."""
    if "predecessor" in scene.text:
        return None  # the noun says it
    told = [c for c in (*scene.before, *scene.found) if c.person != person]
    told = [
        c for c in told if c.aspect is not Aspect.NOT_HOLDING or c.person is None
    ]  # "has had no minister for a month"
    # "had the office in all the years of President Holm": not that of whom it is only told beside
    told = [c for c in told if not (c.scene is scene and c.title and _OF_WHOM.search(scene.text, 0, c.start))]
    if not told or scene.sentence.index - told[-1].scene.sentence.index > _reach(scene):
        return None
    last = [c for c in told if c.scene is told[-1].scene]
    # "President Holm dismissed the police chief, Berg": of what changes hands, not of who gives it
    changed = [c for c in last if c.aspect in (Aspect.BEGAN, Aspect.ENDED) and not c.title]
    last = [c for c in last if not (c.title and c.aspect is Aspect.HELD_BEFORE)] or last
    positions = {scene.position_of(c) for c in changed or last}
    single = {p for p in positions if p is not None and scene.article.positions[p].title not in OF_MANY}
    return single.pop() if len(single) == 1 else None


_THAT_POST = re.compile(r"\b(?:that|the\s+same)\s+(?:post|position|job|role|office|command)\b")


def _reach(scene: Scene) -> int:
    """How far back a post just told may lie: one sentence, in its paragraph two where it is pointed at, "who had held that job"."""
    start = scene.article.sentences[max(0, scene.sentence.index - 2)].end
    near = "\n" not in scene.article.text[start : scene.sentence.start]
    return 2 if near and _THAT_POST.search(scene.text) is not None else 1


# "The Rocket Force has had four commanders in three years. Li took charge in January"
_SEVERAL = re.compile(r"\bha[sd]\s+(?:already\s+)?had\s+(?:\w+\s+){0,2}$")


def announced(scene: Scene) -> int | None:
    """The post of which the sentence before says that it has a new holder, without his name: "Kenya has a new minister", "Kenya
    replaced its minister", "Kenya's next minister was named"."""
    last = scene.article.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    if last is None or last.role is not scene.sentence.role:
        return None
    if (changed := _changed(last)) is not None:
        return scene.positions.resolve(scene.article, last, changed, None)
    new = [
        post
        for post in last.posts
        if (post.new or post.incoming or _SEVERAL.search(last.text, 0, post.head)) and not post.counterpart
    ]
    if last.people or len(new) != 1 or len(last.posts) != 1:
        return None
    return scene.positions.resolve(scene.article, last, new[0], None)


def vacant(scene: Scene, person: int | None, *, of: int | None = None) -> Candidate | None:
    """The end of a tenure that this sentence or one of the two before it tells of, by whom `person` is not meant: of anybody, or
    of the one whom `of` names."""
    return next(
        (
            c
            for c in reversed([*scene.before, *scene.found])
            if (
                c.aspect is Aspect.ENDED
                or (c.aspect is Aspect.HELD_BEFORE and (c.lasted_until is not None or c.rule == "dated line"))
                or (c.aspect is Aspect.NOT_HOLDING and c.person is None)
            )
            and c.person != person
            and of in (None, c.person)
            and (c.rule != "dated line" or c.scene is scene)
            and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
            and scene.sentence.index - c.scene.sentence.index <= 2
        ),
        None,
    )
