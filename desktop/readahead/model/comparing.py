"""What changed from one version of a text to another, word by word, in one flow: what stayed, what went and what came."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from readahead.model import carrying


class Fate(StrEnum):
    """What became of words between two versions."""

    SAME = "same"
    GONE = "gone"
    COME = "come"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one fate, as they are written; those that stayed as the later version has them."""

    fate: Fate
    words: str


def compared(before: str, after: str) -> tuple[Stretch, ...]:
    """Return *before* and *after* in one flow: without what went it is *after*, without what came all words of *before*.

    White space counts alike, whatever it is made of; the one word between two that went or came goes or comes with them.
    """
    old, new = carrying.tokens(before), carrying.tokens(after)
    to = carrying.matched(
        [carrying.said(before, one) for one in old], [carrying.said(after, one) for one in new]
    )
    pieces: list[tuple[Fate, str]] = []
    at = 0
    for token, place in zip(old, _worth_keeping(to, [before[slice(*one)] for one in old]), strict=True):
        if place < 0:
            pieces.append((Fate.GONE, before[slice(*token)]))
            continue
        pieces += [(Fate.COME, after[slice(*one)]) for one in new[at:place]]
        pieces.append((Fate.SAME, after[slice(*new[place])]))
        at = place + 1
    pieces += [(Fate.COME, after[slice(*one)]) for one in new[at:]]
    return tuple(_joined(pieces))


def _worth_keeping(to: Sequence[int], words: Sequence[str]) -> list[int]:
    """Return *to* without white space that alone stayed between what went or came: a flow of single words reads badly."""
    kept = list(to)
    for number, word in enumerate(words):
        is_island = 0 < number < len(words) - 1 and kept[number - 1] < 0 and to[number + 1] < 0
        if word.isspace() and is_island:
            kept[number] = -1
    return kept


def _joined(pieces: Sequence[tuple[Fate, str]]) -> Iterator[Stretch]:
    """Yield *pieces* joined, of each change what went before what came."""
    gone: list[str] = []
    come: list[str] = []
    same: list[str] = []
    for fate, words in (*pieces, (Fate.SAME, "")):
        if fate is Fate.SAME and not same:
            yield from (Stretch(Fate.GONE, "".join(gone)),) if gone else ()
            yield from (Stretch(Fate.COME, "".join(come)),) if come else ()
            gone, come = [], []
        elif fate is not Fate.SAME and same:
            yield Stretch(Fate.SAME, "".join(same))
            same = []
        {Fate.SAME: same, Fate.GONE: gone, Fate.COME: come}[fate].append(words)
    if any(same):
        yield Stretch(Fate.SAME, "".join(same))
