"""Groups articles that tell one story, by the names they share: what topics are proposed from, story by story."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import count
from math import log, sqrt

ALIKE = 0.1
"""Mean cosine of two groups' names from which they are taken for one story."""


_Likeness = dict[int, dict[int, float]]
"""For each group the groups that share a name with it, and the sum of the cosines of their articles."""


def group(named: Sequence[Mapping[str, int]]) -> list[tuple[int, ...]]:
    """Return the numbers of the articles of each story, the first first; *named* is how often each names what.

    A name counts the less, the more articles hold it. Groups are joined while the mean likeness of their articles is
    ALIKE or more, the likest first.
    """
    likeness = _likeness(named)
    members: dict[int, tuple[int, ...]] = {number: (number,) for number in range(len(named))}
    numbers = count(len(named))
    waiting = [
        (-cosine, one, other)
        for one, near in likeness.items()
        for other, cosine in near.items()
        if one < other and cosine >= ALIKE
    ]
    heapify(waiting)
    while waiting:
        _, one, other = heappop(waiting)
        if one in members and other in members:
            joined = next(numbers)
            members[joined] = tuple(sorted(members.pop(one) + members.pop(other)))
            for near, total in _joined(likeness, one, other, joined).items():
                mean = total / (len(members[joined]) * len(members[near]))
                if mean >= ALIKE:
                    heappush(waiting, (-mean, near, joined))
    return sorted(members.values())


def _joined(likeness: _Likeness, one: int, other: int, joined: int) -> dict[int, float]:
    """Put the group *joined* in the place of *one* and *other*, and return what it shares with the groups that are left."""
    sums: defaultdict[int, float] = defaultdict(float)
    for part in (one, other):
        for near, total in likeness.pop(part).items():
            if near not in (one, other):
                sums[near] += total
                del likeness[near][part]
    likeness[joined] = dict(sums)
    for near, total in sums.items():
        likeness[near][joined] = total
    return likeness[joined]


def _likeness(named: Sequence[Mapping[str, int]]) -> _Likeness:
    """Return the cosine of each two articles that share a name, both ways."""
    held = Counter(name for names in named for name in names)
    weights = [
        {name: sqrt(times) * log(1 + len(named) / held[name]) for name, times in names.items()}
        for names in named
    ]
    lengths = [sqrt(sum(weight * weight for weight in each.values())) for each in weights]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    found: _Likeness = {number: defaultdict(float) for number in range(len(named))}
    for number, each in enumerate(weights):
        for name, weight in each.items():
            for other in holders[name]:
                cosine = weight * weights[other][name] / (lengths[number] * lengths[other])
                found[number][other] += cosine
                found[other][number] += cosine
            holders[name].append(number)
    return {number: dict(near) for number, near in found.items()}
