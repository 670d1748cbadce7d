"""Feeds looked at again: what is new comes in, what fails says so, and nothing is fetched unasked."""

import pytest

from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome

ITEM = (
    "<item><title>Bridge at {place} closed</title><description>The bridge at {place} has closed, the road office \
said on Monday, and lorries go by the upper valley road until spring.</description></item>"
)


def feed(*places):
    items = "".join(ITEM.format(place=place) for place in places)
    return f'<rss version="2.0"><channel><title>Harrow Post</title>{items}</channel></rss>'.encode()


@pytest.fixture
def desk():
    with Desk.open(None) as desk:
        yield desk


def serve(server, body, status="200 OK"):
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/rss+xml\r\nContent-Length: {len(body)}\r\n\r\n"
    server.deed = lambda line, _server: line.sendall(head.encode() + body)


def test_a_feed_brings_only_what_is_new_and_names_itself(desk, server, network):
    serve(server, feed("Lorn"))
    desk.subscribe(server.address("/feed"))
    assert not network.asked
    assert desk.refresh(network=network).count(Outcome.NEW) == 1
    assert desk.subscriptions()[0].name == "Harrow Post"
    serve(server, feed("Lorn", "Vellin"))
    report = desk.refresh(network=network)
    assert (report.count(Outcome.NEW), report.count(Outcome.ALREADY_THERE)) == (1, 1)
    assert desk.subscriptions()[0].found == 1


@pytest.mark.parametrize(
    "body",
    [
        feed("Lorn")
        .replace(b"Harrow Post", b"World news | Harrow Post")
        .replace(b"<item>", b"<item><source url='https://vellin.example/'>Vellin Times</source>"),
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "World news | <b>Harrow</b> Post", "items": [{"id": "1",'
        b' "title": "Bridge", "content_text": "The bridge at Lorn has closed, the road office said on Monday."}]}',
    ],
    ids=["rss", "json"],
)
def test_a_subscription_without_a_title_is_called_as_the_feed_calls_itself(desk, server, network, body):
    serve(server, body)
    desk.subscribe(server.address("/feed"))
    assert desk.refresh(network=network).count(Outcome.NEW) == 1
    assert desk.subscriptions()[0].title == "World news | Harrow Post"


def test_a_feed_that_fails_does_not_stop_the_others(desk, server, network):
    serve(server, feed("Lorn"))
    desk.subscribe("https://nobody.example/feed", title="A")
    desk.subscribe(server.address("/feed"), title="B")
    report = desk.refresh(network=network)
    assert (report.count(Outcome.REFUSED), report.count(Outcome.NEW)) == (1, 1)
    first, second = desk.subscriptions()
    assert first.fault.startswith("https://nobody.example/feed: ") and not second.fault


def test_offline_is_said_once_and_no_other_feed_is_asked(desk, network):
    desk.subscribe("https://offline.example/a")
    desk.subscribe("https://offline.example/b")
    report = desk.refresh(network=network)
    assert len(report.items) == 1 and len(network.asked) == 1
    assert all(one.fault and one.checked for one in desk.subscriptions())
