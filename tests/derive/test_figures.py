"""Figures: the number, what it counts and what happened."""

from readahead.derive import figures


def test_an_aside_between_dashes_does_not_hide_what_happened() -> None:
    text = "Since the truce began, more than 400 villagers—mostly farmers, officials say—have been killed in raids."
    (found,) = figures.find(text)
    assert (found.value, found.qualifier, found.counted, found.event, found.anchor) == (
        400.0,
        "more than",
        "villagers",
        "killed",
        "since the truce began",
    )
