"""Whatever was done is undone to the letter, in a library opened anew, and then redone likewise.

A life at the desk is drawn by chance, of every verb that writes. After each act all rows of all tables are remembered by
a checksum; then the library is opened anew, every act undone one by one and done again one by one, and after each step
the rows must be those that were there; likewise when the older half of the history was trimmed. Run by name:

    python tests/bench/undo_law.py --acts 500 --seeds 4
"""

import argparse
import hashlib
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import desk_life
import sound
from desk_life import Chance, Life

from readahead.desk.desk import Desk
from readahead.library import Library
from readahead.model.article import ArticleId
from readahead.model.card import BY_HAND, CardQuery, Kind, Reading
from readahead.model.errors import ActBuiltUpon, NotFound, NothingToRedo, NothingToUndo
from readahead.model.memo import Block, Header
from readahead.model.passage import Span

PAST = ("acts", "history", "recording")
KEPT = ("texts", "raws", "carriers")
"""An article's words, and names that are kept once, stay until nobody can redo its import: they are no part of what is undone."""
COUNTERS = "topic_counts"
"""A counter of nothing may be a row or none."""


def _set_terms(desk: Desk, chance: Chance) -> None:
    topic = desk_life._one_of(chance, desk.topics())
    desk.set_terms(topic, chance.sample(desk_life.WORDS, 2), excluded=chance.sample(desk_life.WORDS, 1))


def _nest(desk: Desk, chance: Chance) -> None:
    topic = desk_life._one_of(chance, desk.topics())
    desk.nest_topic(topic, chance.choice([None, desk_life._one_of(chance, desk.topics())]))


def _split(desk: Desk, chance: Chance) -> None:
    topic = desk_life._one_of(chance, desk.topics())
    held = [card.id for card in desk.cards(CardQuery(topic=topic))][:3]
    desk.split_topic(topic, desk_life.words(chance), terms=[chance.choice(desk_life.WORDS)], cards=held)


def _pair(desk: Desk, chance: Chance) -> tuple[ArticleId, ArticleId]:
    return desk_life._one_of(chance, desk.articles()), desk_life._one_of(chance, desk.articles())


def _new_card(desk: Desk, chance: Chance) -> None:
    article = desk_life._one_of(chance, desk.articles())
    body = desk.article(article).article.body
    start = chance.randint(body.start, body.end - 2)
    topic = chance.choice([None, desk_life._one_of(chance, desk.topics())])
    desk.new_card(
        article, Span(start, min(body.end, start + 60)), kind=chance.choice([None, *Kind]), topic=topic
    )


def _take_in_two(desk: Desk, chance: Chance) -> None:
    """Take in an article and one that carries most of its words."""
    text = desk_life.article(chance)
    with tempfile.TemporaryDirectory() as folder:
        for number in (1, 2):
            copied = f"{text}\nEdition {number} of {chance.randint(1, 999)} was printed.\n"
            (Path(folder) / f"{number}.txt").write_text(copied, encoding="utf-8")
        desk.take_in([Path(folder)])


def _read_again(desk: Desk, chance: Chance) -> None:
    """Read an article again as other rules would: some cards gone, some with other words, one more."""
    library = desk._library
    article = desk_life._one_of(chance, desk.articles())
    cards = [one.card for one in library.cards.of_article(article) if one.card.rule != BY_HAND]
    anew = [
        replace(
            card, headline=f"{card.headline} {chance.randint(1, 9)}", keys=(f"key {chance.randint(1, 4)}",)
        )
        for card in cards
        if chance.random() < 0.7
    ]
    with library.act("Read 1 article again"):
        library.articles.renew(
            article, Reading((*anew, *anew[:1]), marks=(1, 2)), engine=f"{chance.random()}"
        )


def _set_memo(desk: Desk, chance: Chance) -> None:
    memo = desk_life._one_of(chance, desk.memos())
    desk.set_memo(memo, title=desk_life.words(chance), header=Header(meeting=desk_life.words(chance)))


def _tags(desk: Desk, chance: Chance) -> None:
    note = desk_life._one_of(chance, desk.annotations())
    desk.edit_annotation(note, tags=chance.sample(desk_life.WORDS, chance.randint(0, 3)))


