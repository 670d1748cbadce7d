"""The search over everything: opened by Ctrl+K, typed in, gone through by keys, and left where one wanted to be."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from readahead.gui.palette_model import Choice, Group, PaletteModel
from readahead.gui.palette_view import PaletteView
from readahead.gui.place import ALL, PlaceKind
from readahead.model.card import CardQuery

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def palette(window, panes, qtbot):
    """The search, opened by its keys."""
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panes.palette.box.hasFocus)
    return panes.palette


@pytest.fixture
def search(palette, window, qtbot):
    """A function that types a search and waits for what it finds."""

    def type_it(words):
        if not palette.isVisible():
            window.actions_["search"].trigger()
        palette.box.selectAll()
        palette.found = None
        QTest.keyClicks(palette.box, words)
        qtbot.waitUntil(lambda: palette.found is not None and not palette._typing.isActive())
        qtbot.waitUntil(lambda: palette._session.finder.is_settled)
        return palette

    return type_it


def groups(palette):
    return [choice.group for choice in palette.model.choices if choice.is_head]


def of(palette, group):
    return [one for one in palette.model.choices if one.group is group and not one.is_head]


def press(palette, key):
    QTest.keyClick(palette.box, key)


def go_to(palette, group):
    """Go down to the first choice of a group, by the arrow."""
    for _ in palette.model.choices:
        if palette.view.current().group is group:
            return palette.view.current()
        press(palette, Qt.Key.Key_Down)
    raise AssertionError(group)


def test_it_explains_itself_before_anything_is_typed_and_escape_leads_back(palette, panes):
    assert palette.isVisible()
    assert "has:note" in palette.explained.text()
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is panes.cards.view


def test_what_is_found_stands_in_groups_with_the_words_marked(search, panes):
    card = panes.session.desk.cards(CardQuery(find="ceasefire"))[0]
    panes.session.ask(lambda: panes.session.desk.annotate(card.id, "Ask about the ceasefire"))
    panes.session.ask(lambda: panes.session.desk.new_memo("Ceasefire, second phase", fill=False))
    palette = search("ceasefire")
    assert groups(palette) == [Group.TOPIC, Group.CARD, Group.ARTICLE, Group.NOTE, Group.MEMO]
    for group in (Group.CARD, Group.ARTICLE, Group.NOTE, Group.MEMO):
        first = of(palette, group)[0]
        words = [first.title[a:b] for a, b in first.marks] + [first.below[a:b] for a, b in first.below_marks]
        assert "ceasefire" in [word.casefold() for word in words]
    assert "ceasefire" in palette.explained.text()


def test_the_card_that_is_gone_to_is_shown_with_its_exact_passage(search, panes):
    palette = search("ceasefire kind:figure")
    choice = go_to(palette, Group.CARD)
    press(palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert panes.reader.card == choice.value.number
    detail = panes.session.desk.card(panes.reader.card)
    passages = [one.span.quote(detail.text) for one in detail.filed.card.passages]
    assert set(panes.reader.article.marked_words()) <= set(passages)
    assert panes.reader.article.marked_words()
    assert QApplication.focusWidget() is panes.cards.view


def test_a_card_out_of_sight_is_listed_among_those_of_its_article(search, panes):
    panes.sidebar.go_to_topic(1)
    other = next(
        card for card in panes.session.desk.cards(CardQuery()) if panes.cards.model.row_of(card.id) < 0
    )
    palette = search(f'"{other.card.headline}"')
    go_to(palette, Group.CARD)
    press(palette, Qt.Key.Key_Return)
    assert panes.cards.place.kind is PlaceKind.ARTICLE
    assert panes.cards.model.row_of(panes.reader.card) >= 0


def test_a_note_leads_to_its_card_a_memo_is_opened_an_article_listed(search, panes):
    desk = panes.session.desk
    card = panes.cards.model.id_at(5)
    panes.session.ask(lambda: desk.annotate(card, "Xanthippe was not asked"))
    palette = search("xanthippe")
    assert go_to(palette, Group.NOTE).title == "Xanthippe was not asked"
    press(palette, Qt.Key.Key_Return)
    assert panes.reader.card == card
    made = panes.session.ask(lambda: desk.new_memo("Xylophones", fill=False))
    panes.session.ask(lambda: desk.new_memo("Another", fill=False))
    search("xylophones")
    press(palette, Qt.Key.Key_Return)
    assert panes.memo.id == made.id
    article = desk.articles()[0]
    palette = search(f'"{article.name}"')
    go_to(palette, Group.ARTICLE)
    press(palette, Qt.Key.Key_Return)
    assert panes.cards.place.article == article.id


def test_more_cards_than_are_shown_lead_to_all_of_them_in_the_list(search, panes, qtbot):
    palette = search("the")
    count = panes.session.desk.count(CardQuery(find="the"))
    head = next(one for one in palette.model.choices if one.is_head and one.group is Group.CARD)
    assert head.end == f"5 of {count}"
    row = next(number for number, one in enumerate(palette.model.choices) if one.is_more)
    place = palette.view.visualRect(palette.model.index(row)).center()
    palette.view.scrollTo(palette.model.index(row))
    place = palette.view.visualRect(palette.model.index(row)).center()
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: panes.cards.model.rowCount() == count)
    assert panes.cards.place == ALL
    assert panes.cards.filter.text() == "the"


def test_nothing_found_says_so_and_enter_does_nothing(search):
    palette = search("zzzyx")
    assert "Nothing was found." in palette.explained.text()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_of_a_search_is_left_out_is_said(search):
    palette = search("ceasefire kind:zzz")
    assert "kind:" in palette.explained.text()


def test_commands_and_topics_are_found_by_their_names(palette, panes, window, qtbot):
    QTest.keyClicks(palette.box, ">hist")
    qtbot.waitUntil(lambda: groups(palette) == [Group.COMMAND])
    press(palette, Qt.Key.Key_Return)
    assert panes.asking.dialog.windowTitle() == "History"
    panes.asking.dialog.reject()
    palette.open(topics=lambda: panes.sidebar.model.all_topics)
    palette.box.clear()
    QTest.keyClicks(palette.box, "#iran")
    qtbot.waitUntil(lambda: groups(palette) == [Group.TOPIC])
    press(palette, Qt.Key.Key_Return)
    assert panes.sidebar.topic.name == "Iran"


def test_people_are_found_by_the_beginning_of_a_name_and_lead_to_what_they_say(palette, panes, qtbot):
    cards = panes.session.desk.cards(CardQuery(find="kind:quote"))
    who = next(card.card.attribution.who for card in cards if " " in card.card.attribution.who)
    QTest.keyClicks(palette.box, f"@{who.split()[-1][:4].lower()}")
    qtbot.waitUntil(lambda: groups(palette) == [Group.PERSON])
    assert palette.explained.text() == "People by name"
    assert who in [one.title for one in of(palette, Group.PERSON)]
    while palette.view.current().title != who:
        press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert (panes.cards.place, panes.cards.filter.text()) == (ALL, f'who:"{who}"')

    def shown():
        listed = panes.session.desk.cards_by_id(panes.cards.model.ids())
        return {one.card.attribution.who for one in listed}

    qtbot.waitUntil(lambda: shown() == {who})


def test_what_somebody_says_is_read_from_the_first_card_on_and_back_leads_to_where_one_was(
    search, panes, qtbot
):
    panes.cards.view.go_to(panes.cards.model.rowCount() - 1)
    before = panes.reader.card
    said_by = panes.session.desk.card(before).filed.card.attribution.who
    who = next(one.name for one in panes.session.desk.people() if one.name != said_by)
    palette = search(who)
    while palette.view.current().title != who or palette.view.current().group is not Group.PERSON:
        press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    # at once: a key that follows is meant for it
    assert panes.cards.view.delegate.find.startswith("who:")
    assert panes.cards.view.currentIndex().row() == 0
    assert (panes.reader.card,) == panes.cards.selected()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert panes.cards.filter.text() == ""
    qtbot.waitUntil(lambda: panes.cards.selected() == (before,))
    assert panes.reader.card == before


def test_the_at_sign_alone_offers_who_says_the_most_and_a_name_nobody_has_says_so(palette, qtbot):
    QTest.keyClicks(palette.box, "@")
    qtbot.waitUntil(lambda: groups(palette) == [Group.PERSON])
    assert len(of(palette, Group.PERSON)) > 3
    QTest.keyClicks(palette.box, "zzzyx")
    qtbot.waitUntil(lambda: palette.explained.text() == "Nobody of that name speaks in a card.")


def test_people_stand_among_what_a_word_finds(search, panes):
    who = next(one.name for one in panes.session.desk.people() if " " in one.name)
    palette = search(who)
    assert who in [one.title for one in of(palette, Group.PERSON)]
    assert of(palette, Group.CARD)


def test_commands_used_last_are_offered_before_anything_is_typed(palette, panes, qtbot):
    assert groups(palette) == []
    for name in ("history", "trash"):
        palette.box.clear()
        QTest.keyClicks(palette.box, f">{name[:4]}")
        qtbot.waitUntil(lambda name=name: {one.value for one in of(palette, Group.COMMAND)} == {name})
        press(palette, Qt.Key.Key_Return)
        panes.asking.dialog.reject()
        palette.open()
    palette.box.clear()
    qtbot.waitUntil(lambda: groups(palette) == [Group.RECENT])
    first, second = of(palette, Group.RECENT)
    assert (first.value, second.value) == ("trash", "history")
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert panes.asking.dialog.windowTitle() == "History"
    panes.asking.dialog.reject()


def test_the_arrows_go_over_the_heads_and_round_the_end(search):
    palette = search("ceasefire")
    QAbstractItemModelTester(palette.model, FATAL, palette)
    first = palette.view.current()
    press(palette, Qt.Key.Key_Up)
    assert palette.view.current() == [one for one in palette.model.choices if not one.is_head][-1]
    press(palette, Qt.Key.Key_Down)
    assert palette.view.current() == first
    assert not first.is_head


def test_a_click_beside_it_closes_it(palette, window):
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(20, window.height() - 20))
    assert not palette.isVisible()


def test_the_field_at_the_top_opens_it(window, panes):
    window.top.search.click()
    assert panes.palette.isVisible()


def test_only_the_last_of_many_keys_is_answered(palette, panes, qtbot):
    answered = []
    palette._session.finder.ask("find", lambda desk: desk.find("ceasefire"), answered.append)
    palette._session.finder.ask("find", lambda desk: desk.find("lebanon"), answered.append)
    qtbot.waitUntil(lambda: palette._session.finder.is_settled)
    assert len(answered) == 1
    assert "lebanon" in answered[0].explained


def test_a_sign_that_turns_letters_round_is_shown_and_turns_none(qtbot, theme):
    def painted(title, below):
        model = PaletteModel()
        view = PaletteView(theme, model)
        qtbot.addWidget(view)
        view.resize(600, 80)
        model.show([Choice(Group.NOTE, title, ((9, 12),), below, drawing="pencil", value=1)])
        return view.grab().toImage()

    turned = painted("Ask them \u202enow or later", "Talks \u2067stall")
    assert turned == painted("Ask them \ufffdnow or later", "Talks \ufffdstall")
    assert turned != painted("Ask them now or later", "Talks stall")


@pytest.mark.parametrize("words", ["keep", "KEEP", "Keep"])
def test_the_command_of_that_very_name_comes_first(palette, panes, window, words):
    panes.acting.keep()
    QTest.keyClicks(palette.box, f">{words}")
    palette._ask()
    assert [one.title for one in of(palette, Group.COMMAND)][:2] == ["Keep", "Undo Keep 1 card"]


def test_what_is_not_offered_is_said(palette, window):
    QTest.keyClicks(palette.box, ">redo")
    palette._ask()
    assert palette.explained.text() == "This cannot be done just now: Redo"
    for sign, what in ((">", "command"), ("#", "topic")):
        palette.box.setText(f"{sign}qqqq")
        palette._ask()
        assert palette.explained.text() == f"There is no {what} of that name."
        assert not palette.model.rowCount()


@pytest.mark.parametrize("words", ["", "ask the office"])
@pytest.mark.parametrize("leaves", ["escape", "card", "topic", "command"])
def test_the_search_is_left_in_every_way_after_it_was_opened_from_a_note(window, panes, qtbot, words, leaves):
    view = panes.cards.view
    panes.cards.focus_list()
    view.go_to(2)
    card = panes.reader.card
    QTest.keyClick(view, Qt.Key.Key_N)
    field = panes.reader.notes.editor.words
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = panes.palette
    qtbot.waitUntil(palette.box.hasFocus)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.keyClicks(
        palette.box, {"card": "Morvesh ready", "topic": "#Iran", "command": ">Keep"}.get(leaves, "")
    )
    qtbot.waitUntil(lambda: not palette._typing.isActive() and palette._session.finder.is_settled)
    press(palette, Qt.Key.Key_Escape if leaves == "escape" else Qt.Key.Key_Return)
    assert not palette.isVisible()
    notes = [one.text for one in panes.session.desk.card(card).annotations]
    assert words in notes if words else not notes
    qtbot.waitUntil(panes.cards.list_shown().hasFocus)
