"""The words of which a text must hold one for a regular expression to match in it: "\\b(?:vacan(?:t|cy)|empty)\\s" needs
"vacan" or "empty".

They are worked out of the parsed expression, so nobody has to keep a list beside it. Of a sequence every part is needed
and the rarest is taken; of alternatives one of each; of what may be left out nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_MOST = 120  # words; to look for more takes as long as the expression itself
_MOST_TOGETHER = 48  # of a run in which alternatives follow each other
# Words and endings in nearly every sentence tell nothing apart.
_COMMON = frozenset(
    "a an the and or of in to on at by for from with as is was are were be been has had have his her its it he she who "
    "that this they their not but will said new ing tion ed er es s".split()
)
_RARE_ENOUGH = 1.5

_Words = frozenset[str]
_NOTHING: _Words = frozenset(("",))


def needed(pattern: str, flags: int = 0) -> _Words | None:
    """Folded words of which every text that matches holds one; None where it takes too many, or too common ones."""
    words = _of(_parser.parse(pattern, flags))[1]
    if words is None or _commonness(words) >= _RARE_ENOUGH:
        return None
    return frozenset(word for word in words if not any(other in word for other in words - {word}))


def folded(text: str) -> str:
    """A text as its letters are compared where case is ignored; "ı" and "İ" are then an "i"."""
    return text.casefold() if text.isascii() else text.replace("ı", "i").replace("İ", "i").casefold()


def _of(parts: Iterable[Any]) -> tuple[_Words | None, _Words | None]:
    """All that a sequence can match, if that is little, and the words that it needs."""
    run, best, whole = _NOTHING, None, True
    for code, value in parts:
        exact, needs = _of_one(code, value)
        if exact is not None and len(run) * len(exact) <= _MOST_TOGETHER:
            run = frozenset(before + after for before in run for after in exact)
            continue
        whole = False
        best = _rarer(_rarer(best, run), needs)
        run = exact if exact is not None else _NOTHING
    return run if whole else None, _rarer(best, run)


def _of_one(code: Any, value: Any) -> tuple[_Words | None, _Words | None]:
    if code is codes.LITERAL:
        return frozenset((folded(chr(value)),)), None
    if code is codes.IN:
        letters = _letters(value)
        return letters, letters
    if code in (codes.AT, codes.ASSERT_NOT):
        return _NOTHING, None
    if code is codes.ASSERT:
        return _NOTHING, None  # what it sees is seen again, or stands beside the match
    if code is codes.SUBPATTERN:
        return _of(value[3])
    if code is codes.ATOMIC_GROUP:
        return _of(value)
    if code is codes.BRANCH:
        return _of_branches([_of(branch) for branch in value[1]])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, inner = value
        exact, needs = _of(inner)
        if (least, most) == (0, 1):
            return exact and exact | _NOTHING, None
        return None, needs if least else None
    return None, None


def _of_branches(branches: Sequence[tuple[_Words | None, _Words | None]]) -> tuple[_Words | None, _Words | None]:
    exact: _Words | None = frozenset()
    needs: _Words | None = frozenset()
    for whole, needed_there in branches:
        exact = exact | whole if exact is not None and whole is not None else None
        needs = needs | needed_there if needs is not None and needed_there is not None else None
    return exact if exact is not None and len(exact) <= _MOST_TOGETHER else None, needs


def _letters(members: Sequence[tuple[Any, Any]]) -> _Words | None:
    """The letters of a set such as "[Tt]", where it lists them."""
    if not all(code is codes.LITERAL for code, _ in members):
        return None
    return frozenset(folded(chr(value)) for _, value in members)


def _rarer(one: _Words | None, other: _Words | None) -> _Words | None:
    return min((words for words in (one, other) if words is not None), key=_commonness, default=None)


def _commonness(words: _Words) -> float:
    """How likely it is, roughly, that a sentence holds one of the words."""
    if len(words) > _MOST or "" in words:
        return inf
    bare = [word.strip() for word in words]
    return sum(2.0 if word in _COMMON or len(word) < 2 else 8 * 4.0 ** -len(word) for word in bare)
