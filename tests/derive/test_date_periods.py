"""Dates told by their place: quarters, year-earlier periods, the ends of years, and those counted from another date."""

from datetime import date

import pytest

from readahead.derive import dates, holidays
from readahead.model.card import Direction

THURSDAY = date(2025, 11, 6)

ALONE = [
    ("Third-quarter profit fell.", "2025-Q3"),
    ("Profit fell in last year’s third quarter.", "2024-Q3"),
    ("Profit was lower in the year-earlier period.", "2024"),
    ("Profit was lower in the year ago third quarter.", "2024-Q3"),
    ("A year-ago loss was not repeated.", "2024"),
    ("Profit rose from $2 million a year earlier.", "2024"),
    ("In the latest quarter it lost money.", "2025-Q3"),
    ("It lost money in the current quarter.", "2025-Q4"),
    ("In the current fiscal year it lost money.", "2025"),
    ("In the previous year it had lost money.", "2024"),
    ("It lost money last fiscal year.", "2024"),
    ("The mine will close by year-end.", "2025"),
    ("The mine will close by the end of the month.", "2025-11"),
    ("The mine closed at the end of the month.", "2025-10"),
    ("The mine will be shut for the rest of the year.", "2025"),
    ("It closed on the 12th.", "2025-10-12"),
    ("It will close on the 12th.", "2025-11-12"),
    ("Such mines closed in the ’80s.", "198"),
    ("Such mines closed in the early seventies.", "197"),
    ("The mine closed in the summer.", "2025-SU"),
    ("The mine will open in the spring.", "2026-SP"),
    ("The comparable 2024 quarter was better.", "2024"),
    ("The 2024 third quarter was better.", "2024-Q3"),
    ("Her failed 2016 run was costly.", "2016"),
    ("Two months earlier the mine had closed.", "2025-09"),
    ("The envoy is flying to Cairo on Tuesday.", "2025-11-11"),
    ("The council meets on Tuesday.", "2025-11-11"),
    ("The police are meeting Tuesday’s deadline.", "2025-11-04"),
    ("He spoke on Labor Day.", "2025-09-01"),
    ("He spoke on Memorial Day.", "2025-05-26"),
    ("He spoke on Halloween.", "2025-10-31"),
    ("He will speak on Election Day.", "2026-11-03"),
    ("He spoke on Palm Sunday.", "2025-04-13"),
    ("The form says 11/02/25.", "2025-11-02"),
    ("Profit fell in 2024’s third quarter.", "2024-Q3"),
    ("Earlier in the week it closed.", "2025-W45"),
    ("Later in the year it will close.", "2025"),
    ("The talks on monday failed.", "2025-11-03"),
    ("He came on february 5th.", "2025-02-05"),
    ("He spoke of the rite on February 5.", "2026-02-05"),
    ("He came on October fifth.", "2025-10-05"),
    ("He came on October twenty-first.", "2025-10-21"),
    ("It fell in nineteen ninety-one.", "1991"),
    ("It fell in nineteen seventeen.", "1917"),
    ("It fell in ’97.", "1997"),
    ("It will end in ’27.", "2027"),
    ("A week ago Friday it fell.", "2025-10-31"),
    ("It fell over the past weekend.", "2025-W44-WE"),
    ("The council votes Tuesday.", "2025-11-11"),
    ("She leaves for Cairo on Monday.", "2025-11-10"),
    ("He has until Tuesday to answer.", "2025-11-11"),
    ("A meeting set for Tuesday was put off.", "2025-11-11"),
    ("The meeting was set for Tuesday but was put off.", "2025-11-11"),
    ("He spoke at the two votes on Tuesday.", "2025-11-04"),
    ("It will fall in the new year.", "2026"),
    ("He lost a son in the Sept. 11 attacks.", "2001-09-11"),
    ("He spoke on Sept. 11.", "2025-09-11"),
    ("They met on Christmas.", "2024-12-25"),
    ("The summer of ’97 was hot.", "1997-SU"),
    ("It expects to close the sale in the first quarter.", "2026-Q1"),
    ("It expects to publish its third-quarter figures.", "2025-Q3"),
    ("It will fall in the fourth quarter.", "2025-Q4"),
]

