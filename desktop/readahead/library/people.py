"""The people of a library: whoever its cards say something of, by their names."""

import re
from collections import Counter

from readahead.library.asking import folded
from readahead.library.cards import Cards
from readahead.library.indexing import caught_up
from readahead.library.store import Store
from readahead.model.found import Person

LOOKED_AT = 20_000
"""Cards of one beginning that are counted: a common one answers in time all the same."""
_SPELLINGS = 60
"""Names with their titles that are looked at, the commonest first: "President Ada Lorn" and "Ada Lorn" are two."""

_NAMED = """SELECT min(c.id), count(*) FROM (
        SELECT rowid AS id FROM cards_fts WHERE cards_fts MATCH ?1 LIMIT ?2
    ) f CROSS JOIN cards c ON c.id = f.id
    WHERE c.status <> 'dismissed' AND c.who <> '' GROUP BY c.who ORDER BY 2 DESC, 1 LIMIT ?3"""
_MOST = """SELECT min(id), count(*) FROM (SELECT id, who, status FROM cards ORDER BY id DESC LIMIT ?1)
    WHERE status <> 'dismissed' AND who <> '' GROUP BY who ORDER BY 2 DESC, 1 LIMIT ?2"""


class People:
    """The people named in one library's cards."""

    def __init__(self, store: Store, cards: Cards) -> None:
        self._store, self._cards = store, cards

    def named(self, text: str, *, limit: int) -> tuple[Person, ...]:
        """Return those whose name has a word beginning with each word of *text*, who say the most first.

        Where it is empty, those who say the most in the newest LOOKED_AT cards; nobody's name is signs alone.
        """
        wanted = re.findall(r"\w+", text)
        if text.strip() and not wanted:
            return ()
        if wanted:
            match = " AND ".join(f'who : "{word}" *' for word in wanted)
            found = caught_up(self._store).rows(_NAMED, match, LOOKED_AT, _SPELLINGS)
        else:
            found = self._store.rows(_MOST, LOOKED_AT, _SPELLINGS)
        counted: dict[int, int] = dict(found)
        names: Counter[str] = Counter()
        for filed in self._cards.many(counted):
            name = filed.card.attribution.who
            if name and _has(name, wanted):
                names[name] += counted[filed.id]
        return tuple(Person(name, cards) for name, cards in names.most_common(limit))


def _has(name: str, wanted: list[str]) -> bool:
    """Return whether a word of *name* begins with each of *wanted*: a title's does not count."""
    words = [folded(word) for word in re.findall(r"\w+", name)]
    return all(any(word.startswith(folded(part)) for word in words) for part in wanted)
