"""Finds who says what in one sentence: reporting verbs with their sources and contents, and "according to".

Works on the words of a unit (a sentence, a quotation counting as one word); `quoted` joins units afterwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from readahead.derive import grammar, phrases
from readahead.derive.lexicon import Cue, Form, cues
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION, Word
from readahead.model.card import Mode
from readahead.model.passage import Span

_ENDS = grammar.word_set(". ? ! … ...")
_DASHES = frozenset(["—", "–", "--"])
_SKIPPED = grammar.word_set("in on at to during via through after before by from with ahead late")
_SHARING = grammar.word_set("by in while after before when")


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution as index ranges of its unit. source is empty where nobody is named; rule is how it was found."""

    source: tuple[Range, ...]
    cue: Range
    claims: tuple[Range, ...]
    lemma: str
    stance: str
    mode: Mode
    rule: str


def find(words: Words) -> list[Found]:
    """Return the attributions of a unit in the order of their cues; claims may lie inside one another."""
    found: list[Found] = []
    for place, word in enumerate(words):
        if word.lower == "according" and place + 1 < len(words) and words[place + 1].lower == "to":
            _keep(found, _according_to(words, place))
        elif (known := cues().get(word.lower)) and not _is_part_of_name(words, place):
            _keep(found, _reported(words, place, known, found))
    return found


def _is_part_of_name(words: Words, place: int) -> bool:
    """Return whether a cue word with a capital belongs to a name, as in "United States"; a headline in capitals is none."""
    if not words[place].is_name or place == 0:
        return False
    small = sum(not word.is_name for word in words if word.is_word and len(word.text) > 3)
    return small > 1


def _keep(found: list[Found], one: Found | None) -> None:
    if one is not None and one.claims:
        found.append(one)


def _reported(words: Words, place: int, known: Sequence[Cue], before: Sequence[Found]) -> Found | None:
    """Return the attribution whose verb stands at *place*, if the word is a verb here and something is reported."""
    start = phrases.group_start(words, place)
    cue, end = _chosen(words, place, known)
    if cue is None or not _is_verb(words, place, start, cue):
        return None
    inverted = _inverted(words, place, start, cue)
    if inverted is not None:
        return inverted
    source = _source(words, start, cue, before)
    if source is None:
        return None
    return _with_right(words, (start, end), cue, source) or _with_left(words, (start, end), cue, source)


def _chosen(words: Words, place: int, known: Sequence[Cue]) -> tuple[Cue | None, int]:
    """Return which verb it is, the longest with its particle first, and where the cue ends."""
    following = words[place + 1].lower if place + 1 < len(words) else ""
    for cue in known:
        if cue.particle and following == cue.particle:
            return cue, place + 2
    plain = [cue for cue in known if not cue.particle]
    return (plain[0], place + 1) if plain else (None, place + 1)


def _is_verb(words: Words, place: int, start: int, cue: Cue) -> bool:
    """Return whether the cue word is an active verb form here and no noun, adjective or passive."""
    group = [word.lower for word in words[start:place]]
    before = words[place - 1].lower if place else ""
    is_passive = any(word in grammar.BE for word in group)
    match cue.form:
        case Form.PRESENT:
            return (
                is_passive
                or before in ("", ",")
                or before in _SHARING
                or before in ("and",)
                or before in _DASHES
            )
        case Form.BASE:
            return _takes_base(words, place, start, group)
        case Form.PARTICIPLE:
            return any(word in grammar.HAVE for word in group)
        case _:
            if is_passive and not any(word in grammar.HAVE and word != "having" for word in group[-1:]):
                return False
            return start < place or not phrases.is_noun_place(words, place)


