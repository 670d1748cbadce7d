"""Folding: which printed words count as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import folding


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ferry", "Ferries"),
        ("case", "cases"),
        ("gas", "gases"),
        ("house", "HOUSES"),
        ("movie", "movies"),
        ("dam", "dams"),
        ("church", "churches"),
        ("Palestinian", "Palestinians"),
        ("Houthi", "Houthis"),
        ("Relief Council", "relief\ncouncils"),
        ("Mar-a-Lago", "mar-a-lago"),
        ("Dockworkers' Federation", "Dockworkers’ Federation"),
    ],
)
def test_two_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert folding.key(one) == folding.key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hama", "Hamas"),
        ("Lao", "Laos"),
        ("glas", "glass"),
        ("new", "news papers"),
        ("U.S.", "us"),
        ("crisis", "crise"),
    ],
)
def test_two_words_that_only_look_alike_are_two(one: str, other: str) -> None:
    assert folding.key(one) != folding.key(other)


@pytest.mark.parametrize("word", ["ceasefire", "Hezbollah", "wheat", "EU-wide".partition("-")[2], "dam"])
def test_a_word_that_tells_what_a_text_is_about_is_content(word: str) -> None:
    assert folding.is_content(word)


@pytest.mark.parametrize(
    "word", ["the", "said", "Warned", "Monday", "2026", "may", "officials", "quickly", "—", "of"]
)
def test_a_word_that_any_text_may_hold_is_none(word: str) -> None:
    assert not folding.is_content(word)


@given(st.text(), st.text())
def test_folding_looks_at_each_word_for_itself(one: str, other: str) -> None:
    assert folding.key(f"{one} {other}").split() == [*folding.key(one).split(), *folding.key(other).split()]


@pytest.mark.parametrize(
    ("word", "is_plural"), [("cases", True), ("gas", False), ("Hamas", False), ("Houthis", True)]
)
def test_a_plural_is_known_by_what_folding_takes_off(word: str, is_plural: bool) -> None:
    assert folding.is_plural(word) is is_plural
