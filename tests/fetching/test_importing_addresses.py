"""Addresses imported: what lies there becomes articles as a file would; what does not is said, with its address."""

from datetime import date

import pytest

from readahead.desk.desk import Desk, Given
from readahead.desk.reports import Outcome, Remedy
from readahead.desk.settings import Settings, changed
from readahead.model.article import Field, Origin
from readahead.model.errors import InvalidValue

STORY = "".join(
    f"<p>{words}</p>"
    for words in (
        "Negotiators from both river states met on Monday to discuss the sharing of the water, officials said.",
        "The talks, the first since the floods, will go on for a week in the border town of Vellin, they added.",
        "“We will not sign what our farmers cannot live with,” the minister of water told reporters.",
        "More than 400 wells have run dry since March, according to the basin commission.",
    )
)
PAGE = (
    "<!doctype html><html><head><title>Talks on the river resume</title>"
    '<meta property="article:published_time" content="2026-03-04"></head>'
    f"<body><article><h1>Talks on the river resume</h1>{STORY}</article></body></html>"
).encode()


@pytest.fixture
def desk():
    with Desk.open(None) as desk:
        yield desk


def serve(server, body, media, status="200 OK"):
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    server.deed = lambda line, _server: line.sendall(head + body)


@pytest.mark.parametrize(
    "media", ["text/html", "text/html; charset=utf-8", "text/plain-ish", "application/octet-stream"]
)
def test_a_page_becomes_an_article_with_its_address_and_a_second_one_is_there_already(
    desk, server, network, media
):
    serve(server, PAGE, media if media != "application/octet-stream" else "")
    address = server.address("/news/talks")
    (item,) = desk.take_in_addresses([address, address], network=network).items
    assert (item.outcome, item.name) == (Outcome.NEW, "Talks on the river resume")
    article = desk.article(item.article).article
    assert (article.address, article.published) == (address, date(2026, 3, 4))
    assert dict(article.origins)[Field.ADDRESS] is Origin.ASKED
    assert item.cards > 1
    (again,) = desk.take_in_addresses([address], network=network).items
    assert (again.outcome, again.article) == (Outcome.ALREADY_THERE, item.article)


def test_a_page_is_read_as_its_server_says_where_it_says_nothing_itself(desk, server, network):
    words = "</h1><p>The minister, Dvořák, said he would wait for the talks.</p>"
    page = PAGE.decode().replace("</h1>", words).encode("cp1250")
    serve(server, page, "text/html; charset=windows-1250")
    (item,) = desk.take_in_addresses([server.address()], network=network).items
    assert "Dvořák" in desk.article(item.article).article.text
    found = desk.decoding_of(item.article)
    assert (found.name, found.origin) == ("cp1250", None)
    serve(server, page, "text/html; charset=windows-1250")
    given = Given(encoding="cp1252")
    (item,) = desk.take_in_addresses([server.address("/b")], given=given, network=network).items
    assert "Dvoøák" in desk.article(item.article).article.text


def test_what_a_person_gives_wins(desk, server, network):
    serve(server, PAGE, "text/html")
    given = Given(outlet="Harrow Post", published=date(2026, 5, 6))
    (item,) = desk.take_in_addresses([server.address()], given=given, network=network).items
    article = desk.article(item.article).article
    assert (article.outlet, article.published) == ("Harrow Post", date(2026, 5, 6))


def test_a_feed_gives_an_article_for_each_entry(desk, server, network):
    entries = "".join(
        f"<item><title>Part {n}</title><link>https://harrow.example/{n}</link><description>{STORY.replace('<', '&lt;')}{n}</description></item>"
        for n in (1, 2)
    )
    serve(
        server,
        f"<rss version='2.0'><channel><title>Harrow</title>{entries}</channel></rss>".encode(),
        "application/rss+xml",
    )
    items = desk.take_in_addresses([server.address("/feed")], network=network).items
    assert [item.outcome for item in items] == [Outcome.NEW] * 2
    assert {desk.article(item.article).article.address for item in items} == {
        "https://harrow.example/1",
        "https://harrow.example/2",
    }


def test_one_address_that_gives_nothing_does_not_stop_the_others(desk, server, network):
    serve(server, PAGE, "text/html")
    bad, good = "http://127.0.0.1/", server.address()
    first, second = desk.take_in_addresses([bad, good], network=network).items
    assert (first.outcome, first.source, first.remedy) == (Outcome.REFUSED, bad, Remedy.PASTE)
    assert first.sentence.startswith(f"{bad}: it lies on this machine")
    assert second.outcome is Outcome.NEW


def test_a_cancel_keeps_what_came_so_far(desk, server, network):
    serve(server, PAGE, "text/html")
    seen = []
    report = desk.take_in_addresses(
        [server.address("/1"), server.address("/2"), server.address("/3")],
        network=network,
        progress=lambda done, total: seen.append((done, total)),
        is_cancelled=lambda: len(server.requests) >= 1,
    )
    assert len(report.items) == 1 and len(server.requests) == 1
    assert seen[0] == (0, 3)


@pytest.mark.parametrize("value", ["", "http://proxy.example:8080", "http://10.0.0.1:3128"])
def test_a_proxy_can_be_set(value):
    assert changed(Settings(), "proxy", value).proxy == value


@pytest.mark.parametrize(
    "value", ["proxy.example", "https://proxy.example", "socks5://p.example:1", "http://a:b@p.example"]
)
def test_a_proxy_that_is_none_is_refused(value):
    with pytest.raises(InvalidValue, match="must be an address such as"):
        changed(Settings(), "proxy", value)
