"""The choice of a format, the encodings and the refusals, through the room's one door."""

import subprocess
import sys
from datetime import date

import pytest

from readahead.importers import FORMATS, Given, Source, pasted, read
from readahead.model.article import Field, Origin
from readahead.model.errors import (
    BinarySource,
    EmptySource,
    NoArticleFound,
    SourceTooLarge,
    UnknownEncoding,
    UnknownFormat,
)

SENTENCE = "The delegations met in the border town on Monday and agreed to meet again next week."
PAGE = f"<!doctype html><html><body><article><p>{SENTENCE}</p><p>{SENTENCE[4:]}</p></article></body></html>"


@pytest.mark.parametrize(
    ("name", "media", "data"),
    [
        ("a.txt", "", SENTENCE.encode()),
        ("a.TEXT", "", SENTENCE.encode()),
        ("a", "", SENTENCE.encode()),
        ("Visit of Dec. 3", "", SENTENCE.encode()),
        ("a.md", "", SENTENCE.encode()),
        ("a.markdown", "", SENTENCE.encode()),
        ("a.html", "", PAGE.encode()),
        ("a.HTM", "", PAGE.encode()),
        ("a.xhtml", "", PAGE.encode()),
        ("page", "", PAGE.encode()),
        ("page.php", "", PAGE.encode()),
        ("page.aspx", "", b"\xef\xbb\xbf\n <!-- saved -->" + PAGE.encode()),
        ("note.mdx", "", f"---\ntitle: Talks\n---\n{SENTENCE}".encode()),
        ("clip", "text/html; charset=utf-8", PAGE.encode()),
        ("clip.pdf", "text/plain", SENTENCE.encode()),
    ],
)
def test_a_source_is_read_by_its_media_its_suffix_or_its_first_bytes(name, media, data):
    assert SENTENCE in read(Source(name, data, media)).text


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.mp4"])
def test_a_kind_of_file_without_an_importer_is_told_from_the_others(name):
    with pytest.raises(UnknownFormat) as refused:
        read(Source(name, SENTENCE.encode()))
    known = ".txt, .text, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx, .eml, .mht, .mhtml, .msg, "
    known += ".rss, .atom, .rdf, .xml, .opml, .json, .bib, .bibtex, .ris, .warc, .gz"
    assert str(refused.value) == f"{name}: only {known} files can be imported."


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", "\u00a0\u200b\n".encode(), "😀 … — !".encode()]
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_nothing_but_white_space_and_signs_is_empty(name, data):
    with pytest.raises((EmptySource, NoArticleFound)) as refused:
        read(Source(name, data))
    if name != "a.html":
        assert str(refused.value) == f"{name}: there is no text in it."


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04rest of an archive",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"\x1f\x8b\x08\x00rest",
        b"\x7fELF\x02\x01\x01",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old document",
        b"Talks\x00resume\x00\x00on\x00\x00\x00Monday\x01\x02\x03",
        bytes(range(256)) * 20,
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a", "a.md"])
def test_bytes_that_are_no_text_are_said_to_be_none(name, data):
    with pytest.raises(BinarySource) as refused:
        read(Source(name, data))
    assert str(refused.value) == f"{name}: this is not a text file."


