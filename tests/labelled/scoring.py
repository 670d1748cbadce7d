"""Scores a reading against the hand-made labels: pure functions, and each measure can tell what it missed.

A share of words is counted in words of letters or digits; the words that name the speaker and say that he spoke count in
no content, since a card may keep them in its passage or leave them out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from labels import Labelled, Statement, Told

from readahead.model.card import Card, DateMention, EntityKind, Mode, Reading
from readahead.model.passage import Role, Span

Named = Sequence[tuple[int, int, str]]

_WORD = re.compile(r"\w+(?:[.’'/-]\w+)*")
_EMPTY = re.compile(
    r"(?:the|an?|of|and|or|to|in|on|for|by|with|at|from|as|is|his|her|their|its|our|my|that|this|who|which|s|mr|mrs|ms|dr)"
)
_LABEL = {EntityKind.PERSON: "PER", EntityKind.ORGANISATION: "ORG", EntityKind.PLACE: "LOC"}


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing read wrongly: which measure it costs, the article, the words, and what was read instead."""

    measure: str
    article: str
    words: str
    wanted: str = ""
    got: str = ""


@dataclass(slots=True)
class Tally:
    """Counts under names such as "statement.gold", and the misses behind them."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def add(self, name: str, amount: int | bool = 1) -> None:
        """Add *amount* to the count *name*."""
        self.counts[name] += int(amount)

    def share(self, part: str, whole: str) -> float:
        """Return *part* of *whole* as a percentage, 0 where there is no whole."""
        return 100 * self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0


def words(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Return the places where a word begins inside *spans*."""
    return frozenset(match.start() for span in spans for match in _WORD.finditer(text, span.start, span.end))


def same_speaker(read: str, wanted: Sequence[str]) -> bool:
    """Return whether *read* names one of *wanted*: all the telling words of one stand in the other, the case aside."""
    ours = _telling(read)
    return any(theirs and ours and (ours <= theirs or theirs <= ours) for theirs in map(_telling, wanted))


def _telling(name: str) -> frozenset[str]:
    found = {word.casefold() for word in _WORD.findall(re.sub(r"['’]s\b", "", name))}
    return frozenset(word for word in found if not _EMPTY.fullmatch(word)) or frozenset(found)


def is_speech(card: Card) -> bool:
    """Return whether the card says that its words are somebody's."""
    return card.attribution.mode is not Mode.NARRATION or bool(card.attribution.who)


def content(text: str, card: Card) -> frozenset[int]:
    """Return the words of a card's content but for those that name its speaker or say that he spoke."""
    spans = {role: [part.span for part in card.passages if part.role is role] for role in Role}
    return words(text, spans[Role.CONTENT]) - words(text, [*spans[Role.SOURCE], *spans[Role.CUE]])


def statements(item: Labelled, reading: Reading, tally: Tally) -> None:
    """Count the statements found, those with the right speaker, and the speech cards that hold no statement.

    A statement is found if cards hold half of its words; it is right if those with the right speaker do. A card is right
    if half of its words lie in statements of its speaker. Cards that lie in no statement count only where the labels are
    complete.
    """
    text = item.article.text
    golds = [(one, words(text, one.content)) for one in item.statements]
    cards = [(card, content(text, card)) for card in reading.cards if is_speech(card)]
    for one, wanted in golds:
        if not one.optional:
            _statement(item, one, wanted, cards, tally)
    for card, read in cards:
        near = [one for one, wanted in golds if read & wanted]
        if not read or not (near or item.complete):
            continue
        mine = [wanted for one, wanted in golds if same_speaker(card.attribution.who, one.who)]
        right = 2 * len(read & frozenset().union(*mine)) >= len(read)
        tally.add("card.read")
        tally.add("card.right", right)
        if not right and not near:
            tally.misses.append(
                Miss("false statement", item.name, _shown(text, card), got=card.attribution.who)
            )


def _statement(
    item: Labelled,
    one: Statement,
    wanted: frozenset[int],
    cards: Sequence[tuple[Card, frozenset[int]]],
    tally: Tally,
) -> None:
    text = item.article.text
    near = [(card, read) for card, read in cards if read & wanted]
    mine = [(card, read) for card, read in near if same_speaker(card.attribution.who, one.who)]
    found = 2 * _covered(wanted, near) >= len(wanted)
    right = 2 * _covered(wanted, mine) >= len(wanted)
    tally.add("statement.gold")
    tally.add("statement.found", found)
    tally.add("statement.right", right)
    quoted = _quoted(text, one.content)
    if not found:
        tally.misses.append(Miss("missed statement", item.name, quoted, wanted=one.who[0]))
        return
    if not right:
        got = " / ".join(sorted({card.attribution.who or "(nobody)" for card, _ in near}))
        tally.misses.append(Miss("wrong speaker", item.name, quoted, wanted=one.who[0], got=got))
        return
    best = max(mine, key=lambda pair: len(pair[1] & wanted))[0]
    if one.mode:
        tally.add("mode.gold")
        tally.add("mode.right", best.attribution.mode is one.mode)
        if best.attribution.mode is not one.mode:
            tally.misses.append(Miss("mode", item.name, quoted, one.mode, best.attribution.mode))
    if one.inferred:
        tally.add("inferred.gold")
        tally.add("inferred.right", best.attribution.inferred)
        if not best.attribution.inferred:
            tally.misses.append(Miss("not marked as inferred", item.name, quoted))


