"""Starts one program with a window and tells what its first paint took: the same way for each, whatever it is made with.

Run by window_speed.py, with the Python of the program that is timed:

    python first_paint.py bare | readahead LIBRARY | novelwriter FOLDER

The main window is watched from when it is shown. Its first paint is over when the event loop turns again; that moment
is told in seconds since READAHEAD_BENCH_BEGAN, a reading of the system's monotonic clock from before this process was
started, and in seconds of processor the process took. Of our own window it is told too when the first cards stand on
the screen: it opens empty, and the library after the first paint. A splash screen is not the main window.
"""

import importlib
import json
import os
import sys
import time

SIZE = (1440, 900)
BINDINGS = {"bare": "PySide6", "readahead": "PySide6", "novelwriter": "PyQt6"}


def main(program: str, argument: str) -> None:
    """Start *program*; end the process as soon as what is to be told is known."""
    qt = BINDINGS[program]
    core = importlib.import_module(f"{qt}.QtCore")
    widgets = importlib.import_module(f"{qt}.QtWidgets")
    watch(core, widgets, has_cards=program == "readahead")
    if program == "bare":
        bare(widgets)
    elif program == "readahead":
        importlib.import_module("readahead.__main__").main(["--library", argument])
    else:
        options = [f"--config={argument}/novelwriter.conf", f"--data={argument}"]
        importlib.import_module("novelwriter").main(options)


def bare(widgets) -> None:
    """Show a window with one label in it, which is as little as a window can be."""
    application = widgets.QApplication([])
    window = widgets.QMainWindow()
    window.setCentralWidget(widgets.QLabel("Readahead"))
    window.resize(*SIZE)
    window.show()
    application.exec()


def watch(core, widgets, *, has_cards: bool) -> None:
    """Watch each main window from the moment it is shown."""
    told: dict[str, tuple[float, float]] = {}
    paint = core.QEvent.Type.Paint

    def mark(name: str) -> None:
        if name in told:
            return
        began = float(os.environ["READAHEAD_BENCH_BEGAN"])
        told[name] = (time.clock_gettime(time.CLOCK_MONOTONIC) - began, time.process_time())
        if name == "cards" or not has_cards:
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
            os._exit(0)

    class Cards(core.QObject):
        def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
            if event.type() == paint and type(watched.parent()).__name__ == "CardView":
                core.QTimer.singleShot(0, lambda: mark("cards"))
            return False

    class First(core.QObject):
        def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
            if event.type() == paint and "paint" not in told:
                core.QTimer.singleShot(0, painted)
            return False

    kept = []

    def painted() -> None:
        mark("paint")
        kept.append(Cards())
        widgets.QApplication.instance().installEventFilter(kept[-1])

    def watched(show):
        def instead(self, *given):
            if isinstance(self, widgets.QMainWindow) and not kept:
                kept.append(First())
                self.installEventFilter(kept[0])
            return show(self, *given)

        return instead

    for name in ("show", "showNormal", "showMaximized"):
        setattr(widgets.QWidget, name, watched(getattr(widgets.QWidget, name)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "")
