"""Posts of the services of a state: "Pakistan army chief", "Kenya's Chief of the Defence Forces", its commissioner of police."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext
from archive.extraction.organisations import OrganisationFinder, common
from archive.extraction.phrases import phrases
from archive.extraction.positions.register import Register
from archive.packs.lookup import Lookup

# What the chiefs of services are called everywhere, with the service and its common noun.
_SERVICE_CHIEFS: dict[str, str] = {
    **dict.fromkeys(("chief of army", "chief of the army", "chief of army staff", "chief of the army staff"), "army"),
    "first sea lord": "navy",
    "inspector general of police": "police",
    **dict.fromkeys(("chief of navy", "chief of the navy", "chief of naval staff", "chief of the naval staff"), "navy"),
    **dict.fromkeys(
        ("chief of air force", "chief of the air force", "chief of air staff", "chief of the air staff"), "air force"
    ),
    **dict.fromkeys(
        phrases(
            """
            chief of defence, chief of defence force, chief of the defence force, chief of defence staff, chief of the defence staff, chief of defence forces, chief of the
            defence forces, chief of general staff, chief of the general staff, military chief, supreme commander
            """
        ),
        "armed forces",
    ),
}
_DEPUTY_CHIEF = re.compile(r"(?P<rank>deputy|vice|assistant) (?P<chief>chief of .+|inspector general of police)$")
# Of the police of a state where the phrase says of which; a town has them too.
OF_POLICE = {
    "police commissioner": "commissioner",
    "deputy police commissioner": "deputy commissioner",
    "police chief": "chief",
    "chief of police": "chief",
}


class ServicePosts:
    """Finds the post of a service that a title means in a state."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder, register: Register) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self._register = register

    def called(self, article: ArticleContext, title: str, country: str) -> int | None:
        """The post of a service which the title itself names: "Chief of Air Staff", "Vice Chief of Defence Forces"."""
        named = _named(title)
        return self.of(article, *named, country) if named is not None else None

    def answering(self, article: ArticleContext, name: str, country: str) -> int | None:
        """The chief of the service of a state that answers to one of another state by its name: "Kenya Army"."""
        service = next((noun for noun in ("air force", "navy", "army") if noun in name.lower()), "armed forces")
        return self.of(article, "chief", service, country)

    def of_police(self, article: ArticleContext, title: str, country: str) -> int | None:
        """ "The police commissioner": of the police of a state. Its "police chief" is whoever heads it by the title told before."""
        number = self.of(article, OF_POLICE[title], "police", country)
        if number is None or article.positions[number].title != "chief":
            return number
        body = article.positions[number].organisation
        told = (
            n for n, each in enumerate(article.positions) if each.organisation == body and each.title == "commissioner"
        )
        return next(told, number)

    def of(self, article: ArticleContext, title: str, service: str, country: str) -> int | None:
        """ "Pakistan army chief", "Kenya's Chief of the Defence Forces": a post of the service."""
        listed = self._lookup.local(service, country)
        if listed is not None:
            number = self._organisations.pack_entry(article, listed)
            pack = self._lookup.position(title, listed.id)
            if pack is None and title == "supreme commander":
                return None  # of a state whose forces have none
            return self._register.number(article, pack.title if pack else title, number, country, pack)
        body = common.common_body(service)
        if body is None:
            return None
        number = self._organisations.common(article, body, country)
        chief = title in _SERVICE_CHIEFS or title in ("head", "commander")
        return self._register.number(article, "chief" if chief else title, number, country)


def names_service(title: str) -> bool:
    """Whether a title names the service whose chief, or second, its bearer is."""
    return _named(title) is not None


def _named(title: str) -> tuple[str, str] | None:
    """What a title is in the service which it names, and that service."""
    if title in _SERVICE_CHIEFS:
        return title, _SERVICE_CHIEFS[title]
    ranked = _DEPUTY_CHIEF.match(title)
    if ranked is None or ranked["chief"] not in _SERVICE_CHIEFS:
        return None
    # "Vice Chief of Defence Forces", "Deputy Inspector General of Police": the second of the same service
    second = "inspector general" if ranked["chief"].startswith("inspector") else "chief"
    return f"{ranked['rank']} {second}", _SERVICE_CHIEFS[ranked["chief"]]
