"""How rows look as a table on a screen of 100 to 120 columns: which columns, under which headings."""

from __future__ import annotations

from typing import Any

from archive.cli.bounds import joined

# Of use to programs and to `archive show`; a reader of a table has no room for them.
_HIDDEN = ("char_start", "char_end", "claim_id", "conflict_id", "report_id")
_HIDDEN_ENDINGS = ("article_id", "tenure_id", "entity_id", "person_id", "position_id", "organisation_id")
# Too long for a cell: they stand under the row.
_BENEATH = {
    "conflict_id": ("detail",),
    "other_quote": ("quote", "other_quote"),
    "bears_on": ("quote", "title", "url"),
}
# The words of a table, where those of the column are terms.
_SAID = {"bears_on": {"within": "in the post", "against": "not followed"}}
# What is the same in every row is said once, above them.
_ABOVE = ("person", "post", "organisation")
_HEADINGS = {
    "position": "post",
    "days_since_seen": "days since",
    "last_seen": "last seen",
    "article_id": "article",
    "published_on": "published",
    "bears_on": "bears on",
    "other_person": "and",
    "other_position": "as",
    "certain": "certain days",
    "together": "at most",
    "overlap": "at most",
}

Row = dict[str, Any]


def laid_out(rows: list[Row]) -> list[Row]:
    """The rows under headings, values as text; a column that is empty throughout is left out."""
    laid = [_row(row) for row in rows]
    names = list(dict.fromkeys(name for row in laid for name in row))
    # A table of nothing but empty columns keeps them.
    kept = [name for name in names if any(row.get(name) for row in laid)] or names
    return [{_HEADINGS.get(name, name.replace("_", " ")): row.get(name, "") for name in kept} for row in laid]


def headed(laid: list[Row]) -> tuple[str, list[Row]]:
    """Laid out rows without the person, post and organisation that all have in common, and a line that names these."""
    if len(laid) < 2:
        return "", laid
    common = [name for name in _ABOVE if name in laid[0] and len({row[name] for row in laid}) == 1]
    kept = [{name: value for name, value in row.items() if name not in common} for row in laid]
    return ", ".join(laid[0][name] for name in common if laid[0][name]), kept


def text(value: Any) -> str:
    """A value in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, bytes):
        return value.hex()
    return str(value)


def _hidden(name: str, row: Row) -> bool:
    # What a search finds is shown next (`archive show article ID`).
    return (name in _HIDDEN or name.endswith(_HIDDEN_ENDINGS)) and not (name == "article_id" and "snippet" in row)


def _row(row: Row) -> Row:
    beneath = {column for sign, columns in _BENEATH.items() if sign in row for column in columns}
    bare = {
        name: value
        for name, value in row.items()
        if not _hidden(name, row) and name not in beneath and not isinstance(value, list | dict)
    }
    if "certainty" in row and "last_seen" in row:
        # On one day the last sighting is what counts, and there is no room for more.
        bare.pop("first_seen", None)
        bare.pop("articles", None)
    if "certainty" in row and "days_since_seen" in row:
        days = bare.pop("days_since_seen")
        bare["certainty"] = str(row["certainty"]).replace("_", " ")
        if days is not None and row["certainty"] == "carried_forward":
            bare["certainty"] += f" {days} day{'' if days == 1 else 's'}"
    if "position" in row and bare.pop("acting", False):
        bare["position"] = f"{row['position']} (acting)"
    return {name: _SAID.get(name, {}).get(value, text(value)) for name, value in joined(bare).items()}
