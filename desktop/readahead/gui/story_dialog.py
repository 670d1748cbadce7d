"""The dialog of a story: every article that carries its text or shares passages with it, and what is not the same at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from readahead.gui import fonts, icons, sentences, wording
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.place import Place, PlaceKind
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.article import ArticleId, ArticleSummary
from readahead.model.changes import Changes
from readahead.model.relation import Story

ROW, MOST_ROWS = 48, 7


class Standing(StrEnum):
    """How an article stands to the one the dialog was opened for."""

    ITSELF = "itself"
    COPY = "copy"
    RELATED = "related"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Told:
    """An article of the dialog; *share*, 0 to 1, of the smaller text stands in both, where that is known."""

    article: ArticleSummary
    standing: Standing
    share: float = 0.0


def told(story: Story, apart: tuple[ArticleSummary, ...]) -> Iterator[Told]:
    """Yield the articles of a story, the asked one first, then those that share passages, then those set apart."""
    gone = {one.id for one in apart}
    for number, article in enumerate(story.articles):
        yield Told(article, Standing.COPY if number else Standing.ITSELF)
    for copy in story.related:
        if copy.article.id not in gone:
            yield Told(copy.article, Standing.RELATED, copy.share)
    for article in apart:
        yield Told(article, Standing.APART)


class StoryRole(IntEnum):
    """What a row holds besides its words."""

    TOLD = Qt.ItemDataRole.UserRole + 1


class StoryModel(QAbstractListModel):
    """A row is an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Told, ...] = ()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == StoryRole.TOLD:
            return one
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((one.article.name, origin(one.article), standing(one)))
        is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return one.article.name if is_words else None

    def show(self, rows: tuple[Told, ...]) -> None:
        """Show other articles; the same number of them keeps every index."""
        if len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class StoryDelegate(QStyledItemDelegate):
    """Paints an article's title, who published it and when, and how it stands to the one that was asked about."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        one = index.data(StoryRole.TOLD)
        if not isinstance(one, Told):
            return
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (flag.State_Selected | flag.State_MouseOver):
            is_selected = bool(option.state & flag.State_Selected)
            painter.setPen(QPen(QColor(tokens.accent), 1) if is_selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.soft if is_selected else tokens.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 7, 7)
        inner = QRectF(option.rect).adjusted(12, fonts.scaled(6), -12, -fonts.scaled(6))
        height, size = inner.height() / 2, fonts.scaled(14)
        said = standing(one)
        width = QFontMetricsF(fonts.meta()).horizontalAdvance(said) + 2
        first = QRectF(inner.left(), inner.top(), inner.width(), height)
        self._words(painter, first, one.article.name, fonts.font(13, fonts.MEDIUM), tokens.text)
        below = first.translated(0, height)
        y = below.top() + (height - size) / 2
        icons.paint(painter, _DRAWINGS[one.standing], tokens.third, x=below.left(), y=y, size=size)
        room = below.adjusted(size + 6, 0, -width - 10, 0)
        self._words(painter, room, origin(one.article), fonts.meta(), tokens.third)
        end = QRectF(below.right() - width, below.top(), width, below.height())
        self._words(painter, end, said, fonts.meta(), tokens.second)
        painter.restore()

    def _words(self, painter: QPainter, place: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)


_DRAWINGS = {
    Standing.ITSELF: "file-text",
    Standing.COPY: "copy",
    Standing.RELATED: "layers",
    Standing.APART: "unlink",
}


def origin(article: ArticleSummary) -> str:
    """Return who published an article, whom it credits, and when it was published."""
    published = wording.day(article.published) if article.published else ""
    return " · ".join(part for part in (sentences.said(article.source), published) if part)


def standing(one: Told) -> str:
    """Return in words how an article stands to the one that was asked about."""
    match one.standing:
        case Standing.ITSELF:
            return QCoreApplication.translate("StoryDialog", "this article")
        case Standing.COPY:
            return QCoreApplication.translate("StoryDialog", "the same text")
        case Standing.APART:
            return QCoreApplication.translate("StoryDialog", "not the same story")
        case Standing.RELATED:
            return QCoreApplication.translate("StoryDialog", "{share} % shared").format(
                share=round(one.share * 100)
            )


class StoryView(QListView):
    """The list of the dialog; *parted* is emitted when Delete is pressed."""

    parted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.parted.emit()
        else:
            super().keyPressEvent(event)


class StoryDialog(Dialog):
    """*place_asked* carries the place of the article to open."""

    place_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None, article: ArticleId) -> None:
        title = QCoreApplication.translate("StoryDialog", "The story of this article")
        super().__init__(
            session.theme, parent, title=title, verb=QCoreApplication.translate("StoryDialog", "Close")
        )
        self._session, self._article = session, article
        self.cancel.hide()
        fonts.at_least(self, width=560)
        self.counted = Label(tone="second", wraps=True)
        self.model = StoryModel(self)
        self.view = StoryView()
        self.open_button = Button(session.theme, self.tr("Open"), drawing="arrow-up-right")
        self.part = Button(session.theme, self.tr("Not the same story"), drawing="unlink")
        self._lay_out()
        self.open_button.clicked.connect(self._open)
        self.part.clicked.connect(self._part)
        self.view.doubleClicked.connect(self._open)
        self.view.parted.connect(self._part)
        self.view.selectionModel().currentChanged.connect(self._offer)
        session.changed.connect(self._follow)
        self._read()
        self.view.setCurrentIndex(self.model.index(min(1, self.model.rowCount() - 1)))
        self.view.setFocus()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setObjectName("checks")
        self.view.setItemDelegate(StoryDelegate(self._session.theme, self.view))
        self.view.setAccessibleName(self.tr("Articles of this story"))
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_button, self.part):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.form.addRow(self.counted)
        self.form.addRow(self.view)
        self.form.addRow(row)

    def _read(self) -> None:
        desk = self._session.desk
        story = self._session.ask(partial(desk.story, self._article))
        apart = self._session.ask(partial(desk.apart, self._article)) or ()
        if story is not None:
            self.counted.setText(sentences.said(story.counted))
            self.model.show(tuple(told(story, apart)))
            fonts.hold(self.view, height=min(MOST_ROWS, max(2, self.model.rowCount())) * ROW + 12)
            self._offer()

    def _current(self) -> Told | None:
        one = self.view.currentIndex().data(StoryRole.TOLD)
        return one if isinstance(one, Told) else None

    def _offer(self, *_: object) -> None:
        one = self._current()
        is_other = one is not None and one.standing is not Standing.ITSELF
        self.part.setEnabled(is_other)
        self.open_button.setEnabled(one is not None)
        is_apart = one is not None and one.standing is Standing.APART
        self.part.say(self.tr("The same story after all") if is_apart else self.tr("Not the same story"))

    def _part(self, *_: object) -> None:
        one, desk = self._current(), self._session.desk
        if one is None or one.standing is Standing.ITSELF:
            return
        verb = desk.take_as_same if one.standing is Standing.APART else desk.set_apart
        row = self.view.currentIndex().row()
        self._session.ask(partial(verb, self._article, one.article.id))
        self._read()
        self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _open(self, *_: object) -> None:
        one = self._current()
        if one is not None:
            self.place_asked.emit(Place(PlaceKind.ARTICLE, article=one.article.id))
            self.accept()

    def _follow(self, changes: Changes) -> None:
        if changes.articles:
            self._read()
