"""Drafts the cards of one unit: which clauses make cards, of what kind, and what they point at."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from readahead.derive import attribution, clauses, grammar, headlines, kinds, phrases
from readahead.derive.attribution import Found
from readahead.derive.headlines import Insertion
from readahead.derive.phrases import Range
from readahead.derive.quoted import Joined
from readahead.derive.speakers import Memory, Speaker
from readahead.derive.units import Unit
from readahead.derive.words import QUOTATION
from readahead.model.card import Attribution, Card, DateMention, Entity, Figure, Kind, Mode
from readahead.model.passage import Passage, Role, Span

_PLANS = grammar.word_set(
    "plan plans deal agreement accord resolution treaty draft proposal law bill ceasefire truce pact "
    "roadmap framework text document constitution"
)
_NEUTRAL = grammar.word_set("said reported announced confirmed predicted showed") | {"according to"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the other readers found in the article's body, in order of the text."""

    named: tuple[Entity, ...]
    dates: tuple[DateMention, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands: its number, its paragraph's start, the label over it, and who carried the article."""

    index: int
    unit: Unit
    paragraph_start: int
    label: Kind | None
    via: str
    body: Span


@dataclass(slots=True)
class Draft:
    """A card in the making. content are the stretches it stands on, gone what its headline leaves out at once."""

    kind: Kind
    rule: str
    content: list[Span]
    unit: int
    attribution: Attribution
    context: list[Span] = field(default_factory=list)
    insertions: list[Insertion] = field(default_factory=list)
    gone: list[Span] = field(default_factory=list)
    headline: list[Span] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    is_scheduled: bool = False


def card(text: str, draft: Draft, engine: str) -> Card:
    """Return the finished card of a draft."""
    said = draft.attribution
    passages = [Passage(span) for span in draft.content]
    passages += [Passage(said.source, Role.SOURCE)] if said.source else []
    passages += [Passage(said.cue, Role.CUE)] if said.cue else []
    passages += [Passage(span, Role.CONTEXT) for span in draft.context]
    spans = draft.headline or draft.content
    if draft.kind is Kind.QUOTE and not draft.headline:
        headline = headlines.quoted(text, draft.content)
    else:
        whole = [figure.span for figure in draft.figures]
        kept = (
            [figure.span for figure in draft.figures if kinds.counts(figure)]
            if draft.kind is Kind.FIGURE
            else []
        )
        headline = headlines.write(
            text,
            spans,
            insertions=draft.insertions,
            kept=kept,
            figures=whole,
            gone=draft.gone,
            people=draft.entities,
        )
    return Card(
        kind=draft.kind,
        headline=headline,
        passages=tuple(sorted(passages, key=lambda passage: (passage.span, passage.role))),
        attribution=said,
        figures=tuple(draft.figures),
        dates=tuple(draft.dates),
        entities=tuple(draft.entities),
        rule=draft.rule,
        engine=engine,
    )


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
        return [_labelled(text, place, facts)]
    speakers = [_speaker(text, words, one, place, memory) for one in found]
    made: list[Draft] = []
    for clause in clauses.split(words, found):
        mains = _mains(words, clause, found)
        for number in mains:
            draft = _said(text, place, clause, found[number], speakers[number], facts)
            hosted[(place.index, number)] = draft
            made.append(draft)
        if not mains:
            made.extend(_told(text, place, clause, facts))
    for draft in made:
        _give(draft, words, found, speakers)
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
    return memory.speaker(_source_span(text, spans[0]), place.paragraph_start) if spans else Speaker()


def _source_span(text: str, span: Span) -> Span:
    """Return the source without a comma at its end."""
    tail = len(span.quote(text).rstrip(" ,—–-"))
    return Span(span.start, span.start + max(1, tail))


def _extent(one: Found) -> Range:
    ranges = [one.cue, *one.claims, *one.source]
    return min(start for start, _ in ranges), max(end for _, end in ranges)


def _mains(words: phrases.Words, clause: Range, found: Sequence[Found]) -> list[int]:
    """Return the numbers of the attributions that carry the clause: not inside another's claim, near its start."""
    mains: list[int] = []
    for number, one in enumerate(found):
        if not clause[0] <= one.cue[0] < clause[1] or _is_inside(one, found):
            continue
        is_shared = bool(mains) and found[mains[-1]].source == one.source
        if is_shared or (not mains and _leads(words, clause, one)):
            mains.append(number)
    return mains


def _is_inside(one: Found, found: Sequence[Found]) -> bool:
    return any(
        start <= one.cue[0] and one.cue[1] <= end
        for other in found
        if other is not one
        for start, end in other.claims
    )


def _leads(words: phrases.Words, clause: Range, one: Found) -> bool:
    """Return whether nothing but a fronted phrase stands before the attribution in its clause."""
    start = _extent(one)[0]
    if one.source and words[one.source[0][1] - 1].lower in ("who", "which", "that"):
        return False
    if one.rule == "according-to":
        return True
    if start <= clause[0] + 1:
        return True
    if words[start - 1].lower == ",":
        return True
    return not any(grammar.is_finite(word.lower) for word in words[clause[0] : start])


def _said(text: str, place: Place, clause: Range, one: Found, speaker: Speaker, facts: Facts) -> Draft:
    """Return the draft of what somebody is said to have said."""
    words = place.unit.words
    source, cue = _spans_of(text, words, one)
    claims = list(attribution.spans(words, one.claims))
    content, insertions, gone = _content(words, clause, one, speaker, claims)
    said = Attribution(
        who=speaker.who,
        title=speaker.title,
        source=source,
        cue=cue,
        lemma=one.lemma,
        stance=one.stance,
        mode=one.mode,
        via=place.via,
        resolved_from=speaker.resolved_from,
    )
    draft = Draft(Kind.POSITION, one.rule, content, place.index, said, insertions=insertions, gone=gone)
    _fill(draft, facts)
    draft.kind, draft.rule = _kind_of_said(words, one, draft)
    if draft.kind is Kind.QUOTE:
        draft.content, draft.insertions = claims, []
        _fill(draft, facts)
    return draft


def _spans_of(text: str, words: phrases.Words, one: Found) -> tuple[Span | None, Span]:
    sources = attribution.spans(words, one.source)
    return (_source_span(text, sources[0]) if sources else None), attribution.spans(words, [one.cue])[0]


def _content(
    words: phrases.Words, clause: Range, one: Found, speaker: Speaker, claims: list[Span]
) -> tuple[list[Span], list[Insertion], list[Span]]:
    """Return the stretches a position stands on, and what its headline adds and leaves out."""
    source = one.source[0] if one.source else one.cue
    if one.rule == "according-to":
        gone = Span(words[one.cue[0]].start, words[source[1] - 1].end)
        return [_range_span(words, clause)], [], [gone]
    last = max(end for _, end in one.claims)
    if source[0] <= one.cue[0] < one.claims[-1][0] and one.rule not in (
        "mid-clause",
        "split-quote",
        "quote-then-speaker",
    ):
        is_shared = any(
            word.lower == "," or word.lower in grammar.CONJUNCTIONS for word in words[source[1] : one.cue[0]]
        )
        if is_shared or _verbs_between(words, source[1], one.cue[0]):
            span = Span(words[one.cue[0]].start, words[last - 1].end)
            return [span], [Insertion(0, _short(speaker))] if speaker.who else [], []
        start = clause[0] if clause[0] <= source[0] else source[0]
        after = [Insertion(words[source[1] - 1].end, _short(speaker))] if speaker.resolved_from else []
        return [Span(words[start].start, words[last - 1].end)], after, []
    return claims, [], []


def _verbs_between(words: phrases.Words, start: int, end: int) -> bool:
    return any(grammar.is_finite(word.lower) for word in words[start:end])


def _short(speaker: Speaker) -> str:
    """Return the name in [brackets]: a person's surname, anybody else's whole name."""
    is_name = speaker.kind is not None and speaker.kind.value == "person" and speaker.who[:1].isupper()
    return speaker.who.split()[-1] if is_name and speaker.who else speaker.who


def _range_span(words: phrases.Words, part: Range) -> Span:
    return Span(words[part[0]].start, words[part[1] - 1].end)


def _kind_of_said(words: phrases.Words, one: Found, draft: Draft) -> tuple[Kind, str]:
    if _is_quote(words, one):
        return Kind.QUOTE, one.rule
    source = words[one.source[0][0] : one.source[0][1]] if one.source else []
    if one.lemma in ("call for", "demand") and source and source[-1].lower in _PLANS:
        return Kind.BACKGROUND, "plan-calls-for"
    if one.rule == "according-to":
        return (
            (Kind.FIGURE, "according-to")
            if any(kinds.counts(figure) for figure in draft.figures)
            else (Kind.POSITION, "according-to")
        )
    if one.stance in _NEUTRAL and any(kinds.gives(figure) for figure in draft.figures):
        return Kind.FIGURE, "reported-figure"
    return Kind.POSITION, one.rule


def _is_quote(words: phrases.Words, one: Found) -> bool:
    """Return whether most of the claim's words stand in quotation marks."""
    inside = outside = 0
    for start, end in one.claims:
        for word in words[start:end]:
            if word.lower == QUOTATION:
                inside += len(word.text.split())
            elif word.is_word:
                outside += 1
    return inside >= 3 and inside >= 2 * outside


def _told(text: str, place: Place, clause: Range, facts: Facts) -> list[Draft]:
    """Return the drafts of a clause that the article tells itself."""
    words = place.unit.words
    if clause[1] - clause[0] < 4 or not any(
        grammar.is_finite(word.lower) for word in words[clause[0] : clause[1]]
    ):
        return []
    content = _range_span(words, clause)
    relative = _relative_figure(words, clause, facts)
    main = (clause[0], relative[0] - 1) if relative else clause
    span = _range_span(words, main)
    figures = [figure for figure in facts.figures if span.holds(figure.span)]
    dated = [date for date in facts.dates if content.holds(date.span)]
    is_early = (content.start - place.body.start) * 4 < place.body.end - place.body.start
    kind, rule = kinds.of_narration(words, main, figures=figures, dates=dated, is_early=is_early)
    if place.label is Kind.BACKGROUND:
        kind, rule = Kind.BACKGROUND, "label-background"
    draft = Draft(kind, rule, [content], place.index, Attribution(via=place.via))
    draft.is_scheduled = bool(kinds.is_future([word.lower for word in words[main[0] : main[1]]]))
    _subject(text, words, clause, draft)
    _fill(draft, facts)
    made = [draft]
    if relative:
        draft.figures = [figure for figure in draft.figures if span.holds(figure.span)]
        made.append(_relative_draft(place, relative, facts))
    return made


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
        draft.insertions.append(Insertion(0, _range_span(words, subject).quote(text).strip(" ,")))
        draft.context.append(_range_span(words, subject))
        draft.rule = "shared-subject"


def _relative_figure(words: phrases.Words, clause: Range, facts: Facts) -> Range | None:
    """Return the last ", which …" of the clause if it holds a figure with a qualifier."""
    for place in range(clause[1] - 3, clause[0] + 3, -1):
        if words[place].lower == "which" and words[place - 1].lower == ",":
            span = _range_span(words, (place, clause[1]))
            if any(span.holds(figure.span) and figure.qualifier for figure in facts.figures):
                return (place, clause[1])
            return None
    return None


def _relative_draft(place: Place, relative: Range, facts: Facts) -> Draft:
    words = place.unit.words
    span = _range_span(words, relative)
    figure = next(figure for figure in facts.figures if span.holds(figure.span) and figure.qualifier)
    draft = Draft(Kind.FIGURE, "relative-figure", [span], place.index, Attribution(via=place.via))
    draft.headline = [Span(min(figure.span.start, span.end - 1), span.end)]
    before = [date for date in facts.dates if place.unit.span.start <= date.span.start < span.start]
    if before:
        draft.context.append(before[-1].span)
    _fill(draft, facts)
    return draft


def _labelled(text: str, place: Place, facts: Facts) -> Draft:
    words = place.unit.words
    span = _range_span(words, clauses.stripped(words, 0, len(words)))
    if text[span.end : span.end + 1] in (".", "!", "?"):
        span = Span(span.start, span.end + 1)
    draft = Draft(
        Kind.WHY_IT_MATTERS, "label-why-it-matters", [span], place.index, Attribution(via=place.via)
    )
    _fill(draft, facts)
    return draft


def _fill(draft: Draft, facts: Facts) -> None:
    """Give a draft the figures of its content, and the dates and names of all its passages."""
    spans = [*draft.content, *draft.context]
    spans += [span for span in (draft.attribution.source, draft.attribution.cue) if span]
    draft.figures = [figure for figure in facts.figures if _within(figure.span, draft.content)]
    draft.dates = [date for date in facts.dates if _within(date.span, spans)]
    draft.entities = [entity for entity in facts.named if _within(entity.span, spans)]


def _within(span: Span, spans: Sequence[Span]) -> bool:
    return any(each.holds(span) for each in spans)


def _give(draft: Draft, words: phrases.Words, found: Sequence[Found], speakers: Sequence[Speaker]) -> None:
    """Say of each figure who gives it: the innermost attribution whose claim holds it, or nobody."""
    given: list[Figure] = []
    for figure in draft.figures:
        giver, size = "", 10**9
        for one, speaker in zip(found, speakers, strict=True):
            for span in attribution.spans(words, one.claims):
                if span.holds(figure.span) and span.end - span.start < size and one.rule != "object":
                    giver, size = speaker.who, span.end - span.start
        given.append(replace(figure, giver=giver))
    draft.figures = given


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
    _fill(draft, facts)
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
