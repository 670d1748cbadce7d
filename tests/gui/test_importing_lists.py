"""Import of files that hold several articles: a row of the table for each, and what is wanted of them comes in."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.looks import Standing
from readahead.gui.import_model import Column

THINGS = ("tunnel", "bridge", "school")


@pytest.fixture
def feed(tmp_path):
    items = "".join(
        f"<item><title>The {thing} closes</title><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>"
        f"<description>The {thing} has closed, the {thing} office said.</description></item>"
        for thing in THINGS
    )
    path = tmp_path / "post.rss"
    head = '<rss version="2.0"><channel><title>Westmark Post</title>'
    empty = "<item><title>Only a title</title></item>"
    path.write_text(f"{head}{items}{empty}</channel></rss>", encoding="utf-8")
    return path


def shown(window, qtbot, path):
    importer = window.panes.importer
    with qtbot.waitSignal(importer.looked, timeout=30_000):
        importer.take_files([path])
    qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.isVisible())
    return importer.dialog


def imported(window, qtbot, deed):
    with qtbot.waitSignal(window.panes.importer.imported, timeout=30_000):
        deed()
    qtbot.waitUntil(lambda: window.panes.importer.job is None)
    return sorted(one.name for one in window.panes.session.desk.articles())


def test_every_entry_of_a_feed_has_its_row_and_comes_in_as_it_is_wanted(empty, qtbot, feed):
    dialog = shown(empty, qtbot, feed)
    model, view = dialog.model, dialog.view
    titles = [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]
    assert titles == ["The tunnel closes", "The bridge closes", "The school closes", "post.rss"]
    assert model.index(3, Column.STANDING).data() == "Left out"
    assert model.rows[3].look.standing is Standing.LEFT_OUT
    assert "beginning of an article only" in model.data(
        model.index(0, Column.STANDING), Qt.ItemDataRole.ToolTipRole
    )
    assert dialog.counts.text() == "1 file: 3 new"
    assert dialog.verb.text() == "Import 3 articles"
    view.selectAll()
    assert dialog.details.heading.text() == "4 articles"
    # each row is edited and left out by itself
    dialog.view.go_to(1)
    QTest.keyClick(view, Qt.Key.Key_Space)
    model.setData(model.index(0, Column.TITLE), "Tunnel shut")
    assert [row.wanted.title for row in model.rows[:3]] == ["Tunnel shut", *titles[1:3]]
    assert imported(empty, qtbot, dialog.verb.click) == ["The school closes", "Tunnel shut"]
    assert empty.actions_["undo"].text() == "Undo Import 2 articles"
    said = empty.messages.sentence.text()
    assert said.startswith("Imported 2 articles") and "look like a beginning only" in said


def test_of_a_feed_imported_again_the_rest_can_come_in(empty, qtbot, feed):
    dialog = shown(empty, qtbot, feed)
    dialog.model.tick([0, 2], False)
    imported(empty, qtbot, dialog.verb.click)
    dialog = shown(empty, qtbot, feed)
    assert [row.is_ticked for row in dialog.model.rows] == [True, False, True, False]
    assert len(imported(empty, qtbot, dialog.verb.click)) == 3
    assert len(imported(empty, qtbot, lambda: empty.panes.importer.take_files([feed]))) == 3
    assert "All 3 articles are already in the library" in empty.messages.sentence.text()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (1100, 700), (800, 700)])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_of_the_details_is_cut_off_however_wide_the_window_is(
    empty, qtbot, feed, theme, size, percent
):
    theme.preferences.choose(text_size=percent)
    empty.resize(*size)
    dialog = shown(empty, qtbot, feed)
    QApplication.processEvents()
    details = dialog.details
    room = details.parentWidget().width()
    for field in (details.title, details.outlet, details.date):
        assert field.mapTo(details, QPoint(field.width(), 0)).x() <= room
    assert details.width() <= room
    dialog.reject()
