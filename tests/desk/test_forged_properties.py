"""A link that leads elsewhere, and another title or marking, are found in an exported memo of any format."""

import json
import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from readahead.desk.desk import Desk
from readahead.memo.proof.manifest import agree
from readahead.model.memo import MemoOptions, NotePlace, PageSize
from readahead.model.proving import Proof, Standing

OWN = """Read [the paper](https://example.org/paper?a=1&b=(2)#é), [the other](https://example.com) or
[all of these many words, which stand on two lines of the paper since they are so many](https://example.org/lines), \
and write to [us](mailto:desk@example.org). [הקישור](https://example.org/he) [שלום](https://example.org/two)

| [where](https://example.org/where) | what |
|---|---|
| [Tarn](https://example.org/tarn) | 7 gates |
"""
TITLE = "Talks & “more” <b> of *it*"

Exports = tuple[Path, dict[str, bytes]]
Check = Callable[[str, bytes], Proof]


@pytest.fixture(scope="module")
def exports(starter_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Exports:
    """A library, and one memo of it in each format."""
    folder = tmp_path_factory.mktemp("linked")
    library = folder / "linked.readahead"
    library.write_bytes(starter_file.read_bytes())
    with Desk.open(library) as desk:
        memo = desk.new_memo(TITLE, template="information-brief", marking="TLP:AMBER").id
        desk.add_text(desk.memo(memo).sections[0].id, OWN)
        files = [folder / f"brief{suffix}" for suffix in (".pdf", ".docx", ".html", ".md")]
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
    return [*(line.because for line in proof.lines if line.because), *proof.added]


def swapped(data: bytes, *pairs: tuple[str, str]) -> bytes:
    """Return a text with words changed outside its manifest."""
    text = data.decode("utf-8")
    held = re.search(r'(?m)^manifest_: .*$|data-manifest="[^"]*"', text)
    assert held
    text = text.replace(held.group(), "\0")
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after, 1)
    return text.replace("\0", held.group()).encode()


