"""What a Word file says of itself, what it carries, and how each option of a memo shows in it."""

import json
import zipfile
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import docx as reader
import pytest
from lxml import etree
from word_files import R, W, Word, style_of, words
from word_papers import DAY, jpeg, paper, part, png, point, svg
from word_papers import words as para

from readahead.memo.document import (
    Actor,
    Choices,
    Document,
    HeaderField,
    Heading,
    Image,
    Listing,
    NoteMark,
    Quotation,
    Text,
)
from readahead.memo.docx.package import MANIFEST_NAMESPACE
from readahead.memo.docx.pictures import pixels
from readahead.memo.docx.writer import docx
from readahead.model.memo import Block, MemoOptions, NotePlace, PageSize, Picture

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EMU_PER_MM = 36_000


def word(*parts, **changes) -> Word:
    return Word(docx(paper(*parts, **changes)))


def with_options(*parts, notes: int = 0, pictures: tuple[Picture, ...] = (), **options) -> Word:
    return word(*parts, notes=notes, pictures=pictures, options=MemoOptions(**options))


# What it says of itself


def test_a_file_says_title_author_and_the_day_of_its_document() -> None:
    told = reader.Document(BytesIO(docx(paper(subtitle="A call", language="fr")))).core_properties
    assert (told.title, told.subject, told.author) == ("Tarn dam talks", "A call", "Rivers desk")
    assert (told.category, told.language) == ("TLP:AMBER", "fr")
    day = datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC)
    assert [each.replace(tzinfo=UTC) for each in (told.created, told.modified)] == [day, day]
    assert (told.last_modified_by, told.comments, told.keywords) == ("", "", "")


def test_a_file_says_nothing_of_the_machine_or_the_library_it_was_made_with() -> None:
    names = set(word().parts)
    assert not [each for each in names if "thumbnail" in each or "app.xml" in each or "bibliography" in each]
    assert b"python-docx" not in b"".join(word().parts.values())


def test_a_property_too_long_for_word_is_cut_and_the_page_is_not() -> None:
    title = "long " * 80
    file = word(title=title)
    assert len(reader.Document(BytesIO(file.data)).core_properties.title) == 255
    assert file.paragraphs("Title") == [title]


def test_the_day_changes_the_bytes_and_the_clock_does_not() -> None:
    first, again = docx(paper(manifest="{}")), docx(paper(manifest="{}"))
    assert first == again != docx(paper(manifest="{}", date=date(2026, 3, 10)))
    with zipfile.ZipFile(BytesIO(first)) as held:
        listed = held.infolist()
    assert {each.date_time for each in listed} == {(1980, 1, 1, 0, 0, 0)}
    assert listed[0].filename == "[Content_Types].xml"
    assert [each.filename for each in listed[1:]] == sorted(each.filename for each in listed[1:])


@pytest.mark.parametrize(
    ("tag", "told"), [("en", "en-GB"), ("de", "de"), ("pt-BR", "pt-BR"), ("nonsense!", "en-GB")]
)
def test_the_language_is_that_of_the_document(tag: str, told: str) -> None:
    (language,) = word(language=tag).part("word/styles.xml").iterfind(f"{W}docDefaults//{W}lang")
    assert language.get(f"{W}val") == told


# What it carries


@pytest.mark.parametrize("manifest", ['{"a":"<b>&amp;]]>\\u0000\\n","é":"محمد"}', '{\n\t"a": 1}\r\n'])
def test_the_manifest_is_carried_letter_by_letter(manifest: str) -> None:
    file = word(manifest=manifest)
    held = file.part("customXml/item1.xml")
    assert held.tag == f"{{{MANIFEST_NAMESPACE}}}manifest"
    assert held.text == manifest
    rels = file.part("customXml/_rels/item1.xml.rels")
    assert [each.get("Target") for each in rels] == ["itemProps1.xml"]
    main = [each.get("Target") for each in file.part("word/_rels/document.xml.rels")]
    assert "../customXml/item1.xml" in main


def test_a_letter_xml_cannot_hold_is_in_the_manifest_as_json_writes_it() -> None:
    told = json.dumps({"a": "x\ufffe\ud800\x7fy"}, ensure_ascii=False)
    held = word(manifest=told).part("customXml/item1.xml").text
    assert json.loads(held) == json.loads(told)


def test_without_a_manifest_there_is_no_part_for_it() -> None:
    assert not [name for name in word().parts if name.startswith("customXml")]


