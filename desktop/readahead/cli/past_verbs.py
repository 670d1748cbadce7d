"""The verbs that look back: what was done, taking it back, how long that is remembered, and the trash."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields

from readahead.cli import shapes, words
from readahead.cli.answers import Answer, done, open_desk
from readahead.cli.grammar import Verbs, add_verb, number
from readahead.desk import places
from readahead.desk import settings as choices
from readahead.desk.desk import Desk
from readahead.desk.past import MEGABYTE
from readahead.model.annotation import AnnotationId
from readahead.model.errors import AmbiguousName, LibraryError, NotFound
from readahead.model.history import Act, ActDetail, Deed, Touch, Touched
from readahead.model.trash import Trashed, TrashNoun

_NOTHING = "The trash is empty."
_SECONDS = 1.0
"""How long a verb that did something else trims the history at most; the next one goes on."""


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "undo", "take back the last act, in whatever window or program it was done")
    one.add_argument("act", nargs="?", type=number, metavar="N", help="just act N, if nothing builds on it")
    add_verb(verbs, "redo", "do the last undone act again")
    one = add_verb(verbs, "history", "list what was done, show one act, or forget the oldest")
    one.add_argument("--limit", type=number, default=100, metavar="N", help="this many acts (100 otherwise)")
    one.add_argument("--before", type=number, metavar="N", help="those that were done before act N")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--act", type=number, metavar="N", help="what act N touched, before and after")
    what.add_argument(
        "--trim",
        type=_megabytes_given,
        metavar="MB",
        help="forget the oldest acts until the history takes at most MB megabytes; the last 20 stay",
    )
    _add_trash(verbs)


def _megabytes_given(text: str) -> int:
    """Return how many megabytes *text* says, none included."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise argparse.ArgumentTypeError(f"“{text}” is no size: write whole megabytes, such as 50, or 0")
    return int(text)


def _add_trash(verbs: Verbs) -> None:
    one = add_verb(verbs, "trash", "list what was removed, put it back, or delete it for good")
    below = one.add_subparsers(metavar="{restore,empty}")
    restore = add_verb(below, "restore", "put something back where it was", verb="trash restore")
    restore.add_argument("noun", choices=[noun.value for noun in TrashNoun], help="what it is")
    restore.add_argument("name", metavar="NAME", help="its number in the trash, or its name")
    restore.add_argument(
        "--as", dest="called", metavar="NAME", help="another name for a topic whose name is taken"
    )
    add_verb(below, "empty", "delete for good what lies in the trash", verb="trash empty")


def tidy(desk: Desk) -> None:
    """Forget the oldest of a history that takes more than the settings allow, as far as that is quick."""
    settings, _ = choices.load(places.settings_file())
    # what the verb was asked for is done: a library that is busy is trimmed another time
    with suppress(LibraryError):
        desk.trim_history(settings.history_megabytes * MEGABYTE, seconds=_SECONDS)


