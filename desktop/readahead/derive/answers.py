"""Tells whether one card answers another: a denial an accusation, a refusal a demand, a dispute a claim."""

import re
from dataclasses import dataclass
from enum import StrEnum

from readahead.derive import givers, sides, told
from readahead.derive.patterns import Late
from readahead.derive.told import Finding, Told
from readahead.model.card import Card
from readahead.model.passage import Role
from readahead.model.relation import RelationKind


class Asked(StrEnum):
    """What is answered, as the verb and noun of a sentence."""

    ACCUSATION = "made an accusation"
    DEMAND = "made a demand"
    FIGURE = "gave a figure"
    CLAIM = "made a claim"


_NOUNS = {
    noun: asked
    for asked, nouns in (
        (Asked.ACCUSATION, "accusation accusations charge charges allegation allegations blame"),
        (Asked.DEMAND, "demand demands request requests ultimatum appeal call calls order orders pressure"),
        (Asked.FIGURE, "figure figures number numbers count counts toll estimate estimates tally"),
        (Asked.CLAIM, "claim claims assertion assertions suggestion report reports criticism idea statement remarks argument"),
    )
    for noun in nouns.split()
}  # fmt: skip
_NOUN = Late(
    rf"\b(?P<of>the|that|those|these|this|such|any|all|its|his|her|their|\w+[’']s|[A-Z]\w+)\s(?:\w+\s)?(?P<noun>{'|'.join(_NOUNS)})\b"
)
_PLAIN_ANSWERS = frozenset(("denied", "rejected", "refused", "disagreed", "doubted"))
_THIS = Late(r"\s*(?:it|this|that)\b(?=[.,;:!?]|\s?$)", re.IGNORECASE)
_WORTHLESS = Late(
    r"\b(?:baseless|false|untrue|absurd|nonsense|unfounded|groundless|premature|ridiculous|lies?|fabricat\w+|invention|propaganda|wrong|misleading|"
    r"exaggerated|slander|unacceptable|impossible|illegal|fake|rubbish|a smear|inflated)\b",
    re.IGNORECASE,
)
_WILL_NOT = Late(
    r"\b(?:(?:would|will|could|can|shall)\s(?:not|never)|won[’']t|wouldn[’']t|cannot|can[’']t|had no intention|ruled out)\b"
)
_DO_SO = Late(
    r"\b(?:do so|do that|do it|comply|give in|back down|step (?:down|aside)|stand down|resign|quit|agree|accept|budge)\b"
)
_SAYING = frozenset(
    (
        "said",
        "claimed",
        "reported",
        "announced",
        "warned",
        "according to",
        "confirmed",
        "showed",
        "suggested",
        "predicted",
    )
)
_ASKING = frozenset(("demanded", "asked", "proposed"))


@dataclass(frozen=True, slots=True)
class Reply:
    """How a card answers: noun is what it calls that which it answers, if it names it ("the accusation")."""

    is_denial: bool
    is_refusal: bool
    noun: Asked | None
    owner: str = ""


def reply(card: Card, text: str) -> Reply | None:
    """Return how *card* answers somebody, or None if it answers nobody."""
    said = card.attribution
    if not sides.is_somebody(said):
        return None
    content = " ".join(passage.span.quote(text) for passage in card.passages if passage.role is Role.CONTENT)
    after = text[said.cue.end : card.extent.end] if said.cue and said.cue.end < card.extent.end else content
    found = _NOUN.search(after)
    noun = _NOUNS[found["noun"].lower()] if found else Asked.CLAIM if _THIS.match(after) else None
    owner = found["of"] if found else ""
    if said.stance in _PLAIN_ANSWERS and said.lemma != "contradict":
        return Reply(
            said.stance != "refused",
            said.stance in ("refused", "rejected"),
            noun,
            owner,
        )
    is_worthless = noun is not None and said.stance in (
        "described",
        "said",
        "criticised",
        "claimed",
    )
    if is_worthless and _WORTHLESS.search(after):
        return Reply(True, True, noun, owner)
    if (
        said.stance in ("said", "claimed", "vowed", "announced")
        and _WILL_NOT.search(after)
        and _DO_SO.search(after)
    ):
        return Reply(False, True, noun, owner)
    return None


def answered(
    card: Card, text: str, answer: Card, given: Reply, *, other_text: str = ""
) -> tuple[Asked | None, int]:
    """Return what *card* is that *answer* answers, and how surely, in points; (None, 0) if it is not.

    *text* is the article of *card*, *other_text* that of the answer where it is another.
    """
    said, by = card.attribution, answer.attribution
    if not sides.is_somebody(said) or givers.same(said.who, by.who):
        return None, 0
    other_text = other_text or text
    own, theirs = sides.of(by, other_text), sides.of(said, text)
    if own and own == theirs:
        return None, 0
    is_named = bool(own & sides.named(card, text)) or sides.speaks_of_title(card, text, by)
    common = len(sides.words(card, text) & sides.words(answer, other_text))
    is_owner = bool(given.owner) and any(side in given.owner.lower() for side in theirs)
    asked = _kind(card, given, is_named=is_named, common=common)
    if asked is None:
        return None, 0
    is_called_so = given.noun is asked or (asked is Asked.ACCUSATION and given.noun is Asked.CLAIM)
    points = 3 * is_named + 2 * is_called_so + min(common, 3) + 3 * is_owner
    if asked is Asked.FIGURE:
        # "the figure of 26" is that of 26.
        points += 2 * _has_number_of(card, text, answer.extent.quote(other_text))
    return asked, points


