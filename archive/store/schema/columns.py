"""What all tables share: the metadata, the types of the columns, and short forms of the constraints."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Column, Dialect, ForeignKey, Integer, MetaData, String, Text
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# 53-bit ids (archive.identity); SQLite's INTEGER PRIMARY KEY is the rowid, PostgreSQL needs BIGINT.
Id = BigInteger().with_variant(Integer, "sqlite")


class IsoDate(TypeDecorator[date]):
    """A day, stored as text YYYY-MM-DD on every database, a `datetime.date` in Python."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


def key() -> Column[int]:
    """The primary key: a stable digest of what the row is about."""
    return Column(
        "id", Id, primary_key=True, autoincrement=False, comment="stable id: a digest of what the row is about"
    )


def ref(
    name: str,
    target: str,
    comment: str,
    *,
    null: bool = False,
    ondelete: str | None = None,
    index: bool = True,
    deferred: bool = False,
) -> Column[int]:
    """A foreign key to `target`.id, indexed because every one is followed from the other side somewhere.

    `deferred` keys are checked at the commit: those within one table, whose rows come in any order, and those to
    conclusions, which are thrown away and drawn again within one transaction.
    """
    foreign = ForeignKey(
        f"{target}.id",
        ondelete=ondelete,
        deferrable=True if deferred else None,
        initially="DEFERRED" if deferred else None,
    )
    return Column(name, Id, foreign, nullable=null, index=index, comment=comment)


def text(name: str, comment: str, *, null: bool = True, index: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null, index=index, comment=comment)


def day(name: str, comment: str, *, index: bool = False) -> Column[date]:
    return Column(name, IsoDate, nullable=True, index=index, comment=comment)


def iso(name: str) -> CheckConstraint:
    """The column holds NULL or ten characters shaped like a day (LIKE, so that both databases can check it)."""
    return CheckConstraint(f"{name} IS NULL OR {name} LIKE '____-__-__'", name=f"{name}_iso")


def ordered(first: str, last: str) -> CheckConstraint:
    """Bounds in order; ISO text compares as its days do."""
    return CheckConstraint(f"{first} IS NULL OR {last} IS NULL OR {first} <= {last}", name=f"{first}_{last}_ordered")


def one_of(name: str, *values: str, null: bool = False) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(
        f"{name} IS NULL OR {name} IN ({listed})" if null else f"{name} IN ({listed})", name=f"{name}_known"
    )


def flag(name: str, comment: str) -> Column[int]:
    """A truth value as 0 or 1, so that plain SQL reads the same on both databases."""
    return Column(
        name,
        Integer,
        CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_flag"),
        nullable=False,
        default=0,
        server_default="0",
        comment=comment,
    )


def based(first: str, last: str, basis: str) -> CheckConstraint:
    """Bounds have a basis, and a basis has bounds."""
    return CheckConstraint(f"({basis} = 'none') = ({first} IS NULL AND {last} IS NULL)", name="bounds_have_basis")


def offsets(slice_: str) -> CheckConstraint:
    """A place of at least one character, and what stands there. That it lies inside its text is held by a trigger
    (archive.store.guards). Not "=", since length() stops at a NUL on SQLite."""
    return CheckConstraint(
        f"0 <= char_start AND char_start < char_end AND length({slice_}) <= char_end - char_start",
        name="offsets_ordered",
    )
