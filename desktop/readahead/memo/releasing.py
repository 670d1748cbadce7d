"""Leaves out of a memo what may not go to its readers: before it is composed, so that no format can show a trace of it."""

from dataclasses import replace

from readahead.model.marking import is_within
from readahead.model.memo import EntryId, Header, Memo, Section


def of_lines(memo: Memo) -> dict[EntryId, str]:
    """Return what each line bears: its own marking, else that of its section, else that of the memo."""
    return {
        entry.id: entry.marking or section.marking or memo.marking
        for section in memo.sections
        for entry in section.entries
    }


def releasable(memo: Memo, ceiling: str, *, otherwise: str) -> Memo:
    """Return *memo* without what is marked above *ceiling*.

    A part without a marking of its own bears that of what it stands in. Where the memo's own is above, its title,
    subtitle, head and language go too, and *otherwise* stands for the title: the parts that may go keep what they hold.
    """
    kept = tuple(
        part
        for section in memo.sections
        if (part := _part(section, section.marking or memo.marking, ceiling)) is not None
    )
    if is_within(memo.marking, ceiling):
        return replace(memo, sections=kept)
    return replace(
        memo,
        title=otherwise,
        subtitle="",
        header=Header(),
        marking="",
        sections=kept,
        language="en",
        options=replace(memo.options, logo=""),
    )


def _part(section: Section, marking: str, ceiling: str) -> Section | None:
    """Return what of a section may go, with its own marking written out; None where nothing does."""
    entries = tuple(entry for entry in section.entries if is_within(entry.marking or marking, ceiling))
    if is_within(marking, ceiling):
        return replace(section, marking=marking, entries=entries)
    if not entries:
        return None
    # the heading is above, some lines are not
    return replace(section, heading="", prompt="", marking="", entries=entries)
