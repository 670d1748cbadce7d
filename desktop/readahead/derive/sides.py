"""Who stands on which side: the words a speaker is known by, and whether a stretch speaks of them."""

import re

from readahead.derive import counted_things, stems
from readahead.derive.grammar import word_set
from readahead.derive.names import nationality
from readahead.model.card import Attribution, Card
from readahead.model.passage import Role, Span

_OFFICE = word_set(
    "official officials ministry minister ministers authority authorities government spokesman spokeswoman spokesperson "
    "department agency office foreign defence defense interior health finance prime president leader leaders chief head "
    "general secretary state army military forces police the council committee commission party united national senior"
)
_NAMES = re.compile(r"\b[A-Z][\w.-]*\w(?:\s[A-Z][\w.-]*\w)*")
_NAME = re.compile(r"\b[A-Z][\w.-]*\w")
_EVERYBODY = re.compile(
    r"\b(?:both|all|either|neither|each|everyone|everybody|nobody|some|others|many|most|critics)\b",
    re.IGNORECASE,
)


def of(said: Attribution, text: str) -> frozenset[str]:
    """Return the lands and names a speaker is known by, in lower case: Sovenna for "Sovenna's Defence Ministry"."""
    return _known(said.who, text)


def _known(words: str, text: str) -> frozenset[str]:
    """Return each name of *words* by its last word that is no office, and by its land if it has one."""
    found = set()
    for run in _NAMES.findall(words.replace("’", "'")):
        plain = [word for word in run.split() if word.lower() not in _OFFICE and len(word) > 2]
        land = nationality(run) or (nationality(plain[-1]) if plain else "")
        if land or plain:
            found.add(land.lower() or counted_things.land(plain[-1], text))
    return frozenset(found)


def named(card: Card, text: str) -> frozenset[str]:
    """Return the lands and names that the content of *card* speaks of, its own speaker left out."""
    own = card.attribution.source
    found: set[str] = set()
    for passage in card.passages:
        if passage.role is Role.CONTENT:
            found |= _known(_without(text, passage.span, own), text)
    return frozenset(found)


def _without(text: str, span: Span, own: Span | None) -> str:
    if own is None or not span.overlap(own):
        return span.quote(text)
    return f"{text[span.start : max(span.start, own.start)]} {text[min(span.end, own.end) : span.end]}"


_COMMON = word_set(
    "people killed including president minister country government because whether before another against between through during "
    "should really something anything nothing everything already always without around almost however million billion thousand "
    "percent officials ministry monday tuesday wednesday thursday friday saturday sunday yesterday themselves himself herself"
)
"""Long words by which nothing is found, as they stand everywhere."""

_RESIGN = re.compile(r"\bst(?:ep|and|ood)\w*\s(?:down|aside)\b|\bquit(?:s|ting)?\b")


def _resigned(words: str) -> str:
    """Return *words* with one word for all that is said for giving up an office."""
    if "down" in words or "aside" in words or "quit" in words:
        return _RESIGN.sub("resign", words)
    return words


_LONG, _SHORT = re.compile(r"\b[a-z]{6,}\b"), re.compile(r"\b[a-z]{4,5}\b")


def long_words(card: Card, text: str) -> list[str]:
    """Return the stems of the long words that a card's speaker says, the longest first: what the card is found by."""
    return _longest(set(_LONG.findall(_said(card, text))) - _COMMON)


def short_words(card: Card, text: str) -> list[str]:
    """Return the stems of the words of four and five letters that carry what a card's speaker says, the longest first."""
    return _longest({word for word in _SHORT.findall(_said(card, text)) if stems.content(word)})


def _longest(words: set[str]) -> list[str]:
    return [stems.stem(word) for word in sorted(sorted(words), key=len, reverse=True)[:LONGEST]]


def _said(card: Card, text: str) -> str:
    """Return the content of *card* after the verb of saying, with one word for giving up an office."""
    cue = card.attribution.cue
    after = cue.end if cue else 0
    said = []
    for passage in card.passages:
        if passage.role is Role.CONTENT:
            start = after if passage.span.start <= after < passage.span.end else passage.span.start
            said.append(_resigned(text[start : passage.span.end]))
    return "\n".join(said)


LONGEST = 3
"""Long words of a card that are looked at."""


def is_somebody(said: Attribution) -> bool:
    """Return whether a speaker is one party: "both sides" and "critics" are none that another could answer."""
    return bool(said.who) and not _EVERYBODY.match(said.who)


def speaks_of_title(card: Card, text: str, said: Attribution) -> bool:
    """Return whether the content of *card* names the office of *said*: "the president", "the company"."""
    office = said.title.split() or ([] if _NAME.search(said.who) else said.who.split())
    last = office[-1].lower() if office else ""
    if len(last) < 4:
        return False
    content = " ".join(
        _without(text, passage.span, card.attribution.source)
        for passage in card.passages
        if passage.role is Role.CONTENT
    )
    return re.search(rf"\b{re.escape(last)}\b", content, re.IGNORECASE) is not None


def words(card: Card, text: str) -> frozenset[str]:
    """Return the stems of what a card's speaker says, without who says it and the verb of saying."""
    cue = card.attribution.cue
    stretches = []
    for passage in card.passages:
        if passage.role is not Role.CONTENT:
            continue
        start = passage.span.start
        if cue is not None and start <= cue.start and cue.end < passage.span.end:
            before = text[start : cue.start] if card.attribution.source is None else ""
            stretches.append(f"{before} {text[cue.end : passage.span.end]}")
        else:
            stretches.append(_without(text, passage.span, card.attribution.source))
    return stems.content(_resigned(" ".join(stretches)))


def name_words(card: Card) -> frozenset[str]:
    """Return the stems of the names in a card: who is spoken of is not what is said of them."""
    return frozenset().union(*(stems.content(entity.name) for entity in card.entities))
