"""Two programs write to one library for a while and a third reads it; then nothing may be missing.

    python tests/bench/two_writers.py [--seconds 60] [--seed WORDS]

Each writer does random acts at its own desk and keeps a diary of what was acknowledged: the act's name, and when it
began and ended. What the library must hold follows from the diaries alone: of each name as many acts as were done and
done again, less those taken back; the notes in the very words; one history in an order that no clock contradicts, which
is then undone to its beginning and done again to its end. Prints figures with their references; ends with status 1 when
one is missed.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
import traceback
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import sound
from desk_life import DEEDS, IN_VAIN, article
from killing import Figure, tell

from readahead.desk import storing
from readahead.desk.desk import Desk
from readahead.library import Library
from readahead.model.card import CardQuery
from readahead.model.changes import Changes, Made
from readahead.model.errors import LibraryBusy

DONE = {
    "take in": 4,
    "annotate": 8,
    "move": 3,
    "keep": 2,
    "dismiss": 1,
    "new topic": 2,
    "new memo": 1,
    "back up": 1,
}
TURNED = {"undo": 5, "redo": 4}
"""What a writer does, and how often."""

ARCHIVE = 40
"""Files of an archive."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One acknowledged act of a writer, or its failure; began and ended are seconds of a clock all processes share."""

    deed: str
    name: str
    began: float
    ended: float
    fault: str = ""


Diaries = Mapping[str, Sequence[Entry]]
"""What each writer did, by the seed it had."""


def write(path: Path, seed: str, seconds: float) -> list[Entry]:
    """Return the diary of a writer at work for *seconds*."""
    chance = random.Random(seed)
    diary = []
    until = time.monotonic() + seconds
    with Desk.open(path) as desk:
        while (began := time.monotonic()) < until:
            (deed,) = chance.choices([*DONE, *TURNED], weights=[*DONE.values(), *TURNED.values()])
            name, fault = "", ""
            try:
                name = _do(desk, deed, chance, f"{seed} {len(diary)}")
            except IN_VAIN:
                continue
            except LibraryBusy:
                fault = "busy"
            except Exception:  # noqa: BLE001 - whatever it is, the diary tells it
                fault = traceback.format_exc()
            if name or fault:
                diary.append(Entry(deed, name, began, time.monotonic(), fault))
    return diary


def _do(desk: Desk, deed: str, chance: random.Random, own: str) -> str:
    """Do *deed* with the words *own* where it has any; return the act's name, nothing when nothing was touched."""
    made: object
    if deed == "annotate":
        made = desk.annotate(chance.choice(desk.card_ids(CardQuery(dismissed=True)) or [0]), own)
    elif deed == "back up":
        # no act: it must only not fail, and not hold anybody up
        made = desk.back_up(_beside(desk, own.rpartition(" ")[0]))
    elif deed == "new topic":
        made = desk.new_topic(own)
    elif deed == "new memo":
        made = desk.new_memo(own, fill=False)
    elif deed == "take in":
        made = desk.take_in_text(f"{own}: {article(chance)}").changes
    elif deed in TURNED:
        made = DEEDS[deed](desk, chance)
    else:
        made = _changes_of(desk, deed, chance)
    changes = made.changes if isinstance(made, Made) else made
    return changes.act if isinstance(changes, Changes) and changes else ""


def _beside(desk: Desk, name: str) -> Path:
    assert desk.path is not None
    return desk.path.with_name(f"{name.replace('/', ' ')}.backup.readahead")


def _changes_of(desk: Desk, deed: str, chance: random.Random) -> Changes:
    cards = [*desk.card_ids(CardQuery(dismissed=True))]
    some = chance.sample(cards, min(3, len(cards)))
    if deed == "move":
        topics = sorted(topic.id for topic in desk.topics())
        return desk.move(some, chance.choice([None, *topics]))
    return desk.keep(some) if deed == "keep" else desk.dismiss(some)


def read(path: Path, seconds: float) -> list[Entry]:
    """Return what a window did that looks at the library again whenever it has changed: how long each look took."""
    diary = []
    until = time.monotonic() + seconds
    with Library.open(path, read_only=True) as library:
        while (began := time.monotonic()) < until:
            fault = ""
            try:
                library.version()
                library.cards.list(CardQuery(), limit=100)
                library.topics.list()
                library.counts()
                library.history.list()
                library.search.explain("water OR grain")
            except Exception:  # noqa: BLE001 - whatever it is, the diary tells it
                fault = traceback.format_exc()
            diary.append(Entry("look", "", began, time.monotonic(), fault))
    return diary


