"""Finds positions of one article that hold against each other: no conflict of fact, but two sides of a matter.

Two are opposed where one sentence sets them against each other, where one answers the other (a denial an accusation, a
refusal a demand), and where two neighbours say opposite things of one subject. What is not plain is left alone.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from readahead.derive import answers, givers, sides
from readahead.model.card import Card, Kind
from readahead.model.passage import Span

REACH = 8
"""Cards back to which a denial or refusal may answer."""

REACH_LETTERS = 1200
"""Code points back to which it may."""

SURE = 3
"""Points from which an answer is taken to be one."""

_FRONTED = re.compile(r"(?:^|[.!?”\"]\s+)(?P<word>While|Whereas)\s(?:[^.]{0,40}\s)?$")
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
    "stay remain|leave withdraw", "more|less fewer", "peaceful calm|violent", "deliberate|accident accidental", "first|last", "guarantee|stolen",
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
    for place, number in enumerate(spoken):
        if answer := _answer(text, cards, spoken[max(0, place - REACH) : place], number):
            found.setdefault((answer[0], number), answer[1])
    return tuple((i, j, because) for (i, j), because in sorted(found.items()))


def _are_counts(one: Card, other: Card) -> bool:
    return bool(one.figures and other.figures and set(one.keys) & set(other.keys))


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
    lead = text[max(0, start.start - 60) : start.start]
    joined = _JOINING.search(between) or _NEXT.search(between + said[:20])
    if joined is None and "." not in between:
        joined = _FRONTED.search(lead) or re.match(r"(?P<word>While|Whereas)\b", start.quote(text))
    opposite = _opposite(start.quote(text), said)
    if joined is None:
        is_neighbour = re.fullmatch(r"\s*[.!?][”\"]?\s+|[”\"]?\s*\.?\s*", between) is not None
        if opposite and is_neighbour and (_common(text, one, other) or _points_back(text, other)):
            return f"{_name(first.who)} and {second.who} say opposite things: “{opposite[0]}” and “{opposite[1]}”."
        return ""
    word = joined["word"].lower()
    if not opposite and not _holds_against(text, one, other, word):
        return ""
    return f"{_name(first.who)} and {second.who} are set against each other by “{word}”."


def _holds_against(text: str, one: Card, other: Card, word: str) -> bool:
    """Whether two joined positions contradict: by what they do, by a "not", or, after "but", by their subject."""
    first, second = one.attribution, other.attribution
    if first.stance in _AGAINST or second.stance in _AGAINST:
        return True
    if first.lemma == second.lemma and first.lemma not in (
        "say",
        "add",
        "tell",
        "note",
        "accord",
        "report",
        "announce",
    ):
        return True
    is_denied = bool(_NOT.search(_whole(one).quote(text))) != bool(_NOT.search(_whole(other).quote(text)))
    is_about = bool(_common(text, one, other)) or _points_back(text, other)
    return is_about and (
        is_denied or word in ("but", "whereas", "however", "by contrast", "in contrast", "yet")
    )


def _common(text: str, one: Card, other: Card) -> frozenset[str]:
    return sides.words(one, text) & sides.words(other, text)


def _points_back(text: str, card: Card) -> bool:
    """Whether what is said begins with a word that points back: "it was rigged"."""
    cue = card.attribution.cue
    return cue is not None and _BACK.match(text[cue.end : cue.end + 40]) is not None


def _opposite(one: str, other: str) -> tuple[str, str] | None:
    """Return two words, one of each stretch, that say the opposite of each other."""
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
    if given is None:
        return None
    best: tuple[int, int, answers.Asked] | None = None
    for one in reversed(before):
        if card.anchor.start - cards[one].anchor.start > REACH_LETTERS:
            break
        asked, points = answers.answered(cards[one], text, card, given)
        points += one == before[-1]
        if asked and points >= SURE and (best is None or points > best[0]):
            best = (points, one, asked)
    if best is None:
        return None
    asker, by = cards[best[1]].attribution, card.attribution
    cue = f" (“{by.cue.quote(text)}”)" if by.cue else ""
    return best[1], f"{_name(asker.who)} {best[2].value}; {by.who} answers it{cue}."


def _name(who: str) -> str:
    return who[:1].upper() + who[1:]
