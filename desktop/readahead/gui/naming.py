"""Fields that hold a name: of a topic, a memo or a section."""

from PySide6.QtWidgets import QLineEdit

LONGEST = 200
"""Letters a name may have, more than any list shows."""


def limit(field: QLineEdit, held: str = "") -> None:
    """Let a field hold a name and no text; one that is *held* already and is longer stays whole."""
    field.setMaxLength(max(LONGEST, len(held)))