def together(works: Sequence[Callable[[], list[Entry]]], folder: Path) -> list[list[Entry]]:
    """Return the diaries of *works*, each done in a process of its own at the same time."""
    children = []
    for number, work in enumerate(works):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                diary = json.dumps([asdict(entry) for entry in work()])
                (folder / f"{number}.json").write_text(diary, encoding="utf-8")
                status = 0
            except BaseException:  # noqa: BLE001 - a child must never go on as a second parent
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(status)
        children.append(child)
    statuses = [os.waitpid(child, 0)[1] for child in children]
    if any(statuses):
        raise RuntimeError("a process failed by itself; what it said stands above")
    files = [folder / f"{number}.json" for number in range(len(works))]
    return [[Entry(**entry) for entry in json.loads(file.read_text(encoding="utf-8"))] for file in files]


def missing(library: Library, diaries: Diaries) -> list[str]:
    """Return in words what *library* lacks of what the writers' diaries say, or has beside it."""
    wanted: Counter[str] = Counter()
    for entry in _all(diaries):
        wanted[entry.name] += -1 if entry.deed == "undo" else 1
    rows = library._store.rows
    found = Counter(name for (name,) in rows("SELECT name FROM acts WHERE NOT undone"))
    wrong = [
        f"{name}: {found[name]} in the history, {wanted[name]} in the diaries"
        for name in sorted(wanted.keys() | found.keys())
        if found[name] != wanted[name]
    ]
    notes = rows(
        """SELECT n.text FROM history h JOIN acts a ON a.id = h.act LEFT JOIN annotations n ON n.id = h.key ->> 'id'
        WHERE h.tab = 'annotations' AND h.before IS NULL AND NOT a.undone"""
    )
    known = {f"{writer} {at}" for writer, diary in diaries.items() for at in range(len(diary))}
    wrong += [f"the note “{text}” is nobody's" for (text,) in notes if text not in known]
    if len(notes) != library.counts().annotations or len(set(notes)) != len(notes):
        wrong.append(f"{len(notes)} notes in the history, {library.counts().annotations} in the library")
    return wrong


def _all(diaries: Diaries) -> Iterator[Entry]:
    return (entry for diary in diaries.values() for entry in diary if not entry.fault)


def disorder(library: Library, diaries: Diaries) -> list[str]:
    """Return in words where the history's order contradicts the clock: an act before one that had ended by then."""
    when = {entry.name: entry for entry in _all(diaries) if entry.deed in ("new topic", "new memo")}
    acts = [name for (name,) in library._store.rows("SELECT name FROM acts ORDER BY id") if name in when]
    wrong, latest = [], 0.0
    for name in acts:
        if when[name].ended < latest:
            wrong.append(f"{name} stands after an act that began when it had ended")
        latest = max(latest, when[name].began)
    return wrong


def longest_wait(one: Sequence[Entry], other: Sequence[Entry]) -> int:
    """Return how many acts at most one of two writers began and ended within a single act of the other."""
    return max(_within(one, other), _within(other, one))


def _within(diary: Sequence[Entry], others: Sequence[Entry]) -> int:
    began, ended = [entry.began for entry in others], [entry.ended for entry in others]
    return max((bisect(ended, act.ended) - bisect(began, act.began) for act in diary), default=0)


def turned_back(library: Library, before: dict[str, sound.Rows]) -> list[str]:
    """Undo everything, then do all again; return in words what is then not as it was."""
    after, undone = kept(library), 0
    while library.history.next_undo() is not None:
        library.history.undo()
        undone += 1
    beginning = kept(library)
    for _ in range(undone):
        library.history.redo()
    wrong = []
    if beginning != before:
        wrong.append(f"undone to the beginning: {sound.difference(before, beginning)}")
    if (end := kept(library)) != after:
        wrong.append(f"done again to the end: {sound.difference(after, end)}")
    return wrong


def kept(library: Library) -> dict[str, sound.Rows]:
    """Return what the library holds but for the history and what it alone keeps."""
    found = sound.held(library, without=("acts", "history", *sound.KEPT_ONCE))
    found["topic_counts"] = [row for row in found["topic_counts"] if row[2] or row[3]]
    return {table: sorted(rows, key=repr) for table, rows in found.items()}


