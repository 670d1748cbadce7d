"""One search over articles, cards, notes and memos."""

import pytest

from readahead.library import Library, everywhere, found_cards, search
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Status
from readahead.model.found import Found, Hits
from readahead.model.memo import Block
from readahead.model.passage import Span

GROUPS = ("articles", "cards", "notes", "memos")


@pytest.fixture
def filled(library, take_in):
    """Two articles of different outlets and days, two notes, two memos of which one is in the trash."""
    _, cards = take_in(library)
    take_in(library, 1, outlet="Vessen Times", title="A quiet week")
    for card, text in ((cards[0], "Who owns the dam at Brünn?"), (cards[2], "Compare with the *envoys*")):
        detail = library.cards.detail(card)
        library.annotations.add(card, anchor(detail.text, detail.filed.card.anchor), text)
    memo = library.memos.add(
        "Monday brief", template="brief", sections=[("Dam and river", Block.OWN_TEXT, "")]
    )
    section = library.memos.get(memo).sections[0].id
    library.memos.add_entry(section, text="The envoys should be asked about sluices")
    library.memos.add_entry(section, card=cards[0], text=library.cards.get(cards[0]).card.headline)
    library.memos.add_entry(section, card=cards[1], text="In our own words: thousands fled")
    library.memos.remove(library.memos.add("Old envoys brief", template="brief", sections=[]))
    return library


def counts(found: Found) -> dict[str, int]:
    return {name: getattr(found, name).count for name in GROUPS if getattr(found, name).count}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("dam ", {"articles": 2, "cards": 2, "notes": 1, "memos": 1}),
        ("envoys ", {"cards": 1, "notes": 1, "memos": 1}),
        ("weather ", {"articles": 2}),
        ("sluice ", {"memos": 1}),
        ("brunn ", {"cards": 1, "notes": 1}),
        ("envoys dam ", {"memos": 1}),
        ("monday sluices ", {"memos": 1}),
        ("fled ", {"memos": 1}),
        ("displaced ", {"articles": 2, "cards": 2}),
        ("monday -sluices ", {"articles": 2}),
        ('"quiet week"', {"articles": 1, "cards": 4}),
        ('"week quiet"', {}),
        ("vess", {"articles": 2}),
        ("times ", {"articles": 1}),
        ("outlet:times", {"articles": 1, "cards": 4}),
        ("outlet:courier dam ", {"articles": 1, "cards": 1, "notes": 1}),
        ("-outlet:courier dam ", {"articles": 1, "cards": 1}),
        ("weather OR outlet:times ", {"articles": 2, "cards": 4}),
        ("dam before:2025 ", {}),
        ("dam after:2025 -week ", {"articles": 1, "cards": 1, "notes": 1}),
        ("kind:quote envoys ", {"cards": 1, "notes": 1}),
        ("kind:quote", {"cards": 2, "notes": 1}),
        ("who:tarn envoys ", {"cards": 1, "notes": 1}),
        ("envoys OR kind:quote ", {"cards": 2, "notes": 1}),
        ("-dam ", {"cards": 6, "notes": 1}),
        ("dam OR -river ", {"articles": 2, "cards": 5, "notes": 2, "memos": 1}),
        ("", {}),
        ("!!! kind:x", {}),
    ],
)
def test_a_search_finds_in_each_group(filled, text, wanted):
    found = filled.everywhere.find(text)
    assert counts(found) == wanted
    assert found.is_complete
    for name in GROUPS:
        assert len(getattr(found, name).hits) == getattr(found, name).count


def test_what_cannot_be_asked_of_a_group_is_said_there_and_in_words(filled):
    found = filled.everywhere.find("kind:quote ")
    assert found.articles.left_out == "kind: does not ask about articles."
    assert found.memos.left_out == "kind: does not ask about memos."
    assert (found.cards.left_out, found.notes.left_out) == ("", "")
    assert found.explained == (
        "Cards and notes of the kind quote. No articles and no memos: kind: does not ask about them."
    )
    assert filled.everywhere.find("dam outlet:x ").explained == (
        "Articles, cards and notes with “dam”, and from “x”. No memos: outlet: does not ask about them."
    )
    assert filled.everywhere.find("who: ").explained == "who: is left out; right behind it stands a word."


def marked(text: str, marks: tuple[Span, ...]) -> list[str]:
    return [mark.quote(text) for mark in marks]


def test_a_hit_shows_the_words_it_was_found_by(filled):
    found = filled.everywhere.find("dam OR sluice ")
    card = found.cards.hits[0]
    assert marked(card.title, card.title_marks) == ["dam"]
    assert card.snippet == "Ardania has warned that it could close the Halm dam"
    assert marked(card.snippet, card.marks) == ["dam"]
    assert (card.source, str(card.published), card.kind) == (
        "The Halm Courier, citing Exercise Wire",
        "2025-12-28",
        "position",
    )
    article = found.articles.hits[0]
    assert marked(article.snippet, article.marks) == ["dam"]
    (note,) = found.notes.hits
    assert (note.title, note.snippet, note.card) == (card.title, "Who owns the dam at Brünn?", card.number)
    assert marked(note.snippet, note.marks) == ["dam"]
    (memo,) = found.memos.hits
    assert memo.title == "Monday brief"
    assert marked(memo.snippet, memo.marks) in (["sluices"], ["Dam"])


