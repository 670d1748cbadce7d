"""The laws across formats: what a memo says stands in each of its files, alike, and no word of it can act in any.

The law book, the readers and the hostile memos are those of tests/bench/memo_laws.py, which tries ten thousand.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from hostile_memos import CANARY, DAY, PICTURES, memos
from hypothesis import HealthCheck, Phase, given, seed, settings
from memo_lawbook import CARRIED, INJECTION, LOST, NOTES, breaches, files, texts
from read_memos import read, squeezed

from readahead.memo import export, templates
from readahead.memo.content import compose
from readahead.memo.document import Document, Link, NoteMark, Paragraph, Part, Text
from readahead.memo.own_text import pieces
from readahead.memo.pdf.writer import unprintable
from readahead.model.card import Kind
from readahead.model.memo import Block, MemoOptions, NotePlace

BRIEF = templates.load("meeting-brief")


@pytest.fixture(scope="module")
def canary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file in reach that nobody may read."""
    path = tmp_path_factory.mktemp("reach") / "canary.txt"
    path.write_text(CANARY, encoding="utf-8")
    return path


@pytest.mark.parametrize("lot", range(5))
def test_five_hundred_hostile_memos_hold_the_laws_in_every_format(
    lot: int, canary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(canary.parent)

    @seed(lot)
    @settings(
        max_examples=100,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(memos(canary))
    def holds(drawn) -> None:
        document = drawn.document
        assert list(breaches(document, files(document), canary=CANARY)) == []

    holds()
    assert [each.name for each in canary.parent.iterdir()] == ["canary.txt"]


@pytest.mark.parametrize("letters", ["a", "م", "a\u0301", "a-"])
@pytest.mark.parametrize("suffix", export.FORMATS)
def test_a_run_without_end_loses_no_letter(desk, suffix: str, letters: str) -> None:
    run = letters * (40_000 // len(letters))
    section = desk.section(1, "A", Block.OWN_TEXT, desk.own(1, run))
    document = compose(desk.memo(section), [], template=BRIEF, on=DAY)
    words = read(suffix, export.render(document, suffix)).words
    expected = squeezed(run)
    if suffix == ".pdf":
        lacking = "?" if "?" * 1000 in words else expected[0]
        assert words.count(lacking) >= expected.count(expected[0])
    else:
        assert expected in words


def test_the_same_memo_gives_the_same_bytes_in_every_format(brief, cards) -> None:
    options = MemoOptions(contents=True, draft=True, logo="dot.png", notes=NotePlace.ENDNOTES)
    memo = replace(brief, options=options)

    def made() -> dict[str, bytes]:
        document = compose(memo, list(cards.values()), template=BRIEF, on=DAY, pictures=PICTURES)
        return files(document)

    assert made() == made()


@pytest.mark.parametrize(
    "options", [MemoOptions(), MemoOptions(contents=True, draft=True, notes=NotePlace.ENDNOTES)]
)
def test_a_memo_of_every_kind_of_line_holds_the_laws(brief, cards, options: MemoOptions) -> None:
    document = compose(replace(brief, options=options), list(cards.values()), template=BRIEF, on=DAY)
    assert list(breaches(document, files(document), canary=CANARY)) == []


@pytest.fixture
def paper(brief, cards) -> Document:
    return compose(brief, list(cards.values()), template=BRIEF, on=DAY)


@pytest.mark.parametrize("suffix", export.FORMATS)
def test_a_letter_that_is_lost_is_found_out(paper: Document, suffix: str) -> None:
    made = {suffix: export.render(paper, suffix)}
    other = replace(paper, subtitle="Call with the Osmar delegations")
    assert LOST in {each.law for each in breaches(other, made, canary=CANARY)}


@pytest.mark.parametrize("suffix", export.FORMATS)
def test_a_note_that_differs_is_found_out(paper: Document, suffix: str) -> None:
    made = {suffix: export.render(paper, suffix)}
    first, *rest = paper.notes
    other = replace(paper, notes=(replace(first, quote="a falling meeting"), *rest))
    assert NOTES in {each.law for each in breaches(other, made, canary=CANARY)}


@pytest.mark.parametrize("suffix", [each for each in export.FORMATS if each != ".pdf"])
def test_a_call_at_another_place_is_found_out(paper: Document, suffix: str) -> None:
    made = {suffix: export.render(paper, suffix)}
    extra = Part("More", Block.POINTS, (Paragraph((Text(""), NoteMark(2))),))
    other = replace(paper, parts=(extra, *paper.parts))
    assert NOTES in {each.law for each in breaches(other, made, canary=CANARY)}


@pytest.mark.parametrize("suffix", export.FORMATS)
def test_a_manifest_that_differs_is_found_out(paper: Document, suffix: str) -> None:
    made = {suffix: export.render(paper, suffix)}
    other = replace(paper, manifest=paper.manifest.replace("Sool", "Pool"))
    assert {each.law for each in breaches(other, made, canary=CANARY)} == {CARRIED}


@pytest.mark.parametrize(
    ("suffix", "made"),
    [
        (".html", b"<title>T</title><body><script>x</script></body>"),
        (".html", b"<title>T</title><body><img src='file:x'></body>"),
        (".html", b"<title>T</title><style>a { b: url(x) }</style><body>x</body>"),
        (".html", b"<title>T</title><body><p onclick='x'>x</p></body>"),
        (".md", b"---\ntitle: T\n---\n\n![x](canary.txt)\n"),
        (".md", b"---\ntitle: T\n---\n\n<b>x</b>\n"),
        (".md", b"---\ntitle: T\n---\n\n[x](javascript:x)\n"),
        (".md", f"---\ntitle: T\n---\n\n{CANARY}\n".encode()),
    ],
)
def test_what_could_act_is_found_out(paper: Document, suffix: str, made: bytes) -> None:
    assert INJECTION in {each.law for each in breaches(paper, {suffix: made}, canary=CANARY)}


def test_a_name_of_white_space_alone_is_nobodys(desk) -> None:
    card = desk.card(1, Kind.POSITION, "The dam was agreed", who="\xa0")
    memo = desk.memo(desk.section(1, "A", Block.POINTS, desk.taken(1, card)))
    document = compose(memo, [card], template=BRIEF, on=DAY)
    assert list(breaches(document, files(document), canary=CANARY)) == []


def test_a_point_without_words_bears_its_marking(desk) -> None:
    entry = replace(desk.own(1, "- "), marking="TLP:RED")
    memo = replace(desk.memo(desk.section(1, "A", Block.OWN_TEXT, entry)), options=MemoOptions(portions=True))
    document = compose(memo, [], template=BRIEF, on=DAY)
    assert "(TLP:RED)" in [text.strip() for text in texts(document)]
    assert list(breaches(document, files(document), canary=CANARY)) == []


def test_links_lead_to_the_same_places_or_nowhere_in_every_format(paper: Document) -> None:
    links = Paragraph(
        (Link((Text("to a file"),), "notes.txt"), Link((Text("to code"),), "javascript:alert(1)"))
    )
    other = replace(paper, parts=(Part("A", Block.POINTS, (links,)), *paper.parts))
    assert [each for each in breaches(other, files(other), canary=CANARY) if each.law == INJECTION] == []


@pytest.mark.parametrize("address", ["notes.txt", "/etc/passwd", "//x.example", "#part-1", "file:notes.txt"])
def test_a_link_of_ones_own_text_leads_to_no_file(address: str) -> None:
    (paragraph,) = pieces(f"[words]({address})")
    assert paragraph.inlines == (Text("words"),)


def test_marks_no_font_has_are_told_like_letters(desk) -> None:
    section = desk.section(1, "A", Block.OWN_TEXT, desk.own(1, "x\u0948"))
    assert "\u0948" in unprintable(compose(desk.memo(section), [], template=BRIEF, on=DAY))
