"""Takes in memos from another library: one's own stay, and another version of one comes as a memo of its own."""

from collections.abc import Callable
from dataclasses import replace

from readahead.library import deliveries, pictures
from readahead.library.carried_memos import memo_with
from readahead.library.memo_columns import header_column, options_column
from readahead.library.taking_over import TakingOver, second
from readahead.library.typed import clean, spaced
from readahead.model.article import short
from readahead.model.errors import InvalidValue
from readahead.model.sharing import CardAt, CarriedLine, CarriedMemo, CarriedSection

_MEMO = """INSERT INTO memos (uuid, title, subtitle, template, marking, header, language, created, modified, trashed, options)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_SECTION = "INSERT INTO sections (uuid, memo, position, heading, block, prompt, marking) VALUES (?, ?, ?, ?, ?, ?, ?)"
_REMOVED_SECTION = """INSERT INTO removed_sections (uuid, memo, position, heading, block, prompt, marking, trashed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_LINE = """INSERT INTO entries (uuid, memo, section, position, card, text, taken, marking)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_REMOVED_LINE = """INSERT INTO removed_entries (uuid, memo, section, aside, position, card, text, taken, marking, trashed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def take_in(taking: TakingOver, memo: CarriedMemo) -> None:
    """Take in a memo, inside an act. Raises NotFound where a card it was made of did not come, InvalidValue without title."""
    own = memo_with(taking.store, memo.uuid)
    if own is None:
        _insert(taking, memo, lambda table, uuid: _free(taking, table, uuid, memo.uuid))
        taking.count("memos", new=1)
    elif _said(own, taking.own_card) == _said(memo, taking.card) or memo.trashed is not None:
        taking.count("memos", known=1)
        if own.trashed and not memo.trashed:
            taking.sentences.append(f"The memo “{short(own.title)}” stays in your trash.")
    else:
        _insert_beside(taking, own, memo)


def _insert_beside(taking: TakingOver, own: CarriedMemo, memo: CarriedMemo) -> None:
    """Put in the other version of one's *own* memo, unless that was done before."""
    other = second(memo.uuid, _said(memo, lambda at: at))
    if taking.store.row("SELECT 1 FROM memos WHERE uuid = ?", other) is not None:
        taking.count("memos", known=1)
        return
    title = f"{memo.title} (other version)"
    beside = replace(memo, uuid=other, title=title, removed_sections=(), removed_lines=())
    _insert(taking, beside, lambda _, uuid: second(uuid, other))
    taking.count("memos", new=1)
    taking.sentences.append(
        f"Your memo “{short(own.title)}” stays as it is; the other version is “{short(title)}”."
    )


def _said(memo: CarriedMemo, card: Callable[[CardAt], object]) -> tuple[object, ...]:
    """Return what makes two memos the same; *card* says which card a line was taken from."""
    head = (spaced(memo.title), memo.subtitle, memo.template, memo.marking, memo.header, memo.language)
    laid_out = (memo.options, memo.pictures)
    sections = tuple(
        (
            section.heading,
            section.block,
            section.prompt,
            section.marking,
            tuple(
                (line.card and card(line.card), line.text, line.taken, line.marking) for line in section.lines
            ),
        )
        for section in memo.sections
    )
    return (*head, *laid_out, sections)


def _free(taking: TakingOver, table: str, uuid: str, memo: str) -> str:
    """Return *uuid*, or where something else has it already, another."""
    taken = taking.store.row(f"SELECT 1 FROM {table} WHERE uuid = ?", uuid) is not None
    return second(uuid, memo) if taken else uuid


def _insert(taking: TakingOver, memo: CarriedMemo, known_as: Callable[[str, str], str]) -> None:
    """Write *memo*; *known_as* gives for a table and a uuid the one to keep."""
    title = spaced(memo.title)
    if not title:
        raise InvalidValue("A memo needs a title.")
    number = taking.store.run(
        _MEMO,
        memo.uuid,
        title,
        clean(memo.subtitle),
        clean(memo.template),
        clean(memo.marking),
        header_column(memo.header),
        memo.language,
        memo.created.isoformat(),
        memo.modified.isoformat(),
        memo.trashed.isoformat() if memo.trashed else None,
        options_column(memo.options),
    )
    for picture in memo.pictures:
        pictures.put(taking.store, number, picture)
    for delivery in memo.deliveries:
        uuid = known_as("deliveries", delivery.uuid)
        deliveries.put(taking.store, number, replace(delivery, uuid=uuid))
    sections = {section.uuid: known_as("sections", section.uuid) for section in memo.sections}
    for section in memo.sections:
        held = taking.store.run(_SECTION, *_section_values(section, sections[section.uuid], number))
        for line in section.lines:
            uuid = known_as("entries", line.uuid)
            taking.store.run(_LINE, uuid, number, held, *_line_values(taking, line))
    _insert_removed(taking, memo, number, known_as, sections)


def _insert_removed(
    taking: TakingOver,
    memo: CarriedMemo,
    number: int,
    known_as: Callable[[str, str], str],
    sections: dict[str, str],
) -> None:
    """Write what was taken out of *memo*, which has this *number* and these *sections*."""
    removed = {one.uuid: known_as("removed_sections", one.uuid) for one in memo.removed_sections}
    asides = {}
    for section in memo.removed_sections:
        values = _section_values(section, removed[section.uuid], number)
        asides[section.uuid] = taking.store.run(_REMOVED_SECTION, *values, _moment(section.trashed))
    lines = [(line, asides[one.uuid]) for one in memo.removed_sections for line in one.lines]
    for line, aside in [*lines, *((line, None) for line in memo.removed_lines)]:
        position, *written = _line_values(taking, line)
        uuid = known_as("removed_entries", line.uuid)
        stood = {**sections, **removed}.get(line.section, line.section)
        trashed = _moment(line.trashed)
        taking.store.run(_REMOVED_LINE, uuid, number, stood, aside, position, *written, trashed)


def _section_values(section: CarriedSection, uuid: str, memo: int) -> tuple[object, ...]:
    written = (clean(section.heading), section.block.value, clean(section.prompt), clean(section.marking))
    return (uuid, memo, section.position, *written)


def _line_values(taking: TakingOver, line: CarriedLine) -> tuple[object, ...]:
    card = None if line.card is None else taking.card(line.card)
    return (line.position, card, clean(line.text), clean(line.taken), clean(line.marking))


def _moment(moment: object) -> str:
    isoformat = getattr(moment, "isoformat", None)
    if isoformat is None:
        raise InvalidValue("What was taken out of a memo must say when.")
    return str(isoformat())
