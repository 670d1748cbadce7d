"""A memo that proves itself: exported, read back, and checked against the file and the library."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.desk.desk import Desk
from readahead.memo.document import Document, NoteMark, Text
from readahead.memo.export import FORMATS, render
from readahead.model.errors import NotVerifiable
from readahead.model.memo import Header, MemoId, MemoOptions, NotePlace, PageSize, Provenance
from readahead.model.proving import Proof, Standing

PROVING = tuple(FORMATS)

OWN = """\
Our *own* words, with **weight**, `code|here` and [a link](https://example.org/a_b).

1. one
2. two

| when | what |
|---|---|
| 1 March | 7 gates |

> quoted by us

## A heading of our own

```
  kept  as it is
```
"""

Made = Callable[[Document, str], Path]


@pytest.fixture
def memo(starter: Desk) -> MemoId:
    """A situation review of one article of the starter library and one figure, with a line of one's own and an edited one."""
    made = starter.new_memo(
        "Talks on the river", template="situation-review", marking="TLP:AMBER", fill=False
    ).id
    article = next(one.id for one in starter.articles() if "agree a schedule" in one.name)
    figure = next(card.id for card in starter.cards() if "395 cubic metres" in card.card.headline)
    starter.add_to_memo(made, [figure, *(card.id for card in starter.cards_of(article))])
    sections = starter.memo(made).sections
    starter.add_text(sections[0].id, OWN)
    taken = next(entry for section in sections for entry in section.entries if entry.card is not None)
    starter.edit_entry(taken.id, "These words were edited since")
    return made


@pytest.fixture
def made(tmp_path: Path) -> Made:
    def write(document: Document, suffix: str) -> Path:
        file = tmp_path / f"memo{suffix}"
        file.write_bytes(render(document, suffix))
        return file

    return write


def failing(proof: Proof) -> list[str]:
    return [
        *(f"{line.standing}: {line.words} ({line.because})" for line in proof.lines if line.because),
        *(f"{note.standing}: note {note.number} ({note.because})" for note in proof.notes if note.because),
        *(f"added: {words}" for words in proof.added),
    ]


def altered(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def body(file: Path) -> str:
    """Return a Markdown file's words without its front matter."""
    return file.read_text(encoding="utf-8").split("\n---\n", 1)[1]


def in_body(file: Path, before: str, after: str) -> None:
    head, rest = file.read_text(encoding="utf-8").split("\n---\n", 1)
    assert before in rest
    file.write_text(f"{head}\n---\n{rest.replace(before, after, 1)}", encoding="utf-8")


def forged(
    document: Document, before: str, after: str, *, notes: bool = False, pieces: bool = False
) -> Document:
    """Return the document with a word changed in its first note that has it, or in its text; the manifest stays."""
    changed = document
    if notes:
        place = next(place for place, note in enumerate(document.notes) if before in note.quote)
        note = replace(document.notes[place], quote=document.notes[place].quote.replace(before, after, 1))
        changed = replace(changed, notes=(*document.notes[:place], note, *document.notes[place + 1 :]))
    if pieces:
        changed = replace(changed, parts=reworded(document.parts, before, after))
    assert changed != document
    return changed


def reworded(value: Any, before: str, after: str) -> Any:
    """Return content with *before* put for *after* in its texts."""
    if isinstance(value, tuple):
        return tuple(reworded(each, before, after) for each in value)
    if isinstance(value, Text):
        return Text(value.text.replace(before, after))
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in fields(value)}
        told = {
            name: reworded(each, before, after)
            for name, each in held.items()
            if isinstance(each, tuple | Text)
        }
        return replace(value, **told)
    return value


def called_otherwise(value: Any, numbers: dict[int, int]) -> Any:
    """Return content whose calls have other numbers."""
    if isinstance(value, tuple):
        return tuple(called_otherwise(each, numbers) for each in value)
    if isinstance(value, NoteMark):
        return NoteMark(numbers.get(value.number, value.number))
    if is_dataclass(value) and not isinstance(value, type):
        told = {
            field.name: called_otherwise(held, numbers)
            for field in fields(value)
            if isinstance(held := getattr(value, field.name), tuple)
        }
        return replace(value, **told)
    return value


@pytest.mark.parametrize("suffix", PROVING)
def test_a_word_changed_in_a_quotation_is_found(starter: Desk, memo: MemoId, made: Made, suffix: str) -> None:
    document = starter.document(memo)
    word = re.findall(r"[a-z]{6,}", document.notes[1].quote)[0]
    proof = starter.verify(made(forged(document, word, "nothing", notes=True), suffix))
    assert [note.standing for note in proof.notes].count(Standing.ALTERED) == 1
    assert any("nothing" in note.because for note in proof.notes)


CHANGES: tuple[tuple[str, str, list[str] | int], ...] = (
    ("7 gates", "8 gates", ["1 March 7 gates"]),
    ("395 cubic metres per second and", "396 cubic metres per second and", 1),
    ("edited at ", "as taken at ", 1),
    ("These words were edited since", "These words were never edited", ["These words were edited since"]),
    ("quoted by us", "quoted by them", ["quoted by us"]),
)


@pytest.mark.parametrize(
    ("suffix", "before", "after", "words"),
    [
        (suffix, *change)
        for suffix in PROVING
        for change in (CHANGES if suffix == ".md" else CHANGES[1:3] if suffix == ".pdf" else CHANGES[:1])
    ],
)
def test_a_word_changed_in_a_line_is_found(
    starter: Desk, memo: MemoId, made: Made, suffix: str, before: str, after: str, words: list[str] | int
) -> None:
    proof = starter.verify(made(forged(starter.document(memo), before, after, pieces=True), suffix))
    found = [line.words for line in proof.lines if line.standing is Standing.ALTERED]
    assert (len(found) if isinstance(words, int) else found) == words
    assert all(
        "the file reads “" in line.because for line in proof.lines if line.standing is Standing.ALTERED
    )
    assert proof.added == ()


@pytest.mark.parametrize("suffix", PROVING)
def test_calls_and_notes_that_changed_places_are_found(
    starter: Desk, memo: MemoId, made: Made, suffix: str
) -> None:
    document = starter.document(memo)
    # a Word file numbers notes as they come, so there other notes stand under the same numbers
    swapped = replace(
        document,
        parts=called_otherwise(document.parts, {1: 2, 2: 1}),
        notes=document.notes,
    )
    proof = starter.verify(made(swapped, suffix))
    assert proof.standing is Standing.ALTERED
    first, second, *rest = document.notes
    turned = (replace(second, number=1), replace(first, number=2), *rest)
    proof = starter.verify(made(replace(document, notes=turned), suffix))
    assert [note.number for note in proof.notes if note.standing is Standing.ALTERED] == [1, 2]


@pytest.mark.parametrize("suffix", PROVING)
def test_every_template_exported_holds(starter: Desk, made: Made, suffix: str) -> None:
    # the text formats write every piece alike whatever section it stands in
    known = starter.templates()
    for template in known if suffix in (".pdf", ".md") else known[:2]:
        memo = starter.new_memo("Talks", template=template.name, marking="TLP:AMBER").id
        starter.add_text(starter.memo(memo).sections[0].id, OWN)
        proof = starter.verify(made(starter.document(memo), suffix))
        assert failing(proof) == []
        assert proof.standing is Standing.HOLDS
        assert {line.wording for line in proof.lines} >= {"verbatim", "own", "set"}
        assert all(line.card is not None for line in proof.lines if line.wording == "verbatim")
        assert proof.sentence.startswith("All holds: ")


ALL_OPTIONS = MemoOptions(
    contents=True,
    notes=NotePlace.ENDNOTES,
    portions=True,
    page=PageSize.LETTER,
    draft=True,
    accent="#884400",
)


@pytest.mark.parametrize("suffix", PROVING)
def test_a_memo_with_every_option_holds(starter: Desk, memo: MemoId, made: Made, suffix: str) -> None:
    starter.set_memo(
        memo,
        title="A title that is too long to stand whole at the head of every page of the memo",
        header=Header("Call", "9:30", "Room 2", "The Minister", "The desk", "One\nTwo", "Keep"),
        options=ALL_OPTIONS,
    )
    starter.mark_section(starter.memo(memo).sections[1].id, "TLP:RED")
    starter.deliver(memo)
    proof = starter.verify(made(starter.document(memo), suffix))
    assert failing(proof) == []
    assert (proof.reference, proof.delivered) == (
        "Version 1",
        f"version 1 of “{starter.memo(memo).title}”",
    )


def test_an_edited_line_says_so_and_still_holds(starter: Desk, memo: MemoId, made: Made) -> None:
    proof = starter.verify(made(starter.document(memo), ".md"))
    assert failing(proof) == []
    edited = [line for line in proof.lines if line.wording == Provenance.EDITED]
    assert [line.words for line in edited] == ["These words were edited since"]


def test_a_number_changed_in_a_line_is_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "| **395 cubic", "| **396 cubic")
    proof = starter.verify(file)
    assert proof.standing is Standing.ALTERED
    assert len([line for line in proof.lines if line.standing is Standing.ALTERED]) == 1


