"""The verbs that keep a library safe: backups, snapshots taken back, and a look at whether it is whole."""

import argparse
import shlex
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from readahead.cli import passphrases, shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb
from readahead.desk import keeping
from readahead.model.errors import (
    BackupRefused,
    DamagedLibrary,
    LibraryUnavailable,
    NotFound,
    ReadaheadError,
)
from readahead.model.keeping import CheckReport, SalvagedTable, SalvageReport, Snapshot

_MEGABYTE = 1_000_000
_UNTOLD = "how many are lost cannot be told"


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(
        verbs, "backup", "copy the library while it is in use, to a file or folder or to its snapshots"
    )
    one.add_argument(
        "target", nargs="?", type=Path, metavar="TARGET", help="a file, or a folder for a dated file"
    )
    add_verb(verbs, "backups", "list the library's snapshots and what each holds")
    one = add_verb(
        verbs, "restore", "put a snapshot in the library's place; the replaced file stays beside it"
    )
    one.add_argument(
        "snapshot",
        nargs="?",
        metavar="SNAPSHOT",
        help="a backup, or a snapshot's name or how it begins, such as 2026-01-31; the last that can be read otherwise",
    )
    one = add_verb(
        verbs, "check", "look whether the library is whole, or save what can be read of a damaged one"
    )
    what = one.add_mutually_exclusive_group()
    what.add_argument("--quick", action="store_true", help="look at its pages only, which holds nobody up")
    what.add_argument(
        "--salvage", type=Path, metavar="TARGET", help="save what can be read into a new library"
    )


def _backup(given: argparse.Namespace) -> Answer:
    _must_be_there(given.library)
    with open_desk(given) as desk:
        made = desk.back_up(given.target, progress=_progress(given))
    return Answer(f"{_holding(made)} copied to {made.path} ({_size(made)}).", {"backup": _shape(made)})


def _backups(given: argparse.Namespace) -> Answer:
    found = keeping.snapshots_of(given.library, passphrase=passphrases.current(given))
    shape: shapes.Shape = {"snapshots": [_shape(one) for one in found]}
    return Answer("\n".join(map(_line, found)) or f"{given.library} has no snapshots yet.", shape)


def _restore(given: argparse.Namespace) -> Answer:
    snapshot, passphrase = _to_take_back(given)
    replaced = keeping.restore(given.library, snapshot, passphrase=passphrase)
    said = f"{given.library} is now what {snapshot.name} was."
    if replaced is not None:
        said += f" The file it replaced is {replaced}."
    shape: shapes.Shape = {
        "restored": str(given.library),
        "snapshot": str(snapshot),
        "replaced": None if replaced is None else str(replaced),
    }
    return Answer(said, shape)


def _to_take_back(given: argparse.Namespace) -> tuple[Path, str]:
    """Return the snapshot that is meant and its passphrase, which is asked for where it takes one and none was told."""
    passphrase = passphrases.current(given)
    if given.snapshot is not None:
        path = _named(given.library, given.snapshot)
        if not passphrase and keeping.is_locked(path):
            passphrase = passphrases.asked(given, path)
        return path, passphrase
    found = keeping.snapshots_of(given.library, passphrase=passphrase)
    if not passphrase and found and not any(one.is_readable for one in found):
        locked = [one.path for one in found if keeping.is_locked(one.path)]
        if locked:
            passphrase = passphrases.asked(given, locked[0])
            found = keeping.snapshots_of(given.library, passphrase=passphrase)
    last = next((one.path for one in found if one.is_readable), None)
    if last is None:
        how = "can be opened with this passphrase" if passphrase and found else "can be read"
        raise BackupRefused(given.library, f"there is no snapshot of it that {how}; name a backup")
    return last, passphrase


def _named(library: Path, name: str) -> Path:
    """Return the backup at *name*, or the snapshot taken last of those whose names begin so."""
    if Path(name).is_file():
        return Path(name)
    named = [one.path for one in keeping.snapshots_of(library) if one.path.name.startswith(name)]
    if not named:
        raise NotFound("snapshot", name)
    return named[0]


def _check(given: argparse.Namespace) -> Answer:
    _must_be_there(given.library)
    if given.salvage is not None:
        passphrase = passphrases.current(given)
        return _salvaged(keeping.salvage(given.library, given.salvage, passphrase=passphrase))
    try:
        with open_desk(given) as desk:
            report = desk.check(is_quick=given.quick)
            last = next((one.path for one in desk.snapshots() if one.is_readable), None)
    except DamagedLibrary as fault:
        return Answer("", {"check": _damaged(fault)}, (str(fault), *ways_on(fault)))
    problems = tuple(f"{finding.part}: {finding.sentence}" for finding in report.findings)
    if not report.is_sound:
        problems += ways_on(DamagedLibrary(given.library, snapshot=last))
    said = [] if problems else [f"{given.library} is whole: {', '.join(report.looked_at)}."]
    said += [f"Not looked at: {part}. {why}" for part, why in report.left_out.items()]
    return Answer("\n".join(said), {"check": _report(report)}, problems)


