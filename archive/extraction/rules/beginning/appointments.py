"""Sentences that say that somebody was appointed, elected, promoted or nominated, by a verb."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME, WITHIN
from archive.extraction.parsing import verbs
from archive.extraction.parsing.nobody import is_nobody
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.beginning.between_commas import between_commas
from archive.extraction.rules.beginning.named_to import for_post, into_office, named_to, to_office, to_vacancy
from archive.extraction.rules.beginning.to_head import to_head
from archive.extraction.rules.holding.described import named_in_print
from archive.extraction.rules.sense.elections import popular
from archive.extraction.rules.sense.meaning import governed, modality_of, quote_start, still_to_be
from archive.extraction.rules.whose.chambers import to_body
from archive.extraction.rules.whose.understood import announced
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

APPOINT = frozenset(
    """
        appoint re-appoint name re-name choose elect pick select install instal designate make confirm approve elevate promote reappoint
        reelect re-elect swear tap hire announce unveil introduce assign anoint crown proclaim move transfer shift
        raise vote endorse return instate reinstate inaugurate notify gazette lift catapult propel bump upgrade
        """.split()
)
# Verbs that put somebody into a post where a particle says so: "was brought in as", "drafted Li in as".
_BRING = frozenset(("bring", "draft", "parachute", "call", "draught", "slot", "add", "post"))
_IN = re.compile(rf"{WITHIN}{{0,50}}?\s+(?:(?:in|back)\s+(?:as|to be|to serve as|to head|to lead)|as)\b")
# Verbs that name somebody to a post only in the passive ("was announced as commander").
_SHOWN = frozenset(("announce", "unveil", "introduce"))
_LIFTED = frozenset(("lift", "catapult", "propel", "bump"))  # "lifted his hold on the nomination of Li to be chief"
# What makes of an introduction that of somebody new.
_COMES = re.compile(
    r"\b(?:new|newly|replac\w+|succe(?:ed|ss)\w*|predecessors?|follow(?:s|ing|ed)|in (?:the )?(?:place|stead)|taking over|takes over|took over|outgoing|"
    r"meetings?|hand-?over|change of command|until|hitherto|previously|former|moves?|moved)\b",
    re.I,
)
_AGAIN = frozenset(("reappoint", "re-appoint", "reelect", "re-elect", "swear", "confirm", "inaugurate", "reinstate"))
_ONCE_MORE = frozenset(("reappoint", "reelect", "re-elect"))
_NOMINATE = frozenset(["nominate", "propose", "recommend", "put", "tip", "shortlist", "renominate", "re-nominate"])
_GAP = r"[\s,]*(?:by (?:an? |the )?(?:\w+ )?(?:decree|order|resolution|executive order)(?: of [^,.;]{2,60}?)?[\s,]+|(?:on|in|last|this|earlier|late|early)\b(?:(?! before )[^,.;]){0,30}[\s,]+|(?:once again|again|formally|officially|unanimously|also|instead|recently|then)\s+)?"
_TO_POST = rf"{_GAP}(?:(?:as|to be|to|to become|for|into|the post of|to the post of|to the position of|to the role of|to the office of|to the rank of|up to|in as|back as|(?:for|to) (?:a|an|his|her)(?: \w+)?(?: [\w-]+-year)? term as|(?:on|to|in) the position of|(?:to|in) (?:his|her|the) (?:current|present|new|latest) (?:post|position|job|role)(?: of| as|,))\s+)?(?:one of\s+(?:(?:the|its|his|her|their|[a-z]+)\s+){{0,3}}?)?(?:(?:the|a|an|its|his|her|their|new)\s+)*"


# "promoted Li in March to commander", "to lieutenant general and commander", "for another term as director"
_FROM_NAME = (
    r"(?:\s*[(（][^()]{1,20}[)）])?(?:\s*,\s*\d{2}\s*,(?!\s+(?:an?|the|who)\s)|(?:\s*,\s*\d{2})?\s*,(?:\b[A-Z]\.|[^,;.]){3,100},(?=\s+(?:as|to|for)\b))?"
    r"(?:\s+(?:on|in|last|this|earlier|late|early|yesterday|today|immediately|formally|officially)\b[^,;.]{0,25}?(?=\s+(?:as|to)\s))?\s+"
    r"(?:(?:as|to be|to become|for|to|to the post of|to the position of|to serve as|to head|in as|back as|(?:for|to) (?:an?|his|her) (?:\w+,? )?(?:[\w-]+ )?term as|"
    r"to the rank of (?:\w+ ){1,2}and(?: (?:made|to|named|appointed)(?: him| her)?)?)\s+)?(?:(?:the|a|an|its|his|her|their|new)\s+)*"
)


_TO_BE = re.compile(r"\s+to\s+(?:be|become|serve)\b")


# "voted to remove Li as minister": the nearer verb decides
_ENDS = re.compile(
    r"\b(?:departure|resignation|dismissal|removal|retirement|sacking|firing|ouster|ousting|exit|death|expulsion|suspension|replacement|"
    r"arrest|detention|downfall|purge|absence)\s+of\b|^[^,;]{0,25}?\bthat\s"  # "confirmed that Li had replaced Ma as chief"
)
_OUT = re.compile(
    r"\b(?:remov|dismiss|sack|fir|oust|depos|reliev|suspend|replac)(?:e|ed|es|s|ing)?\s+(?:[\w.-]+\s+){0,3}$|\bby\s+(?:[\w.’'-]+\s+){0,4}$"
)


_TO_SOMEBODY = re.compile(r"\s+(?:\w+\s+){0,3}to\s+(?:the\s+)?")
_CALL = frozenset(("name", "introduce", "announce"))
_AS_FORMER = re.compile(r"\s+(?:\w+\s+){0,2}as\s+(?:an?|the|its)\s+(?:former\b|ex-)")
_CHOOSE = frozenset(("appoint", "name", "choose", "select", "install"))
_BY_WHOM = re.compile(r"(?!.*\b(?:as|to)\s)\s+(?:by|on|in|last|this|late|early)\b")
_ONCE = re.compile(r"\b(?:once|earlier|previously|formerly)\s+$")
_PUT_FORWARD = 60  # characters
_ADJUNCT = re.compile(r"\b[Bb]y (?:an? |the )?(?:\w+ )?(?:decree|order|resolution)\b[^.;]{0,90}, $")
_SET_OFF = re.compile(rf"{BEHIND_NAME}\s*(?:\(|—|–|--)\s*(?:newly\s+|re-)?")  # "Li (appointed minister in May)"
_BETWEEN_COMMAS = re.compile(r",\s+(?:by|on|in|with|under|upon|at)\s[^,.;]{3,80},\s*")


def _names_another(scene: Scene, token: Token) -> bool:
    """Whether a name follows a participle that the parser takes for a passive one: "Chad's junta chief on Thursday named
    Allamaye Halina prime minister"."""
    if any(child.dep_ in ("auxpass", "aux") for child in token.children):
        return False
    end = token.idx + len(token)
    after = next((m for m in scene.sentence.people if m.start > end and scene.only_ranks(end, m.start)), None)
    return after is not None and any(
        post.start > after.end and re.fullmatch(r"\s+(?:as\s+)?", scene.text[after.end : post.start])
        for post in scene.sentence.posts
    )


