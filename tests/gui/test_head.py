"""The head of a memo: its template says what is asked for and what that is called, and nothing filled in is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from readahead.model.memo import Header


@pytest.fixture
def head(talks):
    """A function that makes a memo of a template with that header, and opens the dialog of its head."""

    def open_it(template, header=Header()):
        made = talks.session.desk.new_memo("Dam", template=template, header=header, fill=False)
        talks.session.tell(made.changes)
        talks.memo.open(made.id)
        talks.asking.memo_head()
        return talks.asking.dialog

    return open_it


def asked(dialog):
    """Return what the fields that are seen are called, in order, without the subtitle."""
    shown = [name for name, field in dialog.fields.items() if field.isVisible()]
    labels = [dialog.form.labelForField(dialog.fields[name]) for name in shown]
    assert all(isinstance(label, QLabel) for label in labels)
    assert [field.y() for field in map(dialog.fields.get, shown)] == sorted(
        dialog.fields[name].y() for name in shown
    )
    return [label.text() for label in labels]


def test_only_what_the_template_asks_for_is_asked_in_its_order_and_words(talks, head):
    dialog = head("read-ahead")
    assert asked(dialog) == ["To", "With", "When", "Where", "Attendees", "From", "Handling"]
    dialog.cancel.click()
    dialog = head("qa-note")
    assert asked(dialog) == ["Subject", "For use on", "For", "From", "Handling"]
    dialog.cancel.click()


def test_what_is_filled_in_and_not_asked_for_stands_below_and_is_kept(talks, head):
    dialog = head("decision-memo", Header(where="Room 4", subject="The dam"))
    assert asked(dialog) == ["For", "From", "Subject", "Handling", "Where"]
    QTest.keyClicks(dialog.fields["prepared_for"], "The Minister")
    dialog.verb.click()
    assert talks.memo.memo.header == Header(where="Room 4", subject="The dam", prepared_for="The Minister")


def test_the_other_fields_can_be_brought_up(talks, head, qtbot):
    dialog = head("decision-memo", Header(where="Room 4"))
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert len(asked(dialog)) == len(Header.__slots__)
    qtbot.waitUntil(dialog.fields["meeting"].hasFocus)
    QTest.keyClicks(dialog.fields["meeting"], "Board")
    dialog.verb.click()
    assert talks.memo.memo.header == Header(where="Room 4", meeting="Board")
    acts = talks.next_undo
    assert acts.name == "Change the head of memo “Dam”"


def test_a_memo_whose_template_is_gone_is_asked_everything(talks, head, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = talks.session.desk.copy_template("qa-note", "Ours")
    dialog = head("ours")
    dialog.cancel.click()
    file.unlink()
    talks.asking.memo_head()
    assert len(asked(talks.asking.dialog)) == len(Header.__slots__)
    assert not talks.asking.dialog.more.isVisible()
    talks.asking.dialog.cancel.click()
