"""Copies of one text are found by their marks, counted as one story, and kept apart where a person says so."""

from dataclasses import replace
from itertools import pairwise

import pytest

from readahead.library.copies import LOOKED_AT, NEAREST
from readahead.library.summaries import FEW
from readahead.model.card import Reading
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.relation import Likeness


@pytest.fixture
def file(library, article):
    """File an article without cards that has *marks*; number and marks tell it from the others."""

    def one(number, marks, **fields):
        text = f"{article.text} Edition {number}."
        filed = replace(article, text=text, **fields)
        return library.articles.add(filed, Reading((), marks=tuple(marks)), raw=text.encode(), engine="1")[0]

    return one


def numbers(summaries):
    return [summary.id for summary in summaries]


def test_articles_with_the_same_marks_are_near_the_most_alike_first(library, file):
    own = file(1, range(40))
    whole = file(2, range(40))
    part = file(3, range(30, 70))
    file(4, range(37, 90))
    assert library.copies.near(own) == ((whole, 40, 40, 40), (part, 10, 40, 40))
    assert numbers(library.articles.list()[:1]) == [4]
    assert library.copies.near(own, least=3)[-1] == (4, 3, 40, 53)
    assert library.copies.marks([own, part, 99]) == {own: (*range(40),), part: (*range(30, 70),)}


def test_a_text_that_is_not_stored_is_compared_by_its_marks(library, file):
    big = 1 << 62
    whole, part = (
        file(1, [big + number for number in range(40)]),
        file(2, [big + 30, big + 31, big + 32, big + 33]),
    )
    own = [big + number for number in range(38)]
    found = library.copies.like(own)
    assert [*found] == [whole, part]
    assert found[part] == (big + 30, big + 31, big + 32, big + 33)
    assert [*library.copies.like(own, least=5)] == [*library.copies.like(own, most=1)] == [whole]
    assert library.copies.like([]) == library.copies.like([91, 92, 93, 94]) == {}


def test_a_mark_of_very_many_articles_brings_the_newest_of_them_only(library, file):
    with library.act("Import"):
        first = file(0, range(10))
        others = [file(number, range(10)) for number in range(1, LOOKED_AT + 20)]
        own = file(999, (*range(10), 500))
    newest = [*reversed(others)]
    assert [other for other, *_ in library.copies.near(first)] == [own, *newest[: NEAREST - 1]]
    with library.act("Import"):
        library.articles.renew(first, Reading((), marks=(*range(10), 500)), engine="1")
    assert [other for other, *_ in library.copies.near(own)] == newest[:NEAREST]
    library.copies.note(first, own, 1.0)
    assert library.copies.near(own)[-1] == (first, 11, 11, 11)


def test_what_is_noted_is_near_whatever_its_marks_are_now(library, file):
    own, other = file(1, range(20)), file(2, range(18, 40))
    library.copies.note(own, other, 0.9)
    assert library.copies.near(other) == ((own, 2, 22, 20),)


def test_marks_follow_the_reading_and_its_undoing(library, file, is_sound):
    own, other = file(1, range(20)), file(2, range(20))
    library.articles.renew(own, Reading((), marks=(*range(100, 120),)), engine="2")
    assert library.copies.near(other) == ()
    library.history.undo()
    assert library.copies.near(other) == ((own, 20, 20, 20),)
    library.history.undo()
    assert library.copies.near(own) == ()
    assert is_sound(library)


def test_copies_are_listed_with_their_share_the_most_alike_first(library, file):
    own, same, part = (file(number, ()) for number in range(3))
    library.copies.note(same, own, 0.9)
    library.copies.note(own, part, 0.3)
    assert [(copy.article.id, copy.share, copy.likeness) for copy in library.copies.of(own)] == [
        (same, 0.9, Likeness.SAME_TEXT),
        (part, 0.3, Likeness.SHARED_PASSAGES),
    ]
    assert [copy.article.copies for copy in library.copies.of(own)] == [1, 0]
    library.copies.note(own, part, 0.95)
    assert [copy.article.id for copy in library.copies.of(part)] == [own]
    library.copies.note(part, own, 0)
    assert library.copies.of(part) == ()


def test_all_shares_of_an_article_are_kept_at_once_and_only_what_differs_is_written(library, file):
    own, one, two = (file(number, ()) for number in range(3))
    library.copies.note_all(own, {one: 0.5, two: 0.9})
    acts = library.history.list()
    library.copies.note_all(own, {two: 0.9, one: 0.5})
    assert library.history.list() == acts
    with library.act("Note") as act:
        library.copies.note_all(own, {two: 0.8})
    assert act.changes.articles == {own, one, two}
    assert [(copy.article.id, copy.share) for copy in library.copies.of(own)] == [(two, 0.8)]