def _add_section(desk: Desk, chance: Chance) -> None:
    memo = desk_life._one_of(chance, desk.memos())
    desk.add_section(memo, desk_life.words(chance), block=chance.choice([*Block]))


def _rename_section(desk: Desk, chance: Chance) -> None:
    desk.rename_section(desk_life._one_of(chance, desk_life._sections(desk)), desk_life.words(chance))


def _restore(desk: Desk, chance: Chance) -> None:
    trash = desk.trash()
    if not trash:
        raise NotFound("thing", "in the trash")
    desk.restore_from_trash([chance.choice(trash)])


def _take_back(desk: Desk, chance: Chance) -> None:
    """Take back an act of late by itself, if nothing builds on it."""
    standing = [act for act in desk.history(limit=12) if not act.undone]
    if not standing:
        raise NotFound("act", "any")
    desk.take_back(chance.choice(standing))


def _merge_bundle(desk: Desk, chance: Chance) -> None:
    """Take in what a colleague wrote about an article that may be here as well."""
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "theirs.readahead-bundle"
        with Desk.open(Path(folder) / "theirs.readahead") as theirs:
            theirs.take_in_text(desk_life.article(Chance(f"shared {chance.randint(1, 9)}")))
            topic = theirs.new_topic(desk_life.words(chance)).id
            cards = [card.id for card in theirs.cards()]
            theirs.move(cards[:2], topic)
            theirs.annotate(cards[0], desk_life.words(chance), tags=["theirs"])
            theirs.bundle(bundle, topic=topic)
        desk.merge(bundle)


DEEDS: Mapping[str, Callable[[Desk, Chance], object]] = {
    **desk_life.DEEDS,
    "set terms": _set_terms,
    "nest topic": _nest,
    "split topic": _split,
    "confirm topic": lambda desk, chance: desk.confirm_topic(desk_life._one_of(chance, desk.topics())),
    "set apart": lambda desk, chance: desk.set_apart(*_pair(desk, chance)),
    "take as same": lambda desk, chance: desk.take_as_same(*_pair(desk, chance)),
    "new card": _new_card,
    "take in two": _take_in_two,
    "read again": _read_again,
    "set memo": _set_memo,
    "tag note": _tags,
    "add section": _add_section,
    "rename section": _rename_section,
    "remove section": lambda desk, chance: desk.remove_section(
        desk_life._one_of(chance, desk_life._sections(desk))
    ),
    "restore": _restore,
    "take back": _take_back,
    "merge bundle": _merge_bundle,
    "empty trash": lambda desk, chance: desk.empty_trash(),
}

SELDOM = (
    "empty trash",
    "merge topics",
    "remove topic",
    "remove memo",
    "move all",
    "dismiss all",
    "keep all",
)
WEIGHTS = {
    name: {
        "take in": 6,
        "annotate": 5,
        "restore": 8,
        "redo": 6,
        "take back": 9,
        "new memo": 4,
        "new topic": 4,
    }.get(name, 1 if name in SELDOM else 3)
    for name in DEEDS
} | {"reopen": 2}


def checksum(library: Library) -> str:
    """Return a checksum of all rows of all tables but those of the past itself."""
    rows = library._store.rows
    shadows = tuple(f"{index}_" for index in sound.indexes(library))
    digest = hashlib.sha256()
    for (name,) in rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ):
        if not name.startswith(("sqlite_", "_sqlite", *shadows)) and name not in (*PAST, *KEPT):
            counted = " WHERE cards OR new" if name == COUNTERS else ""
            # in the order of the rows' keys, which are the same again
            digest.update(f"{name}{rows(f'SELECT * FROM {name}{counted}')}".encode())
    return digest.hexdigest()


def done(desk: Desk) -> int:
    """Return how many acts stand."""
    return desk._library._store.number("SELECT count(*) FROM acts WHERE NOT undone AND NOT trimmed")


class Broken(Exception):
    """The law does not hold."""