def repacked(data: bytes, member: str, before: str, after: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            if name == member:
                assert before.encode() in text
                text = text.replace(before.encode(), after.encode(), 1)
            new.writestr(name, text)
    return made.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(made)
    return made.getvalue()


def leading(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [
        each
        for page in pdf.pages
        for each in page.get("/Annots", [])
        if "/A" in each and each.A.get("/S") == pikepdf.Name.URI
    ]


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html", ".md"])
def test_a_memo_full_of_links_holds(exports: Exports, check: Check, suffix: str) -> None:
    proof = check(f"brief{suffix}", exports[1][suffix])
    assert (failing(proof), proof.standing) == ([], Standing.HOLDS)
    if suffix == ".pdf":
        again = changed(exports[1][suffix], lambda pdf: None)
        assert failing(check("again.pdf", again)) == []


def elsewhere(pdf: pikepdf.Pdf) -> None:
    leading(pdf)[1].A.URI = pikepdf.String("https://example.net/forged")


def crossed(pdf: pikepdf.Pdf) -> None:
    one, two = leading(pdf)[:2]
    one.A.URI, two.A.URI = str(two.A.URI), str(one.A.URI)


def moved(pdf: pikepdf.Pdf) -> None:
    link = leading(pdf)[0]
    left, bottom, right, top = (float(each) for each in link.Rect)
    link.Rect = pikepdf.Array([left, bottom - 200, right, top - 200])
    if "/QuadPoints" in link:
        del link.QuadPoints


def opened(pdf: pikepdf.Pdf) -> None:
    leading(pdf)[0].A = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("forged.exe"))


RELATED = "word/_rels/document.xml.rels"
FORGED_LINKS: tuple[tuple[str, Callable[[bytes], bytes], str], ...] = (
    (".md", lambda made: swapped(made, ("<https://example.com>", "<https://example.net>")), "example.net"),
    (
        ".md",
        lambda made: swapped(made, ("[the other](<https://example.com>)", "the other")),
        "its link “the other” to https://example.com is gone",
    ),
    (
        ".md",
        lambda made: swapped(made, ("7 gates", "[7 gates](https://example.net)")),
        "a link to https://example.net at “7 gates”",
    ),
    (
        ".md",
        lambda made: swapped(made, ("7 gates", '<a href="https://example.net">7 gates</a>')),
        "markup that no memo has",
    ),
    (".html", lambda made: swapped(made, ('"https://example.com"', '"https://example.net"')), "example.net"),
    (
        ".html",
        lambda made: swapped(made, ("7 gates", '<a href="javascript:x()">7 gates</a>')),
        "a link to javascript:x() at “7 gates”",
    ),
    (
        ".docx",
        lambda made: repacked(made, RELATED, '"https://example.com"', '"https://example.net"'),
        "leads to https://example.net, not to https://example.com",
    ),
    (".pdf", lambda made: changed(made, elsewhere), "leads to https://example.net/forged, not to"),
    (".pdf", lambda made: changed(made, crossed), "its link to https://example.com stands at"),
    (".pdf", lambda made: changed(made, moved), "its link to https://example.org/paper"),
    (".pdf", lambda made: changed(made, opened), "a link that opens something else"),
)


@pytest.mark.parametrize(("suffix", "forge", "told"), FORGED_LINKS, ids=range(len(FORGED_LINKS)))
def test_a_link_that_leads_elsewhere_is_found(
    exports: Exports, check: Check, suffix: str, forge: Callable[[bytes], bytes], told: str
) -> None:
    proof = check(f"forged{suffix}", forge(exports[1][suffix]))
    assert proof.standing is Standing.ALTERED
    assert [said for said in failing(proof) if told in said]


def test_a_link_is_told_at_its_own_line(exports: Exports, check: Check) -> None:
    made = swapped(exports[1][".html"], ('"https://example.org/tarn"', '"https://example.net"'))
    proof = check("forged.html", made)
    assert [line.words for line in proof.lines if line.because] == ["Tarn 7 gates"]
    assert proof.added == ()


def retitled(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Forged"


def renamed(pdf: pikepdf.Pdf) -> None:
    text = pdf.Root.Metadata.read_bytes()
    assert text.count(b"Talks ") == 1
    pdf.Root.Metadata.write(text.replace(b"Talks ", b"Tales "))


def nameless(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


CORE = "docProps/core.xml"
FORGED_PROPERTIES: tuple[tuple[str, Callable[[bytes], bytes], str], ...] = (
    (".pdf", lambda made: changed(made, retitled), "the title it gives itself, “Forged”"),
    (".pdf", lambda made: changed(made, renamed), "the title it gives itself, “Tales &"),
    (".pdf", lambda made: changed(made, nameless), "it no longer gives itself its title"),
    (".docx", lambda made: repacked(made, CORE, "Talks ", "Tales "), "the title it gives itself, “Tales &"),
    (".docx", lambda made: repacked(made, CORE, "TLP:AMBER", "TLP:CLEAR"), "the marking it gives itself"),
    (
        ".docx",
        lambda made: repacked(made, CORE, "</dc:creator>", "Forged</dc:creator>"),
        "the author it gives itself, “Forged”",
    ),
    (
        ".html",
        lambda made: swapped(made, ("<title>Talks", "<title>Tales")),
        "the title it gives itself, “Tales",
    ),
    (
        ".html",
        lambda made: swapped(made, ('name="date" content="20', 'name="date" content="19')),
        "the date it",
    ),
    (
        ".md",
        lambda made: swapped(made, ('title: "Talks', 'title: "Tales')),
        "the title it gives itself, “Tales",
    ),
    (
        ".md",
        lambda made: swapped(made, ('marking: "TLP:AMBER"', 'marking: "TLP:CLEAR"')),
        "the marking it gives",
    ),
    (
        ".md",
        lambda made: swapped(made, ('marking: "TLP:AMBER"\n', "")),
        "it no longer gives itself its marking",
    ),
    (
        ".md",
        lambda made: swapped(made, ("exercise: true\n", "")),
        "it no longer gives itself its exercise",
    ),
    (
        ".md",
        lambda made: swapped(made, ("marking:", 'title: "Forged"\nmarking:')),
        "the title it gives itself",
    ),
    (".md", lambda made: swapped(made, ("marking:", 'abstract: "Forged"\nmarking:')), "“abstract” before"),
    (".md", lambda made: swapped(made, ("7 gates", "<!--x-->7 gates")), "markup that no memo has"),
    (".md", lambda made: swapped(made, ("\n## ", "\n<!--\n\n## ")), "markup that no memo has"),
    (
        ".md",
        lambda made: swapped(made, ("7 gates", "[7 gates]{.hidden}")),
        "looks that no memo has: {.hidden}",
    ),
)


@pytest.mark.parametrize(("suffix", "forge", "told"), FORGED_PROPERTIES, ids=range(len(FORGED_PROPERTIES)))
def test_what_a_file_says_of_itself_otherwise_is_found(
    exports: Exports, check: Check, suffix: str, forge: Callable[[bytes], bytes], told: str
) -> None:
    proof = check(f"forged{suffix}", forge(exports[1][suffix]))
    assert proof.standing is Standing.ALTERED
    assert [said for said in failing(proof) if told in said]


def test_a_link_that_a_program_wrote_as_a_field_still_holds(exports: Exports, check: Check) -> None:
    made = exports[1][".docx"]
    with zipfile.ZipFile(BytesIO(made)) as package:
        text = package.read("word/document.xml").decode()
    link = re.search(r"<w:hyperlink [^>]*>((?:(?!</w:hyperlink>).)*the paper.*?)</w:hyperlink>", text)
    assert link
    char = '<w:r><w:fldChar w:fldCharType="%s"/></w:r>'
    told = "HYPERLINK &quot;https://example.org/paper?a=1&amp;b=(2)&quot; \\l &quot;é&quot;"
    field = f"{char % 'begin'}<w:r><w:instrText>{told}</w:instrText></w:r>{char % 'separate'}{link[1]}{char % 'end'}"
    assert failing(check("again.docx", repacked(made, "word/document.xml", link.group(), field))) == []
    forged = field.replace("example.org", "example.net")
    proof = check("forged.docx", repacked(made, "word/document.xml", link.group(), forged))
    assert "leads to https://example.net/paper?a=1&b=(2)#é, not to" in failing(proof)[0]


def test_a_manifest_that_tells_of_no_links_is_still_read(exports: Exports, check: Check) -> None:
    text = exports[1][".md"].decode()
    held = re.search(r"(?m)^manifest_: (.*)$", text)
    assert held
    manifest = json.loads(held[1])
    told = json.loads(manifest)
    assert len(told.pop("links")) > 6
    older = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    made = text.replace(held[1], json.dumps(older, ensure_ascii=False))
    assert failing(check("older.md", made.encode())) == []
    assert agree(manifest, older)
    assert agree(manifest, manifest)
    assert not agree(manifest, older.replace("7 gates", "8 gates"))
    assert not agree(older, manifest)


def test_a_memo_delivered_before_links_were_told_is_still_that_version(
    starter_file: Path, tmp_path: Path
) -> None:
    library = tmp_path / "delivered.readahead"
    library.write_bytes(starter_file.read_bytes())
    with Desk.open(library) as desk:
        memo = desk.new_memo("Talks", template="information-brief").id
        desk.deliver(memo)
        told = json.loads(desk.deliveries(memo)[0].manifest)
    del told["links"]
    with closing(sqlite3.connect(library)) as file, file:
        file.execute("UPDATE deliveries SET manifest = ?", (json.dumps(told, ensure_ascii=False),))
    brief = tmp_path / "brief.html"
    with Desk.open(library) as desk:
        assert desk.document(memo).reference == "Version 1"
        desk.export(memo, [brief])
        assert desk.verify(brief).delivered == "version 1 of “Talks”"


def test_links_hold_with_endnotes_contents_and_a_draft(exports: Exports, tmp_path: Path) -> None:
    with Desk.open(exports[0]) as desk:
        memo = desk.memos()[0].id
        options = MemoOptions(
            draft=True, contents=True, notes=NotePlace.ENDNOTES, page=PageSize.LETTER, portions=True
        )
        desk.set_memo(memo, options=options)
        files = [tmp_path / f"brief{suffix}" for suffix in (".pdf", ".docx", ".html", ".md")]
        desk.export(memo, files)
        for file in files:
            assert failing(desk.verify(file)) == []
