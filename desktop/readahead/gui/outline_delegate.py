"""How the memo's outline is painted, and the field a line of it is changed in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readahead.gui import fonts, icons, lines, naming, sentences
from readahead.gui.indexes import AnyIndex
from readahead.gui.length_gauge import of_pages
from readahead.gui.outline_model import OutlineModel, OutlineRole
from readahead.gui.proof_dialog import BEARINGS
from readahead.gui.theme import Theme
from readahead.model.card import Kind
from readahead.model.gauge import SectionLength
from readahead.model.memo import Entry, Provenance, Section
from readahead.model.since import Bearing

HEAD, PROMPT, LINE = 36, 20, 34
"""Heights at a text size of 100 per cent, as all sizes here are."""
EDITOR_PX = 84
TAG_PX = 104
"""How wide a tag may be at most; a longer marking is elided, and stands whole in the row's tooltip."""


class LineEditor(QPlainTextEdit):
    """The field a line is changed in: Enter keeps it, Shift+Enter breaks the line, Escape leaves it as it was."""

    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._longest = 0
        self.textChanged.connect(self._cut)

    def hold_name(self, held: str) -> None:
        """Hold the name of a section, which is *held* now, and no text: see naming."""
        self._longest = max(naming.LONGEST, len(held))

    def _cut(self) -> None:
        words = self.toPlainText()
        if self._longest and len(words) > self._longest:
            self.setPlainText(words[: self._longest])
            self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.kept.emit()
        else:
            super().keyPressEvent(event)


