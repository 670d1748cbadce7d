"""Sorting as a whole: the starter library's and the labelled articles' cards, held out a sixth at a time.

The measurement itself is tests/bench/topics.py, which holds out each article by itself.
"""

from functools import cache

import pytest
import topics as bench
from topics import Tally, Way

from readahead.derive import learning, topics
from readahead.model.topic import TopicTerms


@cache
def _held_out() -> dict[tuple[Way, bool], Tally]:
    return bench.held_out(bench.nth_of_each_theme())


@pytest.mark.parametrize(
    ("way", "is_seed", "right", "wrong", "offered"),
    [
        (Way.TERMS, False, 84, 5.5, 90),
        (Way.BOTH, False, 90, 5, 97.5),
        (Way.LEARNED, False, 68, 2, 96.5),
        (Way.TERMS, True, 86, 9.5, 91),
        (Way.BOTH, True, 86.5, 10, 94),
        (Way.LEARNED, True, 12, 3, 76),
    ],
)
def test_cards_of_articles_that_taught_nothing_are_sorted(
    way: Way, is_seed: bool, right: float, wrong: float, offered: float
) -> None:
    """In percent of the cards: right and offered are floors, wrong is a ceiling; they are only ever made harder."""
    found = _held_out()[way, is_seed].percent()
    assert found[0] >= right
    assert found[1] <= wrong
    assert found[3] >= offered


def test_what_no_topic_is_about_mostly_stays_in_the_inbox() -> None:
    """Wrong is whatever is placed of articles whose own topic nobody has made: at most so many in a hundred."""
    found = bench.strangers((Way.TERMS, Way.BOTH))
    assert found[Way.BOTH].percent()[1] <= min(25, found[Way.TERMS].percent()[1] + 3)


def test_moves_teach_more_than_they_confuse() -> None:
    terms, both = (
        sum((_held_out()[way, is_seed] for is_seed in (True, False)), Tally())
        for way in (Way.TERMS, Way.BOTH)
    )
    assert both.right > terms.right
    assert both.wrong <= terms.wrong
    assert both.offered > terms.offered


def test_no_topic_learns_more_than_it_may_of_a_thousand_moves() -> None:
    for learned in bench.taught_by(bench.cases()).values():
        assert len(learned.words) <= learning.MOST
        assert all(learning.WEAKEST - 0.01 <= abs(weight) <= learning.CLIP for _, weight in learned.words)


def test_a_topic_that_nothing_in_an_article_speaks_of_changes_nothing_for_its_cards() -> None:
    known = bench.knowing(bench.taught_by(bench.cases()), Way.BOTH)
    far = TopicTerms(
        "Aardvarks", ("aardvark", "Timbuktu"), ("zebra",), (("burrow", 2.0), ("Ouagadougou", -2.0)), 9
    )
    for case in bench.cases()[::7]:
        before = topics.place(case.cards, case.article, known)
        assert topics.place(case.cards, case.article, (far, *known)) == before
        assert topics.place(case.cards, case.article, tuple(reversed(known))) == before
