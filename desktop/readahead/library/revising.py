"""An article that gets another text: what it was is kept, and cards and notes go along to the same words or become orphans.

Each statement leaves every card with the words the search holds of it, so that each can be taken back by itself.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from readahead.library import rows
from readahead.library.filing import Key, keyed
from readahead.library.indexing import caught_up
from readahead.library.store import Row, Store
from readahead.model.annotation import anchor
from readahead.model.article import Article, ArticleId, FiledArticle, Reason, Version, sha256_of
from readahead.model.card import Attribution, Card
from readahead.model.carrying import Carrying
from readahead.model.passage import Passage, Role, Span
from readahead.model.sharing import ORPHANED

_HELD = f"""SELECT c.id, c.nth, c.words, {rows.READ_COLUMNS} FROM cards c
    WHERE c.article = ? AND c.id NOT IN (SELECT card FROM orphans) ORDER BY c.id"""
_CARRY = """UPDATE cards SET start = ?, end = ?, nth = ?, words = ?, passages = ?, attribution = ?, figures = ?, dates = ?,
    entities = ? WHERE id = ?"""
_NOTES = """SELECT n.id, n.start, n.end, n.card IN (SELECT card FROM orphans) FROM annotations n
    WHERE n.article = ? AND n.id NOT IN (SELECT annotation FROM orphan_notes)"""
_NOTE = "UPDATE annotations SET start = ?, end = ?, exact = ?, prefix = ?, suffix = ? WHERE id = ?"
_CHANGE = "UPDATE articles SET text = ?, body_start = ?, body_end = ?, uncarded = '[]' WHERE id = ?"
_EARLIER = """SELECT t.text, v.until, v.reason FROM revisions v JOIN texts t ON t.id = v.text WHERE v.article = ?
    ORDER BY v.id"""
_KEEP = """INSERT INTO revisions (article, text, body_start, body_end, reason, until)
    SELECT id, text, body_start, body_end, ?, ? FROM articles WHERE id = ?"""


def revise(store: Store, number: ArticleId, held: Article, *, text: str, body: Span, reason: str) -> int:
    """Give article *number*, which is *held*, another *text* and *body*, inside an act; return how many cards are orphans now.

    Every card of it, also one that is dismissed, and every note, also one in the trash, stands then on the very words it
    stood on, or is an orphan that keeps its place in the earlier text. No sentence is without a card until the text is read.
    """
    caught_up(store)
    carrying = Carrying(held.text, text)
    (before,) = store.rows("SELECT text FROM articles WHERE id = ?", number)[0]
    cards = [_held(row) for row in store.rows(_HELD, number)]
    for card, _, words, was in cards:
        if not words:
            store.run("UPDATE cards SET words = ? WHERE id = ?", was.anchor.quote(held.text), card)
    carried: list[tuple[int, Card]] = []
    orphans: list[int] = []
    for card, _, _, was in cards:
        now = placed(was, carrying)
        if now is None:
            orphans.append(card)
        else:
            carried.append((card, now))
    for card in orphans:
        # its number added, it never stands in the way of another
        store.run("UPDATE cards SET nth = ? WHERE id = ?", ORPHANED + card, card)
        store.run("INSERT INTO orphans (card, text) VALUES (?, ?)", card, before)
    store.run(_KEEP, reason, store.now(), number)
    store.run(_CHANGE, text_number(store, text), body.start, body.end, number)
    _carry(store, carried, {card: nth for card, nth, _, _ in cards}, text=text)
    _carry_notes(store, number, carrying, text=text, before=before)
    return len(orphans)


def placed(card: Card, carrying: Carrying) -> Card | None:
    """Return *card* where its words stand now; None where one of its content passages does not stand any more.

    What it names outside them goes along where it stands, and is left out where it does not.
    """
    passages: list[Passage] = []
    for passage in card.passages:
        span = carrying.place(passage.span)
        if span is not None:
            passages.append(Passage(span, passage.role))
        elif passage.role is Role.CONTENT:
            return None
    content = [passage.span for passage in passages if passage.role is Role.CONTENT]
    if content != sorted(content):
        return None
    attribution = card.attribution
    return replace(
        card,
        passages=tuple(sorted(passages, key=lambda one: one.span)),
        attribution=_attributed(attribution, carrying),
        figures=tuple(
            replace(one, span=span) for one in card.figures if (span := carrying.inner(one.span)) is not None
        ),
        dates=tuple(
            replace(one, span=span) for one in card.dates if (span := carrying.inner(one.span)) is not None
        ),
        entities=tuple(
            replace(one, span=span) for one in card.entities if (span := carrying.inner(one.span)) is not None
        ),
    )


def versions(store: Store, number: ArticleId, filed: FiledArticle) -> tuple[Version, ...]:
    """Return the texts that article *number*, which is *filed*, had and has, the first first; the last is the one it has."""
    since, because, found = filed.imported_at, "", []
    for text, until, reason in store.rows(_EARLIER, number):
        found.append(_version(text, since, because))
        since, because = datetime.fromisoformat(until), reason
    return (*found, _version(filed.article.text, since, because))


def orphan_keys(store: Store, article: ArticleId) -> set[int]:
    """Return the numbers of the cards of *article* that stand on words of an earlier text only."""
    found = store.rows(
        "SELECT o.card FROM orphans o JOIN cards c ON c.id = o.card WHERE c.article = ?", article
    )
    return {card for (card,) in found}


def _version(text: str, since: datetime, reason: str) -> Version:
    return Version(text, since, *reason_of(reason))


def reason_of(column: str) -> tuple[Reason | None, str]:
    """Return from a version's row what took its place, and what was brought back then."""
    named, _, piece = column.partition("\n")
    return Reason(named) if named else None, piece


