"""Drafts the cards of what the article tells in its own voice."""

import re
from collections.abc import Sequence
from dataclasses import replace

from readahead.derive import clauses, counting, grammar, kinds, phrases, trusted, views
from readahead.derive.antecedents import Setting
from readahead.derive.drafts import Draft, Facts, Place, fill, span_of
from readahead.derive.found import Found
from readahead.derive.phrases import Range
from readahead.derive.reported import leads, short_name, source_span
from readahead.derive.shortening import Insertion
from readahead.derive.speakers import Memory
from readahead.derive.words import QUOTATION, lowers
from readahead.model.card import Attribution, Kind, Mode
from readahead.model.passage import Span

_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed)|passed|approved|rejected|adopted)\b.{0,40}\b\d{1,3}(?:\s?[-–]\s?| to )\d{1,3}\b"
)
"""How a vote went: "The vote was 51-49" is news, however short."""
_VOTES = ("vot", "passed", "approved", "rejected", "adopted")


def _is_vote(words: str) -> bool:
    return any(word in words for word in _VOTES) and _VOTED.search(words) is not None


def told(
    text: str,
    place: Place,
    clause: Range,
    facts: Facts,
    memory: Memory,
    *,
    found: Sequence[Found] = (),
    is_rest: bool = False,
) -> list[Draft]:
    """Return the drafts of a clause that the article tells itself.

    *found* are the reports of its sentence; *is_rest* says that the sentence has other cards already.
    """
    words = place.unit.words
    if clause[1] - clause[0] < 4 or not any(
        grammar.is_finite(word.lower) for word in words[clause[0] : clause[1]]
    ):
        return []
    content = span_of(words, clause)
    relative = _relative_figure(text, words, clause, facts)
    main = (clause[0], relative[0] - 1) if relative else clause
    span = span_of(words, main)
    figures = [figure for figure in facts.figures if span.holds(figure.span)]
    dated = [date for date in facts.dates if content.holds(date.span)]
    is_early = (content.start - place.body.start) * 4 < place.body.end - place.body.start
    figures = [figure for figure in figures if kinds.is_central(words, main, figure)]
    kind, rule = kinds.of_narration(words, main, figures=figures, dates=dated, is_early=is_early)
    if place.label is Kind.BACKGROUND:
        kind, rule = Kind.BACKGROUND, "label-background"
    if rule in kinds.WEAK and _is_vote(content.quote(text)):
        kind, rule = Kind.EVENT, "event-verb"
    if rule in kinds.WEAK and not is_rest and not _says_something(words, clause, content, facts):
        return []
    draft = Draft(kind, rule, [content], place.index, Attribution(via=place.via))
    draft.is_scheduled = bool(kinds.is_future(lowers(words[main[0] : main[1]])))
    _subject(text, words, clause, draft)
    fill(draft, facts)
    _person(place, clause, draft, memory)
    _count(text, place, main, draft, memory)
    _hold(text, place, main, draft, found, memory)
    made = [draft]
    if relative:
        draft.figures = [figure for figure in draft.figures if span.holds(figure.span)]
        made.append(_relative_draft(place, relative, facts))
    return made


def _person(place: Place, clause: Range, draft: Draft, memory: Memory) -> None:
    """Say in [brackets] who "he" or "she" at the head of a clause is, where the person's own name tells the sex."""
    words = place.unit.words
    word = words[clause[0]]
    if word.lower not in ("he", "she"):
        memory.heads(Span(word.start, words[min(clause[0] + 5, clause[1] - 1)].end))
        return
    person = memory.head("f" if word.lower == "she" else "m", place.paragraph_start, word.start)
    if person and not draft.insertions:
        draft.insertions.append(Insertion(word.end, short_name(person)))


def _count(text: str, place: Place, clause: Range, draft: Draft, memory: Memory) -> None:
    """Give a clause in which somebody puts or changes a count that body as its giver."""
    words = place.unit.words
    given = counting.giver(words, clause) if draft.figures else None
    if given is None:
        return
    subject, cue, lemma = given
    source = source_span(text, span_of(words, subject))
    speaker = memory.holder(source, Setting(place.paragraph_start, place.unit.span.start))
    draft.kind, draft.rule = Kind.FIGURE, "given-count"
    draft.attribution = Attribution(
        who=speaker.who,
        title=speaker.title,
        source=source,
        cue=span_of(words, cue),
        lemma=lemma,
        stance="said",
        mode=Mode.INDIRECT,
        via=place.via,
        resolved_from=speaker.resolved_from,
    )
    draft.figures = [replace(figure, giver=speaker.who) for figure in draft.figures]
    if speaker.resolved_from:
        draft.insertions.append(Insertion(source.end, short_name(speaker)))


