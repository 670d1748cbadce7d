"""Import: files are looked over before they are stored, by keyboard and mouse; links, problems, progress and its end."""

import socket
from datetime import date
from threading import Thread

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from readahead.desk import looks
from readahead.desk.desk import Given
from readahead.desk.looks import Standing
from readahead.desk.reports import ImportReport, Outcome, TakenIn
from readahead.fetching import Network
from readahead.fetching.network import Unresolved
from readahead.gui import import_words
from readahead.gui.import_model import Column, LookRole
from readahead.gui.messages import ProgressStrip
from readahead.model.article import Field, Origin

THINGS = ("tunnel", "bridge", "school", "market")
OPEN = "Bridge at Lorn is closed\n\n03/04/2025\n\nThe bridge at Lorn has closed, the road office said on Monday.\n"
TURKISH = "Erdoğan opens the bridge at Lorn\n\n3 March 2026\n\nThe bridge at Lorn has opened again, he said there.\n"


class OnlyHere(Network):
    """A network in which every name is this machine's, which alone is allowed."""

    def resolve(self, host, port, *, seconds):
        return ("127.0.0.2",)

    def allows(self, ip):
        return ip == "127.0.0.2"


def story(number: int) -> str:
    thing = THINGS[number]
    return f"The {thing} of Westmark closes\n\n3 March 2026\n\nThe {thing} has closed, the {thing} office said.\n"


@pytest.fixture
def folder(tmp_path):
    """A folder with three articles, one day that is open, one encoding that is open, and one file that is no text."""
    made = tmp_path / "articles"
    made.mkdir()
    for number in range(3):
        (made / f"{number}.txt").write_text(story(number), encoding="utf-8")
    (made / "3-open.txt").write_text(OPEN, encoding="utf-8")
    (made / "4-turkish.txt").write_bytes(TURKISH.encode("cp1254"))
    (made / "5-scan.txt").write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    return made


@pytest.fixture
def looked(empty, qtbot, folder):
    """A function that chooses the folder and returns the dialog in which it is looked over."""

    def show(*paths):
        importer = empty.panes.importer
        with qtbot.waitSignal(importer.looked, timeout=30_000):
            importer.take_files([*paths] or [folder])
        qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.isVisible())
        return importer.dialog

    return show


def stored(window):
    desk = window.panes.session.desk
    return {one.name: desk.article(one.id).article for one in desk.articles()}


def let_in(window, qtbot, dialog):
    with qtbot.waitSignal(window.panes.importer.imported, timeout=30_000) as signal:
        dialog.verb.click()
    qtbot.waitUntil(lambda: window.panes.importer.job is None)
    return signal.args[0]


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


# The table


def test_a_folder_is_shown_before_anything_is_stored(empty, looked):
    dialog = looked()
    rows = [(row.look.source, row.look.standing, row.is_ticked) for row in dialog.model.rows]
    assert rows == [
        ("0.txt", Standing.NEW, True),
        ("1.txt", Standing.NEW, True),
        ("2.txt", Standing.NEW, True),
        ("3-open.txt", Standing.NEW, True),
        ("4-turkish.txt", Standing.REFUSED, False),
        ("5-scan.txt", Standing.REFUSED, False),
    ]
    assert dialog.verb.text() == "Import 4 articles"
    assert dialog.counts.text() == "6 files: 4 new, 2 cannot be read yet"
    assert stored(empty) == {}
    # it begins at the first question
    assert dialog.view.currentIndex().row() == 3
    dialog.cancel.click()
    assert stored(empty) == {}


