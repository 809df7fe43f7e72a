"""JSON, JSON Lines and CSV are split into records, and a bad record does not take the others with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive import sources
from archive.model import RawDocument, Reject


def taken(folder: Path, name: str, content: bytes | str, **options: str) -> list[RawDocument | Reject]:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(sources.read([str(path)], **options))


def values(found: list[RawDocument | Reject]) -> list[tuple[str | None, object]]:
    return [(each.place, json.loads(each.content)) for each in found if isinstance(each, RawDocument)]


def rejects(found: list[RawDocument | Reject]) -> dict[str | None, str]:
    return {each.place: each.reason for each in found if isinstance(each, Reject)}


def test_lines_carry_their_number_and_blank_ones_are_passed_over(tmp_path: Path) -> None:
    found = taken(tmp_path, "a.jsonl", '{"text": "one"}\n\n{"text": "two"}\r\n')
    assert values(found) == [("line 1", {"text": "one"}), ("line 3", {"text": "two"})]
    assert all(isinstance(each, RawDocument) and each.format == "record" for each in found)


def test_a_bad_line_is_rejected_with_its_place_and_the_rest_goes_on(tmp_path: Path) -> None:
    deep = '{"text": "a", "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
    lines = ['{"text": "good"}', '{"text": ', "[1]", deep, '{"text": NaN}', '{"text": "good too"}']
    found = taken(tmp_path, "a.jsonl", "\n".join(lines).encode() + b'\n{"text": "\xff"}\n{"text": "last"}')
    assert [place for place, _ in values(found)] == ["line 1", "line 6", "line 8"]
    reasons = rejects(found)
    assert set(reasons) == {"line 2", "line 3", "line 4", "line 5", "line 7"}
    assert "too deep" in reasons["line 4"]
    assert "object" in reasons["line 3"]
    assert "utf-8" in reasons["line 7"]


def test_a_line_over_the_limit_is_rejected_and_the_next_is_read(tmp_path: Path) -> None:
    found = taken(tmp_path, "a.jsonl", '{"text": "' + "a" * 20_000_001 + '"}\n{"text": "next"}')
    assert list(rejects(found)) == ["line 1"]
    assert values(found) == [("line 2", {"text": "next"})]


def test_a_separator_inside_a_string_ends_no_line(tmp_path: Path) -> None:
    found = taken(tmp_path, "a.jsonl", '{"text": "a\u2028b\u0085c"}\n{"text": "d"}')
    assert values(found) == [("line 1", {"text": "a\u2028b\u0085c"}), ("line 2", {"text": "d"})]


def test_lone_surrogates_pass_as_escapes(tmp_path: Path) -> None:
    (raw,) = taken(tmp_path, "a.json", r'{"text": "a \ud800 b"}')
    assert isinstance(raw, RawDocument)
    assert raw.content == rb'{"text":"a \ud800 b"}'


def test_equal_records_are_equal_bytes_whatever_their_layout(tmp_path: Path) -> None:
    (one,) = taken(tmp_path, "a.json", '{"title": "T", "text": "a"}')
    (two,) = taken(tmp_path, "b.json", '[\n {"text":"a","title":"T"}\n]')
    assert isinstance(one, RawDocument)
    assert isinstance(two, RawDocument)
    assert one.content == two.content


def test_a_json_array_is_numbered(tmp_path: Path) -> None:
    found = taken(tmp_path, "a.json", '[{"text": "one"}, "two", null, {"text": "four"}]')
    assert [place for place, _ in values(found)] == ["record 1", "record 4"]
    assert set(rejects(found)) == {"record 2", "record 3"}


@pytest.mark.parametrize(
    "content", ["", "{", "[", "[" * 200_000, '{"a": ' * 100_000, "nul", '{"a":1}x', '{"a": 1e', "9" * 5000]
)
def test_ill_formed_json_is_rejected(tmp_path: Path, content: str) -> None:
    found = taken(tmp_path, "a.json", content)
    assert len(found) == 1
    assert isinstance(found[0], Reject)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_json_in_wider_encodings(tmp_path: Path, name: str, encoding: str) -> None:
    found = taken(tmp_path, name, '{"text": "Liu Zhenli 刘振立"}'.encode(encoding))
    assert [value for _, value in values(found)] == [{"text": "Liu Zhenli 刘振立"}]


def test_several_objects_in_a_json_file_are_lines(tmp_path: Path) -> None:
    assert len(values(taken(tmp_path, "a.json", '{"text": "one"}\n{"text": "two"}\n'))) == 2


def test_csv_rows_carry_the_line_they_begin_on(tmp_path: Path) -> None:
    found = taken(tmp_path, "a.csv", 'title,text,date\nA,"two\nlines",2023-12-22\n\nB,more,\nC,x,y,z\nD,end,\n')
    assert values(found) == [
        ("line 2", {"title": "A", "text": "two\nlines", "date": "2023-12-22"}),
        ("line 5", {"title": "B", "text": "more"}),
        ("line 7", {"title": "D", "text": "end"}),
    ]
    assert list(rejects(found)) == ["line 6"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_finds_its_delimiter(tmp_path: Path, delimiter: str) -> None:
    found = taken(tmp_path, "a.csv", delimiter.join(["title", "text"]) + "\n" + delimiter.join(["T", "words"]))
    assert values(found) == [("line 2", {"title": "T", "text": "words"})]


def test_csv_of_a_spreadsheet_in_a_code_page(tmp_path: Path) -> None:
    rows = "title;text\n" + "Défense;Le général a été nommé à la tête de l’armée française à Paris.\n" * 5
    found = taken(tmp_path, "a.csv", rows.encode("cp1252"))
    assert len(found) == 5
    assert "général a été nommé" in str(values(found)[0][1])


def test_csv_holds_long_articles(tmp_path: Path) -> None:
    assert len(values(taken(tmp_path, "a.csv", "text,title\n" + "a" * 500_000 + ",T\n"))) == 1


@pytest.mark.parametrize(
    ("content", "word"),
    [("name,age\nx,1\n", "no column of text"), ("text,Text\na,b\n", "twice"), ('text,title\n"open', "unexpected end")],
)
def test_csv_that_cannot_be_read_says_why(tmp_path: Path, content: str, word: str) -> None:
    assert any(word in reason for reason in rejects(taken(tmp_path, "a.csv", content)).values())
