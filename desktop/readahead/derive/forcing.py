"""Cuts a headline that no gentler way made short enough, and shows with "…" where: the verb of the sentence stays.

The end goes first. A subject or an opening clause so long that the verb would go with the end is cut instead. A condition
beyond the cut stays where it belongs to the same clause, and the figure of a figure card wherever there is room.
"""

from collections.abc import Sequence

from readahead.derive import grammar
from readahead.derive.phrases import Range
from readahead.derive.predicates import after_leader, is_doubtful, predicate
from readahead.derive.shortening import FIRM, LIMIT, MARKS, PARTICLES, Draft, may_end
from readahead.derive.wholeness import parts_marks
from readahead.derive.words import Word

_OPENERS = (
    grammar.PREPOSITIONS
    | grammar.SUBORDINATORS
    | grammar.CONJUNCTIONS
    | grammar.RELATIVES
    | MARKS
    | {"to", "(", "“"}
)
_OWN = grammar.RELATIVES | grammar.SUBORDINATORS
_INNER = grammar.word_set("of between than about below above over under nearly to at in on for from with by")
_SAID = 45
"""Characters of the verb and what follows it that a long subject leaves room for."""


def force(draft: Draft) -> None:
    """Cut *draft* to LIMIT characters."""
    words, main = draft.words, _main(draft)
    for cut in (_shorten_subject, _keep_condition, _keep_figure, _cut_end):
        if draft.words is not words:
            words, main = draft.words, _main(draft)
        if draft.length() > LIMIT:
            cut(draft, main)
    if draft.length() > LIMIT:
        _one_word(draft)


def _main(draft: Draft) -> Range:
    """Return the main verb group; an empty range at the head where none is found."""
    return predicate(draft.words, draft.claim_place) or (0, 0)


def _shorten_subject(draft: Draft, main: Range) -> None:
    """Cut the subject or the clause in front of it with "…" where the main verb would not stay otherwise."""
    lengths, (verb, end) = draft.lengths(), main
    if (
        not verb
        or is_doubtful(draft.words, (verb, end))
        or lengths[min(end + 2, len(draft.words))] < LIMIT - 1
    ):
        return
    said = min(lengths[-1] - lengths[verb], max(_SAID, lengths[end] - lengths[verb] + 12))
    opening = after_leader(draft.words, draft.claim_place)[0]
    comma = opening - 1 if draft.words[opening - 1].lower == "," else verb
    if comma == verb:
        comma = _subject_comma(draft.words, opening, verb)
    for stop in (comma, verb) if comma == verb or opening > comma else (comma,):
        room = LIMIT - 3 - said - (lengths[verb] - lengths[stop])
        first = max(draft.claim_place, comma + 1 if stop == verb > comma else 0)
        place = _place_within(draft, (first + 2, stop), room)
        if place:
            draft.replace([*draft.words[:place], _stop(draft.words[place - 1]), *draft.words[stop:]])
            return


def _subject_comma(words: Sequence[Word], start: int, verb: int) -> int:
    """Return the comma before a subject that follows an apposition of its own: "An engineer by trade, Brook built …"."""
    comma = next((at for at in range(verb - 1, start, -1) if words[at].lower in (",", '"', "”")), verb)
    named = [word for word in words[comma + 1 : verb] if word.is_word]
    is_list = any(word.lower in grammar.CONJUNCTIONS for word in named)
    if not named or is_list or len(named) > 5:
        return verb
    first = named[0]
    return comma if first.is_name or first.lower in grammar.DETERMINERS | grammar.NOMINATIVE else verb


def _place_within(draft: Draft, part: Range, room: int) -> int:
    """Return the last good place inside *part* with at most *room* characters before it, or 0."""
    words, lengths = draft.words, draft.lengths()
    for place in range(part[1] - 2, part[0] - 1, -1):
        if lengths[place] > room or words[place].lower not in _OPENERS or not may_end(words[place - 1]):
            continue
        if parts_marks(words, place, part[1]) or parts_marks(words, 0, place):
            continue
        if not _matters(draft, place, part[1]):
            return place
    return 0


def _keep_condition(draft: Draft, main: Range) -> None:
    """Keep a condition beyond the cut, after "…", if no other clause stands between that it may belong to."""
    words = draft.words
    least = max(3, main[1] + 2)
    firm = [at for at in range(least, len(words)) if words[at].lower in FIRM]
    if not firm:
        return
    end = border(draft, len(words), LIMIT - 2)
    later = next((at for at in firm if at >= end or draft.length(at) > LIMIT - 40), 0)
    if not later:
        return
    room = LIMIT - 3 - (draft.length() - draft.length(later))
    head = border(draft, later, max(room, LIMIT - 50))
    if _matters(draft, head, later):
        head = border(draft, later, LIMIT - 26)
    # "would not attend unless" must not become "would… unless".
    is_border = words[head].lower in _OPENERS
    if (
        is_border
        and head >= least
        and not _matters(draft, head, later)
        and not _has_clause(words, head, later)
    ):
        draft.replace([*(stopped(words[:head]) if head < later else words[:later]), *words[later:]])
        _shorten_end(draft, head + 1)