def test_only_links_lead_out_of_the_file_and_there_is_nothing_that_runs() -> None:
    pictures = (png("a.png", 4, 4), svg("b.svg", '<image href="https://x.example/a.png"/><script>x</script>'))
    file = word(Image("a.png", "a"), Image("b.svg", "b"), pictures=pictures, manifest="{}")
    for name, data in file.parts.items():
        assert b'TargetMode="External"' not in data, name
        assert b"x.example" not in data, name
    kinds = {name.rsplit(".", 1)[-1] for name in file.parts}
    assert kinds == {"xml", "rels", "png"}


# The marking, on every page


@pytest.mark.parametrize(
    ("marking", "colour", "fill"),
    [
        ("TLP:RED", "FF2B2B", "000000"),
        ("TLP:AMBER+STRICT", "FFC000", "000000"),
        ("TLP:GREEN", "33FF00", "000000"),
        ("TLP:CLEAR", "FFFFFF", "000000"),
        ("Official-Sensitive", "1B2430", None),
        ("An organisation’s own words, as long as a marking may be, all", "1B2430", None),
    ],
)
def test_a_marking_is_large_and_in_its_colours_at_each_head_and_foot(
    marking: str, colour: str, fill: str | None
) -> None:
    file = word(marking=marking)
    assert len(file.edges) == 4
    for name in file.edges:
        (run,) = (each for each in file.part(name).iter(f"{W}r") if words(each) == marking)
        look = run.find(f"{W}rPr")
        assert int(look.find(f"{W}sz").get(f"{W}val")) >= 24
        assert look.find(f"{W}caps") is not None
        assert look.find(f"{W}color").get(f"{W}val") == colour
        shade = look.find(f"{W}shd")
        assert (None if shade is None else shade.get(f"{W}fill")) == fill


def test_all_sections_have_their_own_heads_and_feet() -> None:
    file = word(part(para("a"), block=Block.ANNEX))
    (section,) = file.body.iter(f"{W}sectPr")
    named = [(each.tag.removeprefix(W), each.get(f"{W}type")) for each in section if each.get(f"{R}id")]
    kinds = ("headerReference", "footerReference")
    assert sorted(named) == sorted((kind, when) for kind in kinds for when in ("default", "first"))


def test_an_exercise_says_so_on_the_paper_and_on_every_page() -> None:
    file = word(exercise=True)
    assert all("EXERCISE" in told for told in file.edges.values())
    assert file.paragraphs("Exercise")[0].startswith("EXERCISE. This paper")
    assert "EXERCISE" not in "".join(word().edges.values()) + word().text


def test_the_first_page_shows_the_day_and_the_others_the_title() -> None:
    edges = word(reference="Version 2", marking="").edges
    assert edges["word/header-first.xml"] == "9 March 2026\t\tVersion 2"
    assert edges["word/header.xml"] == "Tarn dam talks\t\tVersion 2"
    assert edges["word/footer.xml"] == "Rivers desk\t\tPage 1 of 1"


def test_the_head_has_its_fields_in_two_columns() -> None:
    fields = (
        HeaderField("Meeting", ("A call", "in two lines"), 0),
        HeaderField("Prepared for", ("The Minister",), 1),
    )
    file = word(fields=fields, subtitle="With the delegation")
    (row,) = file.body.iter(f"{W}tr")
    cells = [[words(each) for each in cell.iter(f"{W}p")] for cell in row.iter(f"{W}tc")]
    assert cells == [["Meeting", "A call", "in two lines"], ["Prepared for", "The Minister"]]
    assert file.paragraphs("Kicker") == ["Meeting brief · TLP:AMBER"]
    assert (file.paragraphs("Title"), file.paragraphs("Subtitle")) == (
        ["Tarn dam talks"],
        ["With the delegation"],
    )


# Each option


def test_a_table_of_contents_lists_the_parts_and_leads_to_them() -> None:
    inner = part(
        Heading(2, (Text("Inner"),)), Heading(3, (Text("Deep"),)), heading="One", block=Block.DESK_NOTE
    )
    file = with_options(inner, part(para("x"), heading="Two"), contents=True)
    assert file.paragraphs("TOC1") == ["One\t", "Two\t"]
    assert file.paragraphs("TOC2") == []
    assert 'TOC \\o "1-1" \\h \\z \\u' in file.instructions
    marks = {each.get(f"{W}name"): words(each.getparent()) for each in file.body.iter(f"{W}bookmarkStart")}
    led = [(marks[each.get(f"{W}anchor")], words(each)) for each in file.body.iter(f"{W}hyperlink")]
    assert led == [("One", "One\t"), ("Two", "Two\t")]
    fields = [each.get(f"{W}fldCharType") for each in file.body.iter(f"{W}fldChar")]
    assert fields.count("begin") == fields.count("separate") == fields.count("end") == 3
    assert "TOC" not in "".join(with_options(inner).instructions)


