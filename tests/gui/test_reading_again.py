"""A library that earlier rules have read: said once, read again beside the window, reported on, taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.derive import reading
from readahead.gui.reread_dialog import RereadDialog
from readahead.model.article import ArticleId
from readahead.model.card import CardQuery
from readahead.model.relation import Reread

TEXT = """Harbour talks resume

The harbour minister said on Monday that talks would resume. At least 40 ships are waiting outside the port.

The union warned that it would strike again. The board refused to raise wages. Pilots said the channel was safe.
"""


@pytest.fixture
def improved(monkeypatch):
    """A function that lets the rules be another version's, which head every card with capitals and miss the ships."""

    def install():
        read = reading.read

        def other(article):
            found = read(article)
            cards = [card for card in found.cards if "ships" not in card.headline]
            return replace(
                found,
                cards=tuple(replace(card, headline=card.headline.upper(), engine="next") for card in cards),
            )

        monkeypatch.setattr(reading, "read", other)
        monkeypatch.setattr(reading, "ENGINE", "next")

    return install


@pytest.fixture
def library(tmp_path, empty):
    """The path of a library that holds one article, whose window is closed."""
    panes = empty.panes
    panes.session.ask(lambda: panes.session.desk.keep([panes_card(panes)]))
    path = panes.session.desk.path
    empty.close()
    return path


def panes_card(panes):
    panes.session.tell(panes.session.desk.take_in_text(TEXT).changes)
    return next(
        filed.id for filed in panes.session.desk.cards() if filed.card.headline.startswith("The union")
    )


def headlines(panes):
    return {filed.card.headline for filed in panes.session.desk.cards(CardQuery())}


def read_again(panes, qtbot):
    with qtbot.waitSignal(panes.rereader.reread, timeout=30_000) as signal:
        QTest.keyClick(panes.cards.view, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: panes.rereader.is_settled)
    return signal.args[0]


def settled(panes, qtbot):
    qtbot.waitUntil(lambda: panes.rereader.is_settled)


def test_it_is_said_once_that_other_rules_have_read_the_library(library, open_window, improved, qtbot):
    improved()
    window = open_window(library)
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.sentence.text().startswith("1 article was read by earlier rules.")
    assert window.messages.action.text().strip() == "Read again"
    window.close()
    again = open_window(library)
    settled(again.panes, qtbot)
    assert not again.messages.isVisible()


def test_a_library_that_these_rules_have_read_says_nothing(library, open_window, qtbot):
    window = open_window(library)
    settled(window.panes, qtbot)
    assert not window.messages.isVisible()


def test_reading_again_reports_what_changed_and_leaves_what_was_touched(
    library, open_window, improved, qtbot
):
    improved()
    window = open_window(library)
    panes = window.panes
    qtbot.waitUntil(window.messages.isVisible)
    before = headlines(panes)
    with qtbot.waitSignal(panes.rereader.reread, timeout=30_000):
        QTest.mouseClick(window.messages.action, Qt.MouseButton.LeftButton)
    dialog = panes.rereader.dialog
    lines = [(line.what, line.words) for line in dialog.model.lines]
    assert lines[0] == ("", "Harbour talks resume")
    assert ("Removed", next(words for words in before if "40 ships" in words)) in lines
    assert any(what in ("Added", "Changed") and words.isupper() for what, words in lines)
    assert "1 of 1 articles gave other cards." in dialog.summary.text()
    assert "1 card stayed as it is because you have touched it." in dialog.summary.text()
    assert next(words for words in before if words.startswith("The union")) in headlines(panes)
    assert {words for words in headlines(panes) if words.isupper()}
    assert {
        panes.cards.model.index(row, 0).data() for row in range(panes.cards.model.rowCount())
    } == headlines(panes)
    dialog.verb.click()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(panes.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert headlines(panes) == before


def test_the_report_itself_takes_the_reading_back(library, open_window, improved, qtbot):
    window = open_window(library)
    before = headlines(window.panes)
    settled(window.panes, qtbot)
    improved()
    read_again(window.panes, qtbot)
    assert headlines(window.panes) != before
    window.panes.rereader.dialog.cancel.click()
    assert window.panes.rereader.dialog is None
    assert headlines(window.panes) == before


def test_reading_again_what_these_rules_have_read_changes_nothing_and_says_so(library, open_window, qtbot):
    window = open_window(library)
    settled(window.panes, qtbot)
    report = read_again(window.panes, qtbot)
    assert report.items == ()
    assert window.messages.sentence.text() == "Every article has been read by the rules of today."
    assert window.panes.rereader.dialog is None
    assert not window.strip.isVisible()


def test_a_reading_that_is_cancelled_changes_nothing(library, open_window, improved, qtbot, monkeypatch):
    window = open_window(library)
    panes = window.panes
    settled(panes, qtbot)
    before = headlines(panes)
    improved()
    read, strip = reading.read, window.strip

    def slow(article):
        # the reading begins only when somebody has stopped it
        while not panes.rereader.job.is_cancelled():
            pass
        return read(article)

    monkeypatch.setattr(reading, "read", slow)
    with qtbot.waitSignal(panes.rereader.reread, timeout=30_000):
        panes.rereader.read()
        assert strip.isVisible()
        assert strip.words.text() == "Reading again"
        strip.cancel.click()
    settled(panes, qtbot)
    assert not strip.isVisible()
    assert window.messages.sentence.text() == "Reading again was stopped; nothing was changed."
    assert headlines(panes) == before


def test_nothing_is_imported_while_the_library_is_read_again(
    library, open_window, improved, qtbot, monkeypatch, tmp_path
):
    window = open_window(library)
    panes = window.panes
    settled(panes, qtbot)
    improved()
    read = reading.read

    def slow(article):
        while not panes.rereader.job.is_cancelled():
            pass
        return read(article)

    monkeypatch.setattr(reading, "read", slow)
    panes.rereader.read()
    panes.importer.take_files([tmp_path])
    assert panes.importer.job is None
    assert "Something else is running" in window.messages.sentence.text()
    window.strip.cancel.click()
    settled(panes, qtbot)


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (0, "1 added, 0 changed, 0 removed."),
        (1, "1 card stayed as it is because you have touched it."),
        (7, "7 cards stayed as they are because you have touched them."),
    ],
)
def test_the_report_says_how_many_cards_stayed_because_somebody_touched_them(theme, qtbot, kept, said):
    dialog = RereadDialog(theme, None, [Reread(ArticleId(1), "One", added=("a",), kept=kept)])
    qtbot.addWidget(dialog)
    assert dialog.summary.text().endswith(said)


def test_the_end_of_the_look_told_late_does_not_end_the_reading(library, open_window, improved, qtbot):
    improved()
    window = open_window(library)
    settled(window.panes, qtbot)
    rereader = window.panes.rereader
    rereader._look()
    # the look is over, but the window has not been told yet
    assert rereader.job.wait(30_000)
    with qtbot.waitSignal(rereader.reread, timeout=30_000) as signal:
        rereader.read()
        reading = rereader.job
        qtbot.wait(0)
        assert rereader.job is reading
    assert signal.args[0].changed
