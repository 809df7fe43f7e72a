"""What stands around the news on a page and reads like a sentence: notices, links, credits, the lines about the author.

Each is known by words that news does not use of itself ("your inbox", "all rights reserved"): a minister's newsletter
or a law on copyright is news.
"""

from __future__ import annotations

import re

from archive.extraction.text.sought import sought
from archive.model import Role

AGENCIES = (
    r"(?:Reuters|REUTERS|AP|Associated Press|AFP|EPA(?:-EFE)?|Getty(?: Images)?|Xinhua|KCNA|TASS|Sputnik|Yonhap|Kyodo|ANSA|dpa|DPA|PTI|ANI|"
    r"Anadolu(?: Agency)?|Bloomberg|UPI|VCG|PA(?: Media| Wire)?|Shutterstock|Alamy|Zuma|NurPhoto|Handout|HANDOUT|CCTV|Handout photo)"
)
"""Who gives news and pictures to others, by name."""
_CREDIT = re.compile(
    rf"[(\[](?:Photo|Picture|Image|File|Credit|{AGENCIES})\b[^)\]]{{0,60}}[)\]]\.?$|\[Photo[^\]]*\]$"
    rf"|[(\[][^()\[\]]{{2,60}}\b(?:via|/)\s?{AGENCIES}[)\]]\.?$|[(\[]{AGENCIES}/[^()\[\]]{{2,40}}[)\]]\.?$"
    rf"|(?:\bvia\s|/){AGENCIES}\.?$|\b(?:REUTERS|AP Photo|AFP|EPA)/[A-Z][\w. ]{{2,40}}$"
    r"|\b(?:Photo(?:graph)?s?|Picture|Image|Credit|Courtesy)(?: (?:by|credit|courtesy|of))?: ?[A-Z][^.!?]{2,60}\.?$"
    r"|\bPhoto(?:graph)? by [A-Z][\w.'’-]+ [A-Z][\w.'’ /-]{2,40}$",
)
_CAPTION = re.compile(
    r"^(?:(?:photo|image|picture|video) caption|caption|(?:file )?photo|file|image|picture|in this (?:(?:file|undated|handout) )*(?:photo|picture|image)|"
    r"pictured(?: (?:above|left|right))?)\b\s*[:,–—-]|^in this (?:(?:file|undated|handout) )*(?:photo|picture|image)\b|^\* .*\b(?:photo|pictured)\b",
    re.I,
)
_SEPARATED = r"\s*(?:[:|»>›]|\s[–—-]\s)"
_LINK = re.compile(
    rf"^(?:[→▶►»>]+\s*)?(?:(?:read|see|watch|listen|hear|learn) (?:more|also|next|full(?: story)?|here|now|to this (?:article|story)|the full \w+)|also (?:read|see|on)|"
    rf"(?:you )?(?:may|might) (?:also )?like|related(?: (?:news|stor(?:y|ies)|articles?|coverage|topics?|links?|posts?))?|recommended(?: (?:for you|reading|stories))?|"
    rf"more (?:on|from|in) [^:.]{{1,40}}|more(?: news| stories| coverage)?|don['’]?t miss|must[- ]read|trending(?: now)?|editor['’]?s['’]? picks?|most (?:read|popular|viewed)|"
    rf"further reading|up next|what to (?:read|watch) next|explainer|opinion|analysis|live(?: updates)?|exclusive video|videos?|watch(?: live)?|listen|podcast|photos|gallery|in pictures){_SEPARATED}",
    re.I,
)
_NOTICE = re.compile(
    r"\b(?:all rights reserved|we (?:and our partners )?use cookies|(?:our|the|of|accept(?: all)?|these|your|use) (?:use of )?cookies\b|cookie (?:policy|settings|preferences|notice)|"
    r"privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions) (?:apply|and (?:our )?privacy)|(?:you )?agree to (?:our|the) (?:use of|terms)|"
    r"sign up (?:here|now|today|to (?:receive|get|our)|for (?:our|free|a free|the [^.]{0,60}(?:newsletter|briefing|alerts?|e-?mail)))|"
    r"(?:log|sign) in (?:to (?:continue|read|your|leave|comment)|or (?:sign up|register|subscribe)|here)|(?:register|create an account) (?:for free|now|to (?:read|continue|comment))|"
    r"subscribe (?:now|today|here|to (?:continue|read|our|get|receive|the [^.]{0,60}(?:newsletter|podcast|channel|briefing)))|already a subscriber|subscribers? only|for subscribers|"
    r"limit of (?:\d+ )?free|(?:free|remaining) articles?(?: (?:left|remaining|this month)|\b.{0,40}\bsubscri)|unlimited digital access|start your (?:free )?(?:trial|subscription)|"
    r"(?:to|in) your (?:e-?mail )?inbox|(?:enter|submit) your e-?mail|your e-?mail address|our (?:\w+ ){0,3}newsletters?|newsletters? and alerts|"
    r"follow (?:us|him|her|them|me|@\w+|our \w+)(?: (?:on|at|@)\b| @)|(?:like|find|join) us on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin)|"
    r"share (?:this (?:article|story|page|post)|on (?:facebook|twitter|x|whatsapp|linkedin))|(?:click|tap) here\b|download (?:the|our) (?:free )?app\b|breaking news bar|search trends|"
    r"support (?:our|independent|quality|trusted|free) journalism|donate (?:to|now|today)\b.{0,40}\b(?:journalism|newsroom|today|us)|"
    r"may not be (?:published|reproduced|republished|copied)|not responsible for the content of external|enable javascript|ad ?blocker|"
    r"this (?:story|article|report|post|piece) (?:was|has been|is) (?:first |originally |last |also )?(?:updated|corrected|translated|produced|published|republished|amended|supported by|based on reporting)|"
    r"contributed (?:reporting|to this (?:report|story|article))|(?:views|opinions) (?:expressed )?(?:here |in this (?:article|piece) )?(?:are|do not|belong)|"
    r"views expressed|skip (?:to (?:content|main)|advertisement)|story continues below|article continues (?:below|after))",
    re.I,
)
_CORRECTION = sought(r"\ban? (?:earlier|previous) version of this\b", re.I)
_NOTICE_HEAD = re.compile(
    r"^[(\[*]?\s*(?:(?:(?:additional |with )?(?:reporting|writing|editing)|edited|compiled|produced|translated|copy-?edited) by\b|with reporting (?:by|from)\b|"
    r"source ?:|sources ?:|advertisements?\b[.:]?$|sponsored|copyright (?:©|\(c\)|\d{4})|©|(?:subscribe|sign up|log ?in|sign in|donate|click|tap|download|share this|follow us|bookmark|upgrade to)\b|tags? ?:|topics? ?:|keywords? ?:|filed under\b|"
    r"comments? \(|\d+ comments?$|print this|like us|first published (?:on|:|in)\b|contact (?:us|the (?:author|reporter|editor))\b|e-?mail (?:us|the author)\b|disclaimer ?:|"
    r"(?:get|receive) (?:the latest|our|breaking|daily|all the)\b.{0,80}\b(?:inbox|e-?mail|newsletter|alerts?|app)\b)",
    re.I,
)
_AUTHOR = re.compile(
    r"^(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+(?:, [^,]{3,60},)? (?:is|was|has been|covers|reports|writes|joined)\b"
    r"[^.]{0,80}?\b(?:correspondent|reporter|columnist|(?:staff |senior |freelance )?writer|journalist|bureau chief|contributor|contributing editor|blogger|"
    r"editor (?:at|of|for|in|with|covering)|(?:covers|reports|writes) (?:on|for|about|the|from)|covers \w+)\b"
)