def test_a_word_changed_in_own_words_is_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "7 gates", "8 gates")
    found = [line for line in starter.verify(file).lines if line.standing is Standing.ALTERED]
    assert [(line.words, line.wording) for line in found] == [("1 March 7 gates", "own")]


def test_two_calls_that_changed_places_are_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "[^1]", "[^x]")
    in_body(file, "[^2]", "[^1]")
    in_body(file, "[^x]", "[^2]")
    found = [line.notes for line in starter.verify(file).lines if line.standing is Standing.ALTERED]
    assert {1, 2} <= {number for notes in found for number in notes}


def test_two_notes_that_changed_places_are_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "\n[^1]: ", "\n[^x]: ")
    in_body(file, "\n[^2]: ", "\n[^1]: ")
    in_body(file, "\n[^x]: ", "\n[^2]: ")
    proof = starter.verify(file)
    assert [note.number for note in proof.notes if note.standing is Standing.ALTERED] == [1, 2]


def test_words_put_in_are_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "\n## ", "\nNobody wrote this here.\n\n## ")
    proof = starter.verify(file)
    assert proof.added == ("Nobody wrote this here.",)
    assert proof.standing is Standing.ALTERED


def test_words_put_behind_a_line_are_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "7 gates", "7 gates, or more")
    assert starter.verify(file).standing is Standing.ALTERED


