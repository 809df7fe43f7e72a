"""The time of a head of state who is no longer one, by the words for it: "during the Holm administration"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought

_TIME = sought(
    r"\b(?P<during>[Dd]uring|[Tt]hroughout) the (?P<whose>[A-Z][\w’'-]+?)(?:[’']s)? (?:administration|presidency|years|era)\b"
)
_PRESIDENT = re.compile(
    r"(?<!former )(?<!Former )(?<!late )(?<!then-)(?<!Vice )(?<!vice )\bPresident (?:[A-Z][\w.’'-]*\s)?(?P<name>[A-Z][\w-]+)"
)


def in_others_time(scene: Scene, post: PostMention) -> bool:
    """Whether what is told of a post is of the time of one head of state, where the article calls only another one president."""
    time = _TIME.search(scene.text)
    if time is None or scene.led(post) is None:
        return False
    named = {found["name"] for found in _PRESIDENT.finditer(scene.article.text)}
    if not named or time["whose"] in named:
        return False
    if scene.text.startswith((" when ", ", when "), time.end()) and scene.text.endswith(
        "when ", time.end(), post.start
    ):
        return True  # "during the Holm administration when the talks failed, and when Vice President Lind took over"
    during = scene.sentence.head_token(*time.span("during"))
    title = scene.sentence.head_token(post.head, post.head_end)
    return during is not None and title is not None and (during.head == title.head or during.head in title.ancestors)
