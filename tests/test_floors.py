"""The map of the house: which room may import which, held against every import in the source."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "desktop" / "readahead"

# room -> (rooms of ours it may import, packages of others it may import); the standard library is open to all but
# for what FORBIDDEN names
FLOORS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "resources": (frozenset(), frozenset()),
    "model": (frozenset(), frozenset()),
    "importers": (
        frozenset({"model", "resources"}),
        frozenset(
            {
                *(
                    "trafilatura",
                    "htmldate",
                    "lxml",
                    "yaml",
                    "charset_normalizer",
                    "eld",
                    "pypdfium2",
                    "warcio",
                ),
                *("feedparser", "bibtexparser", "rispy", "olefile", "striprtf"),
            }
        ),
    ),
    "derive": (frozenset({"model", "resources"}), frozenset()),
    "fetching": (frozenset({"model"}), frozenset({"urllib3"})),
    "library": (
        frozenset({"model", "resources"}),
        frozenset({"sqlite_utils", "sqlcipher3", "snowballstemmer"}),
    ),
    "memo": (
        frozenset({"model", "resources"}),
        frozenset({"markdown", "nh3", "typst", "fontTools", "docx", "pypdfium2"}),
    ),
    "desk": (
        frozenset({"model", "importers", "fetching", "derive", "library", "memo", "resources"}),
        frozenset({"distributed"}),
    ),
    "cli": (frozenset({"model", "desk", "resources"}), frozenset()),
    "gui": (frozenset({"model", "desk", "resources"}), frozenset({"PySide6", "shiboken6", "pypdfium2"})),
    "__main__": (frozenset({"cli", "gui"}), frozenset()),
    "__init__": (frozenset(), frozenset()),
}
# the window draws the pages of a PDF, and the memo's room, which wrote it, reads an exported one back
SHARED = {"pypdfium2": {"gui", "importers", "memo"}}
FORBIDDEN = {
    "sqlite3": {"library"},
    "socket": {"fetching"},
    "ssl": {"fetching"},
    "urllib.request": set(),
    "http.client": set(),
    "pickle": set(),
}


def imports_of(source: str, module: str) -> Iterator[str]:
    """Yield the dotted names *source* imports; *module* is its own dotted name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parent = module.split(".")[: -node.level]
                base = ".".join([*parent, base]).rstrip(".")
            yield base
            yield from (f"{base}.{name.name}" for name in node.names)


def breaches(room: str, source: str, module: str) -> list[str]:
    """Return what *source*, a module of *room*, imports though the table does not allow it."""
    ours, others = FLOORS[room]
    found = []
    for name in imports_of(source, module):
        first, _, rest = name.partition(".")
        if first == "readahead":
            other = rest.split(".")[0]
            if other and other not in {room, "__version__"} and other not in ours:
                found.append(f"{module} imports {name}")
        elif name in FORBIDDEN or first in FORBIDDEN:
            if room not in FORBIDDEN.get(name, FORBIDDEN.get(first, set())):
                found.append(f"{module} imports {name}")
        elif first not in sys.stdlib_module_names and first not in others:
            found.append(f"{module} imports {name}")
    return found


def modules() -> Iterator[tuple[str, Path, str]]:
    """Yield (room, file, dotted name) for every module of the program."""
    for file in sorted(PACKAGE.rglob("*.py")):
        inner = file.relative_to(PACKAGE).with_suffix("")
        parts = [part for part in inner.parts if part != "__init__"]
        yield inner.parts[0], file, ".".join(["readahead", *parts])


def test_every_room_stands_in_the_table() -> None:
    assert {room for room, _, _ in modules()} == set(FLOORS)


def test_no_room_imports_what_the_table_does_not_allow() -> None:
    found = [
        breach
        for room, file, name in modules()
        for breach in breaches(room, file.read_text(encoding="utf-8"), name)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("model", "import sqlite_utils"),
        ("model", "from readahead.desk import desk"),
        ("derive", "from readahead.library import Library"),
        ("derive", "def late():\n    import trafilatura"),
        ("importers", "from readahead import derive"),
        ("library", "from PySide6.QtCore import QObject"),
        ("memo", "from ..library import Library"),
        ("desk", "import sqlite3"),
        ("desk", "from PySide6 import QtWidgets"),
        ("gui", "from readahead.library import Library"),
        ("gui", "from readahead.cli import words"),
        ("cli", "from readahead.gui import app"),
        ("cli", "import urllib.request"),
        ("desk", "import socket"),
        ("importers", "import ssl"),
        ("importers", "from urllib import request"),
    ],
)
def test_a_planted_import_is_found(room: str, source: str) -> None:
    assert breaches(room, source, f"readahead.{room}.planted") != []


def test_heavy_packages_are_imported_in_one_room_each() -> None:
    rooms: dict[str, set[str]] = {}
    for room, file, name in modules():
        for imported in imports_of(file.read_text(encoding="utf-8"), name):
            first = imported.partition(".")[0]
            if first not in sys.stdlib_module_names and first != "readahead":
                rooms.setdefault(first, set()).add(room)
    assert {package: found for package, found in rooms.items() if len(found) > 1} == SHARED


HEAVY = "PySide6 urllib3 trafilatura htmldate sqlite_utils markdown typst fontTools docx pypdfium2 lxml yaml sqlcipher3 distributed concurrent.futures readahead.derive"


@pytest.mark.parametrize("module", ["readahead.cli", "readahead.cli.main", "readahead.cli.verbs"])
def test_the_command_line_starts_without_the_heavy_packages(module: str) -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import {module}, sys; print([name for name in {HEAVY.split()} if name in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "[]", said.stderr


def test_the_window_starts_without_the_rules_that_read_articles() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import readahead.gui.panes, sys; print('readahead.derive' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "False", said.stderr


def test_no_file_is_longer_than_a_person_can_hold() -> None:
    long = {
        str(file.relative_to(PACKAGE)): count
        for _, file, _ in modules()
        if (count := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}


LONGEST = 420
"""Lines a file may have."""
