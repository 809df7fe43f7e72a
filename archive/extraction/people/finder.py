"""The people of an article: full names first, then every shorter form that can only be one of them.

The model's PERSON label misses Chinese, Pakistani and other names and takes titles and places for people (measured:
precision 96 %, recall 87 %), so it is one witness among others: a rank, honorific or title before the name, an
apposition or an age after it, the form of the name itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.fields import CABINET_LINE
from archive.extraction.people.edges import (
    SYLLABLES,
    before_possessive,
    past_bracket,
    past_style,
    runs_of_capitals,
    trimmed,
)
from archive.extraction.people.firm_names import firms_of, is_firm
from archive.extraction.people.first_names_joined import with_first_names_joined
from archive.extraction.people.fullnames import Run, full_names
from archive.extraction.people.headline_verbs import is_what_they_do
from archive.extraction.people.introduced import NICKNAME, introduce
from archive.extraction.people.labels import CAPITAL, byline, labelled, opening
from archive.extraction.people.life_openings import behind_letters, opening_of_life, opens_life, without_letters
from archive.extraction.people.named_otherwise import is_named_otherwise, is_nobody, without_things
from archive.extraction.people.namelike import (
    BURMESE,
    PARTICLES,
    behind_initial,
    is_burmese,
    is_hyphened,
    is_letters,
    is_of_three,
    is_pinyin,
)
from archive.extraction.people.shortened import shortened
from archive.extraction.people.shown import is_shown
from archive.extraction.people.singlenames import (
    is_made_something,
    is_single_name,
    with_first_names,
    with_repeated,
    with_surnames,
)
from archive.extraction.people.things import is_no_name, names_stretch, names_thing
from archive.extraction.people.witnesses import (
    AFTER,
    CAREER,
    CAREER_OF,
    HAPPENED,
    PLURAL_TITLE,
    answers,
    apposed_to_state,
    beside_title,
    between_commas,
    called_otherwise,
    described,
    fielded,
    has_post,
    in_place,
    moves,
    of_a_body,
    opens_line,
    predicated,
    reach_of,
    stands_alone,
    told_among,
)
from archive.extraction.people.word_surnames import word_surnames
from archive.extraction.ranks import HONORIFIC_RE, RANK_RE, RANKS_PLURAL_RE
from archive.extraction.text.alternatives import either
from archive.identity import fold
from archive.model import Role
from archive.packs.places import countries_with

_PARTICLES = either(sorted(PARTICLES, key=len, reverse=True))
_RUN = re.compile(
    rf"(?<![\w’'-]){CAPITAL}(?:\]?\s+(?:(?:{_PARTICLES})\s+){{0,2}}(?:d[’'])?{CAPITAL}|[- ]?(?:al|el)-[A-Z][\w’']*\w|\s+[“\"][A-Z]\w+[”\"](?=\s+[A-Z]))*(?:,? (?:Jr|Sr)\b\.?| (?:II|III|IV)\b)?"
)
# "Ilhan OmarIlhan": two links of a page run into one word; McCain and DiCaprio are names.
_GLUED = re.compile(r"^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O[’'])[A-Z][a-z]+[A-Z][a-z]")
# "K. Rosaiah", "A.Z Gambo", "John F. Kelly"
_INITIALS = re.compile(
    r"^(?:(?:[A-Z] ){2,3}[A-Z][a-z]|[A-Z][\w’'-]+ [A-Z]\.(?: ?[A-Z]\.)* [A-Z]|(?:[A-Z]\. ?)+(?:[A-Z] )?[A-Z][\w’'-]+)"
)
# "Ho Chi Minh City", "Kim Il Sung University"
_AFTER_THREE = re.compile(
    rf"\s+(?:City|Mausoleum|Military|Trail|Airport|Museum|{one_of(nouns('school'), capital=True)})\b"
)
# "Presidents Ann Holm of Kenya and Bo Lind of Ghana": between two of a row
_OF_EACH = re.compile(r" of (?:the )?[A-Z][\w.]+(?: [A-Z]\w+)?(?:,| and|, and) ")
_FIRM = re.compile(r"\b(?:maker|company|firm|retailer|giant|bank|brand|group|chain)$")
# "REUTERS/Lee Ann", "Adrian Wells/The Canadian Press": who took a picture
# "the President of the Republic Jose Marte"
_OF_STATE = re.compile(
    r"\b(?:President|Minister|Vice[- ]President|Chief|Speaker|Head) of (?:the )?(?:Republic|State|Nation|Senate|Government|Cabinet|Parliament|"
    r"National Assembly|Congress|Council of Ministers|Army|Navy|Air Force|Police)$"
)
_CREDIT = re.compile(r"^\s?/\s?(?:The |AP\b|AFP\b|EPA\b|Getty|Reuters|REUTERS|[A-Z]\w+ (?:Press|News|Times|Post))")


def find_people(
    article: ArticleContext, blocked: dict[int, list[tuple[int, int]]], leads: dict[int, list[tuple[int, int]]]
) -> None:
    """Fills `article.people` and the people of every sentence.

    `blocked` are stretches per sentence that name something else (organisations, countries, dates); `leads` are titles,
    after which a name may stand.
    """
    runs: list[Run] = []
    firms = firms_of(article)
    for sentence in article.sentences:
        if sentence.role is Role.BOILERPLATE:
            runs.extend(byline(sentence))
        elif sentence.role is not Role.RELATED_LINK:
            runs.extend(_runs(sentence, blocked[sentence.index], leads[sentence.index], firms))
    runs = list(full_names(with_surnames(article, with_first_names(_with_life(article, without_things(runs))))))
    for sentence, start, end, name, certain in runs:
        if certain and len(name.split()) >= 2:
            introduce(article, sentence, start, end, name)
    with_first_names_joined(article)
    shortened(article, with_repeated(article, runs, firms))
    word_surnames(article)
    for sentence in article.sentences:
        sentence.people.sort(key=lambda mention: mention.start)


def _with_life(article: ArticleContext, runs: list[Run]) -> list[Run]:
    """The runs, with the name that opens a life as it stands there, however long it is."""
    first = next((sentence for sentence in article.told() if sentence.role is Role.BODY), None)
    life = opening_of_life(first.text) if first is not None else None
    if first is None or life is None:
        return runs
    others = [run for run in runs if not (run[0] is first and run[1] < life.dated and life.start < run[2])]
    return [(first, life.start, life.end, life.name, True), *others]


_PARTS_OF_FIRMS = frozenset("america americas europe asia africa pacific international worldwide".split())
"""What the part of a firm ends in: "Bo Lind, President Zorvex North America"."""
_MOST_WORDS = 5  # of a name, particles apart


def _runs(
    sentence: SentenceContext, blocked: list[tuple[int, int]], leads: list[tuple[int, int]], firms: frozenset[str]
) -> Iterable[Run]:
    """(sentence, start, end, name, certain) for every run of capitals that may be a person."""
    text = sentence.text
    sentence.ranks = [
        match.span()
        for pattern in (RANK_RE, HONORIFIC_RE, RANKS_PLURAL_RE)
        for match in pattern.finditer(text)
        if not any(low < match.start() and match.end() <= high for low, high in leads)  # "Attorney General" is no rank
        and not _within_name(text, match)
    ]
    marked = labelled(sentence, blocked, leads)
    stops = [
        *blocked,
        *(
            (start, end)
            for start, end in (*leads, *sentence.ranks)
            if not any(low <= start and end <= high for low, high in marked)
        ),
    ]
    stops = [stop for stop in stops if not any(low <= stop[0] and stop[1] <= high for low, high in marked)]
    masked = _mask(text, stops)
    reach = reach_of(sentence, leads)
    line = CABINET_LINE.match(text) if ":" in text or "–" in text or "-" in text else None
    low_name = line.start("name") if line is not None else -1
    last: int | None = None  # where the person before ends
    listed = False  # "former ministers Ann Lind, Bo Moss and Peter Otieno"
    for low, high in runs_of_capitals(masked, _RUN):
        start, end = trimmed(text, opening(sentence, low, high), before_possessive(text, low, high))
        if own := next(
            (low for low, high in marked if start < low and high == end and fielded(text, leads, start)), None
        ):
            start = own  # "Minister of Rural Electrification Ravi Menon": the field runs into the name
        if behind := next(
            (low for low, high in marked if start < low and high == end and is_no_name(text[start:low].split()[-1])),
            None,
        ):
            kept = text[start:behind].strip() in SYLLABLES  # "said No Kwang Min was gone": the run keeps it as a name
            start = start if kept else behind  # "for Terrorism and Financial Intelligence Ann E. Bell"
        start = past_style(text, start, end)
        end = without_letters(text, start, end)
        end = past_bracket(text, start, end)
        rest = behind_letters(text, end)
        name = re.sub(r"[\])]", "", NICKNAME.sub("", text[start:end]))  # "[President Vladimir] Putin"
        words = name.split()
        if not words or (len(words) == 1 and len(name) < 2) or any(_GLUED.search(word) for word in words):
            continue
        if any(char.isdigit() for char in name):
            continue  # "the platform X. F-16 jets"
        before = text[:start].rstrip()
        led = (
            bool(own)
            or any(len(before) == stop for _, stop in (*leads, *sentence.ranks))
            or (len(words) > 1 and (len(before) in reach or _OF_STATE.search(before) is not None))
            or bool(re.search(r"[a-z][’']s? (?:Gen|Adm|Lt)\.$", before))
        )
        seen = any(low < end and start < high for low, high in marked) and not re.search(
            r"(?<!\bswore )(?<!\bsworn )(?<!\bswears )(?<!\bswearing )\b(?:in|near|at|the)$", before
        )
        apposed = bool(AFTER.match(text[rest:])) or beside_title(text, end, leads)
        apposed = apposed or between_commas(text, start, end, leads) or predicated(text, end, leads)
        apposed = apposed or answers(text, start, end, leads) or opens_line(text, start, end, leads)
        apposed = apposed or (told_among(text, start, end, leads) and not called_otherwise(sentence, start, end))
        apposed = apposed or described(text[rest:]) or apposed_to_state(text, end, leads)
        shaped = is_pinyin(name) or is_hyphened(name) or is_burmese(name)
        shaped = shaped or (is_of_three(name) and not _AFTER_THREE.match(text, end))
        initials = len(words) >= 2 and bool(_INITIALS.match(name)) and not _FIRM.search(before)
        career = len(words) <= 4 and bool(
            (CAREER.match(text[rest:]) and not before.lower().endswith("the"))
            or moves(text, end, leads)
            or CAREER_OF.search(before)
            or _CREDIT.match(text[end:])
            or before.endswith("/")
        )
        counted = sum(fold(word) not in PARTICLES for word in words)
        certain = (
            len(words) >= 2
            and counted <= _MOST_WORDS
            and (
                led
                or seen
                or shaped
                or initials
                or (career and _not_shouted(name))
                or (
                    apposed
                    and (len(words) <= 3 or (len(words) == 4 and between_commas(text, start, end, leads)))
                    and _not_shouted(name)
                )
            )
        )
        certain = certain or opens_life(text, start, end, sentence.start + start)
        certain = certain or (2 <= len(words) <= 4 and is_made_something(sentence, start, end, leads))
        certain = certain or (len(words) >= 2 and low_name == start)
        joint = text[last:start] if last is not None else ""
        certain = certain or (
            len(words) in (2, 3, 4)
            and (listed or not called_otherwise(sentence, start, end))
            and (joint == " and " or (listed and joint in (", ", ", and ")) or _OF_EACH.fullmatch(joint) is not None)
        )
        certain = certain or (len(words) == 1 and stands_alone(text, start, end, leads))
        certain = certain or ((glued := behind_initial(name)) is not None and not is_no_name(glued))
        certain = certain or (len(words) in (2, 3) and has_post(text, start, end, leads) and not in_place(before))
        certain = certain or is_shown(sentence, start, end, leads)
        if not led and (before.endswith(" of the") or names_thing(text, start, end)):
            certain = False  # "Smiltens of the United List": a body, as nobody is called "the" so
        if certain and len(words) > 1 and not led and is_named_otherwise(text, start, end):
            certain = False
        if certain and not led and ((len(words) > 1 and countries_with(name)) or is_firm(firms, text, start, end)):
            certain = False  # "governor of Tamil Nadu": a part of a state; "shares of Niagara Mohawk"
        if len(words) > 1 and is_what_they_do(sentence, start, end, leads):
            certain = False
        listed = certain and ((listed and joint != "") or bool(PLURAL_TITLE.search(before)))
        last = end if certain else None
        if of_a_body(text[start:high], text[end:], words):
            certain = led = False
        elif len(words) == 1 and not led:
            led = is_single_name(sentence, start, end, leads)
        if len(words) > 1 and fold(words[-1]) in _PARTS_OF_FIRMS:
            certain = led = False
        if len(words) == 1 and (is_letters(name) or HAPPENED.match(text, start) or is_nobody(text, start, end, firms)):
            certain = led = False
        if names_stretch(text, end):
            certain = led = False
        if len(words) == 1 and any(lead == end + 1 for lead, _ in leads):
            led = False  # "the Assistant Education Minister": a field
        yield sentence, start, end, name, certain or (led and len(words) == 1)


# Honorifics that are parts of names too: "Mya Tun Oo", "Khaleda Begum Chowdhury".
_IN_NAMES = frozenset("Tun U Raja Begum Prince Mian Imam Baron Don Judge Pastor Haji Sardar".split())
_NAME_BEFORE = re.compile(r"(?P<word>[A-Z][a-z]+) $")


def _within_name(text: str, honorific: re.Match[str]) -> bool:
    before = _NAME_BEFORE.search(text, max(0, honorific.start() - 30), honorific.start())
    return (
        before is not None
        and honorific.group() in _IN_NAMES
        and (before.start() > 0 or before["word"].casefold() in BURMESE)
        and not is_no_name(before["word"])
        and RANK_RE.fullmatch(before["word"]) is None
        and (honorific.group() in ("Tun", "U") or re.match(r" [A-Z]", text[honorific.end() :]) is not None)
    )


def _mask(text: str, stops: Iterable[tuple[int, int]]) -> str:
    """The text with the stops blotted out, of the same length."""
    letters = list(text)
    for start, end in stops:
        letters[start:end] = "\x01" * (end - start)
    return "".join(letters)


def _not_shouted(name: str) -> bool:
    return not name.isupper()
