"""The pages of a memo: composed beside the window, zoomed in a window of their own, and each line leads to its place."""

import shutil
import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import Desk
from readahead.gui.page_scroll import STEPS, Fit


@pytest.fixture(scope="session")
def filled_library(starter_library, tmp_path_factory):
    """The starter library with a memo of several pages."""
    path = tmp_path_factory.mktemp("filled") / "filled.readahead"
    shutil.copy(starter_library, path)
    with Desk.open(path) as desk:
        desk.new_memo("Second phase", template="situation-review")
    return path


@pytest.fixture
def filled(open_window, tmp_path, filled_library, qtbot):
    """The panes of that library, the first page of its memo drawn and its lines found."""
    path = tmp_path / "library.readahead"
    shutil.copy(filled_library, path)
    panes = open_window(path).panes
    preview = panes.memo_pane.preview
    qtbot.waitUntil(lambda: preview.is_settled and bool(preview.view.places), timeout=30_000)
    return panes


@pytest.fixture
def large(filled, qtbot):
    """The window of the pages."""
    filled.memo_pane.preview.larger.click()
    window = filled.memo_pane.preview.large
    qtbot.waitUntil(lambda: window.pages.is_settled, timeout=30_000)
    return window


def middle(page, place):
    left, top, right, bottom = place.bounds
    across, down = (left + right) / 2, (top + bottom) / 2
    return QPoint(round(page.left() + across * page.width()), round(page.top() + down * page.height()))


def test_a_click_on_a_line_of_the_page_goes_to_it_and_to_its_card(filled):
    pane = filled.memo_pane
    view = pane.preview.view
    lines = {line.id: line for section in filled.memo.memo.sections for line in section.entries}
    place = next(one for one in view.places if one.entry and lines[one.entry].card is not None)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view.page_rect(), place))
    assert pane.outline.current_entry().id == place.entry
    assert filled.reader.detail.filed.id == lines[place.entry].card


def test_a_click_on_a_heading_goes_to_its_section(filled):
    pane = filled.memo_pane
    place = next(one for one in pane.preview.view.places if one.entry is None)
    QTest.mouseClick(
        pane.preview.view, Qt.MouseButton.LeftButton, pos=middle(pane.preview.view.page_rect(), place)
    )
    assert pane.outline.current_entry() is None
    assert pane.outline.current_section().id == place.section


def test_the_line_under_the_mouse_is_framed(filled, qtbot):
    view = filled.memo_pane.preview.view
    before = view.grab().toImage()
    place = view.places[1]
    QTest.mouseMove(view, middle(view.page_rect(), place))
    qtbot.waitUntil(lambda: view.aim is place)
    assert view.grab().toImage() != before


def test_the_keyboard_steps_through_the_lines_of_the_page(filled):
    pane = filled.memo_pane
    view = pane.preview.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.aim is view.places[1]
    QTest.keyClick(view, Qt.Key.Key_Return)
    found = pane.outline.current_entry()
    assert (found.id if found else None) == view.places[1].entry


def test_the_page_is_turned_by_the_keyboard(filled, qtbot):
    preview = filled.memo_pane.preview
    preview.view.setFocus()
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: preview.is_settled and preview.page == 1, timeout=30_000)
    qtbot.waitUntil(lambda: bool(preview.view.places))
    assert {place.page for place in preview.view.places} == {1}


def test_the_pages_are_drawn_as_sharp_as_they_are_shown(large, qtbot):
    scroll = large.pages
    scroll.zoom(200)
    assert scroll.per_cent == 200
    for step in (large.smaller, large.larger):
        step.click()
    assert scroll.per_cent == 200
    qtbot.waitUntil(lambda: scroll.is_settled, timeout=30_000)
    held = scroll._pictures[scroll.page]
    assert held.picture.width() == pytest.approx(
        scroll.page_rect(0).width() * scroll.devicePixelRatioF(), abs=2
    )


def test_plus_and_minus_zoom_and_the_list_says_how_far(large):
    large.pages.setFocus()
    large.pages.zoom(100)
    QTest.keyClick(large.pages, Qt.Key.Key_Plus)
    assert large.pages.per_cent == 125
    assert large.zoom.currentText() == "125 %"
    QTest.keyClick(large.pages, Qt.Key.Key_Minus)
    assert large.pages.per_cent == 100
    large.pages.zoom(10_000)
    assert large.pages.per_cent == STEPS[-1]
    assert not large.larger.isEnabled()


