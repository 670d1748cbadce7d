"""Dates: what the words mean, counted from the day of publication."""

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import dates, timex
from readahead.model.card import Direction
from readahead.model.passage import Span

SUNDAY = date(2025, 12, 28)
WEDNESDAY = date(2026, 3, 18)

ABSOLUTE = [
    ("The treaty of 17 November 2025 holds.", "17 November 2025", "2025-11-17"),
    ("It was signed on November 17, 2025.", "November 17, 2025", "2025-11-17"),
    ("It was signed on Nov. 17, 2025.", "Nov. 17, 2025", "2025-11-17"),
    ("It was signed on Monday, 17 November 2025.", "Monday, 17 November 2025", "2025-11-17"),
    ("The file is dated 2025-11-17.", "2025-11-17", "2025-11-17"),
    ("The form says 28.12.2025.", "28.12.2025", "2025-12-28"),
    ("The form says 12/28/2025.", "12/28/2025", "2025-12-28"),
    ("The 17th of November 2025 was a holiday.", "17th of November 2025", "2025-11-17"),
    ("The pact of November 2024 failed.", "November 2024", "2024-11"),
    ("They met in late November 2024.", "late November 2024", "2024-11"),
    ("The dam opened in 1974.", "1974", "1974"),
    ("Since 1998 nothing has moved.", "1998", "1998"),
    ("The 1996 flood is not forgotten.", "1996", "1996"),
    ("Prices rose in the 1980s.", "1980s", "198"),
    ("Sales fell in the third quarter of 2025.", "third quarter of 2025", "2025-Q3"),
    ("Sales fell in Q3 2025.", "Q3 2025", "2025-Q3"),
    ("Output fell in the first half of 2024.", "first half of 2024", "2024-H1"),
    ("The drought of summer 2022 was worse.", "summer 2022", "2022-SU"),
    ("They met on Christmas Day 2023.", "Christmas Day 2023", "2023-12-25"),
    ("It ended on Easter Monday 2024.", "Easter Monday 2024", "2024-04-01"),
]

