"""The dialog of an article's versions, or of it and a copy: what changed between two of them, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from readahead.gui import fonts, wording
from readahead.gui.controls import Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.session import Session
from readahead.model.article import ArticleId, Reason, Version, short
from readahead.model.comparing import Fate, Stretch, compared

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Offered:
    """A text that can be compared, under the words by which it is chosen."""

    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of an article, with those that other articles of the same address had before, and those of its copies."""

    earlier: Sequence[tuple[Version, str]] = ()
    own: Sequence[Version] = ()
    copies: Sequence[tuple[Version, str]] = ()


class VersionsDialog(Dialog):
    """Two texts are chosen; what went is struck out, what came is underlined, and both have a ground of their own."""

    def __init__(self, session: Session, parent: QWidget, article: ArticleId) -> None:
        title = QCoreApplication.translate("VersionsDialog", "What changed in this article")
        verb = QCoreApplication.translate("VersionsDialog", "Close")
        super().__init__(session.theme, parent, title=title, verb=verb)
        self._session = session
        self._offered: Sequence[Offered] = ()
        self.cancel.hide()
        fonts.at_least(self, width=680)
        self.before, self.after = Combo(session.theme), Combo(session.theme)
        self.field(self.tr("Before"), self.before)
        self.field(self.tr("After"), self.after)
        self.said = Label(self.tr("Comparing…"), tone="second", wraps=True)
        self.form.addRow(self.said)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(fonts.scaled(340))
        self.form.addRow(self.text)
        for choice in (self.before, self.after):
            choice.activated.connect(self._compare)
        session.beside.ask("versions", partial(_ask, article), self._offer)
        self.finished.connect(self._give_up)

    def _give_up(self, _result: int) -> None:
        for what in ("versions", "compared"):
            self._session.beside.give_up(what)

    def _offer(self, texts: Texts | None) -> None:
        texts = texts or Texts()
        named = [
            *(
                _named(one, self.tr("Before, at the same address: {name}"), name)
                for one, name in texts.earlier
            ),
            *(_named(one) for one in texts.own),
            *(_named(one, self.tr("Copy: {name}"), name) for one, name in texts.copies),
        ]
        if len(named) < 2:
            self._say_alone()
            return
        self._offered = [Offered(f"{at}. {words}", text) for at, (words, text) in enumerate(named, start=1)]
        for choice in (self.before, self.after):
            choice.addItems([one.words for one in self._offered])
        last = len(texts.earlier) + len(texts.own) - 1
        self.before.setCurrentIndex(max(last - 1, 0))
        self.after.setCurrentIndex(last if last > 0 else len(self._offered) - 1)
        self._compare()

    def _say_alone(self) -> None:
        """Say that there is nothing to compare: the article reads as it was imported."""
        self.said.setText(
            self.tr("This article stands as it was imported, and there is no copy of it to compare it with.")
        )
        for field in (self.before, self.after, self.text):
            self.form.setRowVisible(field, False)
        self.adjustSize()
        self.verb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self, *_: object) -> None:
        before, after = self.before.currentIndex(), self.after.currentIndex()
        if min(before, after) >= 0:
            texts = self._offered[before].text, self._offered[after].text
            self._session.beside.ask("compared", partial(_compared, *texts), self._show)

    def _show(self, found: Sequence[Stretch] | None) -> None:
        changes = sum(one.fate is not Fate.SAME for one in found or ())
        self.said.setText(
            self.tr("What went is struck out, what came is underlined.")
            if changes
            else self.tr("Both say the same.")
        )
        self.text.setHtml("".join(self._dressed(one) for one in found or ()))

    def _dressed(self, one: Stretch) -> str:
        tokens = self._session.theme.tokens
        words = escape(one.words).replace("\n", "<br>")
        if one.fate is Fate.GONE:
            return f'<span style="color: {tokens.danger}; text-decoration: line-through">{words}</span>'
        if one.fate is Fate.COME:
            return f'<span style="color: {tokens.good}; text-decoration: underline">{words}</span>'
        return words


def _ask(article: ArticleId, desk: Desk) -> Texts:
    story, before = desk.story(article), desk.earlier(article)
    others = [*story.articles[1:], *(copy.article for copy in story.related)]
    copies = [_text_of(one.id, desk) for one in others if one.id != before]
    earlier = [_text_of(before, desk)] if before is not None else []
    return Texts(earlier, desk.versions(article), copies)


def _text_of(article: ArticleId, desk: Desk) -> tuple[Version, str]:
    filed = desk.article(article)
    named = (filed.article.name, filed.article.source)
    return Version(filed.article.text, filed.imported_at), " · ".join(filter(None, named))


def _compared(before: str, after: str, _desk: Desk) -> Sequence[Stretch]:
    return compared(before, after)


def _named(version: Version, form: str = "", name: str = "") -> tuple[str, str]:
    """Return what a text is called, by its *name* in a *form* where it is another article's, and the text."""
    if form:
        return form.format(name=short(name, 60)), version.text
    day = wording.day(version.since.astimezone().date())
    match version.reason:
        case Reason.REIMPORTED:
            words = QCoreApplication.translate("VersionsDialog", "As read again on {day}")
        case Reason.BROUGHT_BACK:
            words = QCoreApplication.translate("VersionsDialog", "With a paragraph brought back on {day}")
        case None:
            words = QCoreApplication.translate("VersionsDialog", "As imported on {day}")
    return words.format(day=day), version.text
