"""Tells which card here is which card there, where one of them may have been corrected since it was read."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from readahead.model.card import FiledCard
from readahead.model.sharing import CardKey, CarriedCard


@dataclass(frozen=True, slots=True)
class Own:
    """A card of this library, with its key and whether a person corrected it."""

    filed: FiledCard
    key: CardKey
    is_corrected: bool


def matched(own: Sequence[Own], theirs: Mapping[CardKey, CarriedCard]) -> Mapping[CardKey, Own]:
    """Return by their keys which of *theirs* is which of one's *own*; what has none here is left out.

    The same key is the same card. One that was corrected on either side may be of another kind since: it is then known
    by the rule that made it and the words it stands on.
    """
    by_key = {one.key: one for one in own}
    found = {key: by_key[key] for key in theirs if key in by_key}
    free: dict[tuple[int, int, str], list[Own]] = defaultdict(list)
    for one in own:
        if one.key not in theirs:
            free[one.key.start, one.key.end, one.filed.card.rule].append(one)
    for key, card in theirs.items():
        if key in found:
            continue
        candidates = free.get((key.start, key.end, card.card.rule), [])
        for one in candidates:
            if one.is_corrected or card.is_corrected:
                found[key] = one
                candidates.remove(one)
                break
    return found


def counted(keys: Iterable[CardKey]) -> Iterator[CardKey]:
    """Yield *keys* with which of those on its stretch each is: so the orphans of two libraries can be compared."""
    seen: Counter[CardKey] = Counter()
    for key in keys:
        stretch = key._replace(nth=0)
        yield key._replace(nth=seen[stretch])
        seen[stretch] += 1


def is_said_alike(own: Own, card: CarriedCard) -> bool:
    """Return whether both say the same in what a person can correct."""
    mine, other = own.filed.card, card.card
    return (mine.kind, mine.headline, mine.attribution.who) == (
        other.kind,
        other.headline,
        other.attribution.who,
    )
