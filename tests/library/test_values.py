"""What is filed comes back equal, whatever it holds."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.library import Library
from readahead.model.article import Article, Field, Origin, normalised
from readahead.model.card import (
    Attribution,
    Card,
    CardQuery,
    DateMention,
    Direction,
    Entity,
    EntityKind,
    Figure,
    Kind,
    Mode,
    Reading,
    Uncarded,
)
from readahead.model.passage import Passage, Role, Span

TEXTS = st.text(min_size=1, max_size=200).map(normalised).filter(bool)
WORDS = st.text(max_size=20).map(normalised)
DATES = st.dates()


def spans(length: int) -> st.SearchStrategy[Span]:
    return st.integers(0, length - 1).flatmap(
        lambda start: st.builds(Span, st.just(start), st.integers(start + 1, length))
    )


def cards(length: int) -> st.SearchStrategy[Card]:
    span = spans(length)
    numbers = st.floats(allow_nan=False, allow_infinity=False)
    passages = st.tuples(
        st.builds(Passage, span, st.just(Role.CONTENT)), st.lists(st.builds(Passage, span), max_size=3)
    )
    return st.builds(
        Card,
        kind=st.sampled_from(Kind),
        headline=WORDS,
        passages=passages.map(lambda pair: (pair[0], *pair[1])),
        attribution=st.builds(
            Attribution,
            who=WORDS, title=WORDS, source=st.none() | span, cue=st.none() | span, lemma=WORDS, stance=WORDS,
            mode=st.sampled_from(Mode), via=WORDS, resolved_from=WORDS, inferred=st.booleans(),
        ),
        figures=st.lists(
            st.builds(
                Figure,
                span, numbers, upper=st.none() | numbers, qualifier=WORDS, unit=WORDS, counted=WORDS, event=WORDS,
                giver=WORDS, anchor=WORDS,
            ),
            max_size=3,
        ).map(tuple),
        dates=st.lists(
            st.builds(
                DateMention,
                span, WORDS, DATES, DATES, direction=st.sampled_from(Direction), ambiguous=st.booleans(),
                alternatives=st.lists(WORDS, max_size=2).map(tuple), borrowed=st.booleans(),
            ),
            max_size=3,
        ).map(tuple),
        entities=st.lists(
            st.builds(Entity, span, WORDS, st.sampled_from(EntityKind), title=WORDS), max_size=3
        ).map(tuple),
        rule=WORDS,
        engine=WORDS,
    )  # fmt: skip


@st.composite
def readings(draw: st.DrawFn) -> tuple[Article, Reading]:
    text = draw(TEXTS)
    span = spans(len(text))
    article = Article(
        text=text,
        body=draw(span),
        title=draw(WORDS),
        outlet=draw(WORDS),
        agency=draw(WORDS),
        byline=draw(WORDS),
        dateline=draw(WORDS),
        published=draw(st.none() | DATES),
        language=draw(WORDS),
        address=draw(WORDS),
        file_name=draw(WORDS),
        exercise=draw(st.booleans()),
        origins=tuple(draw(st.dictionaries(st.sampled_from(Field), st.sampled_from(Origin))).items()),
    )
    uncarded = draw(st.lists(st.builds(Uncarded, span, WORDS), max_size=3))
    return article, Reading(tuple(draw(st.lists(cards(len(text)), max_size=6))), tuple(uncarded))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(filed=readings(), raw=st.binary(max_size=50))
def test_an_article_and_its_cards_come_back_equal_before_and_after_undo(filed, raw):
    article, reading = filed
    with Library.open(None) as library:
        number, cards = library.articles.add(article, reading, raw=raw)
        for _ in range(2):
            assert library.articles.get(number).article == article
            assert library.articles.uncarded(number) == reading.uncarded
            assert library.articles.raw(number) == raw
            assert tuple(filed.card for filed in library.cards.many(cards)) == reading.cards
            assert tuple(cited.card for cited in library.cards.cited(cards)) == reading.cards
            own = [when for card in reading.cards for when in card.dates if not when.borrowed]
            assert sorted(map(repr, own)) == sorted(
                repr(row.when) for row in library.cards.timeline(CardQuery())
            )
            library.history.undo()
            assert library.counts().articles == library.counts().cards == 0
            library.history.redo()


@pytest.mark.parametrize("upper", [None, 0.0, 1e300, 5e-324, 0.1 + 0.2])
def test_a_figure_keeps_its_exact_numbers(library, upper):
    card = Card(Kind.FIGURE, "x", (Passage(Span(0, 1)),), figures=(Figure(Span(0, 1), 1 / 3, upper),))
    article = Article("x", Span(0, 1), published=date(2025, 1, 1))
    _, (number,) = library.articles.add(article, Reading((card,)), raw=b"x")
    assert library.cards.get(number).card == card
