"""The memo's outline as Qt sees it: sections, and under each its lines."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal

from readahead.gui import sentences, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.length_gauge import of_pages
from readahead.gui.outline_rows import are_same_sections, renewal
from readahead.gui.proof_dialog import bearing
from readahead.model.card import CardId, Kind
from readahead.model.differing import changed
from readahead.model.gauge import SectionLength
from readahead.model.memo import Entry, EntryId, Memo, Provenance, Section, SectionId
from readahead.model.passage import Span
from readahead.model.since import Bearing


def underlined(words: str, spans: Sequence[Span], tag: str) -> str:
    """Return *words* as HTML, with *spans* of them in a *tag*."""
    made, at = [], 0
    for span in spans:
        made += [escape(words[at : span.start]), f"<{tag}>{escape(words[span.start : span.end])}</{tag}>"]
        at = span.end
    return "".join([*made, escape(words[at:])])


_SECTION_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
)
_LINE_FLAGS = _SECTION_FLAGS | Qt.ItemFlag.ItemNeverHasChildren


class OutlineRole(IntEnum):
    """What a row holds besides its words."""

    SECTION = Qt.ItemDataRole.UserRole + 1
    ENTRY = Qt.ItemDataRole.UserRole + 2
    KIND = Qt.ItemDataRole.UserRole + 3
    BEARING = Qt.ItemDataRole.UserRole + 4
    LENGTH = Qt.ItemDataRole.UserRole + 5


class OutlineModel(QAbstractItemModel):
    """Two levels; a line's internal number is its section's place plus one, a section's is 0.

    *edited* carries the line and the words somebody gave it, *renamed* the section and its heading; whoever stores them
    shows the memo anew.
    """

    edited = Signal(object, str)
    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sections: tuple[Section, ...] = ()
        self._kinds: dict[CardId, Kind] = {}
        self._bearings: dict[EntryId, Bearing] = {}
        self._lengths: dict[SectionId, SectionLength] = {}

    def show(self, memo: Memo | None, kinds: dict[CardId, Kind]) -> None:
        """Show another memo, or the same as it reads now: only the rows that read differently are told of then."""
        sections = memo.sections if memo else ()
        if sections == self.sections and kinds == self._kinds:
            return
        if not are_same_sections(self.sections, sections):
            self.beginResetModel()
            self.sections, self._kinds = sections, kinds
            self.endResetModel()
            return
        before, self._kinds = self._kinds, kinds
        turned = {card for card in kinds if card in before and before[card] != kinds[card]}
        for number, section in enumerate(sections):
            if section != self.sections[number]:
                self._renew(number, section)
            if turned:
                self._tell(number, [row for row, one in enumerate(section.entries) if one.card in turned])

    def _renew(self, number: int, section: Section) -> None:
        """Make a section read as it does now, row by row."""
        old, head = self.sections[number], self.index(number, 0)
        new = renewal(old.entries, section.entries)
        if new.gone > new.first:
            self.beginRemoveRows(head, new.first, new.gone - 1)
            left = old.entries[: new.first] + old.entries[new.gone :]
            self._put(number, replace(old, entries=left))
            self.endRemoveRows()
        if new.come > new.first:
            self.beginInsertRows(head, new.first, new.come - 1)
            self._put(number, section)
            self.endInsertRows()
        self._put(number, section)
        self._tell(number, new.changed)
        # its place, its heading, and whether its prompt is shown
        self.dataChanged.emit(head, head)

    def _put(self, number: int, section: Section) -> None:
        self.sections = (*self.sections[:number], section, *self.sections[number + 1 :])

    def _tell(self, number: int, rows: Iterable[int]) -> None:
        for row in rows:
            index = self.createIndex(row, 0, number + 1)
            self.dataChanged.emit(index, index)

    def mark(self, bearings: dict[EntryId, Bearing]) -> None:
        """Mark lines with what has come in since the memo was delivered does to them."""
        touched = [self.index_of(entry) for entry in {*self._bearings, *bearings}]
        self._bearings = bearings
        for index in touched:
            if index.isValid():
                self.dataChanged.emit(index, index)

    def measure(self, lengths: Sequence[SectionLength]) -> None:
        """Say beside the sections that have a rule for it how long they are on paper."""
        told = {one.section: one for one in lengths if one.section is not None}
        if told == self._lengths:
            return
        touched, self._lengths = {*self._lengths, *told}, told
        for row, section in enumerate(self.sections):
            if section.id in touched:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    def index(self, row: int, column: int, parent: AnyIndex = ROOT) -> QModelIndex:
        if column != 0 or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0) if row < len(self.sections) else QModelIndex()
        if parent.internalId() == 0 and row < len(self.sections[parent.row()].entries):
            return self.createIndex(row, 0, parent.row() + 1)
        return QModelIndex()

    def parent(self, index: AnyIndex = ROOT) -> QModelIndex:  # type: ignore[override]  # QObject has another
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        if not parent.isValid():
            return len(self.sections)
        if parent.column() == 0 and parent.internalId() == 0:
            return len(self.sections[parent.row()].entries)
        return 0

    def columnCount(self, _parent: AnyIndex = ROOT) -> int:
        return 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SECTION_FLAGS if index.internalId() == 0 else _LINE_FLAGS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        section, entry = self.section(index), self.entry(index)
        if role == OutlineRole.SECTION:
            return section
        if role == OutlineRole.ENTRY:
            return entry
        if role == OutlineRole.KIND:
            return self._kinds.get(entry.card) if entry and entry.card is not None else None
        if role == OutlineRole.BEARING:
            return self._bearings.get(entry.id) if entry else None
        if role == OutlineRole.LENGTH:
            return None if entry else self._lengths.get(section.id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.text if entry else section.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(section, entry)
        if role == Qt.ItemDataRole.ToolTipRole and entry and entry.provenance is Provenance.EDITED:
            return self._compared(entry)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tip(section, entry)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry(index)
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words or words == self.data(index, role):
            return False
        if entry is None:
            self.renamed.emit(self.section(index).id, " ".join(words.split()))
        else:
            self.edited.emit(entry.id, words)
        return True

    def section(self, index: AnyIndex) -> Section:
        """Return the section a row is, or stands in."""
        number = index.row() if index.internalId() == 0 else index.internalId() - 1
        return self.sections[number]

    def entry(self, index: AnyIndex) -> Entry | None:
        """Return the line a row is, or None for a section."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return self.sections[index.internalId() - 1].entries[index.row()]

    def index_of(self, entry: EntryId) -> QModelIndex:
        """Return where a line stands, or no index."""
        for number, section in enumerate(self.sections):
            for row, one in enumerate(section.entries):
                if one.id == entry:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def index_of_section(self, section: SectionId) -> QModelIndex:
        """Return where a section stands, or no index."""
        rows = (row for row, one in enumerate(self.sections) if one.id == section)
        return self.index(next(rows, -1), 0)

    def section_of(self, entry: EntryId) -> Section | None:
        """Return the section a line stands in, or None."""
        return next((one for one in self.sections if any(line.id == entry for line in one.entries)), None)

    def _spoken(self, section: Section, entry: Entry | None) -> str:
        """Return what a row says, with what is told of it by a drawing only: a section's place, the kind of a card."""
        if entry is None:
            return f"{self.sections.index(section) + 1}, {section.heading}"
        kind = self._kinds.get(entry.card) if entry.card is not None else None
        return f"{wording.kind(kind)}, {entry.text}" if kind else entry.text

    def _tip(self, section: Section, entry: Entry | None) -> str:
        if entry is None:
            length = self._lengths.get(section.id)
            told = [sentences.said(section.prompt) or section.heading, self._marked(section.marking)]
            return "\n".join(filter(None, [*told, of_pages(length) if length else ""]))
        said = [self._owed(entry), self._marked(entry.marking)]
        if entry.id in self._bearings:
            said.append(bearing(self._bearings[entry.id]))
        return f"{entry.text}\n({'; '.join(filter(None, said))})"

    def _compared(self, entry: Entry) -> str:
        """Return as HTML what an edited line says with what was put in marked, and what its card says with what went."""
        said = escape(self._marked(entry.marking))
        gone, come = changed(entry.taken, entry.text)
        rows = (
            (self.tr("The memo says"), underlined(entry.text, come, "u")),
            (self.tr("The card says"), underlined(entry.taken, gone, "s")),
        )
        told = "".join(f"<p><b>{escape(head)}</b><br>{words}</p>" for head, words in rows)
        return f"<qt>{told}{f'<p>{said}</p>' if said else ''}</qt>"

    def _marked(self, marking: str) -> str:
        return self.tr("marked {marking}").format(marking=marking) if marking else ""

    def _edited(self, entry: Entry) -> str:
        """Return in words, for who cannot see it, what of a line was changed."""
        gone, come = changed(entry.taken, entry.text)
        out = ", ".join(f"“{entry.taken[one.start : one.end]}”" for one in gone)
        put = ", ".join(f"“{entry.text[one.start : one.end]}”" for one in come)
        said = [self.tr("edited; the card says: {taken}").format(taken=entry.taken)]
        if out:
            said.append(self.tr("taken out: {words}").format(words=out))
        if put:
            said.append(self.tr("put in: {words}").format(words=put))
        return "; ".join(said)

    def _owed(self, entry: Entry) -> str:
        """Return in words what a line owes to its card."""
        match entry.provenance:
            case Provenance.VERBATIM:
                return self.tr("as its card says")
            case Provenance.EDITED:
                return self._edited(entry)
            case Provenance.OWN:
                return self.tr("your own words")
