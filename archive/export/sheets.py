"""A folder with a CSV file for each table and view."""

from __future__ import annotations

import csv
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from archive.errors import DatabaseError
from archive.store.sheets import sheets

# A spreadsheet takes a cell that begins so for a formula; an apostrophe before it is the common remedy.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class CsvFolder:
    """A file for each table and view. A date is in two columns, earliest and latest; an empty one is unknown."""

    name: str = "csv"
    about: str = "a folder with a CSV file for each table and view"

    def write(self, engine: Engine, target: Path, *, force: bool) -> Path:
        if target.exists() and not force:
            raise DatabaseError("is there already", where=str(target), hint="--force replaces it")
        if target.exists() and not _is_such(target):
            raise DatabaseError("is no folder of CSV files", where=str(target), hint="give another path")
        part = target.with_name(f"{target.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        try:
            part.mkdir()
            for name, columns, rows in sheets(engine):
                with (part / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                    writer = csv.writer(file)
                    writer.writerow(columns)
                    writer.writerows([_cell(value) for value in row] for row in rows)
            if target.exists():
                shutil.rmtree(target)
            part.rename(target)
        except OSError as error:
            raise DatabaseError(
                f"cannot be written: {error.strerror}", where=str(target), hint="see that its folder can be written"
            ) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
        return target


def _is_such(target: Path) -> bool:
    """Whether it holds nothing that would be a loss: --force never removes any other folder."""
    return target.is_dir() and all(each.suffix == ".csv" and each.is_file() for each in target.iterdir())


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


CSV = CsvFolder()