def test_the_wheel_zooms_around_the_mouse(large):
    scroll = large.pages
    scroll.zoom(100)
    at = QPointF(scroll.viewport().width() / 2, 300)
    before = scroll.page_rect(0)
    share = (at.y() - before.top()) / before.height()
    turn = QWheelEvent(
        at,
        scroll.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(scroll.viewport(), turn)
    assert scroll.per_cent == pytest.approx(121)
    after = scroll.page_rect(0)
    assert (at.y() - after.top()) / after.height() == pytest.approx(share, abs=0.01)


def test_the_whole_page_and_the_whole_width_are_fitted(large):
    scroll = large.pages
    scroll.fit_to(Fit.PAGE)
    assert scroll.page_rect(0).height() <= scroll.viewport().height()
    scroll.fit_to(Fit.WIDTH)
    assert scroll.page_rect(0).width() == pytest.approx(scroll.viewport().width() - 48)


def test_page_keys_go_through_all_pages(large):
    count = large.pages.setting.pages
    assert count > 2
    for number in range(1, count):
        QTest.keyClick(large.pages, Qt.Key.Key_PageDown)
        assert large.place.text() == f"Page {number + 1} of {count}"
    assert not large.next.isEnabled()
    QTest.keyClick(large.pages, Qt.Key.Key_Home)
    assert large.place.text() == f"Page 1 of {count}"


def test_a_click_in_the_large_pages_goes_to_the_line(filled, large, qtbot):
    scroll = large.pages
    qtbot.waitUntil(lambda: bool(scroll._places.get(0)))
    place = next(one for one in scroll._places[0] if one.entry is not None)
    QTest.mouseClick(scroll.viewport(), Qt.MouseButton.LeftButton, pos=middle(scroll.page_rect(0), place))
    assert filled.memo_pane.outline.current_entry().id == place.entry
    window = filled.memo_pane.window()
    qtbot.waitUntil(window.isActiveWindow)
    assert large.isVisible() and large.windowHandle().transientParent() is None


def test_a_click_on_a_note_goes_to_its_line_and_to_the_passage_it_gives(filled, large, qtbot):
    scroll = large.pages
    qtbot.waitUntil(lambda: bool(scroll._places.get(0)))
    notes = [one for one in scroll._places[0] if one.card is not None]
    assert notes
    for note in (notes[-1], notes[0]):
        QTest.mouseClick(scroll.viewport(), Qt.MouseButton.LeftButton, pos=middle(scroll.page_rect(0), note))
        assert filled.memo_pane.outline.current_entry().id == note.entry
        assert filled.reader.card == note.card


def test_the_large_pages_follow_a_change(filled, large, qtbot):
    number, section = large.pages.setting.number, filled.memo.memo.sections[0]
    filled.session.ask(lambda: filled.session.desk.add_text(section.id, "A line of one’s own."))
    qtbot.waitUntil(lambda: large.pages.setting.number > number and large.pages.is_settled, timeout=30_000)
    assert all(held.setting.number == large.pages.setting.number for held in [large.pages._pictures[0]])


def test_escape_closes_the_window_and_its_zoom_is_remembered(filled, large):
    large.pages.zoom(150)
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    assert filled.session.settings.value("large_preview_zoom") == 150


def test_the_memo_is_composed_on_another_thread(filled, qtbot, monkeypatch):
    """No more than a few milliseconds of the window's own time go by from a change to its page."""
    preview = filled.memo_pane.preview
    spent = []
    wait, begin = preview._set_anew, time.thread_time
    monkeypatch.setattr(preview, "_set_anew", lambda: (spent.append(-begin()), wait(), spent.append(begin())))
    before = preview.setting.number
    preview._pause.timeout.disconnect()
    preview._pause.timeout.connect(lambda: preview._set_anew())
    preview.refresh()
    qtbot.waitUntil(lambda: preview.setting.number > before and preview.is_settled, timeout=30_000)
    assert sum(spent) < 0.02


def test_the_library_is_let_go_with_the_window(filled):
    setter = filled.memo_pane.preview._setter
    assert setter._desk is not None
    filled.memo_pane.preview.stop()
    assert setter._desk is None
