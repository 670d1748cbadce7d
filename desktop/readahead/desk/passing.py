"""Counts what an import passes over in folders: nothing that was given may go missing without a word."""

from collections import Counter
from pathlib import PurePath

from readahead.desk.reports import Named, PassedOver
from readahead.importers import Passed

NAMED = 20
"""Names that are kept of each sort: a folder may hold a hundred thousand."""


class Passing:
    """Is told what `importers.expand` passes over."""

    def __init__(self) -> None:
        self._counts: Counter[Passed] = Counter()
        self._kinds: Counter[str] = Counter()
        self._names: dict[Passed, list[str]] = {why: [] for why in Passed}

    def tell(self, name: str, why: Passed) -> None:
        """Count the file *name*, which is passed over for a reason."""
        if why is Passed.KIND:
            self._kinds[PurePath(name).suffix.lower()] += 1
            return
        self._counts[why] += 1
        if len(self._names[why]) < NAMED:
            self._names[why].append(name)

    def report(self) -> PassedOver:
        """Return what was told."""
        kinds = sorted(self._kinds.items(), key=lambda kind: (-kind[1], kind[0]))
        return PassedOver(tuple(kinds), self._named(Passed.LIST), self._named(Passed.ODD))

    def _named(self, why: Passed) -> Named:
        return Named(self._counts[why], tuple(self._names[why]))
