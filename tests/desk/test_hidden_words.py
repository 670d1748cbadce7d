"""Words that are made unseen in an exported memo, or shown beside what is read, are found."""

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
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
