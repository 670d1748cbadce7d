"""How articles come in from the window: files, folders, a drop, pasted text, links, the starter library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from readahead.gui import import_jobs
from readahead.gui.dropping import DropVeil, can_take, is_link, links, local_paths
from readahead.gui.exporting import usual_folder
from readahead.gui.import_reporting import Reporter
from readahead.gui.jobs import Job
from readahead.gui.languages import Counts
from readahead.gui.links import Links
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.pasting import DatesDialog, Pasted, PasteDialog
from readahead.gui.session import Session
from readahead.model.article import ArticleId
from readahead.model.subscription import SubscriptionId

if TYPE_CHECKING:
    from readahead.desk.fetching_in import Network
    from readahead.desk.looks import Head, LookedOver, TooMany, Wanted
    from readahead.desk.reports import ImportReport, TakenIn
    from readahead.gui.dialogs import Dialog

__all__ = ["DropVeil", "Importer", "can_take", "file_filter"]

FOLDER_SETTING = "import_folder"

SOON_MS = 2_000
"""What is read so soon is shown at once: whoever asked for it has not turned to something else."""


class Importer(QObject):
    """Runs one import at a time beside the window and reports on it; *imported* carries the ImportReport of one that
    was not stopped.

    *looked* carries the LookedOver of an import that is to be looked over before it is stored, *changes_asked* an
    article whose earlier text is to be compared.
    """

    imported = Signal(object)
    looked = Signal(object)
    changes_asked = Signal(object)
    broke = Signal(str)

    def __init__(self, session: Session, messages: MessageBar, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._strip, self._window = session, messages, strip, window
        self.job: Job | None = None
        self.dialog: Dialog | None = None
        self._counted = ""
        self._total = 0
        self._is_stopped = self._is_quiet = False
        self._paths: list[Path] = []
        self._since = QElapsedTimer()
        self._pasted: Pasted | None = None
        self._answer: ImportReport | LookedOver | TooMany | None = None
        self._wanted: tuple[LookedOver, tuple[Wanted, ...]] | None = None
        self.links = Links(self, session, messages, window)
        self._reporter = Reporter(session.theme, messages, self.open, window)
        self._reporter.retried.connect(self._retry)
        self._reporter.paste_asked.connect(self._paste_instead)
        self._reporter.dates_asked.connect(self.ask_dates)
        self._reporter.changes_asked.connect(self.changes_asked)
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
        """Import a file; show several, or what is in folders, before they are imported."""
        self._read(paths, import_jobs.take_in_or_ask)

    def take_all(self, paths: list[Path]) -> None:
        """Import files and folders as they are, however many there are."""
        self._read(paths, import_jobs.take_in, words=self.tr("Importing articles"))

    def take_first(self, paths: list[Path]) -> None:
        """Show as many of the files as can be looked over."""
        self._read(paths, import_jobs.look_over)

    def take_starter(self, *_: object) -> None:
        """Import the starter library."""
        self._start(self.tr("Opening the starter library"), import_jobs.take_in_starter, can_cancel=False)

    def paste(self, *_: object) -> None:
        """Import what is on the clipboard, after a look at it."""
        # an empty clipboard has nothing at all on some systems
        self.take_mime(QGuiApplication.clipboard().mimeData() or QMimeData(), is_paste=True)

    def take_mime(self, mime: QMimeData, *, is_paste: bool = False) -> bool:
        """Import what was dropped or pasted; return whether there was anything to take."""
        paths, addresses = local_paths(mime), links(mime)
        if paths:
            self.take_files(paths)
        if addresses:
            self.links.show(addresses)
        elif not paths and (mime.hasText() or mime.hasHtml() or is_paste):
            self.show_paste(mime.text(), html=mime.html())
        return bool(paths or addresses or mime.hasText() or mime.hasHtml() or is_paste)

    def show_paste(self, text: str, *, html: str = "") -> None:
        """Show the pasted text with what was found of its title, outlet, date and link."""
        dialog = self.show_pasted(Pasted(text, html))
        if text.strip() or html.strip():
            order = self._session.preferences.value.date_order
            question = partial(import_jobs.head_of, text, html, order)
            self._session.beside.ask("pasted", question, partial(self._fill, dialog))

    def _fill(self, dialog: PasteDialog, found: Head | None) -> None:
        # what gives no article is shown all the same; the import will say what is wrong with it
        if found is not None and self.dialog is dialog:
            dialog.fill(found)

    def show_pasted(self, pasted: Pasted, *, asks_text: bool = False, more: int = 0) -> PasteDialog:
        """Show what is pasted, or with *asks_text* a link whose text is to be; *more* links follow."""
        dialog = PasteDialog(
            self._session.theme,
            self._window,
            pasted,
            today=self._session.desk.today,
            asks_text=asks_text,
            more=more,
        )
        dialog.given.connect(self._take_text)
        self.open(dialog)
        return dialog

    def ask_dates(self, articles: tuple[ArticleId, ...]) -> None:
        """Ask when these articles were published."""
        known = {one.id: one for one in self._session.ask(self._session.desk.articles) or ()}
        rows = tuple((one, known[one].name, known[one].published) for one in articles if one in known)
        if rows:
            dialog = DatesDialog(self._session.theme, self._window, rows, today=self._session.desk.today)
            dialog.given.connect(self._date)
            self.open(dialog)

    def cancel(self) -> None:
        """Stop the import that runs; what is stored so far stays."""
        if self.job is not None:
            self._is_stopped = True
            self.job.cancel()

    def stop(self) -> None:
        """End what runs, and wait until it has ended."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait()

    # What is read

    def fetch(self, addresses: list[str], network: Network | None) -> bool:
        """Fetch pages that a person asked for and import them; return whether that has begun."""
        work = partial(import_jobs.fetch, addresses, self._session.preferences.value.proxy, network)
        counted = self.tr("{done} of {total} pages")
        return self._start(self.tr("Fetching pages"), work, can_cancel=True, counted=counted)

    @property
    def is_busy(self) -> bool:
        """Whether something runs that an import would have to wait for."""
        return self.job is not None or not self._strip.isHidden()

    def refresh(
        self, wanted: list[SubscriptionId] | None, network: Network | None, *, is_quiet: bool = False
    ) -> None:
        """Look at subscriptions that a person asked for; *is_quiet* where the timer does, which leads nobody elsewhere."""
        work = partial(import_jobs.refresh, wanted, self._session.preferences.value.proxy, network)
        counted = self.tr("{done} of {total} subscriptions")
        if self._start(self.tr("Looking at subscriptions"), work, can_cancel=True, counted=counted):
            self._is_quiet = is_quiet

    def _retry(self, sources: list[Path | str]) -> None:
        """Read files again, or ask again for the pages that gave nothing."""
        files = [one for one in sources if isinstance(one, Path)]
        if files:
            self.take_files(files)
        else:
            self.links.show([one for one in sources if isinstance(one, str)])

    def _folder(self) -> str:
        return str(self._session.settings.value(FOLDER_SETTING, usual_folder()))

    def _remember_and_take(self, paths: list[Path]) -> None:
        if paths:
            self._session.settings.setValue(FOLDER_SETTING, str(paths[0].parent))
            self.take_files(paths)

    def _read(self, paths: list[Path], work: Callable[..., Any], *, words: str = "") -> None:
        if not paths:
            return
        order = self._session.preferences.value.date_order
        is_file = len(paths) == 1 and not paths[0].is_dir()
        words = words or (self.tr("Importing a file") if is_file else self.tr("Reading the files"))
        counted = self.tr("{done} of {total} files")
        if self._start(words, partial(work, paths, order), can_cancel=True, counted=counted):
            self._paths = paths

    def _take_text(self, pasted: Pasted) -> None:
        if self._start(
            self.tr("Reading the article"), partial(import_jobs.take_in_text, pasted), can_cancel=False
        ):
            # what was pasted may have been typed: it is shown again should it not come in
            self._pasted = pasted
        else:
            self.show_pasted(pasted)

    def _store(self, looked: LookedOver, wanted: tuple[Wanted, ...]) -> None:
        work = partial(import_jobs.take_in_looked, looked, wanted)
        words, counted = self.tr("Importing articles"), self.tr("{done} of {total} articles")
        if self._start(words, work, can_cancel=True, counted=counted):
            self._wanted = looked, wanted
        elif self.dialog is not None and hasattr(self.dialog, "stay"):
            self.dialog.stay(self.tr("Something else is running; wait for it or cancel it first."))

    # How it runs

    def _start(self, words: str, work: Callable[..., object], *, can_cancel: bool, counted: str = "") -> bool:
        door = self._session.door
        if door is None or self.is_busy:
            self._messages.warn(self.tr("Something else is running; wait for it or cancel it first."))
            return False
        self._counted, self._total, self._is_stopped, self._is_quiet = counted, 0, False, False
        self._since.start()
        self.job = Job(door, work, self)
        self.job.progressed.connect(self._progress)
        self.job.answered.connect(self._keep)
        self.job.failed.connect(self._fail)
        self.job.broke.connect(self.broke)
        self.job.finished.connect(self._end)
        self._strip.begin(words, can_cancel=can_cancel)
        self.job.start()
        return True

    def _progress(self, done: int, total: int) -> None:
        self._total = max(self._total, total)
        self._strip.progress(done, total, words=self._counted)

    def _fail(self, sentence: str) -> None:
        pasted, self._pasted = self._pasted, None
        wanted, self._wanted = self._wanted, None
        if pasted is not None:
            self.show_pasted(pasted).complain(sentence)
        elif wanted is not None:
            self.show_look(*wanted).complain(sentence)
        else:
            self._messages.warn(sentence)

    def _keep(self, answer: ImportReport | LookedOver | TooMany) -> None:
        self._answer = answer

    def _end(self) -> None:
        """Show what came of the job now that it is over: what follows may begin another one."""
        from readahead.desk.looks import LookedOver, TooMany

        self._strip.end()
        if self.job is not None:
            self.job.deleteLater()
            self.job = None
        answer, self._answer = self._answer, None
        if isinstance(answer, TooMany):
            self._ask_many(answer)
        elif isinstance(answer, LookedOver):
            self._show_or_offer(answer)
            self.looked.emit(answer)
        elif answer is not None:
            self._report(answer)

    # What is shown of it

    def open(self, dialog: Dialog) -> None:
        """Open a dialog of the import's."""
        self.dialog = dialog
        dialog.finished.connect(partial(self._forget_dialog, dialog))
        dialog.open()

    def _forget_dialog(self, dialog: Dialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _ask_many(self, found: TooMany) -> None:
        from readahead.gui.import_problems import TooManyDialog

        dialog = TooManyDialog(self._session.theme, self._window, found, self._paths)
        dialog.whole.connect(self.take_all)
        dialog.part.connect(self.take_first)
        self.open(dialog)

    def _show_or_offer(self, looked: LookedOver) -> None:
        """Show what was read, or offer to, where the person has turned to something else or has stopped it."""
        show = partial(self.show_look, looked)
        if not looked.is_whole:
            words = self.tr("Stopped; nothing was imported.")
            self._messages.warn(
                words, todo=show if looked.looks else None, verb=self.tr("Look over what was read…")
            )
        elif self._since.hasExpired(SOON_MS) and _is_busy():
            words = Counts.tr("%Ln file(s) can be looked over and imported now.", "", looked.total)
            self._messages.remark(words, todo=show, verb=self.tr("Look over…"))
        else:
            show()

    def show_look(self, looked: LookedOver, wanted: tuple[Wanted, ...] | None = None) -> Dialog:
        """Show what was read before it is stored, with what was *wanted* of it before if that is given."""
        from readahead.gui.import_preview import PreviewDialog

        dialog = PreviewDialog(self._session, self._window, looked, wanted)
        dialog.given.connect(self._store)
        self.open(dialog)
        return dialog

    def _report(self, report: ImportReport) -> None:
        was_pasted = self._pasted is not None
        self._pasted = self._wanted = None
        is_stopped = self._is_stopped and len(report.items) < self._total
        self.links.keep(report, is_stopped=is_stopped)
        self._session.tell(report.changes)
        if self._is_quiet:
            self._reporter.say_quietly(report)
            return
        self._reporter.say(report, total=self._total if is_stopped else 0)
        if not is_stopped:
            # whoever stops it stays where they are
            self.imported.emit(report)
        if was_pasted:
            self.links.go_on()

    def _paste_instead(self, item: TakenIn) -> None:
        """Let the text be pasted of a file that could not be read, or of a page that could not be fetched."""
        is_page = item.path is None and is_link(item.source)
        self.show_pasted(Pasted(address=item.source if is_page else ""), asks_text=is_page)

    def _date(self, pairs: tuple[tuple[ArticleId, date], ...]) -> None:
        for article, when in pairs:
            self._session.ask(partial(self._session.desk.date_article, article, when))


def _is_busy() -> bool:
    """Return whether the person is writing somewhere, or answering a dialog: nothing may open over that by itself."""
    writing = (QLineEdit, QPlainTextEdit, QTextEdit)
    return QApplication.activeModalWidget() is not None or isinstance(QApplication.focusWidget(), writing)


def file_filter() -> str:
    """Return what the dialog for files shows: what can be imported, or all there is."""
    from readahead.desk.desk import formats

    shown = " ".join(f"*{suffix}" for suffix in formats())
    return QCoreApplication.translate("Importer", "Articles ({suffixes});;All files (*)").format(
        suffixes=shown
    )