IN_TURN = [
    ("Profit fell in the third quarter from the year-earlier quarter.", ["2025-Q3", "2024-Q3"]),
    ("Profit fell in the second quarter; in the previous quarter it rose.", ["2025-Q2", "2025-Q1"]),
    ("The mine opened in 1984. The following year it closed.", ["1984", "1985"]),
    ("The mine opened in 1984. The next year it closed.", ["1984", "1985"]),
    ("The mine opened in 1984 and closed two years later.", ["1984", "1986"]),
    ("It opened on October 3. Three days later it closed.", ["2025-10-03", "2025-10-06"]),
    ("It opened on October 3. The night before, it had rained.", ["2025-10-03", "2025-10-02"]),
    ("The mine was open from 1984-88.", ["1984", "1988"]),
    ("Sales fell from April to June 1988.", ["1988-04", "1988-06"]),
    ("It ran from November to March 1989.", ["1988-11", "1989-03"]),
    ("It ran from Nov. 1 through Jan. 5, 1989.", ["1988-11-01", "1989-01-05"]),
    ("Sales in April, May and June rose.", ["2025-04", "2025-05", "2025-06"]),
    ("It opened on January 6. The following Tuesday it closed.", ["2025-01-06", "2025-01-07"]),
    ("It opened on January 6. The previous Friday it was shut.", ["2025-01-06", "2025-01-03"]),
    ("He came on January 6 and left that night.", ["2025-01-06", "2025-01-06"]),
    ("It flooded in 1994, 1995 and 1997.", ["1994", "1995", "1997"]),
    ("They meet next Monday and Tuesday.", ["2025-11-10", "2025-11-11"]),
    ("They met on Monday and Tuesday.", ["2025-11-03", "2025-11-04"]),
]

NONE = [
    "He left three days before the vote.",
    "He left a day after the vote.",
    "He left several years ago.",
    "USA Today reported it.",
    "About 2016 rifles were found.",
    "They found 2016 rifles.",
    "Two years later he left.",
    "The summer is hot.",
    "They may go.",
    "He was on Saturday Night Live.",
    "It is shown on Monday nights.",
    "He wished them a Merry Christmas.",
    "It was a Christmas present.",
    "They march on.",
    "The 5’97 was a code.",
]


@pytest.mark.parametrize(("text", "value"), ALONE)
def test_a_period_has_the_value_its_words_mean(text: str, value: str) -> None:
    assert [found.value for found in dates.find(text, THURSDAY)] == [value]


@pytest.mark.parametrize(("text", "values"), IN_TURN)
def test_a_date_may_count_from_the_one_before_it(text: str, values: list[str]) -> None:
    assert [found.value for found in dates.find(text, THURSDAY)] == values


@pytest.mark.parametrize("text", NONE)
def test_what_no_day_can_be_counted_for_is_no_date(text: str) -> None:
    assert dates.find(text, THURSDAY) == ()


def test_a_day_that_may_be_read_both_ways_is_the_one_nearer_to_publication() -> None:
    (found,) = dates.find("The form says 10/11/2025.", THURSDAY)
    assert (found.value, found.alternatives) == ("2025-11-10", ("2025-10-11",))


def test_the_end_of_the_year_is_its_last_third() -> None:
    (found,) = dates.find("It will open by the end of the year.", THURSDAY)
    assert (found.earliest, found.direction) == (date(2025, 9, 2), Direction.FUTURE)


def test_easter_that_is_near_is_the_one_to_come() -> None:
    assert [found.value for found in dates.find("Easter is quiet here.", date(2026, 4, 1))] == ["2026-04-05"]
    assert [found.value for found in dates.find("Easter was quiet here.", date(2026, 5, 1))] == ["2026-04-05"]


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Thanksgiving", 2025, date(2025, 11, 27)),
        ("Martin Luther King Day", 2025, date(2025, 1, 20)),
        ("Presidents’ Day", 2026, date(2026, 2, 16)),
        ("Ash Wednesday", 2026, date(2026, 2, 18)),
        ("Ascension Day", 2026, date(2026, 5, 14)),
        ("Pentecost", 2026, date(2026, 5, 24)),
        ("Election Day", 2025, None),
        ("Arbor Day", 2025, None),
    ],
)
def test_a_holiday_has_its_day_in_a_year(name: str, year: int, day: date | None) -> None:
    assert holidays.day(name, year) == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The monitors will stay until the end of the year.", "2025-12-31", "2025-12-31"),
        ("The ban holds through the end of the month.", "2025-11-30", "2025-11-30"),
        ("It will open by the end of the year.", "2025-09-02", "2025-12-31"),
    ],
)
def test_what_lasts_until_an_end_lasts_until_its_last_day(text, first, last):
    (found,) = dates.find(text, THURSDAY)
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (first, last)
