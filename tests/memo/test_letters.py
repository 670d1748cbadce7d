"""Which letters a font has, read from its own table."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from readahead import resources
from readahead.memo.pdf.coverage import fonts
from readahead.memo.pdf.letters import letters

BUNDLED = sorted(resources.path("fonts").rglob("*.ttf"))


def by_library(path: Path, index: int) -> set[str]:
    with TTFont(path, fontNumber=index, lazy=True) as font:
        table = font.getBestCmap() or {}
        return {chr(code) for code, name in table.items() if font.getGlyphID(name) != 0}


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_the_letters_of_each_bundled_font_are_those_a_font_library_finds(path: Path) -> None:
    assert letters(path, 0) == by_library(path, 0)


def test_a_collection_is_read_font_by_font() -> None:
    collections = [font for font in fonts().fonts() if font.path and font.path.endswith(".ttc")][:2]
    for font in collections:
        assert letters(Path(font.path), font.index) == by_library(Path(font.path), font.index)


@pytest.mark.parametrize("kept", [0, 3, 11, 40, 300])
def test_a_font_cut_short_is_refused(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "cut.ttf"
    path.write_bytes(BUNDLED[0].read_bytes()[:kept])
    with pytest.raises(ValueError, match=r"cut\.ttf"):
        letters(path, 0)


def test_what_is_no_font_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.ttf"
    path.write_bytes(b"no font at all " * 40)
    with pytest.raises(ValueError, match=r"none\.ttf"):
        letters(path, 0)
