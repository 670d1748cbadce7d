"""The import: what comes of a mixed folder, whatever reads it, and when it is stopped half-way."""

from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from readahead.cli.words import import_report
from readahead.derive import reading
from readahead.desk import filing, storing, workers
from readahead.desk.desk import Desk
from readahead.desk.reports import Named, Outcome, PassedOver
from readahead.model.card import CardQuery
from readahead.model.errors import InvalidValue

STORY = """The council of Westmark meets on Tuesday

WESTMARK, March {day} - The council said it would vote on the harbour plan on Tuesday. Mayor Ada Brook said that the plan
would cost $4.5 million. "We will not wait {day} more years," she said.

At least {day} ships are waiting outside the port, according to the Harbour Office.
"""


def folder_of(tmp_path: Path, count: int) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(1, count + 1):
        (folder / f"{number:02}.txt").write_text(STORY.format(day=number), encoding="utf-8")
    return folder


def said(desk: Desk) -> list[tuple[str, str, str]]:
    return [(card.card.kind.value, card.card.headline, card.topic_name) for card in desk.cards()]


@pytest.mark.parametrize(
    "executor",
    [lambda: ThreadPoolExecutor(2), lambda: ProcessPoolExecutor(2, mp_context=get_context("spawn"))],
    ids=["threads", "processes"],
)
def test_the_library_is_the_same_whoever_reads(tmp_path: Path, executor: Callable[[], Executor]) -> None:
    folder = folder_of(tmp_path, 6)
    with Desk.open(None) as alone, Desk.open(None) as together, executor() as readers:
        alone.take_in([folder])
        together.take_in([folder], executor=readers)
        assert said(alone) == said(together) != []


def test_many_files_are_read_by_a_pool_and_kept_in_order(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "POOL_FROM", 4)
    report = desk.take_in([folder_of(tmp_path, 6)])
    assert [item.source for item in report.items] == [f"{number:02}.txt" for number in range(1, 7)]
    assert report.count(Outcome.NEW) == 6


class Cancel:
    """Asked before each source, it calls the import off after so many."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_after_a_cancel_what_is_stored_is_whole(desk: Desk, tmp_path: Path) -> None:
    report = desk.take_in([folder_of(tmp_path, 6)], is_cancelled=Cancel(3))
    assert report.count(Outcome.NEW) == 3
    assert [article.cards for article in desk.articles()] == [
        len(desk.cards_of(one.id)) for one in desk.articles()
    ]


def test_a_cancelled_import_goes_on_where_it_stopped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path, 6)
    desk.take_in([folder], is_cancelled=Cancel(3))
    texts: list[str] = []
    whole = reading.read
    monkeypatch.setattr(reading, "read", lambda article: texts.append(article.text) or whole(article))
    report = desk.take_in([folder])
    assert [item.outcome for item in report.items] == [Outcome.ALREADY_THERE] * 3 + [Outcome.NEW] * 3
    assert len(texts) == 3
    held = {one.id for one in desk.articles()}
    assert {item.article for item in report.items} == held and len(held) == 6
    assert report.items[0].sentence == "01.txt: this article is already in the library."


def test_progress_is_told_now_and_then_and_at_the_end(desk: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    desk.take_in([folder_of(tmp_path, 6)], progress=lambda done, total: told.append((done, total)))
    assert told[0] == (1, 6) and told[-1] == (6, 6)
    assert told == sorted(set(told))


def test_an_archive_is_stored_by_acts_of_so_many_articles(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "AT_ONCE", 4)
    monkeypatch.setattr(storing, "BRIEF_S", 0.0)
    report = desk.take_in([folder_of(tmp_path, 6)])
    assert [act.name for act in desk.history()] == ["Import 2 articles", "Import 4 articles"]
    assert report.changes.articles == {one.id for one in desk.articles()}
    assert report.changes.cards == {one.id for one in desk.cards()}
    desk.undo()
    assert len(desk.articles()) == 4
    desk.undo()
    assert (desk.articles(), desk.cards(), desk.topics()) == ((), (), ())


def test_topics_are_proposed_ever_more_seldom_and_at_the_end(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "AT_ONCE", 1)
    stored: list[int] = []
    monkeypatch.setattr(filing, "suggestions", lambda library: stored.append(library.counts().articles) or ())
    desk.take_in([folder_of(tmp_path, 7)])
    assert stored == [1, 2, 4, 7]


def test_whoever_writes_meanwhile_waits_for_no_more_than_an_article_or_two(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "GATHERED", 1)
    assert desk.path is not None
    with Desk.open(desk.path) as other:
        made: list[str] = []

        def write(done: int, total: int) -> None:
            made.append(f"Topic {done}")
            other.new_topic(made[-1])

        monkeypatch.setattr(workers, "EVERY_S", 0.0)
        report = desk.take_in([folder_of(tmp_path, 4)], progress=write)
        assert report.count(Outcome.NEW) == 4
        assert {topic.name for topic in desk.topics()} >= set(made) and len(made) == 4
        imports = [act.name for act in desk.history() if act.name.startswith("Import")]
        assert imports == ["Import 2 articles", "Import 1 article", "Import 1 article"]


def test_a_refused_file_is_named_and_the_others_are_kept(desk: Desk, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 2)
    (folder / "scan.txt").write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    report = desk.take_in([folder, tmp_path / "none.txt"])
    refused = {item.source: item.sentence for item in report.items if item.outcome is Outcome.REFUSED}
    assert set(refused) == {"scan.txt", "none.txt"}
    assert all(sentence.startswith(source) and sentence.endswith(".") for source, sentence in refused.items())
    assert report.count(Outcome.NEW) == 2


DEADLY = """
import os
from readahead.desk import taking_in
whole = taking_in.read_source
def deadly(source, **more):
    if b"deadly" in source.data:
        os._exit(9)
    return whole(source, **more)
