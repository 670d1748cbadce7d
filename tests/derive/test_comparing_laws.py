"""Laws of comparing: the same from both sides, the same every time, never a card with itself; and those of intervals."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import conflicts, intervals
from readahead.derive.conflicts import Told
from readahead.derive.opposed import opposed
from readahead.derive.reading import read
from readahead.model.article import Article
from readahead.model.card import Figure
from readahead.model.passage import Span
from readahead.model.relation import RelationKind

DAY = date(2026, 3, 4)
GIVERS = (
    "Gaza health officials",
    "The United Nations",
    "Ruritania",
    "Graustark's Interior Ministry",
    "The mayor of Velm",
)
CLAIMS = st.builds(
    "{} {} {}{}{} {}{}".format,
    st.sampled_from(("said", "denied that", "said that at least", "said that more than", "said about")),
    st.integers(3, 900),
    st.sampled_from(("people", "Palestinians", "civilians", "soldiers", "Graustark soldiers", "children")),
    st.sampled_from((" had been killed", " had been displaced", " were arrested", " had been wounded")),
    st.sampled_from(("", " in Gaza", " in Velm", " in southern Graustark")),
    st.sampled_from(("since the ceasefire began", "since 2 February", "on Tuesday", "in the fighting", "")),
    st.sampled_from((".", ", including 12 children.", ", and called the charge baseless.")),
)
ANSWERS = st.sampled_from(
    (
        "accused Graustark of shelling the village of Velm.",
        "denied that it had shelled the village of Velm.",
        "demanded that Graustark leave the barrage at Ruvane.",
        "refused to leave the barrage at Ruvane.",
        "said the vote was fair, but the opposition said it was rigged.",
        "says the dam is nearly finished, while Graustark argues work has hardly begun.",
    )
)
TOLLS = st.builds(
    "said {} {} people had been killed in Gaza {}.".format,
    st.sampled_from(("", "more than", "about")),
    st.integers(300, 700),
    st.sampled_from(("since the ceasefire began", "since the truce took effect", "in the fighting")),
)
SENTENCES = st.builds("{} {}".format, st.sampled_from(GIVERS), TOLLS | CLAIMS | ANSWERS)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join)


def told(text: str, day: int, origin: str) -> list[Told]:
    """Return the cards of *text*, published *day* days after the first of its kind."""
    published = DAY + timedelta(days=day)
    cards = read(Article(text=text, body=Span(0, len(text)), published=DAY)).cards
    return [Told(card, text, published, origin) for card in cards]


ARTICLES = st.builds(told, TEXTS, st.integers(0, 20), st.sampled_from(("", "Pelwire", "Cassen Daily")))


@given(ARTICLES, ARTICLES)
def test_a_relation_is_the_same_from_both_sides_and_every_time(first: list[Told], second: list[Told]) -> None:
    for one in first:
        assert conflicts.compare(one, one) is None
        for other in second:
            found, turned = conflicts.compare(one, other), conflicts.compare(other, one)
            assert (found is None) == (turned is None)
            assert found == conflicts.compare(one, other)
            if found and turned:
                assert found.kind.turned is turned.kind
                assert found.because == turned.because
                assert found.because.endswith(".")


@given(TOLLS, TOLLS, st.integers(0, 9))
def test_tolls_of_one_giver_are_turned_right(first: str, second: str, days: int) -> None:
    (one,), (other,) = (
        told(f"Ruritania {first}", 0, "Pelwire"),
        told(f"Ruritania {second}", days, "Cassen Daily"),
    )
    found, turned = conflicts.compare(one, other), conflicts.compare(other, one)
    assert (found and found.kind.turned) == (turned and turned.kind)


@given(ARTICLES)
def test_opposed_cards_stand_in_order_and_have_other_speakers(article: list[Told]) -> None:
    cards = [each.card for each in article]
    text = article[0].text if article else ""
    pairs = opposed(text, cards)
    assert pairs == opposed(text, cards)
    assert len({(i, j) for i, j, _ in pairs}) == len(pairs)
    for i, j, _ in pairs:
        assert i < j
        assert cards[i].attribution.who != cards[j].attribution.who


@given(ARTICLES, ARTICLES)
def test_cards_whose_figures_bear_on_each_other_share_a_key(first: list[Told], second: list[Told]) -> None:
    for one in first:
        assert len(one.card.keys) <= conflicts.MOST
        for other in second:
            found = conflicts.compare(one, other)
            if found and found.kind in (
                RelationKind.CORROBORATES,
                RelationKind.CONFLICTS,
                RelationKind.UPDATES,
            ):
                assert set(one.card.keys) & set(other.card.keys)


QUALIFIERS = (
    "",
    "more than",
    "well over",
    "at least",
    "or more",
    "nearly",
    "just under",
    "about",
    "some",
    "up to",
    "fewer than",
    "or less",
)
FIGURES = st.builds(
    lambda value, over, qualifier, unit: Figure(
        Span(0, 1), value, value + over if over else None, qualifier, unit
    ),
    st.floats(0.1, 1e9),
    st.sampled_from((0, 0, 5, 1000)),
    st.sampled_from(QUALIFIERS),
    st.sampled_from(("count", "percent", "share", "USD")),
)


@given(FIGURES)
def test_a_value_lies_in_its_own_interval(figure: Figure) -> None:
    interval = intervals.of(figure)
    assert interval.low <= figure.value <= interval.high
    assert interval.overlaps(interval)
    assert not interval.excludes(interval)


@given(FIGURES, FIGURES)
def test_overlap_and_exclusion_are_mutual_and_never_both(one: Figure, other: Figure) -> None:
    first, second = intervals.of(one), intervals.of(other)
    assert first.overlaps(second) == second.overlaps(first)
    assert first.excludes(second) == second.excludes(first)
    assert not (first.excludes(second) and first.overlaps(second))


@pytest.mark.parametrize(
    ("value", "qualifier", "low", "high"),
    [
        (400, "more than", 400, 500),
        (400, "well over", 400, 500),
        (40, "at least", 40, 60),
        (40, "or more", 40, 60),
        (400, "nearly", 360, 400),
        (400, "just under", 360, 400),
        (450, "about", 405, 495),
        (12_000, "", 11_760, 12_240),
        (18_400, "", 18_400, 18_400),
        (43, "", 43, 43),
        (43, "exactly", 43, 43),
        (150, "up to", 112.5, 150),
        (300, "fewer than", 225, 300),
    ],
)
def test_a_qualifier_says_what_a_figure_leaves_open(
    value: float, qualifier: str, low: float, high: float
) -> None:
    interval = intervals.of(Figure(Span(0, 1), value, qualifier=qualifier))
    assert (interval.low, interval.high) == pytest.approx((low, high))


def test_a_limit_says_nothing_against_smaller_numbers() -> None:
    limit, fewer = (
        intervals.of(Figure(Span(0, 1), value, qualifier=word)) for value, word in ((150, "up to"), (40, ""))
    )
    assert not limit.overlaps(fewer)
    assert not limit.excludes(fewer)
