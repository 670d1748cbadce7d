"""The small parts every pane is built of: buttons with a drawing, labels that elide, dividers, empty states."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readahead.gui import fonts, icons
from readahead.gui.theme import Theme


class IconButton(QToolButton):
    """A button that is a drawing; its *name* is what a screen reader says and, with the shortcut, its tooltip."""

    def __init__(
        self, theme: Theme, drawing: str, name: str, *, size: int = 18, tone: str = "second"
    ) -> None:
        super().__init__()
        self._theme, self._drawing, self._size, self._tone = theme, drawing, size, tone
        fonts.hold(self, width=32, height=32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.rename(name)
        theme.changed.connect(self.redraw)
        self.redraw()

    def rename(self, name: str, *, tip: str = "") -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(tip or name)

    def draw(self, drawing: str, *, tone: str = "") -> None:
        """Show another drawing, or the same in another colour of the theme."""
        self._drawing, self._tone = drawing, tone or self._tone
        self.redraw()

    def redraw(self) -> None:
        """Take the colours and the size that hold now."""
        tokens, size = self._theme.tokens, fonts.scaled(self._size)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._drawing, getattr(tokens, self._tone), size, faded=tokens.strong))

    def serve(self, action: QAction) -> None:
        """Trigger *action*, and be on or off as it is."""
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())


class Button(QPushButton):
    """A button with words and, if *drawing* is given, a drawing before them."""

    def __init__(
        self, theme: Theme, words: str, *, drawing: str = "", look: str = "", tone: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._drawing = theme, drawing
        self._tone = tone or {"primary": "on_accent", "quiet": "second"}.get(look, "text")
        self.setProperty("look", look)
        self.setProperty("tone", tone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(words)
        theme.changed.connect(self.redraw)
        self.redraw()

    def draw(self, drawing: str, *, tone: str = "") -> None:
        """Show another drawing before the words."""
        self._drawing, self._tone = drawing, tone or self._tone
        self.redraw()

    def say(self, words: str) -> None:
        """Say something else."""
        # a style sheet leaves no say in the gap between drawing and words
        self.setText(f" {words}" if self._drawing else words)
        self.setAccessibleName(words)

    def fold(self, is_folded: bool) -> None:
        """Show the drawing alone, which a tip then explains, or the words again."""
        words = self.accessibleName()
        self.say(words)
        if is_folded:
            self.setText("")
        self.setToolTip(words if is_folded else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            super().paintEvent(event)
            return
        # words that do not fit end in … instead of being cut at both ends
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.fontMetrics().horizontalAdvance(option.text) - missing
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, max(room, 0))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def redraw(self) -> None:
        """Take the colours and the size that hold now."""
        tokens, size = self._theme.tokens, fonts.scaled(16)
        self.setIconSize(QSize(size, size))
        if self._drawing:
            colour = getattr(tokens, self._tone)
            self.setIcon(icons.icon(self._drawing, colour, size, faded=tokens.third))


class Label(QLabel):
    """Words in one of the window's sizes; tone is "", "second", "third", "accent" or "danger"."""

    def __init__(
        self,
        words: str = "",
        *,
        px: int = 13,
        weight: int = fonts.REGULAR,
        tone: str = "",
        wraps: bool = False,
    ) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        fonts.wear(self, px, weight)
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)


class ElidedLabel(Label):
    """A line of words that ends in … where it does not fit; the tooltip then holds the whole of it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 1, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


class Drawing(QWidget):
    """A drawing that is no button; it says nothing to a screen reader, since words stand beside it."""

    def __init__(self, theme: Theme, drawing: str, *, size: int = 16, tone: str = "third") -> None:
        super().__init__()
        self._theme, self._drawing, self._size, self._colour = theme, drawing, size, ""
        self._tone = tone
        fonts.hold(self, width=size, height=size)
        theme.changed.connect(self.update)

    def draw(self, drawing: str, *, tone: str = "", colour: str = "") -> None:
        """Show another drawing, in another colour of the theme or a *colour* of its own if one is given."""
        self._drawing, self._tone, self._colour = drawing, tone or self._tone, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._colour or getattr(self._theme.tokens, self._tone)
        icons.paint(painter, self._drawing, colour, x=0, y=0, size=self.width())


class Marked(QWidget):
    """A drawing with words after it, which elide."""

    def __init__(self, theme: Theme, drawing: str, *, weight: int = fonts.REGULAR, tone: str = "") -> None:
        super().__init__()
        self.drawing = Drawing(theme, drawing)
        self.label = ElidedLabel(px=13, weight=weight, tone=tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self.drawing)
        row.addWidget(self.label)

    def say(self, words: str) -> None:
        """Show these words, or nothing at all where there are none."""
        self.label.setText(words)
        self.setVisible(bool(words))


class Combo(QComboBox):
    """A choice whose arrow is one of the window's own drawings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form one scrolls, unless the keyboard is here: nothing is chosen in passing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self, self._theme)


