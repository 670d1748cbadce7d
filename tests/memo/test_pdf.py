import io
import re
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Document, plain
from readahead.memo.markdown.writer import markdown
from readahead.memo.pdf import writer as typesetting
from readahead.memo.pdf.coverage import Fitting
from readahead.memo.pdf.writer import pdf, unprintable
from readahead.memo.printable import line
from readahead.model.card import Kind
from readahead.model.errors import TypesettingFailed
from readahead.model.memo import Block, Header

DAY = date(2026, 3, 9)
BRIEF = templates.load("meeting-brief")

TOKENS = [
    *(
        "#",
        "$",
        "@",
        "<",
        ">",
        "\\",
        "`",
        "*",
        "_",
        "[",
        "]",
        "{",
        "}",
        "~",
        "//",
        "/*",
        "=",
        "-",
        "+",
        "'",
        '"',
        ":",
    ),
    *(
        '#read("canary")',
        "#{",
        "$x^2$",
        "@note-1",
        "<note-1>",
        "\\u{41}",
        "\\#",
        "```",
        "= x",
        "- x",
        "/ a: b",
        "#let x = 1",
    ),
    *(
        "\x00",
        "\ufeff",
        "\u202e",
        "\ud800",
        "\ue000",
        "\ufffe",
        "\u200d",
        "\ufe0f",
        "\u0301",
        "\u20e3",
        "\U000e0041",
    ),
    *(
        "محمد",
        "בנימין",
        "王",
        "é",
        "e\u0301\u0323\u0489",
        "🙂",
        "👩\u200d👧",
        "नि",
        "\u2028",
        "\t",
        "\n",
        " ",
        "a" * 100,
        "W" * 400,
    ),
]
hostile = st.lists(st.sampled_from(TOKENS), min_size=1, max_size=10).map("".join)


def pages(made: bytes) -> list[str]:
    with pypdfium2.PdfDocument(made) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.fixture
def document(brief, cards) -> Document:
    return compose(brief, list(cards.values()), template=BRIEF, on=DAY)


@pytest.fixture
def made(document: Document) -> bytes:
    return pdf(document)


def test_the_file_is_tagged_titled_and_says_its_language_and_author(made: bytes) -> None:
    with pikepdf.open(io.BytesIO(made)) as file:
        assert file.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in file.Root
        assert file.Root.Lang == "en"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert str(file.docinfo["/Title"]) == "Tarn dam talks"
        assert str(file.docinfo["/Author"]) == "Rivers desk"


def test_the_file_claims_both_standards_and_is_sound(made: bytes) -> None:
    with pikepdf.open(io.BytesIO(made)) as file, file.open_metadata() as metadata:
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert "/OutputIntents" in file.Root
        assert file.check_pdf_syntax() == []


def test_every_font_is_in_the_file(made: bytes) -> None:
    with pikepdf.open(io.BytesIO(made)) as file:
        fonts = [
            each
            for each in file.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        described = [font.FontDescriptor for font in fonts if "/FontDescriptor" in font]
        assert described
        assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys()) for one in described)


def test_every_part_can_be_reached_by_a_bookmark(made: bytes, document: Document) -> None:
    with pikepdf.open(io.BytesIO(made)) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root] == [part.heading for part in document.parts]


def test_header_and_footer_of_each_page_bear_the_marking_and_the_count(made: bytes) -> None:
    texts = pages(made)
    assert len(texts) > 1
    for number, text in enumerate(texts, 1):
        assert text.count("TLP:AMBER") >= 2
        assert text.count("EXERCISE") >= 2
        assert f"Page {number} of {len(texts)}" in text


@pytest.mark.parametrize(
    "marking", ["OFFICIAL-SENSITIVE", "A marking of free text that is as long as markings can be: sixty"]
)
def test_a_marking_of_free_text_is_printed_whole(desk, marking: str, unfolded: Callable[[str], str]) -> None:
    (text,) = pages(pdf(compose(desk.memo(marking=marking), [], template=BRIEF, on=DAY)))
    assert unfolded(text).count(unfolded(marking)) >= 2


def test_both_formats_have_the_same_notes_quotes_and_marking(
    made: bytes, document: Document, unfolded: Callable[[str], str]
) -> None:
    paper, page = unfolded("".join(pages(made))), markdown(document)
    for note in document.notes:
        words = plain(note.inlines)
        assert unfolded(f"{note.number}{words}") in paper
        assert f"[^{note.number}]: " in page
        assert words in page.replace("*", "")
    for text in (paper, page):
        assert document.marking in text


def test_the_same_memo_gives_the_same_bytes(document: Document, made: bytes) -> None:
    assert pdf(document) == made


