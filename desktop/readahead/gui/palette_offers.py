"""What the search over everything offers by name: commands, topics and people, and the commands used last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from readahead.gui import wording
from readahead.gui.actions import Actions, Deed
from readahead.gui.palette_model import Choice, Group
from readahead.model.found import Person
from readahead.model.topic import Topic

RECENT = 5
"""Commands used last that are offered before anything is typed."""
_USED = "palette/used"


def remember(settings: QSettings, name: str) -> None:
    """Note that a command was used, for `used`."""
    settings.setValue(_USED, [name, *(one for one in used(settings) if one != name)][:RECENT])


def used(settings: QSettings) -> list[str]:
    """Return the names of the commands used last through the search, the latest first."""
    held = settings.value(_USED)
    # one name alone comes back from the file as a text
    return [held] if isinstance(held, str) else [str(one) for one in held or ()]


def recent(actions: Actions, names: Sequence[str]) -> list[Choice]:
    """Return the commands of those *names*, in that order, as far as they can be done now."""
    deeds = {deed.name: deed for deed in actions.deeds}
    known = [deeds[name] for name in names if name in deeds]
    return [_command(actions, deed, Group.RECENT) for deed in known if actions[deed.name].isEnabled()]


def commands(actions: Actions, text: str) -> list[Choice]:
    """Return the actions of which a word begins with *text*, as far as they can be done now, the nearest name first."""
    able = [deed for deed in _named(actions, text) if actions[deed.name].isEnabled()]
    able.sort(key=lambda deed: _distance(actions[deed.name].text(), text))
    return [_command(actions, deed, Group.COMMAND) for deed in able]


def resting(actions: Actions, text: str) -> list[str]:
    """Return what actions of that name are called that cannot be done now, the nearest name first."""
    names = [
        actions[deed.name].text() for deed in _named(actions, text) if not actions[deed.name].isEnabled()
    ]
    return sorted(names, key=lambda name: _distance(name, text))


def topics(known: Iterable[Topic], text: str) -> list[Choice]:
    """Return the topics of which a word begins with *text*."""
    return [
        Choice(Group.TOPIC, topic.name, end=wording.cards(topic.cards), drawing="folder", value=topic.id)
        for topic in known
        if _begins(topic.name, text)
    ]


def people(found: Iterable[Person]) -> list[Choice]:
    """Return those people, each with how many cards they speak in."""
    return [
        Choice(Group.PERSON, one.name, end=wording.cards(one.cards), drawing="user", value=one.name)
        for one in found
    ]


def saying(name: str) -> str:
    """Return the search for what somebody says."""
    return 'who:"{}"'.format(name.replace('"', ""))


def _named(actions: Actions, text: str) -> list[Deed]:
    return [
        deed
        for deed in actions.deeds
        if not (deed.name == "search" or deed.name.startswith("topic_"))
        and _begins(actions[deed.name].text(), text)
    ]


def _distance(name: str, text: str) -> int:
    """Return 0 for the name itself, 1 for one that begins with *text*, and 2 for one of which a later word does."""
    low, wanted = name.casefold().rstrip("…"), text.casefold()
    return 0 if low == wanted else 1 if low.startswith(wanted) else 2


def _command(actions: Actions, deed: Deed, group: Group) -> Choice:
    keys = QKeySequence(deed.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if deed.keys else ""
    return Choice(group, actions[deed.name].text(), end=keys, drawing="chevron-right", value=deed.name)


def _begins(words: str, text: str) -> bool:
    low, wanted = words.casefold(), text.casefold()
    return low.startswith(wanted) or f" {wanted}" in low
