"""A random life at the desk: what a person might do, drawn by chance, the same again for the same seed.

Act number n of a seed does the same wherever it meets the same library. So a second library can be led along the same
life, and what a broken-off one should hold is known to the letter.
"""

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from readahead.desk.desk import Desk
from readahead.model.card import CardId, CardQuery, Kind
from readahead.model.errors import InvalidValue, NotFound, NothingToRedo, NothingToUndo

BEGIN = datetime(2026, 3, 30, 9, 0, tzinfo=UTC)
PLACES = ["Ardania", "Vessen", "Halm", "Costarren", "Morvesh", "Ruvane", "Sovenna", "Tirn"]
WORDS = [
    "river",
    "dam",
    "barrage",
    "grain",
    "truce",
    "convoy",
    "border",
    "bridge",
    "school",
    "harvest",
    "ferry",
]
EVERYTHING = CardQuery(dismissed=True)
IN_VAIN = (NothingToUndo, NothingToRedo, InvalidValue, NotFound)
"""What a person hears who asks for what cannot be done; nothing is changed by it."""

Chance = random.Random


class Clock:
    """A clock that stands at the act's minute and moves on by a second each time it is asked."""

    def __init__(self) -> None:
        self._now = BEGIN

    def begin(self, number: int) -> None:
        self._now = BEGIN + timedelta(minutes=number)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


class Life:
    """One desk led through the acts of *deeds* that *seed* draws, beginning with act number *at*."""

    def __init__(
        self,
        path: Path,
        seed: str,
        *,
        at: int = 0,
        deeds: Mapping[str, int] | None = None,
        settle: Callable[[Desk], None] = lambda desk: None,
        passphrase: str = "",
    ) -> None:
        self.path, self.seed, self.at = path, seed, at
        self._deeds = EVERYDAY if deeds is None else deeds
        self._settle, self._passphrase = settle, passphrase
        self._clock = Clock()
        self.open()

    def open(self) -> None:
        self._clock.begin(self.at)
        self.desk = Desk.open(self.path, clock=self._clock, passphrase=self._passphrase)
        self._settle(self.desk)

    def act(self) -> str:
        """Do the next act and return its name."""
        self._clock.begin(self.at)
        chance = Chance(f"{self.seed}:{self.at}")
        (name,) = chance.choices([*self._deeds], weights=[*self._deeds.values()])
        try:
            if name == "reopen":
                self.close()
                self.open()
            else:
                (DEEDS | FORGETFUL)[name](self.desk, chance)
        except IN_VAIN:
            name += " in vain"
        self.at += 1
        return name

    def close(self) -> None:
        self.desk.close()

    def __enter__(self) -> "Life":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def article(chance: Chance) -> str:
    """Return a short article, an exercise of invented places."""
    one, other = chance.sample(PLACES, 2)
    thing, second, third = chance.sample(WORDS, 3)
    day, number = chance.randint(1, 28), chance.randint(3, 9_000)
    sentences = [
        f"{one} has warned that it could close the {thing} at {other}.",
        f"More than {number} people were displaced in October, the {other} Relief Office said.",
        f"“We will not wait for the {second},” the minister of {one} said on Monday.",
        f"{one} and {other} agreed in 2024 to share the {third}.",
        f"The {second} was hit on {day} February and {number // 3 + 1} houses burned.",
        f"Talks on the {thing} will open in {other} next week.",
    ]
    kept = chance.sample(sentences, chance.randint(2, 6))
    return f"{other} talks on the {thing}: day {day}\n\n{one.upper()} (Exercise) - {' '.join(kept)}\n"


def words(chance: Chance) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 9)))


def _cards(desk: Desk) -> list[CardId]:
    found = [CardId(card) for card in desk.card_ids(EVERYTHING)]
    if not found:
        raise NotFound("card", "any")
    return sorted(found)


def _some(desk: Desk, chance: Chance) -> list[CardId]:
    found = _cards(desk)
    return chance.sample(found, min(len(found), chance.randint(1, 6)))


def _one_of(chance: Chance, values: object) -> int:
    """Return the number of one of *values*, which have an id."""
    numbers = sorted(value.id for value in values)  # type: ignore[attr-defined]
    if not numbers:
        raise NotFound("one", "any")
    return chance.choice(numbers)


def _entries(desk: Desk) -> list[object]:
    memos = [desk.memo(memo.id) for memo in desk.memos()]
    return [entry for memo in memos for section in memo.sections for entry in section.entries]


def _sections(desk: Desk) -> list[object]:
    return [section for memo in desk.memos() for section in desk.memo(memo.id).sections]


def _annotate(desk: Desk, chance: Chance) -> None:
    desk.annotate(chance.choice(_cards(desk)), words(chance), tags=chance.sample(WORDS, chance.randint(0, 2)))


