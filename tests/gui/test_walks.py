"""Whole walks through the window, by keys and clicks, judged by what stands on the screen."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead import resources
from readahead.gui.card_model import CardRole
from readahead.gui.passage_view import GUTTER
from readahead.gui.place import ALL, SOURCES, PlaceKind
from readahead.model.card import CardQuery, Kind
from readahead.model.memo import Provenance
from readahead.model.passage import Role

ARTICLE = """Bridge at Lorn to close for a month

LORN, March 3 (Exercise Wire) - The bridge at Lorn will close on Monday for a month, the road office said on Tuesday.

About 4,000 cars cross it each day. "We have no choice," Mara Venn, the head of the office, told reporters.
"""


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def shown_headlines(panes):
    model = panes.cards.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def go_to_kind(panes, kind):
    model = panes.cards.model
    row = next(row for row in range(model.rowCount()) if model.card(row).card.kind is kind)
    panes.cards.view.go_to(row)
    return model.card(row)


def imported(qtbot, window, start):
    """Start an import, let in what is shown before it is stored, and return its report."""
    importer = window.panes.importer
    importer.looked.connect(lambda _looked: importer.dialog.verb.click())
    with qtbot.waitSignal(importer.imported, timeout=30_000) as signal:
        start()
    qtbot.waitUntil(lambda: importer.job is None)
    return signal.args[0]


# The first minute


def test_an_empty_library_offers_the_starter_library_and_opens_it(empty, qtbot):
    panes = empty.panes
    assert empty.body.currentWidget() is panes.welcome
    assert panes.welcome.starter.hasFocus()
    report = imported(qtbot, empty, lambda: press(panes.welcome.starter, Qt.Key.Key_Space))
    assert len(report.items) >= 10
    assert empty.body.currentWidget() is panes.split
    assert panes.cards.model.rowCount() == panes.session.desk.count(CardQuery())
    assert panes.reader.card is not None
    assert "Imported" in empty.messages.sentence.text()
    assert not empty.strip.isVisible()


def test_taking_the_starter_library_back_leads_to_the_welcome_again(empty, qtbot):
    imported(qtbot, empty, empty.panes.welcome.starter.click)
    assert empty.actions_["undo"].text() == "Undo Import the starter library"
    empty.actions_["undo"].trigger()
    assert empty.body.currentWidget() is empty.panes.welcome
    empty.actions_["redo"].trigger()
    assert empty.body.currentWidget() is empty.panes.split


# Finding


def test_typing_filters_the_cards_and_escape_shows_them_all_again(window, panes, qtbot):
    before = panes.cards.model.rowCount()
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panes.cards.filter.hasFocus()
    QTest.keyClicks(panes.cards.filter, "hezbollah")
    qtbot.waitUntil(lambda: panes.cards.model.rowCount() < before)
    found = {card.id for card in panes.session.desk.cards(CardQuery(find="hezbollah"))}
    assert set(panes.cards.model.ids()) == found
    assert found
    assert panes.cards.view.delegate.find == "hezbollah"
    press(panes.cards.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panes.cards.model.rowCount() == before)


def test_what_matches_nothing_says_so_and_leaves_nothing_to_read(panes, qtbot):
    panes.cards.filter.setText("xylophone")
    qtbot.waitUntil(lambda: panes.cards.empty.isVisible())
    assert panes.cards.empty.title.text() == "No card matches"
    assert panes.reader.card is None
    panes.cards.filter.clear()
    qtbot.waitUntil(lambda: panes.cards.view.isVisible())
    assert panes.reader.card == panes.cards.model.id_at(panes.cards.view.currentIndex().row())
    assert panes.cards.view.selectionModel().hasSelection()


def test_a_chip_lets_one_kind_through(gaza):
    gaza.cards.chips.buttons[next(s for s in gaza.cards.chips.buttons if s.kind is Kind.POSITION)].click()
    kinds = {gaza.cards.model.card(row).card.kind for row in range(gaza.cards.model.rowCount())}
    assert kinds == {Kind.POSITION}
    gaza.cards.chips.menu().actions()[1].trigger()
    kinds = {gaza.cards.model.card(row).card.kind for row in range(gaza.cards.model.rowCount())}
    assert kinds == {Kind.BACKGROUND}
    assert gaza.cards.chips.more.accessibleName() == "Background"


def test_j_and_k_go_through_the_cards_and_the_reader_follows(window, panes):
    panes.cards.focus_list()
    press(panes.cards.view, Qt.Key.Key_J)
    press(panes.cards.view, Qt.Key.Key_J)
    assert panes.reader.card == panes.cards.model.id_at(2)
    press(panes.cards.view, Qt.Key.Key_K)
    assert panes.reader.card == panes.cards.model.id_at(1)


def test_a_number_key_goes_to_a_topic(window, panes):
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    topic = panes.sidebar.model.topics()[1]
    assert panes.sidebar.place.topic == topic.id
    assert panes.cards.title.text() == topic.name
    assert panes.cards.model.rowCount() == topic.cards


def test_a_source_opens_the_cards_of_its_article_and_there_is_a_way_back(panes, qtbot):
    panes.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    view = panes.cards.sources
    article = view.articles()[1]
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center()
    )
    assert panes.cards.title.text() == article.name
    assert {panes.cards.model.card(row).article for row in range(panes.cards.model.rowCount())} == {
        article.id
    }
    panes.cards.back.click()
    assert panes.cards.stack.currentWidget() is view


# Reading


def test_the_reader_marks_the_very_words_of_the_card(gaza):
    for row in range(gaza.cards.model.rowCount()):
        gaza.cards.view.go_to(row)
        detail = gaza.reader.detail
        quotes = [one.quote(detail.text) for one in detail.filed.card.passages if one.role is Role.CONTENT]
        assert list(gaza.reader.article.marked_words()) == quotes


def test_the_marked_passage_is_in_sight_and_painted(gaza, qtbot):
    gaza.cards.view.go_to(gaza.cards.model.rowCount() - 1)
    article = gaza.reader.article
    qtbot.wait(0)
    top = article._line_boxes(article._marked[0])[0].top() - article.verticalScrollBar().value()
    assert 0 <= top < article.viewport().height()
    picture = article.viewport().grab().toImage()
    bar = gaza.session.theme.colour("bar")
    y = round((top + 6) * picture.devicePixelRatio())
    assert any(picture.pixelColor(x, y) == bar for x in range(GUTTER + 6))


def test_clicking_another_cards_words_goes_to_that_card(gaza, qtbot):
    gaza.cards.view.go_to(0)
    article = gaza.reader.article
    aim = None
    for y in range(0, article.viewport().height(), 8):
        for x in range(20, article.viewport().width() - 20, 40):
            found = article.card_at(QPoint(x, y).toPointF())
            if found is not None and found.card != gaza.reader.card:
                aim = (QPoint(x, y), found)
    assert aim is not None
    QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=aim[0])
    assert gaza.reader.card == aim[1].card
    assert gaza.reader.head.headline.text() == aim[1].headline


def test_the_reader_says_who_where_and_why_here(gaza):
    filed = next(
        filed
        for row in range(gaza.cards.model.rowCount())
        if (filed := gaza.cards.model.card(row)).card.attribution.who
    )
    gaza.cards.show_card(filed.id)
    head = gaza.reader.head
    assert head.who.label.text() == filed.card.attribution.who
    assert "News.Az" in head.source.label.text()
    assert "Reuters" in head.source.label.text()
    assert head.why.label.text().startswith("Gaza ceasefire")
    assert filed.topic_reason in head.why.label.text()
    assert gaza.reader.bar.paragraph.text().endswith(
        f"of {gaza.reader.detail.text.strip().count(chr(10) * 2) + 1}"
    )


# Writing


def test_n_writes_a_note_that_ctrl_enter_saves(window, gaza):
    gaza.cards.focus_list()
    card = gaza.reader.card
    press(gaza.cards.view, Qt.Key.Key_N)
    editor = gaza.reader.notes.editor
    assert editor.words.hasFocus()
    QTest.keyClicks(editor.words, "Ask who would sit on the board.")
    QTest.keyClicks(editor.tags, "question, board")
    press(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    notes = gaza.session.desk.card(card).annotations
    assert [(note.text, note.tags) for note in notes] == [
        ("Ask who would sit on the board.", ("question", "board"))
    ]
    assert [view.words.text() for view in gaza.reader.notes.views] == ["Ask who would sit on the board."]
    assert gaza.reader.notes.count.text() == "1"
    assert gaza.cards.view.currentIndex().data(CardRole.CARD).notes == 1
    assert window.actions_["undo"].text() == "Undo Annotate card"
    assert "Undo Annotate card" in window.top.undo.toolTip()


def test_a_note_is_taken_back_and_done_again(window, gaza):
    gaza.cards.focus_list()
    gaza.reader.annotate()
    QTest.keyClicks(gaza.reader.notes.editor.words, "For a moment")
    gaza.cards.focus_list()
    press(gaza.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert gaza.reader.notes.views == []
    assert gaza.cards.view.currentIndex().data(CardRole.CARD).notes == 0
    assert window.actions_["redo"].text() == "Redo Annotate card"
    press(
        gaza.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert [view.words.text() for view in gaza.reader.notes.views] == ["For a moment"]


def test_keys_of_the_window_are_letters_while_a_note_is_written(gaza):
    gaza.cards.focus_list()
    card = gaza.reader.card
    press(gaza.cards.view, Qt.Key.Key_N)
    QTest.keyClicks(gaza.reader.notes.editor.words, "jknt?")
    assert gaza.reader.card == card
    assert gaza.reader.notes.editor.words.toPlainText() == "jknt?"


def test_a_note_is_not_lost_when_another_card_is_chosen(gaza):
    first = gaza.reader.card
    gaza.reader.annotate()
    QTest.keyClicks(gaza.reader.notes.editor.words, "Half a thought")
    QTest.mouseClick(
        gaza.cards.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(60, 3 * gaza.cards.view.rowHeight(0) + 9),
    )
    assert gaza.reader.card != first
    assert [note.text for note in gaza.session.desk.card(first).annotations] == ["Half a thought"]
    assert gaza.reader.notes.views == []


def test_a_note_is_not_lost_when_the_keyboard_goes_elsewhere(gaza, qtbot):
    card = gaza.reader.card
    gaza.reader.annotate()
    QTest.keyClicks(gaza.reader.notes.editor.words, "Left behind")
    gaza.cards.focus_list()
    assert [note.text for note in gaza.session.desk.card(card).annotations] == ["Left behind"]
    assert gaza.reader.notes.editor is None


def test_a_note_is_not_lost_when_the_window_closes(window, gaza, open_window):
    card, path = gaza.reader.card, gaza.session.desk.path
    gaza.reader.annotate()
    QTest.keyClicks(gaza.reader.notes.editor.words, "Last words")
    window.close()
    again = open_window(path)
    assert [note.text for note in again.panes.session.desk.card(card).annotations] == ["Last words"]


def test_an_empty_note_is_no_note(gaza):
    card = gaza.reader.card
    gaza.reader.annotate()
    press(gaza.reader.notes.editor.words, Qt.Key.Key_Escape)
    assert gaza.reader.notes.editor is None
    assert gaza.session.desk.card(card).annotations == ()


def test_a_note_is_changed_by_a_click_and_removed_by_its_button(gaza):
    card = gaza.reader.card
    gaza.session.ask(lambda: gaza.session.desk.annotate(card, "First draft"))
    view = gaza.reader.notes.views[0]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    editor = gaza.reader.notes.editor
    assert editor.words.toPlainText() == "First draft"
    editor.words.selectAll()
    QTest.keyClicks(editor.words, "Second draft")
    press(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [view.words.text() for view in gaza.reader.notes.views] == ["Second draft"]
    gaza.reader.notes.views[0].remove.click()
    assert gaza.session.desk.card(card).annotations == ()
    assert gaza.reader.notes.views == []


def test_selected_words_are_annotated_with_the_keyboard_alone(gaza):
    article = gaza.reader.article
    article.setFocus()
    press(article, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(6):
        press(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    span = article.selected_span()
    assert (span.start, span.end) == (0, 6)
    press(article, Qt.Key.Key_N)
    QTest.keyClicks(gaza.reader.notes.editor.words, "On these words")
    gaza.reader.flush()
    note = gaza.session.desk.card(gaza.reader.card).annotations[0]
    assert note.anchor.exact == gaza.reader.detail.text[:6]


# Sorting


def test_cards_dropped_on_a_topic_move_there(gaza, qtbot):
    view = gaza.sidebar.view
    topics = gaza.sidebar.model.topics()
    other = next(topic for topic in topics if topic.name == "Iran")
    row = next(n for n, one in enumerate(gaza.sidebar.model.rows) if one.topic and one.topic.id == other.id)
    card = gaza.cards.model.id_at(0)
    mime = gaza.cards.model.mimeData([gaza.cards.model.index(0, 0)])
    drop(view, mime, view.visualRect(gaza.sidebar.model.index(row)).center())
    moved = gaza.session.desk.card(card).filed
    assert moved.topic == other.id
    assert moved.placed_by_hand
    assert card not in gaza.cards.model.ids()
    gaza.session.ask(gaza.session.desk.undo)
    assert card in gaza.cards.model.ids()


def test_the_menu_of_several_cards_dismisses_them_all(gaza):
    before = gaza.cards.model.rowCount()
    gaza.cards.view.go_to(0)
    press(gaza.cards.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    cards = gaza.cards.view.selected()
    assert len(cards) == 2
    menu = gaza.cards.menu(cards)
    next(action for action in menu.actions() if action.text().startswith("Dismiss")).trigger()
    assert gaza.cards.model.rowCount() == before - 2
    assert not set(cards) & set(gaza.cards.model.ids())


def test_a_new_topic_is_made_with_its_terms(window, panes):
    panes.sidebar.new_topic.click()
    dialog = panes.asking.dialog
    dialog.verb.click()
    assert dialog.problem.text() == "A topic needs a name."
    QTest.keyClicks(dialog.name, "Hostages")
    QTest.keyClicks(dialog.terms, "hostage, remains")
    dialog.verb.click()
    assert panes.asking.dialog is None
    topic = panes.session.desk.topic_named("Hostages")
    assert topic.terms.terms == ("hostage", "remains")
    assert "Hostages" in [row.words for row in panes.sidebar.model.rows]


def test_a_topic_is_renamed_and_removed_by_its_menu(gaza):
    row = next(row for row in gaza.sidebar.model.rows if row.topic and row.topic.name == "Iran")
    actions = {action.text().split("\t")[0]: action for action in gaza.sidebar.menu(row).actions()}
    actions["Name and terms…"].trigger()
    gaza.asking.dialog.name.setText("Iran file")
    gaza.asking.dialog.verb.click()
    assert gaza.session.desk.topic_named("Iran file").id == row.topic.id
    next(a for a in gaza.sidebar.menu(row).actions() if a.text() == "Remove topic").trigger()
    assert "Iran file" not in [one.words for one in gaza.sidebar.model.rows]


def test_a_suggested_topic_is_marked_and_kept_by_its_menu(empty, qtbot, tmp_path):
    """Whatever the cards propose: a topic nobody has asked for says so until somebody keeps it."""
    panes = empty.panes
    seeds = [path for path in resources.seeds() if path.suffix == ".md"]
    imported(qtbot, empty, lambda: panes.importer.take_files(seeds))
    suggested = [row for row in panes.sidebar.model.rows if row.topic and row.topic.suggested]
    assert suggested
    assert suggested[0].drawing == "sparkles"
    next(a for a in panes.sidebar.menu(suggested[0]).actions() if a.text() == "Keep this topic").trigger()
    kept = next(
        row for row in panes.sidebar.model.rows if row.topic and row.topic.id == suggested[0].topic.id
    )
    assert not kept.topic.suggested
    assert kept.drawing == "folder"


# Composing


def test_enter_puts_the_card_into_the_memo(memo, window, qtbot):
    memo.cards.focus_list()
    filed = go_to_kind(memo, Kind.POSITION)
    press(memo.cards.view, Qt.Key.Key_Return)
    entries = [entry for section in memo.memo.memo.sections for entry in section.entries]
    assert [entry.card for entry in entries] == [filed.id]
    assert entries[0].text == filed.card.headline
    assert memo.reader.head.memo.accessibleName().startswith("In memo: ")
    assert memo.cards.view.currentIndex().data(CardRole.IN_MEMO)
    model = memo.memo_pane.model
    lines = [
        model.index(row, 0, model.index(n, 0)).data()
        for n in range(model.rowCount())
        for row in range(model.rowCount(model.index(n, 0)))
    ]
    assert lines == [filed.card.headline]
    press(memo.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert memo.memo.cards() == frozenset()
    assert memo.reader.head.memo.accessibleName() == "Add to memo"
    press(
        memo.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert memo.memo.cards() == {filed.id}


def test_enter_without_a_memo_says_what_to_do(window, gaza):
    gaza.cards.focus_list()
    press(gaza.cards.view, Qt.Key.Key_Return)
    assert window.messages.isVisible()
    window.messages.action.click()
    assert gaza.asking.dialog is not None


def test_the_button_without_a_memo_says_what_to_do_too(window, gaza):
    gaza.reader.head.memo.click()
    assert window.messages.isVisible()
    assert window.messages.action.accessibleName() == "New memo…"


def test_a_new_memo_is_filled_from_the_topic_one_is_in(window, gaza):
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = gaza.asking.dialog
    assert dialog.name.text() == "Gaza ceasefire"
    dialog.name.setText("For Monday")
    dialog.marking.setEditText("TLP:AMBER")
    dialog.verb.click()
    assert gaza.memo.memo.title == "For Monday"
    assert gaza.memo.memo.marking == "TLP:AMBER"
    assert gaza.memo.cards()
    assert gaza.memo.cards() <= set(gaza.cards.model.ids())
    assert "For Monday" in [row.words for row in gaza.sidebar.model.rows]
    assert gaza.memo_pane.title.text() == "For Monday"


def test_the_title_and_the_marking_are_changed_in_place(memo):
    pane = memo.memo_pane
    pane.title.setFocus()
    pane.title.selectAll()
    QTest.keyClicks(pane.title, "Another title")
    press(pane.title, Qt.Key.Key_Return)
    assert memo.memo.memo.title == "Another title"
    field = pane.marking.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "tlp:green")
    press(field, Qt.Key.Key_Return)
    assert memo.memo.memo.marking == "TLP:GREEN"
    assert pane.marking.currentText() == "TLP:GREEN"


def test_a_marking_that_does_not_exist_is_refused_in_a_sentence(memo, window):
    field = memo.memo_pane.marking.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "TLP:PINK")
    press(field, Qt.Key.Key_Return)
    assert "TLP:PINK" in window.messages.sentence.text()
    assert memo.memo.memo.marking == ""
    assert memo.memo_pane.marking.currentText() == ""


@pytest.fixture
def outline(memo):
    """A memo whose first section holds three lines."""
    section = memo.memo.memo.sections[0]
    cards = list(memo.cards.model.ids()[:3])
    memo.session.ask(lambda: memo.session.desk.add_to_memo(memo.memo.id, cards, section=section.id))
    return memo


def lines_of(panes, number=0):
    return [entry.text for entry in panes.memo.memo.sections[number].entries]


def drop(view, mime, at):
    """Let *mime* go over a point of a view's viewport, as the pointer would."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, mime, buttons, none)
    view.dropEvent(event)
    assert event.isAccepted()


