"""One comes back to where one left a library: its place, card, filter, memo and view, after a restart or a crash."""

import pytest

from readahead.gui import standing
from readahead.gui.kind_chips import Sieve
from readahead.gui.place import ALL, SOURCES, Place, PlaceKind
from readahead.gui.standing import Standing
from readahead.gui.views import ViewKind
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.memo import MemoId
from readahead.model.topic import TopicId


def topic_named(panes, name):
    return next(topic for topic in panes.session.desk.topics() if topic.name == name)


def gone_far(panes):
    """Go to a topic, and to its fourth card."""
    panes.sidebar.go(Place(PlaceKind.TOPIC, topic=topic_named(panes, "Gaza ceasefire").id))
    panes.cards.view.go_to(3)
    return panes.reader.card


@pytest.mark.parametrize("killed", [False, True])
def test_one_comes_back_to_the_place_and_the_card(again, qtbot, killed):
    panes = again()
    card = gone_far(panes)
    if killed:
        panes.where_left.keep()
    place = panes.sidebar.place
    panes = again(killed=killed)
    assert panes.sidebar.place == panes.cards.place == place
    qtbot.waitUntil(lambda: panes.reader.card == card and panes.cards.view.currentIndex().row() == 3)


def test_how_one_stands_is_kept_while_one_works(again, qtbot, monkeypatch):
    monkeypatch.setattr("readahead.gui.where_left.EVERY_MS", 5)
    panes = again()
    card = gone_far(panes)
    file = panes.where_left._file
    qtbot.waitUntil(lambda: standing.kept(file).card == card)


def test_the_sizes_of_panes_and_window_outlive_a_crash(again, qtbot):
    panes = again()
    panes.arrangement.toggle_memo()
    panes.split.window().resize(1300, 800)
    panes.where_left.keep()
    panes = again(killed=True)
    assert panes.memo_pane.isHidden()
    assert panes._window.settings.value("geometry").size()


def test_nothing_is_written_where_nothing_has_changed(again):
    panes = again()
    panes.where_left.keep()
    file = panes.where_left._file
    file.unlink()
    panes.where_left.keep()
    assert not file.exists()


def test_the_filter_and_the_kind_are_there_again(again, qtbot):
    panes = again()
    panes.cards.chips.choose(Sieve(Kind.POSITION))
    panes.cards.filter.setText("ceasefire")
    qtbot.waitUntil(lambda: panes.cards.view.delegate.find == "ceasefire")
    count = panes.cards.model.rowCount()
    panes.cards.view.go_to(2)
    card = panes.reader.card
    panes = again()
    assert panes.cards.chips.sieve == Sieve(Kind.POSITION)
    assert panes.cards.filter.text() == "ceasefire"
    qtbot.waitUntil(lambda: panes.cards.model.rowCount() == count)
    qtbot.waitUntil(lambda: panes.cards.view.currentIndex().row() == 2 and panes.reader.card == card)


def test_how_far_one_had_scrolled_is_there_again(again, qtbot):
    panes = again()
    panes.cards.view.go_to(20)
    scrolled = panes.cards.view.verticalScrollBar().value()
    assert scrolled
    panes = again()
    qtbot.waitUntil(lambda: panes.cards.view.verticalScrollBar().value() == scrolled)


def test_another_view_is_there_again_with_its_card(again, qtbot):
    panes = again()
    panes.cards.look(ViewKind.TIMELINE)
    view = panes.cards.view_shown()
    qtbot.waitUntil(lambda: view.step(1) or bool(view.selected()))
    view.step(2)
    card = panes.reader.card
    panes = again()
    assert panes.cards.switch.kind is ViewKind.TIMELINE
    qtbot.waitUntil(lambda: panes.cards.view_shown().selected() == (card,))
    assert panes.reader.card == card


