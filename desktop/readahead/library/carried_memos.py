"""Reads memos whole as values that can be carried to another library: those in the trash, and what was taken out, too."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from readahead.library import deliveries, pictures
from readahead.library.memo_columns import header_of, options_of
from readahead.library.rows import NTH, card_key
from readahead.library.store import Row, Store
from readahead.model.errors import NotFound
from readahead.model.memo import Block, MemoId
from readahead.model.sharing import CardAt, CarriedDelivery, CarriedLine, CarriedMemo, CarriedSection

_MEMOS = """SELECT id, uuid, title, subtitle, template, marking, header, language, created, modified, trashed, options
    FROM memos {} ORDER BY id"""

_SECTIONS = "SELECT id, uuid, position, heading, block, prompt, NULL, marking FROM sections WHERE memo = ? ORDER BY position, id"
_REMOVED_SECTIONS = "SELECT id, uuid, position, heading, block, prompt, trashed, marking FROM removed_sections WHERE memo = ? ORDER BY id"

_CARD = f"""x.sha256, c.kind, c.start, c.end, {NTH} FROM {{lines}} e
    {{sections}} LEFT JOIN cards c ON c.id = e.card LEFT JOIN articles a ON a.id = c.article LEFT JOIN texts x ON x.id = a.text
    WHERE e.memo = ? ORDER BY {{order}}"""
_LINES = "SELECT e.section, e.uuid, e.position, e.text, e.taken, s.uuid, NULL, e.marking, " + _CARD.format(
    lines="entries", sections="JOIN sections s ON s.id = e.section", order="e.position, e.id"
)
_REMOVED_LINES = (
    "SELECT e.aside, e.uuid, e.position, e.text, e.taken, e.section, e.trashed, e.marking, "
    + _CARD.format(lines="removed_entries", sections="", order="e.id")
)

_Lines = Mapping[int | None, Sequence[CarriedLine]]


def memos(store: Store) -> Iterator[tuple[MemoId, CarriedMemo]]:
    """Yield all memos with their numbers."""
    for number, *head in store.rows(_MEMOS.format("")):
        yield MemoId(number), _memo(store, number, head)


def memo_numbered(store: Store, memo: MemoId) -> CarriedMemo:
    """Return a memo that is not in the trash. Raises NotFound."""
    row = store.row(_MEMOS.format("WHERE id = ? AND trashed IS NULL"), memo)
    if row is None:
        raise NotFound("memo", memo)
    return _memo(store, row[0], row[1:])


def memo_with(store: Store, uuid: str) -> CarriedMemo | None:
    """Return the memo with this uuid, or None."""
    row = store.row(_MEMOS.format("WHERE uuid = ?"), uuid)
    return None if row is None else _memo(store, row[0], row[1:])


def _memo(store: Store, number: int, head: Sequence[str]) -> CarriedMemo:
    uuid, title, subtitle, template, marking, fields, language, created, modified, trashed, options = head
    removed = _lines(store.rows(_REMOVED_LINES, number))
    return CarriedMemo(
        uuid=uuid,
        title=title,
        subtitle=subtitle,
        template=template,
        marking=marking,
        header=header_of(fields),
        language=language,
        sections=_sections(store.rows(_SECTIONS, number), _lines(store.rows(_LINES, number))),
        created=datetime.fromisoformat(created),
        modified=datetime.fromisoformat(modified),
        trashed=_moment(trashed),
        removed_sections=_sections(store.rows(_REMOVED_SECTIONS, number), removed),
        removed_lines=tuple(removed.get(None, ())),
        options=options_of(options),
        pictures=pictures.of(store, number),
        deliveries=tuple(
            CarriedDelivery(each.uuid, each.version, each.on, each.at, each.manifest)
            for each in deliveries.of(store, MemoId(number))
        ),
    )


def _sections(found: Sequence[Row], lines: _Lines) -> tuple[CarriedSection, ...]:
    return tuple(
        CarriedSection(
            uuid,
            position,
            heading,
            Block(block),
            prompt,
            tuple(lines.get(number, ())),
            _moment(trashed),
            marking,
        )
        for number, uuid, position, heading, block, prompt, trashed, marking in found
    )


def _lines(found: Sequence[Row]) -> _Lines:
    lines: dict[int | None, list[CarriedLine]] = defaultdict(list)
    for owner, uuid, position, text, taken, section, trashed, marking, sha256, *key in found:
        card = None if sha256 is None else CardAt(sha256, card_key(*key))
        lines[owner].append(
            CarriedLine(uuid, position, card, text, taken, section, _moment(trashed), marking)
        )
    return lines


def _moment(column: str | None) -> datetime | None:
    return datetime.fromisoformat(column) if column else None
