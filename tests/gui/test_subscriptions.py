"""Subscriptions in the window: made, looked at, given a topic and left, by keys and clicks; nothing is fetched unasked."""

import socket
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from readahead.desk.desk import Desk
from readahead.fetching import Network
from readahead.gui import subscriptions
from readahead.model.subscription import UNASKED

STORY = "Bridge at {place} is closed\n\nThe bridge at {place} has closed, the road office said on Monday.\n"


class OnlyHere(Network):
    """A network in which every name is this machine's, which alone is allowed; it remembers the names."""

    def __init__(self):
        self.asked = []

    def resolve(self, host, port, *, seconds):
        self.asked.append(host)
        return ("127.0.0.2",)

    def allows(self, ip):
        return ip == "127.0.0.2"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    (made / "a.txt").write_text(STORY.format(place="Lorn"))
    return made


@pytest.fixture
def dialog(window, panes):
    """A function that opens the dialog."""

    def open_it():
        window.actions_["subscriptions"].trigger()
        return panes.subscriptions.dialog

    return open_it


def subscribed(panes):
    return panes.session.desk.subscriptions()


def refreshed(panes, qtbot, act):
    """Do *act*, which looks at subscriptions, and return what came of it."""
    with qtbot.waitSignal(panes.importer.imported, timeout=30_000) as signal:
        act()
    qtbot.waitUntil(lambda: panes.importer.job is None)
    return signal.args[0]


def test_a_folder_is_subscribed_to_and_looked_at_by_keys(window, panes, dialog, folder, qtbot):
    shown = dialog()
    assert shown.nothing.isVisible() and not shown.view.isVisible() and not shown.verb.isEnabled()
    qtbot.waitUntil(shown.address.hasFocus)
    QTest.keyClicks(shown.address, str(folder))
    QTest.keyClick(shown.address, Qt.Key.Key_Return)
    assert [one.address for one in subscribed(panes)] == [str(folder)]
    # Enter has subscribed and has looked at nothing
    assert shown.isVisible() and panes.importer.job is None
    assert shown.model.rows[0].below == "Not looked at yet"
    report = refreshed(panes, qtbot, shown.verb.click)
    assert [item.source for item in report.items] == ["a.txt"]
    assert panes.subscriptions.dialog is None
    assert "Imported 1 article" in window.messages.sentence.text()
    assert dialog().model.rows[0].below.endswith(" · 1 new article")


def test_the_first_is_selected_however_long_the_keys_that_open_the_dialog_are_held(
    window, panes, dialog, folder
):
    panes.session.ask(lambda: panes.session.desk.subscribe(str(folder)))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyPress(window, Qt.Key.Key_F, both)
    shown = dialog() or panes.subscriptions.dialog
    assert [one.address for one in shown.chosen()] == [str(folder)]
    QTest.keyRelease(window, Qt.Key.Key_F)


def test_what_it_brings_goes_to_the_topic_that_was_chosen(panes, dialog, folder, qtbot):
    panes.session.ask(lambda: panes.session.desk.subscribe(str(folder)))
    shown = dialog()
    shown.topic.setCurrentIndex(shown.topic.findText("Gaza ceasefire"))
    shown.topic.activated.emit(shown.topic.currentIndex())
    assert shown.model.rows[0].end == "Gaza ceasefire"
    report = refreshed(panes, qtbot, shown.refresh.click)
    cards = panes.session.desk.cards_of(report.items[0].article)
    assert {card.topic_name for card in cards} == {"Gaza ceasefire"}


def test_it_is_called_as_one_likes_and_undo_takes_that_back(window, panes, dialog, folder, qtbot):
    panes.session.ask(lambda: panes.session.desk.subscribe(str(folder)))
    panes.session.ask(lambda: panes.session.desk.subscribe("https://feed.example/", title="The Feed"))
    shown = dialog()
    assert shown.name.text() == "" and shown.name.placeholderText() == str(folder)
    shown.name.setFocus()
    qtbot.waitUntil(shown.name.hasFocus)
    QTest.keyClicks(shown.name, " Road office ")
    QTest.keyClick(shown.name, Qt.Key.Key_Tab)
    assert [one.title for one in subscribed(panes)] == ["Road office", "The Feed"]
    assert shown.model.rows[0].title == "Road office"
    window.actions_["undo"].trigger()
    assert subscribed(panes)[0].title == "" and shown.name.text() == ""
    shown.view.selectAll()
    assert not shown.name.isEnabled()
    shown.view.go_to(1)
    shown.name.setFocus()
    qtbot.waitUntil(shown.name.hasFocus)
    shown.name.selectAll()
    QTest.keyClick(shown.name, Qt.Key.Key_Backspace)
    QTest.keyClick(shown.name, Qt.Key.Key_Return)
    assert subscribed(panes)[1].title == "" and shown.isVisible()


def test_it_is_left_by_delete_and_undo_brings_it_back(window, panes, dialog, folder, qtbot):
    panes.session.ask(lambda: panes.session.desk.subscribe(str(folder)))
    shown = dialog()
    qtbot.waitUntil(shown.view.hasFocus)
    QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    assert subscribed(panes) == () and shown.nothing.isVisible()
    window.actions_["undo"].trigger()
    assert len(subscribed(panes)) == 1 and shown.view.isVisible()


