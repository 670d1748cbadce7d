"""Sharing from the window: the library as a folder, a topic or a memo as a bundle, and what came in."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from readahead.desk.desk import Desk
from readahead.model.card import CardQuery

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def bundle(tmp_path):
    """A colleague's bundle of a topic that the starter library does not hold, with a note."""
    target = tmp_path / "harbour.readahead-bundle"
    with Desk.open(tmp_path / "colleague.readahead") as desk:
        topic = desk.new_topic("Harbours", terms=["harbour"])
        desk.take_in_text(
            "Harbour closed\n\nThe mayor of Lorn said on Monday that the harbour would close.\n"
        )
        card = desk.cards(CardQuery(topic=topic.id))[0]
        desk.annotate(card.id, "From a colleague")
        desk.bundle(target, topic=topic.id)
    return target


def settled(panes):
    return panes.worker.job is None


def test_a_bundle_comes_in_with_a_report_and_goes_again_in_one_step(window, panes, bundle, qtbot):
    before = panes.session.desk.count_articles()
    panes.sharing.merge(bundle)
    qtbot.waitUntil(lambda: panes.sharing.dialog is not None, timeout=30_000)
    dialog = panes.sharing.dialog
    QAbstractItemModelTester(dialog.model, FATAL, dialog)
    assert [row.title for row in dialog.model.rows] == [
        "1 article new",
        "1 card new",
        "1 note new",
        "1 topic new",
    ]
    assert panes.session.desk.count_articles() == before + 1
    assert "Harbours" in [topic.name for topic in panes.sidebar.model.topics()]
    dialog.cancel.click()
    assert panes.session.desk.count_articles() == before
    assert panes.sharing.dialog is None
    qtbot.waitUntil(lambda: settled(panes))


def test_the_same_bundle_again_brings_nothing_new(window, panes, bundle, qtbot):
    panes.session.tell(panes.session.desk.merge(bundle).changes)
    panes.sharing.merge(bundle)
    qtbot.waitUntil(lambda: panes.sharing.dialog is not None, timeout=30_000)
    dialog = panes.sharing.dialog
    assert [row.title for row in dialog.model.rows] == [
        "1 article here already",
        "1 card here already",
        "1 note here already",
        "1 topic here already",
    ]
    assert not dialog.cancel.isVisible()
    dialog.verb.click()
    qtbot.waitUntil(lambda: settled(panes))


def test_a_bundle_of_the_open_topic_and_of_the_open_memo_is_written(
    window, memo, tmp_path, qtbot, monkeypatch
):
    for name in ("bundle_topic", "bundle_memo"):
        target = tmp_path / name
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_a, target=target, **_k: (str(target), "")
        )
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: settled(memo), timeout=30_000)
        assert target.with_suffix(".readahead-bundle").exists()
        assert target.name in window.messages.sentence.text()


def test_the_whole_library_goes_to_a_folder_and_comes_into_another(
    window, panes, tmp_path, open_window, qtbot
):
    panes.sharing.export_library(tmp_path / "out")
    qtbot.waitUntil(lambda: settled(panes), timeout=60_000)
    assert "Wrote" in window.messages.sentence.text()
    other = open_window(tmp_path / "other.readahead").panes
    other.sharing.take_in_library(tmp_path / "out")
    qtbot.waitUntil(lambda: other.sharing.dialog is not None, timeout=60_000)
    other.sharing.dialog.verb.click()
    assert other.session.desk.count_articles() == panes.session.desk.count_articles()
    assert other.session.desk.count(CardQuery()) == panes.session.desk.count(CardQuery())
    qtbot.waitUntil(lambda: settled(other))


def test_a_file_that_is_no_bundle_is_said_in_one_sentence(window, panes, tmp_path, qtbot):
    letter = tmp_path / "letter.readahead-bundle"
    letter.write_text("Not a bundle")
    panes.sharing.merge(letter)
    qtbot.waitUntil(lambda: window.messages.isVisible(), timeout=30_000)
    assert "letter.readahead-bundle" in window.messages.sentence.text()
    qtbot.waitUntil(lambda: settled(panes))