def test_nobody_is_asked_to_bring_fields_up_to_date() -> None:
    file = with_options(part(para("x")), contents=True)
    assert b"updateFields" not in file.parts["word/settings.xml"]
    assert b"w:dirty" not in file.parts["word/document.xml"]


def test_endnotes_are_notes_at_the_end_under_a_heading() -> None:
    parts = part(para("a", NoteMark(1))), para("b", NoteMark(2), NoteMark(1))
    file = word(*parts, notes=2, options=MemoOptions(notes=NotePlace.ENDNOTES))
    assert list(file.notes("endnote")) == [1, 2]
    assert file.notes() == {}
    assert file.marks == [1, 2, 1]
    assert file.headings[-1] == "Notes"
    settings = file.part("word/settings.xml").find(f"{W}endnotePr")
    assert [each.get(f"{W}id") for each in settings.iter(f"{W}endnote")] == ["-1", "0"]
    assert settings.find(f"{W}numFmt").get(f"{W}val") == "decimal"


def test_a_paper_without_notes_has_no_heading_for_them() -> None:
    assert word(part(para("a")), options=MemoOptions(notes=NotePlace.ENDNOTES)).headings == [
        "What is happening"
    ]


def test_notes_have_their_separators_and_are_named_in_the_settings() -> None:
    file = word(para("a", NoteMark(1)), notes=1)
    kinds = [(each.get(f"{W}type"), each.get(f"{W}id")) for each in file.part("word/footnotes.xml")]
    assert kinds == [("separator", "-1"), ("continuationSeparator", "0"), (None, "1")]
    named = file.part("word/settings.xml").iterfind(f"{W}footnotePr/{W}footnote")
    assert [each.get(f"{W}id") for each in named] == ["-1", "0"]


@pytest.mark.parametrize(("size", "wide", "high"), [(PageSize.A4, 210, 297), (PageSize.LETTER, 215.9, 279.4)])
def test_the_page_has_the_size_that_was_asked_for(size: PageSize, wide: float, high: float) -> None:
    (section,) = reader.Document(BytesIO(docx(paper(options=MemoOptions(page=size))))).sections
    assert section.page_width.mm == pytest.approx(wide, abs=0.1)
    assert section.page_height.mm == pytest.approx(high, abs=0.1)


def test_a_draft_bears_the_word_across_each_page() -> None:
    heads = [name for name in word().parts if "header" in name and "rels" not in name]
    assert len(heads) == 2
    drawn = with_options(draft=True)
    assert all(b'string="DRAFT"' in drawn.parts[name] for name in heads)
    assert not any(b"DRAFT" in word().parts[name] for name in heads)


@pytest.mark.parametrize(
    ("accent", "colour"), [("#7a1f3d", b"7A1F3D"), ("", b"16365C"), ("red", b"16365C"), ('#"/><x', b"16365C")]
)
def test_the_accent_colours_headings_and_rules(accent: str, colour: bytes) -> None:
    file = with_options(part(Listing((point("x"),))), accent=accent)
    heading = next(each for each in file.part("word/styles.xml") if each.get(f"{W}styleId") == "Heading1")
    assert heading.find(f".//{W}color").get(f"{W}val").encode() == colour
    assert colour in file.parts["word/numbering.xml"]
    if accent:
        assert (b"16365C" in b"".join(file.parts.values())) == (colour == b"16365C")


# Pictures


def shown(file: Word) -> list[tuple[str, float, float]]:
    """Return of each picture what is said of it, and how many millimetres wide and high it is."""
    return [
        (
            each.find(f"{WP}docPr").get("descr"),
            int(each.find(f"{WP}extent").get("cx")) / EMU_PER_MM,
            int(each.find(f"{WP}extent").get("cy")) / EMU_PER_MM,
        )
        for each in file.body.iter(f"{WP}inline", f"{WP}anchor")
    ]


