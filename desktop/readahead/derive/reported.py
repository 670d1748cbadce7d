"""Drafts the cards of what somebody is said to have said."""

from collections.abc import Sequence
from dataclasses import replace

from readahead.derive import attribution, grammar, kinds, phrases, trusted
from readahead.derive.adjuncts import after_adjuncts
from readahead.derive.drafts import Draft, Facts, Place, fill, span_of
from readahead.derive.found import Found
from readahead.derive.phrases import Range
from readahead.derive.shortening import Insertion
from readahead.derive.speakers import Speaker
from readahead.derive.words import QUOTATION
from readahead.model.card import Attribution, Entity, Figure, Kind
from readahead.model.passage import Span

_PLANS = grammar.word_set(
    "plan plans deal agreement accord resolution treaty draft proposal law bill ceasefire truce pact "
    "roadmap framework text document constitution"
)
_VOTING = grammar.word_set(
    "senate house parliament congress council assembly committee court lawmakers senators mps legislators commission board "
    "jury voters bundestag knesset duma cabinet"
)
_VOTED_ON = grammar.word_set(
    "resolution resolutions bill bills motion motions measure measures amendment amendments law laws treaty budget veto "
    "appeal referendum nomination petition"
)
_GIVING = grammar.word_set("predicted announced confirmed")
_NEUTRAL = grammar.word_set("said reported announced confirmed predicted showed") | {"according to"}


def mains(
    words: phrases.Words, clause: Range, found: Sequence[Found], named: Sequence[Entity] = ()
) -> list[int]:
    """Return the numbers of the attributions that carry the clause: not inside another's claim, near its start.

    *named* are the names of the sentence; one that no card may rest on carries nothing.
    """
    mains: list[int] = []
    found = trusted.without_relays(found)
    for number, one in enumerate(found):
        if not one.source or not clause[0] <= one.cue[0] < clause[1] or attribution.is_inside(one, found):
            continue
        hangs = trusted.hangs_on(words, clause, one)
        is_bound = trusted.is_name_only(words, clause, one) or trusted.is_dependent(words, clause, one)
        if not trusted.may_speak(words, one, named) or (is_bound and not hangs):
            continue
        last = found[mains[-1]] if mains else None
        is_next = last is None or (bool(one.source) and one.source[0][0] >= last.claims[-1][1])
        hangs = hangs or (last is not None and last.claims[-1][1] == one.source[0][0] - 1)
        if (last is not None and last.source == one.source) or (
            is_next and (hangs or leads(words, clause, one))
        ):
            mains.append(number)
    return mains


def part_of(words: phrases.Words, clause: Range, one: Found, before: Sequence[Found]) -> Range:
    """Return the clause without what an earlier speaker of it said: "X argued that …, and Y urged …"."""
    start = one.source[0][0]
    if trusted.hangs_on(words, clause, one):
        return (start, clause[1])
    is_later = any(other.claims[-1][1] <= start and other.source != one.source for other in before)
    return (start, clause[1]) if is_later else clause


def leads(words: phrases.Words, clause: Range, one: Found) -> bool:
    """Return whether nothing but a fronted phrase stands before the attribution in its clause."""
    start = _extent(one)[0]
    if one.source and words[one.source[0][1] - 1].lower in ("who", "which", "that"):
        return False
    if one.source and words[one.source[0][0]].lower == "whose":
        return False
    if one.rule == "according-to":
        return True
    if start <= clause[0] + 1:
        return True
    if words[start - 1].lower in (",", ":", "—", "–", "quoted"):
        return True
    if words[start - 1].lower in ("and", "but") and words[start - 2].lower == ",":
        return True
    return not any(grammar.is_finite(word.lower) for word in words[clause[0] : start])


def _extent(one: Found) -> Range:
    ranges = [one.cue, *one.claims, *one.source]
    return min(start for start, _ in ranges), max(end for _, end in ranges)


