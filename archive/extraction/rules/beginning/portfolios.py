"""Fields of government that stand for the posts of their ministers, in news of cabinets.

Okoro gets defence.                                    a beginning; "keeps", "stays at": a holding
Lind moves from health to the Treasury.                what he held before, and a beginning
At foreign affairs Lind makes way for Okoro.           an end and a beginning; "Okoro replaces Lind" the same
Okoro was approved for defence and Lind for health.    a beginning each
- Defence: Ade Okoro                                   a line of a cabinet
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.posts.after import read_after
from archive.extraction.posts.before import read_before
from archive.extraction.rules.lines.new_body import is_list_of_new
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality, Role

# Fields that as words of their own mean little else beside these verbs: nobody "takes power" so.
_ALONE = (
    r"(?:national |basic |higher )?(?:defen[cs]e|education|security)|foreign(?: affairs| relations)?|foreign affairs|external affairs|"
    r"international relations|(?:home|internal|economic|social|legal) affairs|interior|finance|the economy|economy|justice|(?:public )?health|trade|"
    r"public service(?: and administration)?|public order|administrative reform|correctional services|local government|public works|"
    r"energy|oil|petroleum|transport|labou?r|agriculture|environment|culture|tourism|commerce|housing|immigration|treasury|foreign office|home office"
)
_SEAT = rf"(?:the |(?-i:[A-Z])\w+[’']s )?(?P<field{{0}}>{_ALONE})(?: (?:and|&) [\w-]+)?(?: (?P<noun{{0}}>portfolio|ministry|brief|department|job|post))?"
_ENDS = r"(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|while|with|where|in|from|for|after|as|but|on|instead|again|despite|under|by|to|last|this|yesterday|today)\b)"
# "Okoro, leader of the Reform Party, gets defence", "Okoro, who moved to defence"
_AUX = r"(?:,\s+(?!and\b|but\b|while\b)[^,;.()]{3,70}(?=,\s)|,\s+who\b(?=\s))?,?(?P<aux>(?:\s+(?:has|have|had|will|would|is to|are to|is|was|were|be|been|being|also|now|then|once))*)"


def _seat(number: str) -> str:
    return _SEAT.format(number) + _ENDS


_GETS = re.compile(
    rf"{_AUX}\s+(?:gets?|got|takes?(?: (?:on|over))?|took(?: (?:on|over))?|taken(?: (?:on|over))?|lands?|landed|inherit(?:s|ed)?|"
    rf"(?:given|handed|assigned|awarded|allotted|allocated)|picks? up|picked up|assumes?|assumed)\s+{_seat('1')}",
    re.I,
)
_GIVES = re.compile(
    r"(?:\s+(?:has|have|had|also|now|then|will|would))*\s+(?:given|handed|assigned|awarded|allotted|allocated)\b", re.I
)
_TO_SOMEBODY = re.compile(r"\s+to\s+(?:(?:a|an|his|her|their)\s|(?:the\s+(?:[\w-]+\s+){0,4}?)?(?!Parliament\b)[A-Z])")
_TOOK_AWAY = re.compile(
    r"\s+(?:away\s+)?from\s[^,;.]{2,80}?\s+and\s+(?:then\s+)?(?:gave|handed|passed|gives|hands)\s+it\b"
)
_GOES = re.compile(
    rf"{_AUX}\s+(?:goes|go|went|moves?|moved|shifts?|shifted|switch(?:es|ed)?|heads?|headed|sent|shunted|promoted|transferred|demoted|"
    rf"(?:cross|switch)(?:es|ed) over)(?:\s+(?:over|across|back|on))?(?:\s+from\s+{_seat('0')})?\s+to\s+{_seat('1')}(?:\s+from\s+{_seat('2')})?",
    re.I,
)
_OF_ANY = rf"(?:the )?(?P<field{{0}}>{fields.ANY})(?: (?P<noun{{0}}>portfolio|ministry|department|cabinet))?"
# "moved Okoro from Youth Affairs to Interior", "Okoro moves from Sports to the Interior Ministry"
_FROM_TO = re.compile(
    rf"{_AUX}?\s+(?:moves?\s+|moved\s+|shifts\s+|shifted\s+|transferred\s+|switche[sd]\s+|reassigned\s+)?from\s+{_OF_ANY.format('0')}\s+to\s+{_OF_ANY.format('1')}{_ENDS}",
    re.I,
)
_MOVING = sought(
    r"\b(?:mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transfer(?:s|red|ring)|switch(?:es|ed|ing)|reassign(?:s|ed|ing)|reshuffl(?:es|ed|ing)|shuffl(?:es|ed|ing))\b",
    re.I,
)
_LEAVES = re.compile(
    rf"{_AUX}\s+(?:leaves?|left|swaps?|swapped|exchange[sd]?|quits?|trade[sd]?)\s+{_seat('0')}\s+for\s+{_seat('1')}",
    re.I,
)
_CHOSEN = re.compile(
    rf"{_AUX}\s+(?:approved|confirmed|named|chosen|picked|appointed|selected)\s+(?:for|to)\s+{_seat('1')}", re.I
)
_KEEPS = re.compile(
    rf"{_AUX}\s+(?:keeps?|kept|retain(?:s|ed)?|(?:holds?|held|hangs?|hung) on to|(?:stays?|stayed|remains?|remained|continues?|continued)(?: on| put)? (?:at|in))\s+{_seat('1')}",
    re.I,
)
_TO = sought(
    rf"(?<![\w’'-]){_SEAT.format('1')}\s+(?P<aux>will |would |is to |has )?(?:goes|go|went|gone|passes|passed|pass|falls|fell) to\s+$",
    re.I,
)
# "moved Okoro to the foreign ministry", "gave security to Okoro"
_PUT = re.compile(
    r"\b(?:mov(?:e[sd]|ing)|shift(?:s|ed|ing)|transferr?(?:s|ed|ing)|switch(?:es|ed)|reassign(?:s|ed)|demot(?:es|ed))\s+$"
)
_PUT_TO = re.compile(rf"(?:\s+from\s+{_seat('0')})?\s+to\s+{_seat('1')}", re.I)
_GAVE = re.compile(
    rf"\b(?:g[ai]ves?|giving|hand(?:ed|s|ing)|assign(?:ed|s)|entrust(?:ed|s)|award(?:ed|s))\s+{_SEAT.format('1')}\s+to\s+$",
    re.I,
)
_TO_NEXT = re.compile(rf"(?:,|;|\band|\bwhile)\s+{_SEAT.format('1')}\s+(?:(?:goes|went) )?to\s+$", re.I)
_AT = re.compile(rf"(?:^|[;,]\s|\band\s|\bwhile\s)(?:[Aa]t|[Ii]n)\s+{_seat('1')},?\s+$", re.I)
_BEHIND = re.compile(rf"\s+(?:at|in)\s+{_seat('1')}", re.I)
_WAY = re.compile(
    r"\s+(?:(?:has |have )?(?:makes?|made) way for|(?:gives?|gave) way to|hand(?:s|ed) over to|(?:is|was|has been) (?:replaced|succeeded) by)\s+",
    re.I,
)
_STEAD = re.compile(r"\s+(?:replace[sd]?|succeed(?:s|ed)?|follow(?:s|ed)?|takes? over from|took over from)\s+", re.I)
_NEXT = re.compile(r"(?:,| and|,? while|;)\s+$")
_FOR_NEXT = re.compile(rf"\s+(?:(?:that of|for|to|at|in|gets?|takes?|got|took|keeps?)\s+)?{_seat('1')}", re.I)
_NEW = re.compile(r"\b(?:sworn in|swore|oath|new (?:cabinet|ministers|government)|appoint\w+|named|reshuffle)\b", re.I)
_FUTURE = re.compile(r"\s*(?:\b\w+ )??(?:will|would|(?:is|are) to)\b", re.I)
# "went to the Foreign Office": perhaps on a visit
_VISITS = re.compile(r"\s+(?:goes|go|went|heads?|headed)\b.*\boffice$", re.I)
_CABINET = sought(r"\b(?:[Cc]abinet|CS|[Mm]inisters?|[Pp]ortfolios?|[Mm]inistry|[Rr]eshuffle)\b")
_ANY = sought(rf"\b(?:{_ALONE})\b", re.I)


def portfolios(scene: Scene) -> None:
    """Adds who got, kept or lost a field."""
    if scene.sentence.people and scene.sentence.role is Role.BODY and (line := fields.CABINET_LINE.match(scene.text)):
        _of_cabinet(scene, line)
        return
    if not scene.sentence.people or _ANY.search(scene.text) is None or _CABINET.search(scene.article.text) is None:
        return
    people = scene.sentence.people
    listed: Aspect | None = None
    fell = False  # "Finance went to Okoro, health to Lind"
    for number, mention in enumerate(people):
        following = people[number + 1] if number + 1 < len(people) else None
        start = next((low for low, high in scene.sentence.ranks if 0 <= mention.start - high <= 2), mention.start)
        before = scene.text[max(0, start - 80) : start]
        if listed is not None and _NEXT.search(before) and (found := _FOR_NEXT.match(scene.text, mention.end)):
            _told(scene, mention, found, "1", listed)
            continue
        listed = None
        if (found := _LEAVES.match(scene.text, mention.end)) is not None:
            _told(scene, mention, found, "0", Aspect.ENDED)
            listed = _told(scene, mention, found, "1", Aspect.BEGAN)
        elif _MOVING.search(scene.text) and (found := _FROM_TO.match(scene.text, mention.end)) is not None:
            _told(scene, mention, found, "0", Aspect.HELD_BEFORE)
            listed = _told(scene, mention, found, "1", Aspect.BEGAN)
        elif (found := _GOES.match(scene.text, mention.end)) is not None:
            if found["field0"] or found["field2"]:
                _told(scene, mention, found, "0" if found["field0"] else "2", Aspect.HELD_BEFORE)
            listed = _told(scene, mention, found, "1", Aspect.BEGAN)
        elif (found := _GETS.match(scene.text, mention.end) or _CHOSEN.match(scene.text, mention.end)) is not None:
            if _GIVES.match(found["aux"] + scene.text[found.end("aux") : found.end("aux") + 12]) and _TO_SOMEBODY.match(
                scene.text, found.end()
            ):
                continue  # "Rono handed the ministry to Holt"
            if _TOOK_AWAY.match(scene.text, found.end()):
                continue  # "Rono took the ministry from Mbo and gave it to Holt"
            listed = _told(scene, mention, found, "1", Aspect.BEGAN)
        elif (found := _KEEPS.match(scene.text, mention.end)) is not None:
            listed = _told(scene, mention, found, "1", Aspect.HOLDS)
        elif _PUT.search(before) and (found := _PUT_TO.match(scene.text, mention.end)) is not None:
            if found["field0"]:
                _told(scene, mention, found, "0", Aspect.HELD_BEFORE)
            listed = _told(scene, mention, found, "1", Aspect.BEGAN)
        elif (found := _GAVE.search(before)) is not None:
            _told(scene, mention, found, "1", Aspect.BEGAN, at=max(0, start - 80))
        elif (found := _TO.search(before) or (fell and _TO_NEXT.search(before)) or None) is not None:
            fell = _told(scene, mention, found, "1", Aspect.BEGAN, at=max(0, start - 80)) is not None
        elif following is not None:
            _changed(scene, mention, following, start)


def _of_cabinet(scene: Scene, line: re.Match[str]) -> None:
    """Who has a field by a line, and by the sentence before the lines: "The following were sworn in:"."""
    mention = next((m for m in scene.sentence.people if line.start("name") <= m.start < line.end("name")), None)
    if mention is None or line["noun1"] or any(post.start < line.start("name") for post in scene.sentence.posts):
        return  # a title says it
    lead = next(
        (
            s
            for s in reversed(scene.article.sentences[: scene.sentence.index])
            if fields.CABINET_LINE.match(s.text) is None
        ),
        None,
    )
    if lead is None:
        return
    for told in scene.found:
        if told.person == mention.person and told.rule == "roster line":
            scene.found.remove(told)
    new = any(_NEW.search(s.text) for s in scene.article.sentences[max(0, lead.index - 2) : lead.index + 1])
    new = new or is_list_of_new(scene.article, scene.sentence)
    _told(scene, mention, line, "1", Aspect.BEGAN if new else Aspect.HOLDS)


def _changed(scene: Scene, one: PersonMention, other: PersonMention, start: int) -> None:
    """Who makes way for whom in a field, told before the first name or behind the second."""
    between = scene.text[one.end : other.start]
    way, stead = _WAY.match(between), _STEAD.match(between)
    verb = way or stead
    if verb is None or not scene.only_ranks(one.end + verb.end(), other.start):
        return
    at = max(0, start - 80)
    found = _AT.search(scene.text[at:start])
    if found is None:
        found, at = _BEHIND.match(scene.text, other.end), 0
    if found is not None:
        old, new = (one, other) if way else (other, one)
        _told(scene, old, found, "1", Aspect.ENDED, at=at)
        _told(scene, new, found, "1", Aspect.BEGAN, at=at)


def _told(
    scene: Scene, mention: PersonMention, found: re.Match[str], number: str, aspect: Aspect, *, at: int = 0
) -> Aspect | None:
    """Adds what was found of a person and a field; gives the aspect, for who is listed next."""
    start, end = at + found.start("field" + number), at + found.end("field" + number)
    if any(post.start < end and start < post.end for post in scene.sentence.posts):
        return None
    body = next((m for m in scene.sentence.organisations if m.start <= end - 1 < m.end), None)
    known = body is not None and (not body.generic or "office" in scene.text[start:end].lower())
    entry = scene.article.organisations[body.organisation] if body is not None and known else None
    home = scene.article.people[mention.person].country
    theirs = entry is not None and home is not None and entry.country not in (None, home)  # "the Foreign Ministry"
    if body is not None and entry is not None and entry.pack_id is not None and not theirs:
        position: int | None = scene.head_of(body)  # "the Treasury", where the pack has it
    else:
        position = scene.resolve(_post(scene, start, end), mention.person)
    if position is None:
        return None
    groups = found.groupdict()
    if _VISITS.match(scene.text[at + found.start() : end]):
        return None
    ahead = (
        aspect is not Aspect.HOLDS
        and _FUTURE.match(scene.text, at + found.start("aux") if groups.get("aux") else start) is not None
    )
    modality = Modality.PROSPECTIVE if ahead else Modality.ASSERTED
    same = [c for c in scene.found if c.person == mention.person and c.aspect is aspect]
    if any(scene.position_of(c) == position for c in same):
        return aspect
    anchor = scene.sentence.head_token(mention.start, mention.end)
    verb = anchor.head if anchor is not None else None
    scene.change(
        mention.person,
        aspect,
        "portfolio",
        verb,
        min(mention.start, start),
        max(mention.end, end),
        position=position,
        modality=modality,
    )
    if aspect is Aspect.HOLDS:
        scene.found[-1].state = True
    return aspect


def _post(scene: Scene, start: int, end: int) -> PostMention:
    field = fields.stored(re.sub(r"^the ", "", scene.text[start:end], flags=re.I))
    if "office" in field:
        field = "foreign" if field.startswith("foreign") else "home"
    treasurer = field == "treasury"
    post = PostMention(
        start, end, start, end, "treasurer" if treasurer else "minister", portfolio=None if treasurer else field
    )
    read_before(scene.sentence, post)
    if not scene.text.startswith(" for ", end):  # "left finance for the interior ministry"
        read_after(scene.sentence, post)
    post.definite = True
    return post
