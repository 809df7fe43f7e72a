"""Reshuffles: who keeps, leaves and takes what where several posts and people are told of at once."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CASES = [
    pytest.param(
        "Interior Secretary Ann Holm was named on Monday as Utopia's new finance secretary. Trade envoy Bo Lind has"
        " replaced Holm.",
        {("Bo Lind", "secretary", "began"), ("Ann Holm", "secretary", "ended")},
        {("Bo Lind", "finance secretary", "began"), ("Ann Holm", "finance secretary", "ended")},
        id="what she left by her new post",
    ),
    pytest.param(
        "Ann Holm was reappointed as head of the Coast Guard and Bo Lind remained as head of the Border Guard.",
        {("Bo Lind", "commander", "holds")},
        {("Bo Lind", "commander", "held_before")},
        id="who remained when others came",
    ),
    pytest.param(
        "Ann Holm remained as head of the Border Guard for ten years.",
        {("Ann Holm", "commander", "held_before")},
        {("Ann Holm", "commander", "holds")},
        id="who remained for a time",
    ),
    pytest.param(
        "On Monday President Bo Lind named Jan Moor envoy to Chad, relieving him of the post of deputy interior minister.",
        {("Bo Lind", "president", "holds")},
        {("Bo Lind", "interior deputy minister", "ended"), ("Bo Lind", "deputy minister", "ended")},
        id="whom he relieves is not himself",
    ),
    pytest.param(
        "President Bo Lind made changes by shifting Jan Moor from the port to be the trade minister.",
        {("Jan Moor", "trade minister", "began")},
        {("Bo Lind", "trade minister", "began")},
        id="who is to be so is he who is shifted",
    ),
    pytest.param(
        "The mayor, Ann Holm, told reporters that the resignations were accepted on Friday.",
        {("Ann Holm", "mayor", "holds")},
        {("Ann Holm", "mayor", "ended")},
        id="resignations of others",
    ),
    pytest.param(
        "The decree named Bo Lind chief of the Inland Navy and new commanders of the Baltic Fleet and Pacific Fleet.",
        {("Bo Lind", "chief", "began")},
        {("Bo Lind", "commander", "began")},
        id="new commanders are others",
    ),
    pytest.param(
        "Amongst those dismissed by the president were Ann Holm, the head of the Coast Guard, and Bo Lind, the director of"
        " the Water Board.",
        {("Ann Holm", "commander", "ended"), ("Bo Lind", "director", "ended")},
        {("Ann Holm", "president", "held_before")},
        id="by whom they are dismissed",
    ),
    pytest.param(
        "Chile's president swore in Rosa Vidal (new Minister of Culture), Juan Rey (Interior) and Ivo Sanz (Health).",
        {("Juan Rey", "minister", "began"), ("Ivo Sanz", "minister", "began")},
        {("Ivo Sanz", "minister", "held_before")},
        id="fields in brackets",
    ),
]


@pytest.mark.parametrize(("text", "said", "not_said"), CASES)
def test_reshuffles(
    reader: GrammarReader, text: str, said: set[tuple[str, str, str]], not_said: set[tuple[str, str, str]]
) -> None:
    told = {(each.person, each.title, each.aspect) for each in claims_of(read(reader, text))}
    assert said <= told, told
    assert not not_said & told, told


def test_two_bodies_of_one_kind_are_no_single_body(reader: GrammarReader) -> None:
    text = "Bo Lind was named commander of the Baltic Fleet and the Pacific Fleet, and Ann Holm heads the Ministry of Trade and the Ministry of Labour."
    bodies = {each.organisation for each in claims_of(read(reader, text))}
    assert not any(body and " and " in body for body in bodies), bodies
