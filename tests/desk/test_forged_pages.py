"""What is done to the pages of an exported PDF is found: pages moved, words covered, whitened, shrunk or put in."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from readahead.desk.desk import Desk
from readahead.memo.export import render
from readahead.memo.pdf.coverage import Fitting
from readahead.model.memo import MemoOptions, NotePlace, PageSize
from readahead.model.proving import Proof, Standing

TITLE = "Talks مرحبا 東京"
MIXED = (
    "مرحبا بالعالم 東京都 😀 هذا نص طويل 12 مع كلمات English و漢字 🎉 في السطر\n\n"
    "中文段落，包含日本語と한국어 words 😀.\n\nשלום 漢字 עולם 123\n\n"
    "Seven gates are open and the eighth is not.\n"
)

Exports = tuple[Path, bytes]
Check = Callable[[bytes], Proof]


@pytest.fixture(scope="module")
def exports(starter_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Exports:
    """A library and a memo of it as a PDF of several pages."""
    folder = tmp_path_factory.mktemp("pages")
    library = folder / "pages.readahead"
    library.write_bytes(starter_file.read_bytes())
    with Desk.open(library) as desk:
        memo = desk.new_memo(TITLE, template="decision-memo", marking="TLP:CLEAR").id
        desk.add_text(desk.memo(memo).sections[0].id, MIXED)
        desk.export(memo, [folder / "brief.pdf"])
    return library, (folder / "brief.pdf").read_bytes()


@pytest.fixture
def check(exports: Exports, tmp_path: Path) -> Check:
    def verify(data: bytes) -> Proof:
        file = tmp_path / "checked.pdf"
        file.write_bytes(data)
        with Desk.open(exports[0], read_only=True) as desk:
            return desk.verify(file)

    return verify


def failing(proof: Proof) -> list[str]:
    told = (f"{each.words}: {each.because}" for each in (*proof.lines, *proof.notes) if each.because)
    return [*told, *proof.added]


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(made)
    return made.getvalue()


def doubled(pdf: pikepdf.Pdf) -> None:
    pdf.pages.append(pdf.pages[0])


def swapped(pdf: pikepdf.Pdf) -> None:
    first = pdf.pages[0]
    del pdf.pages[0]
    pdf.pages.insert(1, first)


def removed(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1]


def put_in(pdf: pikepdf.Pdf) -> None:
    pdf.add_blank_page()


def covered(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q 1 1 1 rg 60 300 480 300 re f Q")


def blackened(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q 0 0 0 rg 60 300 480 300 re f Q")


def pictured(pdf: pikepdf.Pdf) -> None:
    image = pdf.make_stream(bytes([255, 128]))
    image.Type, image.Subtype, image.Width, image.Height = pikepdf.Name.XObject, pikepdf.Name.Image, 2, 1
    image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 8
    page = pdf.pages[0]
    if "/XObject" not in page.Resources:
        page.Resources.XObject = pikepdf.Dictionary()
    page.Resources.XObject.Forged = image
    page.contents_add(b"q 480 0 0 300 60 300 cm /Forged Do Q")


def repainted(before: bytes, after: bytes) -> Callable[[pikepdf.Pdf], None]:
    """Return what puts an operator behind the beginning of each text, and so changes how it is painted."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        made = page.Contents.read_bytes()
        assert before in made
        page.Contents.write(made.replace(before, after))

    return change


def clipped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q 0 0 600 400 re W n", prepend=True)
    pdf.pages[0].contents_add(b"Q")


def beside(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Resources.Font.Forged = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.contents_add(b"/P <</MCID 9999>> BDC BT /Forged 20 Tf 100 400 Td (Forged words) Tj ET EMC")


def at_the_head(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Resources.Font.Forged = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.contents_add(b"BT /Forged 12 Tf 100 800 Td (TLP:RED) Tj ET")


UNSEEN = "words on page 1 that nobody sees"
FORGERIES: tuple[tuple[Callable[[pikepdf.Pdf], None], str], ...] = (
    (doubled, "which bears the number 1 of"),
    (swapped, "which bears the number 2 of"),
    (removed, "which bears the number 1 of"),
    (put_in, "which bears no number"),
    (covered, UNSEEN),
    (blackened, UNSEEN),
    (pictured, UNSEEN),
    (clipped, UNSEEN),
    (repainted(b"BT 0 Tr", b"BT 3 Tr"), UNSEEN),
    (repainted(b"BT 0 Tr", b"BT 0 Tr 1 1 1 rg"), UNSEEN),
    (repainted(b" Tf 1 0 0 -1 ", b" Tf 0.05 0 0 -0.05 "), UNSEEN),
    (beside, "Forged words"),
    (at_the_head, "TLP:RED"),
)


@pytest.mark.parametrize(("forge", "told"), FORGERIES, ids=range(len(FORGERIES)))
def test_what_is_done_to_a_page_is_found(
    exports: Exports, check: Check, forge: Callable[[pikepdf.Pdf], None], told: str
) -> None:
    proof = check(changed(exports[1], forge))
    assert proof.standing is Standing.ALTERED
    assert [said for said in failing(proof) if told in said]


def test_scripts_that_are_mixed_in_one_line_hold(exports: Exports, check: Check) -> None:
    assert failing(check(exports[1])) == []
    assert failing(check(changed(exports[1], lambda pdf: None))) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [("بالعالم", "باالعالم"), ("東京都", "東都都"), ("12", "13"), ("漢字 עולם", "漢 עולם"), ("عالم", "حالم")],
)
def test_a_word_changed_among_mixed_scripts_is_found(
    exports: Exports, check: Check, tmp_path: Path, before: str, after: str
) -> None:
    library = tmp_path / "other.readahead"
    library.write_bytes(exports[0].read_bytes())
    with Desk.open(library) as desk:
        memo = desk.memos()[0].id
        honest = desk.document(memo)
        for section in desk.memo(memo).sections[:1]:
            for entry in section.entries:
                if before in entry.text:
                    desk.edit_entry(entry.id, entry.text.replace(before, after, 1))
        forged = replace(desk.document(memo), manifest=honest.manifest)
    assert forged != honest
    proof = check(render(forged, ".pdf"))
    # letters that no font of this machine has are replaced on paper, and then a change among them cannot be seen there
    is_seen = Fitting()(before) != Fitting()(after)
    assert len([line for line in proof.lines if line.standing is Standing.ALTERED]) == int(is_seen)


def test_pages_with_every_option_hold(exports: Exports, tmp_path: Path) -> None:
    options = MemoOptions(
        draft=True,
        contents=True,
        portions=True,
        notes=NotePlace.ENDNOTES,
        page=PageSize.LETTER,
        accent="#ffdd00",
    )
    library = tmp_path / "other.readahead"
    library.write_bytes(exports[0].read_bytes())
    with Desk.open(library) as desk:
        memo = desk.memos()[0].id
        desk.set_memo(memo, options=options, marking="A marking of an organisation that is long")
        desk.export(memo, [tmp_path / "brief.pdf"])
        assert failing(desk.verify(tmp_path / "brief.pdf")) == []
