"""The figures of a card as they compare: what they count, the values they leave open, and over what time."""

from dataclasses import dataclass

from readahead.derive import figure_subjects, intervals, periods, stems
from readahead.derive.figure_subjects import Subject
from readahead.derive.intervals import Interval
from readahead.derive.periods import Period
from readahead.model.card import Card
from readahead.model.passage import Span


@dataclass(frozen=True, slots=True)
class Count:
    """A figure's subject with the values it leaves open and its period; words are the stems of its clause."""

    subject: Subject
    interval: Interval
    period: Period
    words: frozenset[str]

    @property
    def value(self) -> float:
        """The figure's value as printed, in its unit."""
        return self.subject.figure.value

    @property
    def event(self) -> str:
        """What happened to those counted, in one word, or an empty string."""
        return self.subject.thing.split()[0] if self.subject.thing else ""


def of(card: Card, text: str) -> tuple[Count, ...]:
    """Return the figures of *card*, out of the article *text*, that can be compared with those of other cards."""
    return tuple(_count(card, text, subject) for subject in figure_subjects.of(card, text))


def _count(card: Card, text: str, subject: Subject) -> Count:
    words = subject.clause.quote(text)
    mentions = [
        mention
        for mention in card.dates
        if subject.clause.holds(mention.span) and not is_said(card, mention.span)
    ]
    interval = intervals.of(subject.figure)
    return Count(
        subject,
        interval.times(0.01) if subject.figure.unit == "percent" else interval,
        periods.of(subject.figure, words, subject.clause.start, [] if subject.is_tally else mentions),
        _words(words, subject),
    )


def _words(clause: str, subject: Subject) -> frozenset[str]:
    """Return the stems of a clause; whether people "died" or "were killed" is no difference."""
    words = stems.content(clause)
    return words - _DEATH | {"kill"} if subject.thing.startswith("killed ") else words


_DEATH = frozenset(("die", "kill", "toll", "drown"))


def is_said(card: Card, day: Span) -> bool:
    """Return whether a day stands at the reporting verb ("said on Thursday that"): it was said then, and happened before."""
    cue = card.attribution.cue
    return cue is not None and (0 <= day.start - cue.end <= _ON or 0 <= cue.start - day.end <= _ON)


_ON = 4
"""Code points between a reporting verb and its day: " on "."""