def _covered(wanted: frozenset[int], cards: Sequence[tuple[Card, frozenset[int]]]) -> int:
    return len(wanted & frozenset().union(*(read for _, read in cards)))


def kinds(item: Labelled, reading: Reading, tally: Tally) -> None:
    """Count the labelled kinds which the card has that holds half of the labelled words or more, and least besides."""
    text = item.article.text
    wanted = [Told(one.content, one.kind) for one in item.statements if one.kind]
    for told in (*item.cards, *wanted):
        gold = words(text, told.content)
        near = [
            (card, read)
            for card in reading.cards
            if 2 * len((read := content(text, card)) & gold) >= len(gold)
        ]
        kind = max(near, key=lambda pair: _alike(gold, pair[1]))[0].kind if near else None
        tally.add("kind.gold")
        tally.add("kind.right", kind is told.kind)
        if kind is not told.kind:
            tally.misses.append(
                Miss("kind", item.name, _quoted(text, told.content), told.kind, kind or "(no card)")
            )


def _alike(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def refusals(item: Labelled, reading: Reading, tally: Tally) -> None:
    """Count the words that must stand in no card and do not, and those whose cards rightly have no speaker."""
    text = item.article.text
    held = [(card, content(text, card)) for card in reading.cards]
    for span in item.none:
        inside = words(text, [span])
        _refused(item, span, [card for card, read in held if read & inside], tally)
    for span in item.unattributed:
        inside = words(text, [span])
        speech = [card for card, read in held if is_speech(card) and 2 * len(read & inside) >= len(inside)]
        _refused(item, span, speech, tally)


def _refused(item: Labelled, span: Span, cards: Sequence[Card], tally: Tally) -> None:
    tally.add("refusal.gold")
    tally.add("refusal.right", not cards)
    if cards:
        got = " / ".join(card.attribution.who or card.rule for card in cards)
        tally.misses.append(Miss("false card", item.name, span.quote(item.article.text), got=got))


def dates(item: Labelled, found: Sequence[DateMention], tally: Tally) -> None:
    """Count the dates read with the right value, and what is read as a date though it is none."""
    text = item.article.text
    for gold in item.dates:
        values = [mention.value for mention in found if mention.span.overlap(gold.span)]
        right = any(value in gold.values for value in values)
        tally.add("date.gold")
        tally.add("date.right", right)
        if not right:
            tally.misses.append(
                Miss("date", item.name, gold.span.quote(text), gold.values[0], " / ".join(values))
            )
    for mention in found:
        known = [gold for gold in item.dates if mention.span.overlap(gold.span)]
        is_story = item.body_holds(mention.span) and not any(mention.span.overlap(span) for span in item.none)
        if is_story and (known or item.complete):
            tally.add("date.read")
            if not known:
                tally.misses.append(
                    Miss("false date", item.name, mention.span.quote(text), got=mention.value)
                )


def names(item: Labelled, found: Named, tally: Tally) -> None:
    """Count the names read with their exact words and kind, the titles and the article before them aside."""
    text = item.article.text
    wanted = {(*_bare(text, span), _LABEL[kind]) for span, kind in item.names}
    read = {
        (*_bare(text, Span(start, end)), label)
        for start, end, label in found
        if item.body_holds(Span(start, end)) and not _is_ignored(item, Span(start, end))
    }
    tally.add("name.gold", len(wanted))
    tally.add("name.read", len(read))
    tally.add("name.right", len(wanted & read))
    for start, end, label in sorted(wanted - read):
        got = [f"{text[s:e]} {kind}" for s, e, kind in read if s < end and start < e]
        tally.misses.append(Miss("missed name", item.name, text[start:end], label, " / ".join(got)))
    for start, end, label in sorted(read - wanted):
        if not any(s < end and start < e for s, e, _ in wanted):
            tally.misses.append(Miss("false name", item.name, text[start:end], got=label))


def _is_ignored(item: Labelled, span: Span) -> bool:
    return any(span.overlap(other) for other in item.ignored) and not any(
        span.overlap(other) for other, _ in item.names
    )


def _bare(text: str, span: Span) -> tuple[int, int]:
    """Return *span* without a leading article or form of address and without a possessive."""
    quote = span.quote(text)
    lead = re.match(r"(?i)(?:(?:the|mr\.?|mrs\.?|ms\.?|dr\.?)\s+)+", quote)
    tail = re.search(r"['’]s?$", quote)
    start = span.start + (lead.end() if lead else 0)
    end = span.end - (len(tail[0]) if tail else 0)
    return (start, end) if start < end else (span.start, span.end)


def _quoted(text: str, spans: Sequence[Span]) -> str:
    return " … ".join(span.quote(text) for span in spans)


def _shown(text: str, card: Card) -> str:
    return _quoted(text, [part.span for part in card.passages if part.role is Role.CONTENT])