def struggle(path: Path, seconds: float, seed: str) -> tuple[list[Figure], list[str]]:
    """Return what two writers and a reader came to in *seconds*, each figure with its reference, and what was wrong."""
    with Library.open(path) as library:
        before = kept(library)
    first, writers = f"{seed} first", [f"{seed} one", f"{seed} other"]
    diaries = {first: write(path, first, seconds / 20)}
    works = [partial(write, path, writer, seconds) for writer in writers]
    *written, looks = together([*works, partial(read, path, seconds)], path.parent)
    diaries |= dict(zip(writers, written, strict=True))
    entries = [entry for diary in (*diaries.values(), looks) for entry in diary]
    busy = [entry for entry in entries if entry.fault == "busy"]
    other = [entry.fault for entry in entries if entry.fault not in ("", "busy")]
    with Library.open(path) as library:
        unsound = sound.faults(library)
        lost, late = missing(library, diaries), disorder(library, diaries)
        turned = turned_back(library, before) + sound.faults(library)
    slowest = max(entry.ended - entry.began for diary in written for entry in diary)
    slower, quicker = sorted(map(len, written))
    figures = [
        ("acts of the one writer", len(written[0]), "", bool(written[0])),
        ("acts of the other", len(written[1]), "", bool(written[1])),
        ("looks of the reader meanwhile", len(looks), "", bool(looks)),
        (
            "acts of the slower for 100 of the quicker",
            100 * slower // quicker,
            ">= 30",
            slower * 100 >= quicker * 30,
        ),
        ("lock errors", len(busy), "0", not busy),
        ("other errors", len(other), "0", not other),
        ("acts lost or nobody's", len(lost), "0", not lost),
        ("acts against the order of the clock", len(late), "0", not late),
        ("faults of the file", len(unsound), "0", not unsound),
        ("faults after undoing and redoing it all", len(turned), "0", not turned),
        ("acts of one within a single act of the other", longest_wait(*written), "", True),
        ("slowest act, ms", round(slowest * 1000), "", True),
        ("slowest look, ms", round(max(look.ended - look.began for look in looks) * 1000), "", True),
    ]
    return figures, [*other[:3], *lost, *late, *unsound, *turned]


def beside_an_archive(path: Path, seconds: float, seed: str) -> tuple[list[Figure], list[str]]:
    """Return what came of many files that are taken in, a few at a time, beside a writer who also undoes."""
    with Library.open(path) as library:
        before = kept(library)
    chance = random.Random(seed)
    files = path.parent / "files"
    files.mkdir()
    for number in range(ARCHIVE):
        (files / f"{number}.txt").write_text(f"{number} {article(chance)}", encoding="utf-8")
    diaries = together([partial(_take_in, path, files), partial(write, path, seed, seconds)], path.parent)
    failed = [entry.fault for diary in diaries for entry in diary if entry.fault]
    with Library.open(path) as library:
        imports = sum(act.name.startswith("Import") for act in library.history.list(10_000))
        wrong = [*sound.faults(library), *turned_back(library, before), *sound.faults(library)]
    figures = [
        ("acts of a writer beside an archive", len(diaries[1]), "", True),
        ("imports in the history, his among them", imports, "", True),
        ("errors of both", len(failed), "0", not failed),
        ("faults before, between and after turning back", len(wrong), "0", not wrong),
    ]
    return figures, [*failed[:2], *wrong]


def _take_in(path: Path, files: Path) -> list[Entry]:
    storing.GATHERED = 2
    began = time.monotonic()
    with Desk.open(path) as desk, ThreadPoolExecutor(1) as executor:
        report = desk.take_in([files], executor=executor)
    return [Entry("archive", report.changes.act, began, time.monotonic())]


def main() -> int:
    """Let them struggle, print what it came to, and return the exit status."""
    parser = argparse.ArgumentParser(description="Two programs write to one library and a third reads it.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", default=os.urandom(4).hex(), help="the same wishes again")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures, wrong = struggle(Path(folder) / "shared.readahead", asked.seconds, asked.seed)
        more, found = beside_an_archive(Path(folder) / "archive.readahead", asked.seconds / 10, asked.seed)
    figures, wrong = figures + more, wrong + found
    tell(figures, wrong, seed=asked.seed)
    return 0 if all(held for *_, held in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
