"""Finds positions of one article that hold against each other: no conflict of fact, but two sides of a matter.

Two are opposed where one sentence sets them against each other, where one answers the other (a denial an accusation, a
refusal a demand), and where two neighbours say opposite things of one subject. What is not plain is left alone.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from readahead.derive import answers, for_and_against, givers, sides, told
from readahead.derive.figure_subjects import AT
from readahead.model.card import Card, Kind
from readahead.model.passage import Span

REACH = 8
"""Cards back to which a denial or refusal may answer."""

REACH_LETTERS = 1200
"""Code points back to which it may."""

CLAIM_REACH = 2
"""Cards back to which it may answer what is only said, and is no accusation or demand."""

SURE = 3
"""Points from which an answer is taken to be one."""

SHORT = 160
"""Code points up to which two opposite words make two neighbouring sentences opposites."""

LONG = 400
"""Code points up to which opposite words are looked for at all."""

_FRONTED = re.compile(r"(?:^|[.!?”\"]\s+)(?P<word>While|Whereas)\s(?:[^.]{0,40}\s)?$")
_FRONT = re.compile(r"(?P<word>While|Whereas)\b")
_STOP = re.compile(r"[.!?][”\"]?\s")
_SILENCE = re.compile(
    r"\b(?:comment|answer|say|respond|discuss|speculate|elaborate|be drawn|be interviewed)\b"
)
_BARE = frozenset(("say", "add", "tell", "note", "accord", "report", "announce", "write", "explain"))
_JOINING = re.compile(r"(?:,|—|–|;)?\s*\b(?P<word>while|whereas|but|yet)\s[^.;]{0,40}$", re.IGNORECASE)
_NEXT = re.compile(
    r"[.!?][”\"]?\s+(?P<word>But|However|Yet|By contrast|In contrast|On the contrary),?\s[^.;]{0,40}$"
)
_AGREEING = re.compile(
    r"\b(?:also|too|likewise|similarly|agree[ds]?|echo(?:ed|es)?|as well)\b", re.IGNORECASE
)
_AGAINST = frozenset(
    ("claimed", "denied", "rejected", "refused", "disagreed", "doubted", "accused", "criticised", "demanded")
)
_WITH = frozenset(("praised", "agreed", "confirmed", "admitted", "accepted"))
_NOT = re.compile(r"\b(?:not|no|never|nobody|nothing|neither|none|cannot|without)\b|n[’']t\b", re.IGNORECASE)
_BACK = re.compile(r"^\s*(?:that\s)?(?:it|they|that|this|these|those|he|she|there)\b", re.IGNORECASE)
_PAIRS = (
    "grow expand|shrink contract", "rise climb increase higher|fall drop decrease decline lower", "fair free clean|rigged fraudulent stolen unfair",
    "safe|unsafe dangerous", "success succeeded successful|failure failed", "open|closed shut", "support back|oppose", "better improved|worse worsened",
    "legal lawful|illegal unlawful", "enough sufficient|insufficient", "true|false untrue", "guilty|innocent", "near close nearing|far slow slowly",
    "begin start|end stop halt", "faster quickly|slower slowly slow", "win won|lose lost", "right|wrong", "strong|weak", "accept|reject refuse",
    "stay remain|leave withdraw", "peaceful calm|violent", "deliberate|accident accidental",
)  # fmt: skip
_OPPOSITE = {
    (one, other)
    for pair in _PAIRS
    for left, right in [pair.split("|")]
    for one in left.split()
    for other in right.split()
}
_PLAIN = re.compile(r"[a-z]+")


def opposed(text: str, cards: Sequence[Card]) -> tuple[tuple[int, int, str], ...]:
    """Return (i, j, because) for the pairs of *cards*, in order of the article *text*, that hold against each other.

    i stands before j, and no pair is given twice. Cards whose figures are compared with each other are left to that.
    """
    found: dict[tuple[int, int], str] = {}
    spoken = [
        number
        for number, card in enumerate(cards)
        if sides.is_somebody(card.attribution) and card.rule != "plan-calls-for"
    ]
    for one, other in pairwise(spoken):
        because = _side_by_side(text, cards[one], cards[other])
        if because and not _are_counts(cards[one], cards[other]):
            found[one, other] = because
    for one, other in pairwise(range(len(cards))):
        if sides_taken := for_and_against.find(text, cards[one], cards[other]):
            found.setdefault((one, other), _taken(sides_taken))
    for place, number in enumerate(spoken):
        if answer := _answer(text, cards, spoken[max(0, place - REACH) : place], number):
            found.setdefault((answer[0], number), answer[1])
    return tuple((i, j, because) for (i, j), because in sorted(found.items()))


def _taken(found: for_and_against.Sides) -> str:
    who = f"{_name(found.one)} and {told.named(found.other)}"
    return f"{who} take opposite sides: “{found.verb}” and “{found.other_verb}”."


def _are_counts(one: Card, other: Card) -> bool:
    return bool(one.figures and other.figures and any(AT in key for key in set(one.keys) & set(other.keys)))


def _whole(card: Card) -> Span:
    """Return the stretch from where a card's speaker, verb or words begin to where they end."""
    parts = [card.extent, *(part for part in (card.attribution.source, card.attribution.cue) if part)]
    return Span(min(part.start for part in parts), max(part.end for part in parts))