def test_a_line_taken_out_is_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".md")
    in_body(file, "> quoted by us", ">")
    found = [line for line in starter.verify(file).lines if line.standing is not Standing.HOLDS]
    assert [(line.words, line.because) for line in found] == [
        ("quoted by us", "these words do not stand in the file")
    ]


def tampered(file: Path, before: str, after: str) -> None:
    """Change words in the file and in its manifest alike."""
    text = file.read_text(encoding="utf-8")
    assert text.count(before) > 1
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_a_manifest_that_agrees_with_a_forged_quote_is_found_by_the_library(
    starter: Desk, memo: MemoId, made: Made
) -> None:
    document = starter.document(memo)
    file = made(document, ".md")
    word = max(re.findall(r"[a-z]{7,}", document.notes[0].quote), key=len)
    tampered(file, word, "forgotten")
    proof = starter.verify(file)
    assert proof.notes[0].standing is Standing.ALTERED
    assert proof.notes[0].because.startswith("the article in the library has “")


def test_a_manifest_that_agrees_with_a_forged_line_is_found_by_the_library(
    starter: Desk, memo: MemoId, made: Made
) -> None:
    file = made(starter.document(memo), ".md")
    number = next(each for each in ("470", "395", "210", "27 prisoners") if body(file).count(each))
    text = file.read_text(encoding="utf-8")
    notes = re.findall(r"(?m)^\[\^\d+\]: .*$", text)
    forged = text.replace(number, "99" + number)
    for note, false in zip(notes, re.findall(r"(?m)^\[\^\d+\]: .*$", forged), strict=True):
        forged = forged.replace(false, note)
    file.write_text(forged, encoding="utf-8")
    assert starter.verify(file).standing is Standing.ALTERED


def test_another_outlet_in_note_and_manifest_is_found(starter: Desk, memo: MemoId, made: Made) -> None:
    document = starter.document(memo)
    file = made(document, ".md")
    tampered(file, document.notes[0].outlet, "The Daily Truth")
    proof = starter.verify(file)
    assert proof.notes[0].because.startswith("the library has it as “")


def test_other_places_in_the_manifest_are_found(starter: Desk, memo: MemoId, made: Made) -> None:
    document = starter.document(memo)
    file = made(document, ".md")
    start = document.notes[0].spans[0].start
    altered(file, rf"\"start\":{start},", rf"\"start\":{start + 1},")
    assert starter.verify(file).notes[0].standing is Standing.ALTERED


