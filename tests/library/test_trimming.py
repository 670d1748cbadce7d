"""The oldest of the history is forgotten, whole acts in small steps; what remains is undone as before."""

import pytest

from readahead.library import Library, trimming
from readahead.model.card import CardQuery, Status
from readahead.model.errors import NothingToUndo


@pytest.fixture
def worked(library, take_in, held):
    """A library with 60 acts; with it what was held after none, one, two … of them."""
    states = [held(library)]
    _, cards = take_in(library)
    states.append(held(library))
    while len(states) <= 60:
        status = (Status.KEPT, Status.DISMISSED, Status.NEW)[(len(states) - 2) % 3]
        library.cards.set_status(cards, status)
        states.append(held(library))
    return library, states


def numbers(library):
    return [act.id for act in library.history.list(1_000)]


def test_the_oldest_go_first_and_what_stays_is_undone_and_redone_as_before(worked, held, is_sound):
    library, states = worked
    before, keep = numbers(library), library.history.size() // 2
    trimmed = library.history.trim(keep)
    assert library.history.size() <= keep
    assert trimmed.is_complete and 20 < trimmed.acts < 40 and trimmed.bytes > 0
    assert numbers(library) == before[: -trimmed.acts]
    assert held(library) == states[-1]
    for state in reversed(states[trimmed.acts : -1]):
        library.history.undo()
        assert held(library) == state
    with pytest.raises(NothingToUndo):
        library.history.undo()
    for state in states[trimmed.acts + 1 :]:
        library.history.redo()
        assert held(library) == state
    assert is_sound(library)
    assert library._store.number("SELECT count(*) FROM history WHERE act NOT IN (SELECT id FROM acts)") == 0


def test_a_history_that_is_small_enough_is_left_alone(worked):
    library, _ = worked
    before = numbers(library)
    assert library.history.trim(library.history.size()).acts == 0
    assert numbers(library) == before


def test_the_last_acts_stay_whatever_they_take(worked):
    library, _ = worked
    assert library.history.trim(0).acts == 60 - trimming.KEPT
    assert len(numbers(library)) == trimming.KEPT
    assert library.history.trim(0).acts == 0


def test_what_was_undone_can_be_redone_after_trimming(worked, held):
    library, states = worked
    for _ in range(30):
        library.history.undo()
    assert library.history.trim(0).acts == 60 - 30 - trimming.KEPT
    assert held(library) == states[30]
    for state in states[31:]:
        library.history.redo()
        assert held(library) == state
    for state in reversed(states[60 - 30 - trimming.KEPT : -1]):
        library.history.undo()
        assert held(library) == state


def test_a_trimming_that_is_stopped_shows_whole_acts_only_and_goes_on(worked, held, monkeypatch):
    library, states = worked
    monkeypatch.setattr(trimming, "FEWEST", 1)
    monkeypatch.setattr(trimming, "LONG_S", 0.0)
    monkeypatch.setattr(trimming, "REST", 0.0)
    asked = iter([False, False, True])
    stopped = library.history.trim(0, is_cancelled=lambda: next(asked))
    assert not stopped.is_complete
    held_rows = library._store.number("SELECT count(*) FROM history")
    assert len(numbers(library)) == trimming.KEPT
    assert library.history.list()[-1].touched.cards == 4
    assert library.history.trim(0).is_complete
    assert library._store.number("SELECT count(*) FROM history") < held_rows
    for _ in range(trimming.KEPT):
        library.history.undo()
    assert held(library) == states[60 - trimming.KEPT]
    with pytest.raises(NothingToUndo):
        library.history.undo()


def test_a_trimming_that_ran_out_of_time_is_ended_by_the_next(worked, monkeypatch):
    library, _ = worked
    monkeypatch.setattr(trimming, "FEWEST", 1)
    assert not library.history.trim(0, seconds=-1.0).is_complete
    assert library._store.number("SELECT count(*) FROM acts WHERE trimmed") > 0
    assert library.history.trim(0).is_complete
    assert library._store.number("SELECT count(*) FROM acts WHERE trimmed") == 0


def test_after_a_restart_the_trimmed_stay_forgotten(worked, place, held):
    library, states = worked
    trimmed = library.history.trim(library.history.size() // 2).acts
    library.close()
    with Library.open(place) as opened:
        for state in reversed(states[trimmed:-1]):
            opened.history.undo()
            assert held(opened) == state
        with pytest.raises(NothingToUndo):
            opened.history.undo()


def test_others_write_between_the_steps(worked, place, monkeypatch):
    library, _ = worked
    monkeypatch.setattr(trimming, "FEWEST", 2)
    monkeypatch.setattr(trimming, "LONG_S", 0.0)
    monkeypatch.setattr(trimming, "REST", 0.0)
    with Library.open(place, wait_ms=0) as other:
        made = []

        def meanwhile():
            made.append(other.topics.add(f"Topic {len(made)}"))
            return False

        assert library.history.trim(0, is_cancelled=meanwhile).is_complete
        assert len(made) > 5
        for _ in made:
            other.history.undo()
        assert other.topics.list() == ()


def test_the_size_is_what_the_rows_hold_also_after_undo_and_redo(worked):
    library, _ = worked

    def counted():
        columns = " + ".join(
            f"coalesce(length(CAST({one} AS BLOB)), 0)" for one in ("key", "before", "after")
        )
        rows = library._store.number(f"SELECT sum(40 + {columns}) FROM history")
        return rows + 80 * library._store.number("SELECT count(*) FROM acts")

    assert library.history.size() == counted()
    first = library.history.size()
    for _ in range(60):
        library.history.undo()
    assert library.history.size() == counted() > first
    library.history.redo()
    assert library.history.size() == counted()


def test_an_act_of_several_parts_is_counted_and_trimmed_whole(library, take_in):
    with library.act("Import 1") as act:
        take_in(library, 1)
    with library.act("Import 2", going_on=act):
        take_in(library, 2)
    (told,) = library.history.list()
    assert (told.touched.articles, told.touched.cards) == (2, 8)
    assert library.history.size() == library._store.number("SELECT sum(bytes) FROM acts")
    for number in range(trimming.KEPT):
        library.topics.add(f"Topic {number}")
    assert library.history.trim(0).acts == 1
    assert library.cards.count(CardQuery()) == 8


def test_history_is_not_trimmed_inside_an_act(library):
    with pytest.raises(RuntimeError, match="inside an act"), library.act("Outer"):
        library.history.trim(0)
