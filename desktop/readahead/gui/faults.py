"""What nobody foresaw: written to the log, shown in the window, and the program goes on."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LOG_BYTES = 1_000_000

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class FaultLog:
    """Writes unforeseen faults to *path* and hands one sentence for each to *show*."""

    def __init__(self, path: Path, show: Callable[[str], None]) -> None:
        self._path, self._show = path, show
        self._before: Hook | None = None

    def install(self) -> None:
        """Take over from Python's own report, which goes where no user of a window looks."""
        self._before = sys.excepthook
        sys.excepthook = self.caught

    def remove(self) -> None:
        """Give Python's own report its place back."""
        if self._before is not None:
            sys.excepthook, self._before = self._before, None

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Record a fault; an interrupt from the keyboard is none."""
        if issubclass(kind, KeyboardInterrupt) and self._before is not None:
            self._before(kind, fault, trace)
            return
        self.record("".join(traceback.format_exception(kind, fault, trace)))

    def record(self, report: str) -> None:
        """Write *report* to the log and show that there is one."""
        print(report, file=sys.stderr, end="")  # noqa: T201 - a terminal may be looking
        try:
            self._write(report)
            self._show(str(self._path))
        except OSError:
            self._show("")

    def _write(self, report: str) -> None:
        # a log is rarely written, and its package takes as long to load as the window to paint
        import logging
        from logging.handlers import RotatingFileHandler

        self._path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(self._path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        try:
            handler.emit(logging.LogRecord("readahead", logging.ERROR, "", 0, report, None, None))
        finally:
            handler.close()