def test_a_picture_is_shown_with_what_it_shows_and_lies_in_the_file_as_it_is() -> None:
    square = png("a.png", 96, 48)
    file = word(Image("a.png", "A <red> “square”"), Image("a.png", "Again"), pictures=(square,))
    assert shown(file) == [("A <red> “square”", 25.4, 12.7), ("Again", 25.4, 12.7)]
    assert [data for name, data in file.parts.items() if "media" in name] == [square.data]
    ids = [each.get("id") for each in file.body.iter(f"{WP}docPr")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("size", [(4000, 1000), (1000, 4000), (30_000, 1)])
def test_a_large_picture_is_made_to_fit_the_page(size: tuple[int, int]) -> None:
    ((_, wide, high),) = shown(word(Image("a.jpg", "x"), pictures=(jpeg("a.jpg", *size),)))
    assert wide <= 162.1
    assert high <= 0.6 * 237.1
    if min(size) > 1:
        assert wide / high == pytest.approx(size[0] / size[1], rel=0.01)


def test_a_drawing_is_painted_since_it_could_hold_what_acts() -> None:
    file = word(Image("a.svg", "The flow"), pictures=(svg("a.svg"),))
    assert shown(file) == [
        ("The flow", pytest.approx(300 / 96 * 25.4, rel=0.01), pytest.approx(120 / 96 * 25.4, rel=0.02))
    ]
    (painted,) = (data for name, data in file.parts.items() if "media" in name)
    assert painted.startswith(b"\x89PNG")
    assert docx(paper(Image("a.svg", "x"), pictures=(svg("a.svg"),))) == docx(
        paper(Image("a.svg", "x"), pictures=(svg("a.svg"),))
    )


@pytest.mark.parametrize("size", ["100000000 100000000", "1000000 1", "1 1000000", "0 0", "1 0.0000001"])
def test_a_drawing_may_say_it_is_a_mile_wide(size: str) -> None:
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}"><path d="M0 0 L9 9"/></svg>'
    ((_, wide, high),) = shown(
        word(Image("a", "x"), pictures=(Picture("a", "image/svg+xml", drawing.encode()),))
    )
    assert 0 < wide <= 162.1
    assert 0 < high <= 151


def painted(inner: str) -> list[bytes]:
    """Return what lies in a file for a drawing of *inner*: nothing when it cannot be painted."""
    file = word(Image("a", "x"), pictures=(svg("a", inner),))
    return [data for name, data in file.parts.items() if "media" in name]


@pytest.mark.parametrize("words", ["Flow", "محمد"])
@pytest.mark.parametrize("family", ["", "A font nobody has"])
def test_the_words_in_a_drawing_are_painted_whatever_their_font(words: str, family: str) -> None:
    (drawn,), (blank,) = (
        painted(f'<text x="9" y="60" font-size="40" font-family="{family}">{words}</text>'),
        painted(""),
    )
    assert len(drawn) > len(blank) + 200


def test_a_drawing_opens_no_file(tmp_path: Path) -> None:
    there = tmp_path / "there.png"
    there.write_bytes(png("there", 9, 9).data)
    for address in (there, there.as_uri(), "main.typ"):
        made = painted(f'<image xlink:href="{address}" width="9" height="9"/>')
        assert made in ([], painted(""))


@pytest.mark.parametrize(
    "picture",
    [
        Picture("a", "image/png", b"\x89PNG\r\n\x1a\nxx"),
        Picture("a", "image/jpeg", b"\xff\xd8\xff"),
        Picture("a", "image/jpeg", b"\xff\xd8\xff\xe0\x00\x00" * 3),
        Picture("a", "image/svg+xml", b"<svg"),
        Picture("a", "image/gif", b"GIF89a"),
        png("a", 0, 5),
    ],
)
def test_what_is_no_picture_is_told_in_words(picture: Picture) -> None:
    file = word(Image("a", "What it would show"), pictures=(picture,))
    assert shown(file) == []
    assert "What it would show" in file.text


def test_the_size_of_a_picture_is_read_from_its_own_bytes() -> None:
    assert pixels(png("a", 7, 9).data, "image/png") == (7, 9)
    assert pixels(jpeg("a", 700, 900).data, "image/jpeg") == (700, 900)


def test_a_logo_stands_in_the_corner_of_the_first_page() -> None:
    logo = png("logo.png", 400, 100)
    file = with_options(part(para("x")), logo="logo.png", pictures=(logo,))
    ((told, wide, high),) = shown(file)
    assert (told, round(wide / high, 1)) == ("Logo", 4.0)
    assert wide < 60
    (kicker,) = (each for each in file.body.iter(f"{W}p") if style_of(each) == "Kicker")
    assert kicker.find(f".//{WP}anchor") is not None
    assert shown(with_options(part(para("x")), logo="gone.png")) == []


