"""A sentence as the rules see it: who is the subject of a verb, which post a phrase completes, who "he" is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from archive.extraction.context import ArticleContext, OrganisationMention, PersonMention, PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.positions import PositionFinder
from archive.extraction.scene import lists
from archive.extraction.scene.antecedents import PLURAL, QUANTIFIED, antecedent, counted_people, group
from archive.extraction.scene.bound import whose_man
from archive.extraction.scene.candidate import Candidate
from archive.extraction.scene.descriptions import described_before, described_person, told_by_title
from archive.extraction.scene.joined_before import joined_before
from archive.extraction.scene.named_later import both_behind, named_later, one_later, whose_clause
from archive.extraction.scene.owned import of_owner
from archive.extraction.scene.right_before import apposed_before, long_subject, named_before
from archive.extraction.scene.speaking import FIRST_PERSON, speaker
from archive.model import Aspect, Modality

_PRONOUNS = frozenset(
    """
    he she him her his himself herself who whom whose
    """.split()
)
# Posts that several people have at once: nobody succeeds another in them unless it is said.
OF_MANY = frozenset(("state councillor", "member", "delegate", "deputy", "councillor", "senator", "representative"))
_TIES = frozenset(("successor", "predecessor", "replacement"))
# "replaced his father, Bo Lind"
_KIN = frozenset("father mother brother sister uncle aunt cousin husband wife son daughter mentor patron boss".split())
_ELDER = re.compile(r"\b[Tt]he (?:elder|older|senior) $")
_BETWEEN_WORDS = re.compile(r"\b(?:ret|retired|the|late|us|u\.s)\b\.?", re.I)


@dataclass(slots=True)
class Scene:
    """One sentence of an article with the questions that rules ask of it."""

    article: ArticleContext
    sentence: SentenceContext
    positions: PositionFinder
    before: list[Candidate]
    found: list[Candidate] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.sentence.text

    # --- people ---------------------------------------------------------------------------------------------------

    def people_of(self, token: Token | None, *, alone: bool = False) -> list[int]:
        """The people that a noun means, with those joined to it ("A and B") unless `alone`."""
        if token is None:
            return []
        if behind := both_behind(self, token):
            return behind
        if token.lower_ in PLURAL or (token.lower_ in QUANTIFIED and not alone):
            return group(self, token)
        found: list[int] = []
        for noun in (
            [token]
            if alone
            else [*verbs.coordinated(token), *verbs.apposed_list(token), *self._listed(token), *self._behind(token)]
        ):
            person = self._person_of(noun)
            if person is not None and person not in found:
                found.append(person)
        return found or counted_people(self, token) or named_later(self, token)

    def _listed(self, token: Token) -> list[Token]:
        """The rest of "Wei, Li, Miao and Zhang", where the parser takes the second name for an apposition to the first."""
        one = self.sentence.person_at(token.idx)
        for child in token.children if one is not None else ():
            other = self.sentence.person_at(child.idx) if child.dep_ == "appos" else None
            if one and other and one.person != other.person and self.text[one.end : other.start].startswith(", "):
                names = verbs.coordinated(child)
                if len(names) > 1 and self.only_ranks(one.end + 2, other.start):
                    return names
        return []

    def _behind(self, token: Token) -> list[Token]:
        """What is joined to another word of the name: "He Weidong and Zhang Youxia", where the parser takes "He" apart."""
        mention = self.sentence.person_at(token.idx)
        span = self.sentence.span(mention.start, mention.end) if mention is not None else None
        return [other for word in span or () if word.i > token.i for other in word.conjuncts if other.i > word.i]

    def subjects(self, verb: Token) -> list[int]:
        """The people that are the subject of a verb. In a relative clause not those joined after it: "Lin, who leads the
        fleet, and Ma spoke" says of Lin alone that he leads it."""
        if own := named_before(self.sentence, verb):
            return own
        who = next((c for c in verb.children if c.lower_ == "who"), None) if verb.dep_ == "relcl" else None
        if who is not None and (man := whose_man(self, who)) is not None:
            return [man]
        subject = verbs.subject(verb)
        if subject is None or subject.i != verb.head.i or verb.dep_ not in ("relcl", "acl"):
            people = self.people_of(subject)
            alone = subject is not None and len(people) == 1 and not subject.conjuncts and verbs.is_plural(verb)
            return joined_before(self.sentence, people[0], verb.idx) if alone else people
        if subject.lower_ in PLURAL | QUANTIFIED:
            return self.people_of(subject)
        found: list[int] = []
        among = [
            other for other in subject.conjuncts if (subject.i < other.i or verbs.is_plural(verb)) and other.i < verb.i
        ]
        for noun in [*(n for n in among if n.i < subject.i), subject, *(n for n in among if n.i > subject.i)]:
            person = self._person_of(noun)
            if person is not None and person not in found:
                found.append(person)
        return found

    def mention_of(self, token: Token) -> PersonMention | None:
        """The mention of a person that a noun is part of, or that stands beside it as its name ("commander Li")."""
        mention = self.sentence.person_at(token.idx - 1 if token.is_punct else token.idx)
        if mention is not None:
            return mention  # "Paul Reed Sr., who": by its parse the clause may hang on the stop
        for child in token.children:
            if child.dep_ in ("appos", "compound", "nmod", "flat", "npadvmod") and (
                mention := self.sentence.person_at(child.idx)
            ):
                between = self.text[min(mention.end, token.idx) : max(mention.start, token.idx)]
                # "The man he relieved, Li, is now commander"
                opens = token.left_edge.i == 0 and token.dep_ in ("nsubj", "nsubjpass") and child.i > token.i
                opens = opens and self.text.startswith(",", mention.end) and ", " in between and ";" not in between
                opens = opens and self.only_ranks(token.idx + between.rfind(", ") + 2, mention.start)
                opens = opens and not any(token.idx < m.start < mention.start for m in self.sentence.people)
                kin = token.lemma_ in _KIN and any(word.dep_ == "poss" for word in token.children)
                if (token.lemma_ in _TIES or (kin and between == ", ")) and between.endswith(", "):
                    return mention  # "His successor as minister, Li, was sworn in"
                if "(" in between and self.only_ranks(token.left_edge.idx, mention.start):
                    return mention  # "Brig Gen (Res) Lind was dismissed"
                if opens or (len(between) < 40 and not re.search(r"[,;(]|[’']s\b", between)):
                    return mention
                end = token.idx + len(token)
                if self.text.startswith(", ", end) and self.only_ranks(end + 1, mention.start):
                    return mention  # "his predecessor, General Li, resigned"
        post = self.sentence.post_at(token.idx)
        if post is not None:
            at = post.end + (2 if self.text.startswith(", ", post.end) else 0)
            after = next(
                (m for m in self.sentence.people if m.start >= post.end and self.only_ranks(at, m.start)), None
            )
            if after is None and token.dep_ in ("nsubj", "nsubjpass"):
                after = apposed_before(self.sentence, post)  # "Kim Gyu-ha, head of the command, was named"
            if after is not None:
                return after
        if token.dep_ == "appos" and token.head != token:
            return self.mention_of(token.head)  # "Liu, a general of 59 who is head", "Li, the minister, who was fired"
        if token.dep_ == "nsubj" and (named := long_subject(self.sentence, token)) is not None:
            return named
        if (described := verbs.predicated(token)) is not None:
            return self.mention_of(described)  # "Burns is a diplomat and academic who has served as ambassador"
        if re.match(r"^(?:general|gen\.?|admiral|adm\.?|colonel|col\.?|mr|ms|mrs|dr)\b", token.lower_):
            return next((m for m in self.sentence.people if 0 <= m.start - (token.idx + len(token)) <= 2), None)
        return None

    def _person_of(self, token: Token) -> int | None:
        if token.lower_ in _PRONOUNS and self.sentence.person_at(token.idx) is None:  # "He Weidong" is no pronoun
            return self.antecedent(token)
        if token.lower_ in FIRST_PERSON and token.pos_ == "PRON":
            return speaker(self, token)
        mention = self.mention_of(token)
        if mention is not None:
            elder = mention.person == self.article.topic and _ELDER.search(self.text[: mention.start]) is not None
            return None if elder else mention.person  # "the elder Baker was named secretary": of a life, the parent
        apposed = self._apposed_to(token)
        if apposed is None:
            apposed = described_person(self, token)
        return apposed if apposed is not None else one_later(self, token)

    def _apposed_to(self, token: Token) -> int | None:
        """Of whom a title is said in whose words a clause hangs: "Guo, secretary of the commission for law, who was minister"."""
        post = self.sentence.post_at(token.idx)
        if post is None or token.idx < post.head_end:
            return None
        return next((c.person for c in self.found if c.post is post and c.title), None)

    def antecedent(self, token: Token, excluded: Collection[int] = ()) -> int | None:
        """Whom a pronoun means, never one of `excluded`; an object is not the subject of its own verb."""
        if token.lower_ in ("him", "her") and token.dep_ in ("dobj", "obj", "dative"):
            own = verbs.subject(token.head)
            joined = own is not None and token.head.dep_ == "conj" and own.head in token.head.ancestors
            if own is not None and own != token and (own.head == token.head or joined):
                excluded = {*excluded, *self.people_of(own, alone=True)}
        for told in (described_before(self, token, excluded), whose_clause(self, token)):
            if told is not None:
                return told
        return antecedent(self, token, excluded)

    # --- posts ----------------------------------------------------------------------------------------------------

    def post_after(self, offset: int, gap: str = r"[\s,]*") -> PostMention | None:
        """The post phrase that begins after `offset` with nothing but `gap` between."""
        pattern = re.compile(gap, re.I)
        for post in self.sentence.posts:
            if post.start >= offset and pattern.fullmatch(self.text[offset : post.start]):
                return post
            aged = post.start >= offset and self.text[post.start].isdigit()  # ", 58, minister of defence"
            if (post.start < offset < post.head or aged) and pattern.fullmatch(self.text[offset : post.head]):
                return post
        return None

    def joined_posts(self, post: PostMention) -> list[PostMention]:
        """A post phrase and those joined to it ("minister of national defence and state councillor")."""
        posts = [post]
        for other in self.sentence.posts:
            if other.start >= posts[-1].end and lists.follows(self.sentence, posts[-1], other):
                if self.led(other) is None:
                    other.former = other.former or lists.earlier(self.sentence, posts[-1], other)
                    posts.append(other)
                else:
                    break
        return posts

    def led(self, post: PostMention) -> PersonMention | None:
        """The person whose name the post phrase leads directly ("Defence Minister General Li Shangfu")."""
        return next(
            (m for m in self.sentence.people if m.start >= post.end and self.only_ranks(post.end, m.start)), None
        )

    def only_ranks(self, start: int, end: int) -> bool:
        """Whether text[start:end] is blank but for ranks, honorifics and a branch of service ("Air Force Gen.")."""
        if end - start > 60 or self.text[start : start + 1] in (",", ";", ":"):
            return False
        letters = list(self.text[start:end])
        for low, high in (
            *self.sentence.ranks,
            *((mention.start, mention.end) for mention in (*self.sentence.organisations, *self.sentence.countries)),
        ):
            for index in range(max(low, start), min(high, end)):
                letters[index - start] = " "
        return not re.sub(r"\(ret\.?\)|\([A-Z]{2,4}\)|[\s“\"]", "", _BETWEEN_WORDS.sub("", "".join(letters)))

    def only_ranks_after_of(self, start: int, end: int) -> bool:
        """The same after "of": "the removal of General Li"."""
        link = re.match(r"\s+of\s+", self.text[start:end])
        return link is not None and self.only_ranks(start + link.end(), end)

    def resolve(self, post: PostMention, person: int | None) -> int | None:
        if (owned := of_owner(self, post, person)) is not None:
            post.position = owned
        found = self.positions.resolve(self.article, self.sentence, post, person)
        if found is None and (found := told_by_title(self, post)) is not None:
            post.position = found
        return found

    def head_of(self, body: OrganisationMention) -> int:
        """The post of whoever heads a body, by how it is called here."""
        return self.positions.head(self.article, body.organisation, self.text[body.start : body.end])

    def known_post(self, person: int, *, gone: bool = False) -> int | None:
        """The post that the article last said this person had: what "was sacked" is about. None where there are two.
        `gone` counts what the sentence itself says he has left: "He replaced Li, who had been in the post since 2021"."""
        found, before = ([c for c in told if not _never_was(c)] for told in (self.found, self.before))
        in_sentence = [c for c in found if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)]
        for candidates in (
            in_sentence,
            [c for c in found if gone and c.person == person and c.aspect is Aspect.ENDED],
            [c for c in before if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)],
            # "Li commanded the army. Huang replaced him": what the sentence before told of him
            [c for c in before if c.person == person and self.sentence.index - c.scene.sentence.index == 1],
            # "Li, minister for 20 years, is 81. The assembly replaced him"
            [
                c
                for c in before
                if c.person == person and c.aspect is Aspect.HELD_BEFORE and c.title and c.post and not c.post.former
            ],
            # "His predecessor, Zhan, who had held the job since 2016"
            [c for c in found if c.person == person and c.rule == "predecessor"],
        ):
            positions = [p for c in reversed(candidates) if (p := self.position_of(c)) is not None]
            if positions:
                return positions[0]
        return None

    def passed_on(self, told: Sequence[Candidate]) -> int | None:
        """Of the posts that the last sentence among `told` gives somebody, the one that passes from holder to holder: the
        first that has one seat, "minister and state councillor"."""
        last = [c for c in told if c.scene is told[-1].scene]
        days = [c.bounds.earliest for c in last if c.bounds is not None and c.bounds.earliest is not None]
        if len(days) == len(last) and min(days) < max(days):
            # "became chief of staff in 2021 and commander in 2022": the later
            last = [c for c in last if c.bounds is not None and c.bounds.earliest == max(days)]
        positions = [position for c in last if (position := self.position_of(c)) is not None]
        single = [p for p in positions if self.article.positions[p].title not in OF_MANY]
        return next(iter([*single, *positions]), None)

    def position_of(self, candidate: Candidate) -> int | None:
        if candidate.position is None and candidate.post is not None:
            candidate.position = self.resolve(candidate.post, candidate.person)
        return candidate.position

    # --- yielding -------------------------------------------------------------------------------------------------

    def state(
        self,
        person: int,
        post: PostMention,
        rule: str,
        anchor: Token | None,
        start: int,
        end: int,
        *,
        aspect: Aspect | None = None,
        title: bool = False,
    ) -> None:
        """Adds that a person is (or, by the words before the title, was or will be) in a post."""
        chosen, modality = aspect_of(post)
        if aspect is not None and chosen is Aspect.HOLDS:
            chosen = aspect
        self.add(
            Candidate(
                self,
                person,
                chosen,
                rule,
                min(start, post.start),
                max(end, post.end),
                post=post,
                anchor=anchor,
                modality=modality,
                acting=post.acting,
                title=title,
            )
        )

    def change(
        self,
        person: int,
        aspect: Aspect,
        rule: str,
        anchor: Token | None,
        start: int,
        end: int,
        *,
        post: PostMention | None = None,
        position: int | None = None,
        modality: Modality = Modality.ASSERTED,
    ) -> None:
        """Adds that a tenure began or ended."""
        if post is None and position is None:
            return
        self.add(
            Candidate(
                self,
                person,
                aspect,
                rule,
                start,
                end,
                post=post,
                position=position,
                anchor=anchor,
                modality=modality,
                acting=bool(post and post.acting),
                state=False,
            )
        )

    def add(self, candidate: Candidate) -> None:
        """Adds a candidate unless the sentence has said the same of person and post already."""
        for other in self.found:
            if (
                other.person == candidate.person
                and other.aspect == candidate.aspect
                and other.modality == candidate.modality
            ):
                if other.post is candidate.post and candidate.post is not None:
                    return
                if (
                    candidate.post is None
                    and self.position_of(other) == candidate.position
                    and candidate.position is not None
                ):
                    return
        self.found.append(candidate)


def aspect_of(post: PostMention) -> tuple[Aspect, Modality]:
    """What the words before a title say of how it is held."""
    if post.former or post.then or post.ended:
        return Aspect.HELD_BEFORE, Modality.ASSERTED
    if post.incoming:
        return Aspect.BEGAN, Modality.PROSPECTIVE
    if post.nominated:
        return Aspect.HOLDS, Modality.PROSPECTIVE
    return Aspect.HOLDS, Modality.ASSERTED


def _never_was(candidate: Candidate) -> bool:
    """Whether a claim says what somebody has not, or "would have" had: no post of his."""
    unreal = candidate.anchor if candidate.modality is Modality.HYPOTHETICAL else None
    words = unreal.children if unreal is not None else ()
    return candidate.modality is Modality.DENIED or any(word.lower_ == "have" for word in words)
