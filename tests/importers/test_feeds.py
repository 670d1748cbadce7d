"""Feeds as programs write them: each entry is an article with what the feed states, and nothing is opened or fetched."""

import socket
from datetime import date

import pytest

from readahead import importers
from readahead.importers import Given, Several, Source, feed, outline
from readahead.importers import entries as entries_
from readahead.model.article import Article, Origin
from readahead.model.errors import (
    DamagedSource,
    DeclaresEntities,
    ListOfFeeds,
    NoArticleFound,
    NoTextInEntries,
)

FIRST = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SECOND = "It is to open again in spring, when the piers are mended and the river is low enough to work in."

WORDPRESS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>Lorn Courier</title><atom:link href="https://example.org/feed/" rel="self" type="application/rss+xml" />
<link>https://example.org</link><description>News of the valley</description>
<lastBuildDate>Mon, 02 Mar 2026 09:00:00 +0000</lastBuildDate><language>en-GB</language>
<generator>https://wordpress.org/?v=6.7</generator>
<item><title>Bridge &amp; road at Lorn &#8220;closed&#8221;</title><link>https://example.org/bridge/</link>
<comments>https://example.org/bridge/#respond</comments><dc:creator><![CDATA[Ada Brun]]></dc:creator>
<pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate><category><![CDATA[News]]></category>
<guid isPermaLink="false">https://example.org/?p=17</guid>
<description><![CDATA[<p>The bridge at Lorn has closed, the road office said [&#8230;]</p>]]></description>
<content:encoded><![CDATA[<figure class="wp-block-image"><img src="https://example.org/b.jpg" alt=""/>
<figcaption>The bridge in winter</figcaption></figure>
<p>{FIRST}</p><ul><li>Lorries: upper valley road</li></ul><p>{SECOND}</p><script>alert(1)</script>
<p>The post <a href="https://example.org/bridge/">Bridge</a> appeared first on <a href="https://example.org">Lorn Courier</a>.</p>
]]></content:encoded><slash:comments>0</slash:comments></item>
<item><title>Harbour to open</title><link>/harbour</link><author>desk@example.org (Bo Lund)</author>
<pubDate>Tue, 31 Feb 2026 08:00:00 GMT</pubDate><description>The harbour is to &lt;b&gt;open&lt;/b&gt; in May.</description></item>
<item><title>Only a title</title><link>https://example.org/3</link></item></channel></rss>"""

GUARDIAN = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>World news | The Guardian</title>
<id>https://example.org/world</id><updated>2026-03-02T09:00:00Z</updated>
<entry><title type="html">Bridge at &lt;i&gt;Lorn&lt;/i&gt; closed</title><id>https://example.org/world/bridge</id>
<link href="https://example.org/world/bridge"/><author><name>Ada Brun in Lorn</name></author><author><name>Bo Lund</name></author>
<published>2026-03-01T23:30:00-05:00</published><updated>2026-03-02T08:00:00Z</updated>
<summary type="html">&lt;p&gt;{FIRST}&lt;/p&gt; &lt;a href="https://example.org/world/bridge"&gt;Continue reading...&lt;/a&gt;</summary></entry>
<entry><title>Harbour</title><id>tag:example.org,2026:2</id><updated>2026-02-27T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{FIRST}</p><p>{SECOND}</p></div></content></entry></feed>"""

RDF = f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Talbote</title><link>https://example.org/</link><description>d</description></channel>
<item rdf:about="https://example.org/1"><title>Brücke bei Lorn</title><link>https://example.org/1</link>
<description>{FIRST}</description><dc:creator>Jörg Öst</dc:creator><dc:date>2026-03-02T08:00:00+01:00</dc:date></item></rdf:RDF>"""

JSON_FEED = f"""{{"version": "https://jsonfeed.org/version/1.1", "title": "Lorn Courier", "language": "en-GB",
 "items": [{{"id": "1", "url": "https://example.org/bridge", "title": "Bridge at Lorn closed",
 "content_html": "<p>{FIRST}</p><p>{SECOND}</p>", "date_published": "2026-03-02T08:00:00+01:00",
 "authors": [{{"name": "Ada Brun"}}, {{"name": "Bo Lund"}}, {{"name": "Cy Ost"}}]}},
 {{"id": "2", "content_text": "{SECOND}", "date_modified": "2026-03-03T08:00:00Z"}}, "no item"]}}"""


def read(words: str | bytes, name: str = "feed.xml", **given: object) -> Several:
    data = words.encode() if isinstance(words, str) else words
    return importers.read_all(Source(name, data), Given(**given), today=date(2026, 3, 10))  # type: ignore[arg-type]


def told(article: Article) -> tuple[str, str, str, date | None, str]:
    return article.title, article.outlet, article.byline, article.published, article.address


def test_a_feed_of_wordpress_gives_its_entries_in_full():
    found = read(WORDPRESS)
    bridge, harbour = found.articles
    assert bridge.text.split("\n\n") == [FIRST, "Lorries: upper valley road", SECOND]
    assert told(bridge) == (
        *("Bridge & road at Lorn “closed”", "Lorn Courier", "Ada Brun"),
        *(date(2026, 3, 2), "https://example.org/bridge/"),
    )
    assert harbour.text == "The harbour is to open in May."
    assert told(harbour) == ("Harbour to open", "Lorn Courier", "Bo Lund", None, "")
    assert found.left_out == "feed.xml: 1 of its 3 entries gave no text and was left out."
    assert {origin for _, origin in bridge.origins} == {Origin.STATED}
    # only what is given as a summary looks like a beginning for being short
    assert found.stubs == {1}


def test_an_atom_feed_states_its_authors_and_the_day_where_it_was_written():
    bridge, harbour = read(GUARDIAN).articles
    assert bridge.text == FIRST
    assert told(bridge)[:4] == (
        *("Bridge at Lorn closed", "The Guardian", "Ada Brun in Lorn and Bo Lund"),
        date(2026, 3, 1),
    )
    assert harbour.text == f"{FIRST}\n\n{SECOND}"
    assert (harbour.published, harbour.address) == (date(2026, 2, 27), "")
    # only the day it was changed is known
    assert dict(harbour.origins)["published"] is Origin.GUESSED


def test_rdf_is_read_in_the_encoding_it_declares():
    (article,) = read(RDF.encode("iso-8859-1"), "news.rdf").articles
    assert told(article) == (
        *("Brücke bei Lorn", "Talbote", "Jörg Öst", date(2026, 3, 2)),
        "https://example.org/1",
    )


def test_a_feed_in_utf_16_is_read():
    assert read(GUARDIAN.replace("utf-8", "utf-16").encode("utf-16")).articles[0].text == FIRST


def test_a_json_feed_gives_what_is_an_item():
    bridge, second = read(JSON_FEED, "feed.json").articles
    assert bridge.text == f"{FIRST}\n\n{SECOND}"
    assert told(bridge) == (
        *("Bridge at Lorn closed", "Lorn Courier", "Ada Brun, Bo Lund and Cy Ost"),
        *(date(2026, 3, 2), "https://example.org/bridge"),
    )
    assert (second.text, second.published) == (SECOND, date(2026, 3, 3))


@pytest.mark.parametrize("name", ["download", "feed", "subscriptions.php.rss"])
@pytest.mark.parametrize("words", [WORDPRESS, GUARDIAN, JSON_FEED])
def test_a_feed_is_known_by_its_first_bytes(name, words):
    assert read(f"\ufeff  {words}", name).articles


def test_what_a_person_says_of_all_wins_and_a_title_is_of_one_article():
    found = read(WORDPRESS, title="Given", outlet="The Herald", published=date(2026, 1, 1)).articles
    assert {(one.outlet, one.published) for one in found} == {("The Herald", date(2026, 1, 1))}
    assert found[0].title == "Bridge & road at Lorn “closed”"


@pytest.mark.parametrize(
    "day",
    [
        "1899-12-31",
        "2026-03-13",
        "0000-00-00",
        "03/04/2025",
        "soon",
        "9" * 5000,
        "1970-01-01T00:00:00Z",
        "Thu, 01 Jan 1970 00:00:00 +0000",
    ],
)
def test_a_day_that_cannot_be_one_is_no_day(day):
    changed = read(GUARDIAN.replace("2026-03-01T23:30:00-05:00", day)).articles[0]
    assert changed.published == date(2026, 3, 2) and dict(changed.origins)["published"] is Origin.GUESSED
    words = WORDPRESS.replace("Mon, 02 Mar 2026 23:30:00 -0500", day)
    assert read(words).articles[0].published is None


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/x", "/x"])
def test_a_link_is_of_the_web_or_none(link):
    assert read(WORDPRESS.replace("https://example.org/bridge/</link>", f"{link}</link>")).articles[
        0
    ].address in (
        "",
        "https://example.org/?p=17",
    )


LAUGHS = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel/></rss>'
OUTSIDE = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>'
OPML = """<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline type="rss" text="A" xmlUrl="https://example.org/a"/>
<outline type="rss" text="B" xmlUrl="https://example.org/b"/></outline>
<outline type="rss" text="B again" xmlUrl="https://example.org/b"/><outline type="rss" text="C" xmlUrl="file:///c"/></body></opml>"""


@pytest.mark.parametrize(
    ("words", "fault", "sentence"),
    [
        (LAUGHS, DeclaresEntities, "it declares entities, which can be made to swell"),
        (OUTSIDE, DeclaresEntities, "it declares entities"),
        (LAUGHS.replace("1.0", "1.0", 1).encode("utf-16"), DeclaresEntities, "it declares entities"),
        (OPML, ListOfFeeds, "it names 2 feeds and holds no articles"),
        (OPML.replace("<opml", '<!DOCTYPE o [<!ENTITY a "b">]><opml'), DeclaresEntities, "it declares"),
        ("<html><body><p>No feed</p></body></html>", NoArticleFound, "no article was found"),
        ('{"name": "no feed"}', NoArticleFound, "no article was found"),
        ('{"version": "https://jsonfeed.org/version/1", "items"', DamagedSource, "damaged"),
        ("[" * 100_000, DamagedSource, "damaged"),
        ('<rss version="2.0"><channel><title>x</title></channel></rss>', NoArticleFound, "no article"),
        (
            '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>',
            NoTextInEntries,
            "its entry has no text; import the articles themselves.",
        ),
    ],
)
def test_what_holds_no_articles_is_one_sentence(words, fault, sentence):
    with pytest.raises(fault, match=sentence):
        read(words)


def test_of_entries_without_text_it_is_said_how_many_were_read(monkeypatch):
    monkeypatch.setattr(entries_, "MOST", 2)
    items = "<item><title>x</title></item>" * 3
    words = f'<rss version="2.0"><channel>{items}</channel></rss>'
    with pytest.raises(NoTextInEntries) as fault:
        feed.read_all(Source("news.rss", words.encode()), Given(), today=None)
    assert str(fault.value) == (
        "news.rss: none of the first 2 of its 3 entries has a text; import the articles themselves."
    )


def test_nothing_a_feed_names_is_fetched():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        place = f"http://127.0.0.1:{server.getsockname()[1]}"
        words = f"""<?xml version="1.0"?><?xml-stylesheet href="{place}/style.xsl" type="text/xsl"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "{place}/rss.dtd">
<rss version="2.0" xml:base="{place}/"><channel><title>T</title><link>{place}</link><image><url>{place}/i.png</url></image>
<item><title>Bridge</title><link>{place}/1</link><enclosure url="{place}/a.mp3" type="audio/mpeg"/>
<description><![CDATA[<img src="{place}/p.png"><iframe src="{place}/f"></iframe><p>{FIRST}</p>]]></description></item></channel></rss>"""
        assert read(words).articles[0].text == FIRST
        outline.feeds(OPML.replace("https://example.org", place).encode(), "mine.opml")
        # nobody has come
        with pytest.raises(BlockingIOError):
            server.accept()


def item(inside: str) -> str:
    return f'<rss version="2.0"><channel><title>Lorn Courier</title><item>{inside}</item></channel></rss>'


@pytest.mark.parametrize(
    "inside",
    [
        f"<description>&lt;span&gt;{FIRST}&lt;br /&gt; &lt;BR&gt;&lt;br/&gt;{SECOND}&lt;/span&gt;</description>",
        f"<description>{FIRST}\n \n  {SECOND}</description>",
        f"<description><![CDATA[<div>{FIRST}<p>{SECOND}</div>]]></description>",
        f"<description><![CDATA[<p>{FIRST}</p>\n{SECOND}<p><a href='https://example.org'>Read more &raquo;</a></p>]]></description>",
    ],
    ids=["line breaks", "no tags", "open tags", "a foot"],
)
def test_paragraphs_are_found_however_they_are_marked(inside):
    assert read(item(inside)).articles[0].text == f"{FIRST}\n\n{SECOND}"


def test_references_are_read_in_titles_and_texts_that_have_no_tag():
    words = item(
        f"<title>A &amp;amp; B&amp;#8217;s</title><description>Caf&amp;eacute; &amp;lt;b&gt; {FIRST}</description>"
    )
    article = read(words).articles[0]
    assert (article.title, article.text) == ("A & B’s", f"Café <b> {FIRST}")


def test_a_feed_that_is_no_sound_xml_is_read_as_far_as_it_goes():
    words = item(f"<title>Brücke &nbsp;&eacute;</title><description>{FIRST} & more</description>")
    article = read(words).articles[0]
    assert article.title == "Brücke é" and article.text == f"{FIRST} & more"
    cut = read(WORDPRESS[: WORDPRESS.index("<item><title>Only a title")])
    assert len(cut.articles) == 2 and FIRST in cut.articles[0].text


def test_a_link_is_completed_by_the_base_the_feed_names():
    words = GUARDIAN.replace("<feed ", '<feed xml:base="https://example.org/" ').replace(
        'href="https://example.org/world/bridge"/>', 'href="world/bridge"/>'
    )
    assert read(words).articles[0].address == "https://example.org/world/bridge"


def test_the_outlet_is_who_first_published_it():
    source = f'<source url="https://example.org/feed">The Herald</source><description>{FIRST}</description>'
    assert read(item(source)).articles[0].outlet == "The Herald"


def test_a_list_of_feeds_names_each_once_with_its_title_and_what_it_stands_under():
    assert outline.feeds(OPML.encode(), "mine.opml") == (
        outline.NamedFeed("https://example.org/a", "A", "News"),
        outline.NamedFeed("https://example.org/b", "B", "News"),
    )
    cut = OPML[: OPML.index('text="B again"')].encode("utf-16")
    assert [one.title for one in outline.feeds(cut, "mine.opml")] == ["A", "B"]
    with pytest.raises(DamagedSource):
        outline.feeds(b"no outline", "mine.opml")


def test_of_very_many_entries_the_first_come_in_and_it_is_said():
    entries = [entries_.Entry(f"The bridge {number} has closed.") for number in range(entries_.MOST)]
    empty = entries_.Entry("")
    found = entries_.several([empty, *entries, empty], "a.rss", Given(), today=None)
    assert len(found.articles) == entries_.MOST - 1
    assert found.left_out == (
        "a.rss: 1 of its 3002 entries gave no text and was left out. "
        "a.rss: only the first 3000 of its 3002 entries were read."
    )
