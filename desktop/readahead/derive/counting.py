"""Finds who gives a number without a verb of saying: "the ministry raised its count to 43", "the governor put it at 2 billion"."""

from readahead.derive import grammar, phrases
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
_COUNTS = grammar.word_set(
    "count toll tally estimate estimates figure number total forecast projection losses loss damage cost costs"
)
_REACH = 6
"""How many words after the verb the count must be named."""


def giver(words: Words, clause: Range) -> tuple[Range, Range, str] | None:
    """Return the subject, the verb and its lemma where the clause says that somebody puts or changes a count, or None."""
    for place in range(clause[0] + 1, clause[1] - 3):
        lemma = _VERBS.get(words[place].lower)
        if lemma is None or not _names_count(words, place, clause[1], lemma):
            continue
        start = phrases.group_start(words, place)
        subject = phrases.subject_before(words, start, clause[0])
        return (subject, (start, place + 1), lemma) if subject else None
    return None


def _names_count(words: Words, place: int, end: int, lemma: str) -> bool:
    """Return whether a count follows the verb: its own, or one that it puts "at" a number."""
    following = [word.lower for word in words[place + 1 : end]]
    if following[0] in ("it", "them"):
        return lemma == "put" and "at" in following[1:5]
    at = next((index for index, word in enumerate(following[:_REACH]) if word in _COUNTS), -1)
    if at < 1 or following[0] not in grammar.POSSESSIVES | {"the"}:
        return False
    return bool({"at"} & set(following[at : at + 16]) if lemma == "put" else {"to", "by"} & set(following))
