"""Feeds and lists of references that are cut short or spoilt: an answer or a sentence, and soon."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead import importers
from readahead.importers import Several, Source
from readahead.model.errors import DamagedSource, ReaderStopped, Refused

WORDS = "The bridge at Lorn has closed, the road office said on Monday, &amp; lorries go by the upper road."
WHOLE = {
    "a.rss": f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lorn Courier</title><item><title>Bridge</title>
<link>https://example.org/1</link><pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>{WORDS}
</p>]]></content:encoded></item><item><title>B</title><description>&lt;p&gt;{WORDS}&lt;/p&gt;</description></item></channel></rss>""",
    "a.atom": f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry>
<title type="html">Bridge</title><author><name>Ada</name></author><published>2026-03-01T23:30:00-05:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{WORDS}</p></div></content></entry></feed>""",
    "a.json": '{"version": "https://jsonfeed.org/version/1.1", "title": "C", "items": [{"content_html": "<p>W</p>"}]}',
    "a.opml": '<opml version="2.0"><body><outline text="A" xmlUrl="https://example.org/a"/></body></opml>',
    "a.bib": "@string{c = {Courier}}\n@article{a, author={Ada Brun and Lund, Bo}, title={{B}ridge \\& road}, journal=c,\n"
    ' date={2026-03-02}, abstract={Some \\emph{words} "and" 50% more.}}\n@misc{b, title = "x" # "y", abstract={z}}',
    "a.ris": "TY  - NEWS\nTI  - Bridge\nAU  - Brun, Ada\nAB  - Words\nmore words\nDA  - 2026/03/02/\nER  - \n\nTY  - JOUR\nN2  - x",
    "b.json": '[{"type": "article", "title": "T", "abstract": "<p>W</p>", "issued": {"date-parts": [[2026, 3, 2]]}}]',
}


def answer(name: str, data: bytes) -> Several | Refused:
    try:
        return importers.read_all(Source(name, data), today=date(2026, 3, 10))
    except Refused as refused:
        return refused


def test_what_is_spoilt_below_is_read_where_it_is_whole() -> None:
    answers = {name: answer(name, words.encode()) for name, words in WHOLE.items()}
    assert {name for name, one in answers.items() if not isinstance(one, Several)} == {"a.opml"}


@pytest.mark.parametrize("name", WHOLE)
@given(share=st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_a_file_that_is_cut_short_is_read_or_refused(name, share):
    data = WHOLE[name].encode()
    assert not isinstance(answer(name, data[: int(len(data) * share)]), ReaderStopped)


@pytest.mark.parametrize("name", WHOLE)
@given(at=st.floats(0, 1), put=st.binary(max_size=12), gone=st.integers(0, 40))
@settings(max_examples=40, deadline=None)
def test_a_file_that_is_spoilt_is_read_or_refused(name, at, put, gone):
    data = WHOLE[name].encode()
    place = int(len(data) * at)
    assert not isinstance(answer(name, data[:place] + put + data[place + gone :]), ReaderStopped)


def test_a_feed_in_an_encoding_whose_name_holds_a_nul_is_damaged() -> None:
    data = WHOLE["a.rss"].encode().replace(b"UTF-8", b"UTF\x00-8", 1)
    assert isinstance(answer("a.rss", data), DamagedSource)


@given(data=st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_bytes_of_any_kind_are_refused(data):
    for name in WHOLE:
        assert not isinstance(answer(name, data), ReaderStopped)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rss", b"<rss><channel>" + b"<item>" * 15_000),
        ("a.rss", b'<rss version="2.0"><channel><item><title>' + b"<b>" * 20_000),
        ("a.rss", b'<rss version="2.0"><channel><title>' + b"&" * 200_000),
        ("a.atom", b'<feed xmlns="http://www.w3.org/2005/Atom" ' + b"a " * 100_000),
        ("a.opml", b"<opml><body>" + b"<outline>" * 20_000),
        ("a.bib", b"@a{" * 20_000),
        ("a.bib", b"@article{a, abstract={" + b"\\emph{" * 5_000 + b"}" * 5_001 + b"}"),
        ("a.bib", b"@article{a, author={" + b" and ".join([b"A, B, C, D, E"] * 3_000) + b"}, abstract={x}}"),
        ("a.ris", b"TY  - \n" * 20_000),
        ("b.json", b'[{"type":"a","title":"b","author":{"x":1},"issued":[],"abstract":{"y":[]}}]'),
    ],
)
def test_what_is_made_to_hang_a_parser_is_answered(name, data):
    assert isinstance(answer(name, data), Several | Refused)
