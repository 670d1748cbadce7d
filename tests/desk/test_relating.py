"""Across articles: what bears on what, one story's copies, and a person's "not the same"."""

import pytest

from readahead.desk.desk import Desk, Given
from readahead.model.article import ArticleId
from readahead.model.card import Card, CardId
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.relation import RelationKind

TOLL = """Toll of the flood rises

By the exercise desk

LORN (Reuters) - More than 400 people have been killed in Westmark since the flood began, according
to the health ministry. The army has opened two bridges and sent boats to the lower valley. Lorn says
it has nearly finished the new dam, while Westmark argues that work has been slow. "We cannot feed the
valley through one road," said Ada Brook, the mayor of Lorn.

Engineers worked through the night to close the breach in the eastern dyke before the next tide came in.
"""
COUNT = """Agency counts the dead

The Red Cross said on Monday that 414 people had been killed in Westmark since the flood began.
"""
OTHER_COUNT = """Opposition doubts the toll

The opposition said on Monday that 900 people had been killed in Westmark since the flood began.
"""


def taken_in(desk: Desk, text: str, outlet: str, day: str = "2026-03-02") -> ArticleId:
    from datetime import date

    report = desk.take_in_text(text, given=Given(published=date.fromisoformat(day), outlet=outlet))
    article = report.items[0].article
    assert article is not None
    return article


def figure_of(desk: Desk, article: ArticleId) -> CardId:
    return next(filed.id for filed in desk.cards_of(article) if filed.card.figures)


def card_of(desk: Desk, article: ArticleId, words: str) -> CardId:
    return next(filed.id for filed in desk.cards_of(article) if words in filed.card.headline)


def test_a_count_is_corroborated_by_another_giver_and_in_conflict_with_a_third(desk: Desk) -> None:
    ministry = figure_of(desk, taken_in(desk, TOLL, "Lorn Post"))
    red_cross = figure_of(desk, taken_in(desk, COUNT, "Valley Herald"))
    opposition = figure_of(desk, taken_in(desk, OTHER_COUNT, "Westmark Sun"))
    found = {one.card: one for one in desk.relations(ministry)}
    assert found[red_cross].kind is RelationKind.CORROBORATES
    assert found[opposition].kind is RelationKind.CONFLICTS
    assert next(one.kind for one in desk.relations(ministry)) is RelationKind.CONFLICTS
    assert {one.card: one.kind for one in desk.relations(opposition)} == {
        ministry: RelationKind.CONFLICTS,
        red_cross: RelationKind.CONFLICTS,
    }
    said = found[opposition].because
    assert "400" in said and "900" in said and "health ministry" in said and "opposition" in said


def test_the_same_story_of_one_agency_corroborates_nothing(desk: Desk) -> None:
    first = taken_in(desk, TOLL, "Lorn Post")
    second = taken_in(desk, TOLL.replace("Toll of the flood rises", "Flood toll"), "Valley Herald")
    kinds = {one.card: one.kind for one in desk.relations(figure_of(desk, first))}
    assert kinds == {figure_of(desk, second): RelationKind.REPEATS}


def test_two_claims_in_one_sentence_are_an_opposed_pair_and_no_conflict(desk: Desk) -> None:
    article = taken_in(desk, TOLL, "Lorn Post")
    lorn, westmark = card_of(desk, article, "nearly finished"), card_of(desk, article, "work has been slow")
    assert [(one.card, one.kind) for one in desk.relations(lorn)] == [(westmark, RelationKind.OPPOSES)]
    assert [(one.card, one.kind) for one in desk.relations(westmark)] == [(lorn, RelationKind.OPPOSES)]


def test_a_dismissed_card_bears_on_nothing(desk: Desk) -> None:
    ministry = figure_of(desk, taken_in(desk, TOLL, "Lorn Post"))
    opposition = figure_of(desk, taken_in(desk, OTHER_COUNT, "Westmark Sun"))
    desk.dismiss([opposition])
    assert desk.relations(ministry) == ()
    desk.undo()
    assert [one.card for one in desk.relations(ministry)] == [opposition]


def test_relations_of_many_cards_are_those_of_each(desk: Desk) -> None:
    for text, outlet in ((TOLL, "Lorn Post"), (COUNT, "Valley Herald"), (OTHER_COUNT, "Westmark Sun")):
        taken_in(desk, text, outlet)
    cards = [filed.id for filed in desk.cards()]
    assert desk.relations_of(cards) == {card: desk.relations(card) for card in cards}
    assert desk.relations_of([]) == {}


def test_copies_are_grouped_and_their_origins_counted(desk: Desk) -> None:
    first = taken_in(desk, TOLL, "Lorn Post")
    cut = TOLL.replace("(Reuters) ", "").split("Engineers")[0]
    second = taken_in(desk, cut, "Valley Herald", "2026-03-03")
    apart = taken_in(desk, COUNT, "Westmark Sun")
    story = desk.story(first)
    assert [summary.id for summary in story.articles] == [first, second]
    assert story.counted == "2 outlets, 1 origin: Reuters"
    assert {summary.id: summary.copies for summary in desk.articles()} == {first: 1, second: 1, apart: 0}
    assert desk.story(apart).counted == "1 outlet, 1 origin: Westmark Sun"


def test_not_the_same_is_remembered_and_can_be_taken_back(desk: Desk) -> None:
    first = taken_in(desk, TOLL, "Lorn Post")
    second = taken_in(desk, TOLL.replace("Toll of the flood rises", "Flood toll"), "Valley Herald")
    assert desk.set_apart(first, second).articles == {first, second}
    assert [summary.id for summary in desk.story(first).articles] == [first]
    assert [summary.id for summary in desk.apart(second)] == [first]
    desk.undo()
    assert len(desk.story(first).articles) == 2
    desk.redo()
    desk.take_as_same(second, first)
    assert len(desk.story(first).articles) == 2
    with pytest.raises(InvalidValue):
        desk.set_apart(first, first)
    with pytest.raises(NotFound):
        desk.set_apart(first, ArticleId(99))


def test_an_undone_import_leaves_no_copy_behind(desk: Desk) -> None:
    first = taken_in(desk, TOLL, "Lorn Post")
    taken_in(desk, TOLL.replace("Toll of the flood rises", "Flood toll"), "Valley Herald")
    desk.undo()
    assert len(desk.story(first).articles) == 1
    assert desk.relations(figure_of(desk, first)) == ()
    desk.redo()
    assert len(desk.story(first).articles) == 2
    assert len(desk.relations(figure_of(desk, first))) == 1


def test_keys_come_with_the_cards(desk: Desk) -> None:
    article = taken_in(desk, COUNT, "Valley Herald")
    card: Card = desk.card(figure_of(desk, article)).filed.card
    assert card.keys
