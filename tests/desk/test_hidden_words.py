"""Words that are made unseen in an exported memo, or shown beside what is read, are found."""

import re
import zipfile
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from readahead.desk.desk import Desk
from readahead.model.memo import Header, MemoOptions, NotePlace, PageSize
from readahead.model.proving import Proof, Standing

OWN = "Our *own* words, `code|here` and **weight**.\n\n> quoted by us\n\n| when | what |\n|---|---|\n| 1 March | 7 gates |\n"
FORMATS = (".pdf", ".docx", ".html")

Exports = tuple[Path, dict[str, bytes]]
Check = Callable[[str, bytes], Proof]


@pytest.fixture(scope="module")
def exports(starter_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Exports:
    """A library, and one memo of it in each format that has looks."""
    folder = tmp_path_factory.mktemp("hidden")
    library = folder / "hidden.readahead"
    library.write_bytes(starter_file.read_bytes())
    with Desk.open(library) as desk:
        memo = desk.new_memo("Talks", template="situation-review", marking="TLP:CLEAR").id
        desk.add_text(desk.memo(memo).sections[0].id, OWN)
        files = [folder / f"brief{suffix}" for suffix in FORMATS]
        desk.export(memo, files)
    return library, {file.suffix: file.read_bytes() for file in files}


@pytest.fixture
def check(exports: Exports, tmp_path: Path) -> Check:
    def verify(name: str, data: bytes) -> Proof:
        file = tmp_path / name
        file.write_bytes(data)
        with Desk.open(exports[0], read_only=True) as desk:
            return desk.verify(file)

    return verify


def failing(proof: Proof) -> list[str]:
    return [
        *(f"{each.words}: {each.because}" for each in (*proof.lines, *proof.notes) if each.because),
        *proof.added,
    ]


def restyled(page: str, before: str, after: str) -> str:
    """Return a page whose style was changed, and whose policy names the changed one."""
    style = re.search(r"<style>(.*)</style>", page, re.DOTALL)
    assert style
    assert before in style[1]
    forged = style[1].replace(before, after, 1)
    digests = [b64encode(sha256(each.encode()).digest()).decode() for each in (style[1], forged)]
    return page.replace(style[1], forged).replace(*digests)


NOT_MADE = "a style that this program does not make"
PAGES: tuple[tuple[Callable[[str], str], str], ...] = (
    (lambda page: restyled(page, "p { margin", "li { display: none }\np { margin"), NOT_MADE),
    (lambda page: restyled(page, "--ink: #1b2430", "--ink: #ffffff"), NOT_MADE),
    (lambda page: restyled(page, "@page { size", "li { display: none }\n@page { size"), NOT_MADE),
    (lambda page: restyled(page, '"Talks"', '"Tales"'), NOT_MADE),
    (lambda page: restyled(page, ".w", ".w9 { width: 9%; } h1 { display: none }\n.w"), NOT_MADE),
    (
        lambda page: restyled(page, "@page { size: A4", ":root { --accent: #fffffe; }\n@page { size: A4"),
        NOT_MADE,
    ),
    (lambda page: page.replace("7 gates", "<span class='tlp-ffffff'>7 gates</span>", 1), "with the looks"),
    (lambda page: page.replace("7 gates", "<font color=white>7 gates</font>", 1), "no memo has: font"),
    (lambda page: page.replace("<li>", "<li popover>", 1), "no memo has: li with popover"),
    (lambda page: page.replace("<li>", "<details><li>", 1), "no memo has: details"),
    (lambda page: page.replace("</h1>", "</h1><p aria-hidden='true'>Forged words</p>"), "Forged words"),
    (lambda page: page.replace("↩\ufe0e", "↩ Forged words", 1), "↩ Forged words"),
    (lambda page: page.replace('<ol>\n<li id="note-1"', '<ol start="2">\n<li id="note-1"'), "note 1 stands"),
)


@pytest.mark.parametrize(("forge", "told"), PAGES, ids=range(len(PAGES)))
def test_a_page_made_to_hide_or_show_words_is_found(
    exports: Exports, check: Check, forge: Callable[[str], str], told: str
) -> None:
    made = exports[1][".html"].decode("utf-8")
    forged = forge(made)
    assert forged != made
    proof = check("forged.html", forged.encode())
    assert proof.standing is Standing.ALTERED
    assert [said for said in failing(proof) if told in said]


OPTIONS = (
    MemoOptions(),
    MemoOptions(contents=True, notes=NotePlace.ENDNOTES, draft=True, portions=True, page=PageSize.LETTER),
    MemoOptions(accent="#ffdd00"),
)


@pytest.mark.parametrize("options", OPTIONS, ids=range(len(OPTIONS)))
@pytest.mark.parametrize("marking", ["", "TLP:RED", "A marking of an organisation that is long"])
def test_a_page_as_it_was_made_holds(
    exports: Exports, tmp_path: Path, options: MemoOptions, marking: str
) -> None:
    with Desk.open(exports[0]) as desk:
        memo = desk.memos()[0].id
        desk.set_memo(memo, options=options, marking=marking, header=Header(prepared_by="Desk “R” é"))
        desk.export(memo, [tmp_path / "brief.html"])
        assert failing(desk.verify(tmp_path / "brief.html")) == []


def repacked(data: bytes, member: str, change: Callable[[str], str]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            held = old.read(name)
            if name == member:
                text = held.decode("utf-8")
                held = change(text).encode()
                assert held.decode() != text
            new.writestr(name, held)
    return made.getvalue()


def styled(name: str, looks: str) -> Callable[[str], str]:
    """Return what gives a style of a Word file more looks; an empty name is that of all there are."""
    place = f'w:styleId="{name}"' if name else "<w:rPrDefault>"

    def change(text: str) -> str:
        start = text.index(place)
        at = text.index("</w:rPr>", start)
        return text[:at] + looks + text[at:]

    return change


GATES = '<w:r><w:t xml:space="preserve">7 gates</w:t></w:r>'


def run(looks: str) -> Callable[[str], str]:
    return lambda text: text.replace(GATES, GATES.replace("<w:t ", f"<w:rPr>{looks}</w:rPr><w:t "))


def beside(xml: str) -> Callable[[str], str]:
    return lambda text: text.replace(GATES, GATES + xml)


def in_field(instruction: str, words: str) -> str:
    char = '<w:r><w:fldChar w:fldCharType="%s"/></w:r>'
    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"{char % 'begin'}{told}{char % 'separate'}<w:r><w:t>{words}</w:t></w:r>{char % 'end'}"


WHITE, TINY, GONE = '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>', "<w:vanish/>"
STYLES, BODY = "word/styles.xml", "word/document.xml"
WORD_FILES: tuple[tuple[str, Callable[[str], str], str], ...] = (
    (STYLES, styled("Lead", GONE), "words that nobody sees, hidden"),
    (STYLES, styled("ListParagraph", WHITE), "words that nobody sees, in the colour of the paper"),
    (STYLES, styled("Normal", TINY), "words that nobody sees, too small"),
    (STYLES, styled("", WHITE), "words that nobody sees, in the colour of the paper"),
    (STYLES, styled("FootnoteText", WHITE), "words that nobody sees, in the colour of the paper"),
    (STYLES, styled("TableText", "<w:strike/>"), "words that nobody sees, struck out"),
    (
        STYLES,
        styled("CodeWords", '<w:rFonts w:ascii="Wingdings"/>'),
        "words that nobody sees, in a font of signs",
    ),
    (BODY, run(GONE), "words that nobody sees, hidden: “7 gates”"),
    (BODY, run(WHITE), "words that nobody sees, in the colour of the paper: “7 gates”"),
    (BODY, run(TINY), "words that nobody sees, too small to be read: “7 gates”"),
    (BODY, run('<w:color w:val="000000" w:themeColor="background1"/>'), "the colour of the paper: “7 gates”"),
    (BODY, run('<w:shd w:val="clear" w:fill="1B2430"/>'), "in the colour of the paper: “7 gates”"),
    (BODY, run("<w14:textFill><w14:noFill/></w14:textFill>"), "hidden: “7 gates”"),
    (BODY, run('<w:position w:val="-400"/>'), "off the line: “7 gates”"),
    (
        BODY,
        lambda text: text.replace("<w:pPr>", '<w:pPr><w:spacing w:line="1" w:lineRule="exact"/>', 9),
        "on a line of no height",
    ),
    (
        BODY,
        lambda text: text.replace("<w:body>", '<w:background w:color="1B2430"/><w:body>'),
        "colour of the paper",
    ),
    (BODY, lambda text: text.replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>"), "a row of no height"),
    (BODY, beside(in_field("TOC", "Forged words")), "Forged words"),
    (BODY, beside(in_field("PAGE", "Forged words")), "Forged words"),
    (BODY, beside(in_field("QUOTE x", "")), "a field that may come to say something else: QUOTE x"),
    (BODY, beside("<w:r><w:commentReference/></w:r>"), "a remark at the edge"),
    (BODY, beside("<w:altChunk/>"), "brought in from elsewhere: altChunk"),
    (
        BODY,
        beside(
            "<mc:AlternateContent><mc:Fallback><w:r><w:t>x</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        ),
        "words that only some programs show",
    ),
    (
        "word/numbering.xml",
        lambda text: text.replace('w:lvlText w:val="', 'w:lvlText w:val="Forged ', 1),
        "words before the points of a list: “Forged",
    ),
    (
        "_rels/.rels",
        lambda text: text.replace("word/document.xml", "word/other.xml"),
        "a part of another name for its officeDocument",
    ),
    (
        "word/_rels/document.xml.rels",
        lambda text: text.replace(
            "</Relationships>",
            '<Relationship Id="x" TargetMode="External" Type="x/attachedTemplate" Target="https://example.net/x"/>'
            "</Relationships>",
        ),
        "brought in from elsewhere: attachedTemplate https://example.net/x",
    ),
)


@pytest.mark.parametrize(("member", "forge", "told"), WORD_FILES, ids=range(len(WORD_FILES)))
def test_a_word_file_made_to_hide_or_show_words_is_found(
    exports: Exports, check: Check, member: str, forge: Callable[[str], str], told: str
) -> None:
    proof = check("forged.docx", repacked(exports[1][".docx"], member, forge))
    assert proof.standing is Standing.ALTERED
    assert [said for said in failing(proof) if told in said]


def test_a_word_file_whose_contents_were_numbered_holds(
    exports: Exports, check: Check, tmp_path: Path
) -> None:
    with Desk.open(exports[0]) as desk:
        memo = desk.memos()[0].id
        desk.add_text(desk.memo(memo).sections[0].id, "## A heading of 2026")
        desk.set_memo(memo, options=MemoOptions(contents=True))
        desk.export(memo, [tmp_path / "brief.docx"])
    made = (tmp_path / "brief.docx").read_bytes()
    assert failing(check("brief.docx", made)) == []
    number = '<w:fldChar w:fldCharType="separate"/></w:r>(?=<w:r>(?:<w:rPr>.{0,80}</w:rPr>)?<w:fldChar w:fldCharType="end")'
    numbered = repacked(made, BODY, lambda text: re.sub(number, r"\g<0><w:r><w:t>3</w:t></w:r>", text))
    assert failing(check("numbered.docx", numbered)) == []
    forged = repacked(numbered, BODY, lambda text: text.replace("<w:t>3</w:t>", "<w:t>Forged</w:t>", 1))
    assert [said for said in failing(check("forged.docx", forged)) if "Forged" in said]
