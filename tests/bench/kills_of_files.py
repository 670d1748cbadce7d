"""Kills of what makes or moves whole files: an import, taking back a backup, exporting and merging."""

import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import sound
from desk_life import EVERYDAY, Clock, Life, article
from killing import MOST, Tally, Told, killed, put

from readahead.desk import keeping, storing
from readahead.desk.desk import Desk
from readahead.model.card import Card

FILES = 12
"""Files of the import that is killed: few enough to be read in the child itself."""


def taking_in_files(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill *kills* imports of many files: whole articles only are there, undone as one, and the rest is taken in after."""
    chance = random.Random(seed)
    files = folder / "files"
    files.mkdir()
    for number in range(FILES):
        text = article(chance).replace("\n", f" in {number + 2} days\n", 1)
        (files / f"{number}.txt").write_text(text, encoding="utf-8")
    wanted = _taken_in(folder / "whole.readahead", files)
    for number in range(kills):
        path = folder / f"{number}.readahead"
        _, was_at_work = killed(partial(_take_in, path, files), after=1, wait=chance.uniform(0, 0.3))
        tally.count(0, was_at_work)
        with Desk.open(path, clock=Clock()) as desk:
            found = _cards_of_articles(desk)
            tally.wrong += [f"seed {seed}, import {number}: {fault}" for fault in sound.faults(desk._library)]
            done = len(desk.history())
            for _ in range(done):
                desk.undo()
            if desk.articles() or desk.cards():
                tally.wrong.append(f"seed {seed}, import {number}: undone, and something is left")
            for _ in range(done):
                desk.redo()
            if _cards_of_articles(desk) != found:
                tally.wrong.append(f"seed {seed}, import {number}: undone and done again, and not the same")
        if not found.items() <= wanted.items() or _taken_in(path, files) != wanted:
            tally.lost += 1
            tally.wrong.append(
                f"seed {seed}, import {number}: {len(found)} of {FILES} articles, not all whole"
            )


def restoring(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill *kills* times while one backup after the other is put in a library's place: one of them is always there."""
    chance = random.Random(seed)
    place, backups = folder / "restored", [folder / f"{number}.readahead" for number in range(2)]
    for number, backup in enumerate(backups):
        with Life(backup, f"{seed}/{number}", deeds=EVERYDAY) as life:
            for _ in range(10):
                life.act()
    wanted = [_held(backup) for backup in backups]
    for number in range(kills):
        path = place / f"{number}.readahead"
        put(backups[1], path)
        heard, was_at_work = killed(
            partial(_restore, path, backups), after=chance.randint(0, 4), wait=chance.uniform(0, 0.03)
        )
        tally.count(heard, was_at_work)
        replaced = [file for file in place.glob("*.replaced-*") if file.suffix == path.suffix]
        found = _held(path)
        if found not in (wanted[(heard + 1) % 2], wanted[heard % 2]) or len(replaced) < heard:
            tally.lost += 1
            tally.wrong.append(
                f"seed {seed}, restored {heard} times, {len(replaced)} replaced: {path.exists()}"
            )
        tally.wrong += [f"seed {seed}: {file} is not whole" for file in replaced if _held(file) not in wanted]


def sharing(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill *kills* times while a library is exported over its earlier export, or an export is taken in."""
    chance = random.Random(seed)
    source, export = folder / "source.readahead", folder / "export"
    with Life(source, seed, deeds=EVERYDAY) as life:
        for _ in range(30):
            life.act()
        life.desk.export_library(export)
        wanted = _cards_of_articles(life.desk)
    for number in range(kills):
        if number % 2:
            heard, was_at_work = killed(
                partial(_export, source, export), after=1, wait=chance.uniform(0, 0.1)
            )
        else:
            path = folder / f"{number}.readahead"
            heard, was_at_work = killed(
                partial(_take_in_export, path, export), after=1, wait=chance.uniform(0, 0.1)
            )
            with Desk.open(path, clock=Clock()) as desk:
                found = _cards_of_articles(desk)
                tally.wrong += [f"seed {seed}, taken in: {fault}" for fault in sound.faults(desk._library)]
            if found != wanted and (found or heard > 1):
                tally.lost += 1
                tally.wrong.append(
                    f"seed {seed}: {len(found)} of {len(wanted)} articles of an export taken in"
                )
        tally.count(heard - 1, was_at_work)
        # killed between the two names of an export, the earlier one lies beside it
        left = [export, *folder.glob(f".{export.name}.*/old")]
        if not any(_taken_from(one, folder) == wanted for one in left if one.exists()):
            tally.lost += 1
            tally.wrong.append(f"seed {seed}: no whole export is left")
        if not export.exists():
            left[1].rename(export)


def _export(source: Path, export: Path, told: Told) -> None:
    with Desk.open(source, clock=Clock()) as desk:
        for _ in range(MOST):
            told()
            desk.export_library(export)


def _take_in_export(path: Path, export: Path, told: Told) -> None:
    with Desk.open(path, clock=Clock()) as desk:
        told()
        desk.take_in_library(export)
        told()


def _taken_from(export: Path, folder: Path) -> dict[str, tuple[Card, ...]]:
    path = folder / "taken.readahead"
    path.unlink(missing_ok=True)
    with Desk.open(path, clock=Clock()) as desk:
        desk.take_in_library(export)
        return _cards_of_articles(desk)


def _restore(path: Path, backups: Sequence[Path], told: Told) -> None:
    clock = Clock()
    for number in range(MOST):
        keeping.restore(path, backups[number % 2], clock=clock)
        told()


def _held(path: Path) -> dict[str, sound.Rows]:
    with Desk.open(path, clock=Clock()) as desk:
        return sound.held(desk._library)


def _take_in(path: Path, files: Path, told: Told = lambda: None) -> None:
    # several transactions, as of an import that is larger
    storing.GATHERED = 3
    with Desk.open(path, clock=Clock()) as desk:
        told()
        desk.take_in([files])


def _taken_in(path: Path, files: Path) -> dict[str, tuple[Card, ...]]:
    _take_in(path, files)
    with Desk.open(path, clock=Clock()) as desk:
        return _cards_of_articles(desk)


def _cards_of_articles(desk: Desk) -> dict[str, tuple[Card, ...]]:
    return {
        desk.article(one.id).article.text: tuple(filed.card for filed in desk.cards_of(one.id))
        for one in desk.articles()
    }
