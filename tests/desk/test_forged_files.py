"""What somebody lays over an exported memo, or lets act in it, is found."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from readahead.desk.desk import Desk
from readahead.model.memo import MemoOptions, NotePlace, PageSize
from readahead.model.proving import Standing

DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><g opacity="0.5">
<text x="5" y="20" font-family="Source Sans 3" font-size="12">Words in it</text></g></svg>"""
FONT = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)


@pytest.fixture
def exported(starter: Desk, tmp_path: Path) -> Callable[[str], Path]:
    def export(name: str, options: MemoOptions = MemoOptions()) -> Path:
        memo = starter.new_memo("Brief", template="decision-memo", marking="TLP:GREEN").id
        starter.show_picture(starter.memo(memo).sections[0].id, "it.svg", DRAWING, shows="Words in a drawing")
        starter.set_memo(memo, options=options)
        starter.export(memo, [tmp_path / name])
        return tmp_path / name

    return export


def remark(pdf: pikepdf.Pdf) -> None:
    kind = pikepdf.Name.FreeText
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=kind, Rect=[100, 100, 300, 200], Contents="Forged"
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([note]))


def cut(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].CropBox = pikepdf.Array([0, 0, 100, 100])


def laid_over(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    form = pdf.make_stream(b"BT /F 20 Tf 100 400 Td (Forged) Tj ET")
    form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 600, 800]
    form.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=FONT))
    if "/XObject" not in page.Resources:
        page.Resources.XObject = pikepdf.Dictionary()
    page.Resources.XObject.Forged = form
    page.contents_add(b"/Forged Do")


def loose(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.Font.Forged = FONT
    pdf.pages[0].contents_add(b"BT /Forged 20 Tf 100 400 Td (Forged words) Tj ET")


@pytest.mark.parametrize(
    ("tamper", "told"),
    [
        (remark, "a remark on the page"),
        (cut, "a page that is cut or turned"),
        (laid_over, "words laid over the page"),
        (loose, "Forgedwords"),
    ],
)
def test_what_is_put_on_a_pdfs_page_is_found(
    starter: Desk, exported: Callable[..., Path], tamper: Callable[[pikepdf.Pdf], None], told: str
) -> None:
    file = exported("brief.pdf")
    forged = file.with_name("forged.pdf")
    with pikepdf.open(file) as pdf:
        tamper(pdf)
        pdf.save(forged)
    assert starter.verify(file).standing is Standing.HOLDS
    proof = starter.verify(forged)
    assert proof.standing is Standing.ALTERED
    assert told in proof.added


def test_a_pdf_with_every_option_holds(starter: Desk, exported: Callable[..., Path]) -> None:
    options = MemoOptions(
        draft=True,
        contents=True,
        portions=True,
        notes=NotePlace.ENDNOTES,
        page=PageSize.LETTER,
        logo="it.svg",
    )
    proof = starter.verify(exported("brief.pdf", options))
    assert (proof.standing, proof.added) == (Standing.HOLDS, ())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("</body>", "<script>document.body.innerHTML = 'x'</script></body>"),
        ("</style>", "li { display: none }</style>"),
        ("<main", "<main onclick='x()'"),
        ("</main>", "<iframe src='https://example.org'></iframe></main>"),
        ("Content-Security-Policy", "Content-Security-Policy-Report-Only"),
    ],
)
def test_what_would_act_in_a_page_or_hide_its_words_is_found(
    starter: Desk, exported: Callable[..., Path], before: str, after: str
) -> None:
    file = exported("brief.html")
    made = file.read_text(encoding="utf-8")
    assert starter.verify(file).standing is Standing.HOLDS
    assert made.count(before) == 1
    file.write_text(made.replace(before, after), encoding="utf-8")
    proof = starter.verify(file)
    assert proof.standing is Standing.ALTERED
    assert len(proof.added) == 1


def test_words_that_are_struck_out_do_not_count(starter: Desk, exported: Callable[..., Path]) -> None:
    file = exported("brief.html")
    made = file.read_text(encoding="utf-8")
    word = "agreed"
    assert f" {word} " in made
    file.write_text(made.replace(f" {word} ", f" <del>{word}</del> ", 1), encoding="utf-8")
    assert starter.verify(file).standing is Standing.ALTERED


def test_a_timeline_with_markings_of_its_own_holds(starter: Desk, tmp_path: Path) -> None:
    memo = starter.new_memo("Brief", template="situation-review", marking="TLP:GREEN").id
    starter.set_memo(memo, options=MemoOptions(portions=True))
    timeline = next(section for section in starter.memo(memo).sections if section.heading == "Timeline")
    starter.mark_entry(timeline.entries[0].id, "TLP:CLEAR")
    for ceiling in (None, "TLP:GREEN"):
        starter.export(memo, [tmp_path / "brief.md"], ceiling=ceiling)
        assert starter.verify(tmp_path / "brief.md").standing is Standing.HOLDS
