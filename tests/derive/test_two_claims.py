"""Two claims in one sentence: each makes its own card."""

from collections.abc import Callable

import pytest

from readahead.model.card import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        (
            "The army has closed the northern road to all lorries, and the council will open a school for the families.",
            [
                ("The army has closed the northern road to all lorries", ""),
                ("The council will open a school for the families", ""),
            ],
        ),
        (
            "Westmark holds 19 Ostravan soldiers, according to Orrin, and Ostrava holds 12 Westmark border guards.",
            [
                ("Westmark holds 19 Ostravan soldiers", "Orrin"),
                ("Ostrava holds 12 Westmark border guards", ""),
            ],
        ),
        (
            "Orrin said the army had closed the road, and the council would open a school.",
            [("Orrin said the army had closed the road, and the council would open a school", "Orrin")],
        ),
        (
            "Jonas Orrin argued that the new rota was safer than the old one, and he urged the union to return to the table.",
            [
                ("Jonas Orrin argued that the new rota was safer than the old one", "Jonas Orrin"),
                ("He [Orrin] urged the union to return to the table", "Jonas Orrin"),
            ],
        ),
        (
            "Six boats, two lorries, and a bridge were hit in the valley of Westmark.",
            [("Six boats, two lorries, and a bridge were hit in the valley of Westmark", "")],
        ),
    ],
)
def test_sentences_joined_by_and_are_two_cards(
    reading: Read, text: str, cards: list[tuple[str, str]]
) -> None:
    assert [(card.headline, card.attribution.who) for card in reading(text).cards] == cards
