"""Articles that would do harm, read as any other and shown on every page that shows an article."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest
from serve_site import Site

from archive import Archive

CLAIM = "Defence Minister Li Shangfu met his staff in Beijing on 4 May 2023."
STRINGS = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "attribute": "\"><svg/onload=alert(1)>' onmouseover='alert(2)",
    "closing": "</mark></p></main></body></html><script>alert(1)</script>",
    "address": "javascript:alert(1) data:text/html,<script>alert(1)</script>",
    "template": "{{ 7 * 7 }} {% raw %} ${7*7} #{7*7} <%= 7*7 %>",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62; &nbsp; &notanentity;",
    "direction": "\u202egnihtyreve \u2066inside\u2069 \u200f \u202a\u202b no ends",
    "nothing": "a\u0000b \u0001 \u0007 \u001b[31m \u007f \u0085 \u200b \ufeff \ufffe",
    "surrogate": "one \ud800 alone, the other \udfff",
    "marks": "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324" * 40,
    "search": '" OR 1=1 -- * NEAR( ^ col:"x" AND (',
    "comment": "<!-- --!> <![CDATA[ ]]> <?php echo 1 ?>",
}
NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile" / "blns"


def article(name: str, text: str, title: str | None = None) -> dict[str, str]:
    told = title or text[:200]
    return {
        "url": f'https://made-up.example/{name}?q={quote(told[:40], errors="replace")}"><script>',
        "title": told,
        "text": f"{CLAIM}\n\n{text}\n\n{CLAIM}",
        "publisher": told[:60],
        "byline": told[:60],
        "date": "2023-05-05",
    }


def site_of(folder: Path, records: list[dict[str, str]]) -> Site:
    file = folder / "articles.jsonl"
    # As bytes may come: a lone surrogate as an escape of JSON.
    file.write_text("\n".join(json.dumps(record) for record in records), encoding="ascii")
    with Archive(folder / "archive.db") as archive:
        summary = archive.ingest(file)
        assert summary["rejected"] == 0, summary["rejects"]
    return Site(folder / "archive.db")


class Injected(HTMLParser):
    """Elements and attributes that stand in no template: a script without the nonce of the page, a handler, a frame."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "script" and "nonce" not in given:
            self.found.append(self.get_starttag_text() or tag)
        if tag in {"iframe", "object", "embed", "base", "math"}:
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") and value != "openColumnChooser()":
                self.found.append(f"{tag} {name}")
            if name in {"href", "src", "action"} and (value or "").strip().lower().startswith(("javascript:", "data:")):
                self.found.append(f"{tag} {name}={value}")


def opened(site: Site, address: str) -> str:
    """The text of a page that is answered in time and holds nothing that it should not."""
    # Of the processor, so that what else the machine does counts for nothing.
    began = time.process_time()
    answer = site.get(address)
    assert answer.status_code == 200, address
    assert time.process_time() - began < 3, address
    parser = Injected()
    parser.feed(answer.text)
    assert parser.found == [], address
    return str(answer.text)


def shown_on(site: Site) -> Iterator[str]:
    """Every page that shows something of an article, and the same as JSON and CSV."""
    listed = site.get("/archive/articles.json", _shape="array", _size="max").json()
    for each in listed:
        yield f"/article/{each['id']}"
        yield f"/archive/articles/{each['id']}"
    people = site.get("/archive/people.json", _shape="array").json()
    tenures = site.get("/archive/tenures.json", _shape="array").json()
    assert people
    assert tenures
    yield from (f"/person/{each['id']}" for each in people[:3])
    yield from (f"/tenure/{each['id']}" for each in tenures[:3])
    yield from (
        "/",
        "/holders?person=Li+Shangfu",
        "/archive/articles",
        "/archive/claims",
        "/archive/articles?_search=minister",
    )
    yield from ("/search?q=minister", "/on/2023-05-05", "/archive/sentences")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    records = [article(name, text) for name, text in STRINGS.items()]
    return site_of(tmp_path_factory.mktemp("hostile"), records)


def test_hostile_articles_are_shown_as_text_on_every_page(site: Site) -> None:
    for address in shown_on(site):
        opened(site, address)


def test_what_is_no_text_of_a_page_is_still_given_as_data(site: Site) -> None:
    for form in ("json", "csv"):
        answer = site.get(f"/archive/articles.{form}", _size="max")
        assert answer.status_code == 200
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "html" not in answer.headers["content-type"]


def test_the_text_of_a_script_can_be_read(site: Site) -> None:
    found = site.get("/archive/articles.json", _shape="array", title__startswith="<script>").json()
    page = opened(site, f"/article/{found[0]['id']}")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert STRINGS["script"] not in page


@pytest.mark.parametrize("given", list(STRINGS.values()), ids=list(STRINGS))
def test_hostile_questions_are_answered(site: Site, given: str) -> None:
    said = quote(given[:300], errors="surrogatepass")
    for address in (
        "/holders?person=",
        "/holders?post=",
        "/holders?as_of=",
        "/search?q=",
        "/person/",
        "/on/",
        "/archive/people?name=",
    ):
        answer = site.get(f"{address}{said}")
        assert answer.status_code < 500, address
        parser = Injected()
        parser.feed(answer.text)
        assert parser.found == [], address


def test_a_text_of_a_million_characters_in_one_line_opens(tmp_path: Path) -> None:
    line = "The minister spoke of <b>peace</b> and went home again, it was said, " * 15_000
    site = site_of(tmp_path, [article("long", line, title="A long one")])
    listed = site.get("/archive/articles.json", _shape="array", _col="id").json()
    for address in (f"/article/{listed[0]['id']}", "/archive/articles", "/archive/sentences", "/search?q=peace"):
        opened(site, address)


def test_the_naughty_strings_harm_no_page(tmp_path: Path) -> None:
    if not NAUGHTY.is_dir():
        pytest.skip(f"{NAUGHTY} is not there; the strings above are a choice of such")
    file = next(NAUGHTY.rglob("*.json"), None) or next(NAUGHTY.rglob("*.txt"))
    text = file.read_text(encoding="utf-8")
    strings = json.loads(text) if file.suffix == ".json" else [x for x in text.splitlines() if not x.startswith("#")]
    strings = [each for each in strings if each.strip()]
    assert len(strings) > 400
    records = [
        article(str(start), "\n\n".join(strings[start : start + 20]), title=strings[start])
        for start in range(0, len(strings), 20)
    ]
    site = site_of(tmp_path, records)
    for address in shown_on(site):
        opened(site, address)
