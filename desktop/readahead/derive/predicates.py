"""Finds the verb that the whole sentence hangs on, past the verbs of its subject: what a headline must not lose."""

from collections.abc import Mapping, Sequence

from readahead.derive import grammar, phrases
from readahead.derive.phrases import Range
from readahead.derive.words import Word, lowers

_OPENING = grammar.word_set(
    "who which whom whose where if unless although though because while when whether whereas"
)
_CLAUSE_HEADS = _OPENING | {"that"}
_NOMINAL = grammar.word_set("what how whether that why")
_PLAIN = grammar.FUNCTION | grammar.PRONOUNS
_HEADS = grammar.DETERMINERS | grammar.PRONOUNS | {"to", "that"}
_SUBJECTS = grammar.word_set("they we i you he she")
_WEAK = grammar.word_set(
    "held made led built set left put found brought kept sent struck cut shot seen taken given"
)
"""Verbs in the past that may as well be participles of the noun before them."""


def predicate(words: Sequence[Word], start: int = 0) -> Range | None:
    """Return the main verb group after *start*, or None; a verb of a relative clause in the subject is passed over.

    Each word that opens a clause calls for one verb more. "wanted for questioning" is the verb only if none follows.
    """
    place, owed = after_leader(words, start)
    weak: Range | None = None
    while place < len(words):
        lower = words[place].lower
        if weak and (
            lower in grammar.CONJUNCTIONS or lower in grammar.SUBORDINATORS or not words[place].is_word
        ):
            return weak
        if lower in _PAIRED:
            place = _closing(words, place)
        elif place > start and (lower in _OPENING or (lower == "that" and _opens(words, place))):
            owed += 1
        elif (place > start or lower in phrases.FINITE_CONTRACTIONS) and _is_verb(words, place):
            end = _group_end(words, place)
            is_weak = _is_weak(words, place)
            if owed:
                owed -= 1
            elif not is_weak and not (weak and lower in grammar.PRESENT):
                return (phrases.group_start(words, place), end)
            else:
                weak = weak or (place, end)
            place = end - 1
        place += 1
    return weak


def owing(words: Sequence[Word], start: int, end: int) -> list[int]:
    """Return for each place from *start* to *end* how many clauses opened between the two have no verb yet.

    "whether the gates in the valley" owes one.
    """
    if _CLAUSE_HEADS.isdisjoint(lowers(words[start + 1 : end])):
        return [0] * max(2, end - start + 1)
    owed, found = 0, [0, 0]
    for place in range(start + 1, end):
        lower = words[place].lower
        if lower in _CLAUSE_HEADS:
            owed += not _has_verb_next(words, place)
        elif owed and _is_verb(words, place) and words[place - 1].lower not in grammar.AUXILIARIES:
            owed -= 1
        found.append(owed)
    return found


def _has_verb_next(words: Sequence[Word], place: int) -> bool:
    """Return whether "who" or "which" is the subject of the plain word after it, whatever verb that is: "who oppose it"."""
    if words[place].lower not in ("who", "which") or words[place - 1].lower in grammar.PREPOSITIONS:
        return False
    after = place + 1
    while after < len(words) and grammar.is_adverb(words[after].lower):
        after += 1
    is_plain = after < len(words) and words[after].is_word and not words[after].is_name
    return is_plain and words[after].lower not in _PLAIN


def after_leader(words: Sequence[Word], start: int) -> tuple[int, int]:
    """Return where the main clause may begin after a phrase or clause in front, and how many verbs are owed."""
    first = words[start].lower
    if first in ("that", "even", "especially", ",") and start + 1 < len(words):
        return after_leader(words, start + 1)
    if first in _NOMINAL:
        return start + 1, 1
    is_clause = first in grammar.SUBORDINATORS
    if not is_clause and first not in grammar.PREPOSITIONS and not first.endswith(("ing", "ly")):
        return start, 0
    commas = [place for place in range(start + 1, len(words)) if words[place].lower == ","]
    if not commas or (first not in _OPENING and _is_clause_itself(words, start, commas[0])):
        return start, 0
    led = (comma for comma in commas if any(_is_verb(words, at) for at in range(start + 1, comma)))
    return (next(led, commas[0]) if first in _OPENING else commas[0]) + 1, 0


