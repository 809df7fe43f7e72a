"""The commands of a page of documentation: found in its code blocks, run as a reader would, their answers compared.

A block that begins with ```console holds commands after "$ ", each with the answer that it gave beneath it. A block that
begins with ```sh holds commands alone.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from archive.cli.app import app

ROOT = Path(__file__).resolve().parents[1]
# Answers are laid out for this many columns, which a page of a code host shows without scrolling.
WIDTH = "110"
# Read into an archive before anything is asked, as the README tells the reader to.
DATABASE = "archive.db"

_BLOCK = re.compile(r"^```(?P<kind>console|sh)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_SPEED = re.compile(r"in [\d.]+ s \([\d.]+ articles/s\)")
# Not an id, which is longer, nor a day.
_MEASURED = re.compile(r"\d{1,6}(\.\d+)?")
_HEAD = re.compile(r" \| head -n? ?(?P<count>\d+)$")


@dataclass(frozen=True)
class Example:
    """A command line, and the answer beneath it (None: the page shows none)."""

    command: str
    answer: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What a command printed, and its exit status."""

    status: int
    stdout: str
    stderr: str


def examples(page: str) -> list[Example]:
    """The examples of a page in their order, those of the command `archive` alone."""
    return [
        example
        for block in _BLOCK.finditer(page)
        for example in _split(block["kind"], block["body"])
        if example.command.split()[0] == "archive"
    ]


def run(command: str, folder: Path) -> Outcome:
    """Runs the command line in a folder, at the width of the pages, without a terminal."""
    line, head, count = command, _HEAD.search(command), None
    if head is not None:
        line, count = command[: head.start()], int(head["count"])
    here, columns = Path.cwd(), os.environ.get("COLUMNS")
    os.chdir(folder)
    os.environ["COLUMNS"] = WIDTH
    try:
        done = CliRunner().invoke(app, shlex.split(line, comments=True)[1:], prog_name="archive")
    finally:
        os.chdir(here)
        os.environ.pop("COLUMNS")
        if columns is not None:
            os.environ["COLUMNS"] = columns
    lines = done.stdout.splitlines(keepends=True)
    return Outcome(done.exit_code, "".join(lines[:count]), done.stderr)


def prepare(folder: Path) -> None:
    """A folder as the README leaves it: the sample corpus read, the data of the checkout beside it."""
    (folder / "data").symlink_to(ROOT / "data", target_is_directory=True)
    done = run(f"archive demo --keep {DATABASE}", folder)
    if done.status:
        raise SystemExit(f"the sample corpus cannot be read: {done.stdout}{done.stderr}")


def refreshed(page: str, folder: Path) -> str:
    """The page with the answers that its commands give now."""

    def again(block: re.Match[str]) -> str:
        if block["kind"] != "console":
            return block[0]
        written = []
        for example in _split("console", block["body"]):
            answer = example.answer or ""
            if example.answer is not None:
                print(example.command, file=sys.stderr)
                outcome = run(example.command, folder)
                answer = outcome.stdout
                if outcome.status:
                    raise SystemExit(f"{example.command} failed: {outcome.stderr}")
                # A speed that differs is no reason to write the page anew.
                if _SPEED.sub("", tidy(answer)) == _SPEED.sub("", tidy(example.answer)):
                    answer = example.answer
            written.append(f"$ {example.command}\n{tidy(answer)}")
        return f"```console\n{''.join(written)}```"

    return _BLOCK.sub(again, page)


def same(one: str, other: str) -> bool:
    """Whether two answers say the same, however fast they came and however they are spaced.

    Counts and shares may differ by a thirtieth: another processor rounds the language model's sums otherwise, and a
    sentence in a thousand is then read in another way.
    """
    ours, theirs = (_SPEED.sub("", text).split() for text in (one, other))
    return len(ours) == len(theirs) and all(map(_alike, ours, theirs))


def _alike(one: str, other: str) -> bool:
    if not (_MEASURED.fullmatch(one) and _MEASURED.fullmatch(other)):
        return one == other
    return abs(float(one) - float(other)) <= max(float(one), float(other)) / 30


def tidy(answer: str) -> str:
    """An answer as a page holds it: no blanks at line ends, no empty lines around."""
    lines = [line.rstrip() for line in answer.strip("\n").splitlines()]
    return "".join(f"{line}\n" for line in lines)


def _split(kind: str, body: str) -> Iterator[Example]:
    if kind == "sh":
        joined = body.replace("\\\n", " ")
        yield from (Example(line) for line in joined.splitlines() if line.strip() and not line.startswith("#"))
        return
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, answer = part.partition("\n")
        yield Example(command, answer if answer.strip() else None)