def ways_on(fault: ReadaheadError) -> tuple[str, ...]:
    """Return what can be typed where a library is damaged; nothing for any other fault."""
    if not isinstance(fault, DamagedLibrary):
        return ()
    command = f"readahead --library {shlex.quote(str(fault.path))}"
    lines = [f"To save what can be read, type: {command} check --salvage NEW_FILE"]
    if fault.snapshot is not None:
        lines.append(f"To take the last snapshot back, type: {command} restore")
    return tuple(lines)


def _report(report: CheckReport) -> shapes.Shape:
    return {
        "is_sound": report.is_sound,
        "looked_at": list(report.looked_at),
        "findings": [{"part": one.part, "sentence": one.sentence} for one in report.findings],
        "left_out": [{"part": part, "sentence": why} for part, why in report.left_out.items()],
    }


def _damaged(fault: DamagedLibrary) -> shapes.Shape:
    finding = {"part": "pages", "sentence": fault.detail}
    return {"is_sound": False, "looked_at": [], "findings": [finding], "left_out": []}


def _salvaged(report: SalvageReport) -> Answer:
    lines = [
        f"{one.name:<20} {one.saved:>9,} saved  {_lost(one)}".rstrip()
        for one in report.tables
        if one.saved or one.lost != 0
    ]
    lines.append(f"{report.saved:,} {_rows(report.saved)} saved to {report.target}{_sum_lost(report)}.")
    lines += [f"Written about something that is lost: {words.short(text, 200)}" for text in report.left_over]
    if any(one.name == "cards" and one.lost != 0 for one in report.tables):
        lines.append("Lost cards can be made anew: see readahead reread.")
    shape: shapes.Shape = {
        "salvaged": {
            "target": str(report.target),
            "tables": [{"name": one.name, "saved": one.saved, "lost": one.lost} for one in report.tables],
            "is_exact": report.is_exact,
            "left_over": list(report.left_over),
        }
    }
    return Answer("\n".join(lines), shape)


def _lost(one: SalvagedTable) -> str:
    if one.lost is None:
        return _UNTOLD
    return f"{one.lost:,} lost" if one.lost else ""


def _sum_lost(report: SalvageReport) -> str:
    if report.is_exact:
        return f", {report.lost:,} lost"
    return f", at least {report.lost:,} lost" if report.lost else f"; {_UNTOLD}"


def _rows(number: int) -> str:
    return "row" if number == 1 else "rows"


def _must_be_there(library: Path) -> None:
    if not library.exists():
        raise LibraryUnavailable(library, "there is no such file")


def _line(one: Snapshot) -> str:
    held = f"{_holding(one)}, {words.count(one.annotations, 'note')}, {words.count(one.memos, 'memo')}"
    said = held if one.is_readable else "cannot be read"
    return f"{one.at:%Y-%m-%d %H:%M} UTC  {one.occasion.value:<10} {_size(one):>9}  {said}  {one.path.name}"


def _holding(one: Snapshot) -> str:
    return f"{words.count(one.articles, 'article')}, {words.count(one.cards, 'card')}"


def _size(one: Snapshot) -> str:
    return f"{one.bytes / _MEGABYTE:,.1f} MB"


def _shape(one: Snapshot) -> shapes.Shape:
    return {
        "path": str(one.path),
        "at": one.at.isoformat(),
        "articles": one.articles,
        "cards": one.cards,
        "annotations": one.annotations,
        "memos": one.memos,
        "bytes": one.bytes,
        "occasion": one.occasion.value,
        "is_readable": one.is_readable,
    }


def _progress(given: argparse.Namespace) -> Callable[[int, int], None]:
    return partial(_show_progress, shown=sys.stderr.isatty() and not given.json)


def _show_progress(done: int, total: int, *, shown: bool) -> None:
    """Say on a terminal how far a large copy has come; the line takes its own place again and goes at the end."""
    if not shown or total < 50 * _MEGABYTE:
        return
    said = (
        f"\rCopying {done // _MEGABYTE:,} of {total // _MEGABYTE:,} MB"
        if done < total
        else "\r" + " " * 40 + "\r"
    )
    print(said, end="", file=sys.stderr, flush=True)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "backup": _backup,
    "backups": _backups,
    "restore": _restore,
    "check": _check,
}
