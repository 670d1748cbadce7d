"""Everything that has a menu entry or a shortcut, once: the menus, the buttons and the help page read it from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

TOPIC_KEYS = range(1, 10)


@dataclass(frozen=True, slots=True)
class Deed:
    """One action: its name in the code, its words, its keys as Qt writes them, and the menu it stands in."""

    name: str
    words: str
    keys: tuple[str, ...]
    menu: str


class Actions(QObject):
    """The window's actions by name: `actions["undo"]`. *below* some of them, by name, stands a menu that is made for it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._forbidden: frozenset[str] = frozenset()
        self.below: dict[str, Callable[[QWidget], QMenu]] = {}
        self.deeds = tuple(self._deeds())
        for deed in self.deeds:
            action = QAction(deed.words, self)
            action.setObjectName(deed.name)
            action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._actions[deed.name] = action
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def allow(self, is_open: bool, *, reason: str = "") -> None:
        """Allow all of them where a library is open, else only what needs none.

        With a *reason* why the library may not be changed, nothing that changes it is allowed.
        """
        self._forbidden = _WRITE if reason else frozenset()
        for name, action in self._actions.items():
            action.setToolTip(reason if name in self._forbidden else "")
            self.enable(name, is_open or name in _NEED_NO_LIBRARY)

    def enable(self, name: str, is_possible: bool) -> None:
        """Say whether an action makes sense now; one that is forbidden stays off."""
        self._actions[name].setEnabled(is_possible and name not in self._forbidden)

    def only_in(self, name: str, *widgets: QWidget) -> None:
        """Let an action's keys work in these widgets only."""
        action = self._actions[name]
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._window.removeAction(action)
        for widget in widgets:
            widget.addAction(action)

    def also_in(self, name: str, widget: QWidget) -> None:
        """Let the keys of an action that works in some widgets only work in this one too."""
        widget.addAction(self._actions[name])

    def menu(self, parent: QWidget) -> QMenu:
        """Return the whole menu, with the menus of `menus` in it."""
        whole = QMenu(parent)
        for menu in self.menus(whole):
            whole.addMenu(menu)
        return whole

    def menus(self, parent: QWidget) -> list[QMenu]:
        """Return the menus of a menu bar."""
        made: dict[str, QMenu] = {}
        for deed in self.deeds:
            if deed.menu not in made:
                made[deed.menu] = QMenu(deed.menu, parent)
                made[deed.menu].setToolTipsVisible(True)
            if deed.name in _AFTER_A_LINE:
                made[deed.menu].addSeparator()
            made[deed.menu].addAction(self._actions[deed.name])
            if deed.name in self.below:
                made[deed.menu].addMenu(self.below[deed.name](made[deed.menu]))
        return list(made.values())

    def _deeds(self) -> Iterator[Deed]:
        yield from self._file()
        yield from self._edit()
        yield from self._card()
        yield from self._topic()
        yield from self._memo()
        yield from self._share()
        yield from self._view()
        yield Deed("shortcuts", self.tr("Keyboard shortcuts"), ("?", "Shift+?", "F1"), self.tr("&Help"))
        yield Deed("menu", self.tr("Open the menu"), ("F10",), self.tr("&Help"))
        yield Deed("about", self.tr("About Readahead"), (), self.tr("&Help"))

    def _file(self) -> Iterator[Deed]:
        menu = self.tr("&File")
        yield Deed("new_library", self.tr("New library…"), (), menu)
        yield Deed("open_library", self.tr("Open library…"), ("Ctrl+Alt+O",), menu)
        yield Deed("new_locked", self.tr("New encrypted library…"), (), menu)
        yield Deed("lock", self.tr("Save as an encrypted library…"), (), menu)
        yield Deed("change_passphrase", self.tr("Change passphrase…"), (), menu)
        yield Deed("save_plain", self.tr("Save as a plain library…"), (), menu)
        yield Deed("import_files", self.tr("Import articles…"), ("Ctrl+O",), menu)
        yield Deed("import_folder", self.tr("Import a folder…"), ("Ctrl+Shift+O",), menu)
        yield Deed("fetch", self.tr("Fetch pages…"), ("Ctrl+Shift+I",), menu)
        yield Deed("subscriptions", self.tr("Subscriptions…"), ("Ctrl+Alt+F",), menu)
        yield Deed("refresh", self.tr("Refresh subscriptions"), ("F9",), menu)
        yield Deed("paste", self.tr("Paste an article…"), ("Ctrl+V",), menu)
        yield Deed("starter", self.tr("Open the starter library"), (), menu)
        yield Deed("read_again", self.tr("Read again what earlier rules have read"), ("Shift+F5",), menu)
        yield Deed("backups", self.tr("Backups…"), ("Ctrl+Shift+B",), menu)
        yield Deed("check", self.tr("Check library"), (), menu)
        yield Deed("quit", self.tr("Quit"), ("Ctrl+Q",), menu)

    def _edit(self) -> Iterator[Deed]:
        menu = self.tr("&Edit")
        yield Deed("undo", self.tr("Undo"), ("Ctrl+Z",), menu)
        yield Deed("redo", self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), menu)
        yield Deed("filter", self.tr("Filter the cards"), ("Ctrl+F",), menu)
        yield Deed("search", self.tr("Search everything"), ("Ctrl+K",), menu)
        yield Deed("history", self.tr("History…"), ("Ctrl+H",), menu)
        yield Deed("trash", self.tr("Trash…"), ("Ctrl+Shift+Delete",), menu)
        yield Deed("settings", self.tr("Settings…"), ("Ctrl+,",), menu)

    def _card(self) -> Iterator[Deed]:
        menu = self.tr("&Card")
        yield Deed("next_card", self.tr("Next card"), ("J",), menu)
        yield Deed("previous_card", self.tr("Previous card"), ("K",), menu)
        yield Deed("add_to_memo", self.tr("Add to memo"), ("Return", "Enter"), menu)
        yield Deed("annotate", self.tr("Annotate"), ("N",), menu)
        yield Deed("correct", self.tr("Correct card…"), ("E",), menu)
        yield Deed("read_date", self.tr("Say how a date is read…"), ("D",), menu)
        yield Deed("why", self.tr("Why this card?"), ("W",), menu)
        yield Deed("related", self.tr("Related cards"), ("R",), menu)
        yield Deed("back", self.tr("Back to where you were"), ("Alt+Left",), menu)
        yield Deed("forward", self.tr("Forward again"), ("Alt+Right",), menu)
        yield Deed("story", self.tr("The story of this article…"), ("Shift+R",), menu)
        yield Deed("article_details", self.tr("Details of the article…"), ("Shift+E",), menu)
        yield Deed("article_versions", self.tr("What changed in the article…"), (), menu)
        yield Deed("article_left_out", self.tr("What was left out of the article…"), (), menu)
        yield Deed("article_again", self.tr("Read article again"), (), menu)
        yield Deed("new_card", self.tr("New card from selection"), ("C",), menu)
        yield Deed("new_card_of", self.tr("New card of a kind…"), ("Shift+C",), menu)
        yield Deed("copy_cited", self.tr("Copy with its source"), ("Ctrl+Shift+C",), menu)
        yield Deed("next_uncarded", self.tr("Next sentence without a card"), ("U",), menu)
        yield Deed("previous_uncarded", self.tr("Previous sentence without a card"), ("Shift+U",), menu)
        yield Deed("keep", self.tr("Keep"), ("S",), menu)
        yield Deed("dismiss", self.tr("Dismiss"), ("Del",), menu)
        yield Deed("renew", self.tr("Mark as new"), ("Shift+S",), menu)

    def _topic(self) -> Iterator[Deed]:
        menu = self.tr("&Topic")
        yield Deed("new_topic", self.tr("New topic…"), ("Ctrl+Shift+T",), menu)
        yield Deed("edit_topic", self.tr("Name and terms…"), ("Shift+F2",), menu)
        yield Deed("nest_topic", self.tr("Put under…"), ("Ctrl+Shift+P",), menu)
        yield Deed("merge_topic", self.tr("Merge into…"), ("Ctrl+Shift+M",), menu)
        yield Deed("split_topic", self.tr("Split…"), ("Ctrl+Shift+S",), menu)
        yield Deed("sort_again", self.tr("Sort again"), ("F5",), menu)

    def _memo(self) -> Iterator[Deed]:
        menu = self.tr("&Memo")
        yield Deed("new_memo", self.tr("New memo…"), ("Ctrl+N",), menu)
        yield Deed("memo_head", self.tr("Head of the memo…"), (), menu)
        yield Deed("memo_layout", self.tr("Layout of the memo…"), ("Ctrl+Shift+L",), menu)
        yield Deed("pages", self.tr("Read the pages in a window"), ("Ctrl+Shift+V",), menu)
        yield Deed("export", self.tr("Export memo…"), ("Ctrl+Shift+E",), menu)
        yield Deed("print", self.tr("Print memo…"), ("Ctrl+P",), menu)
        yield Deed("deliver", self.tr("Deliver memo"), (), menu)
        yield Deed("supplement", self.tr("Write the supplement"), (), menu)
        yield Deed("verify", self.tr("Check an exported memo…"), (), menu)

    def _share(self) -> Iterator[Deed]:
        menu = self.tr("&Share")
        yield Deed("bundle_topic", self.tr("Bundle of this topic…"), (), menu)
        yield Deed("bundle_memo", self.tr("Bundle of this memo…"), (), menu)
        yield Deed("merge", self.tr("Open a bundle…"), ("Ctrl+Alt+B",), menu)
        yield Deed("export_library", self.tr("Export library to a folder…"), (), menu)
        yield Deed("import_library", self.tr("Import an exported library…"), (), menu)

    def _view(self) -> Iterator[Deed]:
        menu = self.tr("&View")
        yield Deed("theme", self.tr("Dark theme"), ("T", "Ctrl+T"), menu)
        yield Deed("larger", self.tr("Larger text"), ("Ctrl++", "Ctrl+="), menu)
        yield Deed("smaller", self.tr("Smaller text"), ("Ctrl+-",), menu)
        yield Deed("usual_size", self.tr("Text as large as usual"), ("Ctrl+0",), menu)
        yield Deed("three_lines", self.tr("Three lines for a headline"), (), menu)
        yield Deed("show_uncarded", self.tr("Show what gave no card"), ("Ctrl+U",), menu)
        yield Deed("view_cards", self.tr("Cards as a list"), ("Alt+1",), menu)
        yield Deed("view_timeline", self.tr("Timeline"), ("Alt+2",), menu)
        yield Deed("view_positions", self.tr("Positions by actor"), ("Alt+3",), menu)
        yield Deed("view_figures", self.tr("Figures side by side"), ("Alt+4",), menu)
        yield Deed("sidebar", self.tr("Sidebar"), ("Ctrl+B",), menu)
        yield Deed("memo_pane", self.tr("Memo"), ("Ctrl+M",), menu)
        yield Deed("next_pane", self.tr("Next pane"), ("F6",), menu)
        yield Deed("previous_pane", self.tr("Previous pane"), ("Shift+F6",), menu)
        for number in TOPIC_KEYS:
            words = self.tr("Topic {number}").format(number=number)
            yield Deed(f"topic_{number}", words, (f"Ctrl+{number}",), menu)


