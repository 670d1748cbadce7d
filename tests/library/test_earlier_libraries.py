"""A library that an earlier version made opens with all that is in it, and its old history is still undone."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from library_contents import contents, lacks

from readahead.library import Library, migrations
from readahead.model.card import CardQuery, Kind, Reading, Status
from readahead.model.errors import LibraryUnavailable, NothingToUndo

LIBRARIES = Path(__file__).parent.parent / "libraries"
ALL = CardQuery(dismissed=True)


@pytest.fixture
def first(tmp_path):
    place = tmp_path / "first.readahead"
    shutil.copy(LIBRARIES / "first-schema.readahead", place)
    return place


def test_a_library_of_the_first_schema_opens_with_its_cards_notes_and_memos(first, is_sound):
    with Library.open(first) as library:
        assert library._store.number("PRAGMA user_version") == len(migrations.STEPS) > 1
        assert is_sound(library)
        articles = library.articles.list()
        assert [(one.outlet, one.agency, one.cards, one.copies) for one in articles] == [
            ("Cassen Daily", "Pelwire", 16, 0),
            ("The Halbrin Ledger", "", 19, 0),
        ]
        assert [(topic.name, topic.cards, topic.parent) for topic in library.topics.list()] == [
            ("River", 18, None),
            ("Sovenna", 14, None),
            ("Talks", 1, None),
        ]
        cards = library.cards.list(ALL)
        assert [card.card.keys for card in cards] == [()] * 36
        assert cards[2].placed_by_hand
        assert [card.status for card in cards[:4]] == [Status.NEW, Status.KEPT, Status.NEW, Status.DISMISSED]
        (note,) = library.annotations.list()
        assert (note.text, note.tags, note.card) == (
            "Ask who counted this, and when.",
            ("check", "figures"),
            cards[1].id,
        )
        (memo,) = library.memos.list()
        entries = [entry for part in library.memos.get(memo.id).sections for entry in part.entries]
        assert (len(entries), entries[0].text) == (29, "In our own words")
        assert library.cards.count(CardQuery(find="barrage", kinds=(Kind.EVENT,))) == 1
        assert len(library.articles.outdated("1")) == 2


def test_what_was_done_under_the_first_schema_is_undone_and_redone(first, held, is_sound):
    with Library.open(first) as library:
        before = held(library)
        assert library.history.next_redo().name == "Rename topic"
        library.history.redo()
        assert [topic.name for topic in library.topics.list()] == ["Peace talks", "River", "Sovenna"]
        done = 17
        for _ in range(done):
            library.history.undo()
        with pytest.raises(NothingToUndo):
            library.history.undo()
        assert (library.articles.list(), library.topics.list(), library.memos.list()) == ((), (), ())
        assert is_sound(library)
        for _ in range(done - 1):
            library.history.redo()
        assert held(library) == before
        assert is_sound(library)


def test_a_card_of_the_first_schema_gets_its_keys_when_it_is_read_again(first, is_sound):
    with Library.open(first) as library:
        article = library.articles.list()[0]
        filed = library.cards.of_article(article.id)
        cards = tuple(one.card for one in filed)
        keyed = tuple(replace(card, keys=(f"key {at}",)) for at, card in enumerate(cards))
        told = library.articles.renew(article.id, Reading(keyed, marks=(1, 2, 3)), engine="2")
        # those in the memo, those that were moved, annotated or kept, and the dismissed one, which the reading lacks
        assert (bool(told), told.kept) == (False, 9)
        found = {one.id: one.card.keys for one in library.cards.of_article(article.id)}
        assert sum(bool(keys) for keys in found.values()) == len(filed) - 8
        assert library.articles.outdated("2") == tuple(one.id for one in library.articles.list()[1:])
        library.articles.rekey(article.id, Reading(keyed))
        assert all(one.card.keys for one in library.cards.of_article(article.id))
        assert is_sound(library)


def test_a_library_of_the_first_schema_is_not_opened_for_reading_only(first):
    with pytest.raises(LibraryUnavailable, match="older version"):
        Library.open(first, read_only=True)


KEPT = sorted(file.stem for file in LIBRARIES.glob("*.json"))


@pytest.fixture(params=KEPT)
def kept(request, tmp_path):
    """A library of an earlier schema, and what it held when it was made."""
    place = tmp_path / "kept.readahead"
    shutil.copy(LIBRARIES / f"{request.param}.readahead", place)
    return place, json.loads((LIBRARIES / f"{request.param}.json").read_text())


def test_what_an_earlier_version_kept_is_there_to_the_last_word(kept, is_sound):
    place, wanted = kept
    with Library.open(place) as library:
        assert lacks(json.loads(json.dumps(contents(library))), wanted) == []
        assert is_sound(library)


def test_what_an_earlier_version_did_is_undone_to_nothing_and_done_again(kept, held, is_sound):
    place, wanted = kept
    with Library.open(place) as library:
        before = held(library)
        for _ in wanted["history"][sum(undone for *_, undone in wanted["history"]) :]:
            library.history.undo()
        assert library.counts().articles == library.counts().cards == library.counts().topics == 0
        assert is_sound(library)
        for _ in range(sum(not undone for *_, undone in wanted["history"])):
            library.history.redo()
        assert held(library) == before
        assert lacks(json.loads(json.dumps(contents(library))), wanted) == []
        assert is_sound(library)
