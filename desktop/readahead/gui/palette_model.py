"""What the search over everything offers: commands and topics by name, and what was found, group by group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from readahead.gui import icons, sentences, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.lines import Marks
from readahead.model.card import Kind
from readahead.model.found import Found, Hit, Hits
from readahead.model.passage import Span


class Group(StrEnum):
    """The groups, in the order they are shown."""

    RECENT = "recent"
    COMMAND = "command"
    TOPIC = "topic"
    PERSON = "person"
    CARD = "card"
    ARTICLE = "article"
    NOTE = "note"
    MEMO = "memo"


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: a head where it has no *value*; else what Enter goes to, with the words looked for marked.

    is_more says that it leads to all there is of the group.
    """

    group: Group
    title: str
    marks: Marks = ()
    below: str = ""
    below_marks: Marks = ()
    end: str = ""
    drawing: str = ""
    kind: Kind | None = None
    value: object = None
    is_more: bool = False

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a group, which cannot be chosen."""
        return self.value is None


class ChoiceRole(IntEnum):
    """What a row holds besides its words."""

    CHOICE = Qt.ItemDataRole.UserRole + 1


class PaletteModel(QAbstractListModel):
    """The rows of all groups, each under its head."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role == ChoiceRole.CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return choice.title if not choice.is_head else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (choice.title, choice.below, choice.end) if part)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.choices[index.row()].is_head:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def show(self, choices: Sequence[Choice]) -> None:
        """Show other rows."""
        if tuple(choices) != self.choices:
            self.beginResetModel()
            self.choices = tuple(choices)
            self.endResetModel()

    def step(self, row: int, by: int) -> int:
        """Return the row *by* choices below (above, where negative) *row*, round the end; -1 where there is none."""
        rows = [number for number, choice in enumerate(self.choices) if not choice.is_head]
        if not rows:
            return -1
        at = rows.index(row) if row in rows else (-1 if by > 0 else 0)
        return rows[(at + by) % len(rows)]


def grouped(groups: Iterable[tuple[Group, Sequence[Choice], str]]) -> Iterator[Choice]:
    """Yield the choices of each group that has any under its head, which says how many there are."""
    for group, choices, counted in groups:
        if choices:
            yield Choice(group, heading(group), end=counted)
            yield from choices


def found_groups(found: Found) -> Iterator[tuple[Group, Sequence[Choice], str]]:
    """Yield what was found, with how much more there is."""
    groups: tuple[tuple[Group, Hits, Callable[[Hit], Choice]], ...] = (
        (Group.CARD, found.cards, _card),
        (Group.ARTICLE, found.articles, _article),
        (Group.NOTE, found.notes, _note),
        (Group.MEMO, found.memos, _memo),
    )
    for group, hits, made in groups:
        choices = [made(hit) for hit in hits.hits]
        if group is Group.CARD and choices and _has_more(hits):
            choices.append(_all_cards(hits))
        yield group, choices, _counted(hits)


def _has_more(hits: Hits) -> bool:
    return hits.count > len(hits.hits) or not hits.is_exact


def _counted(hits: Hits) -> str:
    shown = wording.number(len(hits.hits))
    if not hits.is_exact:
        return QCoreApplication.translate("Palette", "the newest {shown} of more than {count}").format(
            shown=shown, count=wording.number(hits.count)
        )
    if _has_more(hits):
        return QCoreApplication.translate("Palette", "{shown} of {count}").format(
            shown=shown, count=wording.number(hits.count)
        )
    return wording.number(hits.count)


def _all_cards(hits: Hits) -> Choice:
    count = wording.number(hits.count)
    words = (
        QCoreApplication.translate("Palette", "Show all {count} cards in the list")
        if hits.is_exact
        else QCoreApplication.translate("Palette", "Show all of more than {count} cards in the list")
    )
    return Choice(Group.CARD, words.format(count=count), drawing="layers", value=hits, is_more=True)


def _card(hit: Hit) -> Choice:
    kind = hit.kind
    return Choice(
        Group.CARD,
        hit.title,
        _marks(hit.title_marks),
        *_below(hit),
        end=sentences.said(hit.source),
        drawing=icons.KINDS[kind] if kind is not None else "layers",
        kind=kind,
        value=hit,
    )


def _article(hit: Hit) -> Choice:
    published = wording.day(hit.published) if hit.published else ""
    end = " · ".join(part for part in (sentences.said(hit.source), published) if part)
    return Choice(
        Group.ARTICLE,
        hit.title,
        _marks(hit.title_marks),
        *_below(hit),
        end=end,
        drawing="newspaper",
        value=hit,
    )


def _note(hit: Hit) -> Choice:
    return Choice(Group.NOTE, hit.snippet, _marks(hit.marks), hit.title, (), drawing="pencil", value=hit)


def _memo(hit: Hit) -> Choice:
    return Choice(
        Group.MEMO, hit.title, _marks(hit.title_marks), *_below(hit), drawing="file-text", value=hit
    )


def _below(hit: Hit) -> tuple[str, Marks]:
    """Return the line below a title: the words it was found by, unless the title is all there is of them."""
    return ("", ()) if hit.snippet.strip(" …") in hit.title else (hit.snippet, _marks(hit.marks))


def _marks(spans: Iterable[Span]) -> Marks:
    return tuple((span.start, span.end) for span in spans)


def heading(group: Group) -> str:
    """Return what a group is called, in capitals as sections are."""
    match group:
        case Group.RECENT:
            return QCoreApplication.translate("Palette", "RECENTLY USED")
        case Group.PERSON:
            return QCoreApplication.translate("Palette", "PEOPLE")
        case Group.COMMAND:
            return QCoreApplication.translate("Palette", "COMMANDS")
        case Group.TOPIC:
            return QCoreApplication.translate("Palette", "TOPICS")
        case Group.ARTICLE:
            return QCoreApplication.translate("Palette", "ARTICLES")
        case Group.CARD:
            return QCoreApplication.translate("Palette", "CARDS")
        case Group.NOTE:
            return QCoreApplication.translate("Palette", "NOTES")
        case Group.MEMO:
            return QCoreApplication.translate("Palette", "MEMOS")
