"""What every test of the reading starts from: an article of a few invented sentences."""

from collections.abc import Callable
from datetime import date

import pytest

from readahead.derive.reading import read
from readahead.model.article import Article, normalised
from readahead.model.card import Reading
from readahead.model.passage import Span


@pytest.fixture
def reading() -> Callable[..., Reading]:
    """Return a function that reads a text as an article, published on 4 March 2026, a Wednesday."""

    def of(text: str, *, outlet: str = "Westmark Post", agency: str = "") -> Reading:
        text = normalised(text) or "\n"
        body = Span(0, len(text))
        return read(Article(text=text, body=body, outlet=outlet, agency=agency, published=date(2026, 3, 4)))

    return of
