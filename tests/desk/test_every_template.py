"""Each shipped template, filled from the starter library and by a person, on paper in every format."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from readahead.desk.desk import Desk
from readahead.memo import export, templates
from readahead.model.memo import Block, Header, Memo, MemoId

HEADER = Header(
    subject="The gates of the Imbrel",
    meeting="Call on the river",
    participants="Ilka Morvesh (IL-ka MOR-vesh)",
    when="30 March, 09:30",
    where="Room 2",
    prepared_for="The Minister",
    prepared_by="Rivers desk",
)
QUESTION = "Q: Why now?\nA: Because the river is low.\n\nQ: What next?\nA: A date."


def written(starter: Desk, template: str) -> Memo:
    """A memo of *template* in which each part has a line of the person's own."""
    made: MemoId = starter.new_memo(
        "The river talks", template=template, header=HEADER, marking="TLP:AMBER"
    ).id
    for number, section in enumerate(starter.memo(made).sections):
        own = QUESTION if section.block is Block.QUESTIONS else f"My own line {number}."
        if section.block is not Block.SOURCES:
            starter.add_text(section.id, own)
    return starter.memo(made)


def words(made: bytes, suffix: str) -> str:
    """All that a reader of the file can find in it, on one line."""
    match suffix:
        case ".pdf":
            with PdfDocument(made) as paper:
                text = "\n".join(page.get_textpage().get_text_range() for page in paper)
        case ".docx":
            with zipfile.ZipFile(io.BytesIO(made)) as parts:
                text = "".join(
                    parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith("xml")
                )
        case _:
            text = made.decode("utf-8")
    return re.sub(r"\s+", " ", text.replace("\ufffe", ""))


@pytest.mark.parametrize("template", templates.names())
def test_a_filled_memo_is_exported_in_every_format_and_no_prompt_is_printed(
    starter: Desk, tmp_path: Path, template: str
) -> None:
    memo = written(starter, template)
    paper = starter.document(memo.id)
    assert paper.notes
    assert [part.section for part in paper.parts if part.section] == [one.id for one in memo.sections]
    targets = [tmp_path / f"paper{suffix}" for suffix in export.FORMATS]
    starter.export(memo.id, targets)
    for target in targets:
        found = words(target.read_bytes(), target.suffix)
        for number, section in enumerate(memo.sections):
            assert section.prompt not in found
            if section.block not in (Block.SOURCES, Block.QUESTIONS):
                assert f"My own line {number}." in found
        if any(section.block is Block.QUESTIONS for section in memo.sections):
            assert "Because the river is low." in found
        for field in paper.fields:
            assert field.lines[0] in found


@pytest.mark.parametrize("template", templates.names())
def test_a_memo_without_a_line_is_a_page_with_its_head(starter: Desk, template: str) -> None:
    memo = starter.new_memo("Nothing yet", template=template, header=HEADER, fill=False).id
    assert starter.document(memo).parts == ()
    assert "The Minister" in words(export.render(starter.document(memo), ".pdf"), ".pdf")
