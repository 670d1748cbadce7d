"""Works out what has come in since a memo was delivered, and writes it up as a supplement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from readahead.derive import copies
from readahead.desk import relations
from readahead.desk.part import named
from readahead.library import Library
from readahead.model.article import ArticleId, source_name
from readahead.model.card import CardId, CardQuery, FiledCard, Kind, Status
from readahead.model.changes import Made
from readahead.model.errors import InvalidValue
from readahead.model.marking import highest
from readahead.model.memo import Block, Delivery, Entry, EntryId, Memo, MemoId, Section, SectionId
from readahead.model.passage import Role
from readahead.model.relation import Relation, RelationKind
from readahead.model.since import Bearing, Development, NewCard, Since

MOST_FRESH = 12
"""New cards that bear on no line which are told; the others are counted."""

_BEARINGS = {
    RelationKind.CORROBORATES: Bearing.CONFIRMED,
    RelationKind.UPDATED_BY: Bearing.SUPERSEDED,
    RelationKind.CONFLICTS: Bearing.DISPUTED,
    RelationKind.OPPOSES: Bearing.DISPUTED,
}
_NEWS = frozenset({Kind.EVENT, Kind.POSITION, Kind.QUOTE, Kind.FIGURE, Kind.WHY_IT_MATTERS})
_HEADINGS = {
    Bearing.CONFIRMED: "Confirmed",
    Bearing.SUPERSEDED: "Superseded",
    Bearing.DISPUTED: "Disputed",
}
_FRESH_HEADING = "New on the topic"
_LEAD_HEADING = "What has changed"
_ACTING = re.compile(r"([\\`*_{}\[\]<>#|~$!&])")


def last_delivery(library: Library, memo: Memo) -> Delivery:
    """Return what of a memo left the desk last. Raises InvalidValue where it never has."""
    delivered = library.memos.deliveries(memo.id)
    if not delivered:
        raise InvalidValue(f"{named(memo.title)} has not been delivered yet.")
    return delivered[-1]


def since(library: Library, memo: MemoId) -> Since:
    """Return what has come in since *memo* was delivered last. Raises NotFound, InvalidValue."""
    value = library.memos.get(memo)
    delivery = last_delivery(library, value)
    found = _Reader(library, value, library.memos.came_in_after(delivery.at))
    developments = tuple(found.developments())
    fresh = found.fresh(developments)
    return Since(
        memo=memo,
        title=value.title,
        version=delivery.version,
        on=delivery.on,
        articles=len(found.articles),
        developments=developments,
        fresh=tuple(map(found.told, fresh[:MOST_FRESH])),
        more=max(len(fresh) - MOST_FRESH, 0),
    )


class _Reader:
    """Asks the library for what one memo's lines and the new articles have to do with each other."""

    def __init__(self, library: Library, memo: Memo, articles: Iterable[ArticleId]) -> None:
        self._library = library
        self._memo = memo
        self.articles = frozenset(articles)
        held = {
            entry.card for section in memo.sections for entry in section.entries if entry.card is not None
        }
        self._cards = {filed.id: filed for filed in library.cards.many(sorted(held))}
        self._relations: dict[CardId, tuple[Relation, ...]] = {}
        if self.articles:
            old = [card for card, filed in self._cards.items() if filed.article not in self.articles]
            self._relations = relations.of_cards(library, old)
        others = {each.card for found in self._relations.values() for each in found}
        self._others = {filed.id: filed for filed in library.cards.many(sorted(others))}

    def developments(self) -> Iterable[Development]:
        """Yield what new cards do to the memo's lines, once for each line, bearing and story."""
        for section in self._memo.sections:
            for entry in section.entries:
                if entry.card is not None:
                    yield from self._of_line(section, entry, entry.card)

    def _of_line(self, section: Section, entry: Entry, card: CardId) -> Iterable[Development]:
        seen: set[tuple[Bearing, frozenset[ArticleId]]] = set()
        for relation in self._relations.get(card, ()):
            other = self._others.get(relation.card)
            if other is None or other.article not in self.articles:
                continue
            borne = self._borne(card, relation, other)
            if borne is None or (borne[0], self._story(other.article)) in seen:
                continue
            bearing, because = borne
            seen.add((bearing, self._story(other.article)))
            yield Development(entry.id, section.heading, entry.text, bearing, self.told(other), because)

    def _borne(self, card: CardId, relation: Relation, other: FiledCard) -> tuple[Bearing, str] | None:
        """Return what *other* does to the line of *card*, and because of what.

        The same words of the same speaker confirm the line where another origin reports them: an outlet that is named is
        an origin, known or not; one without a name is not shown to be another.
        """
        if relation.kind is not RelationKind.REPEATS:
            bearing = _BEARINGS.get(relation.kind)
            return (bearing, relation.because) if bearing else None
        ours, theirs = self._origins(self._cards[card].article), self._origins(other.article)
        if {*ours} & {*theirs} or copies.UNKNOWN in (*ours, *theirs):
            return None
        told = f"the line goes back to {' and '.join(ours)}, this to {' and '.join(theirs)}."
        return Bearing.CONFIRMED, f"{relation.because.removesuffix('.')}; {told}"

    def _origins(self, article: ArticleId) -> tuple[str, ...]:
        """Return who the text of *article* goes back to."""
        return relations.story(self._library, article).origins

    def _story(self, article: ArticleId) -> frozenset[ArticleId]:
        """Return the articles that carry the text of *article*: copies of it say nothing more."""
        return frozenset(each.id for each in self._library.copies.group(article))

    def fresh(self, developments: Sequence[Development]) -> list[FiledCard]:
        """Return new cards of the memo's topics that neither bear on a line nor say one again, the newest first."""
        if not self.articles:
            return []
        told = {each.new.card for each in developments} | set(self._cards)
        told |= {
            each.card
            for found in self._relations.values()
            for each in found
            if each.kind is RelationKind.REPEATS
        }
        topics = {filed.topic for filed in self._cards.values() if filed.topic is not None}
        found: dict[str, FiledCard] = {}
        for article in sorted(self.articles, reverse=True):
            for filed in self._library.cards.list(CardQuery(article=article)):
                if filed.topic in topics and filed.card.kind in _NEWS and filed.id not in told:
                    found.setdefault(filed.card.headline.casefold(), filed)
        # what a person kept comes first; the order within is the articles'
        return sorted(found.values(), key=lambda filed: filed.status is not Status.KEPT)

    def told(self, filed: FiledCard) -> NewCard:
        """Return a new card as it is told of."""
        text = self._library.cards.detail(filed.id).text
        spans = [passage.span for passage in filed.card.passages if passage.role is Role.CONTENT]
        quote = " … ".join(" ".join(span.quote(text).split()) for span in spans)
        source = source_name(filed.outlet, filed.agency)
        return NewCard(filed.id, filed.card.headline, quote, source, filed.published)