def lead(path: Path, seed: str, acts: int) -> tuple[list[str], Counter[str]]:
    """Lead a life of so many acts that stand; return the checksums after none, one, two … of them, and what was done."""
    counted: Counter[str] = Counter()
    deeds, in_vain = desk_life.DEEDS, desk_life.IN_VAIN
    desk_life.DEEDS, desk_life.IN_VAIN = DEEDS, (*in_vain, ActBuiltUpon)
    try:
        with Life(path, seed, deeds=WEIGHTS) as life:
            states = [checksum(life.desk._library)]
            while len(states) <= acts:
                name = life.act()
                counted[name] += 1
                if name == "take back":
                    _must_be_sound(life.desk)
                stand = done(life.desk)
                now = checksum(life.desk._library)
                if stand < len(states) and states[stand] != now:
                    raise Broken(f"act {life.at - 1} ({name}) led to {stand} acts, and the rows are others")
                del states[stand + 1 :]
                states += [now] * (stand + 1 - len(states))
    finally:
        desk_life.DEEDS, desk_life.IN_VAIN = deeds, in_vain
    return states, counted


def turn_back(path: Path, states: list[str], *, reopen: int) -> None:
    """Undo everything and do it again, opening the library anew every *reopen* steps; raises Broken."""
    steps = [("undo", number) for number in range(len(states) - 2, -1, -1)]
    steps += [("redo", number) for number in range(1, len(states))]
    for first in range(0, len(steps), reopen):
        with Desk.open(path) as desk:
            for verb, number in steps[first : first + reopen]:
                changes = getattr(desk, verb)()
                if checksum(desk._library) != states[number]:
                    raise Broken(f"{verb} of “{changes.act}”, to {number} acts: the rows are others")
                if (verb, number) == ("undo", 0):
                    _must_refuse(desk.undo, NothingToUndo)
                    _must_be_sound(desk)
    with Desk.open(path) as desk:
        _must_refuse(desk.redo, NothingToRedo)
        _must_be_sound(desk)


def forget(path: Path, table: str) -> None:
    """Take what was done to *table* out of the history, as a fault of ours might."""
    with Desk.open(path) as desk, desk._library._store.writing():
        desk._library._store.db.execute("DELETE FROM history WHERE tab = ?", [table])


def trim(path: Path) -> int:
    """Forget the older half of the history; return how many acts that was."""
    with Desk.open(path) as desk:
        before, now = done(desk), checksum(desk._library)
        trimmed = desk.trim_history(desk.history_bytes() // 2)
        if done(desk) != before - trimmed.acts or not trimmed.acts:
            raise Broken(f"{trimmed.acts} acts of {before} were trimmed, {done(desk)} stand")
        if checksum(desk._library) != now:
            raise Broken("trimming changed what the library holds")
        return trimmed.acts


def _must_refuse(verb: Callable[[], object], error: type[Exception]) -> None:
    try:
        verb()
    except error:
        return
    raise Broken(f"{error.__name__} was to be raised")


def _must_be_sound(desk: Desk) -> None:
    faults = sound.faults(desk._library)
    if faults:
        raise Broken("; ".join(faults))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--acts", type=int, default=500)
    asked.add_argument("--seeds", type=int, default=1)
    asked.add_argument("--seed", default="past")
    asked.add_argument("--reopen", type=int, default=25)
    asked.add_argument(
        "--forget", default="", help="a table the history is made to forget: the law must notice"
    )
    given = asked.parse_args()
    for number in range(given.seeds):
        seed = given.seed if number == 0 else f"{given.seed} {number}"
        began = time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "one.readahead"
            try:
                states, counted = lead(path, seed, given.acts)
                if given.forget:
                    forget(path, given.forget)
                turn_back(path, states, reopen=given.reopen)
                forgotten = trim(path)
                turn_back(path, states[forgotten:], reopen=given.reopen)
            except Broken as fault:
                sys.stdout.write(f"seed {seed}: {fault}\n")
                return 1
        missing = sorted(set(DEEDS) - set(counted))
        sys.stdout.write(
            f"seed {seed}: {len(states) - 1} acts undone and redone to the same rows, and again after trimming;"
            f" {len(DEEDS) - len(missing)} of {len(DEEDS)} verbs{', without ' if missing else ''}{', '.join(missing)};"
            f" {time.process_time() - began:.1f} s of CPU\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
