"""Word documents: their paragraphs, their title, nothing that was deleted, and no archive that unpacks without end."""

import io
import zipfile

import docx
import pytest

from readahead import importers
from readahead.importers import Given, Source
from readahead.importers import docx as reader
from readahead.model.errors import DamagedSource, EmptySource, OldDocument, SourceTooLarge

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FIRST = "The bridge at Lorn has closed, the road office said on Monday."


def read(data: bytes):
    return importers.read(Source("bridge.docx", data), Given())


def package(body: str, *, name="word/document.xml", head="") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, f"{head}<w:document {SPACE}><w:body>{body}</w:body></w:document>")
    return made.getvalue()


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_a_document_comes_in_with_its_title_and_date():
    made = docx.Document()
    made.add_heading("Bridge at Lorn is closed", 0)
    made.add_paragraph("By Ada Brook")
    made.add_paragraph("2 March 2026")
    made.add_paragraph(FIRST)
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Lorries", "twelve a day"
    data = io.BytesIO()
    made.save(data)
    article = read(data.getvalue())
    assert (article.title, article.byline) == ("Bridge at Lorn is closed", "Ada Brook")
    assert article.published.isoformat() == "2026-03-02"
    assert article.text.split("\n\n")[3:] == [FIRST, "Lorries", "twelve a day"]


def test_a_document_without_a_suffix_is_known_by_its_first_parts():
    made, data = docx.Document(), io.BytesIO()
    made.add_paragraph(FIRST)
    made.save(data)
    assert importers.read(Source("download", data.getvalue()), Given()).text == FIRST


def test_what_was_deleted_with_changes_tracked_and_field_codes_are_no_text():
    body = (
        f"<w:p><w:r><w:t>The bridge </w:t></w:r><w:del><w:r><w:delText>is open</w:delText><w:t>open</w:t></w:r></w:del>"
        f"<w:ins><w:r><w:t>has closed</w:t></w:r></w:ins><w:r><w:instrText>PAGE 7</w:instrText></w:r></w:p>{paragraph(FIRST)}"
    )
    assert read(package(body)).text == f"The bridge has closed\n\n{FIRST}"


def test_a_break_is_a_line_and_a_tab_a_space():
    body = (
        f"<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>{paragraph(FIRST)}"
    )
    assert read(package(body)).text.startswith("one\ntwo three\n\n")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"PK\x03\x04 no archive", DamagedSource),
        (package(paragraph(FIRST), name="word/other.xml"), DamagedSource),
        (package("<w:p>"), DamagedSource),
        (package("<w:p/>"), EmptySource),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, OldDocument),
        (package("<w:p>" * 3_000 + "</w:p>" * 3_000), DamagedSource),
        (
            package(paragraph("&b;"), head='<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'),
            DamagedSource,
        ),
        (
            package(paragraph("&b;"), head='<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
            DamagedSource,
        ),
    ],
)
def test_what_is_no_document_is_one_sentence(data, fault):
    with pytest.raises(fault, match=r"^bridge\.docx: [^\n]+\.$"):
        read(data)


def test_an_archive_that_unpacks_without_end_is_stopped(monkeypatch):
    monkeypatch.setattr(reader, "LARGEST_PART", 100_000)
    with pytest.raises(SourceTooLarge):
        reader.read(Source("bridge.docx", package(paragraph("a" * 200_000))), Given(), today=None)