def test_a_line_is_dragged_before_another_and_into_another_section(outline):
    from readahead.gui import freight

    view, model = outline.memo_pane.outline, outline.memo_pane.model
    before = lines_of(outline)
    entries = outline.memo.memo.sections[0].entries
    first = view.visualRect(model.index(0, 0, model.index(0, 0)))
    drop(view, freight.pack_entry(entries[2].id), first.center() - QPoint(0, 8))
    assert lines_of(outline) == [before[2], before[0], before[1]]
    second = view.visualRect(model.index(1, 0))
    drop(view, freight.pack_entry(entries[2].id), second.center())
    assert lines_of(outline) == before[:2]
    assert lines_of(outline, 1) == [before[2]]


def test_cards_are_dropped_between_the_lines_of_the_memo(outline):
    view, model = outline.memo_pane.outline, outline.memo_pane.model
    card = outline.cards.model.id_at(4)
    mime = outline.cards.model.mimeData([outline.cards.model.index(4, 0)])
    line = view.visualRect(model.index(0, 0, model.index(0, 0)))
    drop(view, mime, line.center() + QPoint(0, 8))
    assert [entry.card for entry in outline.memo.memo.sections[0].entries][1] == card


def test_alt_and_the_arrows_move_a_line(outline):
    view, before = outline.memo_pane.outline, lines_of(outline)
    view.setFocus()
    view.select_entry(outline.memo.memo.sections[0].entries[0].id)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert lines_of(outline) == [before[1], before[0], before[2]]
    press(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert lines_of(outline) == before


def test_a_line_is_edited_in_place_and_known_as_edited(outline, qtbot):
    view = outline.memo_pane.outline
    view.setFocus()
    view.select_entry(outline.memo.memo.sections[0].entries[0].id)
    press(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, "In other words")
    press(editor, Qt.Key.Key_Return)
    entry = outline.memo.memo.sections[0].entries[0]
    assert entry.text == "In other words"
    assert entry.provenance is Provenance.EDITED


def test_delete_takes_a_line_out(outline):
    view, before = outline.memo_pane.outline, lines_of(outline)
    view.setFocus()
    view.select_entry(outline.memo.memo.sections[0].entries[1].id)
    press(view, Qt.Key.Key_Delete)
    assert lines_of(outline) == [before[0], before[2]]


def test_own_text_is_added_to_a_section(outline):
    section = outline.memo.memo.sections[0]
    outline.memo_pane.text_asked.emit(section)
    QTest.keyClicks(outline.asking.dialog.words, "We should ask again.")
    outline.asking.dialog.verb.click()
    entry = outline.memo.memo.sections[0].entries[-1]
    assert (entry.text, entry.provenance) == ("We should ask again.", Provenance.OWN)


def test_clicking_a_line_shows_its_passage(outline):
    view, model = outline.memo_pane.outline, outline.memo_pane.model
    outline.cards.view.go_to(6)
    index = model.index(1, 0, model.index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert outline.reader.card == model.entry(index).card


def test_the_head_of_the_memo_is_filled_in(memo):
    memo.asking.memo_head()
    memo.asking.dialog.fields["meeting"].setText("Weekly meeting")
    memo.asking.dialog.verb.click()
    assert memo.memo.memo.header.meeting == "Weekly meeting"


# The page


def test_the_preview_shows_the_page_that_would_be_exported(outline, qtbot):
    preview = outline.memo_pane.preview
    qtbot.waitUntil(lambda: preview.pages > 0, timeout=30_000)
    assert preview.place.text() == f"Page 1 of {preview.pages}"
    picture = preview.view.picture
    assert picture.width() == preview.view.page_width()
    dark = sum(
        picture.pixelColor(x, y).lightness() < 120
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    assert dark > 100


def test_the_preview_follows_a_change_and_the_newest_wins(outline, qtbot):
    preview = outline.memo_pane.preview
    qtbot.waitUntil(lambda: preview.pages > 0, timeout=30_000)
    before = preview.view.picture.copy()
    for number in range(5):
        title = f"Title number {number}"
        outline.session.ask(lambda title=title: outline.session.desk.set_memo(outline.memo.id, title=title))
    qtbot.waitUntil(lambda: preview.view.picture != before, timeout=30_000)
    qtbot.waitUntil(lambda: preview.is_settled)


def test_the_pages_are_turned(memo, qtbot):
    section = memo.memo.memo.sections[0]
    for number in range(60):
        memo.session.desk.add_text(section.id, f"Line {number}. " + "A sentence that fills the page. " * 4)
    memo.session.ask(lambda: memo.session.desk.set_memo(memo.memo.id, subtitle="Long"))
    preview = memo.memo_pane.preview
    qtbot.waitUntil(lambda: preview.pages > 1, timeout=30_000)
    preview.next.click()
    qtbot.waitUntil(lambda: preview.place.text().startswith("Page 2"))
    memo.session.ask(lambda: memo.session.desk.set_memo(memo.memo.id, subtitle="Longer"))
    qtbot.waitUntil(lambda: preview.is_settled, timeout=30_000)
    assert preview.place.text().startswith("Page 2")
    preview.previous.click()
    qtbot.waitUntil(lambda: preview.place.text().startswith("Page 1"))


def test_the_memo_is_exported_through_the_dialog(outline, window, qtbot, tmp_path):
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = outline.exporter.dialog
    assert dialog.boxes[".pdf"].isChecked()
    dialog.name.setText("for: monday/paper")
    with qtbot.waitSignal(outline.exporter.exported, timeout=30_000) as signal:
        dialog.verb.click()
    qtbot.waitUntil(lambda: outline.exporter.job is None)
    assert sorted(path.name for path in signal.args[0]) == ["for monday paper.md", "for monday paper.pdf"]
    assert (tmp_path / "for monday paper.pdf").read_bytes().startswith(b"%PDF")
    assert lines_of(outline)[0] in (tmp_path / "for monday paper.md").read_text(encoding="utf-8").replace(
        "\n", " "
    )
    assert str(tmp_path) in window.messages.sentence.text()


def test_an_export_to_a_place_that_cannot_be_written_says_so(outline, window, qtbot, tmp_path):
    outline.exporter.ask(outline.memo.memo)
    (tmp_path / "file").write_text("no folder")
    outline.exporter.dialog.folder.setText(str(tmp_path / "file"))
    outline.exporter.dialog.verb.click()
    qtbot.waitUntil(outline.exporter.dialog.problem.isVisible, timeout=30_000)
    assert "cannot be written" in outline.exporter.dialog.problem.text()
    assert not window.messages.isVisible()
    outline.exporter.dialog.cancel.click()


# Taking in


def test_a_file_chosen_in_the_dialog_is_imported_and_shown(window, panes, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    chosen = ([str(path)], "")
    monkeypatch.setattr("readahead.gui.importing.QFileDialog.getOpenFileNames", lambda *_: chosen)
    trigger = lambda: press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)  # noqa: E731
    report = imported(qtbot, window, trigger)
    assert panes.sidebar.place.kind is PlaceKind.ARTICLE
    assert panes.cards.title.text() == "Bridge at Lorn to close for a month"
    assert panes.cards.model.rowCount() == report.items[0].cards > 0


def test_dropped_files_come_in_and_what_cannot_be_read_is_said_in_plain_sentences(
    window, panes, qtbot, tmp_path
):
    (tmp_path / "bridge.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("  \n")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 20)
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / name)) for name in ("bridge.txt", "empty.txt", "picture.txt")]
    )
    report = imported(qtbot, window, lambda: drop(window, mime, QPoint(700, 400)))
    assert [item.outcome.value for item in report.items] == ["new", "refused", "refused"]
    assert "2 sources could not be read" in window.messages.sentence.text()
    details = window.messages.details.text().splitlines()
    assert any(line.startswith("empty.txt: there is no text in it") for line in details)
    assert any(line.startswith("picture.txt: ") for line in details)
    assert window.messages.details.isVisible()


