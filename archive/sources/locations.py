"""What the user names as sources, checked and spelled out: every file of a folder or glob, URLs, standard input."""

from __future__ import annotations

import glob
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from archive.errors import SourceError
from archive.model import Reject

_log = logging.getLogger(__name__)
_NO_ARTICLES = ("readme", "license", "licence")


@dataclass(frozen=True, slots=True)
class File:
    """A file; `explicit` says that the user named it and did not merely name its folder."""

    path: Path
    explicit: bool = True


@dataclass(frozen=True, slots=True)
class Folder:
    path: Path


@dataclass(frozen=True, slots=True)
class Page:
    """Something on the web."""

    url: str


@dataclass(frozen=True, slots=True)
class StandardInput:
    pass


Location = File | Folder | Page | StandardInput


def locate(sources: Iterable[str]) -> list[Location]:
    """Every source as a location that exists, in the order given. Raises SourceError for the first that does not."""
    found: list[Location] = []
    for source in sources:
        found.extend(_locate(source))
    return found


def _locate(source: str) -> list[Location]:
    if source == "-":
        return [StandardInput()]
    scheme = source.partition("://")[0].lower() if "://" in source else ""
    if scheme in ("http", "https"):
        return [Page(_checked_url(source))]
    path = Path(source)
    if source and path.exists():
        return [_existing(path)]
    if scheme:
        raise SourceError(f"{scheme}:// is not read", where=source, hint="name a file, a folder, or an http(s) address")
    if glob.has_magic(source):
        # A glob is spelled out in order of name, so that a run is the same on every machine.
        matches = sorted(glob.glob(source, recursive=True))
        if not matches:
            raise SourceError("no file matches this pattern", where=source, hint="check the pattern and the folder")
        return [_existing(Path(match)) for match in matches if not Path(match).name.startswith(".")]
    raise SourceError("no such file or folder", where=source or '""', hint="check the path; `-` reads standard input")


def _existing(path: Path) -> Location:
    if not os.access(path, os.R_OK):
        raise SourceError(
            "no permission to read it", where=shown(path), hint="change its permissions, or run as its owner"
        )
    return Folder(path) if path.is_dir() else File(path)


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as fault:
        raise SourceError(f"not a web address ({fault})", where=url) from fault
    if not host or any(char.isspace() or not char.isprintable() for char in url):
        raise SourceError("not a web address", where=url, hint="an address looks like https://example.org/article")
    return url


def walk(folder: Path) -> Iterator[File | Reject]:
    """The files under a folder, in order of path; what is no article by its name is counted in the log."""
    left_out = 0
    faults: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=faults.append):
        left_out += sum(name.startswith(".") for name in folders)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if (linked := Path(parent, name)).is_symlink():
                yield Reject(
                    shown(linked), None, "a link to a folder, which is not followed; name it as a source of its own"
                )
        for name in sorted(names):
            if name.startswith(".") or name.lower().startswith(_NO_ARTICLES):
                left_out += 1
                continue
            path = Path(parent, name)
            if path.is_file():
                yield File(path, explicit=False)
            else:
                yield Reject(shown(path), None, "a broken link" if path.is_symlink() else "not a regular file")
    for fault in faults:
        yield Reject(str(fault.filename), None, f"this folder cannot be read ({fault.strerror})")
    if left_out:
        _log.info("%s: left out %d hidden, README or LICENSE files and folders", shown(folder), left_out)


def shown(path: Path) -> str:
    """A path as text that can be stored: bytes that are no UTF-8 are written as \\xNN."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
