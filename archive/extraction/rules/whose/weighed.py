"""The post for which somebody was only weighed: "Li was considered for minister, but the job went to Chen"."""

from __future__ import annotations

import re

from archive.extraction.scene import Scene

_WEIGHED = re.compile(
    r"\b(?:considered|mentioned|discussed|touted|tipped|in\s+the\s+(?:running|frame|mix)|passed\s+over|overlooked|lobbied|hoped|angled|in\s+line|"
    r"shortlisted|interviewed|recommended|favou?red|front-?runner|candidate|contender|favou?rite)\s+(?:for|as|to\s+(?:be|become))\s+(?:(?:the|a)\s+)?(?:next\s+)?$"
)
_WEIGHED_WITHIN = 60  # characters before the post


def passed_over(scene: Scene, person: int) -> int | None:
    """The one post of the sentence that it gives nobody: "Li was considered for minister, but the job went to Chen"."""
    if len(scene.sentence.posts) != 1:
        return None
    post = scene.sentence.posts[0]
    weighed = _WEIGHED.search(scene.text, max(0, post.start - _WEIGHED_WITHIN), post.start)
    if weighed is None or post.plural or post.counterpart or scene.led(post) is not None:
        return None
    post.definite = post.definite or not post.indefinite
    return scene.resolve(post, person)
