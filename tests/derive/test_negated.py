"""Who denies in one article what was said in another is found, but only where it is plainly the same thing."""

from collections.abc import Callable
from datetime import date

import pytest

from readahead.derive import conflicts
from readahead.derive.conflicts import Finding, Told
from readahead.model.card import Reading
from readahead.model.relation import RelationKind

FIRST, NEXT, SEASON = date(2026, 3, 4), date(2026, 3, 6), date(2026, 6, 6)
STAYS = "President Ana Veld said on Sunday that Sovenna will stay in the river pact."


@pytest.fixture
def told(reading: Callable[..., Reading]) -> Callable[[str, date], list[Told]]:
    """Return a function that reads a sentence as an article of a day, and gives its cards that can be found."""
    return lambda text, day: [Told(card, text, day) for card in reading(text).cards if card.keys]


def compared(ones: list[Told], others: list[Told]) -> list[Finding]:
    return [
        finding
        for one in ones
        for other in others
        if set(one.card.keys) & set(other.card.keys) and (finding := conflicts.compare(one, other))
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (STAYS, "Sovenna will not stay in the river pact, President Ana Veld said on Tuesday."),
        (STAYS, "Sovenna won't stay in the river pact, President Ana Veld said on Tuesday."),
        (STAYS, "President Ana Veld said it would not stay in the river pact."),
        (
            "Marla Quist said that Ruritania had signed the treaty on the barrage.",
            "Marla Quist said that Ruritania had never signed the treaty on the barrage.",
        ),
        (
            "Marla Quist said that the army fired on the village of Velm.",
            "Marla Quist said that the army did not fire on the village of Velm.",
        ),
        (
            "The Health Ministry said that the water in the harbour is safe for children.",
            "The Health Ministry said that the water in the harbour is not safe for children.",
        ),
    ],
)
def test_who_takes_back_what_they_said_holds_against_it(
    first: str, second: str, told: Callable[[str, date], list[Told]]
) -> None:
    ones, others = told(first, FIRST), told(second, NEXT)
    found = compared(ones, others)
    assert [each.kind for each in found] == [RelationKind.OPPOSES]
    assert found == compared(others, ones)
    assert found[0].because.endswith("said the opposite before.")
    assert "on 4 March 2026" in found[0].because
    assert "on 6 March 2026" in found[0].because


def test_another_who_denies_it_holds_against_it_too(told: Callable[[str, date], list[Told]]) -> None:
    one = told("The Foreign Ministry said that Sovenna will stay in the river pact.", FIRST)
    other = told("The Interior Ministry said that Sovenna will not stay in the river pact.", NEXT)
    found = compared(one, other)
    assert [each.kind for each in found] == [RelationKind.OPPOSES]
    assert found[0].because.endswith("the Interior Ministry says the opposite.")


@pytest.mark.parametrize(
    "second",
    [
        # another thing
        "President Ana Veld said on Tuesday that Ilvaria will not stay in the river pact.",
        "President Ana Veld said on Tuesday that the army will not stay in the river pact.",
        "President Ana Veld said on Tuesday that Sovenna will not pay into the river pact.",
        "President Ana Veld said on Tuesday that Sovenna will not stay at the talks.",
        # another time
        "President Ana Veld said on Tuesday that Sovenna did not stay in the river pact.",
        # depends on something, or denies a part
        "President Ana Veld said on Tuesday that Sovenna will not stay in the river pact if the gates are closed.",
        "President Ana Veld said on Tuesday that Sovenna will not only stay in the river pact.",
        "President Ana Veld said on Tuesday that Sovenna will no longer stay in the river pact without a vote.",
    ],
)
def test_another_thing_that_is_denied_is_nothing_against_it(
    second: str, told: Callable[[str, date], list[Told]]
) -> None:
    kinds = {each.kind for each in compared(told(STAYS, FIRST), told(second, NEXT))}
    assert RelationKind.OPPOSES not in kinds


def test_what_two_say_of_themselves_is_of_two(told: Callable[[str, date], list[Told]]) -> None:
    one = told("“We will take part in the harbour talks,” the Foreign Ministry said.", FIRST)
    other = told("“We will not take part in the harbour talks,” the Interior Ministry said.", NEXT)
    assert compared(one, other) == []


def test_what_was_so_in_spring_may_be_otherwise_in_summer(told: Callable[[str, date], list[Told]]) -> None:
    denied = "Sovenna will not stay in the river pact, President Ana Veld said on Tuesday."
    assert compared(told(STAYS, FIRST), told(denied, SEASON)) == []


@pytest.mark.parametrize(
    ("first", "second", "kind", "told_so"),
    [
        # 12 agrees and 58 has grown
        (
            "Sovenna's Health Ministry said 58 people had been killed along the Imbrel and 12 people were killed in Velm.",
            "Sovenna's Health Ministry said 63 people had been killed along the Imbrel and 12 people were killed in Velm.",
            RelationKind.UPDATED_BY,
            "gave 58 on 4 March 2026; Sovenna's Health Ministry gave 63 on 6 March 2026: the count has grown.",
        ),
        # both have grown: each is told of its own
        (
            "Sovenna's Health Ministry said 58 people had been killed along the Imbrel and 12 people were killed in Velm.",
            "Sovenna's Health Ministry said 63 people had been killed along the Imbrel and 14 people were killed in Velm.",
            RelationKind.UPDATED_BY,
            "gave 58 on 4 March 2026; Sovenna's Health Ministry gave 63 on 6 March 2026: the count has grown.",
        ),
    ],
)  # fmt: skip
def test_a_figure_that_agrees_hides_no_other_of_its_card(
    first: str, second: str, kind: RelationKind, told_so: str, told: Callable[[str, date], list[Told]]
) -> None:
    found = compared(told(first, FIRST), told(second, NEXT))
    assert [each.kind for each in found] == [kind]
    assert found[0].because.endswith(told_so)


def test_one_number_of_two_is_not_the_same_again(told: Callable[[str, date], list[Told]]) -> None:
    one = told(
        "The harbour master said 58 crates of oranges had arrived on Monday and 12 crates of lemons.", FIRST
    )
    other = told(
        "The harbour master said 63 crates of oranges had arrived on Monday and 12 crates of lemons.", NEXT
    )
    assert compared(one, other) == []
    assert [each.kind for each in compared(one, told(one[0].text + " ", NEXT))] == [RelationKind.REPEATS]
