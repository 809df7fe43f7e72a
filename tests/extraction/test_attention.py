"""Which sentences are given to the language model: none that the rules could make a claim or an event of is left out."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import documents, sources
from archive.extraction import events, rules
from archive.extraction import reader as grammar
from archive.extraction.attention import acts, tells, worth_naming, worth_parsing
from archive.extraction.context import SentenceContext
from archive.extraction.reader import GrammarReader
from archive.model import Given, RawDocument, Reading, Role

_SAMPLE = Path(__file__).parents[2] / "data" / "sample" / "2023"

# Words of the rules that are said of everything: they make a claim or event only beside a title, a rank, or another
# word that tells.
_COMMON = frozenset(
    """
        act adopt announce approach attend award back be begin bind break bring can carry circumvent come complete conclude conduct
        continue convene could create double ease end enact evade expand expect extend finish function get go hand have
        hold hope increase initial ink introduce issue land launch let levy likely make mount move open oppose order pay perform place poise
        present put raise reach relax renew rescind resume rumor rumour say seal set should show sign slap speculate stage start
        strike think tighten tip try violate waive will withdraw would wrap
        """.split()
)
_OTHERS = frozenset(("AGENTS", "GROUPS", "NO_REFUSAL"))  # who takes part, and what says that nothing happened
_SETS = (
    "APPOINT _NOMINATE _AGAIN _PASSIVE _ACTIVE _STEP _FOLLOW CHOICE APPOINTING _HEAD _SERVE _TAKE _JOIN _VERBS".split()
)


def _lexicon() -> Iterator[tuple[str, str]]:
    """Every word by which a rule of posts, or one of events, is set off, with where it stands."""
    for package in (rules, events):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                listed = name in _SETS or (found.name.endswith("events.lexicon") and name not in _OTHERS)
                if listed and isinstance(value, frozenset):
                    yield from ((f"{found.name}.{name}", str(word)) for word in sorted(value))


def test_the_words_of_the_rules_deserve_the_model() -> None:
    left_out = sorted({f"{where}: {word}" for where, word in _lexicon() if word not in _COMMON and not tells(word)})
    assert not left_out, "add them to archive/extraction/attention.py, as beginnings of words: " + ", ".join(left_out)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministers banned the march.",
        "Denmark denies it.",
        "Farmers were blockading the port.",
        "Norway withdrew its ships.",
        "Peru has apologised to Chile.",
    ],
)
def test_what_tells_of_an_act_is_parsed_where_an_article_leads_with_it(sentence: str) -> None:
    told = _contexts(*["It rained all day."] * 9, sentence)
    assert acts(sentence)
    assert worth_parsing(_contexts(sentence), [])
    assert not worth_parsing(told, []) or tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Three of them were sacked.",
        "He took over on Monday.",
        "They met for an hour.",
        "Two became generals.",
        "The two spoke by phone.",
        "She stood down.",
        "General Li is 61.",
        "The force was without one since May; the seat fell vacant.",
    ],
)
def test_what_tells_of_posts_and_events(sentence: str) -> None:
    assert tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Showers continued through the week in the Bahia cocoa zone.",
        "Sugar fell to 5.12 cents a pound.",
        "The cake needs forty minutes in a hot oven.",
        "",
    ],
)
def test_what_tells_of_neither(sentence: str) -> None:
    assert not tells(sentence)


def test_the_sentences_that_a_pronoun_looks_back_to_are_parsed() -> None:
    told = _contexts("It was odd.", "Wei Fenghe is 69.", "It rained all day.", "He was sacked.")
    assert [sentence.index for sentence in worth_parsing(told, [])] == [1, 3]


def test_the_day_of_the_story_is_parsed() -> None:
    told = _contexts("It rained on Thursday.", "The sun shone later.")
    assert [sentence.index for sentence in worth_parsing(told, [])] == [0]


def test_names_are_looked_for_where_two_words_might_be_one() -> None:
    (named, blank, known) = _contexts("Anna Karlsson likes it.", "Sugar fell.", "The United Nations fell silent.")
    assert worth_naming(named, [], titled=False)
    assert not worth_naming(blank, [], titled=False)
    assert not worth_naming(known, [(4, 18)], titled=False)


def test_leaving_sentences_out_loses_no_claim(reader: GrammarReader, monkeypatch: pytest.MonkeyPatch) -> None:
    raws = [raw for raw in sources.read([str(_SAMPLE)], format=None, stdin=None) if isinstance(raw, RawDocument)]
    articles = [documents.read(raw, Given()) for raw in raws]
    chosen = [_said(reader.read(article)) for article in articles]
    monkeypatch.setattr(grammar, "worth_parsing", lambda sentences, titled: list(sentences))
    monkeypatch.setattr(grammar, "worth_naming", lambda sentence, known, *, titled: True)
    assert chosen == [_said(reader.read(article)) for article in articles]


def _said(reading: Reading) -> tuple[object, ...]:
    return reading.claims, reading.events, reading.mentions


def _contexts(*texts: str) -> list[SentenceContext]:
    return [SentenceContext(index, 0, len(text), text, Role.BODY) for index, text in enumerate(texts)]
