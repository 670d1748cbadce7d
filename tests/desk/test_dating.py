"""Dates that can be read two ways: what each means, and that a person's choice holds."""

from dataclasses import replace
from datetime import date

import pytest

from readahead.desk import dating
from readahead.desk.desk import Desk, Given
from readahead.desk.part import named
from readahead.model.card import CardQuery, Direction, Status
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span

TEXT = """Harbour talks resume

The harbour minister said on 03/04/2025 that talks would resume in the port. The union warned that it would strike again.
"""
PUBLISHED = date(2025, 3, 20)


@pytest.fixture
def filed(desk: Desk):
    desk.take_in_text(TEXT, given=Given(published=PUBLISHED, outlet="Exercise Post"))
    return next(one for one in desk.cards(CardQuery()) if any(when.ambiguous for when in one.card.dates))


def when(desk, filed):
    return desk.card(filed.id).filed.card.dates[0]


def test_each_reading_is_a_day_of_its_own_on_its_side_of_publication(filed):
    mention = filed.card.dates[0]
    read = {one.value: one for one in dating.readings(mention, PUBLISHED)}
    assert set(read) == {"2025-03-04", "2025-04-03"}
    assert read["2025-03-04"].direction is Direction.PAST
    assert read["2025-04-03"].direction is Direction.FUTURE
    assert all(one.earliest == one.latest == date.fromisoformat(one.value) for one in read.values())
    assert all(one.is_chosen and one.alternatives == tuple(set(read) - {one.value}) for one in read.values())


def test_a_date_that_is_read_one_way_has_that_reading_alone(filed):
    clear = dating.readings(filed.card.dates[0], PUBLISHED)[0]
    assert dating.readings(replace(clear, alternatives=()), PUBLISHED) == (replace(clear, alternatives=()),)


def test_a_choice_is_one_act_and_can_be_turned_round_and_taken_back(desk, filed):
    before = when(desk, filed)
    other = before.alternatives[0]
    changes = desk.choose_date(filed.id, before.span, other)
    assert filed.id in changes.cards
    assert (when(desk, filed).value, when(desk, filed).ambiguous) == (other, False)
    assert desk.card(filed.id).filed.status is Status.EDITED
    assert desk.history()[0].name == f"Choose date in {named(filed.card.headline)}"
    desk.choose_date(filed.id, before.span, before.value)
    assert (when(desk, filed).value, when(desk, filed).is_chosen) == (before.value, True)
    desk.undo()
    desk.undo()
    assert when(desk, filed) == before


def test_the_day_that_was_taken_can_be_confirmed(desk, filed):
    mention = when(desk, filed)
    desk.choose_date(filed.id, mention.span, mention.value)
    assert when(desk, filed).is_chosen
    assert desk.timeline(CardQuery())[0].when.ambiguous is False


def test_every_card_that_names_the_date_follows(desk, filed):
    mention = when(desk, filed)
    other = mention.alternatives[0]
    desk.choose_date(filed.id, mention.span, other)
    named = [
        one for each in desk.cards_of(filed.article) for one in each.card.dates if one.span == mention.span
    ]
    assert named
    assert {one.value for one in named} == {other}


def test_a_choice_outlasts_reading_again_and_another_day_of_publication(desk, filed):
    mention = when(desk, filed)
    other = mention.alternatives[0]
    desk.choose_date(filed.id, mention.span, other)
    desk.read_again([filed.article])
    assert when(desk, filed).value == other
    desk.date_article(filed.article, date(2024, 12, 1))
    assert when(desk, filed).value == other


@pytest.mark.parametrize(("start", "value"), [(0, "2025-03-04"), (None, "2025-12-31"), (None, "nonsense")])
def test_a_reading_that_a_date_has_not_is_refused(desk, filed, start, value):
    span = filed.card.dates[0].span if start is None else Span(0, 4)
    with pytest.raises(InvalidValue):
        desk.choose_date(filed.id, span, value)
