"""Counts that are raised, cut or put: their numbers, what they count and who gives them."""

from collections.abc import Callable

import pytest

from readahead.model.card import Card, Kind, Reading

Read = Callable[..., Reading]


def last(reading: Read, text: str) -> Card:
    return reading(text).cards[-1]


@pytest.mark.parametrize(
    ("text", "who", "figures"),
    [
        (
            "Westmark's Health Ministry raised its count of villagers killed along the Sill to 43, from at least 40.",
            "Westmark's Health Ministry",
            [(43, "", "villagers", "killed"), (40, "at least", "villagers", "killed")],
        ),
        (
            "The council now puts the number of displaced people at 18,400.",
            "the council",
            [(18_400, "", "displaced people", "displaced")],
        ),
        (
            "The governor of Varl, Lena Orrin, put it at nearly $2 billion.",
            "Lena Orrin",
            [(2e9, "nearly", "", "")],
        ),
        ("The death toll in Port Sill rose to 61.", "", [(61, "", "", "killed")]),
    ],
)
def test_a_count_has_its_number_and_its_giver(
    reading: Read, text: str, who: str, figures: list[tuple[float, str, str, str]]
) -> None:
    card = last(reading, text)
    assert card.kind is Kind.FIGURE
    assert card.attribution.who == who
    assert [(each.value, each.qualifier, each.counted, each.event) for each in card.figures] == figures
    assert {each.giver for each in card.figures} == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The coroner of Port Sill recorded 16 deaths in the flood.", "coroner of Port Sill"),
        ("The Water Board expects the output of Varl to grow by 5 percent.", "Water Board"),
        ("The damage was put at 3 billion euros by the river council.", "river council"),
        ("The toll, which the river council put at 26, may rise.", "river council"),
        ("By the count of the river council, 60 people have died in Varl.", "river council"),
        ("Tens of thousands marched; the river council spoke of 20,000.", "river council"),
        ("The Water Board is expected to lose 5 percent of its staff.", ""),
        ("The pollsters of Varl asked 406 registered voters and 30 others.", ""),
    ],
)
def test_who_takes_a_count_gives_its_number(reading: Read, text: str, who: str) -> None:
    given = {each.giver.removeprefix("the ") for each in last(reading, text).figures}
    assert given == {who}


def test_what_is_put_on_a_table_is_no_count(reading: Read) -> None:
    card = last(reading, "The minister put the map on a table at the door in Port Sill with 12 men.")
    assert card.attribution.who == ""


def test_the_level_of_a_year_is_no_figure(reading: Read) -> None:
    card = last(reading, "The output of Port Sill was 7 percent below its 2019 level in June.")
    assert [each.value for each in card.figures] == [7]


def test_a_measured_amount_that_is_reported_is_a_figure(reading: Read) -> None:
    card = last(
        reading, "The Water Board of Westmark said the Sill was running at 380 cubic metres per second."
    )
    assert (card.kind, card.attribution.who) == (Kind.FIGURE, "Water Board of Westmark")


def test_a_time_of_day_is_not_cut_in_two(reading: Read) -> None:
    card = last(
        reading,
        "The ferry to Port Sill sank off the northern point of the bay of Varl at about 19:40 BST on Thursday.",
    )
    assert "19:40" in card.headline or "19" not in card.headline