def _takes_base(words: Words, place: int, start: int, group: list[str]) -> bool:
    if any(word in grammar.MODALS or word in grammar.DO for word in group):
        return True
    before = words[start - 1].lower if start else ""
    if before in (
        "they",
        "we",
        "i",
        "you",
        "who",
        "people",
        "some",
        "many",
        "others",
        "police",
        "both",
        "critics",
    ):
        return True
    following = words[place + 1].lower if place + 1 < len(words) else ""
    is_plural = (
        before.endswith("s") and not before.endswith(("ss", "'s", "s'")) and before not in grammar.FUNCTION
    )
    return is_plural and following not in _SKIPPED and following not in (",", ".")


def _source(words: Words, start: int, cue: Cue, before: Sequence[Found]) -> Range | None:
    """Return the subject of the verb group at *start*: what stands before it, or the subject it shares."""
    previous = words[start - 1].lower if start else ""
    if cue.form is Form.PRESENT and not any(word.lower in grammar.BE for word in words[start : start + 3]):
        return _shared(words, start, before)
    if previous in ("and", "but", "or") or (previous == "," and not phrases.subject_before(words, start)):
        return _shared(words, start, before)
    return phrases.subject_before(words, start)


def _shared(words: Words, start: int, before: Sequence[Found]) -> Range | None:
    """Return the subject of the clause before: the last source of the unit, else its first noun phrase."""
    for one in reversed(before):
        if one.source and one.cue[1] <= start and one.rule != "according-to":
            return one.source[0]
    for place in range(1, start):
        if words[place].lower in grammar.FINITE or grammar.is_finite(words[place].lower):
            subject = phrases.subject_before(words, phrases.group_start(words, place))
            if subject:
                return subject
    return None


def _inverted(words: Words, place: int, start: int, cue: Cue) -> Found | None:
    """`"…," said X` and `…, said X`: the subject stands after the verb."""
    if cue.form not in (Form.PAST, Form.THIRD) or start != place or not (cue.frames & {"quote"}):
        return None
    if place == 0 or not (words[place - 1].lower in (",", QUOTATION) or words[place - 1].lower in _DASHES):
        return None
    source = phrases.noun_phrase_after(words, place + 1, len(words))
    if source is None:
        return None
    after = words[source[1]].lower if source[1] < len(words) else ""
    if after in grammar.FINITE or (source[1] < len(words) and phrases.is_reporting_verb(words, source[1])):
        return None
    is_quoted = words[place - 1].lower == QUOTATION or (place > 1 and words[place - 2].lower == QUOTATION)
    if not is_quoted and (
        after == "to"
        or phrases.has_clause(words, place + 1, len(words))
        or cue.lemma not in ("say", "add", "write", "explain")
    ):
        return None
    left = _left_claim(words, place)
    if left is None:
        return None
    claims = [left, *_rest(words, source[1])]
    mode = _mode(words, claims)
    rule = "quote-then-said-speaker" if is_quoted else "clause-then-said-speaker"
    return Found((source,), (place, place + 1), tuple(claims), cue.lemma, cue.stance, mode, rule)


def _rest(words: Words, start: int) -> list[Range]:
    """Return what goes on being reported after "…, X said, …"."""
    place = _after_adjuncts(words, start, len(words))
    if place >= len(words) or words[place].lower not in (",", ":", *_DASHES):
        return []
    first = place + 1
    if first >= len(words) or _is_new_report(words, first):
        return []
    if words[first].lower in grammar.SUBORDINATORS - {"that"} or words[first].lower.endswith("ing"):
        return []
    end = claim_end(words, first)
    return [(first, end)] if end - first > 2 or words[first].lower == QUOTATION else []


def _is_new_report(words: Words, place: int) -> bool:
    """Return whether a second report begins here: ", adding …", ", according to …", ", and said …"."""
    lower = words[place].lower
    if lower == "according":
        return True
    if lower in grammar.CONJUNCTIONS and place + 1 < len(words):
        place += 1
        while place + 1 < len(words) and grammar.is_adverb(words[place].lower):
            place += 1
        known = cues().get(words[place].lower)
        return bool(known and known[0].form in (Form.PAST, Form.THIRD, Form.PRESENT))
    known = cues().get(lower)
    return bool(known and known[0].form is Form.PRESENT)


