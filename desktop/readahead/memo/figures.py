"""The figures of a memo: a table of who gives which number, with those that disagree side by side."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from readahead.memo.document import (
    Align,
    Cell,
    Column,
    Emphasis,
    Inlines,
    LineBreak,
    NoteMark,
    Row,
    Strong,
    Table,
    Text,
)
from readahead.memo.printable import line
from readahead.model.card import Figure
from readahead.model.memo import CitedCard, Entry, EntryId

NONE_STATED = "none stated"

# How far a qualified number may reach and still be the same number, as shares of its value.
_REACH = {
    "more than": (1.0, 1.25),
    "over": (1.0, 1.25),
    "at least": (1.0, 1.5),
    "nearly": (0.9, 1.0),
    "almost": (0.9, 1.0),
    "up to": (0.5, 1.0),
    "fewer than": (0.75, 1.0),
    "less than": (0.75, 1.0),
    "under": (0.75, 1.0),
    "about": (0.9, 1.1),
    "around": (0.9, 1.1),
    "roughly": (0.9, 1.1),
    "approximately": (0.9, 1.1),
    "some": (0.9, 1.1),
}


# What is measured in these is not said by naming them.
_MEASURES = frozenset(
    {
        "metre",
        "meter",
        "kilometre",
        "kilometer",
        "centimetre",
        "centimeter",
        "millimetre",
        "millimeter",
        "mile",
        "foot",
        "feet",
        "inche",
        "yard",
        "litre",
        "liter",
        "gallon",
        "barrel",
        "tonne",
        "ton",
        "kilogram",
        "gram",
        "pound",
        "ounce",
        "hectare",
        "acre",
        "degree",
        "watt",
        "kilowatt",
        "megawatt",
        "gigawatt",
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "year",
        "decade",
        "knot",
        "volt",
        "joule",
        "calorie",
    }
)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure as the table tells it: the line of the memo, and the card's figure if it has one."""

    entry: Entry
    figure: Figure | None
    value: str
    giver: str


def figure_lines(entry: Entry, cited: CitedCard | None) -> tuple[FigureLine, ...]:
    """Return what the table tells for one line of the memo: each of its card's figures, one without if it has none."""
    if cited is None:
        return (FigureLine(entry, None, "", ""),)
    figures = cited.card.figures
    if not figures:
        return (FigureLine(entry, None, "", line(cited.card.attribution.who)),)
    alone = len(figures) == 1
    return tuple(
        FigureLine(entry, each, _value(each, cited.text, alone=alone), line(each.giver)) for each in figures
    )


def _value(figure: Figure, text: str, *, alone: bool) -> str:
    """Return the reported number, with what it counts where one line gives several."""
    words, counted = reported(figure, text), line(figure.counted)
    return words if alone or counted.casefold() in words.casefold() else f"{words} {counted}"


def reported(figure: Figure, text: str) -> str:
    """Return the number as the article prints it, with its qualifier: "more than 400", "roughly half"."""
    words = line(figure.span.quote(text))
    if figure.qualifier and figure.qualifier.casefold() not in words.casefold():
        return f"{line(figure.qualifier)} {words}"
    return words


def figures_table(
    lines: Sequence[FigureLine], mark: Callable[[Entry], NoteMark], portion: Callable[[Entry], Inlines]
) -> Table:
    """Return the table: each line of the memo once with all its figures, those that count the same thing together.

    A word says where they disagree, and of several figures on which. mark gives a line its note, portion its own marking;
    mark is asked in reading order.
    """
    groups: dict[object, list[FigureLine]] = {}
    for number, each in enumerate(lines):
        groups.setdefault(_counted(each) or number, []).append(each)
    remarks = {_identity(each): disagreement(group) for group in groups.values() for each in group}
    columns = (
        Column((Text("Measure"),), share=5),
        Column((Text("Reported value"),), Align.END, share=2),
        Column((Text("Attributed to"),), share=3),
    )
    rows = (_row(told, remarks, mark, portion) for told in _together(list(groups.values())))
    return Table(columns, tuple(rows))


