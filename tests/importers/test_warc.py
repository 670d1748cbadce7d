"""Web archives: each answered page is an article, whatever stands between; a broken one gives what came before the break."""

import gzip
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.importers import Given, Source, child, warc
from readahead.importers.formats import format_of, holds_several, read_all
from readahead.importers.source import expand
from readahead.model.errors import DamagedSource, NoArticleFound, ReaderMissing, Refused


def page(title):
    words = "".join(
        f"<p>{sentence}</p>"
        for sentence in (
            f"{title}: negotiators from both states met on Monday to discuss the sharing of the water.",
            "The talks, the first since the floods, will go on for a week in the border town of Vellin, they said.",
        )
    )
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{words}</article></body></html>".encode()


def record(kind, body, address="https://harrow.example/1", media="application/http; msgtype=response"):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {media}\r\n"
    return head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def answered(body, *, status="200 OK", media="text/html; charset=utf-8", more=""):
    return f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body


def response(title, number, **how):
    return record("response", answered(page(title), **how), f"https://harrow.example/{number}")


ARCHIVE = b"".join(
    (
        record("warcinfo", b"software: exercise\r\n", media="application/warc-fields"),
        record("request", b"GET /1 HTTP/1.1\r\nHost: harrow.example\r\n\r\n"),
        response("Talks resume", 1),
        response("Moved away", 2, status="301 Moved"),
        record("response", answered(b"\x89PNG", media="image/png"), "https://harrow.example/p.png"),
        record(
            "response",
            answered(gzip.compress(page("Wells run dry")), more="Content-Encoding: gzip\r\n"),
            "https://harrow.example/3",
        ),
        response("Talks resume", 1),
        record("resource", page("Dam reopens"), "https://harrow.example/4", media="text/html"),
        record("response", answered(b"<html><body><p>Hi.</p></body></html>"), "https://harrow.example/5"),
    )
)


def parts(data):
    return [b"WARC/1.0" + one for one in data.split(b"WARC/1.0")[1:]]


def taken(data, name="a.warc"):
    return read_all(Source(name, data), Given())


@pytest.mark.parametrize(
    "packed", [bytes, gzip.compress, lambda data: b"".join(map(gzip.compress, parts(data)))]
)
def test_each_answered_page_is_an_article_with_its_address_once(packed):
    data = packed(ARCHIVE)
    found = taken(data, "a.warc" if data == ARCHIVE else "a.warc.gz")
    assert [(one.title, one.address) for one in found.articles] == [
        ("Talks resume", "https://harrow.example/1"),
        ("Wells run dry", "https://harrow.example/3"),
        ("Dam reopens", "https://harrow.example/4"),
    ]
    assert found.left_out.endswith(": 1 page in it gave no article.")


@pytest.mark.parametrize("opening", [b"\n", b" \r\n\r\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("packed", [lambda data: data, gzip.compress])
def test_what_stands_before_its_first_record_costs_nothing(opening, packed):
    assert taken(opening + packed(ARCHIVE)) == taken(ARCHIVE)


def test_an_answer_that_does_not_tell_its_kind_is_a_page_if_it_looks_like_one():
    untold = (
        b"HTTP/1.1 200 OK\r\n\r\n" + body for body in (page("Talks resume"), b"\x89PNG", b"GIF89a <html>")
    )
    records = b"".join(
        record("response", body, f"https://harrow.example/{at}") for at, body in enumerate(untold)
    )
    assert [one.title for one in warc.read_all(Source("a.warc", records), Given(), today=None).articles] == [
        "Talks resume"
    ]


def test_an_archive_that_breaks_off_gives_what_came_before():
    cut = ARCHIVE[: ARCHIVE.index(b"Dam reopens")]
    assert [one.title for one in taken(cut).articles][:2] == ["Talks resume", "Wells run dry"]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"WARC/1.0\r\nWARC-Type: response\r\n", Refused),
        (b"\x1f\x8b\x08\x00" + bytes(40), NoArticleFound),
        (gzip.compress(b"no archive at all"), DamagedSource),
        (record("warcinfo", b"x"), NoArticleFound),
    ],
    ids=["half a head", "noise packed", "words packed", "no page"],
)
def test_what_is_no_archive_or_has_no_page_is_said(data, fault):
    with pytest.raises(fault) as refused:
        taken(data, "a.warc.gz")
    assert str(refused.value).startswith("a.warc.gz: ")


def test_a_page_that_swells_is_passed_over_and_the_next_one_read():
    bomb = record("response", answered(gzip.compress(bytes(60_000_000)), more="Content-Encoding: gzip\r\n"))
    assert [one.title for one in taken(bomb + response("Talks resume", 2)).articles] == ["Talks resume"]


def test_without_the_optional_part_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    with pytest.raises(
        ReaderMissing,
        match=r"a web archive takes a part that is not installed: pip install 'readahead\[warc\]'",
    ):
        warc.read_all(Source("a.warc", ARCHIVE), Given(), today=None)


def test_of_packed_files_in_a_folder_only_web_archives_are_offered(tmp_path):
    for name in ("a.warc", "b.warc.gz", "log.gz", "c.tar.gz"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in expand([tmp_path])] == ["a.warc", "b.warc.gz"]
    assert (
        holds_several(Source("b.warc.gz", b"")) and format_of(Source("x", ARCHIVE, "application/warc")).apart
    )


@settings(max_examples=12, deadline=None)
@given(st.integers(0, len(ARCHIVE)), st.binary(max_size=40), st.booleans())
def test_a_damaged_archive_gives_articles_or_one_sentence(place, noise, packed):
    data = ARCHIVE[:place] + noise + ARCHIVE[place + 20 :]
    source = Source("a.warc", gzip.compress(data) if packed else data)
    try:
        assert warc.read_all(source, Given(), today=None).articles
    except Refused as fault:
        assert str(fault).startswith("a.warc: ")


def test_it_is_read_in_the_process_apart(monkeypatch):
    asked = []
    monkeypatch.setattr(
        child, "read_all", lambda module, *args, **more: asked.append(module) or warc.read_all(*args, **more)
    )
    taken(ARCHIVE)
    assert asked == ["readahead.importers.warc"]


POLISH = page("Rozmowy w Łodzi").replace(b"the water", "wodę, powiedział Wałęsa".encode())


@pytest.mark.parametrize(
    ("body", "charset", "title"),
    [
        (POLISH.decode().encode("cp1250"), "windows-1250", "Rozmowy w Łodzi"),
        (POLISH.decode().encode("iso8859_2"), "ISO-8859-2", "Rozmowy w Łodzi"),
        # what it says itself, and what it is, go before what a server says
        (POLISH, "windows-1250", "Rozmowy w Łodzi"),
        (
            b'<meta charset="windows-1250">' + POLISH.decode().encode("cp1250"),
            "ISO-8859-2",
            "Rozmowy w Łodzi",
        ),
    ],
)
def test_a_page_is_read_in_the_encoding_its_server_stated(body, charset, title):
    head = answered(body, media=f"text/html; charset={charset}")
    (article,) = taken(record("response", head)).articles
    assert article.title == title and "powiedział Wałęsa" in article.text
