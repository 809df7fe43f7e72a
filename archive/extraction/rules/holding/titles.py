"""Posts beside names: "Defence Minister Li Shangfu", "Liu Lei, political commissar of the PLA Army", "his counterpart"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.rules.holding.also_is import also_is, given_away
from archive.extraction.rules.holding.appositions import apposed
from archive.extraction.rules.holding.at_inauguration import at_inauguration
from archive.extraction.rules.holding.beside_names import (
    ASIDE,
    COMMA,
    ORIGIN,
    apposed_at,
    of_body_behind,
    of_next,
    one_of_few,
)
from archive.extraction.rules.holding.counterparts import counterpart
from archive.extraction.rules.holding.in_turn import in_turn
from archive.extraction.rules.holding.named_behind import ends_with_name
from archive.extraction.rules.holding.prospects import CHOICE_FOR
from archive.extraction.rules.holding.shared import shared_titles
from archive.extraction.rules.holding.under import in_his_time
from archive.extraction.rules.sense.over import mark_over
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought

_NAME_JOIN = re.compile(r"\s*(?:,|and|, and|&|;)\s*(?:then\s+)?")
_VERBS = ("VERB", "AUX")
# "After serving as director of the office, Li was made minister": the comma ends the clause.
_SERVED_AS = re.compile(
    r"\b(?:serv\w+|work\w*|act\w*|stint|time|years?|months|spell|tenure|term|career|post|job|role|capacity|position|function|appointment|beginning|starting|"
    r"beg[au]n|started|out)\s+(?:\w+\s+){0,3}?as\s+(?:(?:the|an?|its|his|her)\s+)?$",
    re.I,
)
_OPENING = re.compile(
    r"[“\"]?(?:(?P<once>Formerly|Once|Previously|Earlier|Until recently|At one time|For (?:\w+ ){1,2}(?:years|decades)),?\s+|(?:Currently|Now|Today|Presently|At present|Then as now|Still|Already),?\s+)?(?:(?:The|A|An|the|a|an)\s+)?"
)
_PREDECESSOR = sought(
    r"\b(?:predecessors?|forerunners?)\b(?:\s+but\s+one)?(?:\s+of\s+[\w. ’'-]+?)?\s+(?:as|in the (?:post|job|role) of)\s+(?:the\s+)?$"
)
# "He is head of the department, Admiral Gao is president of the university"
_PREDICATE = re.compile(
    r"\b(?:is|was|are|were|remain(?:s|ed)|becomes?|becoming|became|named|appointed|elected|made|as|promoted\s+to)\s+(?:(?:now|still|currently|also|the)\s+)*$",
    re.I,
)
_REPLACED = sought(
    r"\b(?:(?:he|she|they|[A-Z]\w+)\s+(?:has\s+|had\s+)?(?:replaced|replaces|succeeded|succeeds|followed|relieved)|succeeding|replacing)"
    r"\s+as\s+(?:the\s+)?$"
)
_HE_REPLACED = re.compile(
    r"\s+(?:whom\s+|that\s+)?(?:he|she)\s+(?:has\s+|had\s+)?(?:replaced|replaces|succeeded|succeeds|followed|relieved),\s"
)
_WHO_WAS = re.compile(
    rf"{ASIDE},?\s+who(?:\s+\w+){{0,2}}?\s+(?:is|was|been|became|remains|served\s+as)(?:\s+(?:now|still|also|once|then))?\s+(?:the\s+|an?\s+)?"
)
_OF_A_CLAUSE = re.compile(r"(?:When|While|After|Before|As|Since|Until|Although|Though|Because)\s+(?:he|she)\s")
_FINITE = re.compile(
    r"\s+(?:is|was|are|were|has|had|remains|serves|served|becomes|became|will|being|becoming|taking)\b"
)
_JOINED_TO = re.compile(r",?\s+and\s+$")
_UNDER = re.compile(r"\s+under\s+(?:then\s+|the\s+)?")


# What a list goes on with after its first title: posts of one staff, and no spokesman or scholar.
_SHARED = re.compile(
    r"(?:^(?:deputy|vice|assistant|executive)\s(?:commander|director|political commissar|commissar|chairman|governor|head|chief of staff|secretary-general|manager)$|commander|commissar|chief of staff|^chairman|^director|general manager|treasurer|chief (?:executive|financial|operating) officer)"
)
_BARE = re.compile(r"(?:(?:deputy|vice|assistant|executive|first|second|acting|former)[\s-]+)*")
_LISTED = re.compile(r"(?:\s*[(（][^()（）]{1,40}[)）])?(?:,?\s+and\s+|,\s+)")
# "A deputy foreign minister, Bo Lind, said": posts of which there are several
_OF_SEVERAL = re.compile(
    r"(?:deputy|vice|assistant|junior|first deputy|senior)\s|spokesperson|under-?\s?secretary|adviser|member of parliament|lawmaker"
)
_OF_BODY = re.compile(rf"{ASIDE}\s*,?\s+(?:of|at|from|with)\s+(?:the\s+)?")
_TO_BE = re.compile(r"\s+(?:to\s+(?:be|become|serve|lead|head|run|chair|the\s+post)|as|for)\b")
_AT_THE = re.compile(r"\b[Aa]t the (?:very )?$")
_IS_MADE = re.compile(
    r"\b(?:as|of|from|to|is|was|be|been|becomes?|became|becoming|remains?|named|appointed|elected|chosen|made|nominated)\s+(?:the\s+|a\s+)?$"
)


_STAFF_OF = re.compile(
    r"\b(?:an?\s+(?:\w+\s+)?spokes\w+\s+for\s+(?:the\s+)?|the\s+(?:\w+\s+)?(?:spokes\w+|aide|advis[eo]r|assistant|secretary|counsel|lawyer|speechwriter)\s+(?:to|for|of)\s+(?:the\s+)?)(?:[A-Z]\w+\s+)?$",
    re.I,
)
_OFFICE_OF = re.compile(r"\b[Oo]ffice of (?:the )?$")
_HE_BECAME = re.compile(
    r"\b(?:[Aa]fter|[Bb]efore|[Ww]hen|[Ww]hile|[Ss]ince|[Uu]ntil|[Oo]nce|[Aa]lthough|[Tt]hough)\s+(?:he|she)\s+(?:[a-z]+\s+){1,5}(?:(?:the|an?)\s+)?$"
)
_AS_WHAT = re.compile(
    r"\b(?:retir|resign|quit|step\w*\s+down|step\w*\s+aside|sack|fire|dismiss|oust|remov)\w*\s+as\s+(?:(?:the|its|his|her)\s+)?$"
)
# "the commander and his political commissar", "its deputy chief"
_SAYS = re.compile(r"\s+(?:said|says|told|(?:has|had|was|is|will|would)\s)")
_AND_HIS = re.compile(r"\band\s+(?:his|her|its|their)\s+(?:[a-z]+\s+){0,2}$")


def titles(scene: Scene) -> None:
    """Adds what titles before and after names say."""
    mark_over(scene)
    shared = shared_titles(scene)
    for post in scene.sentence.posts:
        if id(post) in shared or post.counterpart:
            continue  # a counterpart by way of a post that what follows may tell
        people = _led(scene, post)
        if people and post.nominated and _TO_BE.match(scene.text, people[-1].end):
            post.nominated = False  # "has nominated Senator Holm to be minister": she is one
        if people:
            _of_the_same(scene, post)
            for mention in people:
                anchor = scene.sentence.head_token(mention.start, mention.end)
                past = in_his_time(scene, post, anchor)
                if past and (
                    served := next(
                        (p for p in scene.sentence.posts if _UNDER.fullmatch(scene.text, p.end, post.start)), None
                    )
                ):
                    served.former = True  # "Moss, finance minister under President Moi, was arrested"
                _of_school(scene, post, mention)
                of_body_behind(scene, post, mention)
                if at_inauguration(scene, post, mention):
                    continue
                for joined in _posts_before(scene, post):
                    # "served under President Clinton": in his time, which is over
                    joined.former = joined.former or past
                    joined.definite = joined.definite or scene.text[joined.head].isupper()  # "Vice Chairman Fan"
                    scene.state(mention.person, joined, "title", anchor, joined.start, mention.end, title=True)
            continue
    for mention in scene.sentence.people:
        apposed(scene, mention, shared)
    for post in scene.sentence.posts:
        if post.counterpart and id(post) not in shared:
            counterpart(scene, post)


def _of_school(scene: Scene, post: PostMention, mention: PersonMention) -> None:
    """ "Professor Lim Wei of the Lee School": the body behind the name of a scholar is that of his chair."""
    if post.organisation is not None or not post.title.endswith(("professor", "fellow")):
        return
    link = _OF_BODY.match(scene.text, mention.end)
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    post.organisation = body.organisation if body is not None else None


def _led(scene: Scene, post: PostMention) -> list[PersonMention]:
    """The people whose names stand right after a post; several after a plural."""
    text = scene.text
    if _PREDECESSOR.search(text, 0, post.start):
        return []  # "Chen's predecessor as commander, Li": said by another rule
    if post.title == "head" and _AT_THE.search(text, 0, post.head):
        return []  # "After two years at the head of the army Li went back to Bern"
    if CHOICE_FOR.search(text, max(0, post.start - 60), post.start):
        return []  # "a candidate for governor, Li, said": for what he is only meant
    if text.startswith(",", post.end) and _AS_WHAT.search(text[max(0, post.start - 40) : post.start]):
        return []  # "resigned as minister, Ba said": what he who is told of before was, or is made
    he_became = text.startswith(",", post.end) and _HE_BECAME.search(text, max(0, post.start - 60), post.start)
    if he_became and not ends_with_name(scene, post):
        return []  # "After he was named commander, Ba left": a clause ends at the comma
    if text.startswith(",", post.end) and re.search(r"\bAs (?:the )?$", text[max(0, post.start - 8) : post.start]):
        return []  # "As chief of staff, Gen. Rawat will head": said by another rule
    if text.startswith(",", post.end) and _serves_another(scene, post):
        return []  # "the Spokesperson to the President, Felix Moss": he is the spokesperson
    first = scene.led(post)
    if _REPLACED.search(text, max(0, post.start - 60), post.start) or _HE_REPLACED.match(text, post.end):
        post.former = True  # "the man he replaced as minister, Li", "the minister she succeeded, Li"
    elif text.startswith(" then, ", post.end):
        post.then = True
    opening = _OPENING.fullmatch(text, 0, post.start) if first is None else None
    if opening is not None and opening["once"]:
        post.former, post.definite = True, True
    if (
        first is None
        and (
            post.definite
            or post.plural
            or post.possessor is not None
            or post.title == "spokesperson"
            or one_of_few(text, post)
            or _shows_somebody(text, post)
            or _goes_on(scene, post)
            or in_turn(scene, post) is not None
            or text[: post.head].endswith(("the ministry's ", "the ministry’s "))
            or post.country
            or post.organisation is not None
            or (post.former and (post.portfolio is not None or post.country))
            or (post.portfolio is not None and post.start == 0)  # "Labour minister, Ana Rojas, met the miners"
            # "Chief of Army, Major-General David Neo": the rank goes on with the title
            or (text[post.head].isupper() and any(low == post.end + 2 for low, _ in scene.sentence.ranks))
            or re.search(r";\s+(?:and\s+)?$", text[: post.start])  # "...; Chief of Army Staff, Gen. Otieno; ..."
        )
        and (
            not post.indefinite
            or post.organisation is not None
            or one_of_few(text, post)
            or _shows_somebody(text, post)
            or (post.former and (post.portfolio is not None or post.country))
            or (_OF_SEVERAL.match(post.title) and (post.portfolio is not None or post.country))
            or post.title == "spokesperson"  # "A spokesman, Moss, said": of the body spoken of
        )
    ):
        # "China's defence minister, Chang Wanquan, said": the name stands between commas.
        predicate = _PREDICATE.search(text[: post.start]) is not None
        if predicate and _OF_A_CLAUSE.match(text) is not None and text.startswith(", ", post.end):
            return []  # "When he was minister, General Li spoke"
        first = next(
            (
                m
                for m in scene.sentence.people
                if m.start > post.end
                and (comma := COMMA.match(text[post.end : m.start]) or _colon(text, post, m))
                and not (predicate and (_FINITE.match(text, m.end) or _goes_another_way(scene, m)))
                and scene.only_ranks(post.end + comma.end(), m.start)
                and (
                    re.match(
                        ASIDE + (r"\s*(?:,|\.|;|$|and\b)" if post.plural else rf"{ORIGIN}\s*(?:,|\.|;|$|[–—-]+\s)"),
                        text[m.end :],
                    )
                    # "the former commander of the army, General Otieno handed over": the rank speaks for the apposition
                    or (not post.plural and any(post.end <= low < m.start for low, _ in scene.sentence.ranks))
                    # "A former commander of the fleet, Bo Lind is now a farmer"
                    or (not post.plural and _opens(scene, post) and _is_subject(scene, m))
                )
            ),
            None,
        )
        if first is not None and _in_opening_phrase(scene, post, first):
            return []
        if first is not None and (_is_apposed_to_earlier(scene, post) or _SERVED_AS.search(text[: post.start])):
            return []
    first = first or also_is(scene, post)
    if first is None:
        return []
    found = [first]
    if post.plural:
        for mention in scene.sentence.people:
            if mention.start >= found[-1].end:
                gap = re.match(rf"{ASIDE}{_NAME_JOIN.pattern}", text[found[-1].end : mention.start])
                if (
                    gap
                    and scene.only_ranks(found[-1].end + gap.end(), mention.start)
                    and not any(found[-1].end <= other.start < mention.start for other in scene.sentence.posts)
                ):
                    found.append(mention)
                else:
                    break
        if len(found) == 1 and first.start == post.end + 1 and _SAYS.match(text, first.end):
            return []  # "in talks with both ministers Lind said": whom he talked to
    return found


def _in_opening_phrase(scene: Scene, post: PostMention, mention: PersonMention) -> bool:
    """ "Acting on orders of the president, Holm, a colonel, shot him": the name is the subject, the title in the phrase before."""
    doc = scene.sentence.doc
    first = doc[0] if doc is not None and len(doc) else None
    if first is None or first.tag_ not in ("VBG", "VBN") or not scene.text.startswith((", a ", ", an "), mention.end):
        return False
    title = scene.sentence.head_token(post.head, post.head_end)
    name = scene.sentence.head_token(mention.start, mention.end)
    return title is not None and name is not None and title.dep_ == "pobj" and name.dep_ in ("nsubj", "nsubjpass")


def _shows_somebody(text: str, post: PostMention) -> bool:
    """ "A deputy commander, Wang Jiaocheng, ...": one of those of the body spoken of, where no name stands before."""
    several = post.title.startswith(("deputy ", "vice ")) or post.title == "spokesperson"
    return post.indefinite and several and not text.endswith((", ", "— "), 0, post.start)


def _serves_another(scene: Scene, post: PostMention) -> bool:
    """Whether a title only tells whom the holder of the one before it serves."""
    if _OFFICE_OF.search(scene.text[max(0, post.head - 20) : post.head]):
        return True
    if _STAFF_OF.search(scene.text[max(0, post.start - 40) : post.start]):
        return True
    return any(
        p.end <= post.start
        and not p.indefinite
        and re.fullmatch(
            r"\s*" if p.title == "spokesperson" else r"\s+(?:to|for)\s+(?:the\s+)?", scene.text[p.end : post.start]
        )
        for p in scene.sentence.posts
    )


def _colon(text: str, post: PostMention, mention: PersonMention) -> re.Match[str] | None:
    """ "Commander of the Southern Fleet: Li Wei" on a line of its own."""
    if text[: post.start].strip(" -*•·") or text[mention.end :].strip(" ."):
        return None
    return re.match(r"\s?:\s+", text[post.end : mention.start])


def _of_the_same(scene: Scene, post: PostMention) -> None:
    """ "Navy commander Wu Kai, deputy commander Li Bo and chief of staff Wang Lin": bare titles of the body of the first."""
    if post.organisation is not None or post.country is not None or post.portfolio is not None or post.plural:
        return
    if (
        not _BARE.fullmatch(scene.text, post.start, post.head)
        or scene.text[post.start].isupper()
        or _SHARED.search(post.title) is None
    ):
        return
    before = next(
        (
            c
            for c in reversed(scene.found)
            if c.title and c.post is not None and _LISTED.fullmatch(scene.text, c.end, post.start)
        ),
        None,
    )
    if (
        before is not None
        and before.post is not None
        and before.post.organisation is not None
        and not before.post.former
    ):
        post.organisation, post.explicit = before.post.organisation, before.post.explicit


def _goes_on(scene: Scene, post: PostMention) -> bool:
    """ "Its commander, Wu Kai, and political commissar, Wang Lin, watched": a bare title joined to one of the same body."""
    joint = _JOINED_TO.search(scene.text[: post.start])
    if joint is None or post.start != post.head or scene.text[post.head].isupper():
        return False
    for told in reversed(scene.found):
        before = told.post
        if before is None or not told.title or told.end != joint.start():
            continue
        if before.possessive_pronoun or before.organisation is not None:
            post.organisation, post.explicit = before.organisation, before.explicit
            post.possessive_pronoun, post.definite = before.possessive_pronoun, True
            return True
    return False


def _opens(scene: Scene, post: PostMention) -> bool:
    """Whether a sentence begins with a post, or with how it was held: "Once commander of the fleet, Bo Lind is a farmer"."""
    return _OPENING.fullmatch(scene.text, 0, post.start) is not None


def _is_subject(scene: Scene, mention: PersonMention) -> bool:
    """Whether a verb follows a name at once."""
    after = scene.sentence.span(mention.end + 1, mention.end + 2)
    if after is None or not len(after) or after[0].idx != mention.end + 1:
        return False
    # The parser may take "knows" after a name for a noun.
    return (
        after[0].pos_ in _VERBS
        or re.match(r"(?:now|still|later|then|also|[a-z]+(?<!s)s|[a-z]+ed)\s", scene.text[after[0].idx :]) is not None
    )


def _goes_another_way(scene: Scene, mention: PersonMention) -> bool:
    """ "Ba becomes Chief of Army Staff, General Sy takes over as Chief of Air Staff", "Ba appointed as chief, Sy as deputy",
    "Ba named Secretary for Health, Sy (Energy)": a clause or a pair of its own begins with the name."""
    return scene.text.startswith((" as ", " ("), mention.end) or _is_subject(scene, mention)


def _is_apposed_to_earlier(scene: Scene, post: PostMention) -> bool:
    """Whether a name stands before the post with a comma or with "who was": it belongs to that name."""
    return any(
        m.end <= post.start
        and scene.text[m.end] != ":"  # "Wu Qian: State Councilor and Minister Wei": who speaks
        and (apposed_at(scene, m.end, post) or _WHO_WAS.fullmatch(scene.text, m.end, post.start))
        and not (of_next(scene, m, post) or in_turn(scene, post))
        for m in scene.sentence.people
    )


def _posts_before(scene: Scene, post: PostMention) -> list[PostMention]:
    """A post before a name with those joined to it ("President and party leader Hu Jintao")."""
    posts = [post]
    if post.possessive_pronoun and _AND_HIS.search(scene.text, 0, post.head) is not None:
        return posts  # "the commander of the navy and his commissar, Admiral Qin": two, of whom one has no name
    for other in reversed(scene.sentence.posts):
        if (
            other.end <= posts[-1].start
            and re.fullmatch(
                r"\s*(?:,|and|, and|as well as|&|/)\s*(?:the\s+)?", scene.text[other.end : posts[-1].start]
            )
            and scene.led(other) is None
            and not _is_apposed_to_earlier(scene, other)
            and not _of_another(scene, other, posts[-1])
            and not given_away(scene, other, posts[-1])
        ):
            if other.country is None and other.organisation is None:
                other.country = posts[-1].country
            elif posts[-1].country is None and posts[-1].organisation is None:
                posts[-1].country = other.country
            posts.append(other)
    return posts


def _of_another(scene: Scene, post: PostMention, last: PostMention) -> bool:
    """ "Li has given up his post as law minister, Railways Minister Rasheed said": a comma after what another is or was."""
    return "and" not in scene.text[post.end : last.start] and _IS_MADE.search(scene.text, 0, post.start) is not None
