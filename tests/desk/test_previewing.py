"""The import that is looked over first: what is shown of each file, and that what is stored is what was wanted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from readahead.derive import reading
from readahead.desk import looks, previewing, wanted_files, workers
from readahead.desk.desk import Desk
from readahead.desk.looks import Look, LookedOver, Standing, TooMany, Wanted, wanted_of
from readahead.desk.reports import ImportReport, Outcome, Remedy
from readahead.model.article import Field, Origin
from readahead.model.errors import InvalidValue

THINGS = (
    "tunnel",
    "bridge",
    "school",
    "market",
    "station",
    "library",
    "hospital",
    "theatre",
    "museum",
    "airport",
)


def story(day: int) -> str:
    """Return an article that shares too few words with the others to be a copy of one."""
    thing = THINGS[day]
    return f"""The council of Westmark meets on day {day}

3 March 2026

The {thing} closed on Monday, the {thing} office said. The {thing} guard would vote on every {thing} plan.

Mayor Ada Brook said that one {thing} would cost ${day}.5 million. "Our {thing} will not wait {day} years," she said.
"""


LONG = " ".join(
    f"The {thing} of Westmark said that {number} ships were waiting outside the old port in the morning."
    for number, thing in enumerate(
        ("mayor", "council", "harbour office", "pilot", "coast guard", "governor"), 3
    )
)
OPEN = "Bridge at Lorn is closed\n\n03/04/2025\n\nThe bridge at Lorn has closed, the road office said on Monday.\n"
TURKISH = "Erdoğan opens the bridge at Lorn\n\n3 March 2026\n\nThe bridge at Lorn has opened, he said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    return made


@pytest.fixture
def put(folder: Path) -> Callable[[str, str | bytes], Path]:
    """A function that writes one file into the folder."""

    def one(name: str, words: str | bytes) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(words.encode() if isinstance(words, str) else words)
        return path

    return one


def asked(desk: Desk, *paths: Path, date_order: str = "ask") -> LookedOver:
    found = desk.take_in_or_ask(paths, date_order=date_order)
    assert isinstance(found, LookedOver)
    return found


def reported(desk: Desk, *paths: Path) -> ImportReport:
    found = desk.take_in_or_ask(paths)
    assert isinstance(found, ImportReport)
    return found


def by_name(looked: LookedOver) -> dict[str, Look]:
    return {look.source: look for look in looked.looks}


def test_one_file_with_nothing_open_is_imported_at_once(desk, put):
    report = reported(desk, put("a.txt", story(1)))
    assert report.count(Outcome.NEW) == 1
    assert len(desk.articles()) == 1
    assert desk.history()[0].name == "Import 1 article"


def test_several_files_are_shown_and_nothing_is_stored(desk, folder, put):
    put("a.txt", story(1))
    put("b.txt", story(2))
    looked = asked(desk, folder)
    assert [(look.source, look.standing, look.title) for look in looked.looks] == [
        ("a.txt", Standing.NEW, "The council of Westmark meets on day 1"),
        ("b.txt", Standing.NEW, "The council of Westmark meets on day 2"),
    ]
    assert looked.is_whole
    assert looked.looks[0].published == date(2026, 3, 3)
    assert looked.looks[0].origin(Field.PUBLISHED) is Origin.GUESSED
    assert looked.looks[0].encoding == "utf-8" and looked.looks[0].is_encoding_sure
    assert looked.looks[0].opening.startswith("The council of Westmark")
    assert desk.articles() == ()


def test_what_each_file_is_to_the_library_and_to_the_others_is_said(desk, folder, put):
    desk.take_in([put("there.txt", story(1))])
    desk.take_in_text(f"Ships wait outside Westmark\n\n{LONG}")
    put("again.txt", story(1) + "\n \n")
    put("copy.txt", f"Ships are waiting outside Westmark\n\n{LONG}")
    put("new.txt", story(2))
    put("same.txt", story(2))
    put("scan.txt", b"%PDF-1.7\n" + bytes(range(256)))
    found = by_name(asked(desk, folder))
    assert {name: look.standing for name, look in found.items()} == {
        "there.txt": Standing.ALREADY_THERE,
        "again.txt": Standing.COPY,
        "copy.txt": Standing.COPY,
        "new.txt": Standing.NEW,
        "same.txt": Standing.TWICE,
        "scan.txt": Standing.REFUSED,
    }
    assert found["there.txt"].like == "The council of Westmark meets on day 1"
    assert found["copy.txt"].like == "Ships wait outside Westmark"
    assert found["same.txt"].like == "new.txt"
    assert found["scan.txt"].remedy is Remedy.PASTE
    assert found["scan.txt"].sentence == "scan.txt: this is not a text file."


def test_copies_among_the_files_are_told_before_any_is_stored(desk, folder, put):
    put("a.txt", f"Ships wait outside Westmark\n\n{LONG}")
    put("b.txt", f"Ships are waiting outside Westmark\n\n{LONG}")
    found = by_name(asked(desk, folder))
    assert (found["b.txt"].standing, found["b.txt"].like) == (Standing.COPY, "Ships wait outside Westmark")


def test_what_is_wanted_is_stored_to_the_letter(desk, folder, put):
    for day in (1, 2, 3):
        put(f"{day}.txt", story(day))
    looked = asked(desk, folder)
    first, second, _third = wanted_of(looked.looks)
    report = desk.take_in_looked(
        looked,
        [replace(first, title="Harbour vote", outlet="The Lorn Post", published=date(2026, 3, 10)), second],
    )
    assert report.count(Outcome.NEW) == 2
    held = {one.article.title: one.article for one in map(desk.article, (one.id for one in desk.articles()))}
    assert set(held) == {"Harbour vote", "The council of Westmark meets on day 2"}
    stored = held["Harbour vote"]
    assert (stored.outlet, stored.published) == ("The Lorn Post", date(2026, 3, 10))
    origins = dict(stored.origins)
    for field in (Field.TITLE, Field.OUTLET, Field.PUBLISHED):
        assert origins[field] is Origin.EDITED
    assert dict(held["The council of Westmark meets on day 2"].origins)[Field.PUBLISHED] is Origin.GUESSED
    assert desk.history()[0].name == "Import 2 articles"


def test_a_day_that_was_changed_is_the_one_that_cards_count_from(desk, folder, put):
    put("a.txt", story(1))
    put("b.txt", story(2))
    looked = asked(desk, folder)
    first = wanted_of(looked.looks)[0]
    desk.take_in_looked(looked, [replace(first, published=date(2026, 3, 20))])
    with Desk.open(None) as other:
        other.take_in_text(story(1).replace("3 March", "20 March"))
        days = [when.earliest for card in other.cards() for when in card.card.dates]
    assert [when.earliest for card in desk.cards() for when in card.card.dates] == days != []


def test_a_field_that_was_emptied_is_not_known(desk, folder, put):
    put("a.txt", story(1))
    put("b.txt", story(2))
    looked = asked(desk, folder)
    wanted = replace(wanted_of(looked.looks)[0], published=None)
    desk.take_in_looked(looked, [wanted])
    stored = desk.article(desk.articles()[0].id).article
    assert stored.published is None
    assert Field.PUBLISHED not in dict(stored.origins)


def test_what_was_read_once_is_not_read_again(desk, folder, put, monkeypatch):
    for day in (1, 2, 3):
        put(f"{day}.txt", story(day))
    texts: list[str] = []
    whole = reading.read
    monkeypatch.setattr(reading, "read", lambda article: texts.append(article.text) or whole(article))
    looked = asked(desk, folder)
    assert len(texts) == 3
    first, *others = wanted_of(looked.looks)
    desk.take_in_looked(looked, [replace(first, outlet="The Lorn Post"), *others])
    assert len(texts) == 4


def test_what_is_kept_is_bounded_and_the_rest_is_read_again(desk, folder, put, monkeypatch):
    monkeypatch.setattr(looks, "KEPT_LETTERS", 300)
    for day in (1, 2, 3):
        put(f"{day}.txt", story(day))
    looked = asked(desk, folder)
    assert len(looked.kept) == 2
    last = wanted_of(looked.looks)[2]
    desk.take_in_looked(looked, [replace(last, title="Harbour vote")])
    assert [one.name for one in desk.articles()] == ["Harbour vote"]
    assert dict(desk.article(desk.articles()[0].id).article.origins)[Field.TITLE] is Origin.EDITED


def test_many_files_are_read_by_a_pool_and_stored_as_wanted(desk, folder, put, monkeypatch):
    monkeypatch.setattr(workers, "POOL_FROM", 4)
    for day in range(1, 7):
        put(f"{day}.txt", story(day))
    looked = asked(desk, folder)
    wanted = [replace(one, outlet="The Lorn Post") for one in looked.as_found()]
    report = desk.take_in_looked(looked, wanted)
    assert [item.source for item in report.items] == [f"{day}.txt" for day in range(1, 7)]
    assert {one.outlet for one in desk.articles()} == {"The Lorn Post"}


def test_a_day_of_two_is_asked_of_a_single_file_too(desk, put):
    looked = asked(desk, put("a.txt", OPEN))
    (look,) = looked.looks
    assert look.days == (date(2025, 4, 3), date(2025, 3, 4))
    assert look.published is None and look.is_open
    desk.take_in_looked(looked, [replace(wanted_of([look])[0], published=date(2025, 3, 4))])
    stored = desk.article(desk.articles()[0].id).article
    assert (stored.published, dict(stored.origins)[Field.PUBLISHED]) == (date(2025, 3, 4), Origin.ASKED)


@pytest.mark.parametrize(
    ("order", "day"), [("day-first", date(2025, 4, 3)), ("month-first", date(2025, 3, 4))]
)
def test_a_person_who_has_said_how_days_are_written_is_not_asked(desk, put, order, day):
    report = desk.take_in_or_ask([put("a.txt", OPEN)], date_order=order)
    assert isinstance(report, ImportReport)
    stored = desk.article(desk.articles()[0].id).article
    assert (stored.published, dict(stored.origins)[Field.PUBLISHED]) == (day, Origin.GUESSED)


def test_an_encoding_that_cannot_be_told_is_asked_and_the_choice_is_read(desk, put):
    looked = asked(desk, put("a.txt", TURKISH.encode("cp1254")))
    (look,) = looked.looks
    assert (look.standing, look.remedy, look.encoding) == (Standing.REFUSED, Remedy.ENCODING, "")
    assert look.is_open and "cp1254" in look.encodings
    assert look.opening.startswith("Erdo")
    assert looked.as_found() == ()
    again = looked.put(desk.look_again(look, encoding="cp1254"))
    assert (again.standing, again.title) == (Standing.NEW, "Erdoğan opens the bridge at Lorn")
    assert again.encoding == "cp1254" and again.encodings == look.encodings
    for kept in (looked.kept, {}):
        looked.kept = dict(kept)
        desk.take_in_looked(looked, looked.as_found())
        assert [one.name for one in desk.articles()] == ["Erdoğan opens the bridge at Lorn"]
        desk.undo()


def test_a_file_that_changed_since_it_was_shown_is_not_stored(desk, folder, put):
    put("a.txt", story(1))
    put("b.txt", story(2))
    put("c.txt", story(3))
    looked = asked(desk, folder)
    put("a.txt", story(9))
    (folder / "b.txt").unlink()
    report = desk.take_in_looked(looked, looked.as_found())
    assert [(item.outcome, item.sentence, item.remedy) for item in report.items] == [
        (
            Outcome.REFUSED,
            "a.txt: the file has changed since it was shown; import it again.",
            Remedy.RETRY,
        ),
        (Outcome.REFUSED, "b.txt: there is no such file.", Remedy.RETRY),
        (Outcome.NEW, "", Remedy.NONE),
    ]
    assert [item.path for item in report.items] == [folder / name for name in ("a.txt", "b.txt", "c.txt")]
    again = desk.look_again(looked.looks[0]).look
    assert again.title == "The council of Westmark meets on day 9"


def test_what_could_not_be_read_is_reported_with_what_came_in(desk, folder, put):
    put("a.txt", story(1))
    put("b.txt", story(2))
    put("scan.txt", b"%PDF-1.7\n" + bytes(range(256)))
    looked = asked(desk, folder)
    report = desk.take_in_looked(looked, wanted_of(looked.looks[:1]))
    assert [(item.source, item.outcome) for item in report.items] == [
        ("a.txt", Outcome.NEW),
        ("scan.txt", Outcome.REFUSED),
    ]
    assert report.items[1].path == folder / "scan.txt"


def test_a_folder_that_is_all_there_already_says_so_and_asks_nothing(desk, folder, put):
    put("a.txt", story(1))
    put("b.txt", story(2))
    looked = asked(desk, folder)
    desk.take_in_looked(looked, looked.as_found())
    report = reported(desk, folder)
    assert [item.outcome for item in report.items] == [Outcome.ALREADY_THERE] * 2
    assert {item.article for item in report.items} == {one.id for one in desk.articles()}


def test_a_look_that_was_stopped_is_not_whole(desk, folder, put):
    for day in (1, 2, 3):
        put(f"{day}.txt", story(day))
    left = iter((False, True, True))
    looked = desk.take_in_or_ask([folder], is_cancelled=lambda: next(left))
    assert isinstance(looked, LookedOver)
    assert (len(looked.looks), looked.total, looked.is_whole) == (1, 3, False)
    assert desk.articles() == ()


def test_more_files_than_anybody_looks_over_are_told_apart(desk, folder, put, monkeypatch):
    monkeypatch.setattr(looks, "MOST_SHOWN", 2)
    for day in (1, 2, 3, 4):
        put(f"{day}.txt", story(day))
    found = desk.take_in_or_ask([folder])
    assert isinstance(found, TooMany)
    assert found.total == 4
    assert len(desk.look_over([folder]).looks) == 2


def test_no_file_at_all_is_said(desk, folder):
    with pytest.raises(InvalidValue, match="no file to import"):
        desk.take_in_or_ask([folder])


def test_a_title_is_kept_on_one_line(desk, folder, put):
    put("a.txt", story(1))
    look = previewing.look_over(desk._library, [folder], today=date(2026, 3, 30)).looks[0]
    wanted = Wanted(look, "Harbour\nvote  at\u202e last ", look.outlet, look.published)
    article = wanted_files.as_wanted(
        previewing.taking_in.read_path(look.path, given=previewing.Given(), today=date(2026, 3, 30))[
            0
        ].article,
        wanted,
    )
    assert article.title == "Harbour vote at last"
