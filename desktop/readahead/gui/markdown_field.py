"""A field for words in Markdown, which is shown as what it means while it is typed: a note's, and one's own in a memo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from readahead.gui import fonts
from readahead.gui.offsets import Offsets
from readahead.gui.theme import Theme
from readahead.model import note_marks
from readahead.model.note_marks import Mark

IN_CODE, IN_WORDS = 1, 0


class MarkdownLight(QSyntaxHighlighter):
    """Shows emphasis, headings, lists, links and code as such; the signs stay, and stand back."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._looks: dict[Mark, QTextCharFormat] = {}
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self._looks = {
            Mark.HEADING: _look(weight=fonts.SEMIBOLD, px=15),
            Mark.STRONG: _look(weight=fonts.SEMIBOLD),
            Mark.EMPHASIS: _look(is_italic=True),
            Mark.CODE: _look(ground=tokens.border),
            Mark.LINK: _look(colour=tokens.accent, is_underlined=True),
            Mark.QUOTE: _look(colour=tokens.second, is_italic=True),
            Mark.BULLET: _look(colour=tokens.accent, weight=fonts.SEMIBOLD),
            Mark.SIGN: _look(colour=tokens.third),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        was_code = self.previousBlockState() == IN_CODE
        is_fence = note_marks.fences(text)
        self.setCurrentBlockState(IN_CODE if was_code != is_fence else IN_WORDS)
        if was_code or is_fence:
            self.setFormat(0, _units(text), self._looks[Mark.SIGN if is_fence else Mark.CODE])
            return
        offsets = Offsets(text)
        for one in note_marks.marks(text):
            for unit in range(offsets.units(one.start), offsets.units(one.end)):
                # what lies within a heading is a heading still
                look = QTextCharFormat(self.format(unit))
                look.merge(self._looks[one.mark])
                self.setFormat(unit, 1, look)


class MarkdownField(QPlainTextEdit):
    """Shows its Markdown; Enter goes on with a list, and Tab leaves the field."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        super().__init__(words)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.light = MarkdownLight(self.document(), theme)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and self._go_on():
            return
        super().keyPressEvent(event)

    def _go_on(self) -> bool:
        """Go on with the list the keyboard is in, or end it; return whether it is in one."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return False
        begun = note_marks.continued(cursor.block().text())
        if begun is None:
            return False
        cursor.beginEditBlock()
        if begun:
            cursor.insertText("\n" + begun)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        cursor.endEditBlock()
        self.ensureCursorVisible()
        return True


def _units(text: str) -> int:
    return Offsets(text).units(len(text))


def _look(
    *,
    colour: str = "",
    ground: str = "",
    weight: int = 0,
    px: int = 0,
    is_italic: bool = False,
    is_underlined: bool = False,
) -> QTextCharFormat:
    look = QTextCharFormat()
    if colour:
        look.setForeground(QColor(colour))
    if ground:
        look.setBackground(QColor(ground))
    if weight:
        look.setFontWeight(weight)
    if px:
        look.setProperty(QTextCharFormat.Property.FontPixelSize, fonts.scaled(px))
    if is_italic:
        look.setFontItalic(True)
    if is_underlined:
        look.setFontUnderline(True)
    return look
