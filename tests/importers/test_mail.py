"""Mail: the page or the text in it, what its head states, and nothing of what is attached."""

from datetime import date
from email.message import EmailMessage

import pytest

from readahead import importers
from readahead.importers import Given, Source
from readahead.model.article import Origin
from readahead.model.errors import EmptySource, NoArticleFound

FIRST = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SECOND = "It is to open again in spring, when the piers are mended and the river is low enough to work in."
PAGE = f"<html><body><h1>Bridge at Lorn is closed</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"


def letter(**head: str) -> EmailMessage:
    mail = EmailMessage()
    for name, words in {"From": "The Lorn Courier <news@example.org>", **head}.items():
        mail[name.replace("_", "-")] = words
    return mail


def read(data: bytes, name="letter.eml"):
    return importers.read(Source(name, data), Given(), today=date(2026, 3, 10))


def test_a_newsletter_gives_its_page_with_what_its_head_states():
    mail = letter(Subject="Fwd: Brücke bei Lorn gesperrt", Date="Mon, 02 Mar 2026 23:30:00 -0500")
    mail.set_content("only the plain words")
    mail.add_alternative(PAGE, subtype="html")
    article = read(mail.as_bytes())
    assert article.text.split("\n\n")[-2:] == [FIRST, SECOND]
    assert (article.title, article.outlet) == ("Brücke bei Lorn gesperrt", "The Lorn Courier")
    assert article.published == date(2026, 3, 3)
    assert dict(article.origins)["title"] is Origin.STATED


def test_a_mail_without_a_page_gives_its_text():
    mail = letter(Subject="Bridge at Lorn is closed")
    mail.set_content(f"{FIRST}\n\n{SECOND}\n")
    assert FIRST in read(mail.as_bytes()).text


def test_an_attached_file_is_not_opened_whatever_it_is_called():
    mail = letter(Subject="Bridge at Lorn is closed")
    mail.set_content(f"{FIRST}\n")
    mail.add_attachment(PAGE.replace("Lorn", "Elsewhere"), subtype="html", filename="../../etc/passwd")
    article = read(mail.as_bytes())
    assert "Elsewhere" not in article.text and article.file_name == "letter.eml"


def test_a_page_saved_as_mail_keeps_its_address_and_not_the_day_it_was_saved():
    mail = letter(Subject="Bridge at Lorn is closed", Date="Mon, 09 Mar 2026 10:00:00 +0000")
    mail.replace_header("From", "<Saved by Blink>")
    mail["Snapshot-Content-Location"] = "https://example.org/bridge"
    mail.set_content(PAGE, subtype="html")
    mail.make_related()
    article = read(mail.as_bytes(), "page.mhtml")
    assert (article.address, article.outlet, article.published) == ("https://example.org/bridge", "", None)


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@example.org\r\n\r\n",
        b"From: a@example.org\nContent-Type: image/png\n\n\x89PNG",
        b"From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n" * 5_000,
    ],
)
def test_a_mail_without_words_says_so(data):
    with pytest.raises((EmptySource, NoArticleFound), match=r"^letter\.eml: "):
        read(data)


def test_a_mail_in_a_charset_nobody_knows_is_read_all_the_same():
    data = (
        b"From: a@example.org\nSubject: Bridge\nContent-Type: text/plain; charset=klingon\n\n"
        + FIRST.encode()
    )
    assert FIRST in read(data).text


def test_a_subject_in_bare_utf_8_keeps_its_letters():
    data = (
        "From: Nachrichten für Lorn <news@example.org>\nSubject: Brücke bei Lorn gesperrt\n\n".encode()
        + FIRST.encode()
    )
    article = read(data)
    assert (article.title, article.outlet) == ("Brücke bei Lorn gesperrt", "Nachrichten für Lorn")
