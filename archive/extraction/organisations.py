"""The organisations and countries of an article: those that packs know, and those that their name shows to be one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.context import (
    ArticleContext,
    CountryMention,
    OrganisationEntry,
    OrganisationMention,
    SentenceContext,
)
from archive.extraction.gazetteer import Gazetteer, Match
from archive.extraction.lexicon import ORGANISATION_WORDS, RANK_RE, title_pattern
from archive.extraction.phrases import phrases
from archive.identity import fold, name_key
from archive.model import Role
from archive.packs import countries
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

TITLE = title_pattern()
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'&-]*"
_NAME = re.compile(rf"(?<![\w’'-]){_CAPITAL}(?:(?:\s+(?:of|for|and|the|&)){{1,2}}\s+{_CAPITAL}|\s+{_CAPITAL})*")
_ABBREVIATION = re.compile(r"^(?:[’']s)?\s*[(（]\s*(?:the )?([A-Z][A-Za-z&.]{1,9})\s*[)）]")
_SHARED = re.compile(
    r"(?P<words>(?:[A-Z][\w’'-]+, )*[A-Z][\w’'-]+,? and [A-Z][\w’'-]+) (?P<shared>(?:[A-Z][a-z]+ ?){1,3})"
)
_GENERIC_LEAD = re.compile(
    r"(?:\b(?:the|that|this|its|their|his|her|a|an|said)|[’']s?|[A-Z]\w+)\s+(?:(?:powerful|ruling|new|old|same|newly formed|country's|nation's|state|military|ground)\s+){0,2}$",
    re.I,
)


class OrganisationFinder:
    """Finds organisations and countries in sentences and gives each a number in the article."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._gazetteer = Gazetteer(_surfaces(lookup))
        self._countries = Gazetteer((surface, f"{code} {kind}") for surface, code, kind in countries.surfaces())
        self._generic: dict[str, list[PackOrganisation]] = {}
        for organisation in lookup.by_id.values():
            for noun in organisation.generic:
                self._generic.setdefault(fold(noun), []).append(organisation)
        nouns = sorted(set(self._generic) | {fold(word) for word in _GENERIC_NOUNS}, key=len, reverse=True)
        self._generic_re = re.compile(rf"\b({'|'.join(map(re.escape, nouns))})\b(?![’']?s?-)")

    def countries(self, article: ArticleContext) -> None:
        """Countries of every sentence, and how salient each is."""
        for sentence in article.sentences:
            for match in self._countries.find(sentence.text):
                country, kind = match.values[0].split(" ", 1)
                sentence.countries.append(CountryMention(match.start, match.end, country, kind))
                weight = 2 if sentence.index <= 3 else 1
                if sentence.role not in (Role.RELATED_LINK, Role.BOILERPLATE):
                    article.salience[country] += weight

    def named(self, article: ArticleContext) -> None:
        """Organisations by name, in every sentence that can state facts."""
        local: dict[str, str] = {}
        pending: list[tuple[SentenceContext, Match]] = []
        for sentence in article.sentences:
            if sentence.role in (Role.RELATED_LINK, Role.BOILERPLATE):
                continue
            shared = list(self._coordinated(sentence))
            low, high = (shared[0].start, shared[-1].end) if shared else (0, 0)
            pending.extend((sentence, match) for match in shared)
            pending.extend(
                (sentence, match)
                for match in self._gazetteer.find(sentence.text)
                if match.end <= low or high <= match.start
            )
        # Unambiguous names first: they make their country salient, by which the others are told apart.
        for sentence, match in pending:
            pack = self._pack(match.values[0])
            written = sentence.text[match.start : match.end]
            if len(match.values) == 1 and pack.country and written[:1].isupper():
                article.salience[pack.country] += 2
        for sentence, match in pending:
            chosen = self._choose(article, sentence, match)
            if chosen is None:
                continue
            number = self._number_pack(
                article, chosen, sentence.text[match.start : match.end], sentence.start + match.start
            )
            sentence.organisations.append(OrganisationMention(match.start, match.end, number))
        for sentence in article.sentences:
            if sentence.role not in (Role.RELATED_LINK, Role.BOILERPLATE):
                self._unknown(article, sentence, local)
                sentence.organisations.sort(key=lambda mention: mention.start)

    def _coordinated(self, sentence: SentenceContext) -> Iterable[Match]:
        """ "the Beijing, Lanzhou and Chengdu Military Area Commands": one name for each word that shares the rest."""
        for match in _SHARED.finditer(sentence.text):
            shared = match["shared"].rstrip()
            singular = shared[:-1] if shared.endswith("s") else shared
            spans = [
                (found.start() + match.start("words"), found.end() + match.start("words"))
                for found in re.finditer(r"[A-Z][\w’'-]+", match["words"])
            ]
            names = [self._lookup.organisations(f"{sentence.text[start:end]} {singular}") for start, end in spans]
            if len(spans) > 1 and all(names):
                for (start, end), found in zip(spans[:-1], names[:-1], strict=True):
                    yield Match(start, end, tuple(organisation.id for organisation in found))
                yield Match(
                    spans[-1][0],
                    match.start("shared") + len(shared),
                    tuple(organisation.id for organisation in names[-1]),
                )

    def generic(self, article: ArticleContext) -> None:
        """ "the commission", "the force", "China's navy": an organisation named before, or the country's own."""
        for sentence in article.sentences:
            if sentence.role in (Role.RELATED_LINK, Role.BOILERPLATE):
                continue
            for match in self._generic_re.finditer(sentence.text):
                if any(
                    mention.start < match.end() and match.start() < mention.end for mention in sentence.organisations
                ):
                    continue
                if re.match(r"\s+(?:that|which|who)\s+\w+s\b", sentence.text[match.end() :]):
                    continue  # "the commission that supervises state companies": another than the one named before
                number = self.resolve_generic(article, sentence, match.group(1), match.start())
                if number is not None:
                    sentence.organisations.append(OrganisationMention(match.start(), match.end(), number, generic=True))
                    article.organisations[number].seen.append(sentence.start + match.start())
            sentence.organisations.sort(key=lambda mention: mention.start)

    def resolve_generic(self, article: ArticleContext, sentence: SentenceContext, noun: str, start: int) -> int | None:
        """The organisation that a common noun at sentence offset `start` means, or None where that stays open."""
        noun = fold(noun)
        country = next(
            (
                mention.country
                for mention in sentence.countries
                if re.fullmatch(r"(?:[’']s?)?\s+(?:own |military )?", sentence.text[mention.end : start] or "x")
            ),
            None,
        )
        offset = sentence.start + start
        recent: tuple[int, int] | None = None
        for number, entry in enumerate(article.organisations):
            if country and entry.country and entry.country != country:
                continue
            pack = self._lookup.by_id.get(entry.pack_id) if entry.pack_id else None
            nouns = {fold(word) for word in pack.generic} if pack else {fold(entry.name.split()[-1])}
            before = [seen for seen in entry.seen if seen < offset]
            if noun in nouns and before and (recent is None or before[-1] > recent[0]):
                recent = (before[-1], number)
        if recent is not None and (country or _GENERIC_LEAD.search(sentence.text[:start]) or noun in _OWN):
            return recent[1]
        if noun not in _OWN:
            return None
        wanted = [country] if country else [code for code, _ in article.salience.most_common(1)]
        for code in wanted:
            options = [
                organisation
                for organisation in self._generic.get(noun, ())
                if organisation.country == code and not organisation.dissolution.known
            ]
            if len(options) > 1:
                exact = [
                    organisation
                    for organisation in options
                    if fold(organisation.name.split()[-1]) == noun
                    or noun in (fold(alias) for alias in organisation.aliases)
                ]
                services = [
                    organisation
                    for organisation in options
                    if organisation.kind in ("armed_force", "service", "ministry", "commission")
                ]
                options = services[:1] if len(services) == 1 else exact[:1] if len(exact) == 1 else options
            if len(options) == 1:
                return self._number_pack(article, options[0], None, None)
        return None

    def pack_entry(self, article: ArticleContext, organisation: PackOrganisation) -> int:
        """The number of an organisation that the article implies without naming it (the ministry of a minister)."""
        return self._number_pack(article, organisation, None, None)

    def unlisted(
        self, article: ArticleContext, name: str, *, country: str | None = None, kind: str | None = None
    ) -> int:
        """The number of an organisation that no pack knows."""
        key = name_key(name)
        for number, entry in enumerate(article.organisations):
            if entry.pack_id is None and name_key(entry.name) == key:
                return number
        article.organisations.append(OrganisationEntry(name, None, country, kind))
        return len(article.organisations) - 1

    def _pack(self, pack_id: str) -> PackOrganisation:
        return self._lookup.by_id[pack_id]

    def _number_pack(
        self, article: ArticleContext, organisation: PackOrganisation, form: str | None, offset: int | None
    ) -> int:
        number = next(
            (index for index, entry in enumerate(article.organisations) if entry.pack_id == organisation.id), None
        )
        if number is None:
            article.organisations.append(
                OrganisationEntry(organisation.name, organisation.id, organisation.country, organisation.kind)
            )
            number = len(article.organisations) - 1
        entry = article.organisations[number]
        if form and form != entry.name:
            entry.forms.add(form)
        if offset is not None:
            entry.seen.append(offset)
        return number

    def _choose(self, article: ArticleContext, sentence: SentenceContext, match: Match) -> PackOrganisation | None:
        options = [self._pack(value) for value in match.values]
        near = [
            mention.country
            for mention in sentence.countries
            if re.fullmatch(r"(?:[’']s?)?\s+", sentence.text[mention.end : match.start] or "x")
            or re.fullmatch(r"\s+of (?:the )?", sentence.text[match.end : mention.start] or "x")
        ]
        if near:
            agreeing = [option for option in options if option.country in near]
            if agreeing:
                options = agreeing
            elif all(option.country and option.country not in near for option in options):
                return None  # "Pakistan's National Assembly" is not the one that the pack knows
        written = sentence.text[match.start : match.end]
        if written[:1].islower() and not near:
            # "the ground forces": common words, of a country of the article or of none
            options = [option for option in options if option.country is None or option.country in article.salience]
            if not options:
                return None
        local = [option for option in options if name_key(written) in {name_key(name) for name in option.local}]
        if local and not near and " " not in written.strip():
            # "the House", "the Navy": of the country that the article is about, or not at all.
            first = [country for country, _ in article.salience.most_common(1)]
            options = [option for option in options if option.country in first]
        if local and not near:
            known = [option for option in options if option.country in article.salience]
            # Only one country has a "Joint Chiefs of Staff"; "the armed forces" every one has.
            alone = len(options) == 1 and written[:1].isupper() and len(written.split()) >= 3
            options = known or (options if alone else [])
        if not options:
            return None
        if len(options) == 1:
            return options[0]
        if article.published is not None:
            # Of an old and a new body with one name, the one that existed on the day.
            alive = [
                option
                for option in options
                if (option.dissolution.latest is None or option.dissolution.latest >= article.published)
                and (option.inception.earliest is None or option.inception.earliest <= article.published)
            ]
            options = alive or options
        ranking = [country for country, _ in article.salience.most_common()]
        return min(
            options, key=lambda option: ranking.index(option.country) if option.country in ranking else len(ranking)
        )

    def _unknown(self, article: ArticleContext, sentence: SentenceContext, local: dict[str, str]) -> None:
        for mention in list(sentence.organisations):
            abbreviation = _ABBREVIATION.match(sentence.text[mention.end :])
            if abbreviation:
                article.organisations[mention.organisation].forms.add(abbreviation[1])
        for match in _NAME.finditer(sentence.text):
            for start, end in _pieces(sentence.text, *match.span()):
                start += len("The ") if sentence.text.startswith("The ", start) else 0
                start = _after_opening(sentence, start, end)
                name = sentence.text[start:end]
                words = name.split()
                if len(words) < 2 or not any(
                    fold(word.strip("’'s")) in ORGANISATION_WORDS for word in words[1:] if word[:1].isupper()
                ):
                    continue
                if TITLE.search(name):
                    continue  # a title and what follows it is a post, not a body
                inside = [mention for mention in sentence.organisations if mention.start < end and start < mention.end]
                if any(mention.start <= start and end <= mention.end for mention in inside) or _covered(
                    sentence, inside, start, end
                ):
                    continue
                if any(re.match(r" and [A-Z]", sentence.text[mention.end : end]) for mention in inside):
                    continue  # a known body and what comes next: "the Navy and Wang Houbin the Rocket Force"
                country = next(
                    (mention.country for mention in sentence.countries if start <= mention.start < end), None
                )
                number = self.unlisted(article, _without_article(name), country=country)
                article.organisations[number].seen.append(sentence.start + start)
                for mention in inside:
                    sentence.organisations.remove(mention)
                sentence.organisations.append(OrganisationMention(start, end, number))
                abbreviation = _ABBREVIATION.match(sentence.text[end:])
                if abbreviation:
                    local[abbreviation[1]] = name
                    article.organisations[number].forms.add(abbreviation[1])
        for form, name in local.items():
            for match in re.finditer(rf"(?<![\w(]){re.escape(form)}(?!\w)", sentence.text):
                if not any(
                    mention.start < match.end() and match.start() < mention.end for mention in sentence.organisations
                ):
                    number = self.unlisted(article, _without_article(name))
                    sentence.organisations.append(OrganisationMention(match.start(), match.end(), number))


