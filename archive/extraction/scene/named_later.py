"""Whom a sentence means that counts people and names none of them, where those behind it do.

Two generals were made vice chairmen. They are Zhao and Ma.             both
Nine officers lost their seats. Among those dropped were Zhao and Ma.   the two of them that are told
Two admirals were promoted on Friday. Zhao and Ma will lead fleets.     as many as were counted
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import ASIDES, PersonMention, PostMention, SentenceContext
from archive.extraction.lexicon import CHOOSING
from archive.extraction.scene.counted_roll import counted_roll
from archive.extraction.scene.opens_next import comes_next, opens_next
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import SAYING, is_subject
from archive.extraction.text.sought import sought
from archive.model import Role

_PEOPLE = frozenset(
    """
    general admiral colonel marshal officer commander soldier airman man woman official minister leader executive manager lawmaker
    legislator politician diplomat ambassador judge governor deputy member person candidate figure veteran cadre chief director
    aide adviser envoy senator delegate mayor newcomer successor commissar one face civilian spokesman counsellor researcher academic
    economist sailor boss banker lawyer prosecutor people
    """.split()
)
_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 1
    )
}
_WORD = "|".join(list(_NUMBERS)[1:])
_DONE = (
    r"(?:\w+\s+)?(?:remov|dropp?|expell?|dismiss|sack|oust|purg|stripp?|promot|appoint|nam|elect|affect|list|fir|replac|add|honou?r|target|punish|"
    r"reliev|nominat|select|detain|investigat|transferr?|reassign|unseat|suspend)ed|(?:newly\s+)?chosen|gone|leaving|losing|joining"
)
_OPENS = re.compile(
    r"(?P<all>They\s+(?:are|were)\b|The\s+(?:new\s+)?(?:two|pair|duo|trio)\s+(?:are|were)\b)"
    rf"|(?:Among|Amongst)\s+(?:them|those\s+(?:{_DONE})|the\s+(?:{_WORD}|\d+|{_DONE})(?:\s+\w+)?)\b"
    rf"|Those\s+(?:{_DONE})\b[^,;:.]{{0,60}}?\b(?:include[sd]?|are|were)\b"
    r"|(?:They|The\s+(?:list|group|names|purged|expelled|others?|rest|dismissed|sacked|removed|appointees|newcomers))\b[^,;:.]{0,60}?\b(?:include[sd]?|are|were|is|was)\b"
    rf"|The\s+(?:{_WORD}|\d+|officers|generals|men|women|ministers|commanders|officials|lawmakers|executives)\b[^,;:.]{{0,50}}?\b(?:include[sd]?|are|were)\b"
    r"|Another(?:\s+(?:of\s+them|one))?,?(?=\s+[A-Z])"
    r"|Also\s+(?:\w+\s+){1,5}?(?:is|are|was|were)\b|Others?\s+(?:\w+\s+){0,4}(?:are|were|is|was|include[sd]?)\b"
    rf"|(?:The\s+)?(?i:{_WORD}|\d+)\s+(?:of\s+(?:them|the\s+\w+)\b|others?\b|(?:were|are|come|came)\b)[^:.]{{0,80}}:"
    rf"|(?i:one|{_WORD}|\d+|some|several|most)\s+of\s+(?:them|those|the\s+(?:{_WORD}|\d+))\b[^:.]{{0,80}}?\b(?:including|among\s+them|namely)\s"
    r"|The\s+(?:best\s+known|most\s+(?:senior|prominent)|highest[-\s]ranking|biggest\s+names?)\b[^:.]{0,60}(?::|\b(?:is|are|was|were)\b)"
    r"|(?:A|The)\s+(?:second|third|fourth|fifth|last|final)\s+(?:one\s+)?(?:is|was)\b"
    r"|The\s+(?:\w+\s+)?(?:appointments?|promotions?|elevation|naming|election|choice|selection|nominations?|dismissals?|removals?|sacking|expulsions?)\s+of\b"
    r"|So\s+(?:are|is|was|were|did|do|does|have|has)(?=\s+(?:[A-Z]|the\s))"
)
# Who is said to be one more of them
_ALSO = sought(
    rf"(?<!\bhe )(?<!\bshe )\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:also\s+(?:named|out|on\s+the\s+list|{_DONE})|"
    rf"(?:named|out|on\s+the\s+list|{_DONE}),?\s+(?:as\s+well|too)|among\s+(?:them|the\s+(?:{_WORD}|{_DONE}))|one\s+of\s+them)\s*(?=[.,;])"
    r"|(?:,\s+too,|\balso)\s+(?:has\s+|have\s+)?(?:lost|loses?)\s+(?:his|her|their)\s+(?:seats?|places?)\b"
)
_IS = re.compile(r"(?:is|are|was|were|include[sd]?|:)\s+", re.I)
_JOIN = re.compile(r"\s*(?:,\s*(?:(?:and|as well as|plus)\s+)?|;\s*(?:and\s+)?|(?:and|as well as|plus)\s+)(?:both\s+)?")
_ASIDE = re.compile(
    r"(?:\s*\([^()]{1,90}\)|,?\s+(?:from|until|in|since)\s+(?:\w+\s+){0,2}?\d{4}(?:\s+(?:to|until|till)\s+(?:\w+\s+)?\d{4})?(?!\w)|"
    r",\s+(?!and\b)[^,;.]{3,90}(?=[,;.])|\s+of\s+the\s+[^,;.]{3,50}(?=[,;.]|\s+and\b))"
)
_MOST_ASIDES = 4
_LEAD_IN = re.compile(r"(?:(?:the|its|a|an|his|former|onetime|new|serving|also)\s+)*", re.I)
# Who acts on those who were counted is none of them: "Zhao and Ma congratulated them"
_OF_THEM = re.compile(
    r"\b(?:them|their\s+(?:successors?|replacements?|predecessors?)|the\s+(?:two|three|pair|new\s+\w+s)|whom)\b"
)
_OF_THEIRS = re.compile(r"\b(?:includ\w+|among|namely|such as|like)\b|[:—–(]|^\s*,?\s*$")
_REACH = 4  # sentences


def named_later(scene: Passage, token: Token) -> list[int]:
    """The people whom the next sentences name as those a plural noun counts; none where they may be others."""
    if token.tag_ not in ("NNS", "NNPS", "CD") or (
        scene.sentence.role in ASIDES and scene.sentence.role is not Role.HEADLINE
    ):
        return []
    if (
        token.tag_ == "CD"
        and token.lower_ in _NUMBERS
        and (some := _behind_colon(scene, token, _NUMBERS[token.lower_]))
    ):
        return some
    noun = _counted_noun(token)
    if noun is None or noun.lemma_.lower() not in _PEOPLE:
        return []
    words = [child.lower_ for child in (*token.children, *noun.children)]
    if token.tag_ == "CD":
        words.append(token.lower_)
    count = next((_NUMBERS.get(word) or int(word) for word in words if word in _NUMBERS or word.isdecimal()), None)
    if count == 1 or any(word.dep_ == "poss" and word.pos_ == "PRON" for word in noun.children):
        return []
    if any(word in ("the", "these", "those", "both", "all", "no", "other", "any") for word in words) and not (
        count is not None and {"all"} & set(words)
    ):
        return []  # who were told of before, or everybody
    end = noun.idx + len(noun)
    if any(m.start > end and _OF_THEIRS.search(scene.text, end, m.start) for m in scene.sentence.people):
        return []  # "nine generals, among them Zhao"
    found = _behind_colon(scene, token, count) or counted_roll(scene, count) or _told(scene, count)
    if count is not None and len(found) > count:
        return []
    here = {
        m.person for s in scene.article.sentences[: scene.sentence.index + 1] if s.role is Role.BODY for m in s.people
    }
    return [] if here & set(found) else found


_LEAD = 3  # sentences of the body
_CALLINGS = frozenset(
    "submariner pilot lawyer economist technocrat outsider insider newcomer princeling loyalist missileer infantryman airman".split()
)


def one_later(scene: Passage, token: Token) -> int | None:
    """Whom a lead calls "a general" or "a new commander", where it names nobody: who opens the next sentence."""
    if token.tag_ != "NN" or scene.sentence.role is not Role.BODY:
        return None
    if scene.sentence.people and not given_by_others(scene, token):
        return None
    kin = token.lemma_.lower() in _KIN and token.left_edge.lower_ in ("his", "her")
    if kin and token.dep_ in ("dobj", "obj") and _opens_article(scene):
        return opens_next(scene)
    post = scene.sentence.post_at(token.idx)
    if post is not None and _whoever_has_it(post) and post.head <= token.idx < post.head_end:
        if any(other.counterpart and other is not post for other in scene.sentence.posts):
            return None  # "The minister met his counterpart": either may be who is named next
        return opens_next(scene, among=True) if _opens_article(scene) else None
    told = (
        token.left_edge.lower_ in ("a", "an")
        or (token.left_edge.lower_ == "the" and any(child.dep_ == "relcl" for child in token.children))
        or (post is not None and post.new and _known(post) and token.dep_ in ("nsubj", "nsubjpass"))
    )
    if not told or any(word.lower_ == "other" for word in token.children):
        return None
    if not (post.new or post.former if post is not None else token.lemma_.lower() in _PEOPLE | _CALLINGS):
        return None
    if not _opens_article(scene):
        return None
    plain = post is None or (post.new and token.left_edge.lower_ in ("a", "an"))
    return opens_next(scene) if plain else comes_next(scene)


_KIN = frozenset("son daughter brother sister nephew wife husband cousin ally confidant protege aide".split())


def given_by_others(scene: Passage, token: Token) -> bool:
    """Whether all whom a sentence names only choose the one who is its object: "President Ma appointed a new commander"."""
    verb = token.head
    if token.dep_ not in ("dobj", "obj", "attr", "oprd") or verb.lemma_.lower() not in CHOOSING or verb.dep_ != "ROOT":
        return False
    return all(mention.end <= verb.idx for mention in scene.sentence.people)


def others_named(scene: Passage, post: PostMention) -> bool:
    """Whether a sentence names anybody but who chooses the one in a post: "President Ma has appointed a new commander"."""
    head = scene.sentence.head_token(post.head, post.head_end) if scene.sentence.people else None
    return bool(scene.sentence.people) and not (head is not None and given_by_others(scene, head))


def _opens_article(scene: Passage) -> bool:
    return len([s for s in scene.article.sentences[: scene.sentence.index] if s.role is Role.BODY]) < _LEAD


def _whoever_has_it(post: PostMention) -> bool:
    """ "The commander of the ground forces", "Canada's chief of staff": one who is in the post, told by nothing else."""
    other = post.former or post.then or post.new or post.incoming or post.acting or post.nominated or post.ended
    return _known(post) and not (other or post.plural or post.counterpart or post.indefinite)


def _known(post: PostMention) -> bool:
    """Whether a sentence says of which body or state a post is."""
    return post.organisation is not None or post.country is not None or post.portfolio is not None


def whose_clause(scene: Passage, token: Token) -> int | None:
    """Whom "who" means behind such a noun: "A general who sat on the commission has been arrested. Zhao"."""
    if token.lower_ not in ("who", "whom", "whose") or scene.sentence.people:
        return None
    clause = next((word for word in token.ancestors if word.dep_ == "relcl"), None)
    return one_later(scene, clause.head) if clause is not None else None


def _behind_colon(scene: Passage, token: Token, count: int | None) -> list[int]:
    """Who are named behind the sentence itself: "Two of the nine had led the fleet: Zhao, and Ma, who left in May"."""
    colon = scene.text.find(": ", token.idx)
    if colon < 0 or token.dep_ not in ("nsubj", "nsubjpass") or any(m.start < colon for m in scene.sentence.people):
        return []
    found = list_behind(scene.sentence, colon + 2)
    return found if count is None or len(found) == count else []


def behind_clause(scene: Passage, noun: Token) -> list[int]:
    """Who are named behind a clause on those who are counted: "two men who have led the fleet, Zhao Bo and Ma Lin"."""
    count = next((_NUMBERS[child.lower_] for child in noun.children if child.lower_ in _NUMBERS), None)
    found = whom_behind(scene, noun)
    if noun.tag_ == "NN" and noun.left_edge.lower_ == "the" and len(found) == 1:
        # "The man who had that job, Ma Lin, a former mayor, is ill"; not "..., Ma Lin said"
        named = next(m for m in scene.sentence.people if m.person == found[0] and m.start > noun.idx)
        return found if scene.text.startswith(",", named.end) else []
    return found if len(found) == count else []


def whom_behind(scene: Passage, noun: Token) -> list[int]:
    """Who are named right behind a clause on a noun: "the man whom he replaces, Ma Lin, is ill"."""
    if noun.tag_ not in ("NN", "NNS") or noun.lemma_.lower() not in _PEOPLE:
        return []
    end = noun.idx + len(noun)
    comma = scene.text.find(", ", end)
    if comma < 0 or any(m.start < comma and m.end > end for m in scene.sentence.people):
        return []
    found = list_behind(scene.sentence, comma + 2)
    return found if (len(found) > 1) == (noun.tag_ == "NNS") else []


def both_behind(scene: Passage, token: Token) -> list[int]:
    """Whom "both" or "both men" means where two are named behind a colon."""
    words = {token.lower_, *(child.lower_ for child in token.children)}
    return _behind_colon(scene, token, 2) if "both" in words and ": " in scene.text else []


def _counted_noun(token: Token) -> Token | None:
    """The noun that says who: of "two generals" and of "two of its generals"."""
    if token.tag_ != "CD":
        return token
    of = next((child for child in token.children if child.dep_ == "prep" and child.lower_ == "of"), None)
    noun = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    return noun if noun is not None and noun.tag_ in ("NNS", "NNPS") else None


def _told(scene: Passage, count: int | None) -> list[int]:
    """Who are named behind: in so many words, or exactly as many as the subject of a sentence, or one after the other."""
    behind = [s for s in scene.article.sentences[scene.sentence.index + 1 :] if s.role not in ASIDES][:_REACH]
    found: list[int] = []
    for place, sentence in enumerate(behind):
        opens = _OPENS.match(sentence.text)
        if opens is not None:
            named = list_behind(sentence, opens.end())
            if opens["all"] and count is not None and len(named) != count:
                named = []
            found += [p for p in named if p not in found]
            continue
        if (also := _ALSO.search(sentence.text)) is not None and (one := _one_more(sentence, also.start())):
            found += [p for p in one if p not in found]
            continue
        if place < 2 and count is not None and not found:
            acting = [m for m in sentence.people if is_subject(m, sentence) and _main(sentence, m)]
            people = list(dict.fromkeys(m.person for m in acting))
            if len(people) == count and all(m.full for m in acting) and _OF_THEM.search(sentence.text) is None:
                return people
        if found:
            break
    if not found and count is not None and count <= _BY_TURNS:
        return _by_turns(behind, count)
    return found


def _one_more(sentence: SentenceContext, at: int) -> list[int]:
    """Who stands before the words: "Zhao is out as well", "The former head of the staff, Ma, was also named"."""
    before = [m for m in sentence.people if m.end <= at]
    acting = [m for m in before if is_subject(m, sentence) and _main(sentence, m)]
    people = list(dict.fromkeys(m.person for m in acting or before))
    return people if acting or len(people) == 1 else []


_BY_TURNS = 3


def _by_turns(behind: list[SentenceContext], count: int) -> list[int]:
    """Who open the next sentences, one each, where each is named for the first time."""
    found: list[int] = []
    for sentence in behind[:count]:
        first = min(sentence.people, key=lambda m: m.start, default=None)
        if first is None or not first.full or not is_subject(first, sentence) or first.person in found:
            return []
        rank = next((r for r in sentence.ranks if r[1] <= first.start), None)
        if sentence.text[rank[1] if rank else 0 : first.start].strip(" .") or (rank and rank[0] > 0):
            return []
        head = sentence.head_token(first.start, first.end)
        verb = next((word for word in head.ancestors if word.dep_ == "ROOT"), None) if head is not None else None
        if verb is None or verb.lemma_.lower() in SAYING or _OF_THEM.search(sentence.text) is not None:
            return []  # "Two ministers were sacked. Zhao said he was sorry. Ma agreed."
        found.append(first.person)
    return found if len(found) == count else []


def _main(sentence: SentenceContext, mention: PersonMention) -> bool:
    """Whether a name is (part of) the subject of the sentence itself."""
    head = sentence.head_token(mention.start, mention.end)
    while head is not None and head.dep_ in ("compound", "conj", "flat") and head.head != head:
        head = head.head
    return head is not None and head.head.dep_ == "ROOT"


def list_behind(sentence: SentenceContext, at: int) -> list[int]:
    """The people of the list that begins there, what is said of each apart."""
    if (verb := _IS.search(sentence.text, max(0, at - 8))) is not None and verb.start() <= at + 60:
        at = verb.end() if not any(at <= m.start < verb.start() for m in sentence.people) else at
    found: list[PersonMention] = []
    for mention in sorted(sentence.people, key=lambda m: m.start):
        if mention.start < at:
            continue
        if found:
            starts = {at}
            stop = at
            for _ in range(_MOST_ASIDES):
                if (aside := _ASIDE.match(sentence.text, stop)) is None:
                    break
                stop = aside.end()
                starts |= {stop, max(at, stop - 1)}
            joins = [join.end() for start in starts if (join := _JOIN.match(sentence.text, start)) is not None]
            if not any(_titled(sentence, end, mention) for end in joins):
                continue
        elif not _titled(sentence, at, mention):
            return []
        found.append(mention)
        at = mention.end
    return list(dict.fromkeys(m.person for m in found))


def _titled(sentence: SentenceContext, at: int, mention: PersonMention) -> bool:
    """Whether only a title or a rank stands before a name."""
    if at > mention.start:
        return False
    at += len(sentence.text[at : at + 2]) - len(sentence.text[at : at + 2].lstrip())
    if (words := _LEAD_IN.match(sentence.text, at)) is not None:
        at = min(words.end(), mention.start)
    post = next((p for p in sentence.posts if p.start <= at < p.end <= mention.start), None)
    at = post.end if post is not None else at
    gap = sentence.text[at : mention.start]
    for low, high in sentence.ranks:
        if at <= low and high <= mention.start:
            gap = gap.replace(sentence.text[low:high], "")
    return not gap.strip(" .,")