def said(text: str, place: Place, clause: Range, one: Found, speaker: Speaker, facts: Facts) -> Draft:
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
    fill(draft, facts)
    if one.rule in ("said-that", "said-clause") and one.cue[1] <= one.claims[-1][0]:
        draft.claim = words[one.claims[-1][0]].start
    draft.kind, draft.rule = _kind_of_said(words, one, draft)
    if draft.kind is Kind.QUOTE:
        draft.content, draft.insertions = claims, []
        fill(draft, facts)
    return draft


def source_span(text: str, span: Span) -> Span:
    """Return the source without a comma at its end."""
    tail = len(span.quote(text).rstrip(" ,—–-"))
    return Span(span.start, span.start + max(1, tail))


def _spans_of(text: str, words: phrases.Words, one: Found) -> tuple[Span | None, Span]:
    sources = attribution.spans(words, one.source)
    return (source_span(text, sources[0]) if sources else None), attribution.spans(words, [one.cue])[0]


def _content(
    words: phrases.Words, clause: Range, one: Found, speaker: Speaker, claims: list[Span]
) -> tuple[list[Span], list[Insertion], list[Span]]:
    """Return the stretches a position stands on, and what its headline adds and leaves out."""
    source = one.source[0] if one.source else one.cue
    if one.rule == "according-to":
        last = _end_of_giver(words, clause, one)
        gone = Span(words[one.cue[0]].start, words[last - 1].end)
        return [span_of(words, _told_by(words, clause, one, last))], [], [gone]
    last = max(end for _, end in one.claims)
    if source[0] <= one.cue[0] < one.claims[-1][0] and one.rule not in (
        "mid-clause",
        "split-quote",
        "quote-then-speaker",
    ):
        between = [word.lower for word in words[source[1] : one.cue[0]]]
        if not _is_one_group(words, one, between) and _is_shared(between):
            span = Span(words[one.cue[0]].start, words[last - 1].end)
            return [span], [Insertion(0, short_name(speaker))] if speaker.who else [], []
        start = clause[0] if clause[0] <= source[0] and not _is_second(words, clause, source) else source[0]
        after = [Insertion(words[source[1] - 1].end, short_name(speaker))] if speaker.resolved_from else []
        return [Span(words[start].start, words[last - 1].end)], after, []
    return claims, [], []


def _is_second(words: phrases.Words, clause: Range, source: Range) -> bool:
    """Return whether another sentence stands before ", and" and the speaker: it is the article's own."""
    joint = source[0] - 1
    if joint - clause[0] < 4 or words[joint].lower not in ("and", "but") or words[joint - 1].lower != ",":
        return False
    if words[clause[0]].lower in grammar.SUBORDINATORS | grammar.PREPOSITIONS:
        return False
    return any(grammar.is_finite(word.lower) for word in words[clause[0] : joint - 1])


def _end_of_giver(words: phrases.Words, clause: Range, one: Found) -> int:
    """Return where a giver ends with what describes it: "a poll published last month", "reports reaching the port"."""
    start = one.source[0][1]
    last = after_adjuncts(words, start, len(words))
    last = last if last == len(words) or not words[last].is_word else start
    if (
        start + 1 < clause[1]
        and words[start].lower == ","
        and words[start + 1].lower in ("who", "which", "whose")
    ):
        return next((at for at in range(start + 2, clause[1]) if words[at].lower == ","), clause[1])
    if last == start and one.claims[0][0] < one.cue[0]:
        last = next((at for at in range(start, clause[1]) if not words[at].is_word), clause[1])
        if any(grammar.is_finite(word.lower) for word in words[start:last]):
            last = start
    while not words[last - 1].is_word and last > start:
        last -= 1
    return last


def _told_by(words: phrases.Words, clause: Range, one: Found, last: int) -> Range:
    """Return the clause up to ", and" after its giver: what then follows is not the giver's."""
    if last + 2 >= clause[1] or words[last].lower != "," or one.claims[0][0] > one.cue[0]:
        return clause
    goes_on = words[last + 1].lower in _JOINTS and words[last + 2].is_word
    return (clause[0], last) if goes_on else clause


_JOINTS = grammar.word_set("and but while whereas though although")


