"""What is said where a place holds no cards, and why it holds none."""

from PySide6.QtCore import QCoreApplication

from readahead.gui.place import PlaceKind

FILLED_BY_IMPORT = frozenset({PlaceKind.ALL, PlaceKind.TOPIC})
"""The places an import may bring cards to; the others need something else to be done."""


def title(kind: PlaceKind, *, is_filtered: bool) -> str:
    """Return the title of an empty list."""
    if is_filtered:
        return QCoreApplication.translate("Empty", "No card matches")
    match kind:
        case PlaceKind.NEW:
            return QCoreApplication.translate("Empty", "Nothing new")
        case PlaceKind.ANNOTATED:
            return QCoreApplication.translate("Empty", "No notes yet")
        case PlaceKind.INBOX:
            return QCoreApplication.translate("Empty", "The inbox is empty")
        case PlaceKind.DISMISSED:
            return QCoreApplication.translate("Empty", "Nothing is dismissed")
        case PlaceKind.ARTICLE:
            return QCoreApplication.translate("Empty", "No card was read from this article")
        case PlaceKind.TOPIC:
            return QCoreApplication.translate("Empty", "No cards in this topic yet")
        case _:
            return QCoreApplication.translate("Empty", "No cards here yet")


def sentence(kind: PlaceKind, *, is_filtered: bool) -> str:
    """Return the sentence under the title."""
    if is_filtered:
        return QCoreApplication.translate("Empty", "Try fewer words, or show every kind.")
    match kind:
        case PlaceKind.NEW:
            return QCoreApplication.translate("Empty", "You have been through every card.")
        case PlaceKind.ANNOTATED:
            return QCoreApplication.translate(
                "Empty", "Select a card and press N to write a note on its passage."
            )
        case PlaceKind.INBOX:
            return QCoreApplication.translate("Empty", "Every card has found a topic.")
        case PlaceKind.DISMISSED:
            return QCoreApplication.translate("Empty", "Every card stands where it was read into.")
        case PlaceKind.ARTICLE:
            return QCoreApplication.translate(
                "Empty", "Its text can be read beside this. The rules of reading know English only."
            )
        case _:
            return QCoreApplication.translate(
                "Empty", "Import an article or paste its text, and its cards appear here with their passages."
            )
