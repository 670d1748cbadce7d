"""The list of sources: every article, where and when it was published, how many cards it gave, and its copies below it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from readahead.gui import fonts, icons, lines, sentences, wording
from readahead.gui.entries import words_in
from readahead.gui.indexes import AnyIndex
from readahead.gui.place import Place, PlaceKind
from readahead.gui.session import Session
from readahead.gui.source_model import SourceModel, SourceRole, SourceRow, rows
from readahead.gui.theme import Theme
from readahead.model.article import ArticleId, ArticleSummary
from readahead.model.changes import Changes
from readahead.model.overview import SourceGroup

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

ROW = 92
"""The height of a row at a text size of 100 per cent, as all sizes here are."""

INSET = 20
"""Pixels by which copies stand to the right of the first of their group."""


class SourceDelegate(QStyledItemDelegate):
    """Paints an article: its title, its source and date, its number of cards."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.find = ""

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(SourceRole.ROW)
        if not isinstance(row, SourceRow):
            return
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        box = QRectF(option.rect).adjusted(12, 4, -2, -4)
        is_selected = bool(option.state & flag.State_Selected)
        edge = tokens.strong if option.state & flag.State_MouseOver else tokens.border
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(row.group.articles) > 1:
            self._thread(painter, QRectF(option.rect), row)
        if not row.is_first:
            box.setLeft(box.left() + INSET)
        has_ring = bool(option.state & flag.State_HasFocus) and bool(
            option.state & flag.State_KeyboardFocusChange
        )
        width = 2.0 if has_ring else 1.0
        painter.setPen(QPen(QColor(tokens.accent if is_selected or has_ring else edge), width))
        painter.setBrush(QColor(tokens.soft if is_selected else tokens.surface))
        painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), 10, 10)
        self._words(painter, box.adjusted(14, fonts.scaled(10), -14, -fonts.scaled(10)), row)
        painter.restore()

    def _thread(self, painter: QPainter, place: QRectF, row: SourceRow) -> None:
        """Paint the line by which copies hang on the first of their group."""
        x, middle = place.left() + 22, place.center().y()
        painter.setPen(QPen(self._theme.colour("strong"), 1.5))
        if not row.is_last:
            painter.drawLine(QPointF(x, middle), QPointF(x, place.bottom()))
        if not row.is_first:
            painter.drawLine(QPointF(x, place.top()), QPointF(x, middle))
            painter.drawLine(QPointF(x, middle), QPointF(x + INSET, middle))

    def _words(self, painter: QPainter, inner: QRectF, row: SourceRow) -> None:
        theme, font, article = self._theme, fonts.font(14, fonts.SEMIBOLD), row.article
        y = inner.top()
        story = row.story
        for line in lines.broken(article.name, font, int(inner.width()), 1 if story else 2):
            lines.draw(
                painter,
                line,
                at=QPointF(inner.left(), y),
                within=inner.width(),
                font=font,
                colour=theme.colour("text"),
                marked=lines.marks(line, self.find),
                ground=theme.colour("match"),
                ink=theme.colour("on_match"),
            )
            y += fonts.scaled(20)
        height, size = fonts.scaled(18), fonts.scaled(14)
        if story:
            told = QRectF(inner.left(), inner.top() + fonts.scaled(22), inner.width(), height)
            top = told.top() + (height - size) / 2
            icons.paint(painter, "copy", theme.tokens.accent, x=told.left(), y=top, size=size)
            told.setLeft(told.left() + size + 6)
            words_in(painter, told, story, theme.tokens.accent, 12, fonts.MEDIUM)
        foot = QRectF(inner.left(), inner.bottom() - height + 1, inner.width(), height)
        y = foot.top() + (height - size) / 2
        icons.paint(painter, "newspaper", theme.tokens.third, x=foot.left(), y=y, size=size)
        painter.setFont(fonts.meta())
        painter.setPen(theme.colour("second"))
        count = wording.cards(article.cards)
        width = QFontMetricsF(fonts.meta()).horizontalAdvance(count) + 2
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        painter.setPen(theme.colour("third"))
        room = foot.adjusted(size + 6, 0, -width - 10, 0)
        shown = self._origin(article, QFontMetricsF(fonts.meta()), room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _origin(self, article: ArticleSummary, metrics: QFontMetricsF, width: float) -> str:
        """Return the source and the day; where both do not fit it is the source that is cut."""
        source, day = sentences.said(article.source), wording.published(article.published)
        if not source:
            return metrics.elidedText(day, Qt.TextElideMode.ElideRight, width)
        after = f" · {day}"
        left = width - metrics.horizontalAdvance(after)
        return metrics.elidedText(source, Qt.TextElideMode.ElideRight, left) + after


class SourceView(QTableView):
    """Emits *chosen* with the place of the article to open, *stood_on* with the article to read, or None.

    *story_asked* and *left_out_asked* carry the article whose story or left-out pieces are to be shown, *details_asked*,
    *versions_asked* and *reimport_asked* the one to correct, compare or read again, *date_asked* those to date, *told* the
    line under the pane's title, *undecided* how many articles need a decision.
    """

    chosen = Signal(object)
    stood_on = Signal(object)
    date_asked = Signal(object)
    story_asked = Signal(object)
    left_out_asked = Signal(object)
    details_asked = Signal(object)
    versions_asked = Signal(object)
    reimport_asked = Signal(object)
    told = Signal(str)
    undecided = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._only_undecided = False
        self._aim: ArticleId | None = None
        self._said: ArticleId | None = None
        self._is_entered = self._is_filling = False
        self._session = session
        self._model = SourceModel(self)
        self._delegate = SourceDelegate(session.theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Sources"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        session.changed.connect(self._follow)
        session.theme.changed.connect(self._size_rows)

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(fonts.scaled(ROW))
        self.viewport().update()

    def show_matching(self, find: str) -> None:
        """Show the articles whose name or source has every word of *find*; *told* then says how many."""
        self._delegate.find = find
        self._session.beside.ask("sources", _ask, self._show)

    def enter(self, article: ArticleId | None) -> None:
        """Stand on that *article* once the list is there, where it holds it, and say so: the list was not seen until now."""
        self._aim, self._is_entered = article, True

    def current(self) -> ArticleId | None:
        """Return the article the list stands on, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()].article.id if index.isValid() else None

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if not self._is_filling:
            self._say()

    def _say(self, *, is_due: bool = False) -> None:
        """Say which article the list stands on, where it is another one or that *is_due*."""
        here = self.current()
        if is_due or here != self._said:
            self._said = here
            self.stood_on.emit(here)

    def show_undecided(self, is_only: bool) -> None:
        """Show only the articles that need a decision, or all again."""
        self._only_undecided = is_only
        self.show_matching(self._delegate.find)

    def _show(self, groups: Sequence[SourceGroup] | None) -> None:
        words = self._delegate.find.casefold().split()
        found = rows(groups or ())
        open_ones = sum(row.article.published is None for row in found)
        self.undecided.emit(open_ones)
        shown = tuple(
            row
            for row in found
            if not (self._only_undecided and open_ones and row.article.published)
            if all(word in f"{row.article.name} {row.article.source}".casefold() for word in words)
        )
        before = self.current()
        places = {one.article.id: place for place, one in enumerate(shown)}
        row = next((places[one] for one in (self._aim, before) if one in places), 0)
        self._is_filling = True
        self._model.show(shown)
        if shown and self.currentIndex().row() != row:
            self.setCurrentIndex(self._model.index(row, 0))
        self._is_filling = False
        if self._is_entered:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._say(is_due=self._is_entered)
        self._aim, self._is_entered = None, False
        self.viewport().update()
        stories = len({id(row.group) for row in shown})
        told = self.tr("%n different text(s)", "", stories) if stories < len(shown) else ""
        self.told.emit(" · ".join(part for part in (wording.sources(len(shown)), told) if part))

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Return the articles shown."""
        return tuple(row.article for row in self._model.rows)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        article = self._model.rows[index.row()].article
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its cards"), partial(self._open, index))
        menu.addAction(self.tr("Set publication date…"), partial(self.date_asked.emit, (article.id,)))
        menu.addAction(self.tr("The story of this article…"), partial(self.story_asked.emit, article.id))
        menu.addAction(self.tr("What was left out at import…"), partial(self.left_out_asked.emit, article.id))
        menu.addSeparator()
        writing = [
            menu.addAction(self.tr("Edit details…"), partial(self.details_asked.emit, article.id)),
            menu.addAction(self.tr("Read article again"), partial(self.reimport_asked.emit, article.id)),
        ]
        for action in writing:
            action.setEnabled(not self._session.is_read_only)
        menu.addAction(self.tr("What changed in it…"), partial(self.versions_asked.emit, article.id))
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if is_key else event.globalPos()
        menu.popup(at)

    def _open(self, index: QModelIndex) -> None:
        article = self._model.rows[index.row()].article
        self.chosen.emit(Place(PlaceKind.ARTICLE, article=article.id))

    def _follow(self, changes: Changes) -> None:
        if changes.articles and self.isVisible():
            self.show_matching(self._delegate.find)


def _ask(desk: Desk) -> Sequence[SourceGroup]:
    return desk.sources()