@pytest.mark.parametrize("typed", ["nowhere", "ftp://a.example/feed"])
def test_what_cannot_be_subscribed_to_is_said_where_it_is_typed(panes, dialog, typed):
    shown = dialog()
    QTest.keyClicks(shown.address, typed)
    shown.add.click()
    assert "neither a folder nor an address" in shown.problem.text()
    assert shown.address.text() == typed and subscribed(panes) == ()


def test_a_list_of_feeds_is_subscribed_to(panes, dialog, qtbot, tmp_path, monkeypatch):
    listed = tmp_path / "feeds.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline type="rss" text="One" xmlUrl="https://a.example/one"/>'
        '<outline type="rss" text="Two" xmlUrl="https://a.example/two"/></body></opml>'
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(listed), ""))
    shown = dialog()
    shown.listed.click()
    qtbot.waitUntil(lambda: shown.model.rowCount() == 2)
    assert [row.title for row in shown.model.rows] == ["One", "Two"]
    assert shown.problem.text() == "2 feeds were subscribed to."


def test_a_list_that_is_none_is_said(panes, dialog, qtbot, tmp_path, monkeypatch):
    listed = tmp_path / "feeds.opml"
    listed.write_text("<opml version='2.0'><body/></opml>")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(listed), ""))
    shown = dialog()
    shown.listed.click()
    qtbot.waitUntil(lambda: shown.problem.isVisible())
    assert shown.problem.text() == "feeds.opml names no feed."


def test_a_feed_is_asked_once_and_one_that_fails_says_so_in_the_list(window, panes, dialog, qtbot):
    item = (
        "<item><title>Bridge</title><description>The bridge at Lorn has closed, the road office said on Monday, and \
lorries go by the upper valley road until spring.</description></item>"
    )
    body = f'<rss version="2.0"><channel><title>Harrow Post</title>{item}</channel></rss>'.encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: {len(body)}\r\n\r\n"

    def serve_once():
        line, _ = door.accept()
        with line:
            line.recv(4096)
            line.sendall(head.encode() + body)

    door = socket.create_server(("127.0.0.2", 0))
    server = Thread(target=serve_once, daemon=True)
    server.start()
    network = panes.subscriptions.network = OnlyHere()
    for address in (f"http://harrow.example:{door.getsockname()[1]}/feed", "http://127.0.0.1/feed"):
        panes.session.ask(lambda address=address: panes.session.desk.subscribe(address))
    shown = dialog()
    assert network.asked == []
    refreshed(panes, qtbot, shown.verb.click)
    server.join(5)
    door.close()
    rows = {row.title: row for row in dialog().model.rows}
    assert rows["Harrow Post"].below.endswith(" · 1 new article")
    assert "own network" in rows["http://127.0.0.1/feed"].below
    assert rows["http://127.0.0.1/feed"].tone == "danger"
    assert "1 source could not be read." in window.messages.sentence.text()


def test_what_came_with_an_export_is_looked_at_only_when_it_is_selected(
    window, panes, dialog, folder, tmp_path, qtbot
):
    with Desk.open(None) as other:
        other.subscribe(str(folder))
        other.export_library(tmp_path / "out")
    panes.session.ask(lambda: panes.session.desk.take_in_library(tmp_path / "out").changes)
    window.actions_["refresh"].trigger()
    shown = panes.subscriptions.dialog
    assert shown is not None and panes.importer.job is None
    assert shown.model.rows[0].below == UNASKED and not shown.verb.isEnabled()
    report = refreshed(panes, qtbot, shown.refresh.click)
    assert [item.source for item in report.items] == ["a.txt"]
    assert not subscribed(panes)[0].is_unasked


def test_the_timer_looks_only_where_it_is_switched_on_and_leads_nobody_elsewhere(
    window, panes, folder, qtbot, monkeypatch
):
    monkeypatch.setattr(subscriptions, "TICK_MS", 0)
    panes.session.ask(lambda: panes.session.desk.subscribe(str(folder)))
    place = panes.sidebar.place
    panes.subscriptions.look()
    assert panes.importer.job is None
    panes.session.preferences.choose(refresh_minutes=15)
    panes.subscriptions.look()
    assert panes.importer.job is not None
    qtbot.waitUntil(lambda: panes.importer.job is None)
    assert subscribed(panes)[0].found == 1
    assert window.messages.sentence.text() == "1 new article came from your subscriptions."
    assert panes.sidebar.place == place
    window.messages.hide()
    panes.subscriptions.look()
    qtbot.waitUntil(lambda: panes.importer.job is None)
    assert window.messages.isHidden()


def test_the_timer_waits_its_time_and_for_what_runs(panes, folder, qtbot):
    panes.session.ask(lambda: panes.session.desk.subscribe(str(folder)))
    panes.session.preferences.choose(refresh_minutes=15)
    panes.subscriptions.look()
    assert panes.importer.job is None


def test_how_often_is_a_setting(window, panes):
    window.actions_["settings"].trigger()
    shown = panes.asking.dialog
    assert shown.refresh.currentText() == "Only when I ask"
    shown.refresh.setCurrentIndex(shown.refresh.findText("Every 4 hours"))
    shown.verb.click()
    assert panes.session.preferences.value.refresh_minutes == 240
