"""Spellings of personal names that are one, and names that are not."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from archive.identity import person_key
from archive.resolution.spelling import display_name, full_forms, split_name

PAIRS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "name_pairs_dev.csv"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("XU Qiliang", "Xu Qiliang"),
        ("Qiliang XU", "Xu Qiliang"),
        ("Xi Jin-ping", "Xi Jinping"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Charles Q. Brown Jr.", "Charles Brown"),
        ("Samuel J. Locklear, III", "Samuel Locklear"),
        ("Putin, Vladimir", "Vladimir Putin"),
        ("Li, Shangfu", "Li Shangfu"),
        ("J. D. Vance", "JD Vance"),
        ("Bashar al Assad", "Bashar al-Assad"),
        ("Lech Wałęsa", "Lech Walesa"),
        ("Sean O’Brien", "Sean O'Brien"),
    ],
)
def test_two_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert person_key(one) == person_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Liu Zhenli", "Li Shangfu"),
        ("Liu Zhenli", "Li Zhenli"),
        ("Zhang Youxia", "Zhang Shengmin"),
        ("Xu Qiliang", "Xu Qiling"),
        ("George H.W. Bush", "George W. Bush"),
        ("Wang Yi", "Wang Yin"),
    ],
)
def test_two_people_do_not(one: str, other: str) -> None:
    assert person_key(one) != person_key(other)


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("Liu Zhenli", "Liu", "Zhenli"),
        ("XU Qiliang", "Xu", "Qiliang"),
        ("Kim Jong-un", "Kim", "Jong-un"),
        ("Nguyen Phu Trong", "Nguyen", "Phu Trong"),
        ("Charles Q. Brown Jr.", "Brown", "Charles Q."),
        ("Ursula von der Leyen", "von der Leyen", "Ursula"),
        ("Mohammed bin Salman", "bin Salman", "Mohammed"),
        ("Kim Campbell", "Campbell", "Kim"),
        ("Sukarno", None, None),
    ],
)
def test_the_form_of_a_name_shows_its_family_name(name: str, family: str | None, given: str | None) -> None:
    assert split_name(name) == (family, given)


def test_the_most_frequent_form_is_shown_then_the_longest_then_the_first() -> None:
    assert display_name(["Joe Biden", "Joseph Biden", "Joe Biden"]) == "Joe Biden"
    assert display_name(["Joe Biden", "Joseph Biden"]) == "Joseph Biden"
    assert display_name(["b c", "a c"]) == "a c"


def test_forms_that_name_nobody_by_themselves_are_left_out() -> None:
    forms = ["Brown", "Gen. Brown", "Charles Brown", "CQ Brown", "the general"]
    assert full_forms(forms, "Brown") == ["Charles Brown", "CQ Brown"]


def test_no_two_different_people_of_the_name_bench_share_a_key() -> None:
    if not PAIRS.exists():
        pytest.skip("the name bench is not beside the checkout")
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["schema"] == "Person"]
    merged = [row for row in rows if person_key(row["name1"]) == person_key(row["name2"])]
    assert len(merged) >= 9
    assert [row for row in merged if row["is_match"] != "true"] == []
