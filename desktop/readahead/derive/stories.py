"""Groups articles that tell one story, by the names they share: what topics are proposed from, story by story."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush
from math import log, sqrt

ALIKE = 0.1
"""Mean cosine of two groups' names from which they are taken for one story."""


def group(named: Sequence[Mapping[str, int]]) -> list[tuple[int, ...]]:
    """Return the numbers of the articles of each story, the first first; *named* is how often each names what.

    A name counts the less, the more articles hold it. Groups are joined while the mean likeness of their articles is
    ALIKE or more, the likest first.
    """
    likeness = _likeness(named)
    members: dict[int, tuple[int, ...]] = {number: (number,) for number in range(len(named))}
    heap = [(-total, one, other) for one in likeness for other, total in likeness[one].items() if one < other]
    heapify(heap)
    while heap:
        value, one, other = heappop(heap)
        if -value < ALIKE:
            break
        if one not in members or other not in members:
            continue
        joined = (
            len(named) + one
        )  # a number of its own, so that what is in the heap of the old groups is void
        while joined in members or joined in likeness:
            joined += len(named)
        members[joined] = tuple(sorted(members.pop(one) + members.pop(other)))
        sums: defaultdict[int, float] = defaultdict(float)
        for part in (one, other):
            for near, total in likeness.pop(part, {}).items():
                if near in members:
                    sums[near] += total
                    likeness[near].pop(part, None)
        likeness[joined] = dict(sums)
        for near, total in sums.items():
            likeness[near][joined] = total
            mean = total / (len(members[joined]) * len(members[near]))
            heappush(heap, (-mean, min(joined, near), max(joined, near)))
    return sorted(members.values())


def _likeness(named: Sequence[Mapping[str, int]]) -> dict[int, dict[int, float]]:
    """Return the cosine of each two articles that share a name, both ways."""
    held = Counter(name for names in named for name in names)
    weights = [
        {name: sqrt(times) * log(1 + len(named) / held[name]) for name, times in names.items()}
        for names in named
    ]
    lengths = [sqrt(sum(weight * weight for weight in each.values())) for each in weights]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    found: dict[int, dict[int, float]] = {number: defaultdict(float) for number in range(len(named))}
    for number, each in enumerate(weights):
        for name, weight in each.items():
            for other in holders[name]:
                cosine = weight * weights[other][name] / (lengths[number] * lengths[other])
                found[number][other] += cosine
                found[other][number] += cosine
            holders[name].append(number)
    return {number: dict(near) for number, near in found.items()}
