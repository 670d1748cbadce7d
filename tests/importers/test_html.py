"""Pages: the article is found, what the page states of itself is kept, and nothing in a page is run, fetched or opened."""

import json
import socket
from datetime import date

import pytest

from readahead.importers import Given, Source, html, markup, pasted, read
from readahead.importers.markup import has_swollen_tag, is_bounded, tree_of
from readahead.model.article import Article, Field, Origin
from readahead.model.errors import BinarySource, NoArticleFound, Refused, SourceTooLarge

PARAGRAPHS = (
    "Negotiators from both river states met on Monday to discuss the sharing of the water, officials said.",
    "The talks, the first since the floods, will go on for a week in the border town of Vellin, they added.",
    "“We will not sign what our farmers cannot live with,” the minister of water told reporters after the session.",
    "More than 400 wells have run dry since March, according to the basin commission, which publishes the figures.",
)


def page(*, head: str = "", body: str = "", before: str = "", lang: str = "") -> bytes:
    words = body or "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    attribute = f' lang="{lang}"' if lang else ""
    return (
        f'<!doctype html><html{attribute}><head><meta charset="utf-8">{head}</head><body>'
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
        f"{before}<article>{words}</article><footer>All rights reserved. Cookie settings.</footer></body></html>"
    ).encode()


