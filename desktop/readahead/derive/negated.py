"""Finds where it is said in one article that a thing is so and in another that it is not: "will stay", "will not stay".

Only the plain case is told: one verb in one tense with one subject, like words, and a single "not". Another may say the
opposite as well.
"""

import re
from dataclasses import dataclass

from readahead.derive import counts, givers, grammar, sayings, sides, stems, told
from readahead.derive.grammar import word_set
from readahead.derive.told import Finding, Told
from readahead.model.card import Card, Kind
from readahead.model.passage import Role
from readahead.model.relation import RelationKind

LIKE, LIKE_WORDS = 0.6, 3
"""Share of the shorter claim's words, and number of them, that the two have in common."""

DAYS = 60
"""Days within which one claim is held against the other: what was not so in spring may be so in autumn."""

_KINDS = frozenset((Kind.POSITION, Kind.QUOTE))
_STANCES = frozenset(
    ("said", "claimed", "vowed", "announced", "confirmed", "warned", "according to", "reported")
)
_TENSES = {
    word: forms.split()[0]
    for forms in (
        "will would won't wouldn't",
        "can could can't couldn't cannot",
        "is are was were isn't aren't wasn't weren't",
        "has have had hasn't haven't hadn't",
        "did do does didn't doesn't don't",
    )
    for word in forms.split()
}
"""The tense that a word before a verb gives it, told and reported alike: "would not stay" of one who said "will"."""

_PLAIN = "did"
"""The tense of a denied verb that, asserted, has no word before it: "did not sign", "signed"."""

_WORD = re.compile(r"[a-z][a-z-]*(?:'[a-z]+)?")
_BETWEEN = grammar.ADVERBS - grammar.NEGATIONS | {"be", "been", "being"}
_ANYBODY = word_set("i we it he she they")
_UNPLAIN = word_set(
    "if unless until till except only yet still already longer without whether nor neither no nobody none nothing but before"
)
"""Words that make a claim depend on something, or deny it in part or in another way."""


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb by its stem, with the tense that stands before it (empty for none) and the stem of the word before that."""

    stem: str
    tense: str
    subject: str


def across(one: Told, other: Told) -> Finding | None:
    """Return that one card denies what the other says, in another article, if it plainly does; the same from both sides."""
    if one.text == other.text or not (_is_claim(one.card) and _is_claim(other.card)):
        return None
    days = told.gap(one, other)
    if days is not None and abs(days) > DAYS:
        return None
    is_same = givers.same(one.card.attribution.who, other.card.attribution.who)
    for denying, saying in ((one, other), (other, one)):
        denied = _denied(_words(denying))
        if denied is None or (denied.subject in _ANYBODY and not is_same):
            continue
        if _says(_words(saying), denied, is_same=is_same) and _is_one_matter(one, other):
            who = told.named(sayings.later(one, other).card.attribution.who)
            verdict = f"{who} said the opposite before" if is_same else f"{who} says the opposite"
            return Finding(RelationKind.OPPOSES, sayings.because(one, other, verdict))
    return None


def _is_claim(card: Card) -> bool:
    said = card.attribution
    return card.kind in _KINDS and said.stance in _STANCES and sides.is_somebody(said)


def _words(each: Told) -> tuple[str, ...]:
    """Return the words of a claim in lower case, without who says it; none where it is not plain."""
    return each.kept("claim words", lambda: _plain_words(each))


def _plain_words(each: Told) -> tuple[str, ...]:
    cue = each.card.attribution.cue
    contents = [passage.span for passage in each.card.passages if passage.role is Role.CONTENT]
    starts = [max(span.start, cue.end) if cue and span.holds(cue) else span.start for span in contents]
    claim = " ".join(each.text[start : span.end] for start, span in zip(starts, contents, strict=True))
    words = _WORD.findall(claim.lower().replace("’", "'"))
    return () if not _UNPLAIN.isdisjoint(words) or "?" in claim else tuple(words)


def _denied(words: tuple[str, ...]) -> _Verb | None:
    """Return the verb that a claim denies, None if it denies none or several."""
    nots = [at for at, word in enumerate(words) if word in ("not", "never", "cannot") or word.endswith("n't")]
    if len(nots) != 1:
        return None
    place = nots[0]
    after = next((word for word in words[place + 1 :] if word not in _BETWEEN), "")
    before = place if words[place] in _TENSES else _back(words, place)
    if not after or before < 0 or words[before] not in _TENSES:
        return None
    return _Verb(stems.stem(after), _TENSES[words[before]], _stem_at(words, _back(words, before)))


def _says(words: tuple[str, ...], denied: _Verb, *, is_same: bool) -> bool:
    """Whether a claim says of the same subject, in the same tense and without a "not", what the other denies.

    "It" and "we" may be whoever the other names where one speaker says both; of two speakers each has their own.
    """
    if any(word in ("not", "never", "cannot") or word.endswith("n't") for word in words):
        return False
    for at, word in enumerate(words):
        if stems.stem(word) != denied.stem:
            continue
        before = _back(words, at)
        tense = _TENSES.get(words[before], "") if before >= 0 else ""
        subject = _stem_at(words, _back(words, before) if tense else before)
        is_meant = is_same and not _ANYBODY.isdisjoint((subject, denied.subject))
        if (tense or _PLAIN) == denied.tense and (is_meant or subject == denied.subject):
            return True
    return False


def _back(words: tuple[str, ...], place: int) -> int:
    """Return the place of the word before *place* that is no adverb, -1 if there is none."""
    return next((at for at in range(place - 1, -1, -1) if words[at] not in _BETWEEN), -1)


def _stem_at(words: tuple[str, ...], place: int) -> str:
    return stems.stem(words[place].removesuffix("'s")) if place >= 0 else ""


def _is_one_matter(one: Told, other: Told) -> bool:
    """Whether two claims are in like words, of the same names, numbers and days."""
    mine, theirs = sides.words(one.card, one.text), sides.words(other.card, other.text)
    names = sides.name_words(one.card) | sides.name_words(other.card)
    if mine & names != theirs & names or not sayings.have_one_number(one, other):
        return False
    days, others = _days(one.card), _days(other.card)
    is_like = stems.containment(mine, theirs) >= LIKE and len(mine & theirs) >= LIKE_WORDS
    return is_like and (not days or not others or days == others)


def _days(card: Card) -> frozenset[str]:
    """Return the dates that a claim names; the day on which it was said is none of them."""
    contents = [passage.span for passage in card.passages if passage.role is Role.CONTENT]
    return frozenset(
        mention.value
        for mention in card.dates
        if not mention.borrowed
        and any(span.holds(mention.span) for span in contents)
        and not counts.is_said(card, mention.span)
    )
