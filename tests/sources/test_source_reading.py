"""What comes out of files, folders, globs and standard input."""

from __future__ import annotations

import gzip
import io
import json
import logging
import os
from pathlib import Path

import pytest

from archive import sources
from archive.errors import SourceError, UsageError
from archive.model import RawDocument, Reject

PAGE = b"<!DOCTYPE html><html><body><p>One.</p></body></html>"


def taken(*named: object, **options: object) -> list[RawDocument | Reject]:
    return list(sources.read([str(each) for each in named], **options))  # type: ignore[arg-type]


def formats_of(*named: object) -> list[str]:
    return [each.format if isinstance(each, RawDocument) else "reject" for each in taken(*named)]


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_text_file_is_handed_on_byte_for_byte(tmp_path: Path) -> None:
    content = "“Curly” quotes\r\nstay.".encode()
    path = put(tmp_path, "a.txt", content)
    assert taken(path) == [RawDocument(source=str(path), content=content, format="text")]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt", "Plain words.", "text"),
        ("a", "Plain words.", "text"),
        ("a.dat", "Plain words.", "text"),
        ("a.md", "# Heading", "markdown"),
        ("a.txt", "---\ntitle: T\n---\nBody.", "markdown"),
        ("a.txt", "---\nA line of dashes above prose: no front matter.", "text"),
        ("a.txt", PAGE, "html"),
        ("a.txt", b"\xef\xbb\xbf\n<?xml version='1.0'?><!-- x --><HTML><body>x</body></HTML>", "html"),
        ("a.html", "<p>no doctype</p>", "html"),
        ("a.txt", '{"text": "a"}', "record"),
        ("a.txt", "[Reuters] A bracket begins no JSON.", "text"),
        ("a.txt", "title,text\nA,B\n", "record"),
        ("a.txt", "Text, title and table are words of this sentence.", "text"),
    ],
)
def test_the_content_tells_the_format_before_the_name(tmp_path: Path, name: str, content: str, expected: str) -> None:
    assert formats_of(put(tmp_path, name, content)) == [expected]


def test_a_forced_format_wins(tmp_path: Path) -> None:
    path = put(tmp_path, "a.html", PAGE)
    (raw,) = taken(path, format="text")
    assert isinstance(raw, RawDocument)
    assert raw.format == "text"


def test_an_unknown_format_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="jsonl"):
        sources.read([str(put(tmp_path, "a.txt", "x"))], format="docx")


def test_every_source_is_checked_before_the_first_is_read(tmp_path: Path) -> None:
    good = put(tmp_path, "a.txt", "x")
    with pytest.raises(SourceError, match=r"missing\.txt"):
        sources.read([str(good), str(tmp_path / "missing.txt")])


@pytest.mark.parametrize(
    "source", ["", "no*such*file", "ftp://example.org/a", "http://", "https://exa mple.org/", "http://[::1"]
)
def test_what_cannot_be_a_source_is_named(source: str) -> None:
    with pytest.raises(SourceError) as caught:
        sources.read([source])
    assert caught.value.hint or "not a web address" in caught.value.what


def test_a_folder_is_read_in_order_of_path(tmp_path: Path) -> None:
    for name in ("b/z.txt", "b/a.txt", "a.md", "c.txt"):
        put(tmp_path, name, "Words.")
    assert [Path(each.source).relative_to(tmp_path).as_posix() for each in taken(tmp_path)] == [
        "a.md",
        "c.txt",
        "b/a.txt",
        "b/z.txt",
    ]


def test_a_folder_rejects_what_is_no_article_and_logs_what_it_leaves_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    put(tmp_path, "a.txt", "Words.")
    put(tmp_path, "README.md", "About.")
    put(tmp_path, "LICENSE", "MIT")
    put(tmp_path, ".hidden/x.txt", "Words.")
    put(tmp_path, ".dot", "Words.")
    put(tmp_path, "picture.png", b"\x89PNG\r\n\x1a\n" + bytes(100))
    put(tmp_path, "list.yaml", "a: b")
    with caplog.at_level(logging.INFO, logger="archive.sources"):
        found = taken(tmp_path)
    assert {Path(each.source).name: isinstance(each, Reject) for each in found} == {
        "a.txt": False,
        "list.yaml": True,
        "picture.png": True,
    }
    reasons = [each.reason for each in found if isinstance(each, Reject)]
    assert any(".yaml" in reason for reason in reasons)
    assert any("PNG" in reason for reason in reasons)
    assert "left out 4" in caplog.text