class OutlineDelegate(QStyledItemDelegate):
    """Paints numbered sections, and lines with a grip and the drawing of their card's kind."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        # told without asking the model: a style sheet has every line of a long memo measured nine times
        if index.internalId():
            return QSize(option.rect.width(), fonts.scaled(LINE))
        section = index.data(OutlineRole.SECTION)
        has_prompt = isinstance(section, Section) and section.prompt and not section.entries
        return QSize(option.rect.width(), fonts.scaled(HEAD) + (fonts.scaled(PROMPT) if has_prompt else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, section = index.data(OutlineRole.ENTRY), index.data(OutlineRole.SECTION)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Entry):
            self._line(painter, option, entry, index)
        elif isinstance(section, Section):
            self._section(painter, option, section, index)
        painter.restore()

    def _section(
        self, painter: QPainter, option: QStyleOptionViewItem, section: Section, index: AnyIndex
    ) -> None:
        theme, rect = self._theme, QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("accent"), 2) if _has_ring(option) else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(7, 3, -8, -3), 7, 7)
        font = fonts.font(13, fonts.SEMIBOLD)
        line = QRectF(rect.left(), rect.top(), rect.width(), fonts.scaled(HEAD))
        left = 13 + fonts.scaled(18)
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.setPen(theme.colour("third"))
        painter.drawText(line.adjusted(13, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), str(index.row() + 1))
        room = self._tag(painter, line.adjusted(left, 0, -12, 0), _short(section.marking))
        length = index.data(OutlineRole.LENGTH)
        if isinstance(length, SectionLength):
            room = self._length(painter, room, length)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(room, _side(section.heading), _elided(section.heading, painter, room))
        if section.prompt and not section.entries:
            painter.setFont(fonts.font(12, italic=True))
            painter.setPen(theme.colour("third"))
            top = rect.top() + fonts.scaled(HEAD - 6)
            room = QRectF(rect.left() + left, top, rect.width() - left - 12, fonts.scaled(PROMPT))
            painter.drawText(
                room,
                int(Qt.AlignmentFlag.AlignVCenter),
                _elided(sentences.said(section.prompt), painter, room),
            )

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, index: AnyIndex) -> None:
        kind, bearing = index.data(OutlineRole.KIND), index.data(OutlineRole.BEARING)
        theme, tokens, flag = self._theme, self._theme.tokens, QStyle.StateFlag
        box = QRectF(option.rect).adjusted(12 + fonts.scaled(18), 2, -10, -2)
        is_selected, is_own = bool(option.state & flag.State_Selected), entry.card is None
        edge = tokens.strong if option.state & flag.State_MouseOver or is_own else tokens.border
        pen = QPen(QColor(tokens.accent if is_selected else edge), 2 if _has_ring(option) else 1)
        if is_own and not is_selected:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.soft if is_selected else tokens.window if is_own else tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        size = fonts.scaled(14)
        x, y = box.left() + 7, box.top() + (box.height() - size) / 2
        icons.paint(painter, "grip-vertical", tokens.third, x=x, y=y, size=size)
        drawing, colour = icons.OWN_TEXT, tokens.second
        if isinstance(kind, str):
            # Qt hands a StrEnum back as the plain string it is
            drawing, colour = icons.KINDS[Kind(kind)], tokens.kinds[Kind(kind)]
        icons.paint(painter, drawing, colour, x=x + size + 4, y=y, size=size)
        room = box.adjusted(2 * size + 18, 0, -size - 14 if isinstance(bearing, str) else -8, 0)
        room = self._tag(painter, room, _short(entry.marking))
        if entry.provenance is Provenance.EDITED:
            room = self._tag(painter, room, self.tr("edited"), is_quiet=True)
        painter.setFont(fonts.font(12, fonts.REGULAR if is_own else fonts.MEDIUM, italic=is_own))
        painter.setPen(theme.colour("second" if is_own else "text"))
        words = " ".join(entry.text.split())
        painter.drawText(room, _side(words), _elided(words, painter, room))
        if isinstance(bearing, str):
            # what has come in since the memo was delivered does this to the line
            drawing, tone = BEARINGS[Bearing(bearing)]
            colour = getattr(tokens, tone)
            icons.paint(painter, drawing, colour, x=box.right() - size - 8, y=y, size=size)

    def _length(self, painter: QPainter, room: QRectF, length: SectionLength) -> QRectF:
        """Write at the right end of *room* how long a section is; return what is left of the room."""
        words = of_pages(length)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD if length.is_over else fonts.MEDIUM))
        painter.setPen(self._theme.colour("danger" if length.is_over else "third"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        place = room.adjusted(room.width() - width - 1, 0, 0, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
        return room.adjusted(0, 0, -width - 9, 0)

    def _tag(self, painter: QPainter, room: QRectF, words: str, *, is_quiet: bool = False) -> QRectF:
        """Paint a tag at the right end of *room*, where there are words for it; return what is left of the room."""
        if not words:
            return room
        font = fonts.font(11, fonts.MEDIUM if is_quiet else fonts.SEMIBOLD)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, fonts.scaled(TAG_PX) - 12)
        width = metrics.horizontalAdvance(shown) + 12
        height = fonts.scaled(17)
        tag = QRectF(room.right() - width, room.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen if is_quiet else QPen(self._theme.colour("third"), 1))
        painter.setBrush(self._theme.colour("hover") if is_quiet else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setFont(font)
        painter.setPen(self._theme.colour("second"))
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), shown)
        return room.adjusted(0, 0, -width - 6, 0)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        editor = LineEditor(parent)
        editor.setAccessibleName(self.tr("Memo line"))
        editor.kept.connect(self._keep)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, LineEditor):
            words = str(index.data(Qt.ItemDataRole.EditRole))
            if not isinstance(index.data(OutlineRole.ENTRY), Entry):
                editor.hold_name(words)
            editor.setPlainText(words)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, LineEditor) and isinstance(model, OutlineModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        height = fonts.scaled(EDITOR_PX)
        box = option.rect.adjusted(12 + fonts.scaled(18), 2, -10, 0)
        box.setHeight(height)
        parent = editor.parentWidget()
        if parent is not None and box.bottom() > parent.height():
            box.moveBottom(max(parent.height() - 2, height))
        editor.setGeometry(box)

    def _keep(self) -> None:
        editor = self.sender()
        if isinstance(editor, LineEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def _has_ring(option: QStyleOptionViewItem) -> bool:
    """Return whether the keyboard stands on a row and was brought there by a key."""
    flag = QStyle.StateFlag
    return bool(option.state & flag.State_HasFocus) and bool(option.state & flag.State_KeyboardFocusChange)


def _short(marking: str) -> str:
    """Return a marking as a tag says it: a TLP label is known without the letters before its colour."""
    return marking.removeprefix("TLP:")


def _side(words: str) -> int:
    """Return where in their room words begin: at the right those that run from there, as on the cards."""
    side = Qt.AlignmentFlag.AlignRight if lines.runs_left(words) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _elided(words: str, painter: QPainter, room: QRectF) -> str:
    return QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
