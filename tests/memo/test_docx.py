from datetime import date
from io import BytesIO

import docx as reader
import pytest
from word_files import Word

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Document, plain
from readahead.memo.docx.writer import docx

DAY = date(2026, 3, 9)
BRIEF = templates.load("meeting-brief")


@pytest.fixture
def document(brief, cards) -> Document:
    return compose(brief, list(cards.values()), template=BRIEF, on=DAY)


@pytest.fixture
def word(document: Document) -> Word:
    return Word(docx(document))


def test_the_notes_are_those_of_the_document_word_for_word(document: Document, word: Word) -> None:
    assert word.notes() == {note.number: plain(note.inlines) for note in document.notes}
    assert word.notes("endnote") == {}


def test_the_headings_are_headings_to_a_reader_of_word_files(document: Document, word: Word) -> None:
    assert word.headings == [part.heading for part in document.parts]
    opened = reader.Document(BytesIO(word.data))
    named = [each.text for each in opened.paragraphs if each.style.name == "Heading 1"]
    assert named == [
        "Reason for the meeting",
        "What is happening",
        "Positions",
        "Figures",
        "Timeline",
        "Sources",
    ]


def test_every_page_bears_the_marking_at_head_and_foot_and_its_number(document: Document, word: Word) -> None:
    opened = reader.Document(BytesIO(word.data))
    for section in opened.sections:
        assert section.different_first_page_header_footer
        for edge in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            assert document.marking in edge.paragraphs[0].text
    feet = [words for name, words in word.edges.items() if "footer" in name]
    assert [foot.split("\t")[-1] for foot in feet] == ["Page 1 of 1"] * 2
    assert word.instructions.count("PAGE") == word.instructions.count("NUMPAGES") == 2


def test_the_same_memo_gives_the_same_bytes(document: Document) -> None:
    assert docx(document) == docx(document)
