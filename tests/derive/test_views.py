"""What somebody wants, backs, opposes or thinks, told in the article's own words, is found and becomes a position."""

from collections.abc import Callable

import pytest

from readahead.derive import statements
from readahead.model.card import Kind, Mode, Reading
from readahead.model.passage import Span

VIEWS = [
    ("Orrin wants to close the old bridge.", "Orrin", "wants", "to close the old bridge"),
    ("Orrin hopes to keep her seat.", "Orrin", "hopes", "to keep her seat"),
    ("The council supports a ban on fishing.", "The council", "supports", "a ban on fishing"),
    ("Talleray voted against the new dam.", "Talleray", "voted against", "the new dam"),
    ("Talleray attacked the mayor over her bridge.", "Talleray", "attacked", "the mayor over her bridge"),
    ("Farmers see the dam as a danger.", "Farmers", "see", "the dam as a danger"),
    ("The mayor knows how old the dam is.", "The mayor", "knows", "how old the dam is"),
    ("Orrin referred to the flood of 1953.", "Orrin", "referred to", "the flood of 1953"),
    ("Orrin did not mention the dam.", "Orrin", "did not mention", "the dam"),
    ("Orrin asked the council to close the bridge.", "Orrin", "asked", "the council to close the bridge"),
    ("Orrin left the hall, thanking the engineers.", "Orrin", "thanking", "the engineers"),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), VIEWS, ids=[case[0] for case in VIEWS])
def test_a_view_names_its_holder_and_its_object(text: str, source: str, cue: str, content: str) -> None:
    found = statements.find(text, Span(0, len(text)))
    assert [
        (one.rule, one.source[0].quote(text), one.cue[0].quote(text), one.content[0].quote(text))
        for one in found
    ] == [("view", source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "It remains unclear whether farmers want a new dam.",
        "You see the river from here.",
        "No one expected a long debate.",
        "The dam backs up the river.",
    ],
)
def test_nobodys_view_is_none(text: str) -> None:
    assert statements.find(text, Span(0, len(text))) == ()


def test_a_view_inside_a_report_is_the_speakers() -> None:
    text = "Orrin said that farmers want a new dam."
    assert [one.rule for one in statements.find(text, Span(0, len(text)))] == ["said-that"]


def test_a_view_makes_a_position_in_the_articles_own_voice(reading: Callable[..., Reading]) -> None:
    card = reading("Lena Orrin supports a ban on fishing in the river.").cards[0]
    assert (card.kind, card.rule, card.attribution.who) == (Kind.POSITION, "view", "Lena Orrin")
    assert (card.attribution.stance, card.attribution.mode) == ("supported", Mode.NARRATION)


def test_a_view_that_is_an_event_stays_one(reading: Callable[..., Reading]) -> None:
    card = reading("Lena Orrin plans to visit the dam and will meet its engineers on Monday.").cards[0]
    assert card.kind is Kind.EVENT


def test_what_somebody_speaks_of_in_marks_is_a_position(reading: Callable[..., Reading]) -> None:
    card = reading("Stellan Foss, by contrast, spoke of “a pause, not a peace” on the river.").cards[0]
    assert (card.kind, card.attribution.who, card.attribution.mode) == (
        Kind.POSITION,
        "Stellan Foss",
        Mode.MIXED,
    )


def test_a_relative_clause_gives_way_to_the_main_verb(reading: Callable[..., Reading]) -> None:
    card = reading("Governor Rowan Tull, whose party pushed for the ban, said that he would wait.").cards[0]
    assert (card.rule, card.attribution.who) == ("said-that", "Rowan Tull")


def test_a_view_in_the_passive_is_held_by_whoever_stands_after_by(reading: Callable[..., Reading]) -> None:
    text = "The plan for the river was sharply criticised by Lena Orrin."
    found = statements.find(text, Span(0, len(text)))
    assert [(one.source[0].quote(text), one.content[0].quote(text)) for one in found] == [
        ("Lena Orrin", "The plan for the river")
    ]
    card = reading(text).cards[0]
    assert (card.kind, card.attribution.who) == (Kind.POSITION, "Lena Orrin")


def test_a_speaker_after_a_colon_has_a_card(reading: Callable[..., Reading]) -> None:
    cards = reading(
        "It is the oldest quarrel of the islands: Westmark says the treaty was never ratified."
    ).cards
    assert "Westmark" in [card.attribution.who for card in cards]


def test_a_view_of_nobody_known_is_told_as_it_was(reading: Callable[..., Reading]) -> None:
    cards = reading("I want a new bridge over the river in Port Sill, and soon.").cards
    assert [card.rule for card in cards if card.rule == "view"] == []