def paint_arrow(field: QWidget, theme: Theme) -> None:
    """Paint the arrow at the right end of a field that opens something."""
    painter = QPainter(field)
    size = fonts.scaled(14)
    x, y = field.width() - size - 7, (field.height() - size) / 2
    icons.paint(painter, "chevron-down", theme.tokens.second, x=x, y=y, size=size)


class Divider(QFrame):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "divider")
        self.setFixedHeight(1)


class Ground(QFrame):
    """A surface of one of the theme's grounds: window, side, surface, note, message, strip.

    Given its *parent* before it is filled, it is dressed once: a style sheet dresses all anew that is given another parent.
    """

    def __init__(self, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Disc(QWidget):
    """The soft disc with a drawing that stands at the head of an empty state."""

    def __init__(self, theme: Theme, drawing: str) -> None:
        super().__init__()
        self._theme, self.drawing = theme, drawing
        fonts.hold(self, width=64, height=64)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft"))
        painter.drawEllipse(QRectF(self.rect()))
        is_sign = self.drawing == icons.SIGN
        size = fonts.scaled(36 if is_sign else 26)
        at = (self.width() - size) / 2
        colour = "" if is_sign else self._theme.tokens.accent
        icons.paint(painter, self.drawing, colour, x=at, y=at, size=size)


class EmptyState(QWidget):
    """What stands where nothing is to be shown: a disc, a title, one sentence, and what can be done about it.

    The sentence is *most* pixels wide at 100 per cent at the most, and as narrow as its lines let it be.
    """

    def __init__(self, theme: Theme, drawing: str, *, title: str, sentence: str, most: int = 320) -> None:
        super().__init__()
        self._most = most
        self.disc = Disc(theme, drawing)
        self.title = Label(title, px=15, weight=fonts.SEMIBOLD, wraps=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sentence = Label(sentence, tone="second", wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addWidget(self.title)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.sentence, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(18)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addStretch(1)
        buttons.addLayout(self._buttons)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(3)
        theme.changed.connect(self.balance)
        self.balance()

    def offer(self, button: Button) -> None:
        """Add a button to what can be done."""
        self._buttons.addWidget(button)
        self.balance()

    def say(self, title: str, sentence: str, *, drawing: str = "") -> None:
        """Show another title and sentence, and another drawing if one is given."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.disc.drawing = drawing or self.disc.drawing
        self.disc.update()
        self.balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.balance()

    def balance(self) -> None:
        """Break the sentence into lines of about one length, so that no word stands on its last line alone."""
        widest = max(min(fonts.scaled(self._most), self.width() - 48), 80)
        height = self.sentence.heightForWidth(widest)
        narrowest = widest // 2
        while widest - narrowest > 4:
            middle = (widest + narrowest) // 2
            if self.sentence.heightForWidth(middle) > height:
                narrowest = middle
            else:
                widest = middle
        self.sentence.setMaximumWidth(widest)
        self._stack_buttons()

    def _stack_buttons(self) -> None:
        """Put the buttons beside one another where there is room, else each on a line of its own."""
        items = [self._buttons.itemAt(number) for number in range(self._buttons.count())]
        found = [item.widget() for item in items if item is not None]
        shown = [
            button.sizeHint().width() for button in found if button is not None and not button.isHidden()
        ]
        wide = sum(shown) + self._buttons.spacing() * max(len(shown) - 1, 0)
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if wide <= self.width() - 48 else ways.TopToBottom)
