"""Dates as headers write them; the two readings of 03/04/2025 are left to the user."""

from datetime import date

import pytest

from readahead.importers.dates import is_date_line, is_relative, publication

DAY = date(2025, 12, 28)


@pytest.mark.parametrize(
    "line",
    [
        "2025-12-28",
        "2025-12-28T22:30:00+02:00",
        "2025/12/28 10:15",
        "2025.12.28",
        "28 December 2025",
        "28th December, 2025",
        "28th of December 2025",
        "December 28, 2025",
        "December 28th, 2025",
        "Dec. 28, 2025",
        "Dec 28 2025, 10:15 AM",
        "DECEMBER 28, 2025",
        "Sunday, December 28, 2025",
        "Sun 28 Dec 2025 10.15 GMT",
        "28-Dec-2025",
        "28.12.2025",
        "28.12.2025, 10:15 Uhr",
        "28/12/2025",
        "12/28/2025",
        "Published: December 28, 2025",
        "Published on December 28, 2025 at 10:15 a.m. ET",
        "Published 28 Dec 2025 | Updated 29 Dec 2025",
        "Updated 29 Dec 2025, first published 28 Dec 2025",
        "Last updated: 28 December 2025",
        "Sonntag, 28. Dezember 2025",
        "Stand: 28. Dezember 2025, 10:15 Uhr",
        "Veröffentlicht am 28.12.2025",
        "Publié le 28 décembre 2025 à 10h15",
        "dimanche 28 décembre 2025",
        "28 de diciembre de 2025",
        "domingo, 28 de dezembro de 2025",
        "28 dicembre 2025",
        "28 dic. 2025",
        "zondag 28 december 2025",
        "28 декабря 2025 г., 10:15",
        "28 Aralık 2025",
        "2025年12月28日",
    ],
)
def test_a_date_line_is_read(line):
    assert is_date_line(line)
    assert publication(line)[0] == DAY


@pytest.mark.parametrize("line", ["03/04/2025", "3/4/2025", "03-04-2025", "Published: 03/04/2025 10:15"])
def test_a_day_that_could_be_two_is_not_guessed(line):
    assert is_date_line(line)
    assert publication(line)[0] is None


@pytest.mark.parametrize(
    ("line", "day"), [("04/04/2025", date(2025, 4, 4)), ("1er janvier 2025", date(2025, 1, 1))]
)
def test_a_day_that_can_only_be_one_is_read(line, day):
    assert publication(line)[0] == day


@pytest.mark.parametrize(
    "line",
    [
        "31 February 2025",
        "2025-13-45",
        "December 2025",
        "28 December",
        "99/99/2025",
        "1234567",
        "2025",
        "Room 2025-12-288",
    ],
)
def test_what_is_no_day_is_no_date(line):
    assert publication(line)[0] is None


@pytest.mark.parametrize(
    "line",
    [
        "The council voted on December 28, 2025, to extend the mandate",
        "Talks of December 28, 2025: what we know",
        "December 28, 2025 was a Sunday",
        "",
    ],
)
def test_a_sentence_with_a_date_is_no_date_line(line):
    assert not is_date_line(line)


def test_published_goes_before_updated():
    assert publication("Updated 29 Dec 2025 Published 28 Dec 2025") == (DAY, False)
    assert publication("Updated 28 Dec 2025") == (DAY, True)


@pytest.mark.parametrize("line", ["2 hours ago", "Updated 5 minutes ago", "an hour ago", "3 days ago"])
def test_a_date_counted_from_the_moment_of_copying_is_known_as_such(line):
    assert is_relative(line)
    assert publication(line)[0] is None
