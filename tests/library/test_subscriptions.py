"""Subscriptions: made, changed and removed as acts; when one was looked at is noted beside the history."""

from datetime import UTC, datetime

import pytest

from readahead.model.errors import InvalidValue, NotFound
from readahead.model.subscription import SubscriptionKind

FEED, FOLDER = SubscriptionKind.FEED, SubscriptionKind.FOLDER
NEWS = "https://harrow.example/feed.xml"
AT = datetime(2031, 3, 4, 10, 30, tzinfo=UTC)


def test_a_subscription_is_listed_by_its_name(library):
    topic = library.topics.add("Water")
    one = library.subscriptions.add(FEED, NEWS, title=" Harrow  Post ", topic=topic)
    other = library.subscriptions.add(FOLDER, "/clippings")
    assert [(each.id, each.name, each.topic) for each in library.subscriptions.list()] == [
        (other, "/clippings", None),
        (one, "Harrow Post", topic),
    ]


def test_a_new_one_has_not_the_last_look_of_one_that_was_removed(library):
    first = library.subscriptions.add(FEED, NEWS)
    library.subscriptions.note(first, at=AT, found=3, fault="")
    library.subscriptions.remove(first)
    second = library.subscriptions.add(FOLDER, "/clippings")
    assert second == first
    assert library.subscriptions.get(second).checked is None


def test_an_address_is_subscribed_to_once(library):
    library.subscriptions.add(FEED, NEWS)
    with pytest.raises(InvalidValue, match="is subscribed to already"):
        library.subscriptions.add(FEED, NEWS)
    assert len(library.subscriptions.list()) == 1


def test_each_act_can_be_undone_and_done_again(library):
    topic = library.topics.add("Water")
    one = library.subscriptions.add(FEED, NEWS, title="Post")
    library.subscriptions.edit(one, title="Harrow Post", topic=topic)
    library.subscriptions.remove(one)
    assert library.subscriptions.list() == ()
    for title, its in (("Harrow Post", topic), ("Post", None)):
        changes = library.history.undo()
        assert changes.subscriptions == {one}
        (found,) = library.subscriptions.list()
        assert (found.title, found.topic) == (title, its)
    library.history.undo()
    assert library.subscriptions.list() == ()
    for _ in range(3):
        library.history.redo()
    assert library.subscriptions.list() == ()


def test_a_topic_in_the_trash_takes_no_articles_until_it_is_back(library):
    topic = library.topics.add("Water")
    one = library.subscriptions.add(FEED, NEWS, topic=topic)
    library.topics.remove(topic)
    assert library.subscriptions.get(one).topic is None
    library.history.undo()
    assert library.subscriptions.get(one).topic == topic


def test_what_a_look_brought_is_noted_and_nothing_to_undo(library):
    one = library.subscriptions.add(FEED, NEWS)
    library.subscriptions.note(one, at=AT, found=3, fault="")
    found = library.subscriptions.get(one)
    assert (found.checked, found.found, found.fault) == (AT, 3, "")
    library.subscriptions.note(one, at=AT, found=0, fault="No answer.")
    assert library.subscriptions.get(one).fault == "No answer."
    library.history.undo()
    assert library.subscriptions.list() == ()


@pytest.mark.parametrize("act", ["get", "remove"])
def test_a_number_that_stands_for_none_is_said(library, act):
    with pytest.raises(NotFound):
        getattr(library.subscriptions, act)(7)
