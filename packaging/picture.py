"""Makes the pictures of the window that the README shows, from the starter library and without a screen.

    packaging/run needs nothing of this; run it with the program's own Python: python packaging/picture.py

The window is opened, a memo is made and a note is written as a person would, and each theme is painted once. The
pictures are written beside this script as window-light.png and window-dark.png.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QSettings
from PySide6.QtWidgets import QAbstractItemView, QApplication

from readahead.desk.desk import Desk
from readahead.gui import theme as themes
from readahead.gui.preferences import Preferences
from readahead.gui.session import Session
from readahead.gui.theme import Choice, Theme
from readahead.gui.window import Window
from readahead.model.card import CardQuery, Kind

HERE = Path(__file__).resolve().parent
SIZE = (1440, 900)
TOPIC = "Gaza ceasefire"
PATIENCE_MS = 60_000
SETTLED_MS = 400
"""How long nothing may move any more before the picture is taken: the preview follows a change after 100 ms."""


def main() -> int:
    """Write the two pictures; return 1 when the memo's page did not come."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(Path(folder) / "settings.toml")
        preferences.choose(language="en")
        theme = Theme(preferences)
        theme.choose(Choice.LIGHT)
        themes.dress(application, theme)
        with Desk.open(Path(folder) / "library.readahead") as desk:
            return photograph(application, desk, theme, settings)


def photograph(application: QApplication, desk: Desk, theme: Theme, settings: QSettings) -> int:
    """Open the window on *desk*, bring it into the state of the pictures, and write them."""
    prepare(desk)
    window = Window(theme, settings)
    window.resize(*SIZE)
    window.show()
    window.attach(Session(desk, theme, settings, window))
    panes = window.panes
    assert panes is not None
    topics = panes.sidebar.model.topics()
    panes.sidebar.go_to_topic([topic.name for topic in topics].index(TOPIC) + 1)
    annotated = desk.cards(CardQuery(annotated=True))[0]
    panes.cards.show_card(annotated.id)
    view = panes.cards.view
    view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
    try:
        for choice in (Choice.LIGHT, Choice.DARK):
            theme.choose(choice)
            if not settle(application, window):
                print("The page of the memo was not drawn in time.", file=sys.stderr)
                return 1
            target = HERE / f"window-{choice}.png"
            window.grab().save(str(target))
            print(f"Wrote {target}")
    finally:
        window.close()
    return 0


def prepare(desk: Desk) -> None:
    """Put the starter library, a memo and a note into *desk*."""
    desk.take_in_starter()
    topic = desk.topic_named(TOPIC)
    desk.new_memo("Gaza: second phase", template="situation-review", topics=[topic.id], marking="TLP:GREEN")
    positions = desk.cards(CardQuery(topic=topic.id, kinds=(Kind.POSITION,)))
    card = next((one for one in positions if one.card.attribution.title), positions[0])
    desk.annotate(
        card.id, "Ask who would sit on it, and whether partners have been approached.", tags=["Question"]
    )
    desk.annotate(card.id, "Keep beside the mandate of the force, in one paragraph.", tags=["Drafting"])
    desk.keep([card.id])


def settle(application: QApplication, window: Window) -> bool:
    """Let the window come to rest; return whether the memo's page is drawn."""
    panes = window.panes
    assert panes is not None
    patience, rest = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(SETTLED_MS)
    while not (panes.memo_pane.preview.is_settled and rest.hasExpired()):
        application.processEvents()
        if not panes.memo_pane.preview.is_settled:
            rest = QDeadlineTimer(SETTLED_MS)
        if patience.hasExpired():
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