def test_the_memo_and_its_page_are_there_again(again, qtbot):
    panes = again()
    first = panes.session.desk.new_memo("First", template="situation-review")
    panes.session.tell(first.changes)
    panes.session.tell(panes.session.desk.new_memo("Second", fill=False).changes)
    panes.memo.open(first.id)
    qtbot.waitUntil(lambda: panes.memo_pane.preview.is_settled, timeout=20_000)
    assert panes.memo_pane.preview.pages > 1
    panes.memo_pane.preview.next.click()
    qtbot.waitUntil(lambda: panes.memo_pane.preview.page == 1)
    panes = again()
    assert panes.memo.id == first.id
    qtbot.waitUntil(lambda: panes.memo_pane.preview.is_settled, timeout=20_000)
    assert panes.memo_pane.preview.page == 1


@pytest.mark.parametrize("stop", ["sidebar", "filter", "article", "outline"])
def test_the_keyboard_is_where_it_was(again, qtbot, stop):
    panes = again()
    panes.session.tell(panes.session.desk.new_memo("Talks", fill=False).changes)
    panes.where_left._stops()[stop].setFocus()
    panes.where_left.keep()
    assert standing.kept(panes.where_left._file).focus == stop
    panes = again()
    where = panes.where_left._stops()[stop]
    assert where.hasFocus() or where.isAncestorOf(panes.split.window().focusWidget())


def test_each_library_has_its_own(again):
    gone_far(again("one"))
    assert again("two").sidebar.place == ALL
    assert again("one").sidebar.place.kind is PlaceKind.TOPIC


def test_where_the_place_is_gone_one_begins_at_all_cards(again):
    panes = again()
    gone_far(panes)
    panes.session.desk.remove_topic(panes.sidebar.place.topic)
    panes = again()
    assert panes.sidebar.place == panes.cards.place == ALL
    assert panes.reader.card == panes.cards.model.id_at(0)


def test_a_card_that_is_gone_is_not_looked_for(again):
    panes = again()
    panes.where_left._known = Standing(card=CardId(99_999))
    standing.keep(panes.where_left._file, panes.where_left._known)
    panes.where_left._timer.stop()
    panes = again(killed=True)
    assert panes.reader.card == panes.cards.model.id_at(0)


ALL_OF_IT = Standing(
    place=Place(PlaceKind.TOPIC, topic=TopicId(4)),
    find="Élysée “no”",
    kind=Kind.FIGURE,
    view="figures",
    card=CardId(12),
    scrolled=340,
    read_to=1000,
    memo=MemoId(3),
    page=2,
    focus="outline",
)


@pytest.mark.parametrize(
    "one",
    [
        Standing(),
        ALL_OF_IT,
        Standing(place=Place(PlaceKind.ARTICLE, article=ArticleId(7))),
        Standing(place=SOURCES),
    ],
)
def test_what_is_written_is_read_again(one):
    assert standing.read(one.written()) == one


@pytest.mark.parametrize(
    "written",
    [
        "",
        "[",
        "[]",
        "null",
        "{}",
        '{"place": 7, "find": [], "card": "x", "memo": true, "page": -1, "view": null}',
        '{"place": ["topic", null, null]}',
        '{"place": ["article", 1, "x"]}',
        '{"place": ["nowhere", null, null], "kind": "rumour", "scrolled": 1e9}',
    ],
)
def test_what_has_another_form_is_a_first_start(written):
    assert standing.read(written) == Standing()


def test_the_oldest_libraries_are_forgotten(tmp_path, monkeypatch):
    monkeypatch.setattr(standing, "MOST_KEPT", 2)
    files = [standing.file_of(tmp_path / f"{name}.readahead", tmp_path / "window.ini") for name in "abc"]
    for file in files:
        standing.keep(file, Standing(page=1))
    assert sum(file.exists() for file in files) == 2
    assert files[2].exists()


def test_where_nothing_can_be_written_nothing_is_lost_but_the_place(tmp_path):
    (tmp_path / standing.FOLDER).write_text("in the way")
    file = standing.file_of(tmp_path / "library.readahead", tmp_path / "window.ini")
    standing.keep(file, Standing(page=1))
    assert standing.kept(file) == Standing()
