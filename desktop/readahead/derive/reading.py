"""Reads an article into cards: the room's one entrance. Pure: the same article always gives the same reading."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readahead.derive import (
    attribution,
    boilerplate,
    borrowing,
    conflicts,
    copies,
    dates,
    drafting,
    drafts,
    entities,
    figures,
    foreign,
    leftovers,
    quoted,
    sentences,
    units,
)
from readahead.derive.drafting import Hosts
from readahead.derive.drafts import Draft, Facts, Place
from readahead.derive.speakers import Memory, Speaker
from readahead.derive.stretches import PLACE, Stretches
from readahead.derive.units import Unit
from readahead.derive.words import Word
from readahead.model.article import Article, source_name
from readahead.model.card import Card, Reading, Uncarded
from readahead.model.passage import Role, Span

ENGINE = "4"
"""The version of the rules; it changes whenever the same article may give other cards."""


_LABELLED = 3
"""How many sentences a label may hold for: an article on one line has no paragraph that ends it."""


def read(article: Article) -> Reading:
    """Return what the rules make of *article*: its cards in order of the text, and the sentences that gave none.

    In a language other than English that is what its structure shows: see derive.foreign.
    """
    if foreign.is_foreign(article):
        return foreign.read(article, ENGINE)
    parts = sentences.split(article.text, article.body)
    story, left = _story(article, parts)
    facts = _facts(article, left)
    made = _drafted(article, story, facts)
    made = borrowing.borrow(article.text, made, [unit for unit, _ in story])
    cards = sorted(
        (drafts.card(article.text, draft, ENGINE, words=story[draft.unit][0].words) for draft in made),
        key=lambda card: (*PLACE(card.anchor), card.rule),
    )
    cards = conflicts.keyed(cards, article.text)
    return Reading(
        tuple(cards),
        _uncarded(article.text, parts, cards, left, [unit for unit, _ in story]),
        copies.marks(article.text, [trimmed.span for _, trimmed in story if trimmed.span]),
    )


def _facts(article: Article, left: dict[Span, str]) -> Facts:
    """Return what the story names and counts; whoever only signs it or is advertised in it is nobody a "she" can mean."""
    outside = Stretches(left)
    named = entities.find(article.text, body=article.body)
    return Facts(
        named=tuple(entity for entity in named if not outside.touching(entity.span)),
        dates=tuple(dates.find(article.text, article.published, span=article.body)),
        figures=tuple(figures.find(article.text, span=article.body, entities=named)),
    )


def _story(
    article: Article, parts: Sequence[Span]
) -> tuple[list[tuple[Unit, boilerplate.Trimmed]], dict[Span, str]]:
    """Return the units that tell the story, trimmed, and the reasons for those that do not."""
    found: list[tuple[Unit, boilerplate.Trimmed]] = []
    left: dict[Span, str] = {}
    paragraph, is_linking = -1, False
    for unit in units.find(article.text, article.body, tuple(parts)):
        words = unit.span.quote(article.text)
        is_linking = boilerplate.heads_links(words) or (is_linking and boilerplate.is_link(words))
        if reason := boilerplate.is_boilerplate(article, words) or ("related link" if is_linking else ""):
            left[unit.span] = reason
            continue
        trimmed = boilerplate.trimmed(article, unit.span, opens=unit.paragraph != paragraph)
        paragraph = unit.paragraph
        if trimmed.span is None:
            left[unit.span] = "outlet credit" if any(trimmed.via) else "label"
            continue
        if trimmed.span != unit.span:
            unit = replace(unit, words=_inside(unit.words, trimmed.span))
        found.append((unit, trimmed))
    return found, left


def _inside(words: Iterable[Word], span: Span) -> tuple[Word, ...]:
    return tuple(word for word in words if span.start <= word.start and word.end <= span.end)


def _drafted(
    article: Article, story: Sequence[tuple[Unit, boilerplate.Trimmed]], facts: Facts
) -> list[Draft]:
    """Return the drafts of all units; sentences that are all quotation go to the draft of their speaker."""
    parts = [unit for unit, _ in story]
    found = [attribution.find(unit.words) for unit in parts]
    joined = quoted.join(parts, found)
    via = _via(article, [trimmed.via for _, trimmed in story])
    memory = Memory(article.text, facts.named)
    made: list[Draft] = []
    hosts = Hosts()
    places = _places(article, story, via)
    for place in places:
        if place.index not in joined:
            made.extend(drafting.of_unit(article.text, place, facts, memory, found[place.index], hosts))
        elif joined[place.index].host < 0:
            speaker = memory.last_speaker(place.unit.span.start) or Speaker()
            made.append(drafting.of_quotation(place, facts, speaker, "quote-inferred-speaker"))
    made.extend(drafting.with_quotations(places, facts, joined, hosts))
    return sorted(made, key=lambda draft: PLACE(draft.content[0]))


def _places(article: Article, story: Sequence[tuple[Unit, boilerplate.Trimmed]], via: str) -> list[Place]:
    """Return where each unit stands; a label holds for a few sentences, and no longer than its paragraph."""
    places: list[Place] = []
    paragraph, start, label, labelled = -1, 0, None, 0
    for index, (unit, trimmed) in enumerate(story):
        if unit.paragraph != paragraph:
            paragraph, start, label = unit.paragraph, unit.span.start, None
        if trimmed.label:
            label, labelled = trimmed.label, index
        elif index - labelled >= _LABELLED:
            label = None
        places.append(Place(index, unit, start, label, via, article.body))
    return places


def _via(article: Article, credits: Sequence[tuple[str, str]]) -> str:
    """Return who carried the story, as the article says or, failing that, as the credit in its text does."""
    outlet = article.outlet or next((outlet for outlet, _ in credits if outlet), "")
    agency = article.agency or next((agency for _, agency in credits if agency), "")
    return source_name(outlet, agency)


def _uncarded(
    text: str, parts: Sequence[Span], cards: Sequence[Card], left: dict[Span, str], story: Sequence[Unit]
) -> tuple[Uncarded, ...]:
    """Return every sentence that no card's content overlaps, and every stretch the cards of its sentence leave out."""
    spans: dict[Role, set[Span]] = {role: set() for role in Role}
    for card in cards:
        for passage in card.passages:
            spans[passage.role].add(passage.span)
    contents, contexts = Stretches(spans[Role.CONTENT]), Stretches(spans[Role.CONTEXT])
    reasons = Stretches(left)
    found: list[Uncarded] = []
    for part in parts:
        if contents.touching(part):
            continue
        if noted := reasons.touching(part):
            reason = left[noted]
        elif contexts.touching(part):
            reason = "context of the next card"
        else:
            reason = "too short" if len(part.quote(text).split()) < 5 else "no claim found"
        found.append(Uncarded(part, reason))
    whole = Stretches(one.span for one in found)
    cues, sources = Stretches(spans[Role.CUE]), Stretches(spans[Role.SOURCE])
    for unit in story:
        shown = leftovers.Shown(*(each.inside(unit.span) for each in (contents, cues, sources)))
        stretches = leftovers.find(unit.words, (0, len(unit.words)), shown) if shown.contents else []
        for span in (drafts.span_of(unit.words, stretch) for stretch in stretches):
            if not whole.touching(span):
                found.append(Uncarded(span, "part of a sentence that gave another card"))
    return tuple(sorted(found, key=lambda one: PLACE(one.span)))
