"""How the parts at the head of the list of cards lie: the title with its buttons, the counts, the filter and the chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def laid_out(
    before: QWidget, title: QWidget, after: Sequence[QWidget], counts: QWidget, tools: Sequence[QWidget]
) -> QVBoxLayout:
    """Return the head: *before* and *after* stand beside the title, the *tools* below one another."""
    name = QHBoxLayout()
    name.setSpacing(2)
    name.addWidget(before)
    name.addWidget(title, 1)
    for button in after:
        name.addWidget(button)
    head = QVBoxLayout()
    head.setContentsMargins(18, 16, 12, 10)
    head.setSpacing(0)
    head.addLayout(name)
    head.addSpacing(2)
    head.addWidget(counts)
    below = QVBoxLayout()
    below.setContentsMargins(12, 0, 12, 6)
    below.setSpacing(8)
    for tool in tools:
        below.addWidget(tool)
    whole = QVBoxLayout()
    whole.setSpacing(0)
    whole.addLayout(head)
    whole.addLayout(below)
    return whole
