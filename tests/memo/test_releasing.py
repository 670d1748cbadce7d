from dataclasses import replace
from datetime import UTC, datetime

import pytest

from readahead.memo.releasing import releasable
from readahead.model.memo import Block, Entry, EntryId, Header, Memo, MemoId, MemoOptions, Section, SectionId
from readahead.model.overall import overall

NOW = datetime(2026, 3, 9, tzinfo=UTC)


@pytest.fixture
def marked() -> Memo:
    """A memo of three sections: an open one with a secret line, a secret one, and one that bears the memo's marking."""
    lines = {
        name: Entry(EntryId(number), f"e{number}", None, name, marking=marking)
        for number, (name, marking) in enumerate(
            [("open", ""), ("hidden", "TLP:RED"), ("deep", ""), ("freed", "TLP:CLEAR"), ("plain", "")], 1
        )
    }
    return Memo(
        id=MemoId(1),
        uuid="m1",
        template="meeting-brief",
        created=NOW,
        modified=NOW,
        marking="TLP:AMBER",
        title="Title",
        subtitle="Subtitle",
        header=Header(meeting="Meeting"),
        options=MemoOptions(logo="logo.png"),
        sections=(
            Section(
                SectionId(1), "s1", "One", Block.POINTS, "", (lines["open"], lines["hidden"]), "TLP:GREEN"
            ),
            Section(SectionId(2), "s2", "Two", Block.POINTS, "", (lines["deep"], lines["freed"]), "TLP:RED"),
            Section(SectionId(3), "s3", "Three", Block.POINTS, "", (lines["plain"],)),
        ),
    )


def told(memo: Memo) -> dict[str, list[str]]:
    return {section.heading: [entry.text for entry in section.entries] for section in memo.sections}


@pytest.mark.parametrize(
    ("ceiling", "stays", "title"),
    [
        ("TLP:RED", {"One": ["open", "hidden"], "Two": ["deep", "freed"], "Three": ["plain"]}, "Title"),
        ("TLP:AMBER", {"One": ["open"], "": ["freed"], "Three": ["plain"]}, "Title"),
        ("TLP:GREEN", {"One": ["open"], "": ["freed"]}, "Brief"),
        ("TLP:CLEAR", {"": ["freed"]}, "Brief"),
        ("SECRET", {}, "Brief"),
    ],
)
def test_only_what_may_go_stays(marked: Memo, ceiling: str, stays: dict[str, list[str]], title: str) -> None:
    left = releasable(marked, ceiling, otherwise="Brief")
    assert told(left) == stays
    assert left.title == title
    if title == "Brief":
        assert (left.subtitle, left.header, left.options.logo) == ("", Header(), "")


def test_the_marking_of_the_whole_is_the_highest_of_what_is_left(marked: Memo) -> None:
    assert overall(marked) == "TLP:RED"
    assert overall(releasable(marked, "TLP:AMBER", otherwise="Brief")) == "TLP:AMBER"
    assert overall(releasable(marked, "TLP:GREEN", otherwise="Brief")) == "TLP:GREEN"


def test_a_section_without_lines_does_not_mark_the_whole(marked: Memo) -> None:
    empty = replace(marked.sections[1], entries=())
    assert overall(replace(marked, sections=(marked.sections[0], empty))) == "TLP:RED"
    assert overall(replace(marked, sections=(empty,))) == "TLP:AMBER"