RELATIVE = [
    (WEDNESDAY, "The minister said on Wednesday that talks went on.", "2026-03-18"),
    (WEDNESDAY, "The minister said on Tuesday that talks went on.", "2026-03-17"),
    (WEDNESDAY, "The council Monday approved the plan.", "2026-03-16"),
    (WEDNESDAY, "The envoy will arrive on Friday.", "2026-03-20"),
    (WEDNESDAY, "On Friday, the envoy will arrive.", "2026-03-20"),
    (WEDNESDAY, "Talks are due to open on Thursday.", "2026-03-19"),
    (WEDNESDAY, "Talks are scheduled for Thursday.", "2026-03-19"),
    (WEDNESDAY, "The envoy is set to land on Sunday.", "2026-03-22"),
    (WEDNESDAY, "The court is expected to rule on Tuesday.", "2026-03-24"),
    (WEDNESDAY, "He arrives on Saturday.", "2026-03-21"),
    (WEDNESDAY, "He met them last Friday.", "2026-03-13"),
    (WEDNESDAY, "He met them last Wednesday.", "2026-03-11"),
    (WEDNESDAY, "The vote takes place this Friday.", "2026-03-20"),
    (WEDNESDAY, "On Monday the cabinet promised to repair the gates.", "2026-03-16"),
    (WEDNESDAY, "The army said they will answer Tuesday's attack.", "2026-03-24"),
    (WEDNESDAY, "They said they would study Tuesday's ruling.", "2026-03-17"),
    (WEDNESDAY, "Economists expect the bank to cut rates in June.", "2026-06"),
    (WEDNESDAY, "The bank cut rates in June.", "2025-06"),
    (WEDNESDAY, "The gates could have no water in June.", "2026-06"),
    (WEDNESDAY, "The league would lose much should Mrs. Orrin win in October.", "2026-10"),
    (WEDNESDAY, "If the party wins in October, fares fall.", "2026-10"),
    (WEDNESDAY, "She asked if it was lost in October.", "2025-10"),
    (WEDNESDAY, "Unless rain comes by June, the wells are dry.", "2026-06"),
    (WEDNESDAY, "On Friday, the league plans to hold a rally.", "2026-03-20"),
    (WEDNESDAY, "On Friday the mayor set plans for a rally.", "2026-03-13"),
    (WEDNESDAY, "On Friday, Mr. Oruma insisted that he would stay.", "2026-03-13"),
    (WEDNESDAY, "They named a new leader before the local elections in October.", "2026-10"),
    (WEDNESDAY, "He asked for a debate before Saturday's vote.", "2026-03-21"),
    (WEDNESDAY, "He led narrowly before Tuesday's vote.", "2026-03-17"),
    (WEDNESDAY, "It is a victory after Friday's defeat that could change much.", "2026-03-13"),
    (WEDNESDAY, "They met before voters go to the polls Monday.", "2026-03-23"),
    (WEDNESDAY, "Supporters waved in hopes of seeing him lead in the fall.", "2026-FA"),
    (WEDNESDAY, "As Labor Day nears, shops fill up.", "2026-09-07"),
    (WEDNESDAY, "The debate drew thousands, teeing up the October election.", "2026-10"),
    (WEDNESDAY, "She lost the October election.", "2025-10"),
    (WEDNESDAY, "The mayor said the gathering in June in Ardell would be the last.", "2026-06"),
    (WEDNESDAY, "The state extended its deadline until 9 a.m. EST Friday.", "2026-03-20"),
    (WEDNESDAY, "Neither of the two could be found Friday in the town.", "2026-03-13"),
    (WEDNESDAY, "The envoy could not be reached on Friday.", "2026-03-13"),
    (WEDNESDAY, "A settlement could be reached on Friday.", "2026-03-20"),
    (WEDNESDAY, "The plan has to pass a reading in June.", "2026-06"),
    (WEDNESDAY, "The gates were opened today.", "2026-03-18"),
    (WEDNESDAY, "The gates were opened yesterday.", "2026-03-17"),
    (WEDNESDAY, "The gates open tomorrow.", "2026-03-19"),
    (WEDNESDAY, "The gates were opened last night.", "2026-03-17"),
    (WEDNESDAY, "They will speak tonight.", "2026-03-18"),
    (WEDNESDAY, "They spoke this morning.", "2026-03-18"),
    (WEDNESDAY, "They meet the day after tomorrow.", "2026-03-20"),
    (WEDNESDAY, "They met the day before yesterday.", "2026-03-16"),
    (WEDNESDAY, "Prices rose last week.", "2026-W11"),
    (WEDNESDAY, "Prices rose this week.", "2026-W12"),
    (WEDNESDAY, "Prices will rise next week.", "2026-W13"),
    (WEDNESDAY, "Prices rose last month.", "2026-02"),
    (WEDNESDAY, "Prices will rise next month.", "2026-04"),
    (WEDNESDAY, "Prices rose last year.", "2025"),
    (WEDNESDAY, "Prices will rise next year.", "2027"),
    (WEDNESDAY, "Prices rose earlier this year.", "2026"),
    (WEDNESDAY, "Prices fell last quarter.", "2025-Q4"),
    (WEDNESDAY, "Shots were heard over the weekend.", "2026-W11-WE"),
    (WEDNESDAY, "They will meet at the weekend.", "2026-W12-WE"),
    (WEDNESDAY, "The river was low last summer.", "2025-SU"),
    (WEDNESDAY, "The river will be low next summer.", "2026-SU"),
    (WEDNESDAY, "The river was low last winter.", "2025-WI"),
    (WEDNESDAY, "He left three days ago.", "2026-03-15"),
    (WEDNESDAY, "He left two weeks ago.", "2026-W10"),
    (WEDNESDAY, "He left five months ago.", "2025-10"),
    (WEDNESDAY, "He left a year ago.", "2025"),
    (WEDNESDAY, "He left 20 years ago.", "2006"),
    (WEDNESDAY, "He left two decades ago.", "2006"),
    (WEDNESDAY, "They will return in three weeks.", "2026-W15"),
    (WEDNESDAY, "They will return within two days.", "2026-03-20"),
    (WEDNESDAY, "The truce of October held.", "2025-10"),
    (WEDNESDAY, "The truce was agreed in October.", "2025-10"),
    (WEDNESDAY, "A summit is planned for October.", "2026-10"),
    (WEDNESDAY, "It was agreed last November.", "2025-11"),
    (WEDNESDAY, "They will vote next May.", "2026-05"),
    (WEDNESDAY, "It was agreed in May.", "2025-05"),
    (WEDNESDAY, "It was agreed in early March.", "2026-03"),
    (WEDNESDAY, "It was agreed in November last year.", "2025-11"),
    (WEDNESDAY, "It will be signed in April next year.", "2027-04"),
    (WEDNESDAY, "It was signed on November 17.", "2025-11-17"),
    (WEDNESDAY, "It was signed on 17 November.", "2025-11-17"),
    (WEDNESDAY, "They will sign on April 2.", "2026-04-02"),
    (WEDNESDAY, "The ceremony on April 2 marks the end.", "2026-04-02"),
    (WEDNESDAY, "It was signed last Oct. 23 in the port.", "2025-10-23"),
    (WEDNESDAY, "They met on Thursday, March 12.", "2026-03-12"),
    (WEDNESDAY, "He was freed on Christmas Eve.", "2025-12-24"),
    (WEDNESDAY, "He will be freed on Good Friday.", "2026-04-03"),
    (WEDNESDAY, "It begins in the week of April 6.", "2026-W15"),
    (WEDNESDAY, "Output fell in the fourth quarter.", "2025-Q4"),
    (SUNDAY, "The envoy is expected to visit the capital on Monday.", "2025-12-29"),
    (SUNDAY, "The truce, brokered in October, stalled.", "2025-10"),
    (SUNDAY, "A council resolution of November 17 mandated it.", "2025-11-17"),
    (date(2026, 1, 2), "It was agreed in December.", "2025-12"),
    (date(2024, 2, 29), "He left a year ago.", "2023"),
]

