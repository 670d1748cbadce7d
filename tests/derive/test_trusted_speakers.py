"""Whose name a card bears: the sentences whose speaker reads easily wrong."""

from collections.abc import Callable

import pytest

from readahead.model.card import Kind, Reading

Read = Callable[..., Reading]

DEPENDENT = [
    (
        "Ministers of the island states failed to agree on the new harbour tax, as Westmark warned it would run out of diesel by June.",
        [
            ("Ministers of the island states failed to agree on the new harbour tax", ""),
            ("Westmark warned it would run out of diesel by June", "Westmark"),
        ],
    ),
    (
        "In a year in which most voters say they do not trust the mayor, even Lena Orrin had left Port Sill.",
        [
            (
                "In a year in which most voters say they do not trust the mayor, even Orrin had left Port Sill",
                "",
            )
        ],
    ),
    (
        "Ministers clash over the frozen accounts as Westmark warns of a gap in the spring.",
        [("Ministers clash over the frozen accounts as Westmark warns of a gap in the spring", "")],
    ),
    (
        "The harbour board closed the ferry to all lorries after the crews said that its hull was too old.",
        [
            ("The harbour board closed the ferry to all lorries", ""),
            ("The crews said that its hull was too old", "the crews"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "cards"), DEPENDENT, ids=[case[0] for case in DEPENDENT])
def test_a_report_in_a_dependent_clause_is_not_the_whole_sentence(
    reading: Read, text: str, cards: list[tuple[str, str]]
) -> None:
    assert [(card.headline, card.attribution.who) for card in reading(text).cards] == cards


@pytest.mark.parametrize(
    "text",
    [
        "Lena Orrin sought to calm the ferry crews in Port Sill.",
        "Lena Orrin thanked the ferry crews of Port Sill for their work.",
        "The council of Port Sill nominated Jonas Talleray.",
        "The court in Varl sided with the ferry crews.",
        "The mistake would see Jonas Talleray running out of diesel in Port Sill.",
        "Lena Orrin exposed the accounts of the harbour board.",
    ],
)
def test_what_somebody_only_does_is_no_position(reading: Read, text: str) -> None:
    (card,) = reading(text).cards
    assert card.kind is not Kind.POSITION
    assert card.attribution.who == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lena Orrin wants a new ferry for the island of Varl.", "Lena Orrin"),
        ("Jonas Talleray sees the ferry of Port Sill as a waste.", "Jonas Talleray"),
        ("Jonas Talleray prefers a bridge to the ferry of Port Sill.", "Jonas Talleray"),
        ("The ferry of Port Sill is opposed by Lena Orrin.", "Lena Orrin"),
    ],
)
def test_what_somebody_wants_or_thinks_is_a_position(reading: Read, text: str, who: str) -> None:
    (card,) = reading(text).cards
    assert (card.kind, card.attribution.who) == (Kind.POSITION, who)


def test_whoever_only_wants_something_is_not_the_next_speaker(reading: Read) -> None:
    cards = reading(
        "Lena Orrin said the ferry was late. Jonas Talleray wants a bridge over the strait of Varl.\n\n"
        "“I hope you find the missing ferry in the morning.”"
    ).cards
    assert [(card.rule, card.attribution.who) for card in cards][-1] == (
        "quote-inferred-speaker",
        "Lena Orrin",
    )


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Sudan: Paramilitary army agrees to a truce with Westmark, but the council says fighting goes on",
            "",
        ),
        ("Lena Orrin: The ferry was late again on Monday", "Lena Orrin"),
        ("Sudan: “We agreed to a truce on the river.”", "Sudan"),
    ],
)
def test_a_place_before_a_colon_is_what_it_is_about(reading: Read, text: str, who: str) -> None:
    assert [card.attribution.who for card in reading(text).cards] == [who]


@pytest.mark.parametrize("text", ["Inspectors did not say how close they were to the wreck off Port Sill."])
def test_what_nobody_says_is_nobodys_position(reading: Read, text: str) -> None:
    assert [(card.attribution.who, card.kind is Kind.POSITION) for card in reading(text).cards] == [
        ("", False)
    ]


def test_the_share_of_those_who_say_so_keeps_its_qualifier(reading: Read) -> None:
    (card,) = reading("Less than a third agreed with the mayor that Westmark would have to wait.").cards
    assert card.attribution.who == "Less than a third"
