"""What counts as somebody who speaks, how a source is printed, and the whole of an office before a name."""

from collections.abc import Callable

import pytest

from readahead.derive import source_words
from readahead.model.card import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "words",
    [
        "handles those questions",
        "the more voters",
        "a strategy some",
        "one of his recent",
        "the foundation's",
        "the number of people The Sill Post",
        "Debris From Varl",
    ],
)
def test_a_piece_of_a_clause_or_headline_is_no_source(words: str) -> None:
    assert not source_words.is_source(words)


@pytest.mark.parametrize(
    "words",
    [
        "reports",
        "some",
        "one of the farmers",
        "one of his aides",
        "one of them",
        "Harlow's",
        "the mayor of Varl",
        "The Sill Post",
        "some experts",
        "polls at the time",
        "both of some",
    ],
)
def test_a_noun_phrase_is_a_source(words: str) -> None:
    assert source_words.is_source(words)


@pytest.mark.parametrize(
    "text",
    [
        "The dam is old, and how it handles those questions will determine whether Varl pays.",
        "It is a strategy some believe could save the dam in Varl.",
        "Debris From Varl Says Little Of The Dam And Its Gates.",
    ],
)
def test_no_card_is_given_to_a_piece_of_a_clause(reading: Read, text: str) -> None:
    assert [card.attribution.who for card in reading(text).cards if card.attribution.who] == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Others said the dam in Varl was full.", "others"),
        ("Some say the dam in Varl was full.", "some"),
        ("Two in three said the dam in Varl was full.", "two in three"),
        ("Almost half said the dam in Varl was full.", "almost half"),
        ("A poll published last month found that the dam was feared in Varl.", "a poll"),
        ("The dam in Varl is feared, according to a poll conducted last month.", "a poll"),
    ],
)
def test_an_amount_stays_as_printed_in_small_letters(reading: Read, text: str, who: str) -> None:
    assert reading(text).cards[-1].attribution.who == who


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("EU foreign policy chief Kaja Lind said the dam was full.", "EU foreign policy chief"),
        ("U.N. human rights chief Robert Varl said the dam was full.", "U.N. human rights chief"),
        ("“It is late,” said Orrin campaign manager Robert Varl.", "Orrin campaign manager"),
        ("“It is late,” said his top foreign policy aide Robert Varl.", "top foreign policy aide"),
        ("He beat his rival Robert Varl in May. Varl said the dam was full.", ""),
        ("Tom Lind and campaign manager Robert Varl met. Varl said the dam was full.", "campaign manager"),
    ],
)
def test_an_office_before_a_name_is_kept_whole(reading: Read, text: str, title: str) -> None:
    card = reading(text).cards[-1]
    assert (card.attribution.who.split()[-1], card.attribution.title) in (("Varl", title), ("Lind", title))
