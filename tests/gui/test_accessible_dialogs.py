"""The window and each of its dialogs by the Tab key: every control is reached, named, and seen to hold the keyboard."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QScrollBar, QWidget

from readahead.gui.views import offered

PASTED = "Bridge at Lorn is closed\n\nThe bridge at Lorn has closed, the road office said.\n"

NO_CONTROL = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Pane,
}

MOST_STOPS = 90


def action(name):
    return lambda panes: panes.parent().actions_[name].trigger()


def first_section(panes):
    return panes.memo.memo.sections[0]


OPENINGS = {
    **{
        name: action(name)
        for name in (
            "new_topic",
            "edit_topic",
            "nest_topic",
            "merge_topic",
            "split_topic",
            "new_memo",
            "memo_head",
            "memo_layout",
            "export",
            "backups",
            "history",
            "trash",
            "subscriptions",
            "settings",
            "shortcuts",
            "about",
        )
    },
    "correct": lambda panes: panes.asking.correct_card(panes.reader.card),
    "story": lambda panes: panes.asking.story(panes.session.desk.articles()[0].id),
    "own text": lambda panes: panes.asking.own_text(first_section(panes)),
    "new section": lambda panes: panes.asking.new_section(),
    "marking": lambda panes: panes.memo_asking.mark(first_section(panes)),
    "paste": lambda panes: panes.importer.show_paste(PASTED),
    "dates": lambda panes: panes.importer.ask_dates(
        tuple(one.id for one in panes.session.desk.articles()[:2])
    ),
}


def controls(root):
    """Return what the Tab key should reach in *root*."""
    found = []
    for one in root.findChildren(QWidget):
        if one.window() is not root.window() or not one.isVisible() or not one.isEnabled():
            continue
        inner = isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox) or isinstance(one, QScrollBar)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner and one.focusProxy() is None:
            found.append(one)
    return found


def outer(widget):
    """Return the control a widget is part of."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, QComboBox | QAbstractSpinBox) else widget


def walked(root):
    """Return the controls in the order the Tab key reaches them, from the first one that was reached on."""
    met = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = outer(QApplication.focusWidget())
        if met and here is met[-1] and isinstance(here, QAbstractSpinBox):
            # within a date the key goes from day to month to year
            continue
        if here in met:
            # round again, if not to the first: that may have gone or been switched off meanwhile
            return met
        met.append(here)
    raise AssertionError(f"the Tab key never comes round in {root}")


def place(widget):
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def called(widget):
    """Return what a widget is called in a message."""
    return f"{type(widget).__name__} {QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)!r}"


def unnamed(widgets):
    """Yield the controls of which a screen reader could say nothing."""
    for one in widgets:
        face = QAccessible.queryAccessibleInterface(one)
        if not face.text(QAccessible.Text.Name).strip() or face.role() in NO_CONTROL:
            yield f"no name or role: {type(one).__name__} {face.text(QAccessible.Text.Name)!r} {face.role()}"


def astray(widgets):
    """Yield the steps of the Tab key that lead back up, where no column begins."""
    for one, other in pairwise(widgets):
        here, there = place(one), place(other)
        if there.bottom() < here.top() and there.left() <= here.left():
            yield f"back up: {called(one)} to {called(other)}"


def unseen(widgets):
    """Yield the controls that look the same with the keyboard as without it."""
    for one in widgets:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        held = one.window().grab().toImage()
        one.clearFocus()
        QApplication.processEvents()
        if one.window().grab().toImage() == held:
            yield f"no ring: {called(one)}"


def faults(root):
    """Return what is wrong with the controls of *root*."""
    QApplication.processEvents()
    wanted = controls(root)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    met = walked(root)
    first = met.index(wanted[0]) if wanted[0] in met else 0
    met = met[first:] + met[:first]
    found = [f"not reached: {called(one)}" for one in wanted if one not in met]
    return [*found, *unnamed(met), *astray(met), *unseen(met)]


def test_every_control_of_the_window_is_reached_by_tab_and_says_what_it_is(window, memo):
    memo.session.ask(lambda: memo.session.desk.annotate(memo.reader.card, "A note"))
    found = {}
    for kind in offered():
        memo.cards.switch.choose(kind)
        QApplication.processEvents()
        memo.sidebar.view.setFocus(Qt.FocusReason.TabFocusReason)
        met = walked(window)
        missed = [f"not reached: {called(one)}" for one in controls(window) if one not in met]
        found[kind] = [*missed, *unnamed(met)]
    assert {kind: wrong for kind, wrong in found.items() if wrong} == {}


def test_every_control_of_every_dialog_is_reached_by_tab_named_and_seen(window, memo, qtbot):
    memo.cards.show_card(memo.cards.model.id_at(0))
    found = {}
    for name, opening in OPENINGS.items():
        opening(memo)
        qtbot.waitUntil(lambda: memo.session.beside.is_settled)
        dialogs = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
        ]
        assert dialogs, name
        found[name] = faults(dialogs[-1])
        for dialog in dialogs:
            dialog.close()
        QApplication.processEvents()
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_at_the_largest_text_every_dialog_stands_on_the_screen_with_its_buttons(window, memo, theme):
    theme.set_text_size(150)
    away = []
    for name in ("settings", "shortcuts", "export"):
        OPENINGS[name](memo)
        QApplication.processEvents()
        dialog = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
        )
        room = dialog.screen().availableGeometry()
        foot = QRect(dialog.verb.mapToGlobal(QPoint(0, 0)), dialog.verb.size())
        is_at_the_corner = dialog.pos() == room.topLeft()
        if is_at_the_corner or not room.contains(dialog.frameGeometry()) or not room.contains(foot):
            away.append((name, dialog.frameGeometry()))
        dialog.close()
        QApplication.processEvents()
    theme.set_text_size(100)
    assert away == []
