"""A card corrected by a person: its headline, its kind, or who is named as speaking."""

import json
from collections.abc import Sequence

from readahead.library.store import Store, packed
from readahead.library.typed import clean, spaced
from readahead.model.card import CardId, Kind, Status
from readahead.model.errors import InvalidValue, NotFound

LONGEST = 300
"""Code points of a headline or of a speaker's name, at most."""

_HELD = "SELECT article, start, end, kind, nth, headline, who, attribution FROM cards WHERE id = ?"
_EDIT = "UPDATE cards SET kind = ?, nth = ?, headline = ?, who = ?, attribution = ?, status = ?, edited = 1 WHERE id = ?"
_TAKEN = "SELECT nth FROM cards WHERE article = ? AND kind = ? AND start = ? AND end = ?"


def edit(store: Store, card: CardId, *, headline: str | None, kind: Kind | None, who: str | None) -> None:
    """Correct *card*, inside an act: what is None stays, and what is as it was is not written.

    The card's status becomes edited, also where it was dismissed, and it is known as corrected from then on. Raises NotFound, and InvalidValue for a headline or
    a name that cannot be taken.
    """
    row = store.row(_HELD, card)
    if row is None:
        raise NotFound("card", card)
    article, start, end, old_kind, nth, old_headline, old_who, attribution = row
    new_headline = old_headline if headline is None else _headline(headline, old_headline)
    new_who, said = (old_who, attribution) if who is None else _attributed(attribution, who, old_who)
    new_kind = old_kind if kind is None else kind.value
    if new_kind != old_kind:
        nth = _free(store, article, new_kind, start, end)
    if (new_kind, new_headline, new_who, said) != (old_kind, old_headline, old_who, attribution):
        store.run(_EDIT, new_kind, nth, new_headline, new_who, said, Status.EDITED.value, card)


def set_keys(store: Store, card: CardId, keys: Sequence[str]) -> None:
    """Set what *card* is compared by, inside an act; keys it has already are not written."""
    store.run("UPDATE cards SET keys = ?1 WHERE id = ?2 AND keys <> ?1", packed(tuple(keys)), card)


def _headline(typed: str, held: str) -> str:
    if typed == held:
        return held
    headline = clean(typed).strip()
    if not _holds_a_word(headline):
        raise InvalidValue("A card's headline must hold a word.")
    if len(headline.splitlines()) > 1:
        raise InvalidValue("A card's headline must stand on one line.")
    if len(headline) > LONGEST:
        raise InvalidValue(
            f"A card's headline can have at most {LONGEST} characters; this one has {len(headline)}."
        )
    return headline


def _attributed(attribution: str, typed: str, held: str) -> tuple[str, str]:
    """Return the columns of an attribution to the name *typed*, or of one to nobody where it is empty.

    Title, and what stood for the name before, told of another; the words themselves stay marked.
    """
    fields = json.loads(attribution)
    name = spaced(typed)
    if name == fields.get("who", ""):
        return held, attribution
    if name and not _holds_a_word(name):
        raise InvalidValue("A speaker's name must hold a word; leave it empty where nobody is named.")
    if len(name) > LONGEST:
        raise InvalidValue(
            f"A speaker's name can have at most {LONGEST} characters; this one has {len(name)}."
        )
    gone = {"who", "title", "resolved_from", "inferred"}
    kept = {field: value for field, value in fields.items() if field not in gone}
    if not name:
        # a memo names whom these words name where no name is known
        kept.pop("source", None)
    return name, packed({"who": name, **kept} if name else kept)


def _holds_a_word(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _free(store: Store, article: int, kind: str, start: int, end: int) -> int:
    """Return the first number that no card of *kind* has on this stretch."""
    taken = {number for (number,) in store.rows(_TAKEN, article, kind, start, end)}
    return next(number for number in range(len(taken) + 1) if number not in taken)