def test_a_heading_in_a_box_is_a_first_heading_without_its_rule() -> None:
    file = word(part(para("x"), block=Block.DESK_NOTE, heading="Boxed"), part(para("y"), heading="Open"))
    boxed, plain = (each for each in file.body.iter(f"{W}p") if style_of(each) == "Heading1")
    assert (words(boxed), words(plain)) == ("Boxed", "Open")
    assert boxed.find(f"{W}pPr/{W}pBdr/{W}bottom").get(f"{W}val") == "nil"
    assert plain.find(f"{W}pPr/{W}pBdr") is None


# What Word asks of a file's order


ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs bidi spacing ind jc outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs caps noProof color spacing sz szCs u shd vertAlign rtl lang",
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook",
    "tcPr": "tcW tcBorders shd",
    "tcBorders": "top left bottom right insideH insideV",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "pBdr": "top left bottom right",
    "tc": "tcPr p tbl",
    "sectPr": "headerReference footerReference footnotePr endnotePr pgSz pgMar titlePg",
    "style": "name basedOn next qFormat pPr rPr tblPr tblStylePr",
    "lvl": "start numFmt lvlText lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType lvl",
    "numbering": "abstractNum num",
    "settings": "zoom defaultTabStop characterSpacingControl footnotePr endnotePr compat",
    "p": "pPr",
    "r": "rPr",
}
"""ECMA-376 part 1, annex A: the elements used here, in the order the schema asks for."""


@pytest.fixture(scope="module")
def everything() -> Word:
    pieces = (
        Listing((point("a", Listing((point("b"),), ordered=True), Choices(("Yes", "No"))),)),
        Quotation((para("“No.”"),), (Text("Sool"), NoteMark(1))),
        Actor("A", "b", (point("x"),)),
        Heading(2, (Text("ملخص"),)),
        Image("a.png", "x"),
    )
    parts = [part(*pieces, block=block, heading=block.value) for block in Block]
    made: Document = paper(
        *parts,
        notes=1,
        exercise=True,
        manifest="{}",
        pictures=(png("a.png", 9, 9),),
        fields=(HeaderField("Meeting", ("x",), 0),),
        options=MemoOptions(contents=True, draft=True, logo="a.png"),
    )
    return Word(docx(made))


def test_properties_stand_in_the_order_the_schema_asks_for(everything: Word) -> None:
    seen = set()
    for name in everything.parts:
        if not name.startswith("word/") or not name.endswith(".xml") or "theme" in name:
            continue
        for element in everything.part(name).iter():
            kind = element.tag.removeprefix(W)
            order = ORDER.get(kind, "").split()
            found = [each.tag.removeprefix(W) for each in element]
            if kind in ("p", "r"):
                assert order[0] not in found[1:], etree.tostring(element)
            elif order:
                assert set(found) <= set(order), (kind, set(found) - set(order))
                places = [order.index(each) for each in found]
                if kind == "tc":
                    places = [min(each, 1) for each in places]
                assert places == sorted(places), (name, kind, found)
                seen.add(kind)
    assert seen >= ORDER.keys() - {"p", "r"}


def test_every_name_that_is_pointed_at_is_there(everything: Word) -> None:
    styles = {each.get(f"{W}styleId") for each in everything.part("word/styles.xml")}
    lists = {each.get(f"{W}numId") for each in everything.part("word/numbering.xml").iter(f"{W}num")}
    rels = {each.get("Id") for each in everything.part("word/_rels/document.xml.rels")}
    for name in ("document", "header", "header-first", "footer", "footer-first", "footnotes", "styles"):
        root = everything.part(f"word/{name}.xml")
        for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            assert {each.get(f"{W}val") for each in root.iter(f"{W}{kind}")} <= styles, (name, kind)
    assert {each.get(f"{W}val") for each in everything.body.iter(f"{W}numId")} <= lists
    assert {each.get(f"{R}id") for each in everything.body.iter() if each.get(f"{R}id")} <= rels
    assert {each.get(f"{R}embed") for each in everything.body.iter() if each.get(f"{R}embed")} <= rels
    marks = [each.get(f"{W}id") for each in everything.body.iter(f"{W}bookmarkStart")]
    assert len(marks) == len(set(marks))
    assert sorted(marks) == sorted(each.get(f"{W}id") for each in everything.body.iter(f"{W}bookmarkEnd"))
    types = everything.part("[Content_Types].xml")
    named = {each.get("PartName") for each in types} | {each.get("Extension") for each in types}
    assert all(f"/{name}" in named or name.rsplit(".", 1)[-1] in named for name in everything.parts)