NO_DATE = [
    "He may leave.",
    "They march on.",
    "The Sunday Times reported it.",
    "Black Friday sales rose.",
    "It cost 2000 dollars.",
    "Some 1998 people came.",
    "The road is 2,025 metres long.",
    "April Miller spoke.",
    "In the first half he scored.",
    "He works Mondays.",
    "Jan Kowalski spoke.",
    "They spent three weeks there.",
    "It was shut for a day.",
]


@pytest.mark.parametrize(("text", "words", "value"), ABSOLUTE)
def test_a_full_date_needs_no_day_to_count_from(text: str, words: str, value: str) -> None:
    (found,) = dates.find(text, None)
    assert (found.span.quote(text), found.value) == (words, value)


@pytest.mark.parametrize(("published", "text", "value"), RELATIVE)
def test_a_date_has_the_value_its_words_mean(published: date, text: str, value: str) -> None:
    assert [found.value for found in dates.find(text, published)] == [value]


@pytest.mark.parametrize(("published", "text", "value"), RELATIVE)
def test_a_date_that_needs_a_day_to_count_from_is_left_out_without_one(
    published: date, text: str, value: str
) -> None:
    assert dates.find(text, None) == ()


@pytest.mark.parametrize("text", NO_DATE)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates.find(text, WEDNESDAY) == ()


