"""A card that a person makes of a passage."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import by_hand, reading
from readahead.model.article import Article
from readahead.model.card import Kind
from readahead.model.passage import Role, Span

TEXT = (
    "The ferry company will close two of its nine routes, the transport ministry said on Monday.\n\n"
    "“We cannot sail at a loss,” said Orla Venn, the company’s director. Passengers were told at the quay.\n\n"
    "More than 300 jobs are at risk, according to the dockers’ union, and the last boat sails on 4 March 2026.\n\n"
    "Blue hulls, white rails, an old bell."
)
ARTICLE = Article(text=TEXT, body=Span(0, len(TEXT)), published=date(2026, 2, 10), outlet="Exercise Post")


def passage(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "kind", "who"),
    [
        ("“We cannot sail at a loss,”", Kind.QUOTE, "Orla Venn"),
        ("The ferry company will close two of its nine routes", Kind.POSITION, "the transport ministry"),
        ("Blue hulls, white rails, an old bell.", Kind.BACKGROUND, ""),
        ("Passengers were told at the quay.", Kind.BACKGROUND, ""),
    ],
)
def test_a_passage_becomes_a_card_with_the_speaker_the_article_gives(
    words: str, kind: Kind, who: str
) -> None:
    card = by_hand.card(ARTICLE, passage(words))
    assert (card.kind, card.attribution.who, card.rule) == (kind, who, "by-hand")
    assert [part.quote(TEXT) for part in card.passages if part.role is Role.CONTENT] == [words]
    assert card.attribution.via == "Exercise Post"


def test_the_kind_a_person_names_is_taken() -> None:
    card = by_hand.card(ARTICLE, passage("Blue hulls, white rails, an old bell."), kind=Kind.WHY_IT_MATTERS)
    assert card.kind is Kind.WHY_IT_MATTERS


def test_a_figure_in_the_passage_keeps_its_giver_and_a_date_its_day() -> None:
    chosen = passage("More than 300 jobs are at risk")
    assert [figure.giver for figure in by_hand.card(ARTICLE, chosen).figures] == ["the dockers’ union"]
    dated = by_hand.card(ARTICLE, passage("the last boat sails on 4 March 2026"))
    assert [found.value for found in dated.dates] == ["2026-03-04"]


def test_white_space_round_a_selection_does_not_count() -> None:
    start = TEXT.index("\n\nBlue")
    assert by_hand.trimmed(TEXT, Span(start, start + 7)) == Span(start + 2, start + 6)
    assert by_hand.trimmed(TEXT, Span(start, start + 2)) is None


@given(st.data())
def test_any_passage_gives_a_card_on_exactly_its_words(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(TEXT) - 1))
    end = data.draw(st.integers(start + 1, len(TEXT)))
    span = by_hand.trimmed(TEXT, Span(start, end))
    if span is None:
        return
    card = by_hand.card(ARTICLE, span)
    assert [part.span for part in card.passages if part.role is Role.CONTENT] == [span]
    assert 0 < len(card.headline) <= 110
    assert card == by_hand.card(ARTICLE, span)
    assert card.engine == reading.ENGINE