def _identity(each: FigureLine) -> tuple[EntryId, Figure | None]:
    return each.entry.id, each.figure


def _together(groups: Sequence[Sequence[FigureLine]]) -> list[tuple[FigureLine, ...]]:
    """Return the figures of each line of the memo, lines that share a group one after the other.

    They come in the order of the groups, each line where its first group stands.
    """
    told: dict[EntryId, list[FigureLine]] = {}
    for each in (each for group in groups for each in group):
        told.setdefault(each.entry.id, []).append(each)
    return [tuple(sorted(each, key=_in_text)) for each in told.values()]


def _in_text(each: FigureLine) -> int:
    return each.figure.span.start if each.figure else 0


def _row(
    told: Sequence[FigureLine],
    remarks: Mapping[tuple[EntryId, Figure | None], str],
    mark: Callable[[Entry], NoteMark],
    portion: Callable[[Entry], Inlines],
) -> Row:
    """Return the row of one line of the memo: what it says and where its figures differ, the figures, who gives them."""
    entry = told[0].entry
    differing = [(each.value, remark) for each in told if (remark := remarks[_identity(each)])]
    words: Inlines = (*portion(entry), Text(line(entry.text)), mark(entry))
    for value, remark in differing:
        words += (Text(" "), Emphasis((Text(remark if len(told) == 1 else f"{value}: {remark}"),)))
    givers = [_giver(each) for each in told]
    return Row(
        (
            words,
            _listed([(Strong((Text(each.value or "–"),)),) for each in told]),
            givers[0] if len(set(givers)) == 1 else _listed(givers),
        ),
        entry.id,
    )


def _listed(cells: Sequence[Cell]) -> Cell:
    """Return what several figures have in one cell, each on a line of its own, with a comma where no line can break."""
    first, *others = cells
    return (*first, *(each for other in others for each in (Text(","), LineBreak(), *other)))


def _giver(each: FigureLine) -> Cell:
    return (Text(each.giver),) if each.giver else (Emphasis((Text(NONE_STATED),)),)


def disagreement(group: Sequence[FigureLine]) -> str:
    """Return in words whether figures that count the same thing cannot all be right, or empty.

    "More than 400" and "414" can, and so can two numbers of one line, which tells of two things. No winner is picked:
    one giver's later number may be a revision.
    """
    apart = [
        (one, other)
        for place, one in enumerate(group)
        for other in group[place + 1 :]
        if one.entry is not other.entry
        and one.figure
        and other.figure
        and not _meet(one.figure, other.figure)
    ]
    if not apart:
        return ""
    same_giver = all(one.giver and one.giver == other.giver for one, other in apart)
    return "The numbers differ; one giver." if same_giver else "Reports differ."


def _counted(each: FigureLine) -> tuple[str, ...]:
    """Return what a figure counts, nothing where it only says how much: 380 and 610 cubic metres may be of two rivers."""
    figure = each.figure
    if figure is None or not (figure.event or figure.counted):
        return ()
    if figure.counted.casefold().removesuffix("s").rpartition(" ")[2] in _MEASURES:
        return ()
    return (figure.unit, figure.event.casefold(), figure.counted.casefold(), figure.anchor.casefold())


def _meet(one: Figure, other: Figure) -> bool:
    (low, high), (other_low, other_high) = _range(one), _range(other)
    return low <= other_high and other_low <= high


def _range(figure: Figure) -> tuple[float, float]:
    """Return the least and the greatest number the figure can mean."""
    upper = figure.value if figure.upper is None else figure.upper
    round_number = figure.value >= 1000 and figure.value % 1000 == 0
    below, above = _REACH.get(figure.qualifier.casefold(), (0.98, 1.02) if round_number else (1.0, 1.0))
    ends = (figure.value * below, upper * above)
    return min(ends), max(ends)