def supplement(library: Library, memo: MemoId) -> Made[MemoId]:
    """Write what has come in since *memo* was delivered as a memo of its own, in one act.

    It begins with one sentence of what has changed. Each development is a line of the person's side (which delivered
    line, and why) and one taken from the new card; that of a card in two sections is told once.
    The supplement bears the highest marking of all that was delivered, and of the memo as it stands; a line that quotes
    one with a marking of its own bears that.
    Raises NotFound, and InvalidValue where the memo was never delivered or nothing bears on it.
    """
    from readahead.model.overall import overall

    value = library.memos.get(memo)
    found = since(library, memo)
    if not (found.developments or found.fresh):
        raise InvalidValue(f"Nothing that has come in since bears on {named(value.title)}.")
    marking = highest((overall(value), _delivered(last_delivery(library, value))))
    title = f"Supplement to {value.title}, version {found.version}"
    with library.act(f"New memo {named(title)}") as act:
        made = library.memos.add(
            title,
            template=value.template,
            marking=marking,
            header=value.header,
            options=replace(value.options, logo=""),
        )
        _begin(library, value, made, found)
        for bearing, heading in _HEADINGS.items():
            if developments := found.of(bearing):
                section = library.memos.add_section(made, heading, Block.POINTS)
                _write(library, value, section, developments, found.version)
        if found.fresh:
            section = library.memos.add_section(made, _FRESH_HEADING, Block.POINTS)
            for new in found.fresh:
                library.memos.add_entry(section, card=new.card, text=new.headline, taken=new.headline)
    return Made(made, act.changes)