def _side_by_side(text: str, one: Card, other: Card) -> str:
    """Return why two neighbours are opposed, or an empty string."""
    first, second = one.attribution, other.attribution
    if givers.same(first.who, second.who) or Kind.WHY_IT_MATTERS in (one.kind, other.kind):
        return ""
    start, end = _whole(one), _whole(other)
    if end.start < start.end or second.stance in _WITH or first.stance in _WITH:
        return ""
    between = text[start.end : end.start]
    said = end.quote(text)
    if len(between) > 90 or _AGREEING.search(between) or _AGREEING.search(said):
        return ""
    joined = _joined(text, start, end)
    opposite = _opposite(start.quote(text), said)
    if joined is None:
        is_neighbour = re.fullmatch(r"\s*[.!?][”\"]?\s+|[”\"]?\s*\.?\s*", between) is not None
        is_short = max(start.end - start.start, end.end - end.start) <= SHORT
        if opposite and is_neighbour and is_short and _is_about(text, one, other):
            return f"{_name(first.who)} and {told.named(second.who)} said opposite things: “{opposite[0]}” and “{opposite[1]}”."
        return ""
    word, is_one_sentence = joined
    holds = _contradict(text, one, other, word) if is_one_sentence else _takes_up(text, one, other)
    if not (holds or (opposite and _is_about(text, one, other))):
        return ""
    return f"{_name(first.who)} and {told.named(second.who)} are set against each other by “{word}”."


def _joined(text: str, start: Span, end: Span) -> tuple[str, bool] | None:
    """Return the word that sets the stretch *end* against *start*, and whether both are one sentence, or None."""
    between = text[start.end : end.start]
    if _STOP.search(between):
        found = _NEXT.search(between + text[end.start : end.start + 20])
        return (found["word"].lower(), False) if found else None
    found = _JOINING.search(between) or _FRONTED.search(text[max(0, start.start - 60) : start.start])
    found = found or _FRONT.match(start.quote(text))
    return (found["word"].lower(), True) if found else None


def _is_against(card: Card) -> bool:
    """Whether a position is by itself one against another: a claim in a clause, a denial, a demand, but no "no comment"."""
    said = card.attribution
    if said.stance == "claimed":
        return card.rule != "object"
    return said.stance in _AGAINST and not _is_silence(card)


def _is_silence(card: Card) -> bool:
    return card.attribution.stance == "refused" and _SILENCE.search(card.headline) is not None


def _contradict(text: str, one: Card, other: Card, word: str) -> bool:
    """Whether two positions joined in a sentence contradict: by what they do, by a "not", or by their subject."""
    first, second = one.attribution, other.attribution
    if _is_silence(other):
        return False
    if _is_against(one) or _is_against(other):
        return True
    if first.lemma == second.lemma and first.lemma not in _BARE:
        return True
    is_denied = bool(_NOT.search(_whole(one).quote(text))) != bool(_NOT.search(_whole(other).quote(text)))
    return _is_about(text, one, other) and (is_denied or word in ("but", "whereas", "yet"))


def _takes_up(text: str, one: Card, other: Card) -> bool:
    """Whether a sentence with "But" or "However" takes up the position before it."""
    common = len(_common(text, one, other))
    if _is_against(other) and (common or _points_back(text, other)):
        return True
    is_denied = bool(_NOT.search(_whole(one).quote(text))) != bool(_NOT.search(_whole(other).quote(text)))
    return is_denied and common >= 3


def _is_about(text: str, one: Card, other: Card) -> bool:
    return bool(_common(text, one, other)) or _points_back(text, other)


def _common(text: str, one: Card, other: Card) -> frozenset[str]:
    return sides.words(one, text) & sides.words(other, text)


def _points_back(text: str, card: Card) -> bool:
    """Whether what is said begins with a word that points back: "it was rigged"."""
    cue = card.attribution.cue
    return cue is not None and _BACK.match(text[cue.end : cue.end + 40]) is not None


def _opposite(one: str, other: str) -> tuple[str, str] | None:
    """Return two words, one of each stretch, that say the opposite of each other; long stretches say many things."""
    if max(len(one), len(other)) > LONG:
        return None
    first, second = _PLAIN.findall(one.lower()), _PLAIN.findall(other.lower())
    for mine in first:
        for theirs in second:
            if (mine, theirs) in _OPPOSITE or (theirs, mine) in _OPPOSITE:
                return mine, theirs
    return None


def _answer(text: str, cards: Sequence[Card], before: Sequence[int], number: int) -> tuple[int, str] | None:
    """Return which card before the one at *number* it answers, and why, or None; the surest, and of those the nearest."""
    card = cards[number]
    given = answers.reply(card, text)
    if given is None or _is_silence(card):
        return None
    best: tuple[int, int, answers.Asked] | None = None
    for one in reversed(before):
        if card.anchor.start - cards[one].anchor.start > REACH_LETTERS:
            break
        asked, points = answers.answered(cards[one], text, card, given)
        if asked is answers.Asked.CLAIM and one not in before[-CLAIM_REACH:]:
            continue
        points += one == before[-1]
        if asked and points >= SURE and (best is None or points > best[0]):
            best = (points, one, asked)
    if best is None:
        return None
    asker, by = cards[best[1]].attribution, card.attribution
    cue = f" (“{by.cue.quote(text)}”)" if by.cue else ""
    did = best[2].value
    return best[1], f"{_name(asker.who)} {did}; {told.named(by.who)} answered it{cue}."


def _name(who: str) -> str:
    return told.capital(told.named(who))
