"""Drafts the cards of one unit after another: what is reported, what is narrated, what is only quoted."""

from collections.abc import Sequence

from readahead.derive import attribution, clauses, grammar, narrated, phrases, reported
from readahead.derive.attribution import Found
from readahead.derive.drafts import Draft, Facts, Place, fill
from readahead.derive.quoted import Joined
from readahead.derive.speakers import Memory, Speaker
from readahead.derive.units import Unit
from readahead.derive.words import QUOTATION
from readahead.model.card import Attribution, Kind, Mode
from readahead.model.passage import Span


def of_unit(
    text: str,
    place: Place,
    facts: Facts,
    memory: Memory,
    found: Sequence[Found],
    hosted: dict[tuple[int, int], Draft],
) -> list[Draft]:
    """Return the drafts of a sentence; *hosted* learns which draft each attribution made."""
    words = place.unit.words
    if not _is_claim(place):
        return []
    if place.label is Kind.WHY_IT_MATTERS:
        return [narrated.labelled(text, place, facts)]
    speakers = [_speaker(text, words, one, place, memory) for one in found]
    made: list[Draft] = []
    for clause in clauses.split(words, found):
        mains = reported.mains(words, clause, found)
        for number in mains:
            draft = reported.said(text, place, clause, found[number], speakers[number], facts)
            hosted[(place.index, number)] = draft
            made.append(draft)
        if not mains:
            made.extend(narrated.told(text, place, clause, facts))
    for draft in made:
        reported.give(draft, words, found, speakers)
    return made


def _is_claim(place: Place) -> bool:
    """Return whether a unit can make a card: enough words, a verb, and more than a connective with a bare predicate."""
    plain = [word.lower for word in place.unit.words if word.is_word]
    if any(word == QUOTATION for word in plain):
        return True
    if len(plain) < 4 or not any(grammar.is_finite(word) for word in plain):
        return False
    return not (len(plain) < 6 and plain[0] in ("however", "but", "still", "yet"))


def _speaker(text: str, words: phrases.Words, one: Found, place: Place, memory: Memory) -> Speaker:
    spans = attribution.spans(words, one.source)
    return memory.speaker(reported.source_span(text, spans[0]), place.paragraph_start) if spans else Speaker()


def of_quotation(place: Place, facts: Facts, memory: Memory, joined: Joined) -> list[Draft]:
    """Return a draft for a sentence that is all quotation and has no speaker beside it: the last speaker is inferred."""
    if joined.host >= 0:
        return []
    words = place.unit.words
    last = memory.last_speaker(place.unit.span.start)
    speaker = last or Speaker()
    said = Attribution(
        who=speaker.who,
        title=speaker.title,
        mode=Mode.DIRECT,
        via=place.via,
        inferred=bool(speaker.who),
        stance="said",
    )
    rule = "quote-inferred-speaker" if speaker.who else "quote-no-speaker"
    content = [Span(word.start, word.end) for word in words if word.lower == QUOTATION]
    kind = Kind.QUOTE if speaker.who else Kind.BACKGROUND
    draft = Draft(kind, rule, content, place.index, said)
    fill(draft, facts)
    return [draft]


def with_quotations(
    made: list[Draft],
    parts: Sequence[Unit],
    joined: dict[int, Joined],
    hosted: dict[tuple[int, int], Draft],
) -> list[Draft]:
    """Return the drafts with every joined quotation added to the draft of its speaker."""
    for index, one in joined.items():
        draft = hosted.get((one.host, one.found))
        if draft is None:
            continue
        spans = [Span(word.start, word.end) for word in parts[index].words if word.lower == QUOTATION]
        draft.content = sorted([*draft.content, *spans])
    return made