def _is_shared(between: Sequence[str]) -> bool:
    """Return whether what stands *between* a speaker and a cue is more than adverbs: the cue shares its subject."""
    return any(word == "," or word in grammar.CONJUNCTIONS or grammar.is_finite(word) for word in between)


def _is_one_group(words: phrases.Words, one: Found, between: Sequence[str]) -> bool:
    """Return whether it is the rest of the cue's own verb group: "has, however,", "on Tuesday seemed to"."""
    if words[one.cue[0]].lower.endswith("ing"):
        return False
    if between and between[-1] == "to":
        verb = between[-2] if len(between) > 1 else ""
        return verb in _SEEMING and not any(
            word == "," or word in grammar.CONJUNCTIONS for word in between[:-2]
        )
    return all(
        word == "," or word in _ASIDES or word in grammar.AUXILIARIES or grammar.is_adverb(word)
        for word in between
    )


_ASIDES = grammar.word_set("though however too meanwhile then also in turn fact not")
_SEEMING = grammar.word_set("seemed seems seem appeared appears appear was is were are had has")


def short_name(speaker: Speaker) -> str:
    """Return the name in [brackets]: a person's surname, anybody else's whole name."""
    is_name = speaker.kind is not None and speaker.kind.value == "person" and speaker.who[:1].isupper()
    return speaker.who.split()[-1] if is_name and speaker.who else speaker.who


def _kind_of_said(words: phrases.Words, one: Found, draft: Draft) -> tuple[Kind, str]:
    if _is_quote(words, one):
        return Kind.QUOTE, one.rule
    source = words[one.source[0][0] : one.source[0][1]] if one.source else []
    if one.lemma in ("call for", "demand") and source and source[-1].lower in _PLANS:
        return Kind.BACKGROUND, "plan-calls-for"
    told = [figure for figure in draft.figures if figure.span.start >= draft.claim]
    if one.rule == "object" and _is_vote(words, one):
        return Kind.EVENT, "event-verb"
    if one.rule == "according-to":
        return (
            (Kind.FIGURE, "according-to")
            if any(kinds.counts(figure) for figure in told)
            else (Kind.POSITION, "according-to")
        )
    if one.stance in _NEUTRAL and any(kinds.gives(figure) for figure in told):
        return Kind.FIGURE, "reported-figure"
    return Kind.POSITION, one.rule


def _is_vote(words: phrases.Words, one: Found) -> bool:
    """Return whether a body that votes rejects or backs what is voted on: that is what happened, and no opinion."""
    source = {word.lower for start, end in one.source for word in words[start:end]}
    thing = [word.lower for word in words[one.claims[0][0] : one.claims[0][0] + 5]]
    return bool(source & _VOTING) and any(word in _VOTED_ON for word in thing)


def _is_quote(words: phrases.Words, one: Found) -> bool:
    """Return whether the claim begins with a quotation and most of its words stand in one."""
    if one.stance == "described" or words[one.claims[0][0]].lower != QUOTATION:
        return False
    inside = outside = 0
    for start, end in one.claims:
        for word in words[start:end]:
            if word.lower == QUOTATION:
                inside += len(word.text.split())
            elif word.is_word:
                outside += 1
    return inside >= 3 and inside >= 2 * outside


def give(draft: Draft, words: phrases.Words, found: Sequence[Found], speakers: Sequence[Speaker]) -> None:
    """Say of each figure who gives it: the innermost attribution whose claim holds it, or nobody."""
    if draft.rule == "given-count":
        return
    given: list[Figure] = []
    if not draft.figures:
        return
    claimed = [
        (one, speaker, attribution.spans(words, one.claims))
        for one, speaker in zip(found, speakers, strict=True)
    ]
    for figure in draft.figures:
        giver, size = "", 10**9
        for one, speaker, spans in claimed:
            for span in spans:
                if (
                    span.holds(figure.span)
                    and span.end - span.start < size
                    and (one.rule != "object" or one.stance in _GIVING)
                ):
                    giver, size = speaker.who, span.end - span.start
        given.append(figure if figure.giver == giver else replace(figure, giver=giver))
    draft.figures = given