def _has_clause(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether a clause begins between two places that what follows may belong to; a plain relative may stand there."""
    gap = [word.lower for word in words[start:end]]
    if gap[:1] and gap[0] in ("that", "which", "who"):
        verb = next((at for at, word in enumerate(gap) if grammar.is_finite(word)), 0)
        last = verb + 2 if gap[verb] in grammar.AUXILIARIES else verb + 1
        gap = gap[1:verb] + gap[last:]
    marks = any(word in MARKS for word in gap[:-1])
    return marks or any(word in _OWN or grammar.is_finite(word) or word.endswith("ing") for word in gap)


def _keep_figure(draft: Draft, main: Range) -> None:
    """Keep the figure the card is about, after "…", from the phrase or clause it stands in."""
    words, lengths = draft.words, draft.lengths()
    held = _held(draft)
    if not held or lengths[held[-1] + 1] < LIMIT - 1:
        return
    last = border(draft, min(len(words), held[-1] + 6), lengths[held[-1] + 1] + 24)
    last = max(last, held[-1] + 1)
    for start in range(held[0], max(held[0] - 7, 3), -1):
        if not _opens_phrase(words, start):
            continue
        room = LIMIT - 4 - (lengths[last] - lengths[start])
        head = border(draft, start, room)
        if head >= max(3, main[1] + 1) and not _matters(draft, head, start):
            rest = words[start:last]
            draft.replace([*stopped(words[:head]), *(rest if last == len(words) else stopped(rest))])
            return


def _held(draft: Draft) -> list[int]:
    """Return the places of the words that must stay."""
    return [place for place in range(len(draft.words)) if not draft.is_partial(place)] if draft.kept else []


def _opens_phrase(words: Sequence[Word], place: int) -> bool:
    lower = words[place].lower
    if words[place - 1].lower in grammar.CONJUNCTIONS:
        return False
    if lower in grammar.RELATIVES or lower in ("according", "with", "after", "because"):
        return True
    return lower.endswith("ing") and words[place - 1].lower not in grammar.AUXILIARIES | grammar.DETERMINERS


def _cut_end(draft: Draft, main: Range) -> None:
    least = main[1]
    held = _held(draft)
    if held and draft.length(held[-1] + 1) <= LIMIT - 2:
        # A stop at a nearer border would lose the figure the card is about.
        least = max(least, held[-1])
    end = border(draft, len(draft.words), LIMIT - 2, least=least)
    draft.replace(stopped(draft.words[:end]))


def _matters(draft: Draft, start: int, end: int) -> bool:
    """Return whether the words from *start* to *end* hold a negation or the figure the card is about."""
    words = draft.words[start:end]
    is_negated = any(word.lower in grammar.NEGATIONS or word.lower.endswith("n't") for word in words)
    return bool(words) and (is_negated or draft.holds_kept(start, end))


def _shorten_end(draft: Draft, least: int) -> None:
    """Cut the end of a headline that is still too long, but leave at least the words before *least*."""
    if draft.length() <= LIMIT:
        return
    words = draft.words
    ends = [border(draft, len(words), LIMIT - 2), *range(len(words), least, -1)]
    fitting = [
        end for end in ends if end > least and draft.length(end) < LIMIT - 1 and may_end(words[end - 1])
    ]
    if fitting:
        draft.replace(stopped(words[: fitting[0]]))


def border(draft: Draft, stop: int, room: int, *, least: int = 0) -> int:
    """Return the last index up to *stop* with at most *room* characters before it, best before a phrase or clause.

    What stands before it holds more than the words before *least*, if there is room for them.
    """
    words, lengths = draft.words, draft.lengths()
    first = next((end for end in range(stop, 1, -1) if lengths[end] <= room), 1)
    fitting = [
        end
        for end in range(first, max(1, first - 40), -1)
        if lengths[end] <= room
        and may_end(words[end - 1])
        and words[end - 1].lower not in PARTICLES
        and not (end < len(words) and draft.holds_kept(end, end + 1))
    ]
    good = [
        end
        for end in fitting
        if (end == len(words) or words[end].lower in _OPENERS) and words[end - 2].lower not in MARKS
    ]
    best = next((end for end in good if lengths[end] > room / 2 and end > least), 0)
    return best or next(iter(fitting), 1)


def stopped(words: Sequence[Word]) -> list[Word]:
    """Return the words with "…" after them, and the closing mark of a quotation that is cut."""
    after = words[-1].end
    forms = [word.lower for word in words]
    opening = "“" if forms.count("“") > forms.count("”") else '"' if forms.count('"') % 2 else ""
    closing = {"“": "”", '"': '"'}.get(opening, "")
    return [*words, _stop(words[-1]), *([Word(after, after, closing, closing, False)] if closing else [])]


def _stop(word: Word) -> Word:
    """Return the "…" that stands after *word*."""
    return Word(word.end, word.end, "…", "…", False)


def _one_word(draft: Draft) -> None:
    """Cut a single endless word."""
    draft.insertions = ()
    only = draft.words[0]
    draft.replace([Word(only.start, only.start + LIMIT, only.text[:LIMIT], only.lower[:LIMIT], only.is_word)])
