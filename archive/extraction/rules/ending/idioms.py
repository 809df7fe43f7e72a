"""Ends told by an idiom: "parted company with his minister, Ma", "Ma has thrown in the towel".

The post is the one that a title beside the name gives, or the article.

The president got rid of Defence Minister Ma.     an end
Ma fell on his sword.  Ma is on his way out.      an end; one still to come
The scandal brought down Ma, the minister.        an end
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_OBJECT = sought(
    r"\b(?:(?:has|have|had)\s+)?(?P<verb>part(?:s|ed)\s+(?:company|ways)\s+with|dispens(?:es|ed)\s+with(?:\s+the\s+services\s+of)?|got\s+rid\s+of|gets\s+rid\s+of|gotten\s+rid\s+of|"
    r"let(?:s)?\s+go\s+of|disposed\s+of|did\s+away\s+with|clear(?:s|ed)\s+out|wielded\s+the\s+axe\s+on|"
    r"claim(?:s|ed)\s+the\s+(?:scalp|head|job)\s+of|cost\s+the\s+job\s+of|show(?:s|ed|n)|ditch(?:es|ed)|dump(?:s|ed)|jettison(?:s|ed)|cashier(?:s|ed)|boot(?:s|ed)\s+out|(?<=\bscandal )brought\s+down|(?<=\baffair )brought\s+down|(?<=\bcrisis )brought\s+down|(?<=\bvote )brought\s+down)\s+"
)
_TO_NAME = r"(?:(?:his|her|its|their|the|long-serving|embattled|unpopular|outgoing)\s+)*"
_DOOR = re.compile(rf"{BEHIND_NAME},?\s+the\s+(?:door|exit)\b")
_WHEN = r"\s+(?:too\b|as\s+well\b|next\b|this\b|after\b|by\b|(?:on|in)\s+(?:(?:late|early|mid-?)\s*)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|\d|the\s+(?:spring|summer|autumn|fall|winter)))"
# "will leave on Friday for Moscow": on a journey
_NO_JOURNEY = r"(?![^.;]{0,60}\b(?:for|to|with)\b)"
_SUBJECT = re.compile(
    rf"{BEHIND_NAME}(?:,\s+[^,;.]{{3,80}},)?\s+(?P<will>is\s+(?:also\s+|now\s+|almost\s+|most\s+)*(?:(?:set|due|about|expected|likely|certain|sure|bound|widely expected)\s+)?to\s+(?:go|leave)(?=\s*[.,;]|{_WHEN}){_NO_JOURNEY}|"
    rf"will\s+(?:also\s+)?(?:go|leave|depart|be\s+gone)(?=\s*[.;]|{_WHEN}){_NO_JOURNEY}|will\s+make\s+way\s+for\s+(?!the\s+(?:new|next)\s+(?!man|woman|chief|head))(?:an?|the|somebody|someone|[A-Z])|is\s+on\s+(?:his|her)\s+way\s+out|"
    r"will\s+be\s+on\s+(?:his|her)\s+way)?"
    r"(?P<did>(?:has\s+|have\s+|had\s+)?(?:finally\s+|now\s+|also\s+)?(?:thr(?:ew|own)\s+in\s+the\s+towel|called\s+it\s+(?:a\s+day(?!\s+(?:that|which|when|of|for|to|on)\b)|quits)|f(?:ell|allen)\s+on\s+(?:his|her)\s+sword|"
    r"paid\s+(?:for\s+[^,;.]{3,40}\s+)?with\s+(?:his|her)\s+job|cleared\s+(?:out\s+)?(?:his|her)\s+desk|hung\s+up\s+(?:his|her)\s+(?:boots|uniform)|gone\b(?=\s*[.,;]|\s+(?:too|as\s+well|on|after)\b)))?"
)


def idioms(scene: Scene) -> None:
    """Adds the ends that such words tell of those who have a post by the sentence, or by what went before."""
    for mention in scene.sentence.people:
        told = _by_subject(scene, mention) or _by_object(scene, mention)
        if told is None:
            continue
        start, end, modality = told
        own = [c for c in scene.found if c.person == mention.person and c.aspect is Aspect.HOLDS and c.title]
        position = scene.position_of(own[0]) if own else scene.known_post(mention.person)
        if position is None or any(c.person == mention.person and c.aspect is Aspect.ENDED for c in scene.found):
            continue
        anchor = scene.sentence.head_token(start, end)
        scene.change(
            mention.person,
            Aspect.ENDED,
            "leaves",
            anchor,
            min(start, mention.start),
            max(end, mention.end),
            position=position,
            modality=modality,
        )


def _by_subject(scene: Scene, mention: PersonMention) -> tuple[int, int, Modality] | None:
    match = _SUBJECT.match(scene.text, mention.end)
    if match is None or not (match["will"] or match["did"]):
        return None
    if match["will"] and match["did"]:
        return None
    group = "will" if match["will"] else "did"
    return match.start(group), match.end(group), Modality.PROSPECTIVE if group == "will" else Modality.ASSERTED


def _by_object(scene: Scene, mention: PersonMention) -> tuple[int, int, Modality] | None:
    for match in _OBJECT.finditer(scene.text, 0, mention.start):
        lead = re.compile(_TO_NAME).match(scene.text, match.end())
        at = lead.end() if lead is not None else match.end()
        title = next((p for p in scene.sentence.posts if p.start <= at <= p.head < mention.start), None)
        behind = title.end if title is not None else at
        comma = 2 if scene.text.startswith(", ", behind) else 0
        if not scene.only_ranks(behind + comma, mention.start):
            continue
        if match["verb"].startswith("show") and _DOOR.match(scene.text, mention.end) is None:
            continue
        before = scene.text[max(0, match.start() - 30) : match.start()]
        if re.search(r"\b(?:not|never|n[’']t|to|would|could|may|might|if|should|will)\s+(?:\w+\s+)?$", before):
            return None
        return match.start("verb"), match.end("verb"), Modality.ASSERTED
    return None
