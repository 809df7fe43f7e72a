"""Marks in a text, however they overlap: the text stays what it is, the tags nest, each mark has one place."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.serve.marking import Link, Mark, flattened, marked

TEXT = "Li Wei left. <b>Zhao & Co</b> stays \u202e on."
LENGTH = len(TEXT)
PLACES = st.tuples(st.integers(-2, LENGTH + 2), st.integers(-2, LENGTH + 2))

# On a machine that has much else to do.
unhurried = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Reader(HTMLParser):
    """Reads HTML as a browser does; fails on tags that do not nest, and on links in links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"span", "mark", "a", "sup"}
        assert not (tag == "a" and "a" in self.open)
        self.open.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "sup" not in self.open:
            self.said.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@unhurried
@given(
    st.lists(st.tuples(st.sampled_from(["sentence", "report", "claim"]), PLACES), max_size=8),
    st.lists(PLACES, max_size=8),
)
def test_any_marks_leave_the_text_as_it_is_and_nest(
    marks: list[tuple[str, tuple[int, int]]], links: list[tuple[int, int]]
) -> None:
    listed = [Mark(kind, first, last, f"m{number}", str(number)) for number, (kind, (first, last)) in enumerate(marks)]
    linked = [Link("person", first, last, f"/person/{number}", "x") for number, (first, last) in enumerate(links)]
    reader = read(str(marked(TEXT, listed, linked)))
    assert "".join(reader.said) == TEXT
    inside = {mark.anchor for mark in listed if 0 <= mark.first < mark.last <= LENGTH}
    assert sorted(reader.ids) == sorted(inside)


@unhurried
@given(st.lists(PLACES, max_size=10))
def test_links_lie_apart_and_every_named_character_stays_linked(places: list[tuple[int, int]]) -> None:
    links = [Link("person", first, last, "/", "x") for first, last in places]
    flat = flattened(links, LENGTH)
    covered = [at for link in flat for at in range(link.first, link.last)]
    assert covered == sorted(set(covered))
    wanted = {at for first, last in places if 0 <= first < last <= LENGTH for at in range(first, last)}
    assert set(covered) == wanted


def test_of_overlapping_names_the_shortest_is_the_link() -> None:
    links = [Link("position", 0, 12, "/position/1", "chief"), Link("organisation", 3, 6, "/organisation/2", "Wei")]
    html = str(marked(TEXT, [], links))
    assert '<a class="organisation" href="/organisation/2" title="Wei">Wei</a>' in html
    assert '<a class="position" href="/position/1" title="chief">Li </a>' in html


def test_marks_that_cross_are_cut_and_the_first_piece_has_the_place() -> None:
    html = str(marked("abcdef", [Mark("claim", 0, 4, "c1"), Mark("claim", 2, 6, "c2")], []))
    assert html == (
        '<mark id="c1" class="claim">ab<mark id="c2" class="claim">cd</mark></mark><mark class="claim">ef</mark>'
    )


def test_text_is_escaped_inside_and_outside_of_marks_and_links() -> None:
    text = "<script>1</script>"
    link = Link("person", 0, 8, "/person/1", '"><script>')
    html = str(marked(text, [Mark("claim", 0, 8, "c1")], [link]))
    assert "<script" not in html
    assert 'title="&#34;&gt;&lt;script&gt;"' in html