def appoints(scene: Scene, verb: Verb) -> None:
    """Adds whom a verb of appointing puts into which post, in either voice."""
    if verb.lemma not in APPOINT and verb.lemma not in _NOMINATE and verb.lemma not in _BRING:
        return
    token = verb.token
    if is_nobody(verbs.subject(token)):
        return  # "nobody has been named to succeed Li"
    if (
        verb.lemma in _LIFTED
        and not verb.passive
        and not any(n.pos_ in ("PROPN", "PRON") for n in verbs.objects(token))
    ):
        return
    if verb.lemma == "post" and not verb.passive:
        return  # "posted on his page as president": it is who writes
    if verb.lemma == "make" and any(noun.lower_ in ("way", "room") for noun in verbs.objects(token)):
        return  # "made way for Li as minister"
    behind = scene.text[token.idx + len(token) :]
    if (verb.lemma in _BRING and not _IN.match(behind)) or (verb.lemma == "vote" and re.match(r"\s+out\b", behind)):
        return
    if verb.passive and named_in_print(scene.text, verb):
        return  # "was named in reports as commander": called so
    if verb.passive and verb.negated and not verb.modal and verb.tense not in (Tense.FUTURE, Tense.BARE):
        return  # "was not made a councillor": what he is not, by another rule
    aspect, modality = Aspect.BEGAN, modality_of(scene, verb)
    if verb.lemma in _SHOWN and not verb.passive:
        if scene.article.topic is None:
            return
        modality = Modality.PROSPECTIVE  # of a life: "announced her as director, and she was sworn in in May"
    if re.search(r"\bneither\b", scene.text[token.idx : token.idx + 25]):
        return
    put = verb.lemma == "put" and re.search(r"\b(?:forward|up)\b", behind[:_PUT_FORWARD]) is None
    modality = Modality.PROSPECTIVE if verb.lemma in _NOMINATE and not put else modality  # "put Li in his place as"
    if modality is Modality.PROSPECTIVE and _ONCE.search(scene.text[max(0, token.idx - 15) : token.idx]):
        modality = Modality.HYPOTHETICAL  # "once tipped as minister"
    if (
        verb.lemma in _ONCE_MORE or scene.text[: token.idx].endswith(("re-", "re–", " re"))
    ) and scene.article.topic is not None:
        return  # of a life: the post goes on
    end = token.idx + len(token)
    if verb.lemma == "introduce" and not _COMES.search(scene.text):
        aspect = Aspect.HOLDS  # "was introduced as president at the ceremony": shown as what he is
    if verb.passive and not _names_another(scene, token):
        people = _given_by_name(scene, token) or _named_right_before(scene, token) or scene.subjects(token)
        posts = posts_after(scene, verb, end)
        if verb.lemma == "introduce" and _TO_SOMEBODY.match(behind):
            posts = []  # "was introduced to the minister"
        if posts and posts[0].former and verb.lemma in _CALL and _AS_FORMER.match(behind):
            for person in people:  # "was named as a former director": called so
                scene.state(person, posts[0], "called", token, quote_start(scene, token), posts[0].end, title=True)
            return
        if verb.lemma == "elect" and to_body(scene, end):
            posts = [post for post in posts if post.title not in OF_MANY]  # "to the Senate as a representative of Bow"
        elected = "elected" if verb.lemma == "elect" and scene.article.topic is not None else "appointed"
        if len(people) > 1 and len(posts) == len(people) and ("respectively" in scene.text or _one_each(posts)):
            for person, post in zip(people, posts, strict=True):
                scene.change(
                    person,
                    aspect,
                    "appointed respectively",
                    token,
                    quote_start(scene, token),
                    post.end,
                    post=post,
                    modality=modality,
                )
            return
        for person in people:
            for post in posts:
                scene.change(
                    person,
                    aspect,
                    elected if popular(scene, post) else "appointed",
                    token,
                    quote_start(scene, token),
                    post.end,
                    post=post,
                    modality=modality,
                )
        if people and not posts and (body := to_head(scene, end)) is not None:
            for person in people:
                scene.change(
                    person,
                    aspect,
                    "appointed to head",
                    token,
                    quote_start(scene, token),
                    body[1],
                    position=body[0],
                    modality=modality,
                )
            return
        if people and not posts and into_office(scene, token, people, modality, elected):
            return
        if people and not posts and verb.lemma in _AGAIN and not re.match(r"\s+to\b", scene.text[end:]):
            # "Foreign Minister Wang Yi was reappointed": to the post that the sentence gives him.
            for person in people:
                own = next(
                    (c for c in scene.found if c.person == person and c.aspect is Aspect.HOLDS and c.title), None
                )
                if own is not None and (position := scene.position_of(own)) is not None:
                    scene.change(
                        person,
                        aspect,
                        "appointed",
                        token,
                        quote_start(scene, token),
                        end,
                        position=position,
                        modality=modality,
                    )
        chosen = people and not posts and verb.lemma in _CHOOSE and _BY_WHOM.match(scene.text, end) is not None
        if chosen and (new := announced(scene)) is not None:
            # "The navy has a new commander. Admiral Bell was appointed by the president on Monday"
            start = quote_start(scene, token)
            scene.change(people[0], aspect, "appointed", token, start, end, position=new, modality=modality)
        if people or verb.lemma in _SHOWN:
            return
    named_to(scene, verb, modality)
    for_post(scene, verb, modality)
    # Active: "chose Wang Houbin as head", "approved Yi Gang as governor and Fu Zhenghua as minister", "named Dong Jun defence minister".
    for mention in scene.sentence.people:
        if mention.start < end or (verb.lemma in _SHOWN and not scene.only_ranks(end, mention.start)):
            continue  # "announced that Lee would succeed Bell as director"
        found = scene.post_after(
            mention.end,
            _FROM_NAME,
        )
        if (
            not governed(scene, mention.start, token)
            or _OUT.search(scene.text[end : mention.start])
            or _ENDS.search(scene.text[end : mention.start])
        ):
            continue
        aside = re.match(r"\s*,[^,;.]{3,80},(?=\s+to\s)", scene.text[mention.end :])
        if found is None and (body := to_head(scene, mention.end + (aside.end() if aside else 0))) is not None:
            if still_to_be(scene, verb.lemma) and modality is Modality.ASSERTED:
                modality = Modality.PROSPECTIVE
            scene.change(
                mention.person,
                aspect,
                "appoints to head",
                token,
                token.idx,
                body[1],
                position=body[0],
                modality=modality,
            )
        if found is None and verb.lemma in ("make", "name", "appoint"):
            # "made Vicente Diaz, a retired general, interior minister"
            found = scene.post_after(mention.end, r"\s*,\s(?:an?|the|his|her)\s[^,;.]{3,80},\s+")
            found = None if not found or scene.led(found) or found.indefinite or found.former else found
        found = found or between_commas(scene, end, mention)
        if not found or found.start < mention.end or _leads_another(scene, found, mention):
            continue
        if still_to_be(scene, verb.lemma) and _TO_BE.match(scene.text, mention.end):
            modality = Modality.PROSPECTIVE  # "tapped Li to be ambassador": what he is to be
        people = _together(scene, mention, end) if found.plural else [mention.person]
        if _called_former(scene, found):
            continue  # "named Ba as a former minister"
        for post in scene.joined_posts(found):
            post.definite = post.definite or not post.indefinite
            for person in people:
                scene.change(person, aspect, "appoints", token, token.idx, post.end, post=post, modality=modality)
    to_office(scene, verb, modality)
    to_vacancy(scene, verb, modality)
    for noun in verbs.objects(token):  # "has nominated him as ambassador"
        if noun.pos_ == "PRON" and (person_ := scene.people_of(noun, alone=True)):
            post_ = scene.post_after(
                max(noun.idx + len(noun), end),
                r"\s+(?:(?:(?:in |back |back in )?as|to be|to become|for|to)\s+)?(?:(?:the|a|an|its|new)\s+)*",
            )
            if post_ is not None:
                for joined in scene.joined_posts(post_):
                    joined.definite = joined.definite or not joined.indefinite
                    scene.change(
                        person_[0], aspect, "appoints", token, token.idx, joined.end, post=joined, modality=modality
                    )


