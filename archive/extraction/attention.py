"""Which sentences deserve the language model: it takes most of the time of reading, and most sentences tell of no post.

A word decides, not a parse: a title, a rank, a word of appointments, dismissals or events. A sentence that is left out
can hold no claim and no event, so the lists may be too long but never too short; tests/extraction/test_attention.py
holds them against the words of the rules. Names are looked for wherever two words in a row might be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import SentenceContext
from archive.extraction.events.acts import FRAMES
from archive.extraction.events.changes import CHANGES
from archive.extraction.fields import CABINET_LINE
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.people.namelike import PARTICLES
from archive.extraction.ranks import RANK_RE
from archive.extraction.text.alternatives import either
from archive.extraction.text.labels import SHORT_LABEL
from archive.identity import fold

# How words begin; "=" stands after a whole word that would be the beginning of too many others.
_POSTS = """
    accept boss= captain= colleague= re-appoint re-elect re-nam abdicat acting= admiral anoint appoint approv ascen assign ax= axe= axed= axes= assum becam belonged= become becoming bow= bowed bows brigadier
    board= boards= bring= brought cabinet came= candida caretaker ceas cede= ceded= cedes= chair choos chos colonel come= comes=
    coming= command commission committee complet constituenc confirm coronat counterpart crown depart demot department depos designat engage= engaged engages
    dethron direct= directed directing directs discharg dismiss downfall drop= dropped drops duties duty elect elevat endors
    enter= entered entering enters entrust exempt exit expel fire= fired fires firing follow forerunner front-runner
    frontrunner gave= govern= governed governing governs general= generals get= gets= getting= give= given= gives giving goes= gone= got= hand= handed=
    handing= hands= head= headed heading heads helm hire= hired hiring impeach inaugurat incumben inherit instal
    instat introduc invest= invested= invests= job= jobs join lead= leading leads leave= leaves leaving led= left=
    line-up longer= lose= loses= losing= lost= mandat marshal member ministr name= named names naming nomin office opposite parliament riding=
    others= oust outgoing overs overthr own= pass= passed= passes= pick picked picks place= places= politburo portfolio
    posit post= posted posts power= preceded= predecess proclaim promot propos purg put= quit ran= rank re-elect reappoint
    recall recommend reelect reinstat releas reliev relinquish remain remov replac represent reshuffl resign retir return shoes= rise= risen
    rises rising role rose= run= running runs sack sat= seat= seats select serv shift shortlist shuffl sit= sits skipper= spok stand=
    sidelin standing stands stay= stayed stays stead= step= stepped stepping steps stint= stood= strip= stripped strips
    succe supplant surrender suspen swear swore sworn terminat take= taken takes taking tap= tapped tapping taps tenur term=
    terms tip= tipped took= toppl transfer treasury unanimous unseat unveil vacan vacat vote= voted votes voting
    way= walk= walked= walking= walks= went= work= worked works yield= yielded= yields=
    belong= belongs= bequeath chairmanship= chairmanships= chancellorship confide directorship governorship inherit leadership= mayoralt mayorship premiership presidenc presided= secretaryship speakership
"""
_EVENTS = """
    accord= accords accus agree airstrike ambush armistice arrangement ask= asked asking asks assassin attack ban=
    banned bans beseech blacklist blam bomb briefing call= called calling calls case= cases castigat ceasefire chat=
    chats chatted chid clinch communiqu compact= condemn confer consult convers criti dead= deal= deals death debate
    declin deni denounc deny= denying dialog die= died dies disappear discuss drum= drummed dying eject embargo
    encounter enquir exchang exhort flew= flies= flown= fly= flying forum gather greet host= hosted hosting hosts
    implor impos inquir investigat jail kick kill= killed killing kills lambast lift mediat meet memorand met= mou=
    murder negotiat pact parley perish phon press= pressed presses pressing pressur probe probes probing protocol
    raid= raided raids rang= rebuff rebuk rebut receiv refus reject reprimand request ring= ringing rings rung=
    sanction saw= see= seen= sees shell= shelled shelling shells slam speak speech spoke spurn stopover strike=
    strikes striking struck= summit talk teleconf telephon tell= tells tete-a-tete threw= throw= thrown throws told=
    tortur tour= toured touring tours travel arriv landed= treaties treaty trip= trips truce understanding urg veto= vetoed video
    visit welcom