def _delivered(delivery: Delivery) -> str:
    """Return the marking the delivered paper bore, empty where what is kept of it cannot be read."""
    from readahead.memo.proof import manifest_reading
    from readahead.memo.proof.reading_back import Foreign

    try:
        return manifest_reading.read(delivery.manifest).marking
    except Foreign:
        return ""


def _begin(library: Library, memo: Memo, made: MemoId, found: Since) -> None:
    """Write the sentence that tells what has changed; it counts marked lines too, and so bears the highest of their markings."""
    section = library.memos.add_section(made, _LEAD_HEADING, Block.BOTTOM_LINE)
    lead = library.memos.add_entry(section, text=_literal(leading(found)))
    markings, told = _markings(memo), {each.entry for each in found.developments}
    if marking := highest(markings[entry] for entry in markings if entry in told):
        library.memos.mark_entry(lead, marking)


def leading(found: Since) -> str:
    """Return in one sentence what has changed since the brief was delivered: how many lines, and how much is new."""
    from readahead.memo.document import listed, spelled

    came = "1 article has" if found.articles == 1 else f"{found.articles} articles have"
    touched = [
        (len({each.entry for each in those}), bearing.value)
        for bearing in Bearing
        if (those := found.of(bearing))
    ]
    told = [
        f"{count}{' of its lines' if place == 0 else ''} {'is' if count == 1 else 'are'} {word}"
        for place, (count, word) in enumerate(touched)
    ]
    if not told:
        told = ["none of its lines is touched"]
    new = len(found.fresh) + found.more
    if new:
        told.append(
            f"{new} {'item' if new == 1 else 'items'} on its topics {'is' if new == 1 else 'are'} new"
        )
    began = f"Since version {found.version} of the brief was delivered on {spelled(found.on)}"
    return f"{began}, {came} come in: {listed(told)}."


def _markings(memo: Memo) -> dict[EntryId, str]:
    """Return what each line of *memo* is marked with, its own marking or that of its section."""
    return {
        entry.id: entry.marking or section.marking for section in memo.sections for entry in section.entries
    }


def _write(
    library: Library, memo: Memo, section: SectionId, developments: Sequence[Development], version: int
) -> None:
    """Write each delivered line that is touched, why, and the new cards that touch it."""
    markings = _markings(memo)
    borne: dict[tuple[str, CardId], list[str]] = {}
    for each in developments:
        borne.setdefault((each.because, each.new.card), []).append(markings[each.entry])
    # a card that stands in two sections is told of once, under the higher of their markings
    for _, found in groupby(developments, key=lambda each: each.entry):
        once = [
            (each, highest(borne.pop(key)))
            for each in found
            if (key := (each.because, each.new.card)) in borne
        ]
        for place, (each, marking) in enumerate(once):
            told = f"“{_literal(each.text)}” (version {version}): " if place == 0 else ""
            own = library.memos.add_entry(section, text=f"{told}{_literal(each.because)}")
            taken = library.memos.add_entry(
                section, card=each.new.card, text=each.new.headline, taken=each.new.headline
            )
            if marking:
                for line in (own, taken):
                    library.memos.mark_entry(line, marking)


def _literal(text: str) -> str:
    """Return *text* as Markdown that reads as it stands, on one line."""
    return _ACTING.sub(r"\\\1", " ".join(text.split()))
