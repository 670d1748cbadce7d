"""The encoding an article was read in, seen and corrected in its details."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.desk.desk import Desk, Given

RUSSIAN = "Мост в Лорне закрыт\n\nМост в Лорне закрыт до весны, сообщили в дорожной службе в понедельник.\n"


@pytest.fixture
def panes(open_window, tmp_path):
    """The panes of a library with a text that was read in the wrong encoding, and one that is Unicode."""
    path, russian = tmp_path / "library.readahead", tmp_path / "russian.txt"
    russian.write_bytes(RUSSIAN.encode("koi8-r"))
    with Desk.open(path) as desk:
        desk.take_in([russian], given=Given(encoding="cp1251"))
        desk.take_in_text("The bridge at Lorn has closed, the road office said. It opens in spring.")
    return open_window(path).panes


def opened(panes, title):
    (article,) = [one.id for one in panes.session.desk.articles() if title in one.name]
    panes.asking.details(article)
    return panes.asking.dialog


def test_another_encoding_is_chosen_by_keys_and_the_article_is_read_in_it(panes, qtbot):
    dialog = opened(panes, "мПТОЕ")
    qtbot.waitUntil(dialog.encoding.isVisible)
    names = dialog.encoding.names
    assert names.currentText() == "Cyrillic (Windows-1251)"
    assert "мПТОЕ" in dialog.encoding.look.text()
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())
    names.setFocus()
    qtbot.waitUntil(names.hasFocus)
    way = Qt.Key.Key_Down if names.findData("koi8_r") > names.currentIndex() else Qt.Key.Key_Up
    for _ in range(names.count()):
        if names.currentText() != "Cyrillic (KOI8-R)":
            QTest.keyClick(names, way)
    assert dialog.encoding.look.text().startswith("Мост в Лорне закрыт")
    assert "Мост в Лорне" in names.accessibleDescription()
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    desk = panes.session.desk
    assert RUSSIAN in {desk.article(one.id).article.text for one in desk.articles()}
    assert panes.next_undo.name == "Read in another encoding"


def test_what_is_left_as_it_is_alters_nothing(panes, qtbot):
    dialog = opened(panes, "мПТОЕ")
    qtbot.waitUntil(dialog.encoding.isVisible)
    before = panes.next_undo
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert panes.next_undo == before


def test_an_article_whose_encoding_is_known_offers_none(panes, qtbot):
    dialog = opened(panes, "bridge at Lorn")
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert not dialog.encoding.isVisible()