_FORMER = re.compile(r"\b(?:former|one-?time|erstwhile|ex)\b", re.I)


def _called_former(scene: Scene, post: PostMention) -> bool:
    """ "Was named as a former minister in a statement": so called, and not appointed."""
    return post.former and _FORMER.search(scene.text, post.start, post.head) is not None


_DESCRIBED = re.compile(r",\s+(?:an?|the)\s+(?:[a-z][\w-]*\s+){1,4}$")


def _given_by_name(scene: Scene, verb: Token) -> list[int]:
    """ "Reed, a rich hotelier Bell tapped as envoy", "the banker President Bell named": the name before the verb is that of
    who gives."""
    giver = next((m.start for m in scene.sentence.people if m.end + 1 == verb.idx), None)
    if giver is None and verb.i and verb.nbor(-1).pos_ == "PROPN":
        giver = verb.nbor(-1).idx
    if giver is None or any(child.dep_ in ("aux", "auxpass") for child in verb.children):
        return []
    start = next((post.start for post in scene.sentence.posts if post.end + 1 == giver), giver)
    low = max(0, start - 80)
    words = _DESCRIBED.search(scene.text[low:start])
    return [m.person for m in scene.sentence.people if words is not None and m.end == low + words.start()]


def _named_right_before(scene: Scene, verb: Token) -> list[int]:
    """Who stands right before a passive verb, where the parser takes the name for more words of an adjunct: "by decree of
    the president, Ann Bell, Li was named", "as Li, by decree of the president, was named"."""
    first = min([verb.idx, *(child.idx for child in verb.children if child.dep_ in ("aux", "auxpass"))])
    subject = verbs.subject(verb)
    for mention in scene.sentence.people:
        if mention.end > first:
            break
        between = scene.text[mention.end : first]
        if _SET_OFF.fullmatch(between):
            return [mention.person]
        apart = (
            _ADJUNCT.search(scene.text[: mention.start]) is not None if between == " " else not scene.people_of(subject)
        )
        if apart and (between == " " or _BETWEEN_COMMAS.fullmatch(between)):
            return [mention.person]
    return []


