"""A date in the timeline stands beside words that are true of it."""

from dataclasses import replace
from datetime import date

import pytest

from readahead.memo.timeline import stands_at
from readahead.model.card import Attribution, Card, CardId, DateMention, Direction, Kind
from readahead.model.memo import CitedCard
from readahead.model.passage import Passage, Span

DAY = date(2026, 3, 5)


def cited(text: str, *quotes: str, cue: str = "", direction: Direction = Direction.PAST) -> CitedCard:
    """A card on the whole of *text* with the dates *quotes*, each a day after the one before."""
    dates = tuple(
        DateMention(
            Span(text.index(quote), text.index(quote) + len(quote)),
            f"2026-03-{number:02}",
            DAY.replace(day=number),
            DAY.replace(day=number),
            direction,
        )
        for number, quote in enumerate(quotes, start=1)
    )
    span = Span(text.index(cue), text.index(cue) + len(cue)) if cue else None
    card = Card(
        Kind.EVENT,
        "-",
        (Passage(Span(0, len(text))),),
        attribution=Attribution(cue=span),
        dates=dates,
    )
    return CitedCard(CardId(1), card, text, "0" * 64, "", "", "", "2026-03-10", "", True)


@pytest.mark.parametrize(
    ("text", "headline", "words"),
    [
        (
            "Westmark has been pushing to revive the talks after the truce, brokered by Eastmark in February, stalled",
            "Westmark has been pushing to revive the talks after the truce stalled",
            "the truce, brokered by Eastmark in February",
        ),
        (
            "It would precede the deployment of an observer force, mandated by a February resolution",
            "It would precede the deployment of an observer force",
            "an observer force, mandated by a February resolution",
        ),
        (
            "Observers would follow: the council gave them a mandate in February",
            "Observers would follow",
            "the council gave them a mandate in February",
        ),
        (
            "The port is open, but Port Lorn, which burned in February, is not",
            "The port is open, but Port Lorn is not",
            "Port Lorn, which burned in February",
        ),
        ("The leaders met in February, officials said", "The leaders met", ""),
        ("The leaders, who met in February, will meet again", "The leaders met in February", ""),
        (
            "The stage is set when Ada Brook, the mayor, calls on the council in February",
            "The stage is set",
            "",
        ),
    ],
)
def test_a_date_in_a_clause_the_line_leaves_out_is_given_that_clause(
    text: str, headline: str, words: str
) -> None:
    assert [said for _, said in stands_at(headline, cited(text, "February"))] == [words]


def test_what_somebody_said_on_a_day_stays_the_line(
    text: str = "Ada Brook, the mayor, warned in February of war",
) -> None:
    assert [
        said for _, said in stands_at("Ada Brook warned of war", cited(text, "February", cue="warned"))
    ] == [""]


def test_a_borrowed_date_gives_way_to_the_cards_own() -> None:
    card = cited("The leaders will discuss the truce, agreed in February", "February")
    borrowed = replace(card.card.dates[0], value="2026-03-09", borrowed=True, direction=Direction.FUTURE)
    both = replace(card, card=replace(card.card, dates=(borrowed, *card.card.dates)))
    found = stands_at("The leaders will discuss the truce", both)
    assert [(mention.value, words) for mention, words in found if mention] == [
        ("2026-03-01", "the truce, agreed in February")
    ]


def test_two_dates_of_one_line_are_two_rows_where_each_has_words_of_its_own() -> None:
    text = "The leaders meet on Monday to discuss the truce, agreed in February"
    found = stands_at("The leaders meet on Monday to discuss the truce", cited(text, "Monday", "February"))
    assert [(mention.value, words) for mention, words in found if mention] == [
        ("2026-03-01", ""),
        ("2026-03-02", "the truce, agreed in February"),
    ]


def test_an_edited_line_keeps_its_words_and_stands_once() -> None:
    text = "The leaders meet on Monday to discuss the truce, agreed in February"
    found = stands_at("They meet", cited(text, "Monday", "February"), is_edited=True)
    assert [words for _, words in found] == [""]