def test_dropped_words_are_shown_before_they_are_imported(window, panes, qtbot):
    mime = QMimeData()
    mime.setText(ARTICLE)
    drop(window, mime, QPoint(700, 400))
    assert panes.importer.dialog.words.toPlainText() == ARTICLE
    panes.importer.dialog.cancel.click()
    assert panes.importer.dialog is None
    assert panes.importer.job is None


def test_a_pasted_article_is_asked_for_its_date_and_imported(window, panes, qtbot):
    QGuiApplication.clipboard().setText(ARTICLE)
    panes.cards.focus_list()
    press(panes.cards.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = panes.importer.dialog
    qtbot.waitUntil(lambda: dialog.name.text() == "Bridge at Lorn to close for a month")
    dialog.outlet.setText("Lorn Gazette")
    dialog.date.choose(date(2026, 3, 3))
    report = imported(qtbot, window, dialog.verb.click)
    article = panes.session.desk.article(report.items[0].article).article
    assert (article.outlet, article.published) == ("Lorn Gazette", date(2026, 3, 3))
    assert panes.cards.title.text() == "Bridge at Lorn to close for a month"


def test_an_article_is_pasted_while_one_reads_another(window, panes):
    QGuiApplication.clipboard().setText(ARTICLE)
    panes.reader.article.setFocus()
    press(panes.reader.article, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panes.importer.dialog is not None
    panes.importer.dialog.cancel.click()


def test_pasting_into_a_field_fills_the_field(window, panes):
    QGuiApplication.clipboard().setText("hezbollah")
    panes.cards.filter.setFocus()
    press(panes.cards.filter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panes.importer.dialog is None
    assert panes.cards.filter.text() == "hezbollah"


def test_an_article_without_a_date_can_be_given_one(window, panes, qtbot, tmp_path):
    path = tmp_path / "undated.txt"
    path.write_text(
        "A bridge closed\n\nThe bridge at Lorn has closed. Nobody was hurt, the road office said.\n"
    )
    report = imported(qtbot, window, lambda: panes.importer.take_files([path]))
    assert report.items[0].needs_date
    assert "no publication date" in window.messages.sentence.text()
    window.messages.action.click()
    field = next(iter(panes.importer.dialog.fields.values()))
    field.choose(date(2026, 3, 3))
    panes.importer.dialog.verb.click()
    assert panes.session.desk.article(report.items[0].article).article.published == date(2026, 3, 3)


def test_an_import_is_taken_back_in_one_step(window, panes, qtbot, tmp_path):
    before = panes.session.desk.count(CardQuery())
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    imported(qtbot, window, lambda: panes.importer.take_files([path]))
    assert panes.session.desk.count(CardQuery()) > before
    window.actions_["undo"].trigger()
    assert panes.session.desk.count(CardQuery()) == before
    assert panes.sidebar.place == ALL


def test_a_topic_is_ticked_by_the_space_bar_and_by_a_click_on_its_words(window, gaza):
    gaza.asking.new_memo()
    dialog, topics = gaza.asking.dialog, gaza.sidebar.model.topics()
    view = dialog.topics
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    press(view, Qt.Key.Key_Space)
    rect = view.visualRect(view.model().index(2, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert dialog.chosen_topics() == (topics[1].id, topics[2].id)
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Space)
    assert dialog.chosen_topics() == (topics[2].id,)
    dialog.cancel.click()