def _leads_another(scene: Scene, post: PostMention, mention: PersonMention) -> bool:
    """ "handed by the attaché Liu to Defence Minister Gurs": the title is that of the next name."""
    named = scene.led(post)
    to = re.match(r"\s+to\s", scene.text[mention.end :]) is not None
    return to and named is not None and named.person != mention.person


def _one_each(posts: list[PostMention]) -> bool:
    """Whether posts can only be meant one each: "A and B were named commander and political commissar"."""
    return len({post.title for post in posts}) == len(posts) and not any(
        post.plural or post.indefinite for post in posts
    )


def _together(scene: Scene, last: PersonMention, start: int) -> list[int]:
    """The people named together up to `last` after offset `start`: "Generals A and B as vice-chairmen"."""
    found = [last]
    for other in reversed(scene.sentence.people):
        gap = (
            re.match(r"\s*(?:,\s*(?:and\s+)?|and\s+)", scene.text[other.end : found[-1].start])
            if start <= other.start and other.end <= found[-1].start
            else None
        )
        if gap and scene.only_ranks(other.end + gap.end(), found[-1].start):
            found.append(other)
    return [each.person for each in reversed(found)]


_FROM_POST = re.compile(r"\bfrom\s+(?:his|her|the|their)\s+(?:posts?|positions?|jobs?|roles?|duties)\b")


