"""Whatever bytes come in, an article that keeps its laws goes out, or one sentence."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.importers import Source, read
from readahead.model.article import Article, normalised
from readahead.model.errors import Refused

PIECES = st.sampled_from(
    [
        "By Ada Lorn", "Date: 4 March 2031", "VELLIN (AP) — ", "Source: ", "News.Az reports, citing Reuters.", "03/04/2025",
        "---", "title: x", "# ", "**", "[a](b)", "<p>", "</p>", "<article>", "<div", "&amp;", "\r\n", "\n\n", "\u2028", "\u202e",
        "\ufeff", "e\u0301", "\ud83d\ude00", "\x0c", "\x85", "Talks resume. ", "Reporting by A; Editing by B", "\u00a0",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=40).map("".join)
NAMES = st.sampled_from(["a.txt", "a", "a.md", "a.html", "a.pdf"])


def holds(article: Article) -> None:
    text = article.text
    assert 0 <= article.body.start < article.body.end <= len(text)
    body = article.body.quote(text)
    assert body == body.strip()
    assert unicodedata.is_normalized("NFC", text)
    assert normalised(text) == text
    assert "\r" not in text
    assert "\x00" not in text
    text.encode("utf-8")
    known = {field.value for field, _ in article.origins}
    for field in ("title", "outlet", "agency", "byline", "dateline", "address"):
        value = getattr(article, field)
        assert bool(value) == (field in known)
        assert "\n" not in value
    assert (article.published is not None) == ("published" in known)


def check(name: str, data: bytes) -> None:
    try:
        article = read(Source(name, data), today=date(2031, 3, 6))
    except Refused as refused:
        assert str(refused).startswith(f"{name}: ")
        assert "\n" not in str(refused)
    else:
        holds(article)


@settings(deadline=None, max_examples=300)
@given(NAMES, st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_sentence(name, data):
    check(name, data)


@settings(deadline=None, max_examples=300)
@given(NAMES, TEXTS, st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_any_text_gives_an_article_or_a_sentence(name, text, encoding):
    check(name, text.encode(encoding, "replace"))


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_the_text_of_a_plain_file_is_the_files_own(text):
    data = text.encode("utf-8", "replace")
    try:
        article = read(Source("a.txt", data))
    except Refused:
        return
    assert article.text == normalised(data.decode())


@settings(deadline=None, max_examples=100)
@given(NAMES, TEXTS)
def test_reading_twice_gives_the_same(name, text):
    source = Source(name, text.encode("utf-8", "replace"))
    try:
        first = read(source)
    except Refused as refused:
        with pytest.raises(type(refused)):
            read(source)
    else:
        assert read(source) == first
