"""Folders and lists of feeds subscribed to, and looked at again."""

from pathlib import Path

import pytest

from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome
from readahead.model.card import CardQuery
from readahead.model.errors import InvalidValue

STORY = "Bridge at {place} is closed\n\nThe bridge at {place} has closed, the road office said on Monday.\n"
OPML = b"""<opml version="2.0"><body><outline text="News">
<outline text="Harrow" xmlUrl="https://harrow.example/feed"/><outline text="Vellin" xmlUrl="https://vellin.example/feed"/>
</outline></body></opml>"""


@pytest.fixture
def desk():
    with Desk.open(None) as desk:
        yield desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY.format(place="Lorn"))
    return tmp_path / "in"


def test_a_folder_brings_what_is_new_into_its_topic_once_and_one_undo_takes_it_back(desk, folder):
    topic = desk.new_topic("Roads").id
    made = desk.subscribe(str(folder), topic=topic).id
    assert not desk.articles()
    report = desk.refresh()
    assert report.count(Outcome.NEW) == 1
    cards = desk.cards(CardQuery(topic=topic))
    assert cards and {card.id for card in cards} <= report.changes.cards
    (one,) = desk.subscriptions()
    assert (one.id, one.found, one.fault) == (made, 1, "") and one.checked
    (folder / "b.txt").write_text(STORY.format(place="Vellin"))
    assert desk.refresh([made]).count(Outcome.NEW) == 1
    assert desk.refresh().count(Outcome.NEW) == 0
    assert desk.subscriptions()[0].found == 0
    desk.undo()
    assert len(desk.articles()) == 1


def test_what_a_subscription_brings_is_nobodys_move_and_stays_in_its_topic(desk, folder):
    roads, bridges = desk.new_topic("Roads").id, desk.new_topic("Bridges", terms=["bridge"]).id
    desk.subscribe(str(folder), topic=roads)
    desk.refresh()
    (card,) = desk.cards(CardQuery(topic=roads))
    assert (card.placed_by_hand, card.topic_reason) == (False, "its subscription")
    assert not desk.sort_again()
    assert desk.topic_named("Roads").terms.moves == 0
    assert desk.topic_named("Roads").terms.learned == ()
    desk.remove_topic(roads)
    desk.sort_again()
    assert [one.id for one in desk.cards(CardQuery(topic=bridges))] == [card.id]


def test_a_folder_is_not_called_as_a_feed_that_lies_in_it(desk, folder):
    item = "<item><title>Bridge</title><description>The bridge has closed, the road office said on Monday.</description></item>"
    (folder / "feed.xml").write_text(
        f'<rss version="2.0"><channel><title>Harrow</title>{item}</channel></rss>'
    )
    desk.subscribe(str(folder))
    assert desk.refresh().count(Outcome.NEW) == 2
    assert desk.subscriptions()[0].title == ""


def test_a_folder_that_is_gone_says_so_and_the_others_are_looked_at(desk, folder, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    desk.subscribe(str(gone))
    desk.subscribe(str(folder))
    gone.rmdir()
    report = desk.refresh()
    assert (report.count(Outcome.NEW), report.count(Outcome.REFUSED)) == (1, 1)
    assert [one.fault for one in desk.subscriptions()].count(f"{gone}: there is no such folder.") == 1


def test_a_look_that_is_cancelled_is_not_noted(desk, folder):
    desk.subscribe(str(folder))
    assert not desk.refresh(is_cancelled=lambda: True).items
    assert desk.subscriptions()[0].checked is None


def test_a_list_of_feeds_is_one_act_and_what_is_known_is_passed_over(desk, tmp_path):
    path = tmp_path / "feeds.opml"
    path.write_bytes(OPML)
    desk.subscribe("https://harrow.example/feed", title="Mine")
    assert len(desk.subscribe_all(path).subscriptions) == 1
    assert [one.title for one in desk.subscriptions()] == ["Mine", "Vellin"]
    assert not desk.subscribe_all(path)


def test_what_is_neither_a_folder_nor_an_address_is_refused(desk, tmp_path):
    for wrong in ("", str(tmp_path / "nowhere"), "ftp://harrow.example/feed"):
        with pytest.raises(InvalidValue):
            desk.subscribe(wrong)