def reason_column(reason: Reason, piece: str) -> str:
    """Return what stands in a version's row."""
    return f"{reason.value}\n{piece}".strip()


def _held(row: Row) -> tuple[int, int, str, Card]:
    number, nth, words, *columns = row
    return number, nth, words, rows.card(*columns)


def _attributed(attribution: Attribution, carrying: Carrying) -> Attribution:
    source, cue = (
        carrying.place(span) if span is not None else None for span in (attribution.source, attribution.cue)
    )
    return replace(attribution, source=source, cue=cue)


def text_number(store: Store, text: str) -> int:
    """Return the number of *text*, which is kept from now on if it was not, inside an act."""
    sha256 = sha256_of(text)
    found = store.row("SELECT id FROM texts WHERE sha256 = ?", sha256)
    if found:
        return int(found[0])
    return store.run("INSERT INTO texts (sha256, text) VALUES (?, ?)", sha256, text)


def _carry(store: Store, carried: Iterable[tuple[int, Card]], nths: dict[int, int], *, text: str) -> None:
    """Write the places of cards: first where none is in another's way, then which of those on one stretch each is."""
    moved = list(carried)
    wanted: dict[Key, int] = {}
    for card, now in sorted(moved, key=lambda one: nths[one[0]]):
        (key,) = keyed([now], taken=wanted)
        wanted[key] = card
    for card, _ in moved:
        store.run("UPDATE cards SET nth = ? WHERE id = ?", ORPHANED + card, card)
    nth_of = {card: key[3] for key, card in wanted.items()}
    for card, now in moved:
        extent = now.extent
        _, _, passages, attribution, figures, dates, entities, *_ = rows.card_values(now, extent)
        store.run(
            _CARRY, extent.start, extent.end, nth_of[card], rows.words(now, text), passages, attribution,
            figures, dates, entities, card,
        )  # fmt: skip
        store.run(
            "UPDATE card_topics SET start = ? WHERE card = ? AND start <> ?", extent.start, card, extent.start
        )


def _carry_notes(store: Store, article: ArticleId, carrying: Carrying, *, text: str, before: int) -> None:
    for note, start, end, is_orphan in store.rows(_NOTES, article):
        span = None if is_orphan else carrying.place(Span(start, end))
        if span is None:
            store.run("INSERT INTO orphan_notes (annotation, text) VALUES (?, ?)", note, before)
        else:
            at = anchor(text, span)
            store.run(_NOTE, span.start, span.end, at.exact, at.prefix, at.suffix, note)
