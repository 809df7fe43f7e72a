"""Bodies that no pack knows and whose name shows them to be one: "National Planning Commission", "Golani Brigade"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import FORMATIONS, GATHERED, nouns, one_of
from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.choice import before_owner, is_part_of_one, opening_state, states_beside
from archive.extraction.organisations.common import common_body
from archive.extraction.organisations.number_behind import number_behind
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.organisations.openings import after_opening, before_name, of_one_word
from archive.extraction.organisations.pieces import (
    after_board,
    after_member,
    after_named,
    before_next_title,
    before_title,
    covered,
    pieces,
)
from archive.extraction.organisations.places_of_china import NAMES
from archive.extraction.organisations.words_of_names import (
    IN_FIELD,
    MISSION,
    formation,
    names_after,
    of_bodies,
    of_many,
    stands_for,
)
from archive.extraction.organisations.work_headed import after_work
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.text.sought import sought
from archive.packs.places import countries_with

_TITLE = title_pattern()
_SURNAMES = frozenset(("Chambers", "Banks", "Parks", "Courts"))  # as many are called
OF_FIELDS = re.compile(r"\b[Mm]inister (?:of|for) $")
_CAPITAL = rf"[{UPPER}][\w’'&-]*"
_PANELS = nouns("part", "field", "panel") - {"bureau", "secretariat"}
_BEHIND_PANELS = "|".join(f"(?<={noun.capitalize()})" for noun in sorted(_PANELS))
# "the Joint Select Committee on Deficit Reduction"; not "left the commission on Monday"
_ON = rf"(?:{_BEHIND_PANELS})\s+on(?:\s+the)?(?!\s+(?:\w+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?\s+\d))"
# "the Kazan 2013 Organising Committee"
_YEAR = (
    "".join(
        rf"(?<!{month})"
        for month in ("January", "February", "March", "April", "May", "June", "July", "August", "September")
    )
    + "".join(rf"(?<!{word})" for word in ("October", "November", "December", "In", "Since", "By", "Until", "From"))
    + rf"\s+(?:19|20)\d\d(?=\s+(?:{_CAPITAL}\s+){{0,3}}{one_of(_PANELS, capital=True)}\b)"
)
_NAME = re.compile(
    rf"(?<![\w’'-])(?:{MISSION})?{_CAPITAL}(?:{IN_FIELD}{_CAPITAL}|(?:\s+(?:of|for|and|the|&)){{1,2}}\s+(?![A-Z]\.[A-Z]\.){_CAPITAL}|\s+(?:de|del|do|da|dos)\s+{_CAPITAL}|{_ON}\s+{_CAPITAL}|{_YEAR}\s+{_CAPITAL}|\s+{_CAPITAL})*"
)
_INITIAL = re.compile(r"(?:\b(?:the|at|of)|[’']s?)\s+(?P<initial>[A-Z]\.\s)$")
_NUMBERED = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\s$")
_FORMATION = re.compile(
    rf"(?:\w+ ){{0,2}}(?:(?:Group Army|Brigade Combat Team|{one_of(FORMATIONS, capital=True)})$|"
    r"(?:Directorate|Department)(?= of |$))"
)
# "Carlos Menezes and the Labour Party chairman"
_PERSON_AND = re.compile(r"(?P<name>[A-Z]\w+(?: [A-Z][\w-]+){1,2}) and (?:the )?")
# "the U.S. Court of Appeals for the Third Circuit": its state is part of the name, however it is written.
_APPEALS = re.compile(r"Court of Appeals\b")
_OF_A_PART = re.compile(
    rf"Police$|High Court$|(?:(?:State|City|County)\s)?{one_of(nouns('part', 'office') - nouns('school'), capital=True)}\b|(?:State|City|County)\s"
)
_PLACED = re.compile(r"(?:[A-Z][\w’'-]+ )+the (?=[A-Z])")
_DAY = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Today)\s+(?=[A-Z])")
_AMERICAN = re.compile(r"\bU\.?S\.? $")
_PART = re.compile(rf"\w \w*{one_of(nouns('part', 'field'), capital=True)}$")
_KIND = rf"(?:Group Army|Brigade Combat Team|{one_of(FORMATIONS | {'hospital', 'bureau', 'institute'}, capital=True)})"
_LETTERS = r"(?:LID|LIB|ID|IB|BCT|MEF|MEU|Div|Bde|Bn|Regt)"  # light infantry division, infantry battalion
_ONE_OF_MANY = rf"(?:{_KIND}|School|Factory|Plant)"  # by "No.", as China counts its works
# "1 Division", "the 38th Division", "3 Armoured Division", "No. 4 Hospital"; "the 65th and then the 38th Group Army" are two.
_COUNTED = re.compile(
    rf"\b(?:(?P<other>\d{{1,3}}(?:st|nd|rd|th))(?:,?\s+and\s+(?:(?:then|later)\s+)?(?:of\s+)?(?:the\s+)?))?"
    rf"(?P<name>(?<![\d.,-])(?:(?<!No\. )\d{{1,3}}(?:st|nd|rd|th)?\s(?P<kind>(?:[A-Z][a-z]+\s){{0,2}}{_KIND}|{_LETTERS})|"
    rf"No\.\s\d{{1,4}}\s(?:[A-Z][a-z]+\s){{0,2}}{_ONE_OF_MANY})\b)(?!\s+(?:{_KIND})\b)"
)
_HEADED = re.compile(
    r"(?<=Police) (?:Commissioner|Chief|Spokesman|Spokeswoman|Superintendent)$|(?<=Party) (?:Leader|Chief|Chairman|Secretary)$"
)
_PARTY_THERE = re.compile(rf"(?:{NAMES})(?: Communist)? Party")
_OF_PLACE = re.compile(
    rf"(?:(?:Central|Reserve|State|Peoples) )?(?:Bank|{one_of(nouns('school'), capital=True)}) of (?:the )?[A-Z]\w+ (?:[A-Z]\w+ )?"
)
_GATHERING = sought(rf"\b{GATHERED}\b")
_OF_BODY = re.compile(r"\s+of\s+(?:the\s+)?")
_BEHIND_OF = re.compile(r"\w \w+ of (?:the )?$")
_STATED = re.compile(r"(?:U\.?S\.?|U\.K\.|[A-Z]\w+)\s")
# Kinds of bodies that begin their names: "Committee on Public Finance", "University of Nairobi".
_LEADING = frozenset(
    (
        *(
            noun.capitalize()
            for noun in nouns("field")
            - nouns("part", "school")
            - {"administration", "department", "division", "laboratory", "office", "programme", "program", "section"}
            | {"academy", "college", "institute"}
        ),
        *"Association Federation Alliance Coalition Foundation Society Campaign Diocese Archdiocese Eparchy".split(),
    )
)
_OVER = re.compile(
    r"(?:Command|Leadership|Control|Charge|One|Two|Three|Four|Some|Many|Most|Several|Each|None)\s+of\s+(?:the\s+)?(?=[A-Z])"
)
# Houses called by their state, which no word behind shows: "Bank of Ruritania president Bo Lind" is no head of the state.
_OF_STATE = re.compile(r"(?:(?:National|State|Reserve) )?(?:Bank|Church|Museum|Radio) of (?:the )?(?=[A-Z])")
# Who else is told of before a body: "Republicans and House Budget Committee chairman Bo Lind"
_OTHERS_AND = re.compile(
    r"(?:(?:House|Senate|Labou?r) )?(?:Republicans|Democrats|Conservatives|Liberals|Socialists|Senators|Congressmen|MPs|Ministers) and (?=[A-Z])"
)
# Who or what belongs to a body, at the head of a sentence: "Officials of the Federation of Growers", "Shares of Mora Glass Co".
_BELONG = re.compile(
    r"(?:Officials|Members|Leaders|Representatives|Employees|Executives|Delegates|Sources|Shares|Stock|Shareholders|Sales|Profits) (?:of|from|at) (?:the )?(?=[A-Z])"
)
_ABBREVIATION = re.compile(r"^(?:[’']s)?\s*[(（]\s*(?:the )?([A-Z][A-Za-z&.]{1,9})\s*[)）]")


def _before_state(sentence: SentenceContext, start: int, end: int) -> int:
    """Where a name ends without the state behind it, which may be called by what bodies are called by: "Minister of Education
    and Science of the Russian Federation"."""
    state = next((m for m in sentence.countries if start < m.start and m.end == end), None)
    link = re.search(r"\s+of\s+(?:the\s+)?$", sentence.text[start : state.start]) if state is not None else None
    return start + link.start() if link is not None else end