def _is_clause_itself(words: Sequence[Word], start: int, comma: int) -> bool:
    """Return whether the main verb stands before the comma: "Between 130 and 160 gates are closing, a trend that …"."""
    inside = [word.lower for word in words[start + 1 : comma]]
    return any(word in grammar.FINITE for word in inside) and not any(
        word in _OPENING or word in grammar.SUBORDINATORS for word in [words[start].lower, *inside]
    )


_PAIRED: Mapping[str, str] = {"(": ")", "—": "—", "–": "–", "-": "-", "_": "_"}


def _closing(words: Sequence[Word], place: int) -> int:
    """Return where what opens at *place* closes again, or *place* if it does not."""
    closing = _PAIRED[words[place].lower]
    return next((at for at in range(place + 1, len(words)) if words[at].lower == closing), place)


def _opens(words: Sequence[Word], place: int) -> bool:
    """Return whether "that" opens a clause and is no pronoun after a preposition."""
    return words[place - 1].is_word and words[place - 1].lower not in grammar.PREPOSITIONS


def _is_verb(words: Sequence[Word], place: int) -> bool:
    lower = words[place].lower
    if words[place].is_name or (lower not in grammar.FINITE and phrases.is_noun_place(words, place)):
        return False
    if not grammar.is_finite(lower):
        is_bare = words[place - 1].lower in _SUBJECTS and lower.isalpha() and lower not in grammar.FUNCTION
        return (is_bare and not grammar.is_adverb(lower)) or phrases.is_reporting_verb(words, place)
    following = words[place + 1].lower if place + 1 < len(words) else ""
    # "Trade talks would begin": a noun, whose verb follows.
    is_noun = lower in grammar.PRESENT and lower not in grammar.PAST and following == ","
    return lower in grammar.FINITE or (following not in grammar.FINITE and not is_noun)


def is_doubtful(words: Sequence[Word], verb: Range) -> bool:
    """Return whether what was taken for the verb may as well be a noun: "the overall lead in the race"."""
    is_alone = not any(word.lower in grammar.FINITE for word in words[verb[0] : verb[1]])
    return is_alone and words[verb[1] - 1].lower in grammar.PRESENT and _is_weak(words, verb[1] - 1)


def _is_weak(words: Sequence[Word], place: int) -> bool:
    """Return whether a verb may be a participle or a noun: "held in Port Sill", "talks on water"."""
    lower = words[place].lower
    if lower in grammar.FINITE:
        return False
    following = words[place + 1] if place + 1 < len(words) else words[place]
    if lower in grammar.PRESENT and lower not in grammar.PAST:
        is_object = following.lower in _HEADS or following.is_name
        return not is_object and not grammar.is_adverb(following.lower)
    is_participle = lower in _WEAK or lower.endswith("ed")
    return is_participle and (following.lower in grammar.PREPOSITIONS or following.lower == "to")


def _group_end(words: Sequence[Word], place: int) -> int:
    """Return where the verb group ends that begins with the finite verb at *place*: "had not been opened"."""
    if words[place].lower not in grammar.AUXILIARIES:
        return place + 1
    end = place + 1
    while end < len(words) and (words[end].lower in grammar.AUXILIARIES or _is_inside(words[end].lower)):
        end += 1
    is_more = end < len(words) and words[end].is_word and words[end].lower not in grammar.FUNCTION
    return end + 1 if is_more else end


def _is_inside(word: str) -> bool:
    return word in grammar.NEGATIONS or grammar.is_adverb(word)