def _with_left(words: Words, group: Range, cue: Cue, source: Range) -> Found | None:
    """`"…," X said` and `…, X said`: the content stands before."""
    if not cue.frames & {"quote", "bare"}:
        return None
    left = _left_claim(words, source[0])
    if left is None:
        return None
    claims = [left, *_rest(words, group[1])]
    is_quoted = any(words[place].lower == QUOTATION for place in range(*left))
    if not is_quoted and not ("bare" in cue.frames and _makes_clause(words, claims)):
        return None
    rule = (
        "split-quote"
        if is_quoted and len(claims) > 1
        else "quote-then-speaker"
        if is_quoted
        else "mid-clause"
        if len(claims) > 1
        else "clause-then-speaker"
    )
    return Found((source,), group, tuple(claims), cue.lemma, cue.stance, _mode(words, claims), rule)


def _makes_clause(words: Words, claims: Sequence[Range]) -> bool:
    """Return whether what stands before "X said", or before and after it together, is a clause."""
    if phrases.has_clause(words, claims[0][0], claims[0][1], 40):
        return True
    return len(claims) > 1 and any(
        grammar.is_finite(word.lower) for word in words[claims[1][0] : claims[1][0] + 12]
    )


def _left_claim(words: Words, end: int) -> Range | None:
    """Return the content that ends before index *end*, where a comma or the end of a quotation must stand."""
    last = end - 1
    if last < 0:
        return None
    if words[last].lower == "," or words[last].lower in _DASHES:
        last -= 1
    elif words[last].lower != QUOTATION:
        return None
    if last < 0 or not words[last].is_word:
        return None
    start = last
    while start > 0 and words[start - 1].lower not in (";", ":") and words[start - 1].lower not in _ENDS:
        if _is_border(words, start, last):
            break
        start -= 1
    while start < last and not words[start].is_word:
        start += 1
    return (start, last + 1)


def _is_border(words: Words, start: int, end: int) -> bool:
    """Return whether a clause of its own begins at *start*, after ", while", ", but" or ", where"."""
    if (
        start < 5
        or words[start - 1].lower not in ("while", "whereas", "but", "where")
        or words[start - 2].lower != ","
    ):
        return False
    return phrases.has_clause(words, start, end)


def _with_right(words: Words, group: Range, cue: Cue, source: Range) -> Found | None:
    """`X said that …`, `X said: "…"`, `X refused to …`, `X criticised …`: the content stands after."""
    place = _after_addressee(words, group[1], cue) if "addressee" in cue.frames else group[1]
    place = _after_adjuncts(words, place, len(words))
    if place >= len(words):
        return None
    rule, start = _frame(words, place, group[1], cue)
    if not rule:
        return None
    end = claim_end(words, start)
    if end <= start:
        return None
    claims = [(start, end)]
    fronted = _fronted(words, source[0]) if rule in ("said-that", "said-clause", "quote-after-cue") else None
    if fronted:
        claims.insert(0, fronted)
    return Found((source,), group, tuple(claims), cue.lemma, cue.stance, _mode(words, claims), rule)


def _frame(words: Words, place: int, after_cue: int, cue: Cue) -> tuple[str, int]:
    """Return the rule that fits what follows the cue at *place* and where its content begins, or an empty rule."""
    lower = words[place].lower
    frames = cue.frames
    if lower == "that" and frames & {"that", "bare"}:
        return "said-that", place
    if lower in (",", ":") and place + 1 < len(words) and "quote" in frames:
        if words[place + 1].lower == QUOTATION:
            return "quote-after-cue", place + 1
        if lower == ":":
            return "said-clause", place + 1
        return "", place
    if lower == QUOTATION and frames & {"quote", "that", "bare", "object"}:
        return "quote-after-cue", place
    if lower in ("whether", "if", "how", "why", "what") and frames & {"whether", "bare"}:
        return "asked-whether", place
    if lower == "to" and "infinitive" in frames:
        return "to-infinitive", place
    if not words[place].is_word:
        return "", place
    if (
        "bare" in frames
        and lower not in ("to", "of", "by", "for", "as")
        and phrases.has_clause(words, place, len(words), 24)
    ):
        return "said-clause", place
    if (
        cue.lemma == "say"
        and place == after_cue
        and lower not in grammar.PREPOSITIONS
        and len(words) - place > 3
    ):
        return "said-clause", place
    if place == after_cue and _takes_object(words, place, frames):
        return "object", place
    if "quote" in frames and any(word.lower == QUOTATION for word in words[place : place + 6]):
        return "quote-after-cue", place
    return "", place