def _has_number_of(card: Card, text: str, words: str) -> bool:
    """Whether one of the numbers of *card*, as printed in digits, stands in *words*."""
    numbers = {number for figure in card.figures for number in _NUMBER.findall(figure.span.quote(text))}
    return not numbers.isdisjoint(_NUMBER.findall(words))


_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def _kind(card: Card, given: Reply, *, is_named: bool, common: int) -> Asked | None:
    """Return what the card is to the answer: evidence is a name, a noun such as "the demand", or words in common."""
    stance = card.attribution.stance
    if stance in ("accused", "criticised") and given.is_denial:
        is_meant = is_named or given.noun in (Asked.ACCUSATION, Asked.CLAIM) or common >= 2
        return Asked.ACCUSATION if is_meant and given.noun not in (Asked.DEMAND, Asked.FIGURE) else None
    if stance in _ASKING and given.is_refusal:
        is_meant = is_named or given.noun is Asked.DEMAND or common >= 2
        return Asked.DEMAND if is_meant and given.noun not in (Asked.ACCUSATION, Asked.FIGURE) else None
    if stance not in _SAYING or not given.is_denial:
        return None
    if given.noun is Asked.FIGURE:
        return Asked.FIGURE if card.figures else None
    if given.noun in (Asked.ACCUSATION, Asked.DEMAND):
        return Asked.ACCUSATION if given.noun is Asked.ACCUSATION and is_named else None
    if given.noun is Asked.CLAIM or common >= 2 or (is_named and common):
        return Asked.CLAIM
    return None


ANSWER_DAYS = 7
"""Days within which what stands in another article may be an answer."""

_ASKS = frozenset(("accused", "criticised", "demanded", "asked", "proposed"))


def keys(card: Card, text: str) -> tuple[str, ...]:
    """Return what an accusation, a demand or an answer is found by: the side that is asked and answers, and the matter."""
    said = card.attribution
    if said.stance not in _PLAIN_ANSWERS and (said.stance not in _ASKS or not sides.is_somebody(said)):
        return ()
    own = sides.of(said, text)
    asked = own if said.stance in _PLAIN_ANSWERS else sides.named(card, text) - own
    matter = sides.long_words(card, text)[:MATTERS]
    return tuple(f"asked {side}: {word}" for side in sorted(asked)[:2] for word in matter)


MATTERS = 2
"""Long words by which an answer is found."""


def across(one: Told, other: Told) -> Finding | None:
    """Return that one card answers the other, from another article, if it plainly does; the same from both sides.

    The one who answers must be the one who is accused or asked, within a week, and in the same matter.
    """
    if one.text == other.text:
        return None
    for asking, answering in ((one, other), (other, one)):
        given = _reply(answering)
        days = told.gap(asking, answering)
        if given is None or days is None or not 0 <= days <= ANSWER_DAYS:
            continue
        asked, _ = answered(asking.card, asking.text, answering.card, given, other_text=answering.text)
        if asked in (Asked.ACCUSATION, Asked.DEMAND) and _is_one_matter(asking, answering, given):
            who, by = asking.card.attribution, answering.card.attribution
            cue = f"“{by.cue.quote(answering.text)}”" if by.cue else "an answer"
            first = f"{told.named(who.who)} {asked.value}{told.on(asking.published)}"
            because = f"{first}; {told.named(by.who)} answered it with {cue}{told.on(answering.published)}."
            return Finding(RelationKind.OPPOSES, told.capital(because))
    return None


def _reply(each: Told) -> Reply | None:
    return each.kept("reply", lambda: reply(each.card, each.text))


_CALLS = re.compile(r"\b(?:calls?|demands?|requests?|appeals?|pressure)\s(?:to|for|that)\s")


def _is_one_matter(asking: Told, answering: Told, given: Reply) -> bool:
    """Whether an answer in another article names whom it answers, or shares two words that are no names with it.

    That the accused denied something, somewhere, is not yet an answer.
    """
    by = sides.of(answering.card.attribution, answering.text)
    if not by & sides.named(asking.card, asking.text):
        return False
    names = sides.name_words(asking.card) | sides.name_words(answering.card)
    common = (sides.words(asking.card, asking.text) & sides.words(answering.card, answering.text)) - names
    asker = sides.of(asking.card.attribution, asking.text)
    is_owner = bool(given.owner) and any(side in given.owner.lower() for side in asker)
    is_called_so = _CALLS.search(answering.card.headline) and asking.card.attribution.stance in _ASKING
    return len(common) >= (1 if is_owner or is_called_so else 2)
