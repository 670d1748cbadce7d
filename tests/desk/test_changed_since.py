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


@pytest.mark.parametrize(
    "written",
    [
        "http://roads.example/bridge",
        "https://www.roads.example/bridge/",
        "https://ROADS.example/bridge#comments",
        "https://roads.example/bridge?utm_source=letter&fbclid=1",
    ],
)
def test_one_page_is_known_however_its_address_is_written(desk: Desk, tmp_path: Path, written: str) -> None:
    (first,) = take(desk, FIRST).items
    (tmp_path / "later.txt").write_text(f"URL: {written}\n\n{LATER}")
    assert [look.earlier for look in desk.look_over([tmp_path]).looks] == [first.name]
    (later,) = take(desk, LATER, written).items
    assert later.changed_since == first.article
    assert take(desk, LATER.replace("six", "two"), f"{ADDRESS}?page=2").items[0].changed_since is None


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


def test_a_look_before_the_import_names_the_one_before(desk: Desk, tmp_path: Path) -> None:
    (first,) = take(desk, FIRST).items
    take(desk, FIRST.replace("closed", "shut"), "https://roads.example/other")
    labelled = f"URL: {ADDRESS}\n\n"
    for name, text in (("changed", labelled + LATER), ("same", FIRST), ("elsewhere", LATER)):
        (tmp_path / f"{name}.txt").write_text(text)
    looks = {look.path.stem: look for look in desk.look_over([tmp_path]).looks}
    assert {name: look.earlier for name, look in looks.items()} == {
        "changed": first.name,
        "same": "",
        "elsewhere": "",
    }
    again = desk.look_again(looks["changed"], encoding="utf_8").look
    assert (again.earlier, again.said) == (first.name, "utf_8")


def test_a_look_names_the_language_of_which_little_is_read(desk: Desk, tmp_path: Path) -> None:
    german = "Die Brücke bei Lorn ist geschlossen, teilte das Straßenamt am Montag mit. Der Verkehr wird umgeleitet. "
    (tmp_path / "de.txt").write_text(f"Brücke geschlossen\n\n{german * 3}")
    (tmp_path / "en.txt").write_text(FIRST)
    looks = {look.path.stem: look.foreign for look in desk.look_over([tmp_path]).looks}
    assert looks == {"de": "de", "en": ""}


def test_the_command_line_says_how_to_compare_them(desk: Desk) -> None:
    (first,) = take(desk, FIRST).items
    report = take(desk, LATER)
    (told,) = dict(hints.of_import(desk, report)).values()
    assert f"changed since {first.article}: readahead diff {first.article} {report.items[0].article}" in told


@pytest.fixture
def desk():
    with Desk.open(None) as opened:
        yield opened