"""
# Forms of the verbs of acts that none of the endings makes.
_IRREGULAR = """
    began begun broke broken caught down fought froze frozen gave given held holding kept laid led made overran overthrew
    paid raised retook retaken sent shot slain stole stolen struck swore sworn threw thrown took taken tore withdrew
    demand demands demanded demanding insist insists insisted withdrawn withheld undertook undertaken forgave forgiven must ready willing opposed alert fell left lost beaten
"""
_WORD = re.compile(r"[A-Za-z][\w-]*")
_PRONOUN = re.compile(r"\b(?:he|she|him|her|his|who|whose|whom)\b", re.I)
_REACH = 3  # sentences back, in which the rules look for whom a pronoun means
_LEAD = 4  # sentences of which a day is the day of the story
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last night|this morning|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))",
    re.I,
)
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž]"
_PAIR = re.compile(
    rf"(?<![\w’'-])(?P<one>{_CAPITAL}[\w’'.-]*)(?:\s+(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))}))*"
    rf"(?=\s+(?P<other>{_CAPITAL}[\w’'.-]*))"
)
# A line of a roster: "JSD - Wang Wei"
_LINE = re.compile(r"[\s*•\d.)|-]{0,6}[A-Z&]{2,6}\s?(?:[–—:-])\s+[A-Z][a-z]+ [A-Z][a-z]+\s*(?:[,;(]|$)")
_LONGEST_LINE = 120
# Verbs that tell of a post only before a field of government: "keeps defence"
_KEPT = re.compile(
    r"\b(?:ke(?:eps?|pt)|retain(?:s|ed)?|mov(?:es?|ed)|swap(?:s|ped)?|lands?|landed|hangs? on to|holds? on to|held on to|sent) (?:from |to )?(?:the )?(?=[a-zA-Z])"
    r"(?i:defen[cs]e|foreign|finance|home|interior|justice|health|education|trade|treasury|economy|energy|transport|labou?r|agriculture)\b"
)
# "So were Zhao and Ma": what the sentence before told of others
_SAME = re.compile(
    r"(?:And )?So,? (?:too )?(?:do|does|did|was|were|is|are|has|have)\b|Also (?:out|gone)\b|Out (?:go|goes|are|is)\b|The (?:other|junior|senior|second)(?: one)?(?:,| is | was )|The same (?:goes|went) for\b|.{0,140}\b(?:out (?:as well|too)|ma[kd]es? up the (?:rest|remainder|others?)\b|round(?:s|ed)? out|keeps? (?:theirs|his|hers)(?=[.;,]))"
)
# Whose something is, and who has it: "was his until 2003", "has been Wu Shengli's since", "keeps the fleet", "kept it for ten years"
_HAS = re.compile(
    r"\b(?:is|was|are|were|been|bec[ao]mes?|remain(?:s|ed)?)\s+(?:now\s+|still\s+)?(?:his|hers|(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+[’']s?)(?=\s*[.,;]|\s+(?:now|since|until|till|before|from|for|in|again)\b)|"
    r"\b(?:ha[sd]|have|keeps?|kept|retain(?:s|ed)?|looks?\s+after|looked\s+after|belongs?\s+to)\s+(?:\w+\s+)?(?:it\s+(?:now|since|until|till|for|from)\b|(?:the|that|this|his|her|[A-Z][\w’'-]+)\s+(?:[\w’'-]+\s+){0,5}?"
    rf"(?:(?i:forces|troops|region|theatre|theater|{one_of(nouns('headed'))})\b|same\s))|"
    r"\b(?:in|into)\s+(?:his|her|the)\s+hands\b|\b[A-Z][\w-]+,\s+(?:still\s+|now\s+)?(?:on|in)\s+(?:the|its)\s+(?:[Cc]ommission|[Cc]ommittee|[Pp]olitburo)"
)
_CAPITALISED = re.compile(rf"(?<![\w’'-]){_CAPITAL}\w+")
_PLACE = re.compile(rf"\b(?:[Ii]n|[Aa]t)\s+(?:[\w’'-]+\s+){{0,5}}?{_CAPITAL}")


def _beginnings(listed: str) -> re.Pattern[str]:
    words = sorted(listed.split(), key=len, reverse=True)
    return re.compile(either(f"{word[:-1]}$" if word.endswith("=") else word for word in words))


def _inflected(verb: str) -> str:
    """A pattern of the forms of a regular verb: "deny", "denies", "banned"."""
    stem = verb[:-1] if verb[-1] in "ey" else verb
    return f"{stem}{stem[-1]}?(?:e|es|ed|s|ing|y|ies|ied|ying)?"


_TELLING = _beginnings(_POSTS + _EVENTS)
_HAPPENING = _beginnings(_EVENTS)
_ACTING = re.compile(f"(?:{'|'.join([*map(_inflected, sorted({*FRAMES, *CHANGES})), *_IRREGULAR.split()])})$")


def tells(text: str) -> bool:
    """Whether a sentence has a word of posts, careers or events; titles are looked for elsewhere (`posts`)."""
    return RANK_RE.search(text) is not None or any(map(_telling, _WORD.findall(text)))


def acts(text: str) -> bool:
    """Whether a sentence has a word of an act that is an event where an article leads with it."""
    return any(map(_acting, _WORD.findall(text)))


def worth_parsing(sentences: Sequence[SentenceContext], titled: Iterable[int]) -> list[SentenceContext]:
    """The sentences that may hold a claim or event, those before them that say whom their pronouns mean, and those of the
    lead that say on which day the story happened.

    `titled` are the indexes of sentences with a title noun.
    """
    with_title = set(titled)
    chosen = [
        sentence.index in with_title
        or tells(sentence.text)
        or _LINE.match(sentence.text) is not None
        or _SAME.match(sentence.text) is not None
        or (len(sentence.text) < _LONGEST_LINE and CABINET_LINE.match(sentence.text) is not None)
        or _KEPT.search(sentence.text) is not None
        or _HAS.search(sentence.text) is not None
        or SHORT_LABEL.search(sentence.text) is not None
        for sentence in sentences
    ]
    for place, sentence in enumerate(sentences[:_LEAD]):
        chosen[place] = chosen[place] or _DAY.search(sentence.text) is not None or acts(sentence.text)
    for place, sentence in enumerate(sentences):
        if chosen[place] and sentence.index and _PRONOUN.search(sentence.text):
            for before in range(max(0, place - _REACH), place):
                chosen[before] = chosen[before] or _names(sentences[before].text)
    return [sentence for sentence, is_chosen in zip(sentences, chosen, strict=True) if is_chosen]


def worth_naming(sentence: SentenceContext, known: Sequence[tuple[int, int]], *, titled: bool) -> bool:
    """Whether the model may find a name in it: of a person, in two capitalised words outside the stretches `known`; of a
    place or person beside a title; of the place of an event."""
    text = sentence.text
    if titled and any(
        not any(low <= match.start() < high for low, high in known) and fold(match.group()) not in NOT_A_NAME
        for match in _CAPITALISED.finditer(text)
    ):
        return True
    for pair in _PAIR.finditer(text):
        if not any(fold(pair[part].strip(".,’'")) in NOT_A_NAME for part in ("one", "other")) and not any(
            low < pair.end("other") and pair.start() < high for low, high in known
        ):
            return True
    return sentence.doc is not None and _PLACE.search(text) is not None and any(map(_happening, _WORD.findall(text)))


def _names(text: str) -> bool:
    """Whether any capitalised word might be of a name."""
    return any(fold(match.group()) not in NOT_A_NAME for match in _CAPITALISED.finditer(text))


@lru_cache(maxsize=1 << 16)
def _telling(word: str) -> bool:
    return _TELLING.match(word.lower()) is not None


@lru_cache(maxsize=1 << 16)
def _acting(word: str) -> bool:
    return _ACTING.match(word.lower()) is not None


@lru_cache(maxsize=1 << 16)
def _happening(word: str) -> bool:
    return _HAPPENING.match(word.lower()) is not None
