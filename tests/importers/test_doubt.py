"""What a source leaves open: the two days of 03/04/2025, and the encodings its bytes can be in."""

from datetime import date

import pytest

from readahead.importers import Given, doubt, pasted, read
from readahead.importers.source import Source
from readahead.model.article import Article, Field, Origin
from readahead.model.errors import UnknownEncoding

TODAY = date(2026, 11, 23)
BODY = "\n\nThe bridge at Lorn has closed, the road office said. It would open again in spring.\n"
CZECH = "Most v Lorně\n\nŘidiči čekají. „Most je zavřený,“ řekl žlutý muž; příští týden bude hůř.\n"
RUSSIAN = "Мост закрыт\n\nМост в Лорне закрыт до весны, сообщили в дорожной службе в понедельник.\n"
SPARSE = f"Erdoğan opens the bridge at Lorn{BODY}"
WESTERN = f"Müller closes the bridge at Lorn{BODY}"


def days(source: Source, *, encoding: str = "") -> tuple[date, ...]:
    article = read(source, Given(encoding=encoding), today=TODAY)
    return doubt.days(source, article, said=encoding, today=TODAY)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("line.txt", f"Bridge at Lorn is closed\n\n03/04/2025{BODY}"),
        ("label.txt", f"Bridge at Lorn is closed\n\nPublished: 03/04/2025 09:40{BODY}"),
        ("dashes.txt", f"Bridge at Lorn is closed\n\nDate: 03-04-2025{BODY}"),
        ("byline.txt", f"Bridge at Lorn is closed\n\nBy Ada Lorn, 03/04/2025{BODY}"),
        ("matter.md", f"---\ntitle: Bridge at Lorn is closed\ndate: 03/04/2025\n---{BODY}"),
        (
            "meta.html",
            "<html><head><title>Bridge</title><meta name='date' content='03/04/2025'></head><body><article>"
            f"<h1>Bridge at Lorn is closed</h1><p>{BODY * 3}</p></article></body></html>",
        ),
    ],
)
def test_a_day_that_can_be_two_is_asked_with_both(name, text):
    assert days(Source(name, text.encode())) == (date(2025, 4, 3), date(2025, 3, 4))


@pytest.mark.parametrize(
    "text",
    [
        f"Bridge at Lorn is closed\n\n23/04/2025{BODY}",
        f"Bridge at Lorn is closed\n\n3 April 2025\n\n03/04/2025{BODY}",
        f"Bridge at Lorn is closed{BODY}",
        f"Bridge at Lorn is closed{BODY}\n\nIt was built on 03/04/1925 and painted since.\n",
    ],
    ids=["one day", "dated elsewhere", "no date", "a date in its story"],
)
def test_nothing_is_asked_where_there_are_not_two(text):
    assert days(Source("a.txt", text.encode())) == ()


def test_a_day_that_has_not_come_yet_is_not_offered():
    source = Source("a.txt", f"Bridge at Lorn is closed\n\n03/12/2026{BODY}".encode())
    assert days(source) == (date(2026, 3, 12),)


@pytest.mark.parametrize(
    ("data", "name", "is_sure"),
    [
        (b"plain", "utf-8", True),
        ("grün".encode(), "utf-8", True),
        ("grün".encode("utf-16"), "utf-16-le", True),
        (WESTERN.encode("cp1252"), "cp1252", False),
        (SPARSE.encode("cp1254"), "", False),
    ],
)
def test_what_a_text_is_read_in_says_whether_it_is_a_guess(data, name, is_sure):
    found = doubt.encoding_of(Source("a.txt", data.removeprefix(b"\xef\xbb\xbf")))
    assert (found.name, found.is_sure) == (name, is_sure)


def test_a_page_that_names_its_encoding_is_no_guess():
    page = "<html><head><meta charset='windows-1250'></head><body>Řidiči</body></html>".encode("cp1250")
    found = doubt.encoding_of(Source("a.html", page))
    assert (found.name, found.is_sure) == ("windows-1250", True)