_GIVER = re.compile(r"\bby (?:(?:the|then|former|outgoing|new|his|her|its|their) )*$")
_ONE_OF_SEVERAL = re.compile(r"(?:first |second )?(?:vice|deputy) ")
# "was named commissar in 2012; since 2015 he has been commander": the second has a verb of its own
_OWN_CLAUSE = re.compile(r";[^;]*\b(?:he|she)\s+(?:is|was|has|had)\b")
_CANDIDATE = re.compile(r"\b(?:candidates?|nominees?|contenders?|finalists?|to replace|to succeed|to fill)\b")


def posts_after(scene: Scene, verb: Verb, end: int) -> list[PostMention]:
    """The posts to which a passive or intransitive verb brings its subject."""
    post = scene.post_after(end, _TO_POST)
    if post is not None and any(
        end < m.start and scene.text[m.end : post.start] == ", " for m in scene.sentence.people
    ):
        return []  # "was appointed by order of President Bell, chairman of the council": what Bell is
    if post is None and verb.lemma in ("confirm", "swear"):
        post = scene.post_after(
            end, r"[^.;]{0,70}?\bas\s+(?:(?:the|an?)\s+)?"
        )  # "in a 52–48 vote on 3 July as ambassador"
    if post is None:
        for noun in [*verbs.objects(verb.token), *verbs.prepositional(verb.token, "as", "to", "for")]:
            found = scene.sentence.post_at(noun.idx)
            if found is not None and found.start >= end and not _FROM_POST.search(scene.text[end : found.start]):
                post = found
                break
    if post is not None and any(
        end < m.start and re.fullmatch(r",\s+(?:the\s+)?", scene.text[m.end : post.start])
        for m in scene.sentence.people
    ):
        return []  # "was appointed by an order of Ba, chairman of the council"
    if post is not None and (_called_former(scene, post) or _GIVER.search(scene.text, end, post.start) is not None):
        return []  # "was named years ago by the president of that time"
    if post is None or scene.led(post) is not None or _CANDIDATE.search(scene.text[end : post.start]):
        return []
    if post.indefinite and post.organisation is None and post.portfolio is None and _ONE_OF_SEVERAL.match(post.title):
        post.indefinite = False  # "became a vice chairman", of the same
    post.definite = post.definite or not post.indefinite  # "promoted to vice chairman": of the body last named
    joined = scene.joined_posts(post)
    for each in joined:
        each.definite = each.definite or not each.indefinite  # "became chief of staff of the fleet and later commander"
    own = (n for n in range(1, len(joined)) if _OWN_CLAUSE.search(scene.text[joined[n - 1].end : joined[n].start]))
    return joined[: next(own, len(joined))]
