"""PDF: paragraphs as they were set, without running heads and page numbers, and one sentence where there is no text."""

import io

import pikepdf
import pytest
import typst

from readahead import importers
from readahead.importers import Given, Source
from readahead.model.article import Origin
from readahead.model.errors import DamagedSource, LockedSource, ReaderStopped, ScannedPages

FIRST = (
    "The bridge at Lorn has closed, the road office said on Monday. Lorries are sent by the upper valley road, which "
    "is narrow. It is to open again in spring, when the piers have been mended and the river is low enough to work in."
)
SECOND = (
    "The council of Lorn asked the ministry for a ferry until then. It has had no answer, said Ada Brook, the mayor, "
    "who fears that incomprehensibilities will accumulate unsatisfactorily in the meantime."
)
SET = """#set page(width: 12cm, height: {height}, margin: 1.6cm, header: [The Lorn Courier], footer: context [Page
#counter(page).display()], columns: {columns})
#set text(size: 9pt, hyphenate: true, lang: "en")
#set par(justify: true, spacing: {gap}, first-line-indent: {indent}, leading: 0.55em)
#text(size: 18pt, weight: "bold")[Bridge at Lorn is closed]

2 March 2026

"""


def pdf_of(body: str, *, height="11cm", columns=1, gap="1.2em", indent="0pt") -> bytes:
    head = SET.format(height=height, columns=columns, gap=gap, indent=indent)
    return typst.compile((head + body).encode())


def read(data: bytes, name="bridge.pdf"):
    return importers.read(Source(name, data), Given())


@pytest.mark.parametrize(
    ("height", "columns", "gap", "indent"),
    [
        ("20cm", 1, "1.2em", "0pt"),
        ("20cm", 1, "0.55em", "1.5em"),
        ("7cm", 1, "1.2em", "0pt"),
        ("9cm", 2, "0.55em", "1.5em"),
    ],
)
def test_paragraphs_come_out_as_they_were_set_over_pages_columns_and_hyphens(height, columns, gap, indent):
    article = read(pdf_of(f"{FIRST}\n\n{SECOND}", height=height, columns=columns, gap=gap, indent=indent))
    assert article.text.split("\n\n")[-2:] == [FIRST, SECOND]
    assert article.title == "Bridge at Lorn is closed"
    assert article.published.isoformat() == "2026-03-02"
    assert dict(article.origins)["title"] is Origin.GUESSED


def test_running_heads_and_page_numbers_are_no_text():
    article = read(pdf_of(f"{FIRST}\n\n{SECOND}\n\n{FIRST}", height="7cm"))
    assert "Courier" not in article.text and "Page" not in article.text


def test_cards_point_at_words_that_stand_in_the_text():
    from readahead.derive import reading

    article = read(pdf_of(f"{FIRST}\n\n{SECOND}"))
    cards = reading.read(article).cards
    assert any(card.attribution.who == "Ada Brook" for card in cards)
    assert all(card.anchor.quote(article.text) for card in cards)


def test_a_file_without_a_suffix_is_known_by_its_first_bytes():
    assert FIRST in read(pdf_of(FIRST), name="download").text


def test_pages_that_are_pictures_say_so():
    data = typst.compile(b"#rect(width: 100%, height: 50%, fill: gray)")
    with pytest.raises(ScannedPages, match="pictures without text"):
        read(data)


def test_a_locked_file_says_so():
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_of(FIRST))) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(owner="owner", user="user"))
    with pytest.raises(LockedSource, match="locked with a password"):
        read(made.getvalue())


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\x00" * 4_000, b"%PDF-1.4\n1 0 obj<</Type"]
)
def test_a_damaged_file_says_so(data):
    with pytest.raises((DamagedSource, ReaderStopped)):
        read(data)


def test_a_cut_file_is_read_or_refused_and_the_next_one_is_read():
    whole = pdf_of(FIRST)
    for share in (0.3, 0.6, 0.9):
        try:
            read(whole[: int(len(whole) * share)])
        except (DamagedSource, ReaderStopped, ScannedPages):
            continue
    assert FIRST in read(whole).text