def test_a_row_says_what_was_read_before_and_of_what_language_little_is_read(empty, looked, tmp_path):
    address, there = "https://roads.example/bridge", "The bridge at Lorn has closed, the road office said.\n"
    empty.panes.session.desk.take_in_text(there, given=Given(address=address))
    for name, words in (
        ("changed.txt", f"URL: {address}\n\n{there} It opens in May, the office said on Tuesday.\n"),
        ("de.txt", "Die Brücke bei Lorn ist geschlossen, teilte das Straßenamt am Montag mit.\n\n" * 3),
    ):
        (tmp_path / name).write_text(words)
    dialog = looked(tmp_path / "changed.txt", tmp_path / "de.txt")
    told = {
        row.look.source: [
            dialog.model.index(number, Column.STANDING).data(role)
            for role in (Qt.ItemDataRole.DisplayRole, LookRole.BELOW)
        ]
        for number, row in enumerate(dialog.model.rows)
    }
    name = there.strip()
    assert told["changed.txt"] == [
        "Changed since",
        f"Read at the same address before, with other words: “{name}”.",
    ]
    assert told["de.txt"] == ["New", "Language: Deutsch. Only its quotations, figures and dates are read."]


def test_what_is_edited_by_keyboard_alone_is_what_is_stored(empty, looked, qtbot):
    dialog = looked()
    view = dialog.view
    qtbot.waitUntil(view.hasFocus)
    press(view, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text() == "The tunnel of Westmark closes"
    QTest.keyClicks(field, "Tunnel shut")
    press(field, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Lorn Post")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    press(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.Key.Key_Return)
    # the next two are left out
    press(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(view, Qt.Key.Key_Space)
    assert dialog.verb.text() == "Import 2 articles"
    assert not dialog.all.isChecked()
    with qtbot.waitSignal(empty.panes.importer.imported, timeout=30_000):
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    articles = stored(empty)
    assert set(articles) == {"Tunnel shut", "Bridge at Lorn is closed"}
    tunnel = articles["Tunnel shut"]
    assert (tunnel.outlet, tunnel.published) == ("Lorn Post", date(2026, 3, 4))
    assert {dict(tunnel.origins)[one] for one in (Field.TITLE, Field.OUTLET, Field.PUBLISHED)} == {
        Origin.EDITED
    }


def test_enter_in_a_field_imports_nothing(empty, looked, qtbot):
    dialog = looked()
    dialog.details.outlet.setFocus()
    QTest.keyClicks(dialog.details.outlet, "Lorn Post")
    press(dialog.details.outlet, Qt.Key.Key_Return)
    assert dialog.isVisible() and not dialog.problem.isVisible()
    assert empty.panes.importer.job is None
    assert dialog.model.rows[3].wanted.outlet == "Lorn Post"
    press(dialog, Qt.Key.Key_Escape, Qt.Key.Key_Escape)


def test_enter_in_a_cells_field_keeps_it_and_opens_no_second_one(looked, qtbot, qtlog):
    dialog = looked()
    dialog.view.go_to(0)
    press(dialog.view, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Another title")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.rows[0].wanted.title == "Another title")
    assert not [one.message for one in qtlog.records if "editing failed" in one.message]
    press(dialog, Qt.Key.Key_Escape, Qt.Key.Key_Escape)


def test_several_rows_are_given_one_outlet_and_one_date_at_once(empty, looked, qtbot):
    dialog = looked()
    dialog.view.selectAll()
    assert dialog.details.heading.text() == "6 files"
    assert not dialog.details.title.isVisible()
    QTest.keyClicks(dialog.details.outlet, "Lorn Post")
    press(dialog.details.outlet, Qt.Key.Key_Return)
    dialog.details.date.choose(date(2026, 3, 9))
    let_in(empty, qtbot, dialog)
    articles = stored(empty).values()
    assert {(one.outlet, one.published) for one in articles} == {("Lorn Post", date(2026, 3, 9))}
    assert len(articles) == 4


def test_what_is_typed_and_not_yet_left_is_stored_too(empty, looked, qtbot):
    dialog = looked()
    dialog.view.go_to(0)
    dialog.details.title.setFocus()
    dialog.details.title.selectAll()
    QTest.keyClicks(dialog.details.title, "Tunnel shut")
    let_in(empty, qtbot, dialog)
    assert "Tunnel shut" in stored(empty)


def test_a_day_of_two_is_chosen_with_a_click(empty, looked, qtbot):
    dialog = looked()
    assert import_words.standing(dialog.model.asked(dialog.model.rows[3])) == "Which day?"
    buttons = [*dialog.details.days.buttons.values()]
    assert [button.text() for button in buttons] == ["Thu, 3 Apr 2025", "Tue, 4 Mar 2025"]
    buttons[1].click()
    assert dialog.model.rows[3].wanted.published == date(2025, 3, 4)
    assert dialog.model.open_rows() == [4]
    let_in(empty, qtbot, dialog)
    bridge = stored(empty)["Bridge at Lorn is closed"]
    assert (bridge.published, dict(bridge.origins)[Field.PUBLISHED]) == (date(2025, 3, 4), Origin.ASKED)


def test_a_day_of_two_is_chosen_by_keyboard_in_its_cell(looked, qtbot):
    dialog = looked()
    dialog.view.go_to(3, Column.DATE)
    press(dialog.view, Qt.Key.Key_Return)
    choice = QApplication.focusWidget()
    assert choice.itemText(0) == "Thu, 3 Apr 2025"
    press(choice, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert dialog.model.rows[3].wanted.published == date(2025, 4, 3)
    press(dialog.view, Qt.Key.Key_Delete)
    assert dialog.model.rows[3].wanted.published is None
    dialog.reject()


def test_a_date_that_nobody_touches_stays_unknown(looked, tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(story(number).replace("3 March 2026\n\n", ""))
    dialog = looked(tmp_path / "1.txt", tmp_path / "2.txt")
    dialog.view.go_to(0, Column.DATE)
    press(dialog.view, Qt.Key.Key_Return)
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.model.rows[0].wanted.published is None
    assert not dialog.model.is_edited
    dialog.reject()


def test_an_encoding_is_chosen_by_what_the_first_lines_look_like(empty, looked, qtbot):
    dialog = looked()
    dialog.view.go_to(4)
    details = dialog.details
    assert details.encoding.currentIndex() == -1
    assert details.text.toPlainText().startswith("Erdo")
    at = details.encoding.findData("cp1254")
    assert details.encoding.itemText(at) == "Turkish (Windows-1254)"
    details.encoding.setCurrentIndex(at)
    details.encoding.activated.emit(at)
    qtbot.waitUntil(lambda: dialog.model.rows[4].look.can_come_in)
    assert details.text.toPlainText().startswith("Erdoğan opens")
    assert dialog.model.rows[4].is_ticked and dialog.verb.text() == "Import 5 articles"
    let_in(empty, qtbot, dialog)
    assert "Erdoğan opens the bridge at Lorn" in stored(empty)


def test_a_click_on_the_box_leaves_a_file_out(looked):
    dialog = looked()
    view = dialog.view
    rect = view.visualRect(dialog.model.index(0, Column.TITLE))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(18, rect.height() // 2)
    )
    assert not dialog.model.rows[0].is_ticked
    assert dialog.details.heading.text() == "0.txt"
    assert dialog.details.text.toPlainText().startswith("The tunnel of Westmark")
    dialog.all.click()
    assert dialog.model.rows[0].is_ticked
    dialog.all.click()
    assert dialog.model.wanted() == () and not dialog.verb.isEnabled()
    dialog.reject()
    dialog.reject()


def test_escape_loses_nothing_that_was_typed_by_accident(empty, looked):
    dialog = looked()
    dialog.model.give([0], outlet="Lorn Post")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "would be lost" in dialog.problem.text()
    press(dialog, Qt.Key.Key_Escape)
    assert empty.panes.importer.dialog is None


def test_every_cell_says_what_a_screen_reader_needs(looked):
    dialog = looked()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [[dialog.model.index(row, column).data(role) for column in Column] for row in (0, 3, 5)]
    assert said[0] == [
        "The tunnel of Westmark closes, 0.txt, will be imported",
        "Not known",
        "3 Mar 2026, guessed",
        "UTF-8",
        "New",
    ]
    assert said[1][2] == "Which day?, 3 Apr 2025 or 4 Mar 2025"
    assert said[2][4] == "Cannot be read, this is not a text file."
    fields = (
        dialog.view,
        dialog.details.title,
        dialog.details.outlet,
        dialog.details.text,
        dialog.details.encoding,
    )
    assert all(field.accessibleName() for field in fields)
    dialog.reject()


@pytest.mark.parametrize("per_cent", [100, 150])
def test_the_table_fits_a_small_window(empty, looked, theme, per_cent):
    theme.set_text_size(per_cent)
    empty.resize(1024, 700)
    dialog = looked()
    dialog.complain("A sentence that comes.")
    assert dialog.width() <= 1024 and dialog.height() <= empty.height()
    view = dialog.view
    assert view.horizontalScrollBar().maximum() == 0
    assert view.columnWidth(Column.TITLE) >= 140
    assert view.height() >= 2 * view.rowHeight(0)
    assert dialog.verb.geometry().bottom() <= dialog.height()
    dialog.reject()


# What stands in the bar afterwards


def test_what_a_folder_holds_besides_is_said_before_and_after(empty, looked, qtbot, folder):
    (folder / "photo.png").write_bytes(b"x")
    (folder / "data.json").write_text("{}")
    dialog = looked()
    assert dialog.counts.text().endswith("2 cannot be read yet. 2 other files were passed over.")
    assert dialog.counts.toolTip().splitlines()[0] == "1 file of a kind that is not read: 1 .png"
    let_in(empty, qtbot, dialog)
    assert "2 other files were passed over." in empty.messages.sentence.text()
    assert "1 file with neither a feed nor a list of references: data.json" in empty.messages.details.text()


def test_an_import_that_is_stopped_leaves_one_where_one_is(empty, looked, qtbot):
    dialog = looked()
    place = empty.panes.sidebar.place
    report = empty.panes.session.desk.take_in_looked(dialog.looked, dialog.looked.as_found()[:1])
    dialog.reject()
    importer = empty.panes.importer
    importer._total, importer._is_stopped = 9, True
    importer._report(report)
    assert empty.messages.sentence.text().startswith("Stopped. 1 of 9 articles")
    assert empty.panes.sidebar.place == place


def test_a_single_file_is_imported_at_once_and_can_be_undone(empty, qtbot, folder):
    with qtbot.waitSignal(empty.panes.importer.imported, timeout=30_000):
        empty.panes.importer.take_files([folder / "0.txt"])
    assert empty.panes.importer.dialog is None
    assert len(stored(empty)) == 1
    assert empty.actions_["undo"].text() == "Undo Import 1 article"


def test_a_single_file_with_a_question_is_asked_about(looked, folder):
    dialog = looked(folder / "3-open.txt")
    assert dialog.model.rowCount() == 1
    dialog.reject()


def test_a_folder_dropped_twice_says_that_it_is_there(empty, looked, qtbot, folder):
    for name in ("3-open.txt", "4-turkish.txt", "5-scan.txt"):
        (folder / name).unlink()
    let_in(empty, qtbot, looked())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    with qtbot.waitSignal(empty.panes.importer.imported, timeout=30_000) as signal:
        assert empty.panes.importer.take_mime(mime)
    assert signal.args[0].count(Outcome.ALREADY_THERE) == 3
    assert empty.panes.importer.dialog is None
    said = empty.messages.sentence.text()
    assert said == "All 3 articles are already in the library; nothing was imported."


def test_problems_are_listed_with_what_helps_and_can_be_copied(empty, looked, qtbot, folder):
    dialog = looked()
    gone = folder / "0.txt"
    gone.unlink()
    let_in(empty, qtbot, dialog)
    bar = empty.messages
    assert "3 sources could not be read." in bar.sentence.text()
    assert bar.action.text() == "What can be done…"
    bar.action.click()
    problems = empty.panes.importer.dialog
    assert [item.source for item in problems.items] == ["0.txt", "4-turkish.txt", "5-scan.txt"]
    assert problems.reason.text() == "0.txt: there is no such file."
    assert problems.place.text() == str(gone)
    assert problems.verb.text() == "Try again"
    problems.view.go_to(1)
    assert problems.verb.text() == "Choose encoding…"
    problems.view.go_to(2)
    assert "paste that" in problems.advice.text()
    qtbot.waitUntil(problems.view.hasFocus)
    QTest.keySequence(problems.view, QKeySequence(QKeySequence.StandardKey.Copy))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3 and lines[0].endswith(f"({gone})")
    gone.write_text(story(0))
    problems.view.go_to(0)
    with qtbot.waitSignal(empty.panes.importer.imported, timeout=30_000):
        problems.verb.click()
    assert "The tunnel of Westmark closes" in stored(empty)


def test_the_text_of_a_file_that_cannot_be_read_is_pasted_instead(empty, qtbot, folder):
    with qtbot.waitSignal(empty.panes.importer.imported, timeout=30_000):
        empty.panes.importer.take_files([folder / "5-scan.txt"])
    empty.messages.action.click()
    empty.panes.importer.dialog.paste.click()
    dialog = empty.panes.importer.dialog
    qtbot.waitUntil(dialog.words.hasFocus)
    assert dialog.words.toPlainText() == ""
    dialog.cancel.click()


# Archives, progress and the end of it


def test_an_archive_too_large_to_look_over_is_asked_about(empty, qtbot, folder, monkeypatch):
    monkeypatch.setattr(looks, "MOST_SHOWN", 2)
    importer = empty.panes.importer
    importer.take_files([folder])
    qtbot.waitUntil(lambda: importer.dialog is not None)
    assert importer.dialog.verb.text() == "Import all 6 files"
    with qtbot.waitSignal(importer.looked, timeout=30_000):
        importer.dialog.first.click()
    assert importer.dialog.model.rowCount() == 2
    importer.dialog.reject()
    importer.take_files([folder])
    qtbot.waitUntil(lambda: importer.dialog is not None)
    with qtbot.waitSignal(importer.imported, timeout=30_000) as signal:
        importer.dialog.verb.click()
    assert signal.args[0].count(Outcome.NEW) == 4


def test_what_was_read_before_a_stop_can_still_be_looked_over(empty, looked, qtbot):
    dialog = looked()
    partial = looks.LookedOver(9, dialog.looked.looks[:2], dialog.looked.kept)
    dialog.reject()
    importer = empty.panes.importer
    importer._show_or_offer(partial)
    assert importer.dialog is None
    assert empty.messages.sentence.text() == "Stopped; nothing was imported."
    empty.messages.action.click()
    assert importer.dialog.model.rowCount() == 2
    importer.dialog.reject()


def test_nothing_opens_over_what_somebody_is_writing(empty, looked, qtbot, monkeypatch):
    monkeypatch.setattr("readahead.gui.importing.SOON_MS", 0)
    dialog = looked()
    found = dialog.looked
    dialog.reject()
    importer = empty.panes.importer
    field = QLineEdit(empty)
    field.show()
    empty.activateWindow()
    qtbot.waitUntil(empty.isActiveWindow)
    field.setFocus()
    qtbot.waitUntil(lambda: field.hasFocus() and importer._since.hasExpired(0))
    importer._show_or_offer(found)
    assert importer.dialog is None and field.hasFocus()
    assert empty.messages.sentence.text() == "6 files can be looked over and imported now."
    empty.messages.action.click()
    assert importer.dialog is not None
    importer.dialog.reject()
    field.deleteLater()


def test_the_strip_counts_and_says_how_long_it_still_takes(theme, qtbot):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.begin("Importing articles", can_cancel=True)
    strip.progress(1, 2000, words="{done} of {total} articles")
    assert strip.count.text() == "1 of 2,000 articles"
    strip._pace._clock = lambda: strip._pace._told[0][0] + 15
    strip.progress(312, 2000, words="{done} of {total} articles")
    assert strip.count.text() == "312 of 2,000 articles · 1 minute left"
    strip.progress(1900, 2000, words="{done} of {total} articles")
    assert strip.count.text() == "1,900 of 2,000 articles · less than a minute left"


def test_escape_stops_no_import_and_cancel_says_what_is_stored(empty, looked, qtbot):
    dialog = looked()
    importer = empty.panes.importer
    dialog.verb.click()
    press(empty, Qt.Key.Key_Escape)
    assert not importer._is_stopped
    empty.strip.cancel.click()
    qtbot.waitUntil(lambda: importer.job is None, timeout=30_000)
    assert not empty.strip.isVisible()


# Links


@pytest.fixture
def link():
    def mime(*addresses, text=""):
        made = QMimeData()
        if addresses:
            made.setUrls([QUrl(address) for address in addresses])
        if text:
            made.setText(text)
        return made

    return mime


@pytest.mark.parametrize("as_text", [False, True])
def test_a_link_is_not_fetched_unasked_and_its_text_can_be_pasted_instead(empty, qtbot, link, as_text):
    address = "https://news.example/bridge"
    importer = empty.panes.importer
    assert importer.take_mime(link(text=f" {address}\n") if as_text else link(address, text=address))
    assert importer.dialog.addresses() == [address] and importer.job is None
    importer.dialog.paste.click()
    dialog = importer.dialog
    assert dialog.address.text() == address
    qtbot.waitUntil(dialog.browse.hasFocus)
    assert dialog.words.toPlainText() == ""
    dialog.words.setPlainText(story(1))
    with qtbot.waitSignal(importer.imported, timeout=30_000):
        dialog.verb.click()
    assert stored(empty)["The bridge of Westmark closes"].address == address


def test_a_page_that_is_asked_for_is_fetched_and_one_that_gives_nothing_is_kept_to_be_pasted(
    empty, qtbot, link
):
    body = (
        f"<html><body><article><h1>The bridge closes</h1><p>{story(1)}</p></article></body></html>".encode()
    )
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    body = (
        f"<html><body><article><h1>The bridge closes</h1><p>{story(1)}</p></article></body></html>".encode()
    )
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    pages = []

    def serve_once():
        line, _ = door.accept()
        with line:
            pages.append(line.recv(4096))
            line.sendall(head + body)

    door = socket.create_server(("127.0.0.2", 0))
    server = Thread(target=serve_once, daemon=True)
    server.start()
    importer = empty.panes.importer
    importer.links.network = OnlyHere()
    good, bad = f"http://harrow.example:{door.getsockname()[1]}/bridge", "http://127.0.0.1/private"
    importer.take_mime(link(text=f"{good}\n{bad}"))
    with qtbot.waitSignal(importer.imported, timeout=30_000):
        importer.dialog.verb.click()
    server.join()
    server.join(5)
    door.close()
    assert len(pages) == 1
    assert [article.address for article in stored(empty).values()] == [good]
    assert "1 source could not be read." in empty.messages.sentence.text()
    empty.messages.action.click()
    problems = importer.dialog
    assert "own network" in problems.reason.text() and problems.verb.isEnabled()
    problems.accept()
    assert importer.dialog.addresses() == [bad]
    importer.dialog.cancel.click()
    assert empty.messages.details.text() == bad
    assert importer.links.left() == [bad]


def test_what_gave_nothing_stands_ready_to_be_fetched_another_time(empty, qtbot, link):
    class Offline(Network):
        def resolve(self, host, port, *, seconds):
            raise Unresolved(is_offline=True)

    importer = empty.panes.importer
    importer.links.network = Offline()
    addresses = ["https://a.example/one", "https://b.example/two"]
    importer.take_mime(link(*addresses))
    importer.dialog.verb.click()
    assert importer.links.left() == addresses  # before any answer: whatever comes, they are not lost
    qtbot.waitUntil(lambda: importer.job is None and "2 sources" in empty.messages.sentence.text())
    assert "offline" in empty.messages.details.text()
    empty.actions_["fetch"].trigger()
    assert importer.dialog.addresses() == addresses and importer.dialog.left.isVisible()
    importer.dialog.cancel.click()
    assert importer.links.left() == addresses
    empty.actions_["fetch"].trigger()
    importer.dialog.words.setPlainText(addresses[1])
    importer.dialog.verb.click()
    qtbot.waitUntil(lambda: importer.job is None and "1 source" in empty.messages.sentence.text())
    assert importer.links.left() == addresses[1:]
    empty.actions_["fetch"].trigger()
    importer.dialog.paste.click()
    assert importer.links.left() == []
    importer.dialog.reject()
    empty.actions_["fetch"].trigger()
    assert importer.dialog.addresses() == [] and not importer.dialog.left.isVisible()
    importer.dialog.cancel.click()


@pytest.mark.parametrize("typed", ["", "file:///etc/passwd", "harrow.example", "https://a.example/ b"])
def test_what_is_no_address_is_not_fetched(empty, typed):
    importer = empty.panes.importer
    empty.actions_["fetch"].trigger()
    dialog = importer.dialog
    QTest.keyClicks(dialog.words, typed)
    dialog.verb.click()
    assert importer.dialog is dialog and dialog.problem.isVisible() and importer.job is None
    assert not dialog.paste.isEnabled()
    dialog.cancel.click()


def test_an_address_may_begin_with_www(empty, link):
    importer = empty.panes.importer
    importer.take_mime(link(text="www.harrow.example/one\nhttp://harrow.example/two"))
    assert importer.dialog.addresses() == ["https://www.harrow.example/one", "http://harrow.example/two"]
    importer.dialog.cancel.click()
    empty.actions_["fetch"].trigger()
    QTest.keyClicks(importer.dialog.words, "www.harrow.example/three")
    assert importer.dialog.addresses() == ["https://www.harrow.example/three"]
    assert importer.dialog.paste.isEnabled()
    importer.dialog.cancel.click()


def test_a_link_that_was_left_is_news_that_passes_and_several_stay_to_be_read(empty, link):
    importer, bar = empty.panes.importer, empty.messages
    importer.take_mime(link("https://a.example/one"))
    importer.dialog.cancel.click()
    assert bar.isVisible() and bar._passing.isActive()
    importer.take_mime(link("https://a.example/one", "https://b.example/two"))
    importer.dialog.cancel.click()
    assert bar.isVisible() and not bar._passing.isActive()


def test_several_links_are_asked_for_one_after_the_other(empty, qtbot, link):
    importer = empty.panes.importer
    importer.take_mime(link("https://a.example/one", "https://b.example/two", "https://c.example/three"))
    importer.dialog.paste.click()
    assert "2 more links follow." in importer.dialog.advice.text()
    importer.dialog.words.setPlainText(story(1))
    with qtbot.waitSignal(importer.imported, timeout=30_000):
        importer.dialog.verb.click()
    qtbot.waitUntil(lambda: importer.dialog is not None)
    assert importer.dialog.address.text() == "https://b.example/two"
    importer.dialog.cancel.click()
    assert empty.messages.details.text() == "https://c.example/three"


def test_files_and_links_dropped_together_are_both_taken(empty, qtbot, link, folder):
    importer = empty.panes.importer
    mime = link("https://a.example/one", "https://b.example/two")
    mime.setUrls([*mime.urls(), QUrl.fromLocalFile(str(folder / "0.txt"))])
    with qtbot.waitSignal(importer.imported, timeout=30_000):
        importer.take_mime(mime)
    # what comes of the files does not go on to the links
    assert importer.dialog.addresses() == ["https://a.example/one", "https://b.example/two"]
    assert len(stored(empty)) == 1
    importer.dialog.cancel.click()


def test_an_address_that_is_none_is_not_kept(empty, link):
    importer = empty.panes.importer
    importer.take_mime(link("https://a.example/one"))
    importer.dialog.paste.click()
    dialog = importer.dialog
    dialog.words.setPlainText(story(1))
    dialog.address.setText("file:///etc/passwd")
    assert not dialog.browse.isEnabled()
    dialog.verb.click()
    assert "does not begin with http" in dialog.problem.text()
    dialog.cancel.click()


def test_a_text_with_an_address_in_it_is_an_article(empty, qtbot, link):
    importer = empty.panes.importer
    importer.take_mime(link(text=f"https://a.example/one\n\n{story(1)}"))
    qtbot.waitUntil(lambda: importer.dialog.name.text() == "The bridge of Westmark closes")
    assert importer.dialog.address.text() == "https://a.example/one"
    importer.dialog.cancel.click()


def test_dropped_markup_is_read_as_a_page(empty, qtbot):
    mime = QMimeData()
    words = "The bridge at Lorn has closed, the road office said. " * 4
    mime.setHtml(f"<h1>Bridge at Lorn is closed</h1><p>{words}</p>")
    mime.setText(words)
    empty.panes.importer.take_mime(mime)
    assert "The bridge at Lorn" in empty.panes.importer.dialog.words.toPlainText()
    qtbot.waitUntil(lambda: empty.panes.importer.dialog.name.text() == "Bridge at Lorn is closed")
    empty.panes.importer.dialog.cancel.click()


def test_a_pasted_day_of_two_is_asked_with_both(empty, qtbot):
    importer = empty.panes.importer
    importer.show_paste(OPEN)
    dialog = importer.dialog
    qtbot.waitUntil(lambda: bool(dialog.days.buttons))
    assert [button.text() for button in dialog.days.buttons.values()] == [
        "Thu, 3 Apr 2025",
        "Tue, 4 Mar 2025",
    ]
    assert dialog.date.value() is None
    dialog.days.buttons[date(2025, 3, 4)].click()
    let_in(empty, qtbot, dialog)
    bridge = stored(empty)["Bridge at Lorn is closed"]
    origins = dict(bridge.origins)
    assert (bridge.published, origins[Field.PUBLISHED]) == (date(2025, 3, 4), Origin.ASKED)
    assert origins[Field.TITLE] is Origin.GUESSED


def test_what_is_found_in_a_pasted_text_takes_nothing_from_whoever_types(empty, qtbot):
    importer = empty.panes.importer
    importer.show_paste(story(1))
    dialog = importer.dialog
    QTest.keyClicks(dialog.name, "Bridge shut")
    qtbot.waitUntil(lambda: dialog.date.value() == date(2026, 3, 3))
    assert dialog.name.text() == "Bridge shut"
    let_in(empty, qtbot, dialog)
    assert dict(stored(empty)["Bridge shut"].origins) == {
        Field.TITLE: Origin.ASKED,
        Field.PUBLISHED: Origin.GUESSED,
    }


def test_selecting_moves_the_details_along(looked):
    dialog = looked()
    for row in range(dialog.model.rowCount()):
        dialog.view.selectionModel().setCurrentIndex(
            dialog.model.index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        assert dialog.details.heading.text() == dialog.model.rows[row].look.source
    dialog.reject()


# What is said in the end


def taken(outcome, **more):
    return TakenIn("a.txt", outcome, **more)


@pytest.mark.parametrize(
    ("items", "total", "said"),
    [
        ([taken(Outcome.NEW, cards=3)], 0, "Imported 1 article with 3 cards."),
        (
            [taken(Outcome.NEW, cards=3)] * 312,
            2000,
            "Stopped. 312 of 2,000 articles are stored and stay; import the same again to go on.",
        ),
        (
            [taken(Outcome.ALREADY_THERE)],
            0,
            "The article is already in the library; nothing was imported.",
        ),
        (
            [taken(Outcome.ALREADY_THERE), taken(Outcome.REFUSED)],
            0,
            "No new article was imported. 1 was already there. 1 source could not be read.",
        ),
        (
            [taken(Outcome.NEW, cards=1, needs_date=True), taken(Outcome.ALREADY_THERE)],
            0,
            "Imported 1 article with 1 card. 1 was already there. It has no publication date.",
        ),
    ],
)
def test_what_came_of_an_import_is_said_in_plain_words(theme, items, total, said):
    assert import_words.outcome(ImportReport(tuple(items)), total=total) == said