_NEED_NO_LIBRARY = frozenset(
    {
        "new_library",
        "open_library",
        "new_locked",
        "quit",
        "settings",
        "theme",
        "larger",
        "smaller",
        "usual_size",
        "three_lines",
        "shortcuts",
        "menu",
        "about",
    }
)

_WRITE = frozenset(
    {
        "import_files",
        "import_folder",
        "fetch",
        "refresh",
        "paste",
        "starter",
        "read_again",
        "undo",
        "redo",
        "add_to_memo",
        "annotate",
        "correct",
        "read_date",
        "article_details",
        "article_again",
        "new_card",
        "new_card_of",
        "keep",
        "dismiss",
        "renew",
        "new_topic",
        "edit_topic",
        "nest_topic",
        "merge_topic",
        "split_topic",
        "sort_again",
        "new_memo",
        "memo_head",
        "memo_layout",
        "deliver",
        "supplement",
        "merge",
        "import_library",
    }
)
"""What changes the library."""

_AFTER_A_LINE = frozenset(
    {
        "new_locked",
        "import_files",
        "starter",
        "read_again",
        "backups",
        "quit",
        "filter",
        "history",
        "settings",
        "why",
        "next_uncarded",
        "keep",
        "edit_topic",
        "sort_again",
        "export",
        "verify",
        "export_library",
        "view_cards",
        "sidebar",
        "next_pane",
        "topic_1",
        "about",
    }
)
