"""How articles come in from the window: files, folders, a drop, pasted text, the starter library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.gui import fonts, freight, wording
from readahead.gui.exporting import usual_folder
from readahead.gui.jobs import Job
from readahead.gui.languages import Counts
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.pasting import DatesDialog, PasteDialog
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.article import ArticleId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.desk.reports import ImportReport

FOLDER_SETTING = "import_folder"


class Importer(QObject):
    """Runs one import at a time beside the window and reports on it; *imported* carries the ImportReport."""

    imported = Signal(object)
    broke = Signal(str)

    def __init__(self, session: Session, messages: MessageBar, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._strip, self._window = session, messages, strip, window
        self.job: Job | None = None
        self.dialog: PasteDialog | DatesDialog | None = None
        self._pasted: tuple[str, str, str, str, date | None] | None = None
        strip.cancelled.connect(self.cancel)

    # What can be asked for

    def ask_files(self, *_: object) -> None:
        """Ask which files to import, and import them."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import articles"),
            self._folder(),
            file_filter(),
        )
        self._remember_and_take([Path(name) for name in names])

    def ask_folder(self, *_: object) -> None:
        """Ask which folder to import, and import what is in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), self._folder())
        self._remember_and_take([Path(name)] if name else [])

    def take_files(self, paths: list[Path]) -> None:
        """Import files and folders."""
        if paths:
            words = self.tr("Importing a file") if len(paths) == 1 else self.tr("Importing articles")
            self._start(words, partial(_take_in, paths), can_cancel=True)

    def take_starter(self, *_: object) -> None:
        """Import the starter library."""
        self._start(self.tr("Opening the starter library"), _take_in_starter, can_cancel=False)

    def paste(self, *_: object) -> None:
        """Import what is on the clipboard, after a look at it."""
        # an empty clipboard has nothing at all on some systems
        self.take_mime(QGuiApplication.clipboard().mimeData() or QMimeData(), is_paste=True)

    def take_mime(self, mime: QMimeData, *, is_paste: bool = False) -> bool:
        """Import what was dropped or pasted; return whether there was anything to take."""
        paths = local_paths(mime)
        if paths:
            self.take_files(paths)
        elif mime.hasText() or mime.hasHtml() or is_paste:
            self.show_paste(mime.text(), html=mime.html())
        else:
            return False
        return True

    def show_paste(self, text: str, *, html: str = "") -> None:
        """Show the pasted text with what was found of its title, outlet and date."""
        from readahead.desk.desk import Given
        from readahead.desk.taking_in import read_pasted

        title, outlet, published = "", "", None
        if text.strip() or html.strip():
            # what gives no article is shown all the same; the import will say what is wrong with it
            today = self._session.desk.today
            article = read_pasted(text, html=html, given=Given(), today=today).article
            if article is not None:
                text, title = text or article.text, article.title
                outlet, published = article.outlet, article.published
        self._show_pasted(text, html, title, outlet, published)

    def _show_pasted(
        self, text: str, html: str, title: str, outlet: str, published: date | None
    ) -> PasteDialog:
        dialog = PasteDialog(
            self._session.theme,
            self._window,
            text=text,
            html=html,
            title=title,
            outlet=outlet,
            published=published,
            today=self._session.desk.today,
        )
        dialog.given.connect(self._take_text)
        self._open(dialog)
        return dialog

    def ask_dates(self, articles: tuple[ArticleId, ...]) -> None:
        """Ask when these articles were published."""
        known = {one.id: one for one in self._session.ask(self._session.desk.articles) or ()}
        rows = tuple((one, known[one].name, known[one].published) for one in articles if one in known)
        if rows:
            dialog = DatesDialog(self._session.theme, self._window, rows, today=self._session.desk.today)
            dialog.given.connect(self._date)
            self._open(dialog)

    def cancel(self) -> None:
        """Stop the import that runs; what is stored so far stays."""
        if self.job is not None:
            self.job.cancel()

    def stop(self) -> None:
        """End what runs, and wait until it has ended."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait()

    # How

    def _open(self, dialog: PasteDialog | DatesDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None

    def _folder(self) -> str:
        return str(self._session.settings.value(FOLDER_SETTING, usual_folder()))

    def _remember_and_take(self, paths: list[Path]) -> None:
        if paths:
            self._session.settings.setValue(FOLDER_SETTING, str(paths[0].parent))
            self.take_files(paths)

    def _take_text(self, text: str, html: str, title: str, outlet: str, published: date | None) -> None:
        work = partial(_take_in_text, text, html, title, outlet, published)
        if self._start(self.tr("Reading the article"), work, can_cancel=False):
            # what was pasted may have been typed: it is shown again should it not come in
            self._pasted = (text, html, title, outlet, published)
        else:
            self._show_pasted(text, html, title, outlet, published)

    def _start(self, words: str, work: Callable[[Desk, Job], ImportReport], *, can_cancel: bool) -> bool:
        door = self._session.door
        if self.job is not None or door is None or not self._strip.isHidden():
            self._messages.warn(self.tr("Something else is running; wait for it or cancel it first."))
            return False
        self.job = Job(door, work, self)
        self.job.progressed.connect(self._strip.progress)
        self.job.answered.connect(self._report)
        self.job.failed.connect(self._fail)
        self.job.broke.connect(self.broke)
        self.job.finished.connect(self._end)
        self._strip.begin(words, can_cancel=can_cancel)
        self.job.start()
        return True

    def _fail(self, sentence: str) -> None:
        pasted, self._pasted = self._pasted, None
        if pasted is None:
            self._messages.warn(sentence)
        else:
            self._show_pasted(*pasted).complain(sentence)

    def _end(self) -> None:
        self._strip.end()
        if self.job is not None:
            self.job.deleteLater()
            self.job = None

    def _report(self, report: ImportReport) -> None:
        self._pasted = None
        self._session.tell(report.changes)
        self._say(report)
        self.imported.emit(report)

    def _say(self, report: ImportReport) -> None:
        from readahead.desk.reports import Outcome

        sentences = [item.sentence for item in report.items if item.sentence]
        undated = tuple(item.article for item in report.items if item.needs_date and item.article is not None)
        words = self._summary(report.count(Outcome.NEW), sum(item.cards for item in report.items))
        if report.count(Outcome.REFUSED):
            refused = report.count(Outcome.REFUSED)
            words += " " + Counts.tr("%Ln source(s) could not be read.", "", refused)
        if undated:
            words += " " + self._undated(len(undated), report.count(Outcome.NEW))
        todo = partial(self.ask_dates, undated) if undated else None
        tell = self._messages.warn if report.count(Outcome.REFUSED) else self._messages.inform
        tell(words, details=sentences, todo=todo, verb=self.tr("Set the date…") if undated else "")

    def _summary(self, articles: int, cards: int) -> str:
        if not articles:
            return self.tr("No new article was imported.")
        words = Counts.tr("Imported %Ln article(s) with {cards}.", "", articles)
        return words.format(cards=wording.cards(cards))

    def _undated(self, undated: int, articles: int) -> str:
        if undated == articles == 1:
            return self.tr("It has no publication date.")
        if undated == articles:
            return self.tr("None of them has a publication date.")
        return Counts.tr("%Ln of the articles has(have) no publication date.", "", undated)

    def _date(self, pairs: tuple[tuple[ArticleId, date], ...]) -> None:
        for article, when in pairs:
            self._session.ask(partial(self._session.desk.date_article, article, when))


def _take_in(paths: list[Path], desk: Desk, job: Job) -> ImportReport:
    return desk.take_in(paths, progress=job.progress, is_cancelled=job.is_cancelled)


def _take_in_starter(desk: Desk, _job: Job) -> ImportReport:
    return desk.take_in_starter()


def _take_in_text(
    text: str, html: str, title: str, outlet: str, published: date | None, desk: Desk, _job: Job
) -> ImportReport:
    from readahead.desk.desk import Given

    given = Given(published=published, outlet=outlet, title=title)
    return desk.take_in_text(text, html=html, given=given)


def file_filter() -> str:
    """Return what the dialog for files shows: what can be imported, or all there is."""
    from readahead.desk.desk import formats

    shown = " ".join(f"*{suffix}" for suffix in formats())
    return QCoreApplication.translate("Importer", "Articles ({suffixes});;All files (*)").format(
        suffixes=shown
    )


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def can_take(mime: QMimeData) -> bool:
    """Return whether something dropped on the window can be imported."""
    return not freight.is_ours(mime) and bool(local_paths(mime) or mime.hasText() or mime.hasHtml())


class DropVeil(QWidget):
    """Lies over the window while something that can be imported is held over it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lift(self) -> None:
        """Cover the whole window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.colour("soft")
        ground.setAlpha(225)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
        painter.setFont(fonts.font(18, fonts.SEMIBOLD))
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("Drop to import"))
