"""The window as a whole: its theme, its panes, its keys, its names for those who cannot see it, and its faults."""

import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from readahead.desk.desk import Desk
from readahead.desk.settings import load
from readahead.gui.controls import IconButton
from readahead.gui.faults import FaultLog
from readahead.gui.jobs import Job
from readahead.gui.tokens import DARK, LIGHT
from readahead.model.errors import NotFound


def ground(widget, x=3, y=3):
    return widget.grab().toImage().pixelColor(x, y)


def test_t_goes_from_light_to_dark_and_the_choice_is_kept(window, panes, tmp_path):
    panes.cards.focus_list()
    assert ground(panes.reader) == QColor(LIGHT.surface)
    QTest.keyClick(panes.cards.view, Qt.Key.Key_T)
    assert ground(panes.reader) == QColor(DARK.surface)
    assert ground(window.top) == QColor(DARK.window)
    assert ground(panes.sidebar, 3, 400) == QColor(DARK.side)
    assert load(tmp_path / "settings.toml")[0].theme == "dark"
    assert window.top.theme_button.accessibleName() == "Light theme"
    window.top.theme_button.click()
    assert ground(panes.reader) == QColor(LIGHT.surface)


def test_a_selected_card_is_told_from_the_others_by_its_ground(window, panes):
    view = panes.cards.view
    picture = view.viewport().grab().toImage()
    rects = [view.visualRect(panes.cards.model.index(row, 0)) for row in (0, 1)]
    grounds = [picture.pixelColor(rect.left() + 24, rect.bottom() - 12) for rect in rects]
    assert grounds == [QColor(LIGHT.soft), QColor(LIGHT.surface)]
    # beside the card the pane's own ground shows through: the list itself paints no selection
    assert picture.pixelColor(rects[0].left() + 4, rects[0].center().y()).alpha() == 0


@pytest.mark.parametrize(
    ("width", "sidebar", "memo"),
    [(1440, True, True), (1160, True, True), (1024, True, False), (860, False, False)],
)
def test_the_memo_folds_away_first_and_the_sidebar_second(window, panes, width, sidebar, memo):
    window.resize(width, 700)
    assert panes.sidebar.isVisible() is sidebar
    assert panes.memo_pane.isVisible() is memo
    assert panes.cards.isVisible()
    assert panes.reader.isVisible()
    assert window.width() == width


def test_what_is_folded_away_is_brought_back_from_the_top_bar(window, panes):
    window.resize(1440, 900)
    assert window.top.sidebar.isHidden() and window.top.memo.isHidden()
    window.resize(1024, 700)
    assert window.top.sidebar.isHidden() and window.top.memo.isVisible()
    QTest.mouseClick(window.top.memo, Qt.MouseButton.LeftButton)
    assert panes.memo_pane.isVisible() and window.top.memo.isHidden()
    QTest.mouseClick(window.top.sidebar, Qt.MouseButton.LeftButton)
    assert panes.sidebar.isVisible() and window.top.sidebar.isHidden()
    assert panes.memo_pane.isHidden() and window.top.memo.isVisible()
    assert window.detach()
    assert window.top.memo.isHidden()


def test_in_a_narrow_window_the_memo_takes_the_place_of_the_sidebar_when_it_is_asked_for(window, panes):
    window.resize(1024, 700)
    window.actions_["memo_pane"].trigger()
    assert panes.memo_pane.isVisible()
    assert not panes.sidebar.isVisible()
    window.actions_["sidebar"].trigger()
    assert panes.sidebar.isVisible()
    assert not panes.memo_pane.isVisible()
    assert window.width() == 1024


def test_widths_theme_and_memo_are_there_again_the_next_time(window, memo, open_window, tmp_path):
    memo.split.setSizes([260, 420, 414, 346])
    sizes, path, number = memo.split.sizes(), memo.session.desk.path, memo.memo.id
    window.close()
    again = open_window(path)
    assert again.panes.split.sizes() == sizes
    assert again.panes.memo.id == number