def test_the_file_is_dated_as_the_memo_is(made: bytes) -> None:
    with pikepdf.open(io.BytesIO(made)) as file:
        assert str(file.docinfo["/CreationDate"]).startswith("D:20260309000000")


@pytest.mark.parametrize(
    "source",
    ['#read("canary")', '#read("/canary")', '#read("{folder}/canary")', '#import "@preview/cetz:0.3.4": *'],
)
def test_even_the_page_of_the_program_can_open_nothing_else(
    document: Document, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "canary").write_text("SECRETCANARY", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    page = '#set document(title: "T")\n#set text(font: "Source Serif 4")\n'
    monkeypatch.setattr(typesetting, "_source", lambda: f"{page}plain".encode())
    assert pages(pdf(document)) == ["plain"]
    monkeypatch.setattr(typesetting, "_source", lambda: (page + source.format(folder=tmp_path)).encode())
    with pytest.raises(TypesettingFailed):
        pdf(document)


def test_two_threads_can_print_at_once(document: Document, made: bytes) -> None:
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(pdf(document))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [made, made]


def test_a_memo_without_a_line_is_still_a_sound_file(desk) -> None:
    made = pdf(compose(desk.memo(title="", header=Header(), marking=""), [], template=BRIEF, on=DAY))
    with pikepdf.open(io.BytesIO(made)) as file:
        assert str(file.docinfo["/Title"]) == "Untitled memo"
        assert file.check_pdf_syntax() == []


def test_a_sections_heading_stays_with_what_it_heads_over_many_pages(desk, cards) -> None:
    sections = [
        desk.section(
            number,
            f"Part number {number}",
            Block.POINTS,
            *[desk.own(number * 100 + n, "Words " * 30) for n in range(6)],
        )
        for number in range(1, 25)
    ]
    texts = pages(pdf(compose(desk.memo(*sections), [], template=BRIEF, on=DAY)))
    assert len(texts) > 6
    body = [
        re.sub(r"TLP:AMBER.*|Rivers desk|Page \d+ of \d+|9 March 2026|\s+$", "", text, flags=re.DOTALL)
        for text in texts
    ]
    assert not any(re.search(r"Part number \d+\s*$", text) for text in body)


def test_long_words_at_the_edge_of_a_page_are_shortened_there(desk) -> None:
    signed = " ".join(f"Officer{n}" for n in range(60))
    document = compose(
        desk.memo(title="Talks on the dam " * 30, header=Header(prepared_by=signed)),
        [],
        template=BRIEF,
        on=DAY,
    )
    texts = pages(pdf(document))
    assert len(texts) == 1
    assert texts[0].count("Officer59") == 1
    assert texts[0].count("Officer0 ") == 2
    assert "Page 1 of 1" in texts[0]


def test_a_heading_goes_with_the_first_actor_whose_note_has_no_room(desk) -> None:
    lines = [f"Statement {n} on the dam was made in the capital and it was long and so." for n in range(24)]
    cards = [
        desk.card(n, Kind.POSITION, line, who=f"Speaker {n}", text="\n\n".join(lines))
        for n, line in enumerate(lines)
    ]
    sections = [
        desk.section(
            n, f"Part {n}", Block.POSITIONS, desk.taken(n, card), *[desk.own(90 + n, "Own.")] * (n % 2)
        )
        for n, card in enumerate(cards)
    ]
    texts = pages(pdf(compose(desk.memo(*sections, marking=""), cards, template=BRIEF, on=DAY)))
    assert len(texts) > 2
    assert not any(re.search(r"Part \d+\s+\d+\s+Exercise: ", each) for each in texts)


def test_a_note_stands_on_the_page_that_calls_it_first(desk) -> None:
    text = "\n\n".join(
        f"Statement {n} on the dam was made in the capital by the ministry." for n in range(60)
    )
    cards = [
        desk.card(n, Kind.POSITION, f"Statement {n} on the dam was made", who=f"Speaker {n // 3}", text=text)
        for n in range(60)
    ]
    entries = [desk.taken(n, card) for n, card in enumerate(cards)]
    sections = [
        desk.section(number, f"Part {number}", block, *entries[number * 5 : number * 5 + 5])
        for number, block in enumerate([Block.POINTS, Block.POSITIONS] * 6)
    ]
    document = compose(desk.memo(*sections, marking=""), cards, template=BRIEF, on=DAY)
    texts = pages(pdf(document))
    assert len(texts) > 2
    for note in document.notes:
        (page,) = [text for text in texts if re.search(rf"(?m)^{note.number}\s+Exercise: ", text)]
        assert " ".join(page.split()).count(note.quote) == 2


def test_nothing_in_reach_is_ever_read(desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "canary").write_text("SECRETCANARY", encoding="utf-8")
    (tmp_path / "memo.json").write_text("SECRETCANARY", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    typed = f'#read("canary") #read("{tmp_path}/canary") #include "canary" #image("canary") $read("canary")$'
    section = desk.section(1, typed, Block.OWN_TEXT, desk.own(1, f"{typed}\n\n```typst\n{typed}\n```"))
    memo = desk.memo(
        section,
        title=typed,
        subtitle=typed,
        header=Header(meeting=typed, prepared_by=typed),
        marking="#read(1)",
    )
    made = pdf(compose(memo, [], template=BRIEF, on=DAY))
    said = "".join(pages(made))
    assert "SECRETCANARY" not in said
    assert said.count("#read(") >= 5
    assert sorted(file.name for file in tmp_path.iterdir()) == ["canary", "memo.json"]


@given(hostile)
@settings(max_examples=60, deadline=None)
def test_any_text_anywhere_can_be_printed(invented, typed: str) -> None:
    desk, card = invented
    entries = (
        desk.taken(1, card, f"{typed}x"),
        desk.own(2, f"{typed}y"),
        desk.own(3, f"| {typed} |\n|---|\n| {typed} |"),
    )
    sections = [
        desk.section(number, f"{typed}s", block, *entries)
        for number, block in enumerate(
            (Block.OWN_TEXT, Block.POSITIONS, Block.TIMELINE, Block.LINES_TO_TAKE), 1
        )
    ]
    memo = desk.memo(
        *sections, title=f"{typed}t", marking=f"{typed}m", header=Header(meeting=typed, prepared_by=typed)
    )
    with pypdfium2.PdfDocument(pdf(compose(memo, [card], template=BRIEF, on=DAY))) as file:
        assert len(file) >= 1


@given(st.text(alphabet="#$@<>\\`*_[]{}~/=-+:;!?&%^|()'\"abc 123", min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)
def test_signs_are_printed_as_typed(invented, typed: str) -> None:
    desk, card = invented
    memo = desk.memo(desk.section(1, "A", Block.OWN_TEXT, desk.taken(1, card, f"x{typed}x")))
    said = "".join(pages(pdf(compose(memo, [card], template=BRIEF, on=DAY))))
    # Where a line ends in a hyphen the reader takes the hyphen for one of the typesetter's.
    flat = re.sub(r"[\s\u200b\ufffe\x02-]", "", said)
    assert re.sub(r"[\s-]", "", line(f"x{typed}x")) in flat


@pytest.mark.parametrize("letters", [40_000, 100_000])
def test_a_run_without_end_is_printed(desk, letters: int) -> None:
    section = desk.section(1, "A", Block.OWN_TEXT, desk.own(1, "a" * letters))
    assert len(pages(pdf(compose(desk.memo(section), [], template=BRIEF, on=DAY)))) > 5


@pytest.mark.parametrize(
    "text", ["Velden", "محمد بن عبد الرحمن", "בנימין", "Phạm Minh Chính", "Κυριάκος Сергей", "– “ ” … € ½"]
)
def test_the_bundled_fonts_print_these(text: str) -> None:
    assert Fitting()(text) == text


def test_a_letter_no_font_has_is_replaced_and_the_rest_stays() -> None:
    assert Fitting()("a\U0001fffdb\u0378c") == "a?b?c"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("\u0378\u200dgauge", "?gauge"), ("\u0627\u200d\u0436 gauge", "\u0627\u0436 gauge")],
    ids=["no font", "two scripts"],
)
def test_a_letter_joined_to_one_of_another_font_is_printed_beside_it(typed: str, printed: str) -> None:
    assert Fitting()(typed) == printed


def test_letters_no_font_has_are_named_and_stay_in_the_files_title(desk) -> None:
    document = compose(desk.memo(title="Talks \u0378 at Lorn"), [], template=BRIEF, on=DAY)
    assert unprintable(document) == "\u0378"
    made = pdf(document)
    assert "Talks ? at Lorn" in "".join(pages(made))
    with pikepdf.open(io.BytesIO(made)) as file:
        assert str(file.docinfo["/Title"]) == "Talks \u0378 at Lorn"


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("en", "en"), ("en-GB", "en"), ("AR", "ar"), ("", "en"), ("english", "en"), ("<x>", "en")],
)
def test_the_language_of_the_file_is_that_of_the_memo(desk, typed: str, tag: str) -> None:
    from dataclasses import replace

    made = pdf(compose(replace(desk.memo(), language=typed), [], template=BRIEF, on=DAY))
    with pikepdf.open(io.BytesIO(made)) as file:
        assert file.Root.Lang == tag
