"""Bodies whose names only the whole article tells: carriers called like provinces, organs beside others of one body, schools that
are called after the body behind them."""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.organisations.carriers import CarrierFinder
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.organisations.schools_of import SchoolFinder
from archive.extraction.organisations.siblings import SiblingFinder
from archive.packs.lookup import Lookup


class ByArticle:
    """Asks the finders of such bodies one after the other."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._finders = (CarrierFinder(numbers), SiblingFinder(lookup, numbers), SchoolFinder(lookup, numbers))

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of the sentences, in the place of what their words mean elsewhere."""
        for finder in self._finders:
            finder.find(article)
