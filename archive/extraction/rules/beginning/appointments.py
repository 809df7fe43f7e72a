"""Sentences that say that somebody was appointed, elected, promoted or nominated, by a verb."""

from __future__ import annotations

import re

from archive.extraction.dating.elections import popular
from archive.extraction.lexicon import WITHIN
from archive.extraction.parsing import verbs
from archive.extraction.parsing.nobody import is_nobody
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.beginning.appointed_to import called_former, posts_after
from archive.extraction.rules.beginning.between_commas import between_commas, described_between
from archive.extraction.rules.beginning.named_to import (
    for_post,
    into_office,
    named_to,
    put_forward,
    to_office,
    to_vacancy,
)
from archive.extraction.rules.beginning.to_head import to_head
from archive.extraction.rules.beginning.who_is_appointed import (
    given_by_name,
    is_put_as,
    leads_another,
    named_right_before,
    names_another,
    one_each,
    together,
    without_pairs,
)
from archive.extraction.rules.holding.in_print import named_in_print
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
_BRING = frozenset(("bring", "draft", "parachute", "call", "draught", "slot", "add", "post", "engage"))
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


# "promoted Li in March to commander", "appointed Nair of India as head", "to lieutenant general and commander", "for another term as director"
_FROM_NAME = (
    r"(?:\s*[(（][^()]{1,20}[)）])?(?:\s+of(?:\s+(?:the\s+)?(?-i:[A-Z])[\w’'-]+){1,4}(?=\s+(?:as|to|for)\s))?(?:\s*,\s*\d{2}\s*,|(?:\s*,\s*\d{2})?(?:\s*,(?:\b[A-Z]\.|[^,;.]){3,100}){1,3},(?=\s+(?:as|to|for)\b))?"
    r"(?:\s+(?:on|in|last|this|earlier|late|early|yesterday|today|immediately|formally|officially)\b[^,;.]{0,25}?(?=\s+(?:as|to)\s))?\s+"
    r"(?:(?:as|to be|to become|for|to|to the office of|(?:to|for) the (?:post|position|role|job) of|to serve as|to head|in as|back as|(?:for|to) (?:an?|his|her) (?:\w+,? )?(?:[\w-]+ )?term as|"
    r"to the rank of (?:\w+ ){1,2}and(?: (?:made|to|named|appointed)(?: him| her)?)?)\s+)?(?:(?:the|a|an|its|his|her|their|new)\s+)*"
)


_CALLED = re.compile(r"(?:\s*[(（][^()]{1,20}[)）])?\s*,\s*\d{2}\s*,\s+(?:an?|the|who)\s")
_TO_BE = re.compile(r"\s+to\s+(?:be|become|serve)\b")


# "voted to remove Li as minister": the nearer verb decides
_ENDS = re.compile(
    r"\b(?:departure|resignation|dismissal|removal|retirement|sacking|firing|ouster|ousting|exit|death|expulsion|suspension|replacement|"
    r"arrest|detention|downfall|purge|absence)\s+of\b|^[^,;]{0,25}?\bthat\s"  # "confirmed that Li had replaced Ma as chief"
)
_OUT = re.compile(
    r"\b(?:remov|dismiss|sack|fir|oust|depos|reliev|suspend|replac|succeed|follow)(?:e|ed|es|s|ing)?\s+(?:[\w.-]+\s+){0,3}$|\bby\s+(?:[\w.’'-]+\s+){0,4}$"
)


_INTO_ANOTHER = re.compile(r"\s+(?:in\s+)?(?:to|as)\b")  # "was sworn in as her successor", as what has no name here
_TO_SOMEBODY = re.compile(r"\s+(?:\w+\s+){0,3}to\s+(?:the\s+)?")
# These say nothing without a post: "named Chen, 53, the head of the office"; "named Chen, 53, the head of the office, as ..."
_PUT_INTO = frozenset(("name", "appoint", "make", "elect"))
_AS_WHAT = r"\s*,?\s+(?:as|to be|to)\s+(?:(?:the|a|an|its|new)\s+)*"
_GOAL = re.compile(r"[^;.]{0,60}?\s(?:as|to)\s")
_CALL = frozenset(("name", "introduce", "announce"))
_AS_FORMER = re.compile(r"\s+(?:\w+\s+){0,2}as\s+(?:an?|the|its)\s+(?:former\b|ex-)")
_CHOOSE = frozenset(("appoint", "name", "choose", "select", "install"))
_BY_WHOM = re.compile(r"(?!.*\b(?:as|to)\s)\s+(?:by|on|in|last|this|late|early)\b")
_ONCE = re.compile(r"\b(?:once|earlier|previously|formerly)\s+$")
_PUT_FORWARD = 60  # characters


_CANDIDACY = re.compile(
    r"\s+(?:the\s+)?(?:candidacy|candidature|nomination)\s+of\s+[^,;:]{2,60}?\s+(?:for|to)\s+the\s+(?:post|position|role|job|office)\s+of\b"
)
_FOR_ELECTION = re.compile(r"(?:(?!\b(?:as|to)\b)[^,;:]){1,60}?\s+for\s")


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
    if verb.lemma == "endorse" and _FOR_ELECTION.match(scene.text, token.idx + len(token)):
        return  # "endorsed Miller for governor", "endorsed the bid of Miller for mayor": voters choose
    if verb.lemma == "make" and any(noun.lower_ in ("way", "room") for noun in verbs.objects(token)):
        return  # "made way for Li as minister"
    behind = scene.text[token.idx + len(token) :]
    if (verb.lemma in _BRING and not _IN.match(behind)) or (verb.lemma == "vote" and re.match(r"\s+out\b", behind)):
        return
    if named_in_print(scene.text, verb):
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
    if _CANDIDACY.match(behind):
        return  # "approved the candidacy of Orlov for the post of minister": so does the noun
    if verb.lemma in ("tip", "shortlist") and re.match(r"\s+for\s+the\s+(?:post|position|role|job)\s+of\b", behind):
        return  # what may be is told by the rule of those who are spoken of
    if verb.lemma == "introduce" and not _COMES.search(scene.text):
        aspect = Aspect.HOLDS  # "was introduced as president at the ceremony": shown as what he is
    passive = verb.passive and not names_another(scene, token)
    if (passive or is_put_as(scene, token)) and _is_appointed(scene, verb, aspect, modality):
        return
    _appoints_whom(scene, verb, aspect, modality)