def test_a_story_is_told_through_its_copies_itself_first_then_the_newest(library, file):
    from datetime import date

    old = file(1, (), published=date(2025, 1, 1))
    middle = file(2, (), published=date(2025, 1, 2))
    new = file(3, (), published=date(2025, 1, 3))
    alone = file(4, ())
    library.copies.note(old, middle, 0.85)
    library.copies.note(middle, new, 0.8)
    library.copies.note(new, alone, 0.79)
    assert numbers(library.copies.group(middle)) == [middle, new, old]
    assert numbers(library.copies.group(old)) == [old, new, middle]
    assert numbers(library.copies.group(alone)) == [alone]
    assert {one.id: one.copies for one in library.articles.list()} == {old: 2, middle: 2, new: 2, alone: 0}
    with pytest.raises(NotFound):
        library.copies.group(99)


def test_articles_set_apart_are_no_longer_one_story_until_that_is_taken_back(library, file, is_sound):
    one, two, three = (file(number, ()) for number in range(3))
    library.copies.note(one, two, 0.9)
    library.copies.note(two, three, 0.9)
    with library.act("Set apart") as act:
        library.copies.set_apart(three, two)
    assert act.changes.articles == {two, three}
    assert numbers(library.copies.group(two)) == [two, one]
    assert numbers(library.copies.group(one)) == [one, two]
    assert library.copies.of(three) == ()
    assert numbers(library.copies.apart(two)) == [three]
    assert {each.id: each.copies for each in library.articles.list()} == {one: 1, two: 1, three: 0}
    library.copies.set_apart(two, three)
    library.copies.take_as_same(two, three)
    assert len(library.copies.group(two)) == 3
    library.history.undo()
    assert len(library.copies.group(two)) == 2
    library.history.undo()
    assert len(library.copies.group(two)) == 3
    assert is_sound(library)


def test_what_is_set_apart_is_left_out_though_another_copy_leads_to_it(library, file):
    one, two, three, four = (file(number, ()) for number in range(4))
    for pair in ((one, two), (two, three), (three, four)):
        library.copies.note(*pair, 0.9)
    library.copies.set_apart(one, three)
    assert numbers(library.copies.group(one)) == [one, two]
    assert len(library.copies.group(two)) == 4
    counted = {each.id: each.copies for each in library.articles.list()}
    assert counted == {each: len(library.copies.group(each)) - 1 for each in (one, two, three, four)}


def test_a_pair_is_two_articles_that_are_there(library, file):
    own = file(1, ())
    for deed in (library.copies.set_apart, library.copies.take_as_same):
        with pytest.raises(InvalidValue, match="no copy of itself"):
            deed(own, own)
        with pytest.raises(NotFound, match="no article “99”"):
            deed(own, 99)
    with pytest.raises(NotFound):
        library.copies.note(99, own, 0.5)


def test_undoing_an_import_takes_its_copies_with_it(library, file, is_sound):
    own = file(1, ())
    with library.act("Import"):
        library.copies.note(own, file(2, ()), 1.0)
    library.history.undo()
    assert library.copies.of(own) == ()
    assert is_sound(library)
    library.history.redo()
    assert [copy.share for copy in library.copies.of(own)] == [1.0]


@pytest.mark.parametrize("count", [3, FEW + 4])
def test_copies_are_counted_alike_in_a_story_in_a_list_and_beside_it(library, file, count):
    filed = [file(number, ()) for number in range(count)]
    for one, other in pairwise(filed):
        library.copies.note(one, other, 0.9)
    own = file(count, ())
    for other in filed:
        library.copies.note(own, other, 0.5)
    for _ in range(2):
        listed = {one.id: one.copies for one in library.articles.list()}
        for number in filed:
            assert {one.id: one.copies for one in library.copies.group(number)}.items() <= listed.items()
        beside = {copy.article.id: copy.article.copies for copy in library.copies.of(own)}
        assert beside == {number: listed[number] for number in filed}
        library.copies.set_apart(filed[0], filed[2])
    assert library.copies.is_parted(filed)
    assert not library.copies.is_parted([own])


def test_a_share_that_is_undone_and_done_again_is_the_same_to_the_last_digit(library, file, held):
    own, other = file(1, range(14)), file(2, range(9, 30))
    library.copies.note(own, other, 5 / 14)
    before = held(library)
    library.history.undo()
    library.history.redo()
    assert held(library) == before
    acts = len(library.history.list())
    library.copies.note_all(own, {other: 5 / 14})
    assert len(library.history.list()) == acts


def test_shares_are_kept_only_between_articles_that_are_there(library, take_in):
    own, _ = take_in(library, 1)
    other, _ = take_in(library, 2)
    for wrong, error in (({99: 0.5, other: 0.5}, NotFound), ({own: 1.0}, InvalidValue)):
        with pytest.raises(error):
            library.copies.note_all(own, wrong)
    with pytest.raises(NotFound):
        library.copies.note_all(99, {other: 0.5})
    assert not library.copies.is_noted(own, other)
    library.copies.note_all(own, {other: 0.5})
    library.copies.note_all(own, {other: 0.0})
    assert not library.copies.is_noted(own, other)