def _somebody_of(
    article: ArticleContext, sentence: SentenceContext, start: int, end: int, inside: list[OrganisationMention]
) -> bool:
    """Whether a known body stands behind "of" and no word before is of a body: "Ann Bell of the Royal Navy"."""
    known = next((m for m in inside if start < m.start and m.end == end), None)
    if known is None or article.organisations[known.organisation].pack_id is None:
        return False
    before = sentence.text[start : known.start]
    return _BEHIND_OF.search(before) is not None and not any(of_bodies(word) for word in before.split())


_MINISTRY_OF_PART = re.compile(r"Ministry .* of (?:the )?(?P<part>[A-Z][\w -]+)")


def _of_a_part(name: str) -> bool:
    """Whether a ministry is called with the part of a state whose it is: "Ministry of Justice of Lower Saxony"."""
    found = _MINISTRY_OF_PART.fullmatch(name)
    return found is not None and bool(countries_with(found["part"]))


class ShownFinder:
    """Finds bodies by the form of their names, and the abbreviations that an article gives them."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext, sentence: SentenceContext, local: dict[str, int]) -> None:
        """Adds the bodies of a sentence; `local` are abbreviations of the article with the body they stand for."""
        for mention in list(sentence.organisations):
            abbreviation = _ABBREVIATION.match(sentence.text[mention.end :])
            if abbreviation:
                article.organisations[mention.organisation].forms.add(abbreviation[1])
                local.setdefault(abbreviation[1], mention.organisation)
        self._counted(article, sentence)
        number_behind(article, sentence, self._numbers)
        # a headline all in capitals shows no names: "KENYA SETS UP DEBT COMMISSION"
        for match in _NAME.finditer(sentence.text) if not sentence.text.isupper() else ():
            for start, end in pieces(sentence.text, *match.span()):
                self._piece(article, sentence, start, end, local)
        for form, number in local.items():
            if stands_for(form, article.organisations[number].name):
                for mention in sentence.organisations:
                    if sentence.text[mention.start : mention.end] == form:
                        mention.organisation = number  # whatever else is called so: the article has said what it means
            for found in re.finditer(rf"(?<![\w(]){re.escape(form)}(?!\w)", sentence.text):
                if not any(
                    mention.start < found.end() and found.start() < mention.end for mention in sentence.organisations
                ):
                    sentence.organisations.append(OrganisationMention(found.start(), found.end(), number))

    def cut_at_names(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Ends the bodies of a sentence where the name of a person begins who follows them: "Head of the Defence Committee
        Ann Bell". Bodies are found before names are."""
        for mention in list(sentence.organisations):
            if article.organisations[mention.organisation].pack_id is not None or mention.generic:
                continue
            end = before_name(sentence, mention.start, mention.end)
            if end == mention.end:
                continue
            sentence.organisations.remove(mention)
            if end > mention.start:
                number = self._number(article, sentence, mention.start, end)
                article.organisations[number].seen.append(sentence.start + mention.start)
                sentence.organisations.append(OrganisationMention(mention.start, end, number))
                sentence.organisations.sort(key=lambda each: each.start)

    def _counted(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Formations by their number, and those that share the end of a name with the next."""
        for match in _COUNTED.finditer(sentence.text):
            named = [(*match.span("name"), match["name"])]
            if match["other"]:
                named.insert(0, (*match.span("other"), f"{match['other']} {match['kind']}"))
            for start, end, name in named:
                if any(mention.start < end and start < mention.end for mention in sentence.organisations):
                    continue
                if any(m.start == end + len(" Commander of ") for m in sentence.countries) and name.endswith(" Army"):
                    continue  # "the 25th Army Commander of Sri Lanka": it is he who is counted
                beside = states_beside(sentence, start, end)
                number = self._numbers.unlisted(article, name, country=beside[0] if beside else None)
                article.organisations[number].seen.append(sentence.start + start)
                sentence.organisations.append(OrganisationMention(start, end, number))

    def _piece(
        self, article: ArticleContext, sentence: SentenceContext, start: int, end: int, local: dict[str, int]
    ) -> None:
        if based := re.match(r"[A-Z]\w+-based ", sentence.text[start:end]):
            start += based.end()
        start += len("The ") if sentence.text.startswith("The ", start) else 0
        if (over := _OVER.match(sentence.text, start, end)) is not None:
            start = over.end()  # "Command of the South Sea Fleet passed to"
        start = after_opening(sentence, start, end)
        if OF_FIELDS.search(sentence.text, 0, start):
            return  # "Minister of Local Government and Regional Development": what a ministry is for
        if (day := _DAY.match(sentence.text, start, end)) is not None:
            start = day.end()  # "at a parade on Friday Navy chief Holm"
        if (placed := _PLACED.match(sentence.text, start, end)) is not None:
            start = placed.end()  # "In Shenyang the Northern Theatre Command has", "gave Hu Jintao the commission"
            if any(mention.start == start for mention in sentence.organisations):
                return
        start = after_named(sentence.text, after_member(sentence.text, start, end), end)
        if (
            belong := _BELONG.match(sentence.text, start, end) or _OTHERS_AND.match(sentence.text, start, end)
        ) is not None:
            start = belong.end()
        if initial := _INITIAL.search(sentence.text[:start]):
            start = initial.start("initial")  # "the S. Rajaratnam School"
        end = before_name(sentence, start, before_owner(sentence, start, end))
        name = sentence.text[start:end]
        words = name.split()
        if len(words) == 2 and words[1] in _SURNAMES and is_given(words[0]):
            return  # "Ann Chambers"
        if of_one_word(name):
            return  # "of Police Musa Bello"
        appeals = _APPEALS.match(name)
        led = len(words) > 2 and words[0] in _LEADING and words[1] in ("of", "on", "for")
        led = led or (
            _GATHERING.search(name) is not None and any(of_many(name, found) for found in _TITLE.finditer(name))
        )
        led = led or (
            (house := _OF_STATE.match(name)) is not None
            and any(m.start == start + house.end() and m.kind != "metonym" for m in sentence.countries)
        )
        led = led or words[-2:] in (["Red", "Cross"], ["Red", "Crescent"])
        led = led or (words[:1] == ["Operation"] and len(words) in (2, 3))  # "Operation Hadin Kai"
        if len(words) < 2 or not (appeals or led or any(of_bodies(word) for word in words[1:] if word[:1].isupper())):
            return
        if appeals and (state := _AMERICAN.search(sentence.text[:start])):
            start = state.start()
        title = _TITLE.match(name)
        of = _OF_BODY.match(name, title.end()) if title is not None else None
        whole = name[of.end() : _before_state(sentence, start, end) - start].split() if of is not None else []
        behind = " ".join(whole).partition(" for ")[0].split()
        if of is not None and len(behind) > 1 and (of_bodies(whole[-1]) or of_bodies(behind[-1])):
            start += (
                of.end()
            )  # "President of the Rio de Janeiro Coffee Trade Association", "of the Committee for the Games"
            name = sentence.text[start:end]
            title = None
        if (board := after_board(sentence.text, start, end)) > start:
            start, name, title = board, sentence.text[board:end], None
        if (firm := after_work(sentence.text, start, end)) is None:
            return  # "head of Growth Strategy at Zorvex"
        if firm > start:
            start, name, title = firm, sentence.text[firm:end], None
        if title and re.match(r"\s[A-Z]\S*\s", name[title.end() :]) and of_bodies(words[-1]):
            # "Director Army Medical Services", but "Chief Constable Ann Bell of Mora Police"
            start = after_member(sentence.text, start + title.end() + 1, end)
            name = sentence.text[start:end]
        if _PARTY_THERE.fullmatch(name):
            return  # "Chongqing Party chief": of the town, as "Chongqing party chief"
        if (headed := _HEADED.search(name)) is not None:
            end = start + headed.start()  # "Dhaka Metropolitan Police Commissioner"
            name = sentence.text[start:end]
            if len(name.split()) < 2:
                return
        if (title := _TITLE.search(name)) is not None and _OF_PLACE.fullmatch(name[: title.start()]):
            end = start + title.start() - 1  # "Bank of Zambia Governor"
            name, led = sentence.text[start:end], True
            words = name.split()
        if len(words) > 4 and (titled := before_title(name)) is not None:
            end = start + titled  # "Harbour Authority Chairman Bo Lind"
            name = sentence.text[start:end]
        if (joined_by := before_next_title(name)) is not None:
            end = start + joined_by
            name = sentence.text[start:end]
        if any(not of_many(name, found) for found in _TITLE.finditer(name)):
            return  # a title and what follows it is a post, not a body
        if (counted := _NUMBERED.search(sentence.text[:start])) and _FORMATION.match(formation(name)):
            start = counted.start()  # "the 47th Group Army"
        inside = [mention for mention in sentence.organisations if mention.start < end and start < mention.end]
        outer = next((m for m in inside if m.start < start < m.end < end), None)
        if outer is not None and _STATED.fullmatch(sentence.text, outer.start, start) and of_bodies(words[-1]):
            start = outer.start  # "U.S. Senate Finance Committee"
            name = sentence.text[start:end]
        if any(m.start == start and sentence.text.startswith(" for ", m.end, end) for m in sentence.countries):
            return  # "deputy minister of the Kingdom of Norway for Northern Affairs"
        if any(mention.start < start for mention in inside) or _somebody_of(article, sentence, start, end, inside):
            return  # "the 38th Group Army of China", "Ann Bell of the Royal Navy"
        if any(mention.start <= start and end <= mention.end for mention in inside) or covered(
            sentence, inside, start, end
        ):
            return
        named = next((m for m in inside if names_after(sentence.text, m.end, end, start)), None)
        if named is not None:
            # a known body and a name: "commander of the Navy Wang Houbin", but "of the 71st Group Army Hu Kai"
            if counted is None or named.start <= start or not _FORMATION.match(sentence.text[start : named.end]):
                return
            inside = [m for m in inside if m.end <= named.end]
            end, name = named.end, sentence.text[start : named.end]
        joined = _PERSON_AND.match(name)
        body_behind = joined is not None and (
            name.startswith("the ", joined.end() - 4) or any(m.start == start + joined.end() for m in inside)
        )
        if joined is not None and (
            is_pinyin(joined["name"]) or (body_behind and not any(map(of_bodies, joined["name"].split())))
        ):
            start += joined.end()  # "Wei Houbin and Politburo member Yang Ming"
            start += len("the ") if sentence.text.startswith("the ", start) else 0
            name = sentence.text[start:end]
            if len(name.split()) < 2 or covered(sentence, inside, start, end):
                return  # "Wei Houbin and Rocket Force commander Yang Ming"
        last = next((m for m in inside if re.match(r" and [A-Z]", sentence.text[m.end : end])), None)
        if last is not None:
            # a known body and what comes next: "the Navy and Wang Houbin the Rocket Force"
            if last.start <= start or counted is None:
                return
            inside = [m for m in inside if m.end <= last.end]
            end, name = last.end, sentence.text[start : last.end]  # "the 71st Group Army and Bai Lu"
        number = self._part_of(article, sentence, inside, start, end) or self._number(article, sentence, start, end)
        article.organisations[number].seen.append(sentence.start + start)
        for mention in inside:
            sentence.organisations.remove(mention)
        sentence.organisations.append(OrganisationMention(start, end, number))
        abbreviation = _ABBREVIATION.match(sentence.text[end:])
        if abbreviation:
            local[abbreviation[1]] = number
            article.organisations[number].forms.add(abbreviation[1])

    def _part_of(
        self,
        article: ArticleContext,
        sentence: SentenceContext,
        inside: list[OrganisationMention],
        start: int,
        end: int,
    ) -> int | None:
        """ "MND Foreign Affairs Office": the part of the body whose abbreviation stands before it."""
        owner = next((m for m in inside if m.start == start and sentence.text[m.start : m.end].isupper()), None)
        part = sentence.text[owner.end : end].strip() if owner is not None else ""
        if owner is None or not _PART.search(part):
            return None
        return self._numbers.unlisted(article, f"{part} of the {article.organisations[owner.organisation].name}")

    def _number(self, article: ArticleContext, sentence: SentenceContext, start: int, end: int) -> int:
        """A body that every state has is that of the state in its name, beside it, or of the article."""
        name = re.sub(r"^(?:The|the) ", "", sentence.text[start:end])
        name = re.sub(r"^U\.?S\.? (?=Court\b)", "United States ", name)
        inside = next((mention for mention in sentence.countries if start <= mention.start < end), None)
        beside = states_beside(sentence, start, end)
        country = inside.country if inside is not None else beside[0] if beside else None
        bare = name
        if inside is not None:
            bare = re.sub(
                r"^(?:[’']s)?\s+|\s+of(?: the)?\s*$",
                "",
                sentence.text[inside.end : end] if inside.start == start else sentence.text[start : inside.start],
            )
        # "the Paris Police", "the Washington State Department of Health": not those of the state
        town = inside is not None and inside.kind == "metonym" and _OF_A_PART.match(bare) is not None
        body = common_body(bare) if not town and not _of_a_part(bare) else None
        state = country or opening_state(sentence, start) or article.main_country
        if state == "USA" and "Ministry" in bare:  # which has departments
            state = next((code for code, _ in article.salience.most_common() if code != state), None)
        if body is not None and state is not None and not is_part_of_one(bare, body, state):
            return self._numbers.common(article, body, state)
        return self._numbers.unlisted(article, name, country=country)
