"""Offsets in code points and in Qt's units name the same places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from readahead.gui.offsets import Offsets
from readahead.model.passage import Span

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_every_code_point_comes_back_from_its_units(text, data):
    point = data.draw(st.integers(0, len(text)))
    offsets = Offsets(text)
    assert offsets.units(point) == units(text[:point])
    assert offsets.point(offsets.units(point)) == point


@given(TEXTS.filter(bool), st.data())
def test_a_span_is_the_same_after_a_way_through_units(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    offsets = Offsets(text)
    assert offsets.span(offsets.units(start), offsets.units(end)) == Span(start, end)


def test_half_of_a_pair_counts_as_the_whole_letter():
    offsets = Offsets("a😀b")
    assert offsets.span(0, 2) == Span(0, 2)
    assert offsets.span(2, 3) == Span(1, 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plain words here", "words"),
        ("😀 words 😀😀 after", "after"),
        ("line\n\n𝒮cript\nwords", "𝒮cript"),
        ("é ñ 漢字 words", "漢字"),
    ],
)
def test_qt_selects_the_very_words_of_the_span(qapp, text, words):
    document = QTextDocument()
    document.setPlainText(text)
    offsets = Offsets(text)
    start = text.index(words)
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.units(start))
    cursor.setPosition(offsets.units(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == words
