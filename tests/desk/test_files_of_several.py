"""Files that hold several articles, such as feeds: each comes in by itself, from the command line and the preview."""

from dataclasses import replace
from pathlib import Path

import pytest

from readahead.desk import looks, workers
from readahead.desk.desk import Desk
from readahead.desk.looks import LookedOver, Standing, wanted_of
from readahead.desk.reports import Outcome, Remedy
from readahead.desk.taking_in import Given, read_alone
from readahead.model.article import ArticleId

THINGS = ("tunnel", "bridge", "school", "market", "station", "library")


def entry(thing: str, day: int) -> str:
    return f"""<item><title>The {thing} closes</title><link>https://example.org/{thing}</link>
<pubDate>Mon, {day:02} Mar 2026 08:00:00 +0000</pubDate><description>&lt;p&gt;The {thing} closed on Monday, the {thing}
office said.&lt;/p&gt;&lt;p&gt;Mayor Ada Brook said that one {thing} would cost ${day}.5 million. "Our {thing} will not wait
{day} years," she said.&lt;/p&gt;</description></item>"""


def feed_of(*entries: str) -> str:
    head = '<?xml version="1.0"?><rss version="2.0"><channel><title>Westmark Post</title>'
    return f"{head}{''.join(entries)}</channel></rss>"


ENTRIES = tuple(entry(thing, day) for day, thing in enumerate(THINGS[:4], 2))
EMPTY = "<item><title>Only a title</title></item>"


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "post.xml"
    path.write_text(feed_of(*ENTRIES, EMPTY), encoding="utf-8")
    return path


def names(desk: Desk) -> list[str]:
    return sorted(one.name for one in desk.articles())


def titles(*things: str) -> list[str]:
    return sorted(f"The {thing} closes" for thing in things)


def test_each_entry_is_an_article_in_one_act_and_the_bytes_are_kept_once(desk: Desk, feed: Path) -> None:
    report = desk.take_in([feed])
    assert [item.outcome for item in report.items] == [Outcome.NEW] * 4 + [Outcome.LEFT_OUT]
    assert report.items[-1].sentence == "post.xml: 1 of its 5 entries gave no text and was left out."
    assert names(desk) == titles(*THINGS[:4])
    found = desk.articles()
    assert {one.outlet for one in found} == {"Westmark Post"} and all(one.cards for one in found)
    assert {desk._library.articles.raw(one.id) for one in found} == {feed.read_bytes()}
    assert [act.name for act in desk.history()] == ["Import 4 articles"]
    desk.undo()
    assert desk.articles() == ()


def test_of_a_feed_that_has_grown_only_the_new_comes_in(desk: Desk, feed: Path) -> None:
    desk.take_in([feed])
    feed.write_text(feed_of(entry("station", 9), *ENTRIES), encoding="utf-8")
    report = desk.take_in([feed])
    assert [item.outcome for item in report.items] == [Outcome.NEW] + [Outcome.ALREADY_THERE] * 4
    assert report.items[1].sentence == "post.xml: “The tunnel closes” is already in the library."
    assert {item.outcome for item in desk.take_in([feed]).items} == {Outcome.ALREADY_THERE}
    assert len(desk.articles()) == 5


def test_a_feed_among_other_files_is_read_by_the_pool_too(
    desk: Desk, feed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "POOL_FROM", 2)
    (feed.parent / "a.txt").write_text("A bridge opens\n\nThe mayor said that it opens.\n", encoding="utf-8")
    report = desk.take_in([feed.parent / "a.txt", feed])
    assert [item.source for item in report.items] == ["a.txt"] + ["post.xml"] * 5
    assert report.count(Outcome.NEW) == 5


def asked(desk: Desk, *paths: Path) -> LookedOver:
    found = desk.take_in_or_ask(paths)
    assert isinstance(found, LookedOver)
    return found