taking_in.read_source = deadly
"""
"""Run in a worker when it begins, this lets a file end it, as a fault in a parser written in C would."""


def test_a_file_that_ends_whatever_reads_it_is_named_and_the_others_are_kept(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "POOL_FROM", 4)
    monkeypatch.setattr(
        workers,
        "process_pool",
        lambda processes: ProcessPoolExecutor(
            processes, mp_context=get_context("spawn"), initializer=exec, initargs=(DEADLY, {})
        ),
    )
    folder = folder_of(tmp_path, 6)
    (folder / "03.txt").write_text("A deadly article.", encoding="utf-8")
    report = desk.take_in([folder])
    assert [item.outcome for item in report.items].count(Outcome.NEW) == 5
    assert report.items[2].outcome is Outcome.REFUSED
    assert report.items[2].sentence == (
        "03.txt: reading it ends the program that reads it; paste its text instead."
    )


def test_an_empty_folder_is_said_to_be_empty(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="no file to import"):
        desk.take_in([folder_of(tmp_path, 0)])


def mixed(tmp_path: Path) -> Path:
    """A folder of one article and 31 files that are none."""
    folder = folder_of(tmp_path, 1)
    for number in range(25):
        (folder / f"{number:02}.json").write_text("{}")
    for name in ("a.png", "b.PNG", "c.css", "no article.bin"):
        (folder / name).write_bytes(b"\x00")
    (folder / "link.txt").symlink_to(folder / "a.png")
    (folder / "loop").symlink_to(folder)
    return folder


@pytest.mark.parametrize("looks_first", [False, True], ids=["at once", "looked over"])
def test_what_a_folder_holds_besides_articles_is_counted_and_named(
    desk: Desk, tmp_path: Path, looks_first: bool
) -> None:
    folder = mixed(tmp_path)
    if looks_first:
        looked = desk.look_over([folder])
        report = desk.take_in_looked(looked, looked.as_found())
    else:
        report = desk.take_in([folder])
    assert len(report.items) == 1
    assert report.passed.count == 31
    assert report.passed == PassedOver(
        kinds=((".png", 2), (".bin", 1), (".css", 1)),
        lists=Named(25, tuple(f"{number:02}.json" for number in range(20))),
        odd=Named(2, ("link.txt", "loop")),
    )


def test_the_command_line_says_what_was_passed_over(desk: Desk, tmp_path: Path) -> None:
    said = import_report(desk.take_in([mixed(tmp_path)])).splitlines()[-3:]
    names = ", ".join(f"{number:02}.json" for number in range(20))
    assert said == [
        "Passed over: 4 files of a kind that is not read (2 .png, 1 .bin, 1 .css).",
        f"Passed over: 25 files with neither a feed nor a list of references ({names}…).",
        "Passed over: 2 links, pipes or devices (link.txt, loop).",
    ]


def test_the_same_text_twice_in_one_import_is_there_once(desk: Desk, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 1)
    (folder / "02.txt").write_text((folder / "01.txt").read_text(encoding="utf-8"), encoding="utf-8")
    report = desk.take_in([folder])
    assert [item.outcome for item in report.items] == [Outcome.NEW, Outcome.ALREADY_THERE]


def test_one_undo_takes_a_whole_import_back(desk: Desk, tmp_path: Path) -> None:
    desk.take_in([folder_of(tmp_path, 3)])
    desk.undo()
    assert (desk.articles(), desk.cards(), desk.topics()) == ((), (), ())


def test_pasted_text_and_a_pasted_page_become_articles(desk: Desk) -> None:
    plain = desk.take_in_text(STORY.format(day=7)).items[0]
    page = "<html><body><article><h1>Harbour vote</h1>" + "".join(
        f"<p>The harbour office said on Monday that {number} ships had left the port before the vote.</p>"
        for number in range(20, 26)
    )
    html = desk.take_in_text("", html=page + "</article></body></html>").items[0]
    assert (plain.outcome, html.outcome) == (Outcome.NEW, Outcome.NEW)


def test_dating_an_article_later_gives_its_days_their_dates(desk: Desk, tmp_path: Path) -> None:
    from datetime import date

    text = STORY.format(day=4).replace("WESTMARK, March 4 - ", "")
    item = desk.take_in_text(text).items[0]
    assert item.needs_date and item.article is not None
    touched = desk.cards()[0]
    desk.annotate(touched.id, "Check.")
    before = [card.card.headline for card in desk.cards()]
    desk.date_article(item.article, date(2026, 3, 4))
    assert {when.value for card in desk.cards() for when in card.card.dates} == {"2026-03-10"}
    assert [card.card.headline for card in desk.cards()] == before
    assert desk.card(touched.id).annotations[0].text == "Check."
    desk.undo()
    assert desk.article(item.article).article.published is None
    assert not any(card.card.dates for card in desk.cards())


def test_the_starter_library_can_be_taken_in_twice_and_is_there_once(starter: Desk) -> None:
    before = (len(starter.articles()), len(starter.topics()))
    report = starter.take_in_starter()
    assert report.count(Outcome.NEW) == 0
    assert (len(starter.articles()), len(starter.topics())) == before


def test_proposed_topics_take_all_cards_of_the_inbox_not_only_those_they_were_proposed_from(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "INBOX_LOOKED_AT", 12)
    text = (
        "{n} ministers met in Lorn on the Lorn truce. The Lorn truce holds in Westmark, the mayor of Lorn said. "
        "Westmark and Lorn agreed on the Lorn truce after {n} days."
    )
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(10, 22):
        (folder / f"{number}.txt").write_text(text.format(n=number), encoding="utf-8")
    report = desk.take_in([folder])
    assert report.proposed
    assert len(desk.cards(CardQuery(inbox=True))) == 0


def test_a_fault_in_a_parser_costs_one_file_and_not_the_import(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from readahead.importers import markdown

    def faulty(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(markdown, "reduce", faulty)
    folder = folder_of(tmp_path, 1)
    (folder / "00.md").write_text("The council met. " * 40)
    report = desk.take_in([folder])
    assert [item.outcome for item in report.items] == [Outcome.REFUSED, Outcome.NEW]
    assert report.items[0].sentence == (
        "00.md: it could not be read (ZeroDivisionError); paste its text instead."
    )
