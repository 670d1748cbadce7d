"""What the user has chosen: read from a file, kept in it, and used."""

from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.settings import Settings, load, save
from readahead.gui import fonts
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Choice, Theme
from readahead.gui.tokens import DARK
from readahead.model.memo import Header, PageSize


def chosen(tmp_path, **values) -> Preferences:
    save(Settings(**values), tmp_path / "settings.toml")
    return Preferences(tmp_path / "settings.toml")


def test_the_theme_of_the_file_is_worn(qapp, tmp_path):
    assert Theme(chosen(tmp_path, theme="dark")).tokens is DARK


def test_a_choice_is_kept_beside_what_somebody_wrote_into_the_file_meanwhile(tmp_path):
    path = tmp_path / "settings.toml"
    preferences = chosen(tmp_path)
    path.write_text('author = "Desk 4"\nspare = 7\n', encoding="utf-8")
    preferences.choose(theme="dark")
    kept, problems = load(path)
    assert (kept.theme, kept.author, dict(kept.unknown), problems) == ("dark", "Desk 4", {"spare": 7}, ())


def test_a_file_that_is_no_toml_is_kept_beside_the_new_one(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("theme = = dark", encoding="utf-8")
    Preferences(path).choose(theme="light")
    assert load(path) == (Settings(theme="light"), ())
    assert (tmp_path / "settings.toml.old").read_text(encoding="utf-8") == "theme = = dark"


def test_wrong_values_are_said_in_the_window_and_the_usual_ones_hold(tmp_path, preferences, open_window):
    (tmp_path / "settings.toml").write_text('theme = "pink"\nauthor = 7\n', encoding="utf-8")
    preferences.value, preferences.problems = load(tmp_path / "settings.toml")
    window = open_window(tmp_path / "library.readahead")
    said = f"{window.messages.sentence.text()}\n{window.messages.details.text()}"
    assert "The setting author cannot be 7." in said
    assert "The setting theme must be one of system, light, dark." in said
    assert Theme(preferences).choice is Choice.SYSTEM


def test_a_choice_that_cannot_be_kept_holds_and_is_said(tmp_path, window, preferences):
    (tmp_path / "file").write_text("no folder")
    preferences.path = tmp_path / "file" / "settings.toml"
    window.theme.toggle()
    assert window.grab().toImage().pixelColor(3, 3) == QColor(DARK.window)
    assert "cannot be kept" in window.messages.sentence.text()


def test_a_new_memo_begins_with_what_the_settings_say(window, gaza, preferences):
    preferences.choose(author="Desk 4", default_template="situation-review", default_marking="TLP:GREEN")
    gaza.asking.new_memo()
    gaza.asking.dialog.name.setText("Second phase")
    gaza.asking.dialog.verb.click()
    memo = gaza.memo.memo
    assert (memo.template, memo.marking) == ("situation-review", "TLP:GREEN")
    assert memo.header == Header(prepared_by="Desk 4")


def test_the_settings_are_changed_in_the_window(window, panes, tmp_path, qtbot):
    window.actions_["settings"].trigger()
    dialog = panes.asking.dialog
    qtbot.waitUntil(dialog.choice.hasFocus)
    dialog.choice.setCurrentIndex(dialog.choice.findData("dark"))
    QTest.keyClicks(dialog.author, "Desk 4")
    dialog.template.setCurrentIndex(dialog.template.findData("situation-review"))
    dialog.marking.setEditText("tlp:green")
    QTest.keyClick(dialog.author, Qt.Key.Key_Return)
    kept = Settings(
        theme="dark", author="Desk 4", default_template="situation-review", default_marking="TLP:GREEN"
    )
    assert load(tmp_path / "settings.toml") == (kept, ())
    assert window.theme.is_dark


def test_a_marking_that_is_too_long_is_said_beside_it_and_nothing_is_kept(window, panes, tmp_path):
    window.actions_["settings"].trigger()
    dialog = panes.asking.dialog
    dialog.marking.setEditText("x" * 300)
    dialog.author.setText("Desk 4")
    dialog.verb.click()
    row = dialog.rows["default_marking"]
    assert row.problem.isVisible()
    assert "at most" in row.problem.text()
    assert dialog.rows["author"].problem.isHidden()
    assert load(tmp_path / "settings.toml")[0].author == ""
    dialog.marking.setEditText("Internal")
    assert row.problem.isHidden()
    dialog.cancel.click()


def test_how_much_the_history_may_take_is_set_in_the_dialog(window, panes, theme):
    panes.asking.settings()
    dialog = panes.asking.dialog
    dialog.history.setText("many")
    dialog.verb.click()
    assert panes.asking.dialog is dialog
    assert dialog.rows["history_megabytes"].problem.text() == "Give a whole number from 1 to 1,000,000."
    assert dialog.focusWidget() is dialog.history
    dialog.history.setText("50")
    dialog.verb.click()
    assert theme.preferences.value.history_megabytes == 50


def test_theme_and_text_size_are_worn_while_they_are_chosen(window, panes, theme, tmp_path):
    panes.asking.settings()
    dialog = panes.asking.dialog
    dialog.choice.setCurrentIndex(dialog.choice.findData("dark"))
    dialog.text_size.setCurrentIndex(dialog.text_size.findData(125))
    assert theme.is_dark
    assert fonts.per_cent() == 125
    dialog.cancel.click()
    assert not theme.is_dark
    assert fonts.per_cent() == 100
    assert load(tmp_path / "settings.toml")[0] == Settings(theme="light")


def test_every_setting_of_the_dialog_is_kept(window, panes, tmp_path):
    panes.asking.settings()
    dialog = panes.asking.dialog
    for field, value in (
        (dialog.text_size, 110),
        (dialog.card_lines, 3),
        (dialog.language, "de"),
        (dialog.page_size, "letter"),
        (dialog.date_order, "day-first"),
    ):
        field.setCurrentIndex(field.findData(value))
    dialog.verb.click()
    assert load(tmp_path / "settings.toml") == (
        Settings(
            theme="light",
            text_size=110,
            card_lines=3,
            language="de",
            page_size="letter",
            date_order="day-first",
        ),
        (),
    )


def test_a_text_size_somebody_wrote_into_the_file_is_offered_too(panes, theme):
    theme.preferences.choose(text_size=117)
    panes.asking.settings()
    dialog = panes.asking.dialog
    assert dialog.text_size.currentText() == "117 %"
    dialog.verb.click()
    assert theme.preferences.value.text_size == 117


def test_a_new_memo_is_on_the_paper_of_the_settings(gaza, preferences):
    preferences.choose(page_size="letter")
    gaza.asking.new_memo()
    gaza.asking.dialog.name.setText("Second phase")
    gaza.asking.dialog.verb.click()
    assert gaza.memo.memo.options.page is PageSize.LETTER


def test_the_wheel_chooses_nothing_in_passing(panes, qtbot):
    panes.asking.settings()
    dialog = panes.asking.dialog
    qtbot.waitUntil(dialog.choice.hasFocus)
    turn = partial(
        QWheelEvent,
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.page_size, turn())
    assert dialog.page_size.currentData() == "a4"
    dialog.page_size.setFocus()
    QApplication.sendEvent(dialog.page_size, turn())
    assert dialog.page_size.currentData() == "letter"


def test_a_card_has_the_lines_for_its_headline_that_the_settings_say(gaza, preferences, theme):
    view = gaza.cards.view
    assert view.rowHeight(0) == 126
    preferences.choose(card_lines=3)
    assert view.rowHeight(0) == 146
    theme.set_text_size(150)
    assert view.rowHeight(0) == 219
    preferences.choose(card_lines=2)
    assert view.rowHeight(0) == 189
