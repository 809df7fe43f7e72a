"""Lines of rosters and tables, which tell of a post without a sentence.

Commander: Admiral Hu Datong                      the title, then the name
Commander: Hu Datong (until May), now Lin Xu       and when he was or is so, and who is now
Eastern Theater Command - Lin Xianglin            the body, then who heads it; only where several lines do so
Equipment Department - Xu Lin, commissar Wu Kai   further titles of the line are of its body
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PersonMention, SentenceContext
from archive.extraction.rules.holding.headship import headship
from archive.extraction.rules.lines.new_body import is_list_of_new
from archive.extraction.rules.lines.terms_in_brackets import in_brackets, say_term
from archive.extraction.scene import Scene
from archive.model import Aspect, Role

_OPENING = re.compile(r"\s*(?:(?:[-*•▪‣]|\d{1,2}[.)]|\|)\s*)*(?:[Tt]he\s+)?")
_SEPARATOR = re.compile(r"\s*(?:[:|=]|\s[–—-]|–|—)\s+")
_CLOSED = re.compile(r"\s*(?:[(（][^()（）]{1,60}[)）]\s*)?(?:[.,;|]|$)")
# "Vice chairmen: Fan Li and Xu Kai, named on the 4th"
_JUST_NAMED = re.compile(r",\s+(?:\w+\s+){0,2}(?:named|appointed|elected|promoted|sworn in)\b")
_FEW = 2


def line_bodies(scene: Scene) -> None:
    """Gives the titles of a line that begins with a body that body; to be run before the titles are read."""
    found = _body_line(scene.sentence)
    if found is None:
        return
    body, mention = found
    for post in scene.sentence.posts:
        if (
            post.start > mention.end
            and post.organisation is None
            and post.country is None
            and post.portfolio is None
            and not post.former
        ):
            post.organisation, post.explicit = body.organisation, True


def roster_lines(scene: Scene) -> None:
    """Adds what a line of a roster says, or a list in brackets behind a body."""
    if "(" in scene.text and ":" in scene.text:
        _in_brackets(scene)
    if scene.sentence.role is not Role.BODY:
        return
    _title_first(scene)
    found = _body_line(scene.sentence)
    if found is None or sum(_body_line(each) is not None for each in scene.article.sentences) < _FEW:
        return
    body, mention = found
    if scene.article.organisations[body.organisation].pack_id is None:
        return  # what its head is called, nothing says
    if any(c.person == mention.person for c in scene.found):
        return
    anchor = scene.sentence.head_token(mention.start, mention.end)
    if anchor is not None and anchor.dep_ == "nsubj" and anchor.head.tag_ in ("VBZ", "VBD", "VBP"):
        return  # "Navy: Admiral Hu, 65, retires": what he does is told
    own = headship(scene, body, body.start, mention.end, anchor)
    scene.state(mention.person, own, "roster line", anchor, body.start, mention.end, title=True)


def _in_brackets(scene: Scene) -> None:
    """ "The 71st Group Army (commander: Li Kai; commissar: Wu Lin) held a drill"."""
    for post in scene.sentence.posts:
        separator = _SEPARATOR.match(scene.text, post.end)
        opening = scene.text.rfind("(", 0, post.start)
        if separator is None or opening < 0 or ")" in scene.text[opening : post.start]:
            continue
        body = next(
            (m for m in scene.sentence.organisations if not scene.text[m.end : opening].strip() and m.end <= opening),
            None,
        )
        mention = next((m for m in scene.sentence.people if m.start >= separator.end()), None)
        if body is None or mention is None or not scene.only_ranks(separator.end(), mention.start):
            continue
        if post.organisation is None and post.country is None and post.portfolio is None:
            post.organisation, post.explicit = body.organisation, True
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.state(mention.person, post, "roster line", anchor, post.start, mention.end, title=True)


def _title_first(scene: Scene) -> None:
    start = _start(scene.sentence)
    post = next((p for p in scene.sentence.posts if p.start <= start <= p.head and not p.counterpart), None)
    separator = _SEPARATOR.match(scene.text, post.end) if post is not None else None
    if post is None or separator is None or any(c.rule == "shared title" for c in scene.found):
        return
    at = separator.end()
    new = is_list_of_new(scene.article, scene.sentence)
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        joint = (
            re.match(r"\s*(?:[,;&]|and|/)\s*(?:and\s+)?", scene.text[at : mention.start])
            if at > separator.end()
            else None
        )
        low = at + joint.end() if joint else at
        if not scene.only_ranks(low, mention.start) or (at > separator.end() and joint is None):
            break
        if _CLOSED.match(scene.text, mention.end) is None and not (
            post.plural and " and " in scene.text[mention.end :]
        ):
            break
        post.definite = True
        anchor = scene.sentence.head_token(mention.start, mention.end)
        term = in_brackets(scene, mention.end)
        if term is not None:
            say_term(scene, post, mention, term)
        elif new or _JUST_NAMED.search(scene.text, mention.end) is not None:
            scene.change(mention.person, Aspect.BEGAN, "roster line", anchor, post.start, mention.end, post=post)
        else:
            scene.state(mention.person, post, "roster line", anchor, post.start, mention.end, title=True)
        at = mention.end
        if not post.plural:
            break


def _start(sentence: SentenceContext) -> int:
    opening = _OPENING.match(sentence.text)
    return opening.end() if opening is not None else 0


def _body_line(sentence: SentenceContext) -> tuple[OrganisationMention, PersonMention] | None:
    """The body with which a line begins and whoever is named right after it."""
    if sentence.role is not Role.BODY:
        return None
    start = _start(sentence)
    body = next((m for m in sentence.organisations if m.start == start and not m.generic), None)
    separator = _SEPARATOR.match(sentence.text, body.end) if body is not None else None
    if body is None or separator is None:
        return None
    rank = next((high for low, high in sentence.ranks if low == separator.end()), None)
    at = rank + 1 if rank is not None else separator.end()
    mention = next((m for m in sentence.people if m.start == at and m.full), None)
    if mention is None or _CLOSED.match(sentence.text, mention.end) is None:
        return None
    return body, mention
