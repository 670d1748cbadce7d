"""Copies of one text are known from other texts on the same subject, and go back to whom they credit."""

from datetime import date

import pytest

from readahead.derive import copies
from readahead.derive.copies import Sourced


@pytest.mark.parametrize(
    ("sources", "origins"),
    [
        ([Sourced("News.Az", "Reuters"), Sourced("Cassen Daily", "Reuters")], ("Reuters",)),
        ([Sourced("Cassen Daily", "(Reuters)"), Sourced("Reuters.com")], ("Reuters",)),
        ([Sourced("Cassen Daily", "Pelwire"), Sourced("Westmark Post")], ("Pelwire",)),
        ([Sourced("Cassen Daily", "AFP and Reuters")], ("AFP", "Reuters")),
        ([Sourced("Cassen Daily", "AFP"), Sourced("Westmark Post", "Reuters"), Sourced("X", "Reuters")], ("Reuters", "AFP")),
        ([Sourced("Cassen Daily", published=date(2026, 3, 4)), Sourced("Westmark Post", published=date(2026, 3, 3))], ("Westmark Post",)),
        ([Sourced(""), Sourced("")], ("outlet not known",)),
        ([], ()),
    ],
)  # fmt: skip
def test_copies_go_back_to_the_agency_they_credit_or_else_to_the_first_outlet(
    sources: list[Sourced], origins: tuple[str, ...]
) -> None:
    assert copies.origins(sources) == origins
