"""Dates that can be read two ways, as the reader shows them: one click says which reading holds."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import Desk, Given

TEXT = """Harbour talks resume

The harbour minister said on 03/04/2025 that talks would resume in the port.

On 5 March 2025 the union warned that it would strike again.
"""


@pytest.fixture
def harbour(open_window, tmp_path):
    """The panes of a library with one card whose date can be read two ways, and one whose date is clear."""
    path = tmp_path / "library.readahead"
    with Desk.open(path) as desk:
        desk.take_in_text(TEXT, given=Given(published=date(2025, 3, 20), outlet="Exercise Post"))
    return open_window(path).panes


def show(panes, *, is_open):
    for row in range(panes.cards.model.rowCount()):
        panes.cards.view.go_to(row)
        if any(bool(one.alternatives) for one in panes.reader.detail.filed.card.dates) is is_open:
            return
    pytest.fail("there is no such card")


def test_a_clear_date_has_no_chip(harbour):
    show(harbour, is_open=False)
    assert not harbour.reader.head.date_choice.isVisible()
    assert harbour.reader.head.date.isVisible()


def test_a_click_offers_both_readings_and_the_other_one_is_chosen(harbour):
    show(harbour, is_open=True)
    chip = harbour.reader.head.date_choice
    mention = harbour.reader.detail.filed.card.dates[0]
    assert chip.isVisible()
    assert chip.text().endswith("?")
    assert "03/04/2025" in chip.toolTip()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    readings = [action for action in menu.actions() if action.isEnabled()]
    assert [action.text() for action in readings] == ["4 Mar 2025", "3 Apr 2025"]
    next(action for action in readings if not action.isChecked()).trigger()
    menu.close()
    chosen = harbour.reader.detail.filed.card.dates[0]
    assert (chosen.value, chosen.ambiguous) == (mention.alternatives[0], False)
    assert not chip.text().endswith("?")
    assert chip.isVisible()
    assert harbour.next_undo.name.startswith("Choose date in “")
    harbour.acting.undo()
    assert harbour.reader.detail.filed.card.dates[0] == mention
    assert chip.text().endswith("?")


def test_d_and_the_arrows_choose_a_reading_too(harbour):
    show(harbour, is_open=True)
    mention = harbour.reader.detail.filed.card.dates[0]
    QTest.keyClick(harbour.cards.view, Qt.Key.Key_D)
    menu = QApplication.activePopupWidget()
    is_first = next(action for action in menu.actions() if action.isEnabled()).isChecked()
    QTest.keyClick(menu, Qt.Key.Key_Down if is_first else Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert harbour.reader.detail.filed.card.dates[0].value == mention.alternatives[0]


def test_a_card_without_a_date_to_choose_leaves_the_key_alone(harbour):
    show(harbour, is_open=False)
    QTest.keyClick(harbour.cards.view, Qt.Key.Key_D)
    assert QApplication.activePopupWidget() is None


def test_the_key_says_so_where_no_date_can_be_read_two_ways(harbour):
    show(harbour, is_open=False)
    QTest.keyClick(harbour.cards.view, Qt.Key.Key_D)
    assert "one way only" in harbour.split.window().messages.sentence.text()
