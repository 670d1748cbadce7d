"""The list of sources: every article, where and when it was published, and how many cards it gave."""

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
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

from readahead.gui import fonts, icons, lines, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.place import Place, PlaceKind
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.article import ArticleSummary
from readahead.model.changes import Changes

ROW = 92
"""The height of a row at a text size of 100 per cent, as all sizes here are."""


class SourceRole(IntEnum):
    """What a row holds besides its words."""

    SUMMARY = Qt.ItemDataRole.UserRole + 1


class SourceModel(QAbstractTableModel):
    """One column; a row is an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.articles: tuple[ArticleSummary, ...] = ()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.articles)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.articles):
            return None
        article = self.articles[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return article.name
        return article if role == SourceRole.SUMMARY else None

    def show(self, articles: tuple[ArticleSummary, ...]) -> None:
        """Show other articles."""
        if articles == self.articles:
            return
        self.beginResetModel()
        self.articles = articles
        self.endResetModel()


class SourceDelegate(QStyledItemDelegate):
    """Paints an article: its title, its source and date, its number of cards."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.find = ""

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        article = index.data(SourceRole.SUMMARY)
        if not isinstance(article, ArticleSummary):
            return
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        box = QRectF(option.rect).adjusted(12, 4, -2, -4)
        is_selected = bool(option.state & flag.State_Selected)
        edge = tokens.strong if option.state & flag.State_MouseOver else tokens.border
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if is_selected else edge), 1))
        painter.setBrush(QColor(tokens.soft if is_selected else tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._words(painter, box.adjusted(14, fonts.scaled(10), -14, -fonts.scaled(10)), article)
        painter.restore()

    def _words(self, painter: QPainter, inner: QRectF, article: ArticleSummary) -> None:
        theme, font = self._theme, fonts.font(14, fonts.SEMIBOLD)
        y = inner.top()
        for line in lines.broken(article.name, font, int(inner.width()), 2):
            lines.draw(
                painter,
                line,
                at=QPointF(inner.left(), y),
                font=font,
                colour=theme.colour("text"),
                marked=lines.marks(line, self.find),
                ground=theme.colour("match"),
                ink=theme.colour("on_match"),
            )
            y += fonts.scaled(20)
        height, size = fonts.scaled(18), fonts.scaled(14)
        foot = QRectF(inner.left(), inner.bottom() - height + 1, inner.width(), height)
        y = foot.top() + (height - size) / 2
        icons.paint(painter, "newspaper", theme.tokens.third, x=foot.left(), y=y, size=size)
        painter.setFont(fonts.meta())
        painter.setPen(theme.colour("second"))
        count = wording.cards(article.cards)
        width = QFontMetricsF(fonts.meta()).horizontalAdvance(count) + 2
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        painter.setPen(theme.colour("third"))
        words = " · ".join(part for part in (article.source, self._published(article)) if part)
        room = foot.adjusted(size + 6, 0, -width - 10, 0)
        shown = QFontMetricsF(fonts.meta()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _published(self, article: ArticleSummary) -> str:
        return wording.day(article.published) if article.published else self.tr("no date")


class SourceView(QTableView):
    """Emits *chosen* with the place of the article to open, *date_asked* with the articles to date."""

    chosen = Signal(object)
    date_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
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

    def show_matching(self, find: str) -> int:
        """Show the articles whose name or source has every word of *find*; return how many there are."""
        words = find.casefold().split()
        articles = self._session.ask(self._session.desk.articles) or ()
        found = tuple(
            one for one in articles if all(word in f"{one.name} {one.source}".casefold() for word in words)
        )
        self._delegate.find = find
        self._model.show(found)
        self.viewport().update()
        return len(found)

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Return the articles shown."""
        return self._model.articles

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        article = self._model.articles[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its cards"), partial(self._open, index))
        menu.addAction(self.tr("Set publication date…"), partial(self.date_asked.emit, (article.id,)))
        menu.popup(event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        article = self._model.articles[index.row()]
        self.chosen.emit(Place(PlaceKind.ARTICLE, article=article.id))

    def _follow(self, changes: Changes) -> None:
        if changes.articles and self.isVisible():
            self.show_matching(self._delegate.find)
