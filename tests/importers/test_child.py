"""The process in which formats are read that can crash or hang: the program goes on, and the next source is read."""

import json
from datetime import date
from threading import Timer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.importers import child, doubt, left_out
from readahead.importers.child import Child
from readahead.importers.source import Given, Source
from readahead.model.article import Article
from readahead.model.errors import NoArticleFound, ReaderStopped, Refused, SourceTooLarge
from readahead.model.passage import Span

READERS = {
    "reads": "from readahead.importers.text import read",
    "crashes": "import os\ndef read(source, given, *, today): os.abort()",
    "hangs": "def read(source, given, *, today):\n    while True: pass",
    "swells": "def read(source, given, *, today): return [bytes(1_000_000) for _ in range(10_000)]",
    "prints": "from readahead.importers import text\ndef read(source, given, *, today):\n"
    "    print('x' * 100_000)\n    return text.read(source, given, today=today)",
    "writes": "def read(source, given, *, today):\n    open(__file__ + '.out', 'w').write('x')",
    "refuses": "from readahead.model.errors import NoArticleFound\n"
    "def read(source, given, *, today): raise NoArticleFound(source.name)",
    "bounds": "from readahead.model.errors import SourceTooLarge\n"
    "def read(source, given, *, today): raise SourceTooLarge(source.name, 20_000_000)",
    "lies": "import os\ndef read(source, given, *, today): return os.path",
    "fails": "def read(source, given, *, today): raise RuntimeError('no')",
}
ARTICLE = Article("words", Span(0, 5))
TEXT = Source(
    "bridge.txt", b"Bridge at Lorn is closed\n\nThe bridge at Lorn has closed, the road office said.\n"
)


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """A process whose readers are those above, each a module."""
    for name, code in READERS.items():
        (tmp_path / f"{name}.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    made = Child()
    yield made
    made.close()


def read(reader: Child, module: str) -> Article:
    return reader.read(module, TEXT, Given(outlet="BBC"), today=date(2026, 3, 2))


def test_an_article_comes_back_as_it_was_read(reader):
    article = read(reader, "reads")
    assert (article.title, article.outlet) == ("Bridge at Lorn is closed", "BBC")
    assert article == read(reader, "prints")


@pytest.mark.parametrize("module", ["crashes", "swells", "lies", "fails", "writes"])
def test_a_parser_that_breaks_is_one_sentence_and_the_next_source_is_read(reader, module, tmp_path):
    with pytest.raises(ReaderStopped, match=r"bridge\.txt: reading it had to be stopped"):
        read(reader, module)
    assert read(reader, "reads").outlet == "BBC"
    assert not any(path.stat().st_size for path in tmp_path.glob("*.out"))


def test_a_parser_that_hangs_is_stopped(reader, monkeypatch):
    read(reader, "reads")
    monkeypatch.setattr(child, "SECONDS", 0.5)
    with pytest.raises(ReaderStopped):
        read(reader, "hangs")
    monkeypatch.undo()
    assert reader.read("readahead.importers.text", TEXT, Given(), today=None).title


def test_a_parser_that_hangs_ends_by_itself_where_nobody_waits_any_more(reader, monkeypatch):
    class Nobody(Timer):
        def start(self):
            return

    read(reader, "reads")
    monkeypatch.setattr(child, "Timer", Nobody)
    monkeypatch.setattr(child, "SECONDS", -0.9)  # it waits a second longer than who asked
    with pytest.raises(ReaderStopped):
        read(reader, "hangs")


def test_a_refusal_is_the_same_there_and_here(reader):
    with pytest.raises(NoArticleFound) as here:
        read(reader, "refuses")
    assert str(here.value) == str(NoArticleFound("bridge.txt")) and here.value.source == "bridge.txt"
    with pytest.raises(SourceTooLarge, match="larger than 20 MB"):
        read(reader, "bounds")


def test_the_process_is_kept_warm_and_ends_when_it_is_closed(reader):
    read(reader, "reads")
    first = reader._process
    read(reader, "reads")
    assert reader._process is first and first.poll() is None
    reader.close()
    assert first.returncode is not None and first.stdin.closed and first.stdout.closed


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"article": None},
        {"article": {"text": "words"}},
        {"article": 7},
        {"article": {**child._told(ARTICLE), "body": [0, 99]}},
        {"article": {**child._told(ARTICLE), "body": [4, 2]}},
        {"article": {**child._told(ARTICLE), "published": "soon"}},
        {"article": {**child._told(ARTICLE), "os": "system"}},
    ],
)
def test_what_is_no_article_is_not_taken_for_one(answer):
    with pytest.raises((KeyError, TypeError, ValueError)):
        child._article(answer)


def test_a_refusal_of_a_kind_nobody_knows_is_one_all_the_same():
    fault = child._refusal("bridge.txt", "SystemExit", "bridge.txt: no.")
    assert type(fault) is Refused and str(fault) == "bridge.txt: no."


@settings(derandomize=True, deadline=None)
@given(st.text(min_size=1), st.text(), st.none() | st.dates(), st.booleans())
def test_an_article_is_the_same_on_both_sides(text, title, published, exercise):
    article = Article(text, Span(0, len(text)), title=title, published=published, exercise=exercise)
    assert child._article(json.loads(json.dumps({"article": child._told(article)}))) == article


def test_what_a_page_holds_besides_its_article_is_looked_for_over_there(monkeypatch):
    page = b"<html><head><meta name='date' content='03/04/2031'></head><body><nav><p>Home</p></nav></body></html>"
    source, asked = Source("page.html", page), []
    real = child.words

    def words(module, function, *told):
        asked.append(function)
        return real(module, function, *told)

    monkeypatch.setattr(child, "words", words)
    assert left_out.all_blocks(source) == ("Home",)
    assert len(doubt.days(source, Article("words", Span(0, 5)), today=None)) == 2
    assert asked == ["page_blocks", "page_dates"]
    monkeypatch.setattr(child, "SECONDS", 0.0)
    long = Source("page.html", page.replace(b"<p>Home</p>", b"<p>Home <b>and</b> away</p>" * 10_000))
    assert left_out.all_blocks(long) == () and not doubt.days(long, ARTICLE, today=None)