def test_last_week_said_on_a_sunday_is_ambiguous() -> None:
    (found,) = dates.find("The minister said last week that work went on.", SUNDAY)
    assert (found.value, found.ambiguous) == ("2025-W51", True)
    assert found.alternatives == ("2025-W52",)
    assert (found.earliest, found.latest) == (date(2025, 12, 15), date(2025, 12, 21))


def test_last_week_said_on_another_day_is_not_ambiguous() -> None:
    (found,) = dates.find("The minister said last week that work went on.", WEDNESDAY)
    assert not found.ambiguous


def test_a_day_and_month_that_may_be_read_both_ways_keeps_both() -> None:
    (found,) = dates.find("The form says 03/04/2025.", None)
    assert (found.value, found.alternatives) == ("2025-04-03", ("2025-03-04",))


def test_two_days_of_one_month_are_two_dates() -> None:
    text = "The summit is held on April 24 and 25."
    found = dates.find(text, WEDNESDAY)
    assert [(one.span.quote(text), one.value) for one in found] == [
        ("April 24", "2026-04-24"),
        ("25", "2026-04-25"),
    ]


def test_the_early_part_of_a_month_is_its_first_third() -> None:
    (found,) = dates.find("They met in early November 2024.", None)
    assert (found.earliest, found.latest) == (date(2024, 11, 1), date(2024, 11, 10))


def test_a_day_earlier_is_counted_from_the_date_before() -> None:
    found = dates.find("The gates opened on March 2, 2026. A day earlier they had jammed.", None)
    assert [one.value for one in found] == ["2026-03-02", "2026-03-01"]


def test_later_that_year_is_the_year_of_the_date_before() -> None:
    found = dates.find("He fled in June 1998 and came back later that year.", WEDNESDAY)
    assert [one.value for one in found] == ["1998-06", "1998"]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("They will meet on Friday.", Direction.FUTURE),
        ("They met on Friday.", Direction.PAST),
        ("They will meet this week.", Direction.FUTURE),
        ("They met this week.", Direction.PAST),
        ("They will meet today.", Direction.FUTURE),
        ("The plan must be ready by 2030.", Direction.FUTURE),
        ("It was built in 1974.", Direction.PAST),
    ],
)
def test_a_date_looks_back_or_ahead(text: str, direction: Direction) -> None:
    assert dates.find(text, WEDNESDAY)[0].direction is direction


def test_only_the_span_asked_for_is_read() -> None:
    text = "It began in May 2024 and ended in June 2024."
    (found,) = dates.find(text, None, span=Span(21, len(text)))
    assert found.span.quote(text) == "June 2024"


@pytest.mark.parametrize(
    "value",
    ["2025-12-29", "2025-10", "2025-W51", "2025-W51-WE", "2025-Q3", "2025-H1", "2025-SU", "2025", "202"],
)
def test_a_value_covers_at_least_a_day(value: str) -> None:
    days = timex.interval(value)
    assert days is not None and days[0] <= days[1]


@pytest.mark.parametrize("value", ["2025-02-30", "2025-13", "2025-W60", "next week", "", "99999"])
def test_what_is_no_value_covers_nothing(value: str) -> None:
    assert timex.interval(value) is None


PIECES = st.sampled_from(
    [
        "Monday",
        "last",
        "next",
        "week",
        "in",
        "May",
        "the",
        "17",
        "2025",
        "-",
        "/",
        ".",
        "Nov.",
        "ago",
        "three",
        "days",
        "early",
        "of",
        "1990s",
        "“",
        "\u200f",
        "\n",
        "Q3",
        "will",
        ",",
        "’s",
        "0",
        "99",
        "Easter",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.text(alphabet=string.digits + "/.- ")))
def test_any_text_gives_dates_inside_it_and_always_the_same(text: str) -> None:
    found = dates.find(text, WEDNESDAY)
    assert found == dates.find(text, WEDNESDAY)
    assert all(one.span.end <= len(text) and one.earliest <= one.latest for one in found)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
