"""How other cards bear on the one being read: a few lines under its head, each of which leads to its card."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from readahead.gui import fonts, icons, sentences, wording
from readahead.gui.comparison import Comparison, Quoted
from readahead.gui.controls import Button, Divider, IconButton, Label
from readahead.gui.indexes import AnyIndex
from readahead.gui.relation_model import Related, RelationModel, RelationRole
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.card import CardId
from readahead.model.passage import Role
from readahead.model.relation import RelationKind

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

ROW = 44
"""The height of a row at a text size of 100 per cent, as all sizes here are."""
MOST_ROWS, FEWEST_ROWS = 3, 1
"""Rows that are seen at once; more of them scroll."""

ROOMY_PX = 760
"""A reader lower than this shows one row less: the article's own words come first."""


class RelationDelegate(QStyledItemDelegate):
    """Paints how the other card bears on this one, who says it and where, and below it what it says."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        one = index.data(RelationRole.RELATED)
        if not isinstance(one, Related):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        height, size = fonts.scaled(18), fonts.scaled(14)
        inner = QRectF(option.rect).adjusted(8, fonts.scaled(4), -8, -fonts.scaled(4))
        colour = getattr(self._theme.tokens, icons.RELATION_TONES[one.relation.kind])
        y = inner.top() + (height - size) / 2
        icons.paint(painter, icons.RELATIONS[one.relation.kind], colour, x=inner.left(), y=y, size=size)
        word, bold = wording.relation(one.relation.kind), fonts.font(12, fonts.SEMIBOLD)
        width = QFontMetricsF(bold).horizontalAdvance(word)
        line = QRectF(inner.left() + size + 6, inner.top(), inner.width() - size - 6, height)
        self._words(painter, line, word, bold, colour)
        self._words(
            painter, line.adjusted(width + 10, 0, 0, 0), one.origin, fonts.meta(), self._theme.tokens.third
        )
        line.translate(0, height)
        font = fonts.font(13, fonts.MEDIUM)
        self._words(painter, line, one.filed.card.headline, font, self._theme.tokens.text)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        has_ring = bool(option.state & flag.State_HasFocus)
        if not has_ring and not option.state & flag.State_MouseOver:
            return
        painter.setPen(QPen(QColor(tokens.accent), 2) if has_ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 7, 7)

    def _words(self, painter: QPainter, place: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)


class RelationView(QListView):
    """The list; *entered* carries whether the keyboard is in it, *toggled* asks for the quotes or for them to go."""

    entered = Signal(bool)
    toggled = Signal()

    def __init__(self, model: RelationModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(RelationDelegate(theme, self))
        self.setAccessibleName(self.tr("Related cards"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.begin()
        self.entered.emit(True)

    def begin(self) -> None:
        """Put the keyboard on the first one, where it is on none."""
        if not self.currentIndex().isValid():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.entered.emit(False)


class Relations(QWidget):
    """Gone where no card bears on this one; *card_asked* carries the card to go to."""

    card_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows_shown = MOST_ROWS
        self._card: CardId | None = None
        self.model = RelationModel(self)
        self.view = RelationView(self.model, session.theme)
        self.title = Label(self.tr("Related cards"), px=12, weight=fonts.SEMIBOLD, tone="second")
        self.count = Label(px=12, weight=fonts.SEMIBOLD, tone="second")
        self.because = Label(px=12, tone="second", wraps=True)
        self.because.hide()
        self.kinds = {kind: self._chip(kind) for kind in RelationKind}
        self.compare = IconButton(session.theme, "columns-2", self.tr("Quote beside quote"), size=16)
        self.compare.rename(
            self.tr("Quote beside quote"), tip=self.tr("Quote beside quote (Space in the list)")
        )
        self.compare.setCheckable(True)
        fonts.hold(self.compare, width=28, height=24)
        self.comparison = Comparison(session.theme)
        self._lay_out()
        self.compare.toggled.connect(self._explain)
        self.view.toggled.connect(self.compare.toggle)
        session.theme.changed.connect(self._fit)
        self.view.clicked.connect(self._go)
        self.view.entered.connect(self._explain)
        self.view.selectionModel().currentChanged.connect(self._explain)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(28, 8, 14, 0)
        head.setSpacing(7)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        for chip in self.kinds.values():
            head.addWidget(chip)
        head.addWidget(self.compare)
        body = QVBoxLayout()
        body.setContentsMargins(20, 2, 14, 6)
        body.setSpacing(4)
        body.addWidget(self.view)
        below = QHBoxLayout()
        below.setContentsMargins(28, 0, 14, 4)
        below.addWidget(self.because)
        body.addLayout(below)
        body.addWidget(self.comparison)
        line = QHBoxLayout()
        line.setContentsMargins(28, 0, 18, 0)
        line.addWidget(Divider())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body)
        column.addLayout(line)

    def show_card(self, card: CardId | None) -> None:
        """Show the cards that bear on *card*, as soon as they are found: to compare with many takes longer than a frame."""
        if card != self._card:
            # the room is kept until the answer comes, so that the article does not jump from card to card
            self.model.show(())
            self.because.hide()
        self._card = card
        if card is None:
            self.hide()
        else:
            self._session.beside.ask("relations", partial(_related, card), self._take)

    def fit(self, height: int) -> None:
        """Take the room there is in a reader of that height."""
        self._rows_shown = MOST_ROWS if height >= fonts.scaled(ROOMY_PX) else FEWEST_ROWS
        self._fit()

    def focus(self, *_: object) -> None:
        """Put the keyboard on the list, where there is one."""
        if self.model.rows:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self, found: tuple[Related, ...] | None) -> None:
        self.model.show(found or ())
        count = len(self.model.all)
        self.count.setText(str(count))
        self.setVisible(count > 0)
        self._show_kinds()
        self._fit()
        self._explain()
        if self.view.hasFocus():
            self.view.begin()

    def _chip(self, kind: RelationKind) -> Button:
        chip = Button(
            self._session.theme,
            "",
            drawing=icons.RELATIONS[kind],
            look="tag",
            tone=icons.RELATION_TONES[kind],
        )
        fonts.wear(chip, 12, fonts.SEMIBOLD)
        chip.setCheckable(True)
        chip.clicked.connect(partial(self._sieve, kind))
        return chip

    def _sieve(self, kind: RelationKind, *_: object) -> None:
        """Show the related cards of one kind alone, or all of them again."""
        self.model.show_only(None if self.model.only is kind else kind)
        self._show_kinds()
        self._fit()
        self._explain()

    def _show_kinds(self) -> None:
        """Offer the kinds there are, where there is more than one."""
        counts = Counter(one.relation.kind for one in self.model.all)
        for kind, chip in self.kinds.items():
            word = self.tr("Only: {relation}").format(relation=wording.relation(kind))
            chip.say(str(counts[kind]))
            chip.setAccessibleName(f"{word}, {counts[kind]}")
            chip.setToolTip(word)
            chip.setChecked(self.model.only is kind)
            chip.setVisible(len(counts) > 1 and counts[kind] > 0)

    def _fit(self) -> None:
        most = FEWEST_ROWS if self.compare.isChecked() else self._rows_shown
        rows = max(1, min(self.model.rowCount(), most))
        self.view.setFixedHeight(fonts.scaled(ROW) * rows)

    def _explain(self, *_: object) -> None:
        """Write out why the current one is related while the keyboard is on it; the mouse has a tooltip."""
        self._fit()
        is_compared = self.compare.isChecked() and bool(self.model.rows)
        if is_compared:
            self.view.begin()
        index = self.view.currentIndex()
        one = index.data(RelationRole.RELATED)
        is_told = isinstance(one, Related) and (self.view.hasFocus() or is_compared)
        self._ask_quotes(one.relation.card if is_compared and isinstance(one, Related) else None)
        if is_told:
            self.because.setText(sentences.said(one.relation.because))
        self.because.setVisible(is_told)

    def _ask_quotes(self, other: CardId | None) -> None:
        if other is None or self._card is None:
            self._session.beside.give_up("quotes")
            self.comparison.hide()
        else:
            self._session.beside.ask("quotes", partial(_quotes, self._card, other), self._show_quotes)

    def _show_quotes(self, found: tuple[Quoted, Quoted] | None) -> None:
        self.comparison.setVisible(found is not None)
        if found is not None:
            self.comparison.compare(*found)
        # the row the quotes belong to stays in sight when the list gives them room
        self.view.scrollTo(self.view.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        one = index.data(RelationRole.RELATED)
        if isinstance(one, Related):
            self.card_asked.emit(one.relation.card)


def _related(card: CardId, desk: Desk) -> tuple[Related, ...]:
    found = desk.relations(card)
    filed = {one.id: one for one in desk.cards_by_id([one.card for one in found])}
    return tuple(Related(one, filed[one.card]) for one in found if one.card in filed)


def _quotes(this: CardId, other: CardId, desk: Desk) -> tuple[Quoted, Quoted]:
    return _quoted(this, desk), _quoted(other, desk)


def _quoted(card: CardId, desk: Desk) -> Quoted:
    detail = desk.card(card)
    filed = detail.filed
    words = " … ".join(one.quote(detail.text) for one in filed.card.passages if one.role is Role.CONTENT)
    published = wording.day(filed.published) if filed.published else ""
    parts = (wording.who(filed.card.attribution), published, wording.source(filed))
    return Quoted(words, " · ".join(part for part in parts if part))
