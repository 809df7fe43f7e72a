"""What `archive score --errors` prints for people: the differences of each kind under a heading, each with its sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from archive.cli.tables import print_lines
from archive.score import Difference

DIFFERENCE = ("kind", "fault", "item", "quote", "url", "detail")


def print_differences(differences: Iterable[Difference]) -> None:
    """The differences come by kind, as `Scores.differences` are."""
    for kind, group in groupby(differences, key=lambda each: each.kind):
        listed = list(group)
        counts = Counter(each.fault.value for each in listed)
        print_lines([f"{kind}: {', '.join(f'{count} {fault}' for fault, count in counts.items())}"])
        for each in listed:
            said = f"“{each.quote}”" if each.quote else ""
            source = f"({each.url})" if each.url else ""
            print_lines([f"{each.fault.value}: {each.item}"], indent=2)
            print_lines([part for part in (each.detail, said, source) if part], indent=6)
        print()
