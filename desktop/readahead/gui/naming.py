"""Fields that hold a name: of a topic, a memo or a section."""

from PySide6.QtWidgets import QLineEdit

LONGEST = 200
"""Letters a name may have: no list shows more, and a text that is pasted by mistake is seen to be none."""


def limit(field: QLineEdit, held: str = "") -> None:
    """Let a field hold a name and no text; one that is *held* already and is longer stays whole."""
    field.setMaxLength(max(LONGEST, len(held)))
