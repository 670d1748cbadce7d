"""The dialog of what is known about an article: title, outlet, author, day, and its encoding, each with its origin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from readahead.gui import fonts, import_words
from readahead.gui.controls import Label
from readahead.gui.day_choice import DayChoice
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.encoding_choice import EncodingChoice
from readahead.gui.pasting import DateField
from readahead.gui.session import Session
from readahead.model.article import Field, FiledArticle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from readahead.desk.desk import Desk
    from readahead.desk.reports import Decoding
    from readahead.model.article import ArticleId


class DetailsDialog(Dialog):
    """Stores what was changed as one act; what was left alone keeps how it came to be known."""

    def __init__(self, session: Session, parent: QWidget, filed: FiledArticle) -> None:
        title = QCoreApplication.translate("DetailsDialog", "Details of the article")
        verb = QCoreApplication.translate("DetailsDialog", "Save")
        super().__init__(session.theme, parent, title=title, verb=verb)
        self._session, self._filed = session, filed
        self.where, self.number = Where.DETAILS, int(filed.id)
        held = filed.article
        fonts.at_least(self, width=560)
        self.title, self.outlet, self.author = (
            QLineEdit(held.title),
            QLineEdit(held.outlet),
            QLineEdit(held.byline),
        )
        self.date = DateField(session.theme, held.published, today=session.desk.today)
        self.days = DayChoice(session.theme)
        self.origins: dict[Field, Label] = {}
        for name, field, known in (
            (self.tr("Title"), self.title, Field.TITLE),
            (self.tr("Outlet"), self.outlet, Field.OUTLET),
            (self.tr("Author"), self.author, Field.BYLINE),
            (self.tr("Published"), self.date, Field.PUBLISHED),
        ):
            self.field(name, field)
            self._tell_origin(field, known)
        self.title.setPlaceholderText(self.tr("Named after its first words"))
        for line in (self.outlet, self.author):
            line.setPlaceholderText(self.tr("Not known"))
        self.field(self.tr("Which day?"), self.days)
        self.encoding = EncodingChoice(session.theme)
        self.field(self.tr("Encoding"), self.encoding)
        for asked in (self.days, self.encoding):
            self.form.setRowVisible(asked, False)
        self.days.chosen.connect(self.date.choose)
        if held.published is None:
            session.beside.ask("days", partial(_days, filed.id), self._offer)
        session.beside.ask("decoding", partial(_decoding, filed.id), self._offer_encodings)
        self.encoding.names.activated.connect(self.fit)
        self.finished.connect(self._give_up)
        # a field that is given the keyboard goes to its end, and would hide how a long title begins
        self.title.setSelection(len(held.title), -len(held.title))
        for line in (self.outlet, self.author):
            line.setCursorPosition(0)

    def accept(self) -> None:
        held, day = self._filed.article, self.date.value()
        if day is None and held.published is not None:
            self.complain(self.tr("The day is known; choose another one, or leave it."))
            return
        typed = {
            name: words
            for name, words, before in (
                ("title", self.title.text().strip(), held.title),
                ("outlet", self.outlet.text().strip(), held.outlet),
                ("byline", self.author.text().strip(), held.byline),
            )
            if words != before
        }
        encoding = self.encoding.name
        if encoding:
            again = partial(self._session.desk.read_in, self._filed.id, encoding)
            if self._session.ask(again, to=self.complain) is None:
                return
        published = day if day != held.published else None
        if typed or published:
            act = partial(self._session.desk.edit_article, self._filed.id, published=published, **typed)
            if self._session.ask(act, to=self.complain) is None:
                return
        super().accept()

    def _tell_origin(self, field: QWidget, known: Field) -> None:
        words = import_words.origin(dict(self._filed.article.origins).get(known))
        label = self.origins[known] = Label(words, px=12, tone="third")
        label.setVisible(bool(words))
        if words:
            field.setAccessibleDescription(words)
            self.form.addRow("", label)

    def _offer(self, days: Sequence[date] | None) -> None:
        if days:
            self.days.offer(days, None)
            self.form.setRowVisible(self.days, True)
            self.fit()

    def _offer_encodings(self, found: Decoding | None) -> None:
        if found is not None and found.name and not self._session.is_read_only:
            self.encoding.offer(found)
            self.form.setRowVisible(self.encoding, True)
            self.fit()

    def _give_up(self, _result: int) -> None:
        for asked in ("days", "decoding"):
            self._session.beside.give_up(asked)


def _days(article: ArticleId, desk: Desk) -> Sequence[date]:
    return desk.days_of(article)


def _decoding(article: ArticleId, desk: Desk) -> Decoding:
    return desk.decoding_of(article)
