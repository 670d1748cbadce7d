"""How long a memo is beside how long its template lets it be: a bar and words under the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readahead.gui import fonts, wording
from readahead.gui.controls import Drawing, ElidedLabel
from readahead.gui.languages import Counts
from readahead.gui.theme import Theme
from readahead.model.gauge import SectionLength


class Bar(QWidget):
    """A bar that is full at the length allowed; what is over stands beyond a mark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pages, self.most = 0, 0
        fonts.hold(self, width=96, height=6)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = max(self.pages, self.most, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = float(self.width()), float(self.height())
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(QRectF(0, 0, width, height), 3, 3)
        painter.setBrush(self._theme.colour("danger" if self.pages > self.most else "accent"))
        painter.drawRoundedRect(QRectF(0, 0, width * self.pages / whole, height), 3, 3)
        if self.pages > self.most:
            painter.setBrush(self._theme.colour("window"))
            painter.drawRect(QRectF(width * self.most / whole - 1, 0, 2, height))


class LengthGauge(QWidget):
    """Shows nothing where the template has no rule."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar = Bar(theme)
        self._sections: tuple[SectionLength, ...] = ()
        self.sign = Drawing(theme, "triangle-alert", size=14, tone="danger")
        self.words = ElidedLabel(px=12, weight=fonts.MEDIUM, tone="second")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.bar)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        # its room is kept while it is hidden: the page above would be drawn twice if it came and went
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        fonts.hold(self, height=18)
        self.hide()

    @property
    def warning(self) -> str:
        """What is longer than it should be, the memo or a section, in a sentence each; else nothing."""
        return too_long(self.bar.pages, self.bar.most, sections=self._sections)

    def show_length(self, count: int, most: int, *, sections: Sequence[SectionLength] = ()) -> None:
        """Show *count* pages beside *most*, which is 0 for no rule; the annexes do not count."""
        self.bar.pages, self.bar.most = (count, most) if most else (0, 0)
        self._sections = tuple(sections)
        is_over = self.bar.pages > self.bar.most
        said = QCoreApplication.translate("LengthGauge", "{pages} · {most} at most")
        too_many = QCoreApplication.translate("LengthGauge", "{pages} · {most} at most · {over} too many")
        words = (too_many if is_over else said).format(pages=pages(count), most=most, over=count - most)
        self.words.setText(words)
        self.words.setProperty("tone", "danger" if is_over else "second")
        # a style sheet looks at a property again only when it is told to
        self.words.style().polish(self.words)
        self.sign.setVisible(is_over)
        self.bar.update()
        self.setVisible(bool(most))


def too_long(count: int, most: int, *, sections: Sequence[SectionLength] = ()) -> str:
    """Return a sentence on a memo of more than *most* pages, 0 for no rule, and on each section that is too long."""
    said = []
    if 0 < most < count:
        words = QCoreApplication.translate(
            "LengthGauge", "It has {pages}, and its template lets it have {most}."
        )
        said.append(words.format(pages=pages(count), most=most))
    words = QCoreApplication.translate(
        "LengthGauge", "“{section}” fills {pages}, and should fill {most} at most."
    )
    for one in sections:
        if one.is_over:
            said.append(words.format(section=one.heading, pages=pages(one.pages), most=one.most))
    return " ".join(said)


def pages(count: float) -> str:
    """Return "1 page", "5 pages", "1.4 pages"."""
    if isinstance(count, int):
        return Counts.tr("%Ln page(s)", "", count)
    return QCoreApplication.translate("LengthGauge", "{count} pages").format(count=wording.decimal(count))


def of_pages(length: SectionLength) -> str:
    """Return how long a section is beside its rule: "1.4 of 2 pages", "2.6 of 2 pages · too long"."""
    words = Counts.tr("{pages} of %Ln page(s)", "", length.most).format(pages=wording.decimal(length.pages))
    if not length.is_over:
        return words
    return QCoreApplication.translate("LengthGauge", "{length} · too long").format(length=words)