def _edit_note(desk: Desk, chance: Chance) -> None:
    desk.edit_annotation(_one_of(chance, desk.annotations()), text=words(chance))


def _move_line(desk: Desk, chance: Chance) -> None:
    desk.move_entry(_one_of(chance, _entries(desk)), section=_one_of(chance, _sections(desk)))


def _edit_card(desk: Desk, chance: Chance) -> None:
    card = chance.choice(_cards(desk))
    what = chance.choice([{"headline": words(chance)}, {"kind": chance.choice([*Kind])}, {"who": "Tirn"}])
    desk.edit_card(card, **what)


def _move(desk: Desk, chance: Chance) -> None:
    desk.move(_some(desk, chance), chance.choice([None, _one_of(chance, desk.topics())]))


def _date(desk: Desk, chance: Chance) -> None:
    desk.date_article(
        _one_of(chance, desk.articles()), (BEGIN - timedelta(days=chance.randint(1, 60))).date()
    )


def _put_back(desk: Desk, chance: Chance) -> None:
    lying = sorted(desk.trash(), key=lambda one: (one.noun, one.id))
    if lying:
        desk.restore_from_trash([chance.choice(lying)])


def _merge(desk: Desk, chance: Chance) -> None:
    desk.merge_topics([_one_of(chance, desk.topics())], _one_of(chance, desk.topics()))


def _move_all(desk: Desk, chance: Chance) -> None:
    desk.move(_cards(desk), chance.choice([None, _one_of(chance, desk.topics())]))


DEEDS: dict[str, Callable[[Desk, Chance], object]] = {
    "take in": lambda desk, chance: desk.take_in_text(article(chance)),
    "annotate": _annotate,
    "edit note": _edit_note,
    "remove note": lambda desk, chance: desk.remove_annotation(_one_of(chance, desk.annotations())),
    "undo": lambda desk, chance: desk.undo(),
    "redo": lambda desk, chance: desk.redo(),
    "keep": lambda desk, chance: desk.keep(_some(desk, chance)),
    "dismiss": lambda desk, chance: desk.dismiss(_some(desk, chance)),
    "renew": lambda desk, chance: desk.renew(_some(desk, chance)),
    "edit card": _edit_card,
    "move": _move,
    "new topic": lambda desk, chance: desk.new_topic(words(chance), terms=[words(chance)]),
    "rename topic": lambda desk, chance: desk.rename_topic(_one_of(chance, desk.topics()), words(chance)),
    "merge topics": _merge,
    "remove topic": lambda desk, chance: desk.remove_topic(_one_of(chance, desk.topics())),
    "sort again": lambda desk, chance: desk.sort_again(),
    "date article": _date,
    "new memo": lambda desk, chance: desk.new_memo(words(chance)),
    "add to memo": lambda desk, chance: desk.add_to_memo(_one_of(chance, desk.memos()), _some(desk, chance)),
    "add text": lambda desk, chance: desk.add_text(_one_of(chance, _sections(desk)), words(chance)),
    "edit line": lambda desk, chance: desk.edit_entry(_one_of(chance, _entries(desk)), words(chance)),
    "move line": _move_line,
    "remove line": lambda desk, chance: desk.remove_entry(_one_of(chance, _entries(desk))),
    "remove memo": lambda desk, chance: desk.remove_memo(_one_of(chance, desk.memos())),
    "back up": lambda desk, chance: desk.back_up(),
    "put back": _put_back,
    "empty the trash": lambda desk, chance: desk.empty_trash(),
    "read again": lambda desk, chance: desk.read_again([_one_of(chance, desk.articles())]),
    "move all": _move_all,
    "dismiss all": lambda desk, chance: desk.dismiss(_cards(desk)),
    "keep all": lambda desk, chance: desk.keep(_cards(desk)),
}
"""Everything a life may hold that can be undone, and asking for it, by name."""

FORGETFUL: dict[str, Callable[[Desk, Chance], object]] = {
    "trim": lambda desk, chance: desk.trim_history(chance.choice([0, 2_000, 10_000])),
}
"""What forgets the past, by name."""

EVERYDAY: Mapping[str, int] = dict.fromkeys([name for name in DEEDS if not name.endswith(" all")], 2) | {
    "take in": 8,
    "annotate": 10,
    "undo": 9,
    "redo": 5,
    "merge topics": 1,
    "remove memo": 1,
    "reopen": 2,
}
"""How often a person does what: mostly reading in, writing notes and thinking better of it."""

FORGETTING: Mapping[str, int] = {"take in": 3, "annotate": 4, "keep": 3, "undo": 2, "redo": 1, "trim": 5}
"""Acts of which the oldest are forgotten again and again."""

BULK: Mapping[str, int] = {"move all": 3, "dismiss all": 1, "keep all": 1, "undo": 5, "redo": 4}
"""Acts that touch every card, and taking them back."""
