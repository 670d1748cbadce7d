"""Reads every labelled article with the engine and scores the whole set; the suite and the bench both print this."""

from collections.abc import Iterable, Mapping

import scoring
from engines import entities
from labels import Labelled
from scoring import Miss, Tally

from readahead.derive import dates, reading

__all__ = ["Miss", "measures", "tally"]


def tally(items: Iterable[Labelled]) -> Tally:
    """Return the counts and misses of the engine's reading of *items*."""
    total = Tally()
    for item in items:
        article = item.article
        read = reading.read(article)
        scoring.statements(item, read, total)
        scoring.kinds(item, read, total)
        scoring.refusals(item, read, total)
        scoring.dates(item, dates.find(article.text, article.published, span=article.body), total)
        scoring.names(item, list(entities(article.text)), total)
    return total


def measures(total: Tally) -> Mapping[str, float]:
    """Return every measure of the set as a percentage with one decimal."""
    found = {
        "statements_precision": total.share("card.right", "card.read"),
        "statements_recall": total.share("statement.right", "statement.gold"),
        "who_given_content": total.share("statement.right", "statement.found"),
        "modes": total.share("mode.right", "mode.gold"),
        "kinds": total.share("kind.right", "kind.gold"),
        "refusals": total.share("refusal.right", "refusal.gold"),
        "dates_precision": total.share("date.right", "date.read"),
        "dates_right": total.share("date.right", "date.gold"),
        "names_precision": total.share("name.right", "name.read"),
        "names_recall": total.share("name.right", "name.gold"),
    }
    found["statements"] = _mean(found["statements_precision"], found["statements_recall"])
    found["names"] = _mean(found["names_precision"], found["names_recall"])
    return {name: round(value, 1) for name, value in sorted(found.items())}


def _mean(precision: float, recall: float) -> float:
    """Return the harmonic mean of the two."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
