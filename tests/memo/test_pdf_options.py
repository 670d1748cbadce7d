"""How a memo may be laid out on paper, what it carries, and the pictures it shows."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest

from readahead.memo import colours, pictures
from readahead.memo.content import compose
from readahead.memo.document import Choices, Document, Image, Paragraph, Part, Quotation, Text
from readahead.memo.pdf.writer import ATTACHED, pdf
from readahead.memo.templates import load
from readahead.model.memo import Block, MemoOptions, NotePlace, PageSize, Picture

DAY = date(2026, 3, 9)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#369"/></svg>'
MAP = Picture("map.svg", "image/svg+xml", SVG)


@pytest.fixture
def composed(brief, cards) -> Document:
    return compose(brief, list(cards.values()), template=load("meeting-brief"), on=DAY)


def laid_out(document: Document, **options: object) -> Document:
    return replace(document, options=replace(document.options, **options))  # type: ignore[arg-type]


def words(made: bytes) -> list[str]:
    """Return the words of each page, without the spaces a justified line may have lost."""
    file = pypdfium2.PdfDocument(made)
    pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in file]
    file.close()
    return pages


def attached(made: bytes) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(made)) as file:
        return {name: bytes(spec.get_file().read_bytes()) for name, spec in file.attachments.items()}


def standards(made: bytes) -> tuple[str, str, str]:
    with pikepdf.open(io.BytesIO(made)) as file, file.open_metadata() as metadata:
        return metadata["pdfaid:part"], metadata["pdfaid:conformance"], metadata["pdfuaid:part"]


def test_a_memo_carries_its_manifest_and_is_then_of_the_third_part(composed: Document) -> None:
    made = pdf(composed)
    assert attached(made) == {ATTACHED: composed.manifest.encode()}
    assert standards(made) == ("3", "A", "1")
    assert pdf(composed) == made


def test_without_a_manifest_it_is_of_the_second_part(composed: Document) -> None:
    made = pdf(replace(composed, manifest=""))
    assert attached(made) == {}
    assert standards(made) == ("2", "A", "1")


@pytest.mark.parametrize(("size", "points"), [(PageSize.A4, (595, 842)), (PageSize.LETTER, (612, 792))])
def test_the_page_has_the_size_that_was_chosen(
    composed: Document, size: PageSize, points: tuple[int, int]
) -> None:
    file = pypdfium2.PdfDocument(pdf(laid_out(composed, page=size)))
    assert {tuple(map(round, page.get_size())) for page in file} == {points}


def test_the_contents_name_each_part_and_lead_to_it(composed: Document) -> None:
    made = pdf(laid_out(composed, contents=True))
    first = words(made)[0]
    assert "CONTENTS" in first
    for part in composed.parts:
        assert part.heading in first
    with pikepdf.open(io.BytesIO(made)) as file:
        kinds = [annotation.Subtype for annotation in file.pages[0].get("/Annots", [])]
    assert kinds.count("/Link") >= len(composed.parts)


def test_endnotes_stand_before_the_sources_with_the_same_words(composed: Document) -> None:
    text = " ".join(words(pdf(laid_out(composed, notes=NotePlace.ENDNOTES))))
    assert text.index("Notes") < text.rindex("Sources")
    for note in composed.notes:
        assert note.quote[:40] in text


def test_a_draft_says_so_on_each_page_and_to_nobody_who_listens(composed: Document) -> None:
    made = pdf(laid_out(composed, draft=True))
    assert all("DRAFT" in page for page in words(made))
    assert not any("DRAFT" in page for page in words(pdf(composed)))


@pytest.mark.parametrize(
    ("chosen", "used"),
    [("#204060", "#204060"), ("", colours.OWN), ("red", colours.OWN), ("#16365C", "#16365C")],
)
def test_a_dark_accent_is_used_as_it_is(chosen: str, used: str) -> None:
    assert colours.readable(chosen) == used


@pytest.mark.parametrize("chosen", ["#FFFFFF", "#FFDD00", "#88CCFF", "#00FF00"])
def test_a_light_accent_is_darkened_until_it_can_be_read(chosen: str) -> None:
    used = colours.readable(chosen)
    assert used != chosen
    assert colours._contrast(*(int(used[at : at + 2], 16) for at in (1, 3, 5))) >= 4.5


def shown(document: Document) -> Document:
    part = Part(
        "Map",
        Block.OWN_TEXT,
        (
            Image("map.svg", "The river and its two dams"),
            Choices(("Approve", "Disapprove")),
            Paragraph((Text("After"),)),
        ),
    )
    return replace(document, parts=(*document.parts, part), pictures=(MAP,))


def alternatives(made: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(made)) as file:
        for each in file.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure":
                yield str(each.get("/Alt", ""))


def test_a_picture_is_said_in_words_and_boxes_stand_before_their_labels(composed: Document) -> None:
    made = pdf(shown(composed))
    assert list(alternatives(made)) == ["The river and its two dams"]
    assert "Approve Disapprove After" in " ".join(" ".join(words(made)).split())


def test_a_logo_stands_at_the_head(composed: Document) -> None:
    plain = shown(composed)
    assert len(pdf(laid_out(plain, logo="map.svg"))) > len(pdf(plain))


def test_an_annex_begins_on_a_page_of_its_own(composed: Document) -> None:
    annex = Part("Annex of passages", Block.ANNEX, (Paragraph((Text("The passage"),)),))
    pages = words(pdf(replace(composed, parts=(*composed.parts, annex))))
    assert "Annex of passages The passage" in pages[-1]
    assert not any("Annex of passages" in page for page in pages[:-1])


@pytest.mark.parametrize("block", list(Block))
def test_every_way_of_setting_a_part_is_printed(composed: Document, block: Block) -> None:
    part = Part("The heading", block, (Paragraph((Text("The words of it"),)),))
    text = " ".join(words(pdf(replace(composed, parts=(part,)))))
    assert "the heading" in text.casefold()
    assert "The words of it" in text


@pytest.mark.parametrize(
    ("data", "media", "fault"),
    [
        (SVG, "image/svg+xml", ""),
        (b"<svg nonsense", "image/svg+xml", "it is damaged or cut short"),
        (b"\x89PNG\r\n\x1a\n and no more", "image/png", "it is damaged or cut short"),
        (b"\xff\xd8\xff\xe0 and no more", "image/jpeg", "it is damaged or cut short"),
        (b"GIF89a", "image/gif", "it is no PNG, JPEG or SVG picture"),
        (
            SVG.replace(b"</svg>", b'<image href="/etc/hostname" width="5" height="5"/></svg>'),
            "image/svg+xml",
            "it shows another file",
        ),
        (
            b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG,
            "image/svg+xml",
            "it has entities of its own",
        ),
    ],
)
def test_a_picture_that_cannot_be_shown_is_known_by_why(data: bytes, media: str, fault: str) -> None:
    assert pictures.fault(Picture("it", media, data)) == fault


def test_a_picture_that_cannot_be_shown_leaves_its_line_as_typed(brief, cards) -> None:
    section = brief.sections[0]
    line = replace(section.entries[0], card=None, text="![A broken one](broken.png) and words")
    memo = replace(
        brief, sections=(replace(section, entries=(line,)),), options=MemoOptions(logo="broken.png")
    )
    broken = Picture("broken.png", "image/png", b"\x89PNG\r\n\x1a\n and no more")
    made = compose(memo, [], template=load("meeting-brief"), on=DAY, pictures=[broken])
    assert made.pictures == ()
    assert "![A broken one](broken.png) and words" in " ".join(words(pdf(made)))


def test_what_says_where_a_passage_stands_is_on_its_page(composed: Document) -> None:
    pieces = tuple(
        piece
        for number in range(60)
        for piece in (
            Paragraph((Text(f"Label{number}."),)),
            Quotation((Paragraph((Text(f"Passage{number}. " + "Its words go on. " * 9),)),)),
        )
    )
    pages = words(pdf(replace(composed, parts=(Part("Annex", Block.ANNEX, pieces),))))
    assert len(pages) > 3
    for number in range(60):
        (page,) = [page for page in pages if f"Label{number}." in page]
        assert f"Passage{number}." in page
