"""A card corrected by a person: its headline, its kind, who is named as speaking, or how its dates are read."""

from collections.abc import Sequence
from dataclasses import replace

from readahead.library import packed_cards, rows
from readahead.library.filing import carriers
from readahead.library.store import Store, packed
from readahead.library.typed import clean, spaced
from readahead.model.card import Attribution, CardId, DateMention, Kind, Status
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.passage import Span
from readahead.model.sharing import ORPHANED

LONGEST = 300
"""Code points of a headline or of a speaker's name, at most."""

_HELD = f"SELECT c.article, c.nth, {rows.READ_COLUMNS} FROM cards c WHERE c.id = ?"
_EDIT = """UPDATE cards SET kind = ?, nth = ?, headline = ?, who = ?, passages = ?, attribution = ?, dates = ?, carrier = ?, status = ?, edited = 1
    WHERE id = ?"""
_TAKEN = "SELECT nth FROM cards WHERE article = ? AND kind = ? AND start = ? AND end = ?"


def edit(
    store: Store,
    card: CardId,
    *,
    headline: str | None,
    kind: Kind | None,
    who: str | None,
    dates: tuple[DateMention, ...] | None = None,
) -> None:
    """Correct *card*, inside an act: what is None stays, and what is as it was is not written.

    The card's status becomes edited, also where it was dismissed, and it is known as corrected from then on. Raises NotFound, and InvalidValue for a headline or
    a name that cannot be taken.
    """
    row = store.row(_HELD, card)
    if row is None:
        raise NotFound("card", card)
    article, nth, *columns = row
    held = rows.card(*columns)
    extent = held.extent
    corrected = replace(
        held,
        headline=held.headline if headline is None else _headline(headline, held.headline),
        kind=kind or held.kind,
        attribution=held.attribution if who is None else _attributed(held.attribution, who),
        dates=held.dates if dates is None else dates,
    )
    if corrected == held:
        return
    if corrected.kind != held.kind and nth < ORPHANED:
        nth = _free(store, article, corrected.kind, extent)
    store.run(
        _EDIT,
        rows.kind_letter(corrected.kind),
        nth,
        corrected.headline,
        rows.speaker(corrected),
        # who names the speaker may change: the passages are told by themselves then
        packed_cards.passages_column(corrected.passages, extent, corrected.attribution),
        packed_cards.attribution_column(corrected.attribution),
        packed_cards.dates_column(corrected.dates),
        carriers(store, [corrected]).get(corrected.attribution.via),
        Status.EDITED.value,
        card,
    )


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


def _attributed(held: Attribution, typed: str) -> Attribution:
    """Return an attribution to the name *typed*, or one to nobody where it is empty.

    Title, and what stood for the name before, told of another; the words themselves stay marked.
    """
    name = spaced(typed)
    if name == held.who:
        return held
    if name and not _holds_a_word(name):
        raise InvalidValue("A speaker's name must hold a word; leave it empty where nobody is named.")
    if len(name) > LONGEST:
        raise InvalidValue(
            f"A speaker's name can have at most {LONGEST} characters; this one has {len(name)}."
        )
    # a memo names whom these words name where no name is known
    source = held.source if name else None
    return replace(held, who=name, title="", resolved_from="", inferred=False, source=source)


def _holds_a_word(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _free(store: Store, article: int, kind: Kind, extent: Span) -> int:
    """Return the first number that no card of *kind* has on this stretch."""
    taken = {
        number for (number,) in store.rows(_TAKEN, article, rows.kind_letter(kind), extent.start, extent.end)
    }
    return next(number for number in range(len(taken) + 1) if number not in taken)
