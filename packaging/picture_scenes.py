"""What the pictures of the window show: each scene brings a stage into one state, from the library at rest."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from picture_stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from readahead import resources
from readahead.gui.doors import Door
from readahead.gui.place import ALL, DISMISSED, SOURCES, Place, PlaceKind
from readahead.gui.views import ViewKind
from readahead.model.card import CardQuery, Kind

TOPIC = "Gaza ceasefire"
PASSPHRASE = "four plain words here"

PASTED = """Bridge at Lorn is closed

By Mara Ellin
LORN, 3 March 2026 (Exercise News) – The bridge at Lorn has closed, the road office said on Monday.

"We will not open it before May," said Jon Varre, the head of the office.
"""


def _cards_of_a_topic(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    card = stage.panes.session.desk.cards(CardQuery(annotated=True))[0]
    stage.panes.cards.show_card(card.id)
    view = stage.panes.cards.view
    view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)


def _all_cards(stage: Stage) -> None:
    stage.panes.sidebar.go(ALL)


def _several_selected(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    view = stage.panes.cards.view
    view.go_to(0)
    mode = view.selectionModel().SelectionFlag.Select
    for row in (1, 3):
        view.selectionModel().select(view.model().index(row, 0), mode)


def _filtered(stage: Stage) -> None:
    stage.panes.cards.filter.setText("ceasefire")
    stage.panes.cards.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
    stage.settle()


def _filtered_to_nothing(stage: Stage) -> None:
    stage.panes.cards.filter.setText("xylophone")
    stage.settle()


def _one_kind(stage: Stage) -> None:
    chips = stage.panes.cards.chips
    chips.choose(next(sieve for sieve in chips.buttons if sieve.kind is Kind.FIGURE))


def _timeline(stage: Stage) -> None:
    _look(stage, ViewKind.TIMELINE)


def _positions(stage: Stage) -> None:
    _look(stage, ViewKind.POSITIONS)


def _figures(stage: Stage) -> None:
    _look(stage, ViewKind.FIGURES)


def _look(stage: Stage, kind: ViewKind) -> None:
    stage.go_to_topic("People and losses (exercise)")
    stage.panes.cards.switch.choose(kind)


def _palette(stage: Stage) -> None:
    stage.panes.palette.open("ceasefire", topics=lambda: stage.panes.sidebar.model.all_topics)


def _palette_of_commands(stage: Stage) -> None:
    stage.panes.palette.open(">", topics=lambda: stage.panes.sidebar.model.all_topics)


def _sources(stage: Stage) -> None:
    stage.panes.sidebar.go(SOURCES)


def _one_source(stage: Stage) -> None:
    article = stage.panes.session.desk.articles()[0]
    stage.panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article.id))


def _new(stage: Stage) -> None:
    stage.panes.sidebar.go(Place(PlaceKind.NEW))


def _annotated(stage: Stage) -> None:
    stage.panes.sidebar.go(Place(PlaceKind.ANNOTATED))


def _inbox(stage: Stage) -> None:
    stage.panes.sidebar.go(Place(PlaceKind.INBOX))


def _dismissed(stage: Stage) -> None:
    stage.panes.sidebar.go(DISMISSED)


def _empty_topic(stage: Stage) -> None:
    stage.go_to_topic("Water treaty")


def _note_written(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    stage.panes.reader.annotate()
    editor = stage.panes.reader.notes.editor
    assert editor is not None
    editor.words.setPlainText("Check **the date** with the press office:\n\n- their own reading\n- ours")


def _why(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    stage.panes.reader.head.toggle_why()


def _uncarded(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    stage.panes.reader.bar.toggle_coverage()


def _relations(stage: Stage) -> None:
    desk = stage.panes.session.desk
    found = desk.relations_of([filed.id for filed in desk.cards(CardQuery())])
    card = max(found, key=lambda one: len(found[one]))
    filed = desk.cards_by_id([card])[0]
    stage.panes.sidebar.go(Place(PlaceKind.ARTICLE, article=filed.article))
    stage.panes.cards.show_card(card)
    stage.settle()
    stage.panes.reader.relations.focus()


def _story(stage: Stage) -> None:
    desk = stage.panes.session.desk
    article = max(desk.articles(), key=lambda one: len(desk.story(one.id).articles))
    stage.panes.asking.story(article.id)


def _empty_memo(stage: Stage) -> None:
    memo = next(one for one in stage.panes.session.desk.memos() if one.title == "Harbour works")
    stage.panes.open_memo(memo.id)


def _main_menu(stage: Stage) -> None:
    stage.window.top.menu_button.click()


def _import_menu(stage: Stage) -> None:
    stage.window.top.import_button.click()


def _card_menu(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    cards = stage.panes.cards
    cards.view.go_to(1)
    at = cards.view.viewport().mapToGlobal(cards.view.visualRect(cards.view.currentIndex()).center())
    cards.menu(cards.selected()).popup(at)


def _topic_menu(stage: Stage) -> None:
    view = stage.panes.sidebar.view
    number = stage.panes.sidebar.model.row_of_topic(stage.topic(TOPIC).id)
    index = view.model().index(number, 0)
    row = stage.panes.sidebar.model.rows[number]
    view.menu_asked.emit(row, view.viewport().mapToGlobal(view.visualRect(index).center()))


def _message(stage: Stage) -> None:
    stage.window.messages.warn(
        "2 of 14 files could not be read.",
        details=("notes.xyz: this is no kind of file that is known.", "empty.txt: there is no text in it."),
        todo=stage.clear,
        verb="Try again",
    )


def _paste(stage: Stage) -> None:
    stage.panes.importer.show_paste(PASTED)


def _import_preview(stage: Stage) -> None:
    folder = stage.folder / "letters"
    folder.mkdir(exist_ok=True)
    for number, place in enumerate(("Lorn", "Halm", "Tirn", "Vessen")):
        (folder / f"bridge-{number}.txt").write_text(PASTED.replace("Lorn", place).replace("May", place))
    (folder / "03-04-2026.txt").write_text("Ferry at Halm runs again\n\nThe ferry at Halm runs again.\n")
    (folder / "empty.txt").write_text("")
    shutil.copy(resources.seeds()[0], folder)
    stage.panes.importer.take_files([folder])
    stage.wait_for(lambda: bool(stage.over()))


def _dates(stage: Stage) -> None:
    stage.panes.importer.ask_dates(tuple(one.id for one in stage.panes.session.desk.articles()[:3]))


def _dropping(stage: Stage) -> None:
    stage.panes.veil.lift()


def _correct(stage: Stage) -> None:
    stage.go_to_topic(TOPIC)
    card = stage.panes.reader.card
    assert card is not None
    stage.panes.asking.correct_card(card)


def _own_text(stage: Stage) -> None:
    memo = stage.panes.memo.memo
    assert memo is not None
    stage.panes.asking.own_text(memo.sections[0])


def _marking(stage: Stage) -> None:
    memo = stage.panes.memo.memo
    assert memo is not None
    stage.panes.memo_asking.mark(memo.sections[0])


def _bundle_merged(stage: Stage) -> None:
    target = stage.folder / "talks.readahead-bundle"
    desk = stage.panes.session.desk
    desk.bundle(target, topic=stage.topic(TOPIC).id)
    stage.panes.sharing.merge(target)
    stage.wait_for(lambda: stage.panes.sharing.dialog is not None)
    stage.wait_for(stage.window.strip.isHidden)


def _subscriptions(stage: Stage) -> None:
    folder = stage.folder / "clippings"
    folder.mkdir(exist_ok=True)
    (folder / "bridge.txt").write_text(PASTED)
    desk = stage.panes.session.desk
    if not desk.subscriptions():
        desk.subscribe(str(folder), title="Clippings", topic=stage.topic(TOPIC).id)
        desk.refresh()
        desk.subscribe("https://news.example/world/feed.xml", title="World news | Harrow Post")
        gone = folder.with_name("gone")
        gone.mkdir()
        desk.subscribe(str(gone), title="The desk's shared folder")
        gone.rmdir()
        desk.refresh([one.id for one in desk.subscriptions() if one.address == str(gone)])
    stage.window.actions_["subscriptions"].trigger()


def _busy(stage: Stage) -> None:
    stage.panes.importer.take_all([_many_files(stage.folder / "incoming")])
    stage.wait_for(lambda: stage.window.strip.bar.value() > 200 or stage.panes.importer.job is None)


def _many_files(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(300):
        text = PASTED.replace("Lorn", f"Lorn on the {number}th mile").replace("May", f"week {number}")
        (folder / f"{number}.txt").write_text(text * 3)
    return folder


def _first_start(stage: Stage) -> None:
    stage.open("empty")


def _damaged(stage: Stage) -> None:
    stage.open("damaged")


def _locked(stage: Stage) -> None:
    stage.open("locked")


def _read_only(stage: Stage) -> None:
    stage.libraries.leave(is_forced=True)
    stage.libraries.go(Door(stage.copied("library"), is_read_only=True))


def _no_library(stage: Stage) -> None:
    path = stage.folder / "letter.txt"
    path.write_text("This is no library. " * 100)
    stage.libraries.leave(is_forced=True)
    stage.libraries.go(Door(path))


def _dialog(name: str) -> Callable[[Stage], None]:
    """Return the scene of an action that opens a dialog."""

    def show(stage: Stage) -> None:
        stage.go_to_topic(TOPIC)
        stage.window.actions_[name].trigger()

    return show


SCENES: Mapping[str, Callable[[Stage], None]] = {
    "topic": _cards_of_a_topic,
    "all-cards": _all_cards,
    "selected": _several_selected,
    "filter": _filtered,
    "filter-nothing": _filtered_to_nothing,
    "kind": _one_kind,
    "timeline": _timeline,
    "positions": _positions,
    "figures": _figures,
    "palette": _palette,
    "palette-commands": _palette_of_commands,
    "sources": _sources,
    "source": _one_source,
    "new": _new,
    "annotated": _annotated,
    "inbox": _inbox,
    "dismissed": _dismissed,
    "empty-topic": _empty_topic,
    "note": _note_written,
    "why": _why,
    "uncarded": _uncarded,
    "relations": _relations,
    "story": _story,
    "menu": _main_menu,
    "import-menu": _import_menu,
    "card-menu": _card_menu,
    "topic-menu": _topic_menu,
    "message": _message,
    "import-preview": _import_preview,
    "paste": _paste,
    "dates": _dates,
    "drop": _dropping,
    "correct": _correct,
    "own-text": _own_text,
    "marking": _marking,
    "pages": _dialog("pages"),
    "topic-new": _dialog("new_topic"),
    "topic-edit": _dialog("edit_topic"),
    "topic-nest": _dialog("nest_topic"),
    "topic-merge": _dialog("merge_topic"),
    "topic-split": _dialog("split_topic"),
    "memo-new": _dialog("new_memo"),
    "memo-head": _dialog("memo_head"),
    "memo-layout": _dialog("memo_layout"),
    "export": _dialog("export"),
    "backups": _dialog("backups"),
    "history": _dialog("history"),
    "trash": _dialog("trash"),
    "settings": _dialog("settings"),
    "shortcuts": _dialog("shortcuts"),
    "about": _dialog("about"),
    "libraries": _dialog("open_library"),
    "bundle": _bundle_merged,
    "subscriptions": _subscriptions,
    "empty-memo": _empty_memo,
    "busy": _busy,
    "read-only": _read_only,
    "first-start": _first_start,
    "locked": _locked,
    "damaged": _damaged,
    "no-library": _no_library,
}
"""The scenes in the order they are played: those that change the library or show another one come last."""