def test_the_best_come_first_and_no_more_than_were_asked_for(filled, take_in):
    take_in(filled, 2, title="The dam, the dam and the dam")
    found = filled.everywhere.find("dam ", limit_each=2)
    assert found.articles.hits[0].title == "The dam, the dam and the dam"
    assert (len(found.articles.hits), found.articles.count, found.articles.is_ranked) == (2, 3, True)


def test_what_was_dismissed_removed_or_undone_is_found_no_more(filled):
    cards = filled.cards.ids(CardQuery(find="dam "))
    filled.cards.set_status(cards, Status.DISMISSED)
    filled.annotations.remove(filled.everywhere.find("brunn ").notes.hits[0].number)
    filled.memos.remove(filled.memos.list()[0].id)
    assert counts(filled.everywhere.find("dam ")) == {"articles": 2}
    for _ in range(3):
        filled.history.undo()
    assert counts(filled.everywhere.find("dam ")) == {"articles": 2, "cards": 2, "notes": 1, "memos": 1}


def test_the_index_follows_all_that_people_write(filled):
    def count(text):
        return counts(filled.everywhere.find(text))

    memo = filled.memos.list()[0].id
    section = filled.memos.get(memo).sections[0]
    filled.memos.set_fields(memo, title="Tuesday brief")
    filled.memos.rename_section(section.id, "Levees")
    own, verbatim, _ = section.entries
    filled.memos.edit_entry(own.id, "Ask about floodgates")
    assert (count("monday "), count("levees "), count("sluices ")) == ({"articles": 2}, {"memos": 1}, {})
    assert count("floodgates ") == {"memos": 1}
    # a line that is the card's headline as it was taken is no own words until it is edited
    filled.memos.edit_entry(verbatim.id, "Ardania threatens")
    assert count("threatens ") == {"memos": 1}
    filled.memos.edit_entry(verbatim.id, verbatim.text)
    assert count("threatens ") == {}
    filled.articles.edit(filled.everywhere.find("quiet ").articles.hits[0].number, outlet="Cassen Daily")
    assert (count("outlet:times "), count("cassen ")) == ({}, {"articles": 1})


@pytest.mark.parametrize(("most", "many"), [(-1, 9), (0, 9), (1, 9), (0, 0), (1, 1)])
def test_of_very_many_the_newest_are_shown_and_their_number_is_not_exact(filled, monkeypatch, most, many):
    from readahead.library import article_search, selection

    monkeypatch.setattr(selection, "FEW_HITS", most)
    monkeypatch.setattr(article_search, "MOST_RANKED", most)
    monkeypatch.setattr(article_search, "MANY", many)
    found = filled.everywhere.find("dam ", limit_each=1)
    for hits in (found.articles, found.cards):
        assert (len(hits.hits), hits.is_ranked, hits.is_exact) == (1, False, False)
    newest = filled.everywhere.find("da", limit_each=5)
    assert newest.articles.count == newest.cards.count == 0


def test_a_search_whose_time_is_up_says_so_and_answers_what_it_has(filled, monkeypatch):
    monkeypatch.setattr(everywhere, "LEAST_MS", 0.0)
    monkeypatch.setattr(search, "STEPS", 1)
    found = filled.everywhere.find("dam ", within_ms=0)
    assert not found.is_complete
    assert found.explained.startswith("Articles, cards, notes and memos with “dam”")
    for name in GROUPS:
        assert not getattr(found, name).is_exact


def test_a_search_with_no_time_for_ranking_shows_the_cards_filed_last(filled, monkeypatch):
    monkeypatch.setattr(found_cards, "SHARE", 0.0)
    monkeypatch.setattr(search, "STEPS", 1)
    found = filled.everywhere.find("dam ", within_ms=60_000)
    numbers = [hit.number for hit in found.cards.hits]
    assert numbers == sorted(filled.cards.ids(CardQuery(find="dam ")), reverse=True)
    assert (found.is_complete, found.cards.is_ranked, found.cards.is_exact) == (False, False, False)
    assert found.articles.count == 2


def test_an_interrupted_search_answers_and_the_next_one_is_whole(filled, monkeypatch):
    monkeypatch.setattr(search, "STEPS", 1)
    seen = []

    def interrupt(sql: str) -> None:
        if "cards_fts MATCH" in sql and not seen:
            seen.append(sql)
            filled.search.interrupt()

    filled._store.db.conn.set_trace_callback(interrupt)
    assert not filled.everywhere.find("dam ").is_complete
    filled._store.db.conn.set_trace_callback(None)
    assert counts(filled.everywhere.find("dam ")) == {"articles": 2, "cards": 2, "notes": 1, "memos": 1}


def test_an_empty_library_is_searched():
    with Library.open(None) as library:
        found = library.everywhere.find("dam who:x topic:y -z")
        assert found.cards == Hits() and found.notes == Hits()


def test_a_library_of_the_first_schema_is_searched_through_all_its_groups(tmp_path):
    import shutil
    from pathlib import Path

    place = tmp_path / "first.readahead"
    shutil.copy(Path(__file__).parent.parent / "libraries" / "first-schema.readahead", place)
    with Library.open(place) as library:
        assert counts(library.everywhere.find("counted ")) == {"notes": 1, "cards": 1}
        assert counts(library.everywhere.find('"in our own words"')) == {"memos": 1}
        found = library.everywhere.find("barrage ")
        assert (found.articles.count, found.cards.count) == (2, 2)


def test_a_library_that_may_only_be_read_is_searched(filled, place):
    with Library.open(place, read_only=True) as library:
        assert counts(library.everywhere.find("dam ")) == counts(filled.everywhere.find("dam "))
