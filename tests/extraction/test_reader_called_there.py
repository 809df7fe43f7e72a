"""Bodies, people and changes of news of governments as they are called there: banks with brackets, surnames that are states, who is only
asked to choose somebody."""

from __future__ import annotations

import pytest
from reader_claims import Undated, claims_of, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES = [
    # a body of a state with its letters
    (
        "Central Bank of Kenya (CBK) governor Ann Otieno spoke.",
        {("Ann Otieno", "governor", "central bank of kenya", "holds")},
    ),
    (
        "Central Bank of Kenya governor Ann Otieno spoke.",
        {("Ann Otieno", "governor", "central bank of kenya", "holds")},
    ),
    (
        "Yesterday it was the Central Bank of Kenya President William Ruto praised.",
        {("William Ruto", "president", "republic of kenya", "holds")},
    ),
    (
        "Ministry of Rural Trade and Roads (MRTR) director general Bo Otieno spoke in Kenya.",
        {("Bo Otieno", "director-general", "ministry of rural trade and roads of kenya", "holds")},
    ),
    # central banks that are called national
    (
        "Danish Finance Minister Bo Holm saw National Bank governor Lars Ruud.",
        {
            ("Bo Holm", "minister", "ministry of finance of denmark", "holds"),
            ("Lars Ruud", "governor", "danmarks nationalbank", "holds"),
        },
    ),
    (
        "National Bank president Paul Lind said Canada would do well.",
        {("Paul Lind", "president", "national bank", "holds")},
    ),
    # others before a body
    (
        "Republicans and House Budget Committee chairman Bob Grey left the White House.",
        {("Bob Grey", "chairman", "united states house committee on the budget", "holds")},
    ),
    # names that are those of states and sides
    (
        "Prime Minister Jane English of Canada spoke.",
        {("Jane English", "prime minister", "canada", "holds")},
    ),
    (
        "The fired White House aide Oliver North was silent.",
        {("Oliver North", "aide", "white house", "held_before")},
    ),
    # whose wife bears the name
    (
        "President Reagan will go to Rome. Reagan and Nancy Reagan will be guests of President Sergio Mattarella.",
        {
            ("Reagan", "president", "united states of america", "holds"),
            ("Sergio Mattarella", "president", "italian republic", "holds"),
        },
    ),
    # no minister is America's
    (
        "New Zealand is the host. U.S. officials and the U.S. press are in New Zealand, and the U.S. is glad. Trade Minister Mike Lane greeted them.",
        {("Mike Lane", "minister", "ministry of trade of new zealand", "holds")},
    ),
    (
        "The U.S. firm likes U.S. rules. Health Minister Bo Holm does, too.",
        {("Bo Holm", "health minister", "", "holds")},
    ),
    # for whom somebody speaks
    (
        "Britain votes in May. Bob Hale, the Labour Party's Treasury spokesman, is calm.",
        {("Bob Hale", "spokesperson", "labour party", "holds")},
    ),
    ("Opposition finance spokesman Bob Hale was in Australia.", set()),
    (
        "The opposition says Finance Ministry spokesman Bob Hale was in Australia.",
        {("Bob Hale", "spokesperson", "ministry of finance of australia", "holds")},
    ),
    (
        "The White House called it a waste. Of President Biden's military spending plans, spokesman Bob Hale said nothing.",
        {
            ("Biden", "president", "united states of america", "holds"),
            ("Bob Hale", "press secretary", "white house", "holds"),
        },
    ),
    (
        "Ford's chief labor negotiator Bob Hale left for the U.S. plant.",
        {("Bob Hale", "negotiator", "ford", "holds")},
    ),
    (
        "Oleg Petrov, deputy trade minister at the Russian embassy, said Kenya was right.",
        {("Oleg Petrov", "trade deputy minister", "", "holds")},
    ),
    # the body behind a name
    (
        "Biden met Federal Reserve Chairman Bob Hale, Chairman Ann Lee of the President's Council of Economic Advisers and others.",
        {
            ("Bob Hale", "chairman", "federal reserve", "holds"),
            ("Ann Lee", "chairman", "council of economic advisers", "holds"),
        },
    ),
    # a commissioner's field is no body
    (
        "The European Commission met in March. Former External Affairs Commissioner Luc Dumont was its guest.",
        {("Luc Dumont", "commissioner", "european commission", "held_before")},
    ),
    # whom somebody met, and not who he is
    ("In talks with the energy and transport ministers Lind said that Norway was calm.", set()),
    # where a firm is, and a part of a state by its kind
    ("Omar Khalil, head of the Jeddah-based Sahara group, was calm.", set()),
    # secretaries of departments
    (
        "Lind wrote Transportation Secretary Ann Bell that the buses of the United States were old.",
        {("Ann Bell", "secretary", "united states department of transportation", "holds")},
    ),
    (
        "The United States said Foreign Secretary Ravi Sethi was ill.",
        {("Ravi Sethi", "foreign secretary", "", "holds")},
    ),
]


@pytest.mark.parametrize(("text", "expected_claims"), CASES)
def test_reads_what_is_called_so(reader: GrammarReader, text: str, expected_claims: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected_claims)


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("Senators urged the cabinet to name", "hypothetical"),
        ("The cabinet may name", "hypothetical"),
        ("The cabinet refused to name", "denied"),
        ("The cabinet is expected to name", "prospective"),
        ("The cabinet will name", "prospective"),
        ("The cabinet named", "asserted"),
    ],
)
def test_who_replaces_somebody_is_as_sure_as_that_he_is_chosen(
    reader: GrammarReader, words: str, modality: str
) -> None:
    text = f"{words} Paul Otieno to replace Ann Auma as Kenya's army chief."
    begun = [claim for claim in claims_of(read(reader, text)) if claim.person == "Paul Otieno"]
    assert [(claim.aspect, claim.modality) for claim in begun] == [("began", modality)]
    gone = [claim for claim in claims_of(read(reader, text)) if (claim.person, claim.aspect) == ("Ann Auma", "ended")]
    assert {claim.modality for claim in gone} <= {modality}