def linked(**fields: object) -> str:
    """A JSON-LD element stating *fields* of a news article."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def meta(**fields: str) -> str:
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in fields.items()
    )


def article(data: bytes, **given: object) -> Article:
    return read(Source("page.html", data), **given)


def test_the_paragraphs_stand_apart_and_nothing_of_the_page_around_them():
    found = article(page(before="<script>var hidden = 'secret';</script><style>p{color:red}</style>"))
    assert found.text == "\n\n".join(PARAGRAPHS)
    assert found.body.quote(found.text) == found.text


def test_what_a_page_states_in_json_is_taken_first():
    head = linked(
        headline="Talks on the river resume",
        datePublished="2031-03-04T22:30:00-05:00",
        author=[{"@type": "Person", "name": "Ada Lorn"}, {"name": "Tomas Vey"}],
        publisher={"name": "Harrow Post"},
        inLanguage="en-GB",
        mainEntityOfPage={"@id": "https://harrow.example/talks"},
    ) + meta(
        og__title="Another title | Harrow Post", article__published_time="2031-03-09", og__site_name="Post"
    )
    found = article(page(head=head))
    assert (found.title, found.outlet, found.byline) == (
        "Talks on the river resume",
        "Harrow Post",
        "Ada Lorn, Tomas Vey",
    )
    assert (found.published, found.language) == (date(2031, 3, 4), "en")
    assert found.address == "https://harrow.example/talks"
    assert {origin for _, origin in found.origins} == {Origin.STATED}


def test_what_meta_elements_state_is_taken_next():
    head = "<title>Wrong</title>" + meta(
        og__title="Talks on the river resume | Harrow Post",
        og__site_name="Harrow Post",
        article__published_time="2031-03-04T10:00:00Z",
        author="By Ada Lorn",
        og__url="https://harrow.example/talks",
    )
    found = article(page(head=head, lang="en-GB"))
    assert (found.title, found.outlet, found.byline) == (
        "Talks on the river resume",
        "Harrow Post",
        "Ada Lorn",
    )
    assert (found.published, found.language, found.address) == (
        date(2031, 3, 4),
        "en",
        "https://harrow.example/talks",
    )
    assert dict(found.origins)[Field.PUBLISHED] is Origin.STATED
    assert dict(found.origins)[Field.LANGUAGE] is Origin.STATED


def test_a_date_that_had_to_be_searched_for_is_marked_as_guessed():
    found = article(page(before="<p class='date'>March 4, 2031</p>"), today=date(2031, 3, 6))
    assert found.published == date(2031, 3, 4)
    assert dict(found.origins)[Field.PUBLISHED] is Origin.GUESSED


def test_the_outlet_stated_in_one_place_clears_what_is_stated_in_another():
    head = (
        linked(headline="Talks resume | Harrow Post")
        + meta(author="Ada Lorn, Harrow Post")
        + ('<meta property="og:site_name" content="www.HarrowPost.com">')
    )
    found = article(page(head=head))
    assert (found.title, found.byline, found.outlet) == ("Talks resume", "Ada Lorn", "HarrowPost.com")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Copyright 2031 Harrow Post", None),
        ("1 January 2031", date(2031, 1, 1)),
        ("January 1, 2031", date(2031, 1, 1)),
    ],
)
def test_a_copyrights_year_is_no_date(line, published):
    found = article(page(before=f"<p class='date'>{line}</p>"), today=date(2031, 3, 6))
    assert found.published == published


def test_nothing_is_guessed_where_all_is_stated():
    stated = linked(
        headline="Talks resume",
        author="Ada Lorn",
        publisher={"name": "Harrow Post"},
        datePublished="2031-03-04",
    )
    found = article(page(head=stated), today=date(2031, 3, 6))
    told = dict(found.origins)
    fields = (Field.TITLE, Field.BYLINE, Field.OUTLET, Field.PUBLISHED)
    assert {told[field] for field in fields} == {Origin.STATED}


def test_what_a_reader_sees_dates_a_page_that_states_nothing():
    today_line = "<p class='date'>Thu, 6 Mar 2031</p>"
    stamp = "<div><span>Ada Lorn</span> <span>Tue, 4 Mar 2031 17:55 UTC</span></div>"
    assert article(page(before=today_line + stamp), today=date(2031, 3, 6)).published == date(2031, 3, 4)
    assert article(page(before=today_line), today=date(2031, 3, 6)).published == date(2031, 3, 6)


@pytest.mark.parametrize(
    "before",
    [
        "<p>On March 4, 2031, the old bridge was struck by a barge at 9:15 am and fell into the river.</p>",
        "<aside><h3>Other stories</h3><a>Dam reopens</a><time datetime='2031-03-04'>March 4, 2031</time></aside>",
        "<figure><img src=x><figcaption>The old bridge, seen March 4, 2031, 9:00 am</figcaption></figure>",
        "<ul><li><a>Dam reopens</a> Mar. 4, 2031, 3:00 PM</li><li><a>Wall falls</a> Mar. 3, 2031, 3:00 PM</li></ul>",
        "<div class='comments'><div>Tomas Vey</div><div>March 4, 2031 at 7:12 am</div><p>Well done.</p></div>",
        "<div class='related'><div>By Ben Orr | Mar. 4, 2031</div></div>",
        "<img src='https://harrow.example/2031/03/04/bridge.jpg'>",
    ],
)
def test_another_day_on_a_page_is_not_its_articles(before):
    assert article(page(before=before), today=date(2031, 3, 6)).published is None


@pytest.mark.parametrize(
    ("address", "outlet"),
    [
        ("https://www.harrow.example/rivers/talks?page=2", "harrow.example"),
        ("https://news.harrow.example:8443/talks", "news.harrow.example"),
        ("http://[2001:db8::1]/talks", ""),
        ("http://192.0.2.7/talks", ""),
    ],
)
def test_a_page_that_names_no_outlet_is_the_sites_it_lies_on(address, outlet):
    found = article(page(head=f"<link rel='canonical' href='{address}'>"))
    assert found.outlet == outlet
    assert dict(found.origins).get(Field.OUTLET) == (Origin.GUESSED if outlet else None)
    named = meta(og__site_name="Harrow Post") + f"<link rel='canonical' href='{address}'>"
    assert article(page(head=named)).outlet == "Harrow Post"


def test_a_date_nobody_knows_stays_unknown():
    assert article(page(), today=date(2031, 3, 6)).published is None


def test_a_stated_date_that_could_be_two_is_left_open():
    assert (
        article(page(head=meta(article__published_time="03/04/2031")), today=date(2031, 3, 6)).published
        is None
    )


def test_authors_named_by_reference_are_found():
    graph = {
        "@graph": [
            {"@type": "WebPage", "name": "Page"},
            {
                "@type": ["NewsArticle"],
                "headline": "Talks resume",
                "author": {"@id": "#a"},
                "publisher": {"@id": "#p"},
            },
            {"@type": "Person", "@id": "#a", "name": "Ada Lorn"},
            {"@type": "Organization", "@id": "#p", "name": "Harrow Post"},
        ]
    }
    found = article(page(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>'))
    assert (found.title, found.byline, found.outlet) == ("Talks resume", "Ada Lorn", "Harrow Post")


def test_an_agency_among_the_authors_is_the_agency():
    found = article(
        page(head=linked(headline="Talks resume", author=[{"name": "Ada Lorn"}, {"name": "Reuters"}]))
    )
    assert (found.byline, found.agency) == ("Ada Lorn", "Reuters")


def test_the_text_of_an_article_is_never_taken_from_its_json():
    found = article(page(head=linked(headline="Talks resume", articleBody="Another text. " * 40)))
    assert "Another text" not in found.text


@pytest.mark.parametrize(
    "words",
    [
        "{",
        "[" * 50_000,
        '{"@type": "NewsArticle", "headline": 5}',
        "null",
        '{"@type": {"a": []}}',
        '"x"',
        "[[[[]]]]",
    ],
)
def test_broken_json_is_passed_over(words):
    found = article(page(head=f'<script type="application/ld+json">{words}</script>'))
    assert found.text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("value", [5, 1e400, ["Talks", 5], {"x": "Talks"}, [[]], [None], True, None, ""])
@pytest.mark.parametrize("key", ["headline", "name", "author", "publisher", "datePublished", "url", "@graph"])
def test_json_with_something_else_where_words_belong_stops_nothing(key, value):
    node = {"@context": "https://schema.org", "@type": "NewsArticle", key: value}
    for nested in (node, {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", key: value}]}):
        found = article(page(head=f'<script type="application/ld+json">{json.dumps(nested)}</script>'))
        assert isinstance(found.title, str) and isinstance(found.outlet, str)


def test_a_heading_that_is_the_title_and_a_byline_stand_before_the_body():
    words = "<h1>Talks on the river resume</h1><p>By Ada Lorn</p>" + "".join(
        f"<p>{words}</p>" for words in PARAGRAPHS
    )
    found = article(page(head=meta(og__title="Talks on the river resume"), body=words))
    assert found.body.quote(found.text) == "\n\n".join(PARAGRAPHS)


def test_a_dateline_and_a_credit_in_a_page_are_read():
    words = f"<p>VELLIN (AP) — {PARAGRAPHS[0]}</p>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS[1:])
    found = article(page(body=words))
    assert (found.dateline, found.agency) == ("VELLIN", "AP")


def test_an_exercise_is_marked_by_its_meta_element():
    assert article(page(head='<meta name="exercise" content="true">')).exercise
    assert not article(page()).exercise


def test_what_the_user_gave_wins():
    found = article(
        page(head=linked(headline="Talks", datePublished="2031-03-04")),
        given=Given(published=date(2031, 3, 5)),
    )
    assert found.published == date(2031, 3, 5)
    assert dict(found.origins)[Field.PUBLISHED] is Origin.ASKED


@pytest.mark.parametrize("depth", [300, 1_500])
def test_deep_nesting_does_not_hide_the_article(depth):
    words = "<div>" * depth + "".join(f"<p>{words}</p>" for words in PARAGRAPHS) + "</div>" * depth
    assert article(page(body=words)).text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "iso-8859-1"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", "windows-1252"),
        ("cp1252", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-8-sig", "no-such-charset"),
    ],
)
def test_a_page_is_read_in_its_true_encoding_whatever_it_declares(encoding, declared):
    data = page().decode().replace('charset="utf-8"', f'charset="{declared}"').encode(encoding)
    assert article(data).text == "\n\n".join(PARAGRAPHS)


def test_one_broken_byte_does_not_cost_the_page():
    data = page().replace(b"Vellin", b"Vell\xffn\xe2")
    assert "according to the basin commission" in article(data).text


CANARY = "the canary that must not be read"


@pytest.mark.parametrize(
    "template",
    [
        '<!DOCTYPE html [<!ENTITY x SYSTEM "{uri}">]>',
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY % x SYSTEM "{uri}"> %x;]>',
        '<!DOCTYPE html SYSTEM "{uri}">',
        '<?xml-stylesheet href="{uri}"?>',
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{uri}" parse="text"/>',
        '<iframe src="{uri}"></iframe><object data="{uri}"></object><embed src="{uri}">',
        '<link rel="stylesheet" href="{uri}"><script src="{uri}"></script><base href="{uri}">',
        '<link rel="canonical" href="{uri}"><meta http-equiv="refresh" content="0;url={uri}">',
        '<!--#include virtual="{uri}" -->',
    ],
)
@pytest.mark.parametrize("name", ["page.html", "page.xhtml"])
def test_a_page_opens_no_other_file(tmp_path, template, name):
    secret = tmp_path / "canary.txt"
    secret.write_text(CANARY)
    words = "".join(f"<p>{words} &x;</p>" for words in PARAGRAPHS)
    opening = template.replace("{uri}", secret.as_uri())
    data = opening.encode() + page(body=words, before=opening)
    found = read(Source(name, data))
    assert CANARY not in repr(found)
    assert PARAGRAPHS[0] in found.text
    assert not found.address.startswith("file:")


@pytest.mark.parametrize("name", ["page.html", "page.xhtml", "page"])
def test_an_external_entity_of_a_well_formed_page_stays_closed(tmp_path, name):
    secret = tmp_path / "canary.txt"
    secret.write_text(CANARY)
    words = "".join(f"<p>{words} &x;</p>" for words in PARAGRAPHS)
    opening = f'<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>\n'
    found = read(Source(name, f"{opening}<html><body><article>{words}</article></body></html>".encode()))
    assert CANARY not in repr(found)
    assert PARAGRAPHS[0] in found.text


def test_a_page_reaches_no_network(monkeypatch):
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    head = (
        '<link rel="stylesheet" href="http://a.example/x.css"><script src="http://a.example/x.js"></script>'
    )
    opening = b'<!DOCTYPE html SYSTEM "http://a.example/x.dtd">'
    data = opening + page(head=head, before='<img src="http://a.example/x.png">')
    assert html.read(Source("page.html", data), Given(), today=None).text


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
        b"<!-- nothing -->",
        b"<",
        b"<a " + b"=" * 60_000,
        b"<a " + b" " * 60_000 + b">",
        b"<b>" * 61_000,
        b"<table><tr><td>words" * 201,
        b"<div>" * 6_000 + b"words and words" + b"</div>" * 6_000,
    ],
)
def test_markup_with_no_article_or_past_the_bounds_is_refused(data):
    with pytest.raises(NoArticleFound) as refused:
        article(data)
    assert str(refused.value) == "page.html: no article was found in it; paste its text instead."


def test_a_page_above_ten_megabytes_is_refused():
    with pytest.raises(SourceTooLarge) as refused:
        article(page() + b" " * 10_000_000)
    assert str(refused.value) == "page.html: the file is larger than 10 MB."


def test_another_kind_of_file_under_a_pages_name_is_told():
    with pytest.raises(BinarySource):
        article(b"%PDF-1.4 <html>")


def test_scripts_and_unclosed_paragraphs_do_not_count_against_a_page():
    assert is_bounded(b"<script>" + b"a = b; " * 60_000 + b"</script>")
    assert is_bounded(b"<p>one" * 20_000)
    assert not is_bounded(b"<b>one" * 20_000)


@pytest.mark.parametrize(
    ("markup", "is_swollen"),
    [
        (b"<pre>%s</pre>" % (b"= " * 60_000), False),
        (b"<pre>%s => </pre>" % (b"= " * 60_000), False),
        (b"<!-- %s -->" % (b"=" * 60_000), False),
        (b"<a title='1 > 0'>%s > 0</a>" % (b"=" * 60_000), False),
        (b"<a href='%s'>" % (b"=" * 60_000), False),
        (b"a < b %s" % (b"=" * 60_000), False),
        (b"<a %s>" % (b"x=1 " * 60_000), True),
        (b"<a %s>" % (b"x " * 60_000), True),
        (b"<a %s" % (b"x=1 " * 60_000), True),
        (b"<a y='>' %s>" % (b"x=1 " * 60_000), True),
        (b"<a y='<' %s>" % (b"x=1 " * 60_000), True),
        (b"<a y=\"'\" z='>' %s>" % (b"x=1 " * 60_000), True),
        (b"<![CDATA[<a %s>]]>" % (b"x=1 " * 60_000), True),
    ],
)
def test_only_marks_in_one_tag_count_against_it(markup, is_swollen):
    assert has_swollen_tag(markup) == is_swollen
    assert is_bounded(markup) != is_swollen


def test_scripts_that_are_never_closed_are_looked_for_once(monkeypatch):
    looked = []

    class Closing:
        def search(self, data, at):
            looked.append(at)

    monkeypatch.setattr(markup, "_RAW_END", {b"script": Closing()})
    assert not has_swollen_tag(b"<script>" * 50)
    assert has_swollen_tag(b"<script>" * 50 + b"<a %s>" % (b"x=1 " * 60_000))
    assert len(looked) == 2


def test_a_page_larger_than_real_ones_is_still_read_whole():
    words = "".join(f"<p>The <b>gauge</b> stood at {number} on that day.</p>" for number in range(10_000))
    text = article(page(body=words)).text
    assert text.count("\n\n") == 9_999
    assert text.endswith("stood at 9999 on that day.")


def test_no_wide_search_for_a_date_is_made_where_the_page_is_dated():
    from readahead.importers import metadata

    tree = tree_of(page(before="<div>Seen here on March 4, 2031</div>"), "page.html")
    today = date(2031, 3, 6)
    own = metadata.without_others(tree)
    assert metadata.guessed(tree, today=today, own=own).published == date(2031, 3, 4)
    assert metadata.guessed(tree, today=today).published is None


def test_a_tree_is_left_as_it_is_by_reading_it():
    from lxml import etree

    from readahead.importers import html, metadata

    tree = tree_of(page(head=linked(headline="Talks")), "page.html")
    before = etree.tostring(tree)
    metadata.guessed(tree, today=None)
    html.body_text(tree)
    assert etree.tostring(tree) == before


def test_copied_markup_is_read_and_its_plain_text_is_the_fallback():
    whole = "\n\n".join(PARAGRAPHS)
    assert read(pasted(whole, html=page().decode())).text == whole
    assert read(pasted(whole, html="<p></p>")).text == whole
    assert read(pasted(whole, html=f"<p>{PARAGRAPHS[0]}</p>")).text == whole


def test_copied_markup_with_nothing_in_it_is_refused():
    with pytest.raises(Refused):
        read(pasted("", html="<p></p>"))