def test_the_same_file_named_by_itself_is_read(tmp_path: Path) -> None:
    assert formats_of(put(tmp_path, "list.yaml", "Words in a file of odd name.")) == ["text"]
    assert formats_of(put(tmp_path, "README.md", "About.")) == ["markdown"]


def test_links_and_pipes_in_a_folder_are_rejected_and_do_not_hang(tmp_path: Path) -> None:
    put(tmp_path, "real/a.txt", "Words.")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    found = {Path(each.source).name: each for each in taken(tmp_path)}
    assert {name for name, each in found.items() if isinstance(each, Reject)} == {"loop", "broken.txt", "pipe.txt"}
    assert isinstance(found["a.txt"], RawDocument)


def test_a_glob_is_spelled_out_in_order(tmp_path: Path) -> None:
    for name in ("2.txt", "1.txt", "deep/3.txt", "4.md"):
        put(tmp_path, name, "Words.")
    assert [Path(each.source).name for each in taken(tmp_path / "**" / "*.txt")] == ["1.txt", "2.txt", "3.txt"]


def test_a_name_with_brackets_is_a_file_before_it_is_a_glob(tmp_path: Path) -> None:
    assert formats_of(put(tmp_path, "a[1].txt", "Words.")) == ["text"]


def test_standard_input_is_read_in_pieces() -> None:
    class Slow(io.RawIOBase):
        def __init__(self) -> None:
            self.left = list(b"---\ntitle: T\n---\nBody.\n")

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            if not self.left:
                return 0
            buffer[0] = self.left.pop(0)
            return 1

    (raw,) = taken("-", stdin=Slow())
    assert isinstance(raw, RawDocument)
    assert (raw.source, raw.format, raw.content) == ("-", "markdown", b"---\ntitle: T\n---\nBody.\n")


def test_an_empty_file_is_a_reject(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"")
    assert taken(path) == [Reject(str(path), None, "empty")]


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.txt", b"%PDF-1.7 ...", "PDF"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a.xml", b"<?xml version='1.0'?><rss><channel/></rss>", "feed"),
        ("a.xml", b"<?xml version='1.0'?><urlset></urlset>", "sitemap"),
        ("a.xml", b"<?xml version='1.0'?><catalogue/>", "XML"),
        ("a.warc", b"WARC/1.0\r\n", "WARC"),
    ],
)
def test_what_is_no_article_is_rejected_by_what_it_is(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    (reject,) = taken(put(tmp_path, name, content))
    assert isinstance(reject, Reject)
    assert word in reject.reason


def test_one_stray_nul_does_not_make_a_text_binary(tmp_path: Path) -> None:
    assert formats_of(put(tmp_path, "a.txt", b"General Liu\0 Zhenli spoke to reporters.")) == ["text"]


def test_a_document_over_the_limit_is_a_reject(tmp_path: Path) -> None:
    (reject,) = taken(put(tmp_path, "a.txt", b"word " * 4_000_001))
    assert isinstance(reject, Reject)
    assert "20 MB" in reject.reason


def test_gzip_is_opened_and_the_name_under_it_counts(tmp_path: Path) -> None:
    path = put(tmp_path, "a.md.gz", gzip.compress(b"# Heading"))
    (raw,) = taken(path)
    assert isinstance(raw, RawDocument)
    assert (raw.source, raw.format, raw.content) == (str(path), "markdown", b"# Heading")


@pytest.mark.parametrize("name", ["bomb.txt.gz", "bomb.jsonl.gz"])
def test_a_gzip_bomb_is_stopped(tmp_path: Path, name: str) -> None:
    packed = gzip.compress(b'{"text": "' + b"a" * 120_000_000, compresslevel=1)
    assert all(isinstance(each, Reject) for each in taken(put(tmp_path, name, packed)))


def test_damaged_gzip_keeps_the_lines_before_the_damage(tmp_path: Path) -> None:
    rows = b"".join(b'{"text": "%s"}\n' % os.urandom(30).hex().encode() for _ in range(60_000))
    found = taken(put(tmp_path, "a.jsonl.gz", gzip.compress(rows)[:-2000]))
    assert sum(isinstance(each, RawDocument) for each in found) > 40_000
    assert isinstance(found[-1], Reject)
    assert "damaged gzip" in found[-1].reason


def test_a_name_that_is_no_utf8_is_shown_with_escapes(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("Words.")
    except OSError:
        pytest.skip("this file system keeps UTF-8 names only")
    (raw,) = taken(tmp_path)
    assert raw.source.endswith("caf\\xe9.txt")
    assert json.dumps(raw.source).encode()
