import os
import stat
from datetime import date
from pathlib import Path

import pytest

from readahead.memo import export, templates
from readahead.memo.content import compose
from readahead.memo.document import Document
from readahead.model.errors import ExportRefused, UnknownExportFormat

DAY = date(2026, 3, 9)


@pytest.fixture
def document(brief, cards) -> Document:
    return compose(brief, list(cards.values()), template=templates.load("meeting-brief"), on=DAY)


@pytest.mark.parametrize(
    ("name", "starts"),
    [("memo.pdf", b"%PDF-"), ("memo.MD", b"---\n"), ("memo.docx", b"PK\x03\x04"), ("m.e.m.o.md", b"---\n")],
)
def test_the_suffix_says_the_format(document: Document, tmp_path: Path, name: str, starts: bytes) -> None:
    target = tmp_path / name
    assert export.save(document, target) == target
    assert target.read_bytes().startswith(starts)
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["memo.doc", "memo", "memo.pdf.exe", ".pdf"])
def test_an_unknown_suffix_is_refused_with_those_there_are(
    document: Document, tmp_path: Path, name: str
) -> None:
    with pytest.raises(UnknownExportFormat, match=r"must end in \.pdf or .*\.md"):
        export.save(document, tmp_path / name)
    with pytest.raises(UnknownExportFormat):
        export.check(tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == []


def test_an_older_file_is_replaced_and_keeps_its_permissions(document: Document, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    export.save(document, target)
    assert target.read_text(encoding="utf-8").startswith("---\ntitle")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_stays_a_link(document: Document, tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    export.save(document, link)
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("---")


def test_a_write_that_fails_leaves_the_older_file_and_nothing_beside_it(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "memo.md"
    target.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportRefused, match=r"memo\.md cannot be written \(No space left on device\)\."):
        export.save(document, target)
    assert target.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["memo.md"]


def test_a_place_that_cannot_be_written_is_one_plain_sentence(document: Document, tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")
    for target in (
        tmp_path / "none" / "memo.md",
        tmp_path / "folder.md",
        tmp_path / "file" / "a.md",
        tmp_path / "\0.md",
    ):
        with pytest.raises(ExportRefused) as refused:
            export.save(document, target)
        assert "\n" not in str(refused.value)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "folder.md"]


def test_where_one_target_cannot_be_written_none_is(document: Document, tmp_path: Path) -> None:
    older = tmp_path / "memo.md"
    older.write_text("old", encoding="utf-8")
    with pytest.raises(ExportRefused, match=r"none/memo\.pdf cannot be written"):
        export.save_all(document, [older, tmp_path / "none" / "memo.pdf"])
    assert older.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["memo.md"]


def test_what_is_rendered_is_what_is_saved(document: Document, tmp_path: Path) -> None:
    for suffix in export.FORMATS:
        target = export.save(document, tmp_path / f"memo{suffix}")
        assert target.read_bytes() == export.render(document, suffix)
