"""People are found by the beginnings of their names, merged over their titles, and counted by the cards they speak in."""

from dataclasses import replace

import pytest

from readahead.model.card import Attribution, CardQuery, Status
from readahead.model.found import Person

SAID = [
    ("Prime Minister", "Ada Lorn"),
    ("", "Ada Lorn"),
    ("Minister", "Zoë Tarn"),
    ("Adamant", "Bo Lind"),
    ("", ""),
]


@pytest.fixture
def named(library, article, reading):
    card = reading.cards[0]
    cards = tuple(
        replace(card, headline=f"Said {number}", attribution=Attribution(who=who, title=title))
        for number, (title, who) in enumerate(SAID)
    )
    library.articles.add(article, replace(reading, cards=cards), raw=b"x", engine="1")
    return library


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ad", [Person("Ada Lorn", 2)]),
        ("lor ada", [Person("Ada Lorn", 2)]),
        ("ZOE", [Person("Zoë Tarn", 1)]),
        ("tarn", [Person("Zoë Tarn", 1)]),
        ("minister", []),
        ("orn", []),
        ('"lor" OR -*', []),
        ("😀", []),
        ("?!", []),
        ("", [Person("Ada Lorn", 2), Person("Zoë Tarn", 1), Person("Bo Lind", 1)]),
    ],
)
def test_a_name_is_found_by_the_beginnings_of_its_words(named, text, found):
    assert list(named.people.named(text, limit=5)) == found


def test_at_most_as_many_as_asked_for_and_none_whose_cards_are_dismissed(named):
    assert named.people.named("", limit=1) == (Person("Ada Lorn", 2),)
    ids = [filed.id for filed in named.cards.list(CardQuery()) if filed.card.attribution.who == "Ada Lorn"]
    named.cards.set_status(ids, Status.DISMISSED)
    assert named.people.named("ada", limit=5) == ()
