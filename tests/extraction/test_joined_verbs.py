"""To which of two verbs another is joined."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from archive.extraction.parsing.joined import joined_to_main


def test_a_link_that_opens_the_text() -> None:
    """ "And" has no word before it: nothing is joined to the main clause, and nothing is looked up before the text."""
    doc = Doc(
        spacy.blank("en").vocab,
        words=["and", "Holm", "sang", "after", "Lind", "left", "and", "retired"],
        heads=[5, 2, 2, 5, 5, 2, 5, 5],
        deps=["cc", "nsubj", "ROOT", "mark", "nsubj", "advcl", "cc", "conj"],
        pos=["CCONJ", "PROPN", "VERB", "SCONJ", "PROPN", "VERB", "CCONJ", "VERB"],
        lemmas=["and", "Holm", "sing", "after", "Lind", "leave", "and", "retire"],
    )
    assert joined_to_main(doc[7]) == doc[7]