def test_a_library_without_the_articles_says_the_sources_are_missing(
    starter: Desk, memo: MemoId, made: Made, desk: Desk
) -> None:
    file = made(starter.document(memo), ".md")
    proof = desk.verify(file)
    assert {note.standing for note in proof.notes} == {Standing.SOURCE_MISSING}
    assert proof.standing is Standing.SOURCE_MISSING
    own = [line for line in proof.lines if line.wording in ("own", "set")]
    assert {line.standing for line in own} == {Standing.HOLDS}


def test_a_headline_corrected_since_does_not_alter_what_was_exported(
    starter: Desk, memo: MemoId, made: Made
) -> None:
    file = made(starter.document(memo), ".md")
    for section in starter.memo(memo).sections:
        for entry in section.entries:
            if entry.provenance is Provenance.VERBATIM and entry.card is not None:
                starter.edit_card(entry.card, headline="Said in other words altogether")
    proof = starter.verify(file)
    assert failing(proof) == []


NOTES = re.compile(r"(?m)^\[\^\d+\]: .*“(.*)”$")


@pytest.fixture(scope="module")
def exported(starter_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A library and the text of a memo of it as Markdown."""
    folder = tmp_path_factory.mktemp("law")
    path = folder / "law.readahead"
    path.write_bytes(starter_file.read_bytes())
    with Desk.open(path) as desk:
        memo = desk.new_memo("Talks", template="meeting-brief").id
        return path, render(desk.document(memo), ".md").decode("utf-8")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(choice=st.randoms(use_true_random=False), word=st.text("abcdefgh0123456789é", min_size=1, max_size=9))
def test_any_word_of_a_quotation_replaced_is_found(
    exported: tuple[Path, str], tmp_path: Path, choice: "st.random.Random", word: str
) -> None:
    path, text = exported
    note = choice.choice(list(NOTES.finditer(text)))
    words = [found for found in re.finditer(r"[^\W_]+", note[1]) if found.group() != word]
    found = choice.choice(words)
    start = note.start(1) + found.start()
    file = tmp_path / "forged.md"
    file.write_text(text[:start] + word + text[start + len(found.group()) :], encoding="utf-8")
    with Desk.open(path, read_only=True) as desk:
        proof = desk.verify(file)
    assert [each.standing for each in proof.notes].count(Standing.ALTERED) == 1
    assert proof.standing is Standing.ALTERED


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it carries no manifest"),
        (b"# A text of somebody else\n", "it carries no manifest"),
        (b"---\ntitle: x\n---\n# x\n", "it carries no manifest"),
        (b"\xff\xfe\x00nothing", "it is no PDF, DOCX, HTML or Markdown file"),
        (b"---\nmanifest: {\n---\n", "its manifest is damaged"),
        (b"---\nmanifest: 7\n---\n", "its manifest is not of the shape"),
        (b'---\nmanifest: {"readahead": 2}\n---\n', "its manifest is a later version"),
        (b'---\nmanifest: {"readahead": 1, "lines": 7}\n---\n', "its manifest is not of the shape"),
        (b"---\nmanifest: " + b"[" * 100_000 + b"\n---\n", "its manifest is"),
    ],
)
def test_a_foreign_file_is_refused_in_one_sentence(
    desk: Desk, tmp_path: Path, data: bytes, reason: str
) -> None:
    file = tmp_path / "foreign.md"
    file.write_bytes(data)
    with pytest.raises(NotVerifiable, match=reason) as caught:
        desk.verify(file)
    assert str(caught.value).count("\n") == 0


def test_a_file_of_hundreds_of_megabytes_is_refused_at_once(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "large.md"
    with file.open("wb") as large:
        large.truncate(300_000_000)
    with pytest.raises(NotVerifiable, match="more than a memo can"):
        desk.verify(file)


def test_what_is_no_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.md"):
        with pytest.raises(NotVerifiable, match="cannot be read"):
            desk.verify(path)


def repacked(file: Path, change: Callable[[str, bytes], bytes]) -> None:
    """Write a packed file again with its members changed."""
    with zipfile.ZipFile(file) as package:
        members = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, change(name, data))


RUN = re.compile(
    r"<w:r>((?:<w:rPr>(?:(?!</w:r>).)*</w:rPr>)?)<w:t xml:space=\"preserve\">([^<&]{2,})</w:t></w:r>"
)


def split(found: re.Match[str]) -> str:
    looks, words = found[1], found[2]
    middle = len(words) // 2
    return "".join(
        f'<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1">{looks}<w:t xml:space="preserve">{part}</w:t></w:r>'
        for part in (words[:middle], words[middle:])
    )


def test_a_word_file_that_was_saved_again_in_other_runs_still_holds(
    starter: Desk, memo: MemoId, made: Made
) -> None:
    file = made(starter.document(memo), ".docx")
    changed = 0

    def in_other_runs(name: str, data: bytes) -> bytes:
        nonlocal changed
        if not re.fullmatch(r"word/(document|footnotes)\.xml", name):
            return data
        text, count = RUN.subn(split, data.decode("utf-8"))
        changed += count
        # other numbers, as a word processor gives them
        return re.sub(r'(w:footnote(?:Reference)? w:id=")(\d+)', r"\g<1>7\2", text).encode()

    repacked(file, in_other_runs)
    assert changed > 100
    assert failing(starter.verify(file)) == []


def test_words_that_were_deleted_but_tracked_do_not_stand(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".docx")
    words = '<w:r><w:t xml:space="preserve">quoted by us</w:t></w:r>'

    def tracked(name: str, data: bytes) -> bytes:
        if name != "word/document.xml":
            return data
        assert words.encode() in data
        gone = f'<w:del w:id="9" w:author="x">{words.replace("w:t ", "w:delText ").replace("/w:t>", "/w:delText>")}</w:del>'
        return data.replace(words.encode(), gone.encode())

    repacked(file, tracked)
    found = [line.words for line in starter.verify(file).lines if line.standing is Standing.ALTERED]
    assert found == ["quoted by us"]


def test_words_a_page_hides_do_not_stand(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".html")
    altered(file, ">quoted by us<", "><span hidden>quoted by us</span>quoted by none<")
    found = [(line.words, line.because) for line in starter.verify(file).lines if line.because]
    assert found == [("quoted by us", "the file reads “quoted by none”")]


def packed(members: dict[str, bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return held.getvalue()


WORD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%b</w:document>'
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed({"word/document.xml": b" " * 60_000_000}), "more than a memo can"),
        (packed({"word/document.xml": ENTITIES + WORD % b"&b;"}), "declares entities"),
        (packed({"word/document.xml": WORD % (b"<w:p>" * 5000)}), "more than a memo can"),
        (packed({"word/document.xml": WORD % b"<w:p>"}), "a part of it cannot be read"),
        (packed({"word/document.xml": WORD % b"<w:p/>"}), "it carries no manifest"),
        (packed({"other.txt": b"x"}), "no Word file"),
        (packed({"word/document.xml": WORD % b"<w:p/>"})[:80], "damaged or foreign packed file"),
        (b"%PDF-1.7\n%nothing of the kind", "damaged or locked PDF"),
        (b"<!DOCTYPE html><html><body><p>Somebody else's page</p></body></html>", "it carries no manifest"),
        (b"<" * 20_000, "it carries no manifest"),
        (b"<div>" * 20_000, "it carries no manifest"),
    ],
    ids=range(11),
)
def test_a_hostile_file_is_refused_in_one_sentence(
    desk: Desk, tmp_path: Path, data: bytes, reason: str
) -> None:
    file = tmp_path / "hostile"
    file.write_bytes(data)
    with pytest.raises(NotVerifiable, match=reason) as caught:
        desk.verify(file)
    assert "\n" not in str(caught.value)


def test_another_programs_pdf_is_refused(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "other.pdf"
    with pikepdf.new() as other:
        other.add_blank_page()
        other.save(file)
    with pytest.raises(NotVerifiable, match="carries no manifest"):
        desk.verify(file)


def test_another_marking_at_the_head_of_a_word_file_is_found(starter: Desk, memo: MemoId, made: Made) -> None:
    file = made(starter.document(memo), ".docx")
    repacked(
        file,
        lambda name, data: data.replace(b"TLP:AMBER", b"TLP:CLEAR") if name == "word/header.xml" else data,
    )
    proof = starter.verify(file)
    assert [words for words in proof.added if "TLP:CLEAR" in words] == list(proof.added)
    assert proof.standing is Standing.ALTERED
