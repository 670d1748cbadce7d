"""Tells which articles carry one text, through one another too, from the pairs that were noted as copies."""

from collections import defaultdict
from collections.abc import Mapping, Set

from readahead.library.store import Store
from readahead.model.relation import SAME_TEXT

_Neighbours = Mapping[int, set[int]]

_PAIRS = "SELECT one, other FROM copies WHERE share >= ?"
_APART = "SELECT one, other FROM apart"

_IS_STORY = """c.share >= ?2
    AND NOT EXISTS (SELECT 1 FROM apart a WHERE a.one = c.one AND a.other = c.other)
    AND NOT EXISTS (SELECT 1 FROM apart a WHERE a.one = min(?1, {found}) AND a.other = max(?1, {found}))"""
_STORY = f"""WITH RECURSIVE story (article) AS (
        SELECT ?1
        UNION
        SELECT c.other FROM story s CROSS JOIN copies c ON c.one = s.article WHERE {_IS_STORY.format(found="c.other")}
        UNION
        SELECT c.one FROM story s CROSS JOIN copies c ON c.other = s.article WHERE {_IS_STORY.format(found="c.one")}
    )
    SELECT article FROM story"""


def story(store: Store, article: int) -> set[int]:
    """Return the articles that carry the text of *article*, itself among them.

    What a person set apart from it is left out, with all that only hangs on that.
    """
    return {number for (number,) in store.rows(_STORY, article, SAME_TEXT)}


def copies_of_each(store: Store) -> dict[int, int]:
    """Return for each article that has any how many others carry its text: the sizes of `story`, less one."""
    pairs = store.rows(_PAIRS, SAME_TEXT)
    if not pairs:
        return {}
    parted = _neighbours(store.rows(_APART))
    alike = _neighbours([(one, other) for one, other in pairs if other not in parted.get(one, ())])
    counted: dict[int, int] = {}
    for start in alike:
        if start not in counted:
            found = _reached(start, alike)
            if parted.keys().isdisjoint(found):
                counted |= dict.fromkeys(found, len(found) - 1)
            else:
                counted[start] = len(_reached(start, alike, without=parted.get(start, set()))) - 1
    return counted


def _neighbours(pairs: list[tuple[int, int]]) -> _Neighbours:
    found: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        found[one].add(other)
        found[other].add(one)
    return found


def _reached(start: int, neighbours: _Neighbours, *, without: Set[int] = frozenset()) -> set[int]:
    found, waiting = {start}, [start]
    while waiting:
        for other in neighbours[waiting.pop()]:
            if other not in found and other not in without:
                found.add(other)
                waiting.append(other)
    return found
