"""Drafts the cards of one unit after another: what is reported, what is narrated, what is only quoted."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from readahead.derive import (
    attribution,
    clauses,
    grammar,
    leftovers,
    narrated,
    nouns,
    phrases,
    reported,
)
from readahead.derive.antecedents import Setting
from readahead.derive.drafts import Draft, Facts, Place, fill
from readahead.derive.found import Found
from readahead.derive.quoted import Joined
from readahead.derive.speakers import Memory, Speaker
from readahead.derive.units import Unit
from readahead.derive.words import QUOTATION, hold_quotation
from readahead.model.card import Attribution, Kind, Mode
from readahead.model.passage import Span


@dataclass(slots=True)
class Hosts:
    """Which draft and which speaker each attribution has, by the number of its unit and its number there."""

    drafts: dict[tuple[int, int], Draft] = field(default_factory=dict)
    speakers: dict[tuple[int, int], Speaker] = field(default_factory=dict)


def of_unit(
    text: str,
    place: Place,
    facts: Facts,
    memory: Memory,
    found: Sequence[Found],
    hosts: Hosts,
) -> list[Draft]:
    """Return the drafts of a sentence; *hosts* learns which draft each attribution made."""
    words = place.unit.words
    facts = facts.near(place.unit.span)
    if place.label is Kind.WHY_IT_MATTERS:
        return [narrated.labelled(text, place, facts)]
    if not found and not _is_claim(place):
        return []
    speakers = [_speaker(text, place, one, found, memory) for one in found]
    hosts.speakers.update({(place.index, number): speaker for number, speaker in enumerate(speakers)})
    made: list[Draft] = []
    parts = clauses.split(words, found)
    for clause in parts:
        mains = reported.mains(words, clause, found, facts.named)
        for number in mains:
            part = reported.part_of(
                words, clause, found[number], [found[other] for other in mains[: mains.index(number)]]
            )
            draft = reported.said(text, place, part, found[number], speakers[number], facts)
            hosts.drafts[(place.index, number)] = draft
            made.append(draft)
        if not mains:
            made.extend(narrated.told(text, place, clause, facts, memory, found=found))
    for part in _left_over(words, parts, made):
        made.extend(narrated.told(text, place, part, facts, memory, found=found, is_rest=True))
    owned = nouns.find(words, found) if any(draft.figures for draft in made) else []
    givers = [*speakers, *(_speaker(text, place, one, owned, memory) for one in owned)]
    for draft in made:
        reported.give(draft, words, [*found, *owned], givers)
    return made


def _left_over(
    words: phrases.Words, parts: Sequence[phrases.Range], made: Sequence[Draft]
) -> list[phrases.Range]:
    """Return the clauses that the cards of their sentence leave out; a sentence that gave no card is left whole."""
    if not made:
        return []
    voices = [draft.attribution for draft in made]
    shown = leftovers.Shown(
        sorted(span for draft in made for span in draft.content),
        [voice.cue for voice in voices if voice.cue],
        [voice.source for voice in voices if voice.source],
    )
    rest = [each for part in parts for each in leftovers.find(words, part, shown)]
    return [part for part in rest if leftovers.is_told(words, part, shown)]


def _is_claim(place: Place) -> bool:
    """Return whether a unit can make a card: enough words, a verb, and more than a connective with a bare predicate."""
    words = place.unit.words
    return _tells(words) or hold_quotation(words)


def _tells(words: phrases.Words) -> bool:
    if len(words) < 4 or not any(grammar.is_finite(word.lower) for word in words):
        return False
    count = len(words) if len(words) > 20 else sum(word.is_word for word in words)
    first = next((word.lower for word in words if word.is_word), "")
    return count >= 4 and not (count < 6 and first in ("however", "but", "still", "yet"))


def _speaker(text: str, place: Place, one: Found, found: Sequence[Found], memory: Memory) -> Speaker:
    """Return who says it; somebody of whom another speaker tells is no speaker the article goes on with."""
    words = place.unit.words
    spans = attribution.spans(words, one.source)
    if not spans:
        return Speaker()
    setting = Setting(place.paragraph_start, place.unit.span.start, attribution.spans(words, one.claims))
    resolve = memory.holder if attribution.is_inside(one, found) else memory.speaker
    return resolve(reported.source_span(text, spans[0]), setting)


def of_quotation(place: Place, facts: Facts, speaker: Speaker, rule: str) -> Draft:
    """Return a draft of a sentence that is all quotation, spoken by a *speaker* taken from its neighbourhood."""
    said = Attribution(
        who=speaker.who,
        title=speaker.title,
        mode=Mode.DIRECT,
        via=place.via,
        inferred=bool(speaker.who),
        stance="said",
    )
    content = _quotations(place.unit)
    kind = Kind.QUOTE if speaker.who else Kind.BACKGROUND
    draft = Draft(kind, rule if speaker.who else "quote-no-speaker", content, place.index, said)
    fill(draft, facts)
    _give_all(draft)
    return draft


def with_quotations(
    places: Sequence[Place], facts: Facts, joined: dict[int, Joined], hosts: Hosts
) -> list[Draft]:
    """Add every joined quotation to the draft of its speaker; return new drafts for those whose speaker made none."""
    made: list[Draft] = []
    by_index = {place.index: place for place in places}
    for index, one in joined.items():
        host = (one.host, one.found)
        draft = hosts.drafts.get(host)
        if draft is None and host in hosts.speakers:
            draft = of_quotation(by_index[index], facts, hosts.speakers[host], one.rule)
            hosts.drafts[host] = draft
            made.append(draft)
        elif draft is not None:
            draft.content = sorted([*draft.content, *_quotations(by_index[index].unit)])
            fill(draft, facts)
            _give_all(draft)
    return made


def _quotations(unit: Unit) -> list[Span]:
    return [Span(word.start, word.end) for word in unit.words if word.lower == QUOTATION]


def _give_all(draft: Draft) -> None:
    """Say that the speaker gives the figures of a quotation."""
    draft.figures = [replace(figure, giver=draft.attribution.who) for figure in draft.figures]