@pytest.mark.parametrize(
    ("text", "encoding"), [(CZECH, "cp1250"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (SPARSE, "cp1254")]
)
def test_what_a_text_was_written_in_is_among_what_is_offered(text, encoding):
    source = Source("a.txt", text.encode(encoding))
    offered = doubt.encodings(source)
    assert encoding in offered
    assert ("utf_8" in offered) is (text == SPARSE)
    assert doubt.opening(source, encoding).startswith(text[:12])
    assert len(set(offered)) == len(offered)


def test_a_text_is_read_in_the_encoding_that_a_person_chose():
    source = Source("a.txt", SPARSE.encode("cp1254"))
    with pytest.raises(UnknownEncoding):
        read(source, today=TODAY)
    assert read(source, Given(encoding="cp1254"), today=TODAY).text == SPARSE


def test_broken_bytes_are_replaced_only_where_a_person_says_so():
    source = Source("a.txt", "Die Brücke ".encode() + b"\xff" + BODY.encode())
    assert "�" in read(source, Given(encoding="utf_8"), today=TODAY).text


def test_a_page_is_read_in_the_encoding_that_a_person_chose():
    page = f"<html><body><article><p>Řidiči čekají na mostě. {BODY * 3}</p></article></body></html>"
    article = read(Source("a.html", page.encode("cp1250")), Given(encoding="cp1250"), today=TODAY)
    assert "Řidiči čekají na mostě." in article.text


def test_a_link_that_was_given_is_the_articles_address():
    article: Article = read(
        pasted("Bridge at Lorn is closed" + BODY), Given(address="https://news.example/a"), today=TODAY
    )
    assert article.address == "https://news.example/a"
    assert dict(article.origins)[Field.ADDRESS] is Origin.ASKED


@pytest.mark.parametrize("name", ["letter.eml", "paper.docx", "paper.pdf"])
def test_a_format_that_says_its_encoding_itself_leaves_none_open(name):
    assert doubt.encoding_of(Source(name, b"PK\x03\x04\xff\xfe")).is_sure


GERMAN = (
    "Der Bürgermeister erklärte am Montag, die Brücke über den Fluß müsse für ein Jahr geschlossen werden. Die Straße führt "
    "nach Köln."
)
SPANISH = "El alcalde señaló que el puente estará cerrado un año; la reparación costará más de dos millones, según Núñez."
POLISH = "Burmistrz powiedział w poniedziałek, że most zostanie zamknięty na rok. Ulica prowadzi do Łodzi, gdzie czekają już."


@pytest.mark.parametrize(
    ("text", "written", "told"),
    [
        (GERMAN, "latin-1", "cp1252"),
        (GERMAN, "cp1250", "cp1252"),
        (SPANISH, "latin-1", "cp1252"),
        (POLISH, "cp1250", "cp1250"),
        (POLISH, "iso8859-2", "iso8859_2"),
    ],
)
def test_western_text_is_called_western_and_its_code_page_is_offered_first(text, written, told):
    source = Source("a.txt", text.encode(written))
    assert doubt.encoding_of(source).name == told
    assert doubt.encodings(source)[0] == told
    assert doubt.opening(source, told) == text


@pytest.mark.parametrize(
    ("text", "encoding"), [(CZECH, "cp1250"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (SPARSE, "cp1254")]
)
def test_what_a_text_was_read_in_is_told_by_its_words(text, encoding):
    source = Source("a.txt", text.encode(encoding))
    for name in doubt.encodings(source):
        read_as = read(source, Given(encoding=name), today=TODAY).text
        told = doubt.read_in(source, read_as)
        assert read(source, Given(encoding=told), today=TODAY).text == read_as


def test_a_page_that_declares_another_encoding_than_it_has_can_be_read_in_that():
    words = f"<p>Мост в Лорне закрыт до весны, сообщили в дорожной службе. {BODY * 3}</p>"
    page = f"<html><head><meta charset='windows-1252'></head><body><article>{words}</article></body></html>"
    source = Source("a.html", page.encode("cp1251"))
    assert doubt.encodings(source)[0] == "cp1252" and "cp1251" in doubt.encodings(source)
    wrong = read(source, today=TODAY).text
    assert doubt.read_in(source, wrong) == "cp1252"
    right = read(source, Given(encoding="cp1251"), today=TODAY).text
    assert "Мост в Лорне" in right
    assert doubt.read_in(source, right) == "cp1251"


@pytest.mark.parametrize("data", ["grün".encode(), "grün".encode("utf-16"), b"plain"])
def test_what_is_unicode_is_read_so_whatever_is_said(data):
    source = Source("a.txt", data)
    assert doubt.is_beyond_doubt(source) and doubt.read_in(source, "grün") == ""
    assert read(source, Given(encoding="cp1251"), today=TODAY) == read(source, today=TODAY)


def test_a_source_is_shown_from_the_line_that_its_encoding_alters():
    source = Source("a.txt", f"{BODY}{CZECH}".encode("cp1250"))
    assert doubt.look(source, "cp1250", 12) == "Most v Lorně"
    assert doubt.look(Source("a.txt", b"x" * 900 + "ř".encode("cp1250")), "cp1250", 500) == "x" * 80 + "ř"


LITTLE = "The minister, Miloš, left."


@pytest.mark.parametrize(
    ("data", "stated", "read"),
    [
        (LITTLE.encode("cp1250"), "text/plain; charset=windows-1250", "cp1250"),
        (LITTLE.encode("cp1250"), 'text/plain;charset="Windows-1250"; format=flowed', "cp1250"),
        (RUSSIAN.encode("koi8_r"), "text/plain; charset=koi8-r", "koi8_r"),
        # servers say Western by themselves
        (RUSSIAN.encode("cp1251"), "text/plain; charset=ISO-8859-1", ""),
        ("Der Süden wählt.".encode("cp1252"), "text/plain; charset=us-ascii", "cp1252"),
        # not in it, nothing stated, nothing known
        (b"\x81\x8d\x9d caf\xe9", "text/plain; charset=windows-1252", ""),
        (LITTLE.encode("cp1250"), "text/plain", ""),
        (LITTLE.encode("cp1250"), "text/plain; charset=x-unknown", ""),
        (LITTLE.encode("cp1250"), "text/plain; charset=base64", ""),
        (LITTLE.encode(), "text/plain; charset=windows-1250", ""),
        (b"%PDF-1.7", "application/pdf; charset=windows-1250", ""),
    ],
)
def test_what_a_server_states_settles_what_the_bytes_leave_open(data, stated, read):
    name = "a.pdf" if data.startswith(b"%PDF") else "a.txt"
    assert doubt.told(Source(name, data), stated) == read
