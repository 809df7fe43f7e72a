"""Bodies that every state has: "Army", "Supreme Court", "Ministry of Finance". Their name alone never says whose they are.

The state is that of the words beside it, or the one that the article is about. Where no pack lists the body of that state
it is named after it: "Nigerian Army", "Supreme Court of Kenya".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.extraction import fields
from archive.extraction.phrases import phrases
from archive.identity import name_key
from archive.packs import countries


@dataclass(frozen=True, slots=True)
class CommonBody:
    """A body apart from its state. `name` is what it is called where no pack says more; `adjective` is whether the state
    stands before it ("Kenyan Army") or after ("Senate of Kenya"); `names` are all that a pack may call it by."""

    name: str
    kind: str
    adjective: bool = False
    names: tuple[str, ...] = ()
    field: str | None = None

    def of(self, country: str) -> str:
        """Its name in a state: "Nigerian Army", "Ministry of Finance of the Philippines"."""
        if self.adjective and (found := countries.adjectives(country)):
            return f"{found[0]} {self.name}"
        return f"{self.name} of {countries.of_country(country)}"


def ministry(field: str) -> CommonBody:
    """The ministry of a state for a field of government."""
    title = _MINISTRY_NAMES.get(field, _capitalised(field))
    return CommonBody(f"Ministry of {title}", "ministry", field=field, names=(f"Ministry of {title}",))


def common_body(name: str) -> CommonBody | None:
    """The body that a name without its state means, if it is one that every state has."""
    if found := _BODIES.get(name_key(name)):
        return found
    for pattern in _MINISTRIES:
        if match := pattern.match(name):
            field = fields.stored(match["field"])
            if field == "state":
                continue  # a department of one state alone
            if field in fields.PORTFOLIOS.values() or (pattern is _MINISTRIES[0] and "Department" not in name):
                return ministry(field)
    return None


_MINISTRY_NAMES = {"foreign": "Foreign Affairs", "interior": "the Interior", "home": "Home Affairs"}
_CAPITAL = r"[A-Z][\w’'-]+"
_MINISTRIES = (
    re.compile(
        rf"^(?:Federal |Union |State )?(?:Ministry|Department) (?:of|for) (?:the )?(?P<field>{_CAPITAL}(?:(?:,| and| of| the|,? &)* {_CAPITAL})*)$"
    ),
    re.compile(
        r"^(?:(?:Federal|Union|federal|union) )?(?P<field>[\w’' &-]+?) (?:[Mm]inistry|[Mm]inistry's|[Dd]epartment)$"
    ),
)


def _body(name: str, kind: str, others: str = "", *, adjective: bool = False) -> dict[str, CommonBody]:
    names = (name, *filter(None, phrases(others)))
    body = CommonBody(name, kind, adjective, names)
    return {name_key(each): body for each in names}


# The same body may be called by several names; those of which a state may have two are told apart.
_BODIES: dict[str, CommonBody] = {
    **_body("Armed Forces", "armed_force", "military, military forces, the military", adjective=True),
    **_body("Defence Forces", "armed_force", "defence force", adjective=True),
    **_body("Army", "armed_force", "national army", adjective=True),
    **_body("Land Forces", "armed_force", "ground forces, ground force, land force", adjective=True),
    **_body("Navy", "armed_force", "naval forces", adjective=True),
    **_body("Air Force", "armed_force", "", adjective=True),
    **_body("Marine Corps", "armed_force", "marines", adjective=True),
    **_body("Coast Guard", "service", "coastguard", adjective=True),
    **_body("National Guard", "armed_force", "", adjective=True),
    **_body("Police", "service", "national police, police force, police service, national police service", adjective=True),
    **_body("Military Intelligence", "service", "military intelligence service, directorate of military intelligence"),
    **_body("Presidential Guard", "armed_force", "presidential guards"),
    **_body("Republican Guard", "armed_force"),
    **_body("General Staff", "command", "joint general staff"),
    **_body("Parliament", "legislature", "legislature"),
    **_body("National Assembly", "legislature"),
    **_body("House of Representatives", "legislature"),
    **_body("Senate", "legislature"),
    **_body("Lower House", "legislature", "lower house of parliament"),
    **_body("Upper House", "legislature", "upper house of parliament"),
    **_body("Supreme Court", "court", "top court"),
    **_body("Judiciary", "court"),
    **_body("Constitutional Court", "court"),
    **_body("High Court", "court"),
    **_body("Court of Appeal", "court"),
    **_body("Central Bank", "central_bank", "reserve bank"),
    **_body("Cabinet", "government", "council of ministers"),
    **_body("Government", "government", "federal government, central government"),
    **_body("Presidency", "government", "presidential office, president's office, office of the president, chancellery of the president"),
    **_body("Prime Minister's Office", "government", "office of the prime minister, chancellery of the prime minister"),
    **_body("National Security Council", "council"),
    **_body("Election Commission", "agency", "electoral commission"),
}  # fmt: skip


def _capitalised(field: str) -> str:
    small = ("and", "of", "the", "for")
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in field.split())
