"""In German and French, with text half as large again, no dialog and no page of the window cuts what it says."""

import shutil
from functools import partial

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from readahead.gui import languages
from readahead.gui import theme as themes
from readahead.gui.checks import Check, set_in_columns
from readahead.gui.controls import ElidedLabel, IconButton
from readahead.gui.damaged import DamagedPage
from readahead.gui.dialogs import Dialog
from readahead.gui.doors import Door
from readahead.gui.list_head import TitleLine
from readahead.gui.tall import Tall
from readahead.model.card import CardQuery

LANGUAGES = ("de", "fr")
SMALL = (1024, 700)
DIALOGS = (
    "settings",
    "shortcuts",
    "about",
    "history",
    "trash",
    "edit_topic",
    "split_topic",
    "new_memo",
    "memo_layout",
    "memo_head",
    "export",
    "backups",
    "paste",
)


@pytest.fixture
def speaking(qapp, theme, preferences):
    """A function that lets the window speak a language with text half as large again; afterwards it speaks English."""

    def speak(language):
        preferences.choose(language=language)
        theme.set_text_size(150)
        themes.dress(QApplication.instance(), theme)

    before = QLocale()
    yield speak
    theme.set_text_size(100)
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


def cut(top: QWidget) -> list[str]:
    """Return what stands in *top* and is not to be read whole, though it neither elides by design nor scrolls downwards."""
    found = [
        f"“{one.text()}” has {one.width()}x{one.height()}"
        for kind in (QLabel, QPushButton)
        for one in top.findChildren(kind)
        if one.isVisible() and one.text() and not isinstance(one, ElidedLabel) and is_cut(one)
    ]
    return found + [
        f"{type(one).__name__} scrolls sideways" for one in top.findChildren(Tall) if is_wide(one)
    ]


def is_cut(one: QLabel | QPushButton) -> bool:
    if isinstance(one, QLabel) and one.wordWrap():
        return one.height() < one.heightForWidth(one.width()) or one.width() < longest(one)
    return one.width() < one.sizeHint().width() or one.height() < one.fontMetrics().height()


def longest(label: QLabel) -> int:
    return max(map(label.fontMetrics().horizontalAdvance, label.text().replace("/", " ").split()), default=0)


def is_wide(page: Tall) -> bool:
    return page.isVisible() and page.horizontalScrollBar().maximum() > 0


def is_gone(dialog: Dialog) -> bool:
    return not isValid(dialog)


@pytest.fixture
def foreign(speaking, open_window, starter_library, tmp_path):
    """A function that opens a window that speaks a language, at a topic with a memo open."""

    def open_it(language):
        speaking(language)
        path = tmp_path / "library.readahead"
        shutil.copy(starter_library, path)
        window = open_window(path)
        panes = window.panes
        panes.sidebar.go_to_topic(1)
        made = panes.session.desk.new_memo("Second phase", template="meeting-brief", fill=False)
        panes.session.tell(made.changes)
        panes.memo.open(made.id)
        return window

    return open_it


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_dialog_cuts_its_words_in_another_language(foreign, language, qtbot):
    window = foreign(language)
    for name in DIALOGS:
        window.actions_[name].trigger()
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog)]
        assert len(found) == 1, name
        qtbot.waitUntil(found[0].isVisible)
        QApplication.processEvents()
        assert cut(found[0]) == [], name
        found[0].reject()
        qtbot.waitUntil(partial(is_gone, found[0]))


@pytest.mark.parametrize("is_listed", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_damaged_library_is_explained_whole_in_a_small_window(
    speaking, language, is_listed, theme, qtbot, tmp_path
):
    speaking(language)
    page = DamagedPage(theme, Door(tmp_path / "l.readahead"), None, detail="", is_listed=is_listed)
    qtbot.addWidget(page)
    page.resize(*SMALL)
    page.show()
    QApplication.processEvents()
    assert cut(page) == []
    assert page.other.mapTo(page, page.other.rect().bottomRight()).x() <= page.width()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_memo_without_lines_says_so_in_place_of_its_page(foreign, language, qtbot):
    window = foreign(language)
    panes = window.panes
    panes.arrangement.show_memo()
    preview = panes.memo_pane.preview
    for size in ((1440, 900), SMALL):
        window.resize(*size)
        QApplication.processEvents()
        assert preview.empty.isVisible()
        assert preview.place.isHidden()
        assert cut(preview) == []
        assert preview.empty.rect().contains(preview.empty.sentence.geometry())
    window.resize(1440, 900)
    panes.session.desk.add_text(panes.memo.memo.sections[0].id, "One line.")
    panes.session.renew()
    qtbot.waitUntil(lambda: preview.view.isVisible() and preview.is_settled, timeout=30_000)
    assert preview.place.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reader_is_never_moved_sideways(foreign, language, qtbot):
    window = foreign(language)
    panes = window.panes
    window.resize(*SMALL)
    asked = panes.session.desk.cards(CardQuery())
    card = next(one for one in asked if any(date.alternatives for date in one.card.dates))
    panes.reader.show_card(card.id)
    QApplication.processEvents()
    assert panes.reader.head.date_choice.isVisible()
    assert [one for one in panes.reader.findChildren(Tall) if is_wide(one)] == []


@pytest.mark.parametrize("room", [600, 1440])
def test_boxes_to_tick_stand_in_one_column_where_two_are_too_wide(theme, qtbot, room):
    form = QWidget()
    qtbot.addWidget(form)
    grid = QGridLayout(form)
    boxes = [Check(theme, "Inhaltsverzeichnis und alle Quellen") for _ in range(4)]
    columns = set_in_columns(grid, boxes, room=room)
    assert (columns, grid.rowCount()) == ((1, 4) if room == 600 else (2, 2))
    assert columns == 1 or grid.sizeHint().width() <= room


@pytest.mark.parametrize("width", [290, 480])
def test_the_title_of_a_narrow_list_stands_above_its_buttons(theme, qtbot, width):
    title = ElidedLabel("Alle Karten", px=18)
    line = TitleLine(QWidget(), title, [IconButton(theme, "x", "Close") for _ in range(5)])
    qtbot.addWidget(line)
    line.resize(width, 100)
    line.show()
    QApplication.processEvents()
    assert title.width() >= title.sizeHint().width()