def _hold(
    text: str, place: Place, clause: Range, draft: Draft, found: Sequence[Found], memory: Memory
) -> None:
    """Make a clause with no stronger sign somebody's position where it says what they want, back, oppose or believe."""
    if draft.rule not in kinds.WEAK:
        return
    words = place.unit.words
    held = (
        one
        for one in views.find(words, found)
        if clause[0] <= one.cue[0] < clause[1]
        and trusted.is_stance(words, one)
        and not trusted.is_dependent(words, clause, one)
    )
    one = next(held, None)
    if one is None or not leads(words, clause, one):
        return
    if any(grammar.is_finite(word.lower) for word in words[one.source[0][1] : one.cue[0]]):
        return
    source = source_span(text, span_of(words, one.source[0]))
    # Whoever only wants or thinks something does not speak: the next "he said" is not theirs.
    speaker = memory.holder(source, Setting(place.paragraph_start, place.unit.span.start))
    if not speaker.who:
        return
    draft.kind, draft.rule = Kind.POSITION, one.rule
    draft.attribution = Attribution(
        who=speaker.who,
        title=speaker.title,
        source=source,
        cue=span_of(words, one.cue),
        lemma=one.lemma,
        stance=one.stance,
        mode=Mode.MIXED if words[one.claims[0][0]].lower == QUOTATION else one.mode,
        via=place.via,
        resolved_from=speaker.resolved_from,
    )
    if speaker.resolved_from and not draft.insertions:
        draft.insertions.append(Insertion(source.end, short_name(speaker)))


def _says_something(words: phrases.Words, clause: Range, content: Span, facts: Facts) -> bool:
    """Return whether a clause with no stronger sign is worth a card: it names somebody, something, a day or a number."""
    if clause[1] - clause[0] < 5 or words[-1].lower == "?":
        return False
    return any(
        content.holds(each)
        for each in [entity.span for entity in facts.named]
        + [date.span for date in facts.dates]
        + [figure.span for figure in facts.figures]
    )


def _subject(text: str, words: phrases.Words, clause: Range, draft: Draft) -> None:
    """A clause that goes on with the subject of the one before gets it in [brackets]."""
    if (
        clause[0] == 0
        or words[clause[0] - 1].lower not in ("and", "but")
        or words[clause[0] - 2].lower == ","
    ):
        return
    before = next(
        (place for place in range(clause[0] - 1, 0, -1) if phrases.is_reporting_verb(words, place)),
        0,
    )
    subject = phrases.subject_before(words, phrases.group_start(words, before)) if before else None
    if subject:
        draft.insertions.append(Insertion(0, span_of(words, subject).quote(text).strip(" ,")))
        draft.context.append(span_of(words, subject))
        draft.rule = "shared-subject"


def _relative_figure(text: str, words: phrases.Words, clause: Range, facts: Facts) -> Range | None:
    """Return the last ", which …" of the clause if it holds a figure with a qualifier."""
    if not any(figure.qualifier for figure in facts.figures):
        return None
    for place in range(clause[1] - 3, clause[0] + 3, -1):
        if words[place].lower == "which" and words[place - 1].lower == ",":
            span = span_of(words, (place, clause[1]))
            held = [figure for figure in facts.figures if span.holds(figure.span) and figure.qualifier]
            goes_on = any(
                words[at].lower == "," and grammar.is_finite(words[at + 1].lower)
                for at in range(place + 2, clause[1] - 1)
            )
            is_told = bool(held) and not goes_on and len(text[held[0].span.start : span.end].split()) > 4
            return (place, clause[1]) if is_told else None
    return None


def _relative_draft(place: Place, relative: Range, facts: Facts) -> Draft:
    words = place.unit.words
    span = span_of(words, relative)
    figure = next(figure for figure in facts.figures if span.holds(figure.span) and figure.qualifier)
    draft = Draft(Kind.FIGURE, "relative-figure", [span], place.index, Attribution(via=place.via))
    draft.headline = [Span(min(figure.span.start, span.end - 1), span.end)]
    before = [date for date in facts.dates if place.unit.span.start <= date.span.start < span.start]
    if before:
        draft.context.append(before[-1].span)
    fill(draft, facts)
    return draft


def labelled(text: str, place: Place, facts: Facts) -> Draft:
    """Return the draft of a sentence that the article itself labels as why it matters."""
    words = place.unit.words
    span = span_of(words, clauses.stripped(words, 0, len(words)))
    if text[span.end : span.end + 1] in (".", "!", "?"):
        span = Span(span.start, span.end + 1)
    draft = Draft(
        Kind.WHY_IT_MATTERS, "label-why-it-matters", [span], place.index, Attribution(via=place.via)
    )
    fill(draft, facts)
    return draft
