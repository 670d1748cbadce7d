"""What people write stands where they put it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from readahead.library import Library, uuid7
from readahead.model.annotation import anchor
from readahead.model.errors import AmbiguousName, InvalidValue, NotFound
from readahead.model.memo import Block, Header, Provenance
from readahead.model.passage import Span


@pytest.fixture
def memo(library):
    return library.memos.add(
        " Meeting  brief ",
        template="meeting-brief",
        marking="TLP:AMBER",
        header=Header(meeting="Talks", when="Monday"),
        sections=[("Bottom line", Block.BOTTOM_LINE, "Say it"), ("Positions", Block.POSITIONS, "")],
    )


def lines(library, memo, section=0):
    return [entry.text for entry in library.memos.get(memo).sections[section].entries]


def test_a_note_comes_back_as_it_was_written(library, take_in):
    article, (card, *_) = take_in(library)
    text = library.articles.get(article).article.text
    where = anchor(text, Span(20, 60))
    number = library.annotations.add(card, where, " **Check** this\x00 ", tags=["Dam", "urgent", " dam "])
    note = library.annotations.get(number)
    assert (note.card, note.article, note.anchor, note.text) == (card, article, where, "**Check** this")
    assert note.tags == ("Dam", "urgent")
    assert note.created == note.modified == datetime(2026, 1, 1, 0, 3, tzinfo=UTC)
    assert note.card_headline == library.cards.get(card).card.headline
    assert library.cards.detail(card).annotations == (note,)
    assert library.cards.get(card).notes == 1


def test_notes_are_listed_newest_first_by_card_article_and_tag(library, take_in):
    article, (first, second, *_) = take_in(library)
    where = anchor(library.articles.get(article).article.text, Span(0, 5))
    notes = [
        library.annotations.add(card, where, f"Note {tag}", tags=[tag])
        for card, tag in ((first, "one"), (second, "two"), (first, "One"))
    ]
    assert [note.id for note in library.annotations.list()] == notes[::-1]
    assert [note.id for note in library.annotations.list(card=first)] == [notes[2], notes[0]]
    assert [note.id for note in library.annotations.list(tag=" ONE")] == [notes[2], notes[0]]
    assert [note.id for note in library.annotations.list(card=second, tag="one")] == []
    assert len(library.annotations.list(article=article)) == 3
    assert library.annotations.list(article=99) == ()


def test_a_note_is_rewritten_tagged_anew_and_removed(library, take_in):
    article, (card, *_) = take_in(library)
    where = anchor(library.articles.get(article).article.text, Span(0, 5))
    number = library.annotations.add(card, where, "Note", tags=["one"])
    library.annotations.edit(number, tags=["two", "one"])
    assert library.annotations.get(number).tags == ("two", "one")
    library.annotations.edit(number, text="Other")
    note = library.annotations.get(number)
    assert (note.text, note.tags, note.modified > note.created) == ("Other", ("two", "one"), True)
    library.annotations.remove(number)
    assert library.annotations.list() == ()
    assert library.cards.get(card).notes == 0
    for refused in (
        lambda: library.annotations.get(number),
        lambda: library.annotations.edit(number, text="x"),
    ):
        with pytest.raises(NotFound):
            refused()


def test_a_note_needs_words_a_card_and_the_articles_own_words(library, take_in):
    article, (card, *_) = take_in(library)
    where = anchor(library.articles.get(article).article.text, Span(0, 5))
    with pytest.raises(InvalidValue, match="Write something"):
        library.annotations.add(card, where, " \n")
    with pytest.raises(InvalidValue, match="exact words"):
        library.annotations.add(card, replace(where, exact="Forged"), "x")
    with pytest.raises(NotFound):
        library.annotations.add(99, where, "x")
    assert library.annotations.list() == ()


def test_a_memo_comes_back_as_it_was_made(library, memo):
    made = library.memos.get(memo)
    assert (made.title, made.template, made.marking, made.subtitle) == (
        "Meeting brief",
        "meeting-brief",
        "TLP:AMBER",
        "",
    )
    assert made.header == Header(meeting="Talks", when="Monday")
    assert [(part.heading, part.block, part.prompt, part.entries) for part in made.sections] == [
        ("Bottom line", Block.BOTTOM_LINE, "Say it", ()),
        ("Positions", Block.POSITIONS, "", ()),
    ]


def test_lines_stand_where_they_are_put(library, memo):
    first, second = (part.id for part in library.memos.get(memo).sections)
    a = library.memos.add_entry(first, text="a")
    b = library.memos.add_entry(first, text="b")
    library.memos.add_entry(first, text="before b", before=b)
    library.memos.add_entry(first, text="before a", before=a)
    assert lines(library, memo) == ["before a", "a", "before b", "b"]
    library.memos.move_entry(b, section=first, before=a)
    assert lines(library, memo) == ["before a", "b", "a", "before b"]
    library.memos.move_entry(a, section=first)
    assert lines(library, memo) == ["before a", "b", "before b", "a"]
    library.memos.move_entry(a, section=first, before=a)
    library.memos.move_entry(b, section=second)
    library.memos.edit_entry(b, "B")
    library.memos.remove_entry(a)
    assert (lines(library, memo), lines(library, memo, 1)) == (["before a", "before b"], ["B"])
    assert (library.memos.memo_of_entry(b), library.memos.memo_of_section(second)) == (memo, memo)


def test_sections_are_added_renamed_and_removed_with_their_lines(library, memo):
    first, _ = (part.id for part in library.memos.get(memo).sections)
    library.memos.add_entry(first, text="a")
    added = library.memos.add_section(memo, "Numbers", Block.FIGURES, "How many", before=first)
    library.memos.rename_section(added, "Figures")
    library.memos.remove_section(first)
    assert [part.heading for part in library.memos.get(memo).sections] == ["Figures", "Positions"]
    assert library.memos.list()[0].entries == 0
    library.history.undo()
    assert lines(library, memo, 1) == ["a"]


def test_a_line_knows_what_it_owes_to_its_card(library, memo, take_in):
    _, (card, *_) = take_in(library)
    headline = library.cards.get(card).card.headline
    section = library.memos.get(memo).sections[0].id
    library.memos.add_entry(section, card=card, text=headline)
    library.memos.add_entry(section, card=card, text="Edited", taken=headline)
    library.memos.add_entry(section, text="Own words", taken="ignored")
    entries = library.memos.get(memo).sections[0].entries
    assert [entry.provenance for entry in entries] == [Provenance.VERBATIM, Provenance.EDITED, Provenance.OWN]
    with pytest.raises(NotFound):
        library.memos.add_entry(section, card=999, text="x")


def test_memos_are_found_by_title(library, memo):
    assert library.memos.named("meeting BRIEF") == memo
    with pytest.raises(NotFound):
        library.memos.named("Other")
    other = library.memos.add("Meeting Brief", template="x")
    with pytest.raises(AmbiguousName) as caught:
        library.memos.named("Meeting brief")
    assert caught.value.numbers == (memo, other)
    library.memos.remove(other)
    assert library.memos.named("Meeting brief") == memo


def test_the_head_of_a_memo_is_changed_field_by_field(library, memo):
    before = library.memos.get(memo)
    library.memos.set_fields(memo, marking="", subtitle="Draft")
    changed = library.memos.get(memo)
    assert changed == replace(before, marking="", subtitle="Draft", modified=changed.modified)
    assert changed.modified > before.modified
    library.memos.set_fields(memo, title="New", header=Header(), template="review")
    (summary,) = library.memos.list()
    assert (summary.title, summary.template, library.memos.get(memo).header) == ("New", "review", Header())
    with pytest.raises(InvalidValue):
        library.memos.set_fields(memo, title=" ")


def test_what_changes_nothing_leaves_nothing_to_undo(library, memo, take_in):
    _, (card, *_) = take_in(library)
    held = library.memos.get(memo)
    entry = library.memos.add_entry(held.sections[0].id, card=card, text="As it is")
    section = held.sections[0]
    library.memos.mark_section(section.id, "Restricted")
    library.memos.mark_entry(entry, "Restricted")
    last = library.history.next_undo()
    library.memos.edit_entry(entry, "As it is")
    library.memos.rename_section(section.id, section.heading)
    library.memos.mark_section(section.id, "Restricted")
    library.memos.mark_entry(entry, "Restricted")
    library.memos.set_fields(memo, title=held.title, marking=held.marking, header=held.header)
    assert library.history.next_undo() == last
    library.memos.edit_entry(entry, "As it is now")
    assert library.history.next_undo() != last


def test_a_note_past_the_end_of_its_article_is_refused(library, take_in):
    article, (card, *_) = take_in(library)
    text = library.articles.get(article).article.text
    for start in (len(text), len(text) - 1, len(text) + 100):
        with pytest.raises(InvalidValue):
            library.annotations.add(card, anchor(text, Span(start, start + 2)), "Too far")


def test_the_memo_last_worked_on_comes_first(library, memo):
    other = library.memos.add("Other", template="x")
    assert [found.id for found in library.memos.list()] == [other, memo]
    library.memos.add_entry(library.memos.get(memo).sections[0].id, text="a")
    assert [found.id for found in library.memos.list()] == [memo, other]


def test_what_is_not_there_is_said_to_be_missing(library, memo):
    section = library.memos.get(memo).sections[0].id
    other = library.memos.add("Other", template="x", sections=[("One", Block.POINTS, "")])
    foreign = library.memos.get(other).sections[0].id
    line = library.memos.add_entry(section, text="a")
    refusals = [
        lambda: library.memos.get(99),
        lambda: library.memos.remove(99),
        lambda: library.memos.set_fields(99, title="x"),
        lambda: library.memos.add_section(99, "x", Block.POINTS),
        lambda: library.memos.add_section(memo, "x", Block.POINTS, before=foreign),
        lambda: library.memos.rename_section(99, "x"),
        lambda: library.memos.remove_section(99),
        lambda: library.memos.add_entry(99, text="x"),
        lambda: library.memos.add_entry(foreign, text="x", before=line),
        lambda: library.memos.edit_entry(99, "x"),
        lambda: library.memos.remove_entry(99),
    ]
    for refused in refusals:
        with pytest.raises(NotFound):
            refused()
    with pytest.raises(InvalidValue, match="within its memo"):
        library.memos.move_entry(line, section=foreign)


def test_unique_names_sort_by_when_they_were_made():
    made = [uuid7() for _ in range(50)]
    assert len(set(made)) == 50
    assert all(len(name) == 36 and name[14] == "7" and name[19] in "89ab" for name in made)
    assert [name[:13] for name in made] == sorted(name[:13] for name in made)


def test_names_and_moments_are_those_the_caller_brings(tmp_path):
    moment = datetime(2026, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)
    with Library.open(tmp_path / "x", clock=lambda: moment, new_id=lambda: "one") as library:
        memo = library.memos.add("Memo", template="x")
        made = library.memos.get(memo)
        assert (made.uuid, made.created) == ("one", moment)
        assert library.history.list()[0].at == moment
