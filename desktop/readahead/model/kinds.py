"""The kinds there are of cards, of relations, of blocks and of paper.

They stand apart from the values they are kinds of, since the window needs their names before its first paint and the
values only when a library is open. Everybody else takes them from card.py, relation.py and memo.py.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What a card tells."""

    EVENT = "event"
    POSITION = "position"
    QUOTE = "quote"
    FIGURE = "figure"
    BACKGROUND = "background"
    WHY_IT_MATTERS = "why_it_matters"


class RelationKind(StrEnum):
    """How one card bears on another, seen from the first.

    corroborates: another giver, of another origin, says the same. repeats: the same giver or origin says it again.
    updates: the same giver, later, and higher in a count that only grows; updated_by is the same seen from the older
    card. conflicts: both cannot be right. opposes: two people hold against each other, or one against what they said before,
    which is no conflict of fact.
    """

    CORROBORATES = "corroborates"
    REPEATS = "repeats"
    UPDATES = "updates"
    UPDATED_BY = "updated_by"
    CONFLICTS = "conflicts"
    OPPOSES = "opposes"

    @property
    def turned(self) -> "RelationKind":
        """The same relation seen from the other card."""
        turned = {
            RelationKind.UPDATES: RelationKind.UPDATED_BY,
            RelationKind.UPDATED_BY: RelationKind.UPDATES,
        }
        return turned.get(self, self)


class Block(StrEnum):
    """How a section sets its lines."""

    POINTS = "points"
    HEADLINE = "headline"
    BOTTOM_LINE = "bottom_line"
    WHY_IT_MATTERS = "why_it_matters"
    LINES_TO_TAKE = "lines_to_take"
    IF_RAISED = "if_raised"
    QUESTIONS = "questions"
    RECOMMENDATIONS = "recommendations"
    COVERAGE = "coverage"
    POSITIONS = "positions"
    QUOTES = "quotes"
    FIGURES = "figures"
    TIMELINE = "timeline"
    WHO_IS_WHO = "who_is_who"
    OWN_TEXT = "own_text"
    DESK_NOTE = "desk_note"
    ANNEX = "annex"
    SOURCES = "sources"


class PageSize(StrEnum):
    """The paper, by the names ISO 216 and ANSI Y14.1 give it."""

    A4 = "a4"
    LETTER = "letter"