def _takes_object(words: Words, place: int, frames: frozenset[str]) -> bool:
    lower = words[place].lower
    return (
        "object" in frames
        and words[place].is_word
        and lower not in ("to", "in", "at", "on", "by", "from", "up", "with")
    )


def _fronted(words: Words, source: int) -> Range | None:
    """Return a subordinate clause before "…, X said": while, although, if and their like belong to what is said."""
    if (
        source < 4
        or words[source - 1].lower != ","
        or words[0].lower not in ("while", "although", "though", "if", "unless", "even")
    ):
        return None
    if any(phrases.is_reporting_verb(words, place) for place in range(1, source - 1)):
        return None
    return (0, source - 1)


def _after_addressee(words: Words, place: int, cue: Cue) -> int:
    """Return where the content begins after whom it was told to."""
    start = place
    ceiling = min(len(words), place + 14)
    if (
        place + 1 < len(words)
        and words[place].lower in grammar.NOMINATIVE
        and grammar.is_finite(words[place + 1].lower)
    ):
        return place
    while (
        place < ceiling
        and words[place].is_word
        and words[place].lower not in ("that", QUOTATION, "to", "how", "why", "whether")
    ):
        word = words[place]
        is_start = place == start
        if word.lower in grammar.FINITE or (not is_start and word.lower in grammar.NOMINATIVE):
            return _short_addressee(words, start)
        if (
            not is_start
            and word.lower in grammar.DETERMINERS
            and words[place - 1].lower not in grammar.PREPOSITIONS
        ):
            return place
        place += 1
    if place < len(words) and words[place].lower in ("that", QUOTATION, ",", ":"):
        return place
    return place if "that" not in cue.frames else _short_addressee(words, start)


def _short_addressee(words: Words, start: int) -> int:
    """Return the end of an addressee of a pronoun, a run of names, or a noun with its determiner."""
    place = start
    if words[place].lower in grammar.DETERMINERS:
        place += 1
    if place < len(words) and words[place].is_name:
        while place < len(words) and words[place].is_name:
            place += 1
        return place
    return min(place + 1, len(words))


def _after_adjuncts(words: Words, place: int, ceiling: int) -> int:
    """Return the first index after adverbs and phrases of time, place and occasion ("in a statement on Monday")."""
    while place < ceiling:
        lower = words[place].lower
        if lower in grammar.TIME_WORDS or (grammar.is_adverb(lower) and lower != "once"):
            place += 1
        elif lower in _SKIPPED:
            after = _phrase_end(words, place + 1, ceiling)
            if after == place:
                return place
            place = after
        else:
            return place
    return place


def _phrase_end(words: Words, start: int, ceiling: int) -> int:
    """Return where the phrase after a preposition ends, or the place before *start* if it is no mere adjunct."""
    place = start
    while place < min(ceiling, start + 14):
        word = words[place]
        if word.lower in ("that", ",", ":", QUOTATION) or word.lower in _ENDS or word.lower in _DASHES:
            return place
        if (
            place > start
            and words[place - 1].lower in grammar.TIME_WORDS
            and word.lower not in grammar.TIME_WORDS
            and not word.lower[:1].isdigit()
        ):
            return place
        if word.lower in grammar.FINITE or word.lower in grammar.NOMINATIVE:
            return start - 1
        place += 1
    return place if place == ceiling else start - 1


