"""Looks across the cards: actors by topic with where they turned, and figures beside those of the same thing."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.desk.desk import Desk, Given
from readahead.desk.overviews import full_names, together
from readahead.model.card import CardQuery, Kind
from readahead.model.relation import RelationKind

TOLL = """Toll of the flood rises

More than 400 people have been killed in Westmark since the flood began, the health ministry said on Monday.
Ada Brook, the mayor of Lorn, said the council will stay in the river pact.
"""
COUNT = """Agency counts the dead

The Red Cross said on Monday that 414 people had been killed in Westmark since the flood began.
"""
OTHER = """Opposition doubts the toll

The opposition said on Monday that 900 people had been killed in Westmark since the flood began.
Brook said the council will not stay in the river pact.
The army brought 12 boats to the valley.
"""


@pytest.fixture
def flooded(tmp_path):
    """A library of three articles on one flood, of three outlets and days."""
    with Desk.open(tmp_path / "flood.readahead") as desk:
        for text, outlet, day in (
            (TOLL, "Reuters", "2026-03-02"),
            (COUNT, "AFP", "2026-03-03"),
            (OTHER, "The Guardian", "2026-03-04"),
        ):
            desk.take_in_text(text, given=Given(published=date.fromisoformat(day), outlet=outlet))
        yield desk


def test_figures_of_one_thing_stand_side_by_side_and_what_conflicts_comes_first(flooded):
    groups = flooded.figures()
    dead = groups[0]
    assert [one.filed.outlet for one in dead.cards] == ["The Guardian", "AFP", "Reuters"]
    assert [one.values for one in dead.cards] == [("900",), ("414",), ("More than 400",)]
    assert dead.counted == "people killed"
    assert {one.kind for one in dead.bearings} >= {RelationKind.CONFLICTS, RelationKind.CORROBORATES}
    assert [one.values for group in groups[1:] for one in group.cards] == [("12",)]
    assert not groups[1].bearings


def test_each_bearing_is_told_once(flooded):
    for group in flooded.figures():
        pairs = [frozenset((one.one, one.other)) for one in group.bearings]
        assert len(pairs) == len(set(pairs))


def test_a_figure_of_another_topic_is_drawn_in_beside_the_one_asked_for(flooded):
    made = flooded.new_topic("Red Cross").id
    (ours,) = [one.id for one in flooded.cards() if one.outlet == "AFP" and one.card.kind is Kind.FIGURE]
    flooded.move([ours], made)
    (group,) = flooded.figures(CardQuery(topic=made))
    assert len(group.cards) == 3


def test_an_actor_stands_where_the_newest_article_says_with_the_turn_told(flooded):
    (brook,) = [one for one in flooded.positions() if one.actor == "Ada Brook"]
    assert [one.outlet for one in brook.cards] == ["The Guardian", "Reuters"]
    assert brook.latest.card.headline == "Brook said the council will not stay in the river pact"
    assert brook.office == "mayor of Lorn"
    (shift,) = brook.shifts
    assert (shift.newer, shift.older) == (brook.cards[0].id, brook.cards[1].id)


def test_who_has_said_most_comes_first_and_an_actors_topics_stand_together(starter):
    standings = starter.positions()
    actors = [one.actor for one in standings]
    assert len({one.topic for one in standings if one.actor == "Oswin Talleray"}) > 1
    runs = [name for place, name in enumerate(actors) if actors[place - 1 : place] != [name]]
    assert len(runs) == len(set(runs))
    said = {name: sum(len(one.cards) for one in standings if one.actor == name) for name in runs}
    assert [said[name] for name in runs] == sorted(said.values(), reverse=True)


def test_a_surname_is_the_one_full_name_that_ends_so_and_no_other():
    names = ("Rubio", "Marco Rubio", "Brook", "Ada Brook", "Tom Brook", "Hamas")
    assert full_names(names) == {
        "Rubio": "Marco Rubio",
        "Marco Rubio": "Marco Rubio",
        "Brook": "Brook",
        "Ada Brook": "Ada Brook",
        "Tom Brook": "Tom Brook",
        "Hamas": "Hamas",
    }


@settings(derandomize=True, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_groups_part_the_cards_and_no_pair_crosses_two(pairs):
    groups = together(range(12), pairs)
    assert sorted(card for group in groups for card in group) == list(range(12))
    of = {card: number for number, group in enumerate(groups) for card in group}
    assert all(of[one] == of[other] for one, other in pairs if one in of and other in of)


PAGE = """<html><body><nav>Home World</nav><article><h1>Bridge at Lorn is closed</h1>
<p>The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road.</p>
<p>It is to open again in spring, when the piers are mended and the river is low enough to work in.</p></article>
<footer>All rights reserved</footer></body></html>"""


@pytest.mark.parametrize("name", ["page.html", ""])
def test_what_a_page_held_besides_its_article_can_be_asked_for(desk, tmp_path, name):
    if name:
        (tmp_path / name).write_text(PAGE)
        report = desk.take_in([tmp_path / name])
    else:
        report = desk.take_in_text("", html=PAGE)
    (item,) = report.items
    assert "All rights reserved" in desk.left_out(item.article)


def test_copies_of_one_text_are_one_group_with_its_outlets_and_origin(desk):
    text = (
        "LORN (Reuters) - The bridge at Lorn has closed, the road office said on Monday. Lorries are sent by the upper "
        "valley road, which is narrow. It is to open again in spring, when the piers have been mended and the river is "
        "low enough to work in. The council of Lorn asked the ministry for a ferry until then, and has had no answer.\n"
    )
    for title, outlet, day in (("Bridge closed", "The Guardian", 3), ("Lorn bridge shut", "BBC", 2)):
        desk.take_in_text(f"{title}\n\n{text}", given=Given(published=date(2026, 3, day), outlet=outlet))
    desk.take_in_text(TOLL, given=Given(published=date(2026, 3, 4), outlet="AFP"))
    alone, story = desk.sources()
    assert [one.outlet for one in alone.articles] == ["AFP"] and not alone.origins
    assert [one.outlet for one in story.articles] == ["The Guardian", "BBC"]
    assert (set(story.outlets), story.origins) == ({"The Guardian", "BBC"}, ("Reuters",))
