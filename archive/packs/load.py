"""Load reference packs: the shipped ones and the user's own."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from archive.errors import PackError
from archive.packs.abbreviated import with_abbreviated
from archive.packs.check import check
from archive.packs.model import Pack
from archive.packs.read import read
from archive.packs.states import with_states
from archive.resources import data_folder

VARIABLE = "ARCHIVE_PACKS"
"""The environment variable that adds packs: folders or files, separated as in PATH."""


def load(folders: Iterable[Path] | None = None) -> Pack:
    """All packs in the folders (or files) given, merged and checked; without any, the shipped ones and those that
    `$ARCHIVE_PACKS` names. Every state that no pack declares is added as an organisation, so that a country can
    always be spoken of.

    Read once per process as long as the files stay the same. Raises PackError naming file and entry.
    """
    files = _files(folders if folders is not None else _default())
    return _merged(tuple((path, path.stat().st_mtime_ns) for path in files))


def shipped() -> Path:
    """The folder of the packs that come with the archive."""
    return data_folder() / "packs"


def _default() -> list[Path]:
    named = os.environ.get(VARIABLE, "").split(os.pathsep)
    return [shipped(), *(Path(name).expanduser() for name in named if name.strip())]


def _files(folders: Iterable[Path]) -> list[Path]:
    """The YAML files, each folder's in the order of their names."""
    files: list[Path] = []
    for folder in folders:
        if folder.is_file():
            files.append(folder)
        elif folder.is_dir():
            files.extend(sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml")))
        else:
            raise PackError("no such pack", where=str(folder), hint=f"give a YAML file or a folder; see ${VARIABLE}")
    return list(dict.fromkeys(files))


@lru_cache(maxsize=4)
def _merged(files: tuple[tuple[Path, int], ...]) -> Pack:
    packs = [read(path) for path, _ in files]
    merged = Pack(
        name="+".join(pack.name for pack in packs),
        organisations=tuple(entry for pack in packs for entry in pack.organisations),
        positions=tuple(entry for pack in packs for entry in pack.positions),
        people=tuple(entry for pack in packs for entry in pack.people),
    )
    merged = with_abbreviated(with_states(merged))
    check(merged)
    return merged
