"""Finds who gives a number without a verb of saying: "the ministry raised its count to 43", "the coroner recorded 16 deaths"."""

from readahead.derive import figure_words, grammar, phrases
from readahead.derive.phrases import Range, Words

_VERBS = {
    word: lemma
    for lemma, forms in {
        "put": "put puts",
        "raise": "raised raises",
        "lower": "lowered lowers",
        "cut": "cut cuts",
        "revise": "revised revises",
        "increase": "increased increases",
        "reduce": "reduced reduces",
        "update": "updated updates",
    }.items()
    for word in forms.split()
}
_RECKONING = {
    word: lemma
    for lemma, forms in {
        "count": "counted counts",
        "document": "documented documents",
        "estimate": "estimated estimates",
        "expect": "expected expects expect",
        "forecast": "forecast forecasts",
        "predict": "predicted predicts predict",
        "record": "recorded records",
        "register": "registered registers",
        "report": "reported reports",
        "speak": "spoke speaks",
        "tally": "tallied tallies",
        "verify": "verified verifies",
    }.items()
    for word in forms.split()
}
"""Verbs whose subject gives the number that follows them."""
_COUNTS = grammar.word_set(
    "count toll tally estimate estimates figure number total forecast projection losses loss damage cost costs"
)
_PUT = grammar.word_set("put estimated counted valued reckoned")
_BE = grammar.word_set("is are was were be been being")
_NUMBERS = frozenset(figure_words.ONES) | frozenset(figure_words.TENS) | frozenset(figure_words.VAGUE)
_REACH = 6
"""How many words after the verb the count must be named, and the number itself where the verb alone reckons."""
_FAR = 12

Given = tuple[Range, Range, str]
"""Who gives the number, the words that say so, and their lemma."""


def giver(words: Words, clause: Range) -> Given | None:
    """Return who gives the numbers of a clause: who puts, changes or takes a count; None where nobody does."""
    if words[clause[0]].lower == "by" and (fronted := _fronted(words, clause)):
        return fronted
    for place in range(clause[0] + 1, clause[1] - 1):
        lower = words[place].lower
        if lower in _PUT and words[place - 1].lower in _BE:
            if agent := _agent(words, place, clause[1]):
                return agent, (place, place + 1), lower
            continue
        lemma = _VERBS.get(lower)
        if not (lemma and place < clause[1] - 3 and _names_count(words, place, clause, lemma)):
            lemma = _RECKONING.get(lower)
            if lemma is None or not _reckons(words, place, clause[1]):
                continue
        start = phrases.group_start(words, place)
        subject = phrases.subject_before(words, start, clause[0])
        return (subject, (start, place + 1), lemma) if subject else None
    return None


def _names_count(words: Words, place: int, clause: Range, lemma: str) -> bool:
    """Return whether a count follows the verb: its own, or one that it puts "at" a number."""
    following = [word.lower for word in words[place + 1 : clause[1]]]
    if lemma == "put" and following[0] == "at" and _is_number(following[1]):
        # "the toll, which the governor put at 26"
        return any(word.lower in ("which", "that") for word in words[max(clause[0], place - _REACH) : place])
    if following[0] in ("it", "them"):
        return lemma == "put" and "at" in following[1:5]
    at = next((index for index, word in enumerate(following[:_REACH]) if word in _COUNTS), -1)
    if at < 1 or following[0] not in grammar.POSSESSIVES | {"the"}:
        return False
    return bool({"at"} & set(following[at : at + 16]) if lemma == "put" else {"to", "by"} & set(following))


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word[:1] in "$€£¥" or word in _NUMBERS


def _reckons(words: Words, place: int, end: int) -> bool:
    """Return whether a verb of counting has a number for its object: near by, or far where something is expected to be so."""
    before = words[place - 1].lower
    if before in _BE or _is_number(before) or phrases.is_noun_place(words, place):
        return False  # "is expected", "4,060 registered voters"
    lower = words[place].lower
    following = [word.lower for word in words[place + 1 : end]]
    if lower in ("spoke", "speaks"):
        return following[:1] == ["of"] and any(_is_number(word) for word in following[1:4])
    if following[0] in ("to", "on", "that", "by", "for", "in") or (
        lower.startswith("expect") and following[0] == "a"
    ):
        return False
    far = _FAR if lower.startswith(("expect", "forecast", "predict", "report")) else _REACH
    return any(_is_number(word) for word in following[:far])


def _agent(words: Words, place: int, end: int) -> Range | None:
    """Return who put a count, in "was put at 43 by the ministry"."""
    by = next((at for at in range(place + 1, end - 1) if words[at].lower == "by"), 0)
    if not by or not any(_is_number(word.lower) for word in words[place + 1 : by]):
        return None
    last = by + 1
    while (
        last < end
        and words[last].is_word
        and words[last].lower not in ("and", "but", "while", "on", "after", "which", "who")
    ):
        last += 1
    is_body = last > by + 1 and not _is_number(words[by + 1].lower)
    return (by + 1, last) if is_body else None


def _fronted(words: Words, clause: Range) -> Given | None:
    """Return who counts in "By the ministry's tally, …" and "By the count of the commission, …"."""
    comma = next(
        (at for at in range(clause[0] + 1, min(clause[1], clause[0] + _FAR)) if words[at].lower == ","), 0
    )
    at = next((at for at in range(clause[0] + 1, comma) if words[at].lower in _COUNTS), 0)
    if not at:
        return None
    if at == comma - 1:
        return (clause[0] + 1, comma), (clause[0], clause[0] + 1), "count"
    is_of = words[at + 1].lower in ("of", "by", "from")
    return ((at + 2, comma), (clause[0], at + 2), "count") if is_of and comma - at > 2 else None
