"""How far a note has come, kept among its tags, and the tags somebody types."""

import pytest

from readahead.model.annotation import NoteStatus, free_tags, status_of, tags_of, with_status


@pytest.mark.parametrize(
    ("tags", "status", "free"),
    [
        ((), None, ()),
        (("board",), None, ("board",)),
        (("question",), NoteStatus.QUESTION, ()),
        (("board", " Drafting "), NoteStatus.DRAFTING, ("board",)),
        (("done", "check"), NoteStatus.DONE, ()),
        (("checked",), None, ("checked",)),
    ],
)
def test_a_tag_that_names_a_status_is_the_status_of_the_note(tags, status, free):
    assert status_of(tags) is status
    assert free_tags(tags) == free


@pytest.mark.parametrize(
    ("tags", "status", "after"),
    [
        ((), NoteStatus.CHECK, ("check",)),
        (("board", "question"), NoteStatus.DONE, ("done", "board")),
        (("board", "question"), None, ("board",)),
        (("board", "Question"), NoteStatus.QUESTION, ("board", "Question")),
        (("board",), None, ("board",)),
    ],
)
def test_a_status_takes_the_place_of_another_and_leaves_the_tags(tags, status, after):
    assert with_status(tags, status) == after


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        ("board", ("board",)),
        ("#board, #talks", ("board", "talks")),
        ("board; second phase ,board,,#", ("board", "second phase")),
    ],
)
def test_tags_are_typed_with_commas_between_them_and_perhaps_a_hash_before_each(typed, tags):
    assert tags_of(typed) == tags
