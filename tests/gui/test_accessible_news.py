"""News that does not hold the keyboard is said aloud: messages at once where something failed, and what has begun."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told, as (words, politeness), while somebody listens; Alert events as their kind."""
    told = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness()))
        elif event.type() is QAccessible.Event.Alert:
            told.append(event.type())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)


def test_what_failed_is_said_at_once_with_its_details(window, heard):
    window.messages.warn("2 files could not be read.", details=["a.txt: empty.", "b.xyz: unknown."])
    words = "2 files could not be read.\na.txt: empty.\nb.xyz: unknown."
    assert heard == [QAccessible.Event.Alert, (words, QAccessible.AnnouncementPoliteness.Assertive)]


def test_good_news_waits_for_what_is_being_said(window, heard):
    window.messages.inform("Wrote memo.pdf.")
    assert heard == [("Wrote memo.pdf.", QAccessible.AnnouncementPoliteness.Polite)]


def test_long_work_says_what_has_begun_and_how_far_it_is(window, heard):
    window.strip.begin("Importing articles", can_cancel=True)
    assert heard == [("Importing articles", QAccessible.AnnouncementPoliteness.Polite)]
    window.strip.progress(3, 4)
    face = QAccessible.queryAccessibleInterface(window.strip.bar)
    assert face.role() is QAccessible.Role.ProgressBar
    assert face.text(QAccessible.Text.Name)
    assert face.valueInterface() is None or face.valueInterface().currentValue() == 750


def test_nothing_is_announced_where_nobody_listens(window, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(told.append))
    QAccessible.setActive(False)
    window.messages.warn("2 files could not be read.")
    assert told == []
