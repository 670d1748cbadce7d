"""Tells a screen reader what a widget is that paints itself: Qt would call it a mere client or a border."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "spoken_role"


def say_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let *widget* be of that role to whoever listens."""
    widget.setProperty(_ROLE, role.value)
    _install()


@cache
def _install() -> None:
    """Give Qt our own faces to ask for, once."""
    QAccessible.installFactory(_face)


def _face(_kind: str, one: QObject) -> QAccessibleInterface | None:
    role = one.property(_ROLE) if isinstance(one, QWidget) else None
    if role is None or not isinstance(one, QWidget):
        return None
    return QAccessibleWidget(one, QAccessible.Role(role), one.accessibleName())
