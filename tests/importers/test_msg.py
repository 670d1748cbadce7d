"""Outlook's mails: the page, the text or the RTF in them, with what their properties state."""

from datetime import date

import pytest
from outlook_files import moment, outlook, packed

from readahead import importers
from readahead.importers import Given, Source, msg
from readahead.model.article import Origin
from readahead.model.errors import DamagedSource, EmptySource

FIRST = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SECOND = "It is to open again in spring, when the piers of the Brücke are mended and the river is low enough."
PAGE = f"<html><body><h1>Bridge at Lorn is closed</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"
HEAD = {0x0037: "FW: Brücke bei Lorn gesperrt", 0x0C1A: "The Lorn Courier"}
RTF = rf"{{\rtf1\ansi\ansicpg1252{{\fonttbl\f0 Arial;}}\f0 {FIRST}\par\par {SECOND}\par}}"


def read(data: bytes, name="letter.msg"):
    return importers.read(Source(name, data), Given(), today=date(2026, 3, 10))


@pytest.mark.parametrize("code_page", [65001, 1252])
def test_a_mail_gives_its_page_with_what_it_states(code_page):
    page = PAGE.encode("utf-8" if code_page == 65001 else "cp1252")
    said = {"sent": moment(2026, 3, 2), "page_code_page": code_page}
    article = read(outlook({**HEAD, 0x1000: "only the plain words"}, {"__substg1.0_10130102": page}, **said))
    assert article.text.split("\n\n")[-2:] == [FIRST, SECOND]
    assert (article.title, article.outlet) == ("Brücke bei Lorn gesperrt", "The Lorn Courier")
    assert article.published == date(2026, 3, 2)
    assert dict(article.origins)["title"] is Origin.STATED


def test_a_mail_without_a_page_gives_its_text():
    article = read(outlook({**HEAD, 0x1000: f"{FIRST}\r\n\r\n{SECOND}\r\n"}))
    assert article.text.strip().split("\n\n") == [FIRST, SECOND]


def test_words_of_eight_bits_are_read_in_the_code_page_of_the_mail():
    more = {"__substg1.0_0037001E": "Мост закрыт".encode("cp1251"), "__substg1.0_1000001E": FIRST.encode()}
    assert read(outlook({}, more, code_page=1251)).title == "Мост закрыт"


def test_a_mail_that_has_rtf_alone_gives_its_words():
    rtf = RTF.encode("cp1252").replace("ü".encode("cp1252"), rb"\'fc")
    article = read(outlook(HEAD, {"__substg1.0_10090102": packed(rtf)}))
    assert FIRST in article.text and SECOND in article.text and "rtf" not in article.text


@pytest.mark.parametrize("rtf", [b"", b"a", b"seven l", b"eight le", RTF.encode("cp1252"), bytes(9_000)])
def test_packed_rtf_comes_out_as_it_was(rtf):
    assert msg.unpacked(packed(rtf), "letter.msg") == rtf


def test_what_is_told_to_stand_before_is_taken_from_there():
    # the example of MS-OXRTFCP 4.1.1
    data = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert msg.unpacked(data, "letter.msg") == rb"{\rtf1\ansi\ansicpg1252\pard hello world}" + b"\r\n"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (outlook(HEAD), EmptySource),
        (outlook(HEAD)[:700], DamagedSource),
        (b"From: news@example.org\n\nwords", DamagedSource),
        (outlook(HEAD, {"__substg1.0_10090102": b"short"}), DamagedSource),
    ],
)
def test_what_is_no_mail_is_one_sentence(data, fault):
    with pytest.raises(fault):
        read(data)
