"""What is kept at little room says what it said: marks, kinds and names of articles, and imports in the history."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from readahead.library import Library, earlier_rows, rows
from readahead.library.filing import RUN
from readahead.model.card import CardQuery, Kind, Reading
from readahead.model.errors import InvalidValue
from readahead.model.history import Deed, Noun

AT = datetime(2026, 3, 30, tzinfo=UTC)
MARKS = (0, 1, 2**59 + 7, 2**63 - 1)


@pytest.mark.parametrize(
    ("table", "earlier", "today"),
    [
        ("cards", {"kind": "why_it_matters", "rule": "r"}, {"kind": "w", "rule": "r"}),
        ("card_topics", {"kind": "quote"}, {"kind": "q"}),
        ("card_topics", {"kind": "q"}, {"kind": "q"}),
        ("topics", {"kind": "quote"}, {"kind": "quote"}),
        ("articles", {"marks": json.dumps(MARKS)}, {"marks": rows.marks_column(MARKS)}),
        ("articles", {"marks": rows.marks_column(MARKS).hex()}, {"marks": rows.marks_column(MARKS)}),
        ("articles", {"marks": "[]"}, {"marks": b""}),
        ("articles", {"name": "One", "title": "One"}, {"name": "", "title": "One"}),
        ("articles", {"name": "Words", "title": ""}, {"name": "Words", "title": ""}),
        ("articles", {"source_name": "a.txt", "file_name": "a.txt"}, {"source_name": "", "file_name": "a.txt"}),
        ("articles", {"title": "Two"}, {"title": "Two"}),
    ],
)  # fmt: skip
def test_a_row_of_an_earlier_schema_is_brought_to_what_it_is_today(table, earlier, today):
    assert earlier_rows.today(table, earlier) == today


def test_every_kind_has_a_letter_of_its_own():
    assert [rows.kind_of(rows.kind_letter(kind)) for kind in Kind] == list(Kind)


def test_marks_come_out_as_they_went_in():
    assert rows.marks(rows.marks_column(MARKS)) == MARKS


def test_marks_that_only_end_alike_make_no_copies(library, article):
    def file(number, marks):
        text = f"{article.text} Edition {number}."
        return library.articles.add(
            replace(article, text=text), Reading((), marks=tuple(marks)), raw=b"raw", engine="1"
        )[0]

    own = file(1, range(20))
    file(2, (mark + 2**40 for mark in range(20)))
    half = file(3, (*range(10), *(mark + 2**50 for mark in range(10, 20))))
    assert library.copies.near(own) == ((half, 10, 20, 20),)


def test_an_article_is_called_by_its_title_and_without_one_by_its_first_words(library, take_in, article):
    named, _ = take_in(library, 1)
    nameless, _ = take_in(library, 2, title="")
    names = {one.id: one.name for one in library.articles.list()}
    body = article.body.quote(article.text)
    assert names[named] == article.title
    assert names[nameless] and body.startswith(names[nameless].rstrip("…"))
    library.articles.edit(nameless, title="Named at last")
    library.articles.edit(named, title="Named anew")
    assert {one.name for one in library.articles.list()} == {"Named at last", "Named anew"}
    detail = library.history.detail(library.history.list(1)[0].id)
    assert [touch.name for touch in detail.touches] == ["Named anew"]
    library.history.undo()
    library.history.undo()
    assert {one.id: one.name for one in library.articles.list()} == names


def test_articles_taken_in_one_after_the_other_are_noted_together_and_undone_and_redone(
    library, take_in, held, is_sound
):
    with library.act("Import"):
        for number in range(RUN + 2):
            take_in(library, number)
    noted = library._store.rows("SELECT tab, key FROM history ORDER BY id")
    assert [table for table, _ in noted] == ["articles", "cards", "card_topics"] * 2
    assert [json.loads(key)["id"] for table, key in noted if table == "articles"] == [
        [1, RUN - 1],
        [RUN, RUN + 2],
    ]
    before = held(library)
    detail = library.history.detail(library.history.list()[0].id, limit=10_000)
    made = [touch for touch in detail.touches if touch.noun is Noun.ARTICLE]
    assert {(touch.id, touch.deed) for touch in made} == {(number, Deed.MADE) for number in range(1, RUN + 3)}
    library.history.undo()
    assert library.counts().articles == library.counts().cards == 0
    assert is_sound(library)
    library.history.redo()
    assert held(library) == before
    assert is_sound(library)


def test_what_is_done_between_two_articles_parts_them_in_the_history(library, take_in, held, is_sound):
    with library.act("Import"):
        one, cards = take_in(library, 1)
        topic = library.topics.add("Between")
        library.cards.place(cards[:1], topic, reason="by hand", by_hand=True)
        two, _ = take_in(library, 2)
        library.copies.note(one, two, 0.5)
        take_in(library, 3)
        take_in(library, 4)
    tables = [table for (table,) in library._store.rows("SELECT tab FROM history ORDER BY id")]
    assert tables.count("articles") == 3
    before = held(library)
    library.history.undo()
    assert library.cards.count(CardQuery()) == 0
    library.history.redo()
    assert held(library) == before
    assert is_sound(library)


def test_texts_go_with_an_import_of_several_articles_that_was_undone_for_good(library, take_in):
    with library.act("Import"):
        take_in(library, 1)
        take_in(library, 2)
    library.history.undo()
    assert library._store.number("SELECT count(*) FROM texts") == 2
    library.topics.add("Something else")
    assert library._store.number("SELECT count(*) FROM texts") == 0
    assert library._store.number("SELECT count(*) FROM raws") == 0


def test_the_marks_of_an_article_come_back_when_its_renewal_is_undone(library, take_in, held, is_sound):
    article, _ = take_in(library, 1)
    library.articles.renew(article, Reading((), marks=MARKS), engine="2")
    before = held(library)
    library.articles.renew(article, Reading((), marks=(5, 6)), engine="3")
    assert library.copies.marks([article]) == {article: (5, 6)}
    library.history.undo()
    assert library.copies.marks([article]) == {article: MARKS}
    assert held(library) == before
    library.history.redo()
    assert library.copies.marks([article]) == {article: (5, 6)}
    assert is_sound(library)


def test_how_articles_are_noted_does_not_depend_on_where_transactions_end(tmp_path, take_in):
    def imported(name, sizes):
        numbers = iter(range(100))
        with Library.open(tmp_path / name, clock=lambda: AT, new_id=lambda: "id") as library:
            act, told = None, []
            for size in sizes:
                with library.act("Import", going_on=act) as act:
                    for _ in range(size):
                        take_in(library, next(numbers))
                told.append((act.changes.articles, act.changes.cards))
            library.settle(act)
            rows = library._store.rows
            return told, rows("SELECT * FROM history ORDER BY id"), rows("SELECT * FROM acts")

    told, *together = imported("one", [7])
    parts, *parted = imported("two", [1, 4, 2])
    assert parted == together
    assert [len(articles) for articles, _ in parts] == [1, 4, 2]
    assert set().union(*(cards for _, cards in parts)) == told[0][1]


def test_what_a_part_of_an_act_noted_before_it_failed_is_forgotten_with_it(library, take_in):
    with library.act("Import") as act:
        take_in(library, 1)
    with library.act("Import", going_on=act) as more:
        with pytest.raises(InvalidValue), library.act("Part"):
            take_in(library, 2)
            raise InvalidValue("stop")
        three, cards = take_in(library, 3)
    assert (more.changes.articles, more.changes.cards) == ({three}, set(cards))
