"""Lines that are no part of the story make no card."""

from collections.abc import Callable

import pytest

from readahead.model.card import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "line",
    [
        "Image caption, Lena Orrin said the ferry sank in Port Sill on Monday",
        "Image source: Westmark Pictures said to be free",
        "Get the news of Westmark that was said in your inbox every morning.",
        "Correction: An earlier version of this article said the dam of Port Sill was built in 1990.",
        "(AP Photo/Joao Reis, who was in Port Sill on Monday)",
        "Read the full report that Westmark published on Monday here",
        "Lena Orrin reported from Port Sill, and Taro Velk from Varl.",
    ],
)
def test_a_line_around_the_story_is_no_card(reading: Read, line: str) -> None:
    result = reading(f"Westmark has refused to open the gates of the dam.\n\n{line}\n")
    assert len(result.cards) == 1
    assert [one.reason for one in result.uncarded] == ["byline or notice"]


def test_the_titles_under_more_on_are_no_cards_but_the_story_goes_on_after_them(reading: Read) -> None:
    text = (
        "Westmark has refused to open the gates of the dam.\n\nMore on the water of Westmark:\n"
        "A simple guide to what is happening in Westmark\n\n'We saw the river fall in front of us'\n\n"
        "Ostrava has warned it could close the border."
    )
    result = reading(text)
    assert [card.attribution.who for card in result.cards] == ["Westmark", "Ostrava"]
    assert [one.reason for one in result.uncarded] == ["related link"] * 3


def test_a_sentence_that_begins_with_by_is_no_byline(reading: Read) -> None:
    result = reading("By the ministry's tally, 214 officers have been dismissed in Westmark.")
    assert len(result.cards) == 1
    assert not reading("Westmark has refused.\n\nBy Lena Orrin and Taro Velk\n").cards[1:]