_MOST_CHARACTERS = 1_000  # a longer sentence is no notice


def furniture(text: str) -> Role | None:
    """The role of a sentence or paragraph that is known not to be of the story; None for everything else."""
    text = text[:_MOST_CHARACTERS]
    if _LINK.match(text):
        return Role.RELATED_LINK
    return Role.BOILERPLATE if _NOTICE_HEAD.match(text) or _NOTICE.search(text) or corrects(text) else None


def corrects(text: str) -> bool:
    """Whether a sentence tells of an error in the article; what comes after it tells what is right."""
    return _CORRECTION.search(text) is not None


# A link that the page puts behind a credit: "(AP Photo) Buy Now"
_PICTURE_LINK = re.compile(
    r"(?<=[)\]])\s+(?:Buy (?:now|photo|this photo)|Purchase(?: photo)?|Enlarge|Expand|Zoom|Show more|Hide caption|Toggle caption)\s*$",
    re.I,
)


def is_caption(text: str) -> bool:
    """Whether a paragraph tells of a picture: by how it begins, or by a credit at its end."""
    end = _PICTURE_LINK.sub("", text[-160:])
    return _CAPTION.match(text) is not None or _CREDIT.search(end) is not None


def about_author(text: str) -> bool:
    """Whether a paragraph at the foot says who wrote the article, by what journalists are called."""
    return _AUTHOR.match(text) is not None