def claim_end(words: Words, start: int) -> int:
    """Return where a claim that begins at *start* ends: its sentence's end or a new report."""
    place = start
    is_fronted = words[0].lower in ("while", "whereas")
    while place < len(words):
        lower = words[place].lower
        if lower == ";" or lower in _ENDS:
            break
        if lower == "," and place + 1 < len(words) and place > start + 1:
            if (
                _is_new_report(words, place + 1)
                or _is_tail(words, place + 1)
                or _is_contrast(words, place + 1)
                or (is_fronted and _is_report(words, place + 1))
            ):
                break
        elif (lower in ("and", "but") and place > start + 1 and _is_new_report(words, place)) or (
            lower == "according" and place > start
        ):
            break
        place += 1
    while place > start and not words[place - 1].is_word and words[place - 1].lower not in (")", "%"):
        place -= 1
    return place


def _is_report(words: Words, place: int) -> bool:
    """Return whether a speaker and a reporting verb begin at *place*."""
    return any(
        phrases.is_reporting_verb(words, verb) and phrases.subject_before(words, verb, place) is not None
        for verb in range(place + 1, min(len(words), place + 6))
    )


def _is_contrast(words: Words, place: int) -> bool:
    """Return whether a clause of the article's own begins: ", while X …", ", whereas X …"."""
    return words[place].lower in ("while", "whereas") and phrases.has_clause(words, place + 1, len(words))


def _is_tail(words: Words, place: int) -> bool:
    """Return whether ", X said" with nothing after it begins at *place*."""
    for verb in range(place + 1, min(len(words), place + 9)):
        if not words[verb].is_word:
            return False
        if phrases.is_reporting_verb(words, verb):
            after = _after_adjuncts(words, verb + 1, len(words))
            return after >= len(words) or words[after].lower in _ENDS or words[after].lower == ","
        if words[verb].lower in grammar.FINITE and words[verb].lower not in grammar.HAVE:
            return False
    return False


def _according_to(words: Words, place: int) -> Found | None:
    """`…, according to X` and `According to X, …`."""
    source = phrases.noun_phrase_after(words, place + 2, len(words))
    if source is None:
        return None
    claims: list[Range] = []
    start = _scope_start(words, place)
    end = place
    while end > start and not words[end - 1].is_word:
        end -= 1
    if end - start > 1:
        claims.append((start, end))
    after = source[1]
    is_open = after < len(words) and words[after].lower in (",", ":", *_DASHES)
    if is_open and (not claims or words[after].lower in _DASHES):
        first = after + 1
        last = claim_end(words, first)
        if last > first:
            claims.append((first, last))
    return Found(
        (source,),
        (place, place + 2),
        tuple(claims),
        "accord",
        "according to",
        Mode.ACCORDING_TO,
        "according-to",
    )


def _scope_start(words: Words, place: int) -> int:
    start = place
    while start > 0:
        lower = words[start - 1].lower
        if lower == ";" or lower in _ENDS:
            break
        is_joined = start > 1 and words[start - 2].lower == ","
        if (
            lower in ("while", "whereas", "but", "and")
            and is_joined
            and phrases.has_clause(words, start, place)
        ):
            break
        start -= 1
    return start


def _mode(words: Words, claims: Sequence[Range]) -> Mode:
    """Return direct if all words stand in marks, mixed if some do, else indirect."""
    inside = outside = 0
    for start, end in claims:
        for word in words[start:end]:
            if word.lower == QUOTATION:
                inside += 1
            elif word.is_word:
                outside += 1
    if not inside:
        return Mode.INDIRECT
    return Mode.MIXED if outside else Mode.DIRECT


def spans(words: Sequence[Word], ranges: Sequence[Range]) -> tuple[Span, ...]:
    """Return the spans of the text that index *ranges* of *words* cover."""
    return tuple(Span(words[start].start, words[end - 1].end) for start, end in ranges if end > start)