ENGLISH = "The talks between the two governments went on in the capital for a second week, officials said. "
RUSSIAN = (
    "Министр иностранных дел заявил, что переговоры о прекращении огня будут продолжены на следующей неделе."
)
FRENCH = "Le président a déclaré : « Nous n’accepterons pas », a-t-il ajouté, après la réunion à Genève."
GERMAN = "Der Außenminister erklärte, die Gespräche würden fortgeführt. „Wir müssen weiter reden“, sagte er."
SPANISH = "El ministro dijo que la reunión será mañana. «No habrá más concesiones», añadió ayer."
POLISH = "Minister spraw zagranicznych powiedział, że rozmowy będą trwały. Rząd jednak wyklucza ustępstwa."
QUOTED = "The minister’s office said: “We will not accept it – not now…” and gave €5 to the fund for the river’s upkeep."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (QUOTED, "utf-8"),
        (QUOTED, "utf-8-sig"),
        (QUOTED, "utf-16"),
        (QUOTED, "utf-16-le"),
        (QUOTED, "utf-16-be"),
        (QUOTED, "utf-32"),
        (QUOTED.replace("€", "$"), "cp1252"),
        (QUOTED.replace("€", "£"), "cp1252"),
        ("It’s late.", "cp1252"),
        (ENGLISH * 20 + "He flew to São Paulo.", "cp1252"),
        (ENGLISH * 20 + "It was 25°C at the naïve café, 380 m³ a second.", "cp1252"),
        ("He flew to São Paulo.", "cp1252"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(text, encoding):
    assert read(Source("a.txt", text.encode(encoding))).text == text


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfTalks \xff\xfe\xfd resume",
        b"\xff\xfe" + "Talks resume".encode("utf-16-le") + b"\x00\xd8",
        "外務大臣は停戦交渉を続けると述べた。".encode("shift_jis"),
        b"caf\xe9 \x81\x8d\x8f",
        (ENGLISH * 20 + "Erdoğan spoke.").encode("cp1254"),
        (ENGLISH * 20 + "Mladić spoke.").encode("cp1250"),
        (ENGLISH * 20 + "Wałęsa spoke.").encode("cp1250"),
    ],
)
def test_an_encoding_that_cannot_be_told_is_not_guessed(data):
    with pytest.raises(UnknownEncoding) as refused:
        read(Source("a.txt", data))
    expected = "a.txt: the text's encoding cannot be told; save it as UTF-8 and import it again."
    assert str(refused.value) == expected


def test_a_stray_nul_and_old_line_ends_are_normalised_away():
    article = read(Source("a.txt", SENTENCE.encode() * 20 + b"\x00\r\n\rEnd cafe\xcc\x81.\r"))
    assert article.text.endswith("\n\nEnd café.\n")
    assert "\x00" not in article.text


def test_too_many_bytes_are_refused_even_when_pasted():
    with pytest.raises(SourceTooLarge):
        read(pasted("a" * 20_000_001))


def test_what_the_user_gave_wins_and_is_marked_as_asked():
    text = f"Old title of the story\nBy Ada Lorn\nMarch 4, 2031\nSource: Harrow Post\n\n{SENTENCE}"
    given = Given(published=date(2031, 3, 5), outlet="Basin Times", title="New title")
    article = read(Source("a.txt", text.encode()), given)
    assert (article.title, article.outlet, article.published) == (
        "New title",
        "Basin Times",
        date(2031, 3, 5),
    )
    assert dict(article.origins) == {
        Field.TITLE: Origin.ASKED,
        Field.OUTLET: Origin.ASKED,
        Field.PUBLISHED: Origin.ASKED,
        Field.BYLINE: Origin.GUESSED,
    }


def test_a_date_after_today_is_not_believed():
    source = Source("a.txt", f"Date: March 4, 2031\n\n{SENTENCE}".encode())
    assert read(source, today=date(2031, 3, 3)).published == date(2031, 3, 4)
    assert read(source, today=date(2030, 3, 3)).published is None


def test_every_format_in_the_table_has_its_module_and_shares_no_suffix_but_that_of_json():
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert {suffix for suffix in suffixes if suffixes.count(suffix) > 1} == {".json"}
    for known in FORMATS:
        module = __import__(known.module, fromlist=["read"])
        assert module.read_all if known.holds_several else module.read


def test_the_room_is_entered_without_any_parser():
    code = "import sys, readahead.importers; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"trafilatura", "lxml", "yaml", "charset_normalizer", "tomllib", "json"}
    assert heavy.isdisjoint(loaded)
