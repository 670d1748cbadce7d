"""Says in words why a card lies in its topic: "Hezbollah +3, Lebanon +3, disarm +0.8 (from 4 moves)"."""

from collections.abc import Iterable, Sequence
from math import fsum
from typing import NamedTuple

SHOWN = 4
"""Learned words that a reason names one by one."""


class Weight(NamedTuple):
    """What one term or learned word adds to a topic's score; place is empty, or where around the card it stands."""

    text: str
    value: float
    place: str = ""
    is_learned: bool = False


def reason(weights: Iterable[Weight], moves: int) -> str:
    """Return *weights* in words: terms first, then what *moves* have taught, the strongest first."""
    strongest = sorted(
        weights, key=lambda weight: (-abs(weight.value), weight.text if weight.is_learned else "")
    )
    told = [_term(weight) for weight in strongest if not weight.is_learned]
    learned = [weight for weight in strongest if weight.is_learned]
    if not learned:
        return ", ".join(told)
    own = [weight for weight in learned if not weight.place]
    told += [_amount(weight.text, weight.value) for weight in own[:SHOWN]]
    told += _together("more word", own[SHOWN:])
    told += _together("word around it", [weight for weight in learned if weight.place])
    taught = f" (from {moves} move{'s' * (moves != 1)})" if moves else ""
    return f"{', '.join(told)}{taught}"


def _term(weight: Weight) -> str:
    place = f" (from its {weight.place})" if weight.place else ""
    return f"{_amount(weight.text, weight.value)}{place}"


def _together(words: str, weights: Sequence[Weight]) -> list[str]:
    """Return several learned words as one part of a reason, none for none."""
    if not weights:
        return []
    counted = words if len(weights) == 1 else words.replace("word", "words", 1)
    return [_amount(f"{len(weights)} {counted}", fsum(weight.value for weight in weights))]


def _amount(text: str, value: float) -> str:
    amount = f"{value:+.1f}".removesuffix(".0")
    return f"{text} {amount}"