def _surfaces(lookup: Lookup) -> Iterable[tuple[str, str]]:
    """Every name of an organisation. States are countries here; a country beside a name is read by `_choose`, so that
    "China's Joint Staff" does not hide the "Joint Staff Department"."""
    for organisation in lookup.pack.organisations:
        if organisation.kind != "country":
            yield from ((name, organisation.id) for name in dict.fromkeys((*organisation.names, *organisation.local)))


# Common nouns that mean the country's own body without its having been named before.
_OWN = frozenset(
    """
        army navy air force ground force rocket force missile force coast guard police parliament legislature
        military armed forces marines marine corps central bank ruling party defence ministry defense ministry
        foreign ministry cabinet joint staff joint staff department strategic support force
        """.split()
) | frozenset(
    phrases(
        """
        air force, ground force, rocket force, missile force, strategic missile force, coast guard, armed forces,
        marine corps, central bank, ruling party, defence ministry, defense ministry, foreign ministry, joint staff
        department, joint staff, strategic support force, ground forces, armed police
        """
    )
)  # fmt: skip
_OWN -= frozenset(
    """
        force ground central joint ruling strategic support staff department ministry party bank forces guard corps
        coast air armed
        """.split()
)

# Common nouns by which any organisation is spoken of after its name.
_GENERIC_NOUNS = phrases(
    """
    commission, committee, ministry, department, command, force, navy, army, air force, party, agency, bureau,
    council, bank, court, university, academy
    """
)