def test_f6_goes_round_the_panes(window, memo):
    memo.cards.focus_list()
    stops = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        stops.append(QApplication.focusWidget())
    view = memo.cards.view
    assert stops == [
        memo.reader.article,
        memo.reader.notes.add,
        memo.memo_pane.outline,
        memo.sidebar.view,
        view,
    ]
    QTest.keyClick(view, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is memo.sidebar.view


def test_tab_reaches_every_part_in_the_order_it_is_read(window, memo):
    memo.sidebar.view.setFocus()
    seen = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = [
        memo.cards.filter,
        memo.cards.view,
        memo.reader.head.annotate,
        memo.reader.article,
        memo.memo_pane.outline,
    ]
    assert all(widget in seen for widget in [*wanted, window.top.search, window.top.import_button])
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_every_control_has_a_name(window, memo):
    memo.reader.annotate()
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
        for widget in window.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(window)
    ]
    assert len(controls) > 30
    inner = {field for combo in window.findChildren(QComboBox) for field in combo.findChildren(QWidget)}
    nameless = [
        widget
        for widget in controls
        if widget not in inner and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
    for view in (memo.sidebar.view, memo.cards.view, memo.reader.article, memo.memo_pane.outline):
        assert view.accessibleName()


def test_every_drawn_button_says_what_it_does_when_pointed_at(window, panes):
    buttons = window.findChildren(IconButton)
    assert len(buttons) > 12
    assert all(button.toolTip() for button in buttons)


def test_no_two_actions_have_the_same_keys(window):
    keys = [key.toString() for action in window.actions_.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_question_mark_lists_the_keys_of_every_action(window, panes):
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    dialog = panes.asking.dialog
    words = {label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")}
    assert {"Annotate", "N", "Ctrl+Shift+E", "Ctrl+1 to Ctrl+9", "F6"} <= words
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert panes.asking.dialog is None


def test_the_menu_holds_every_action(window, panes):
    menu = window.actions_.menu(window)
    found = {action for sub in menu.actions() for action in sub.menu().actions() if not action.isSeparator()}
    assert found == set(window.actions_.findChildren(QAction))


def test_what_cannot_be_done_is_one_sentence_in_the_window(window, panes):
    def verb():
        raise NotFound("card", 7)

    assert panes.session.ask(verb) is None
    assert window.messages.isVisible()
    assert window.messages.sentence.text() == str(NotFound("card", 7))
    window.messages.dismiss.click()
    assert not window.messages.isVisible()


def test_a_fault_nobody_foresaw_is_logged_and_shown_and_the_window_stays(window, panes, tmp_path, capsys):
    log = tmp_path / "state" / "readahead.log"
    faults = FaultLog(log, window.show_fault)
    before = sys.excepthook
    faults.install()
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("seven by nought"), None)
    finally:
        faults.remove()
    assert sys.excepthook is before
    assert "seven by nought" in log.read_text(encoding="utf-8")
    assert "seven by nought" in capsys.readouterr().err
    assert str(log) in window.messages.sentence.text()
    assert window.isVisible()


def test_a_log_that_cannot_be_written_is_no_second_fault(window, tmp_path, capsys):
    (tmp_path / "file").write_text("no folder")
    FaultLog(tmp_path / "file" / "log", window.show_fault).record("a report")
    assert "could not be written" in window.messages.sentence.text()


def test_a_job_that_breaks_hands_over_its_report_and_ends(panes, qtbot):
    def work(_desk, _job):
        raise RuntimeError("a fault of ours")

    job = Job(panes.session.door, work, panes)
    with qtbot.waitSignal(job.broke) as signal:
        job.start()
    assert "a fault of ours" in signal.args[0]
    job.wait()


def test_a_cancelled_import_keeps_whole_articles_only(window, panes, qtbot, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        words = f"Bridge {number} closes\n\nBridge {number} will close on Monday, the road office said.\n"
        (folder / f"{number}.txt").write_text(words)
    before = len(panes.session.desk.articles())
    panes.importer.take_files([folder])
    assert window.strip.isVisible()
    window.strip.cancel.click()
    qtbot.waitUntil(lambda: panes.importer.job is None, timeout=30_000)
    assert not window.strip.isVisible()
    for summary in panes.session.desk.articles():
        assert len(panes.session.desk.cards_of(summary.id)) == summary.cards
    assert len(panes.session.desk.articles()) >= before


def test_something_held_over_the_window_is_invited_to_drop(window, panes):
    mime = QMimeData()
    mime.setText("words")
    assert panes.can_take(mime)
    assert not panes.can_take(panes.cards.model.mimeData([panes.cards.model.index(0, 0)]))
    panes.veil.lift()
    assert panes.veil.geometry() == window.rect()
    assert panes.veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_the_window_opens_before_its_library(qtbot, theme, settings, tmp_path):
    from readahead.gui.libraries import Libraries
    from readahead.gui.window import Window

    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    assert window.panes is None
    opening = Libraries(window, tmp_path / "library.readahead")
    opening.open()
    assert window.panes is not None
    assert (tmp_path / "library.readahead").exists()
    window.close()
    opening.close()


def test_the_files_the_window_is_started_with_are_imported(qtbot, theme, settings, tmp_path):
    from readahead.gui.libraries import Libraries
    from readahead.gui.window import Window

    article = tmp_path / "harbour.txt"
    article.write_text("Harbour closed\n\nThe mayor of Lorn said on Monday that the harbour would close.\n")
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    opening = Libraries(window, tmp_path / "library.readahead", [article])
    opening.open()
    qtbot.waitUntil(lambda: len(window.panes.session.desk.articles()) == 1)
    qtbot.waitUntil(lambda: window.panes.importer.job is None)
    window.close()
    opening.close()


def test_a_library_that_cannot_be_opened_is_said_in_the_window(qtbot, theme, settings, tmp_path, capsys):
    from readahead.gui.libraries import Libraries
    from readahead.gui.window import Window

    path = tmp_path / "letter.txt"
    path.write_text("This is no library. " * 100)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    Libraries(window, path).open()
    assert "is not a Readahead library" in window.body.currentWidget().state.sentence.text()
    assert "is not a Readahead library" in capsys.readouterr().err
    assert path.read_text().startswith("This is no library.")
    window.close()


def test_the_library_can_be_used_by_another_program_meanwhile(panes):
    with Desk.open(panes.session.desk.path) as other:
        assert len(other.articles()) == len(panes.session.desk.articles())


def test_words_typed_just_before_the_window_closes_ask_nothing_of_a_closed_library(window, panes):
    panes.cards.filter.setText("hezbollah")
    assert panes.cards._sifting._pause.isActive()
    window.close()
    assert not panes.cards._sifting._pause.isActive()


def test_news_that_goes_by_itself_moves_nothing_and_a_refusal_goes_with_the_next_act(panes, window, qtbot):
    top = panes.split.mapTo(window, QPoint(0, 0)).y()
    panes.acting.keep()
    panes.acting.undo()
    qtbot.waitUntil(window.messages.isVisible)
    QApplication.processEvents()
    assert panes.split.mapTo(window, QPoint(0, 0)).y() == top
    assert window.messages.y() > panes.split.mapTo(window, QPoint(0, 0)).y()
    window.messages.warn("The disk is full.")
    QApplication.processEvents()
    assert panes.split.mapTo(window, QPoint(0, 0)).y() > top
    panes.acting.keep()
    assert window.messages.isVisible()
    topic = panes.sidebar.model.topics()[0].id
    panes.session.ask(lambda: panes.session.desk.rename_topic(topic, " "))
    assert window.messages.isVisible() and "name" in window.messages.sentence.text()
    panes.acting.renew()
    assert not window.messages.isVisible()