def _is_appointed(scene: Scene, verb: Verb, aspect: Aspect, modality: Modality) -> bool:
    """ "Li was appointed minister": who is put where by a passive; whether that is all the verb can tell of."""
    token, end = verb.token, verb.token.idx + len(verb.token)
    behind = scene.text[end:]
    people = given_by_name(scene, token) or named_right_before(scene, token) or scene.subjects(token)
    people = without_pairs(scene, people, token.idx)
    posts = posts_after(scene, verb, end)
    if verb.lemma == "introduce" and _TO_SOMEBODY.match(behind):
        posts = []  # "was introduced to the minister"
    if posts and posts[0].former and verb.lemma in _CALL and _AS_FORMER.match(behind):
        for person in people:  # "was named as a former director": called so
            scene.state(person, posts[0], "called", token, quote_start(scene, token), posts[0].end, title=True)
        return True
    if verb.lemma == "elect" and to_body(scene, end):
        posts = [post for post in posts if post.title not in OF_MANY]  # "to the Senate as a representative of Bow"
    elected = "elected" if verb.lemma == "elect" and scene.article.topic is not None else "appointed"
    if len(people) > 1 and len(posts) == len(people) and ("respectively" in scene.text or one_each(posts)):
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
        return True
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
        return True
    if people and not posts and into_office(scene, token, people, modality, elected):
        return True
    if people and not posts and verb.lemma in _AGAIN and not _INTO_ANOTHER.match(scene.text, end):
        # "Foreign Minister Wang Yi was reappointed": to the post that the sentence gives him.
        for person in people:
            own = next((c for c in scene.found if c.person == person and c.aspect is Aspect.HOLDS and c.title), None)
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
    if people and not posts:
        put_forward(scene, verb, people, modality)
    chosen = people and not posts and verb.lemma in _CHOOSE and _BY_WHOM.match(scene.text, end) is not None
    if chosen and (new := announced(scene)) is not None:
        # "The navy has a new commander. Admiral Bell was appointed by the president on Monday"
        start = quote_start(scene, token)
        scene.change(people[0], aspect, "appointed", token, start, end, position=new, modality=modality)
    return bool(people) or verb.lemma in _SHOWN


def _appoints_whom(scene: Scene, verb: Verb, aspect: Aspect, modality: Modality) -> None:
    """ "chose Wang Houbin as head", "approved Yi Gang as governor and Fu Zhenghua as minister", "named Dong Jun defence minister"."""
    token, end = verb.token, verb.token.idx + len(verb.token)
    named_to(scene, verb, modality)
    for_post(scene, verb, modality)
    for mention in scene.sentence.people:
        if mention.start < end or (verb.lemma in _SHOWN and not scene.only_ranks(end, mention.start)):
            continue  # "announced that Lee would succeed Bell as director"
        found = scene.post_after(
            mention.end,
            _FROM_NAME,
        )
        called = _CALLED.match(scene.text, mention.end)
        if (
            found is not None
            and not found.new
            and called is not None
            and found.start <= called.end()
            and (verb.lemma not in _PUT_INTO or found.former or _GOAL.match(scene.text, found.end))
        ):
            # "reappointed Wang, 69, the head of the office (, as ...)": what he is
            found = scene.post_after(found.end, _AS_WHAT)
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
        found = found or described_between(scene, verb, mention) or between_commas(scene, end, mention)
        if not found or found.start < mention.end or leads_another(scene, found, mention):
            continue
        if still_to_be(scene, verb.lemma) and _TO_BE.match(scene.text, mention.end):
            modality = Modality.PROSPECTIVE  # "tapped Li to be ambassador": what he is to be
        people = together(scene, mention, end) if found.plural else [mention.person]
        if called_former(scene, found):
            continue  # "named Ba as a former minister"
        for post in scene.joined_posts(found):
            post.definite = post.definite or not post.indefinite
            for person in people:
                scene.change(person, aspect, "appoints", token, token.idx, post.end, post=post, modality=modality)
    to_office(scene, verb, modality)
    to_vacancy(scene, verb, modality)
    for noun in verbs.objects(token):  # "has nominated him as ambassador", "named a former judge as minister"
        was = scene.sentence.post_at(noun.idx)
        described = was is not None and was.former and noun.tag_ == "NN"
        if (noun.pos_ == "PRON" or described) and (person_ := scene.people_of(noun, alone=True)):
            post_ = scene.post_after(
                max(was.end if was is not None else noun.idx + len(noun), end),
                r"\s+(?:(?:(?:in |back |back in )?as|to be|to become|for|to)\s+)?(?:(?:the|a|an|its|new)\s+)*",
            )
            if post_ is not None:
                for joined in scene.joined_posts(post_):
                    joined.definite = joined.definite or not joined.indefinite
                    scene.change(
                        person_[0], aspect, "appoints", token, token.idx, joined.end, post=joined, modality=modality
                    )
