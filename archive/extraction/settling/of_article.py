"""What all the claims of an article make of each other: the one place that names the steps, in the order in which they are taken.

A rule says what its own words say. Its aspect may be changed afterwards, and nowhere else than here and there:

    with its sentence     rules/sense/still_there, renewed      an end or a beginning that is none: the post is held
                          rules/lines/rosters, gapping          titles of a list take the change that the list tells
                          rules/holding/firsts, beginning/moved_on, ending/deaths, lead to what was held before
                          dating/spans, dating/repeats          a state with its years is a beginning and a state
                          settling/consistency                  a change overrules the title beside it, a move ends the old
                                                                post; `moves`, `full_time` say which, `chair_and_seat`,
                                                                `risen_and_dead`, `meanwhile` (acting) the rest
    with its article      the steps below

Each step is a file that says with examples what it changes; a step that needs dates comes after those that mend them.
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.dating import date_choices, date_repeats
from archive.extraction.scene import Candidate
from archive.extraction.settling.begun_by import begun_by
from archive.extraction.settling.called_former import of_courtesy
from archive.extraction.settling.ended_once import ended_once
from archive.extraction.settling.had_since import had_since
from archive.extraction.settling.moved_since import left_since
from archive.extraction.settling.new_bodies import first_heads
from archive.extraction.settling.restated import once
from archive.extraction.settling.rivals import settled
from archive.extraction.settling.rose_once import rose_once
from archive.extraction.settling.served_under import served_under
from archive.extraction.settling.superseded import up_to_date


def settle(article: ArticleContext, told: list[Candidate]) -> list[Candidate]:
    """The claims of an article as they stand beside each other; those that are kept may be changed in place."""
    kept = settled(article, told)  # guesses that another holder rules out go
    left_since(kept)  # "since" of one who has come to another full post: held before
    date_repeats(kept)
    date_choices(kept, article.topic)
    kept = up_to_date(article, of_courtesy(article, kept))  # titles of today that the report itself contradicts
    if article.topic is not None:
        begun_by(kept, article.published)
    kept = ended_once(article, first_heads(article, kept))  # heads of new bodies begin; ends that are no news
    rose_once(article, kept)
    served_under(article, kept)
    kept.extend([*had_since(kept, article.published)])  # "had been since": that it was over is told by others
    return once(article, kept)  # states that only repeat a change go
