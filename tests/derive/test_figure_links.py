"""Figures that leave out what the one before them says: what is counted, the currency, what happened."""

import pytest

from readahead.derive import figures

# text, then value, unit, counted and event of each figure
CASES = [
    (
        "The blast killed 11 people and wounded 34.",
        [(11, "count", "people", "killed"), (34, "count", "people", "wounded")],
    ),
    (
        "Seven soldiers were killed and 14 wounded.",
        [(7, "count", "soldiers", "killed"), (14, "count", "soldiers", "wounded")],
    ),
    (
        "The shelling killed six people, including two children.",
        [(6, "count", "people", "killed"), (2, "count", "children", "killed")],
    ),
    (
        "Ten people died, five of them children.",
        [(10, "count", "people", "killed"), (5, "count", "children", "killed")],
    ),
    (
        "Police arrested 47 men and released 20 of them.",
        [(47, "count", "men", "arrested"), (20, "count", "men", "released")],
    ),
    (
        "A mine wounded eight men, one of them badly.",
        [(8, "count", "men", "wounded"), (1, "count", "men", "wounded")],
    ),
    (
        "They fired 180 drones and 23 missiles.",
        [(180, "count", "drones", "fired"), (23, "count", "missiles", "fired")],
    ),
    (
        "Twelve of the 20 hostages were freed.",
        [(12, "count", "hostages", "released"), (20, "count", "hostages", "released")],
    ),
    (
        "There were 900 arrivals, up from 700 in May.",
        [(900, "count", "arrivals", ""), (700, "count", "arrivals", "rose")],
    ),
    (
        "Profit fell to 20 million euros from 30 million.",
        [(2e7, "EUR", "", "fell"), (3e7, "EUR", "", "fell")],
    ),
    (
        "Support fell four points to 31 percent.",
        [(4, "points", "", "fell"), (31, "percent", "", "fell")],
    ),
    (
        "Hungary took 300 refugees, Slovakia 70 and Romania 210.",
        [(300, "count", "refugees", ""), (70, "count", "refugees", ""), (210, "count", "refugees", "")],
    ),
    (
        "The strike shut four mills in Peru and two in Chile.",
        [(4, "count", "mills", ""), (2, "count", "mills", "")],
    ),
    (
        "The navy has 13 frigates, of which nine can sail.",
        [(13, "count", "frigates", ""), (9, "count", "frigates", "")],
    ),
    (
        "They want nine years for him and four for her.",
        [(9, "duration", "years", ""), (4, "duration", "years", "")],
    ),
    ("We need 500 tents, not 50.", [(500, "count", "tents", ""), (50, "count", "tents", "")]),
    (
        "Four of the seven ministers left.",
        [(4, "count", "ministers", ""), (7, "count", "ministers", "")],
    ),
    ("Two men were hurt; a third was killed.", [(2, "count", "men", "wounded")]),
    (
        "It had 300 staff. The town had passed 107 million.",
        [(300, "count", "staff", ""), (1.07e8, "count", "", "")],
    ),
    (
        "The 300 clerks said the number of voters had passed 107 million.",
        [(300, "count", "clerks", ""), (1.07e8, "count", "", "")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_figure_takes_what_it_leaves_out_from_the_one_before(
    text: str, expected: list[tuple[float, str, str, str]]
) -> None:
    assert [(one.value, one.unit, one.counted, one.event) for one in figures.find(text)] == expected