def _pieces(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """A run of capitals cut at possessives, ranks and titles: each piece may be a name of its own."""
    piece_start = start
    for match in re.finditer(r"[’']s?\s+", text[start:end]):
        if not re.match(r"People[’']s", text[start + match.start() - 6 : start + match.end()]):
            yield piece_start, start + match.start()
            piece_start = start + match.end()
    rank = RANK_RE.search(text[piece_start:end])
    if rank:
        end = piece_start + rank.start()
    stripped = text[piece_start:end].rstrip()
    ending = re.search(r"[’']s?$", stripped)
    stop = piece_start + (ending.start() if ending else len(stripped))
    if piece_start < stop:
        yield piece_start, stop


def _covered(sentence: SentenceContext, inside: list[OrganisationMention], start: int, end: int) -> bool:
    """Whether known organisations and countries make up the whole run, so that it is no new name."""
    rest = list(sentence.text[start:end])
    for mention in (
        *inside,
        *(country for country in sentence.countries if start <= country.start and country.end <= end),
    ):
        for index in range(max(mention.start, start), min(mention.end, end)):
            rest[index - start] = " "
    words = re.findall(r"\w+", "".join(rest))
    return bool(inside) and all(
        word.lower() in ("the", "of", "and", "for", "s", "on")
        or len(word) < 2
        or RANK_RE.fullmatch(word)
        or not word[0].isupper()
        for word in words
    )


def _after_opening(sentence: SentenceContext, start: int, end: int) -> int:
    """Past a word that is capitalised only because the sentence begins with it ("After the Politburo")."""
    if sentence.doc is None or start > 1:
        return start
    for token in sentence.doc:
        if token.idx >= start and token.idx < end:
            if token.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ", "DET", "PRON", "VERB", "AUX"):
                start = min(token.idx + len(token.text_with_ws), end)
            else:
                break
    return start


def _without_article(name: str) -> str:
    return re.sub(r"^(?:The|the) ", "", name)
