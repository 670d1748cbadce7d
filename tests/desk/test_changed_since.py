"""An article that was read at the same address before, with other words: that is said, and both can be compared."""

from pathlib import Path

import pytest

from readahead.cli import hints
from readahead.desk.desk import Desk, Given
from readahead.desk.reports import ImportReport

ADDRESS = "https://roads.example/bridge"
FIRST = "Bridge closed\n\nThe bridge at Lorn has closed, the road office said on Monday.\n"
LATER = "Bridge closed\n\nThe bridge at Lorn has closed for six weeks, the road office said on Tuesday.\n"


def take(desk: Desk, text: str, address: str = ADDRESS) -> ImportReport:
    return desk.take_in_text(text, given=Given(address=address))


def test_a_later_text_of_an_address_names_the_one_before(desk: Desk) -> None:
    (first,) = take(desk, FIRST).items
    (other,) = take(
        desk, "Ferry\n\nThe ferry runs, the harbour office said.\n", "https://roads.example/ferry"
    ).items
    (later,) = take(desk, LATER).items
    (last,) = take(desk, LATER.replace("six", "eight")).items
    assert (first.changed_since, other.changed_since) == (None, None)
    assert (later.changed_since, last.changed_since) == (first.article, later.article)
    assert later.article is not None
    assert desk.earlier(later.article) == first.article


def test_the_same_text_or_no_address_is_no_change(desk: Desk) -> None:
    take(desk, FIRST)
    assert take(desk, FIRST).items[0].changed_since is None
    assert take(desk, LATER, "").items[0].changed_since is None
    assert take(desk, LATER.replace("six", "two"), "").items[0].changed_since is None


def test_it_is_told_of_files_too(desk: Desk, tmp_path: Path) -> None:
    page = '<html><head><link rel="canonical" href="{}"></head><body><article><h1>Bridge</h1><p>{}</p></article></body></html>'
    for name, weeks in (("a", "six"), ("b", "nine")):
        words = f"The bridge at Lorn has closed for {weeks} weeks, the road office said on Tuesday. " * 3
        (tmp_path / f"{name}.html").write_text(page.format(ADDRESS, words))
    report = desk.take_in([tmp_path])
    assert [item.changed_since for item in report.items] == [None, report.items[0].article]


def test_the_command_line_says_how_to_compare_them(desk: Desk) -> None:
    (first,) = take(desk, FIRST).items
    report = take(desk, LATER)
    (told,) = dict(hints.of_import(desk, report)).values()
    assert f"changed since {first.article}: readahead diff {first.article} {report.items[0].article}" in told


@pytest.fixture
def desk():
    with Desk.open(None) as opened:
        yield opened
