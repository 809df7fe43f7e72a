"""The one-line title of an event."""

from __future__ import annotations

from collections.abc import Sequence

from archive.extraction.context import ArticleContext
from archive.extraction.events.draft import Party
from archive.extraction.events.joining import Joined
from archive.packs import countries

_CONSULT = {
    "video": ("hold a video meeting", "holds a video meeting"),
    "phone": ("speak by phone", "speaks by phone"),
    "visit": ("meet", "meets"),
    "multilateral": ("meet", "meets"),
    None: ("hold talks", "holds talks"),
}
_ONE_SIDED = {
    "REQUEST": "{a} makes demands of {b}",
    "ACCUSE": "{a} accuses {b}",
    "REJECT": "{a} turns down {b}",
    "SANCTION": "{a} puts sanctions on {b}",
    "ASSAULT": "{a} attacks {b}",
    "COERCE": "{a} uses force on {b}",
    "THREATEN": "{a} threatens {b}",
    "PROTEST": "{a} protests against {b}",
    "MOBILIZE": "{a} moves forces to {b}",
    "AID": "{a} aids {b}",
    "SUPPORT": "{a} supports {b}",
    "CONCEDE": "{a} gives way to {b}",
    "RETREAT": "{a} withdraws from {b}",
}
_WITHOUT_ACTOR = {
    "SANCTION": "Sanctions on {b}",
    "ASSAULT": "Attack on {b}",
    "COERCE": "Force used on {b}",
    "ACCUSE": "{b} accused",
    "SUPPORT": "Support for {b}",
    "AID": "Aid for {b}",
    "RETREAT": "Withdrawal from {b}",
    "MOBILIZE": "Forces moved to {b}",
    "PROTEST": "Protest against {b}",
    "CONCEDE": "Concession to {b}",
    "THREATEN": "Threat to {b}",
}
_WITHOUT_RECIPIENT = {
    "REJECT": "{a} refuses",
    "REQUEST": "{a} makes demands",
    "ACCUSE": "{a} accuses",
    "SANCTION": "{a} imposes sanctions",
    "ASSAULT": "{a} attacks",
    "COERCE": "{a} uses force",
    "THREATEN": "{a} makes threats",
    "PROTEST": "{a} protests",
    "MOBILIZE": "{a} moves forces",
    "AID": "{a} gives aid",
    "SUPPORT": "{a} gives support",
    "CONCEDE": "{a} gives way",
    "RETREAT": "{a} withdraws",
}
_PERSONNEL = {
    "appoint": "appointed",
    "dismiss": "dismissed",
    "resign": "resigns",
    "retire": "retires",
    "promote": "promoted",
    "investigate": "investigated",
    "expel": "expelled",
    "nominate": "nominated",
    "die": "dies",
}
_MOST_NAMES = 3


def title(article: ArticleContext, event: Joined) -> str:
    """ "Charles Q. Brown and Liu Zhenli hold a video meeting"; "Li Shangfu dismissed as minister"."""
    actors, recipients = names(article, event.actors), names(article, event.recipients)
    if event.type == "CONSULT":
        return _consult(article, event, [*actors, *recipients])
    if event.type == "COOPERATE":
        everyone = [*actors, *recipients]
        return f"{_listed(everyone)} {'work' if len(everyone) > 1 else 'works'} together"
    if event.type == "AGREE":
        everyone = [*actors, *recipients]
        return f"{_listed(everyone)} {'agree' if len(everyone) > 1 else 'agrees'}"
    if event.type == "PERSONNEL":
        return _personnel(article, event, actors, recipients)
    if not recipients:
        pattern = _WITHOUT_RECIPIENT.get(event.type, "{a}")
    else:
        pattern = _ONE_SIDED[event.type] if actors else _WITHOUT_ACTOR.get(event.type, "{b}")
    return pattern.format(a=_listed(actors), b=_listed(recipients))


def names(article: ArticleContext, parties: Sequence[Party]) -> list[str]:
    """The names of participants, a country by its usual name."""
    found = []
    for party in parties:
        if party.person:
            found.append(article.people[party.number].name)
            continue
        entry = article.organisations[party.number]
        country = entry.kind == "country" and entry.country is not None
        found.append(countries.country_name(entry.country) if country and entry.country else entry.name)
    return list(dict.fromkeys(found))


def _consult(article: ArticleContext, event: Joined, everyone: list[str]) -> str:
    visited = [
        party
        for party in event.recipients
        if not party.person and article.organisations[party.number].kind == "country"
    ]
    if event.mode == "visit" and visited and len(visited) == len(event.recipients):
        return f"{_listed(names(article, event.actors))} {'visit' if len(event.actors) > 1 else 'visits'} {_listed(names(article, visited))}"
    plural, single = _CONSULT[event.mode]
    return f"{_listed(everyone)} {plural if len(everyone) > 1 else single}"


def _personnel(article: ArticleContext, event: Joined, actors: list[str], recipients: list[str]) -> str:
    if event.mode not in _PERSONNEL:
        return _listed([*recipients, *actors])
    verb = _PERSONNEL[event.mode]
    if not recipients:
        return f"{_listed(actors)}: officers {verb}"
    if len(recipients) > 1 and verb.endswith("s"):
        verb = verb[:-1]
    line = f"{_listed(recipients)} {verb}"
    titles = {article.positions[number].title for number in event.positions}
    if event.mode in ("appoint", "dismiss", "resign", "retire", "nominate") and len(titles) == 1:
        line += f" {'' if event.mode == 'appoint' else 'as '}{titles.pop()}"
    return line


def _listed(found: Sequence[str]) -> str:
    shown = list(found)
    if len(shown) > _MOST_NAMES:
        shown = [*shown[: _MOST_NAMES - 1], f"{len(shown) - _MOST_NAMES + 1} others"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else ""
