"""One plural title of a state, with names that are of several: each holds that of his own.

the two presidents, Xi Jinping and Joe Biden       of China, of the United States
the foreign ministers, Wang Yi and Ann Holm        of China, of the other of the two states that are spoken of
"""

from __future__ import annotations

from dataclasses import replace

from archive.extraction.context import ArticleContext, PersonMention, PostMention
from archive.extraction.likely import PINYIN_STATES
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.scene import Scene
from archive.extraction.setting import figures

# Posts of which every state has one.
_ONE_OF_STATE = frozenset(("president", "prime minister", "premier", "leader", "head of state", "head of government"))
_FIELDS = frozenset(("defence", "defense", "foreign", "foreign affairs"))


def state_each(scene: Scene, post: PostMention, people: list[PersonMention]) -> list[tuple[PersonMention, PostMention]]:
    """The names with the post that each holds; none where they are not known to be of several states."""
    of_state = post.title in _ONE_OF_STATE or (post.title == "minister" and (post.portfolio or "") in _FIELDS)
    if not of_state or len(people) != 2 or post.explicit or post.country or post.organisation is not None:
        return []
    if post.former or post.position is not None:
        return []
    states = [_state(scene.article, mention) for mention in people]
    spoken = scene.article.speaking
    if None in states and len(spoken) == 2:
        known = {state for state in states if state is not None}
        rest = spoken - known
        if len(known) == 1 and len(rest) == 1:
            states = [state or next(iter(rest)) for state in states]
    if None in states or states[0] == states[1]:
        return []
    return [
        (mention, replace(post, country=state, plural=False, definite=True, position=None))
        for mention, state in zip(people, states, strict=True)
    ]


def _state(article: ArticleContext, mention: PersonMention) -> str | None:
    """The state of somebody: as the article told, as a known figure's, or by the form of the name."""
    entry = article.people[mention.person]
    if own := entry.country or figures.state_of(entry.name, titled=True):
        return own
    by_name = next((state for state in PINYIN_STATES if state in article.salience), None)
    return by_name if is_pinyin(entry.name) else None