def _undo(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        if given.act is not None:
            return done(desk.take_back(desk.act(given.act, limit=0).act))
        changes = desk.undo()
    return Answer(f"Undone: {changes.act}", {"undone": changes.act, "changes": shapes.changes(changes)})


def _redo(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        changes = desk.redo()
    return Answer(f"Done again: {changes.act}", {"redone": changes.act, "changes": shapes.changes(changes)})


def _history(given: argparse.Namespace) -> Answer:
    if given.trim is not None:
        return _trim(given)
    with open_desk(given) as desk:
        if given.act is not None:
            detail = desk.act(given.act)
            return Answer("\n".join(_detail_lines(detail)), {"act": _detail_shape(detail)})
        acts = desk.history(limit=given.limit, before=given.before)
    return Answer(_acts(acts), {"history": [_act_shape(one) for one in acts]})


def _trim(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        trimmed = desk.trim_history(given.trim * MEGABYTE)
        left = desk.history_bytes()
    forgot = (
        f"{words.count(trimmed.acts, 'act')} forgotten" if trimmed.acts else "Nothing had to be forgotten"
    )
    said = f"{forgot}; the history takes {_megabytes(left)}."
    return Answer(said, {"trimmed": {"acts": trimmed.acts, "bytes": trimmed.bytes, "left": left}})


def _trash(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.trash()
    said = words.table(
        (one.noun.value, str(one.id), f"{one.at.astimezone():%Y-%m-%d %H:%M}", one.name, _held(one))
        for one in found
    )
    return Answer(said if found else _NOTHING, {"trash": [_trashed_shape(one) for one in found]})


def _remove_memo(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return done(desk.remove_memo(desk.memo_named(given.memo).id))


def _remove_note(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return done(desk.remove_annotation(AnnotationId(given.note)))


def _restore(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        chosen = _chosen(desk.trash(), TrashNoun(given.noun), given.name)
        restored = desk.restore_from_trash([chosen], name=given.called)
    said = "\n".join([f"{restored.changes.act}: done.", *restored.sentences])
    shape: shapes.Shape = {
        "done": restored.changes.act,
        "sentences": list(restored.sentences),
        "changes": shapes.changes(restored.changes),
    }
    return Answer(said, shape)


def _empty(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        changes = desk.empty_trash()
    if changes:
        return done(changes)
    return Answer(_NOTHING, {"done": "", "changes": shapes.changes(changes)})


def _chosen(trash: Sequence[Trashed], noun: TrashNoun, name: str) -> Trashed:
    """Return the thing of that number or name, whatever its case. Raises NotFound and AmbiguousName."""
    own = [one for one in trash if one.noun is noun]
    found = [one for one in own if str(one.id) == name] or [
        one for one in own if one.name.casefold() == name.strip().casefold()
    ]
    if not found:
        raise NotFound(f"{noun} in the trash", name)
    if len(found) > 1:
        raise AmbiguousName(noun, name, sorted(one.id for one in found))
    return found[0]


def _held(one: Trashed) -> str:
    noun = "card" if one.noun is TrashNoun.TOPIC else "line"
    return ", ".join(filter(None, [one.where, words.count(one.holds, noun) if one.holds else ""]))


def _acts(acts: Sequence[Act]) -> str:
    """What was done, newest first, in local time."""
    return words.table(
        (
            str(one.id),
            f"{one.at.astimezone():%Y-%m-%d %H:%M}",
            one.name + (" (undone)" if one.undone else ""),
            _counted(one.touched),
        )
        for one in acts
    )


def _counted(touched: Touched) -> str:
    nouns = {"annotations": "note"}
    counts = ((field.name, getattr(touched, field.name)) for field in fields(touched))
    return ", ".join(
        words.count(held, nouns.get(name, name.removesuffix("s"))) for name, held in counts if held
    )


def _detail_lines(detail: ActDetail) -> Iterator[str]:
    act = detail.act
    yield f"{act.name}{' (undone)' if act.undone else ''}, {act.at.astimezone():%Y-%m-%d %H:%M}"
    for touch in detail.touches:
        yield f"  {touch.noun} {touch.id} {_DONE[touch.deed]}: {touch.name}".rstrip(": ")
        for one in touch.alterations:
            yield f"      {one.field}: {one.before or '(none)'} → {one.after or '(none)'}"
    if not detail.is_complete:
        more = detail.total - len(detail.touches)
        yield f"  and {more} more" if more else "  and more"


_DONE = {
    Deed.MADE: "made",
    Deed.CHANGED: "changed",
    Deed.REMOVED: "removed",
    Deed.TRASHED: "put in the trash",
    Deed.RESTORED: "put back",
}


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"


def _act_shape(value: Act) -> shapes.Shape:
    touched = {field.name: getattr(value.touched, field.name) for field in fields(value.touched)}
    return {**shapes.act(value), "touched": touched}


def _detail_shape(value: ActDetail) -> shapes.Shape:
    return {
        **_act_shape(value.act),
        "touches": [_touch_shape(one) for one in value.touches],
        "total": value.total,
        "is_complete": value.is_complete,
    }


def _touch_shape(value: Touch) -> shapes.Shape:
    altered = [{"field": one.field, "before": one.before, "after": one.after} for one in value.alterations]
    return {
        "noun": value.noun.value,
        "id": value.id,
        "name": value.name,
        "deed": value.deed.value,
        "alterations": altered,
    }


def _trashed_shape(value: Trashed) -> shapes.Shape:
    return {
        "noun": value.noun.value,
        "id": value.id,
        "name": value.name,
        "at": value.at.isoformat(),
        "where": value.where,
        "holds": value.holds,
    }


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "undo": _undo,
    "redo": _redo,
    "history": _history,
    "memo remove": _remove_memo,
    "remove-note": _remove_note,
    "trash": _trash,
    "trash restore": _restore,
    "trash empty": _empty,
}