def test_the_preview_has_a_row_for_each_entry(desk: Desk, feed: Path) -> None:
    looked = asked(desk, feed)
    assert looked.is_whole
    assert [look.title for look in looked.looks[:4]] == [f"The {thing} closes" for thing in THINGS[:4]]
    assert [look.standing for look in looked.looks] == [Standing.NEW] * 4 + [Standing.LEFT_OUT]
    assert len({look.key for look in looked.looks}) == 5
    assert desk.articles() == ()


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_is_wanted_of_a_feed_comes_in_as_it_is_wanted(
    desk: Desk, feed: Path, monkeypatch: pytest.MonkeyPatch, is_kept: bool
) -> None:
    if not is_kept:
        monkeypatch.setattr(looks, "KEPT_LETTERS", 0)
    looked = asked(desk, feed)
    first, _, third, _ = wanted_of(looked.looks[:4])
    report = desk.take_in_looked(looked, [replace(first, title="Tunnel"), third])
    assert [item.name for item in report.items if item.outcome is Outcome.NEW] == [
        "Tunnel",
        "The school closes",
    ]
    assert [item.outcome for item in report.items][2:] == [Outcome.LEFT_OUT]
    assert names(desk) == ["The school closes", "Tunnel"]
    # what was not wanted can still come in
    again = asked(desk, feed)
    assert [look.standing for look in again.looks[:4]] == [
        *(Standing.ALREADY_THERE, Standing.NEW, Standing.ALREADY_THERE, Standing.NEW)
    ]
    desk.take_in_looked(again, again.as_found())
    assert len(desk.articles()) == 4


def test_a_feed_that_has_changed_since_it_was_shown_is_refused(desk: Desk, feed: Path) -> None:
    looked = asked(desk, feed)
    feed.write_text(feed_of(*ENTRIES[1:]), encoding="utf-8")
    report = desk.take_in_looked(looked, looked.as_found())
    assert report.count(Outcome.REFUSED) == 4 and desk.articles() == ()
    assert "has changed since it was shown" in report.items[0].sentence


def test_a_feed_that_appears_again_is_to_be_imported_once_more(desk: Desk, feed: Path) -> None:
    words = feed.read_text(encoding="utf-8")
    feed.unlink()
    look = desk.look_over([feed]).looks[0]
    feed.write_text(words, encoding="utf-8")
    looked = desk.look_again(look)
    assert looked.look.sentence == "post.xml: it holds several articles; import it once more."
    assert looked.read is None


def test_the_cards_of_every_entry_can_be_read_without_a_library(feed: Path, desk: Desk) -> None:
    read = read_alone(feed, given=Given(), today=desk.today)
    assert [one.source for one in read] == ["post.xml"] * 5
    assert getattr(read[-1], "sentence", "").startswith("post.xml: 1 of its 5 entries")


def test_a_file_with_the_same_entry_twice_gives_it_once(desk: Desk, feed: Path) -> None:
    feed.write_text(feed_of(ENTRIES[0], ENTRIES[0]), encoding="utf-8")
    assert [look.standing for look in desk.look_over([feed]).looks] == [Standing.NEW, Standing.TWICE]
    report = desk.take_in([feed])
    assert [item.outcome for item in report.items] == [Outcome.NEW, Outcome.ALREADY_THERE]
    assert report.items[0].article == report.items[1].article == ArticleId(1)


LONG = "&lt;p&gt;" + "The council of Westmark said on Monday that the harbour is to open in May. " * 9


@pytest.mark.parametrize(
    ("words", "is_stub"), [(LONG, False), (LONG + " [&amp;#8230;]", True), ("Short.", True)]
)
def test_an_entry_that_looks_like_a_beginning_says_so(
    desk: Desk, feed: Path, words: str, is_stub: bool
) -> None:
    item = f"<item><title>Harbour</title><description>{words}</description></item>"
    feed.write_text(feed_of(item), encoding="utf-8")
    assert [look.is_stub for look in desk.look_over([feed]).looks] == [is_stub]
    assert [item.is_stub for item in desk.take_in([feed]).items] == [is_stub]


def test_an_abstract_is_no_beginning(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("@misc{a, title={Harbour}, abstract={The harbour opens.}}", encoding="utf-8")
    assert [item.is_stub for item in desk.take_in([path]).items] == [False]


@pytest.mark.parametrize(
    ("words", "remedy"),
    [
        ('<opml><body><outline xmlUrl="https://example.org/a"/></body></opml>', Remedy.NONE),
        (feed_of(EMPTY), Remedy.NONE),
        ("<html><body>no feed</body></html>", Remedy.PASTE),
    ],
)
def test_only_where_there_is_an_article_its_text_is_asked_for(
    desk: Desk, feed: Path, words: str, remedy: Remedy
) -> None:
    feed.write_text(words, encoding="utf-8")
    assert [(item.outcome, item.remedy) for item in desk.take_in([feed]).items] == [(Outcome.REFUSED, remedy)]
