"""The chip of a date that can be read in more than one way; a click on it offers the readings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy

from readahead.gui import fonts, wording
from readahead.gui.controls import Button
from readahead.gui.theme import Theme
from readahead.model.card import CardDetail, DateMention


class DateChoice(Button):
    """Gone where every date of the card is clear; *chosen* carries the span of a date and the value it is to have."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", drawing="calendar-check", look="tag")
        fonts.wear(self, 12, fonts.SEMIBOLD)
        self._detail: CardDetail | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        # it gives way to the buttons beside it: its drawing alone says that something is to be chosen
        return QSize(fonts.scaled(48), super().minimumSizeHint().height())

    def show_card(self, detail: CardDetail) -> None:
        """Show how the first date of a card that has several readings is read now."""
        self._detail = detail
        first = next(iter(self._mentions()), None)
        self.setVisible(first is not None)
        if first is None:
            return
        read = wording.mention(first)
        is_open = any(one.ambiguous for one in self._mentions())
        self.say(self.tr("{date}?").format(date=read) if is_open else read)
        self.draw("circle-help" if is_open else "calendar-check", tone="danger" if is_open else "second")
        quote = first.span.quote(detail.text)
        if is_open:
            words = self.tr("“{quote}” can be read in more than one way; say which (D)").format(quote=quote)
        else:
            words = self.tr("You have said how “{quote}” is to be read; say otherwise (D)").format(
                quote=quote
            )
        self.setToolTip(words)
        self.setAccessibleDescription(words)

    def open(self, *_: object) -> bool:
        """Offer the readings; return whether there is a date that has several."""
        is_asked = self.isVisible()
        if is_asked:
            menu = self.menu_of_readings()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return is_asked

    def menu_of_readings(self) -> QMenu:
        """Return the menu of the readings of each date that has several, that which holds ready for Enter."""
        menu = QMenu(self.tr("Readings of the date"), self)
        for number, mention in enumerate(self._mentions()):
            if number:
                menu.addSeparator()
            self._offer(menu, mention)
        checked = next((one for one in menu.actions() if one.isChecked()), None)
        if checked is not None:
            menu.setActiveAction(checked)
        return menu

    def _offer(self, menu: QMenu, mention: DateMention) -> None:
        from readahead.desk import dating

        assert self._detail is not None
        title = menu.addAction(self.tr("“{quote}” means").format(quote=mention.span.quote(self._detail.text)))
        title.setEnabled(False)
        readings = dating.readings(mention, self._detail.filed.published)
        # the calendar's order, so that a reading does not change its place when it is chosen
        for read in sorted(readings, key=lambda one: (one.earliest, one.latest)):
            action = menu.addAction(wording.mention(read))
            action.setCheckable(True)
            action.setChecked(read.value == mention.value)
            action.triggered.connect(partial(self._choose, mention, read.value))

    def _choose(self, mention: DateMention, value: str, *_: object) -> None:
        self.chosen.emit(mention.span, value)

    def _mentions(self) -> list[DateMention]:
        """Return the dates with several readings, each stretch of words once."""
        if self._detail is None:
            return []
        found = {one.span: one for one in self._detail.filed.card.dates if one.alternatives}
        return list(found.values())
