"""Drawings of the hand-made archive, on both databases."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from rich.cells import cell_len
from sqlalchemy import Engine

from archive.errors import UnknownName, UsageError
from archive.tenure import Certainty
from archive.timeline import Drawing, draw, to_html, to_svg, to_text
from archive.timeline.model import Lane, TickKind
from archive.timeline.style import SHEET

Known = dict[str, int]
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e&\"' 刘振立\x00"


@pytest.fixture
def ministers(database: Engine, known: Known) -> Drawing:
    return draw(database, post="minister of national defence")


def lane(drawing: Drawing, label: str) -> Lane:
    (found,) = [each for each in drawing.lanes if each.label == label]
    return found


def test_a_post_has_its_holders_in_their_order_and_the_gap_between_them(ministers: Drawing) -> None:
    assert ministers.title == "minister, Ministry of National Defense of the People's Republic of China"
    assert [each.label for each in ministers.lanes] == ["Wei Fenghe", "Li Shangfu", "vacant", "Dong Jun"]
    (gap,) = lane(ministers, "vacant").bars
    assert (gap.first, gap.last) == (date(2023, 12, 1), date(2023, 12, 28))


def test_a_drawing_with_links_is_heard_as_their_group_and_one_without_as_a_picture(ministers: Drawing) -> None:
    assert ElementTree.fromstring(to_svg(ministers)).get("role") == "img"
    assert ElementTree.fromstring(to_svg(ministers, link=lambda tenure: f"/tenure/{tenure}")).get("role") == "group"


def test_bounds_reports_reasons_and_conflicts_go_with_a_lane(ministers: Drawing, known: Known) -> None:
    li = lane(ministers, "Li Shangfu")
    assert (li.start, li.end, li.tenure_id) == ("2023-03-12", "2023-11", known["t_li"])
    assert [tick.kind for tick in li.ticks] == [TickKind.SUPPORT, TickKind.SUPPORT, TickKind.AGAINST]
    assert li.ticks[1].label.startswith("Harbour Post, 2023-12-22: “Li Shangfu, the minister, was fired")
    assert li.why[0].startswith("Li Shangfu began on 2023-03-12, because")
    assert li.conflicts == ("Two ends are stated, of 2023-10-24 and of 2023-11. (certain)",)


def test_holders_are_carried_forward_to_the_last_day(database: Engine, known: Known) -> None:
    drawing = draw(database, post="chief", last="2024-06")
    assert drawing.last == date(2024, 6, 30)
    (bars,) = [each.bars for each in drawing.lanes]
    assert [bar.certainty for bar in bars] == [Certainty.POSSIBLE, Certainty.CERTAIN, Certainty.CARRIED_FORWARD]
    assert bars[-1].last == drawing.last


def test_an_organisation_has_its_posts_and_a_person_too(database: Engine, known: Known) -> None:
    posts = draw(database, organisation="Joint Staff Department")
    assert [group.title for group in posts.groups] == [
        "chief, Joint Staff Department of the Central Military Commission",
        "deputy chief, Joint Staff Department of the Central Military Commission",
    ]
    (own,) = draw(database, person="li shangfu").lanes
    assert (own.label, own.detail) == ("minister", "Ministry of National Defense of the People's Republic of China")


def test_as_it_was_known(database: Engine, known: Known) -> None:
    drawing = draw(database, post="minister", known_at="2023-06-01")
    assert [each.label for each in drawing.lanes] == ["Li Shangfu"]
    assert drawing.last == date(2023, 6, 1)
    assert "as it was known on 2023-06-01" in drawing.subtitle
    assert [bar.certainty for bar in drawing.lanes[0].bars] == [Certainty.CERTAIN, Certainty.CARRIED_FORWARD]


def test_what_cannot_be_drawn(database: Engine, known: Known) -> None:
    with pytest.raises(UsageError):
        draw(database)
    with pytest.raises(UnknownName, match="Liu Zhenly"):
        draw(database, person="Liu Zhenly")
    empty = draw(database, post="minister", first="1990", last="1991")
    assert empty.lanes == ()
    assert "nobody is known to have held it" in to_text(empty)
    assert "Nobody is known to have held it" in to_svg(empty)
    assert "<table" not in to_html(empty)


@pytest.mark.parametrize("width", [48, 60, 80, 120, 200])
def test_text_fits_the_width(ministers: Drawing, width: int) -> None:
    for colour in (False, True):
        text = to_text(ministers, width=width, colour=colour)
        for line in re.sub(r"\x1b\[[\d;]*m", "", text).splitlines():
            assert cell_len(line) <= width or len(line.split()) == 1
            assert line == line.rstrip()
    assert "\x1b" not in to_text(ministers, width=width)


def test_text_shows_bars_ticks_and_what_they_mean(ministers: Drawing) -> None:
    text = to_text(ministers, width=100)
    li = next(line for line in text.splitlines() if line.startswith("Li Shangfu"))
    assert "!" in li
    assert "█" in li
    assert "▒" in li
    assert "╵" in text
    assert "×" in text
    assert "██ certain   ▒▒ possible" in text
    assert "! Li Shangfu: Two ends are stated" in " ".join(text.split())
    assert to_text(ministers, ascii=True).isascii()


def test_svg_is_well_formed_and_says_what_it_shows(ministers: Drawing) -> None:
    root = ElementTree.fromstring(to_svg(ministers))
    assert root.get("role") == "img"
    ids = (root.get("aria-labelledby") or "").split()
    title, description = (root.find(f".//*[@id='{each}']") for each in ids)
    assert title is not None
    assert title.text == ministers.title
    assert description is not None
    assert "Li Shangfu, began 2023-03-12, left 2023-11, in conflict with other reports" in (description.text or "")
    told = [each.text or "" for each in root.iter(f"{SVG}title")]
    assert "Li Shangfu: certain, 2023-03-12 to 2023-11-01" in told
    assert "Li Shangfu: possible, 2023-11-02 to 2023-11-30" in told
    assert "vacant: vacant, 2023-12-01 to 2023-12-28" in told


def test_svg_in_a_page(ministers: Drawing, known: Known) -> None:
    picture = to_svg(
        ministers, width=400, prefix="one", heading=False, sheet=False, link=lambda id: f"/tenures/{id}?a&b"
    )
    root = ElementTree.fromstring(picture)
    assert root.find(f"{SVG}style") is None
    assert {each.get("href") for each in root.iter(f"{SVG}a")} >= {f"/tenures/{known['t_li']}?a&b"}
    assert all(each.get("id", "one").startswith("one") for each in root.iter())
    # Each class that a shape has is in the style sheet.
    classes = {name for each in root.iter() for name in (each.get("class") or "").split()}
    assert all(f".{name} " in SHEET for name in classes)


def test_html_has_the_table_and_the_reasons(ministers: Drawing) -> None:
    page = to_html(ministers)
    assert page.startswith("<!doctype html>")
    assert '<th scope="row"><bdi>Li Shangfu</bdi></th>' in page
    assert "Li Shangfu began on 2023-03-12, because Meridian Wire of 2023-03-12 says" in page
    assert '<p class="conflict">' in page
    assert "http://" not in re.sub(r"http://www\.w3\.org/2000/svg", "", page)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_strange_names_harm_no_drawing(ministers: Drawing) -> None:
    (group,) = ministers.groups
    hostile = replace(
        group.lanes[1],
        label=HOSTILE,
        detail=HOSTILE,
        why=(HOSTILE,),
        conflicts=(HOSTILE,),
        ticks=tuple(replace(tick, label=HOSTILE, url="javascript:alert(1)") for tick in group.lanes[1].ticks),
    )
    drawing = replace(ministers, title=HOSTILE, groups=(replace(group, title=f"{HOSTILE} too", lanes=(hostile,)),))
    picture, page, text = to_svg(drawing, link=lambda _: f'"><{HOSTILE}'), to_html(drawing), to_text(drawing)
    ElementTree.fromstring(picture)
    for written in (picture, page):
        assert "<script" not in written
        assert "javascript:" not in written
        assert "刘振立" in written
    for written in (picture, page, text):
        assert "\x1b" not in written
        assert "\x00" not in written
        assert "\u202e" not in written
    assert 'href="' not in page


def test_very_many_and_very_long(database: Engine, known: Known) -> None:
    drawing = draw(database, organisation="China")
    many = replace(drawing, groups=tuple(replace(group, lanes=group.lanes * 40) for group in drawing.groups))
    ElementTree.fromstring(to_svg(many))
    long = replace(drawing, title="x" * 100_000)
    assert len(to_svg(long)) < 400_000
    assert max(map(len, to_text(long, width=80).splitlines())) <= 80
