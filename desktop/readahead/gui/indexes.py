"""The words every item model of the window shares for Qt's indexes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
"""The parent of the outermost rows; an invalid index never changes."""
