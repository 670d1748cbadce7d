"""What is said where a place holds no cards, and why it holds none."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from readahead.gui.place import PlaceKind


class Offer(StrEnum):
    """What can be done about an empty place; the order is that of the buttons."""

    CLEAR = "clear"
    EVERYWHERE = "everywhere"
    ALL = "all"
    SOURCES = "sources"
    IMPORT = "import"
    PASTE = "paste"


USUAL = frozenset({Offer.CLEAR, Offer.ALL, Offer.IMPORT, Offer.SOURCES})
"""What is done most; where two of them are offered the first is the one that leads on."""


def offers(kind: PlaceKind, *, is_filtered: bool) -> tuple[Offer, ...]:
    """Return what is offered in an empty place of that kind, at most two things."""
    if is_filtered:
        is_whole = kind in (PlaceKind.ALL, PlaceKind.SOURCES)
        return (Offer.CLEAR,) if is_whole else (Offer.CLEAR, Offer.EVERYWHERE)
    match kind:
        case PlaceKind.ALL | PlaceKind.TOPIC | PlaceKind.SOURCES:
            return Offer.IMPORT, Offer.PASTE
        case PlaceKind.ARTICLE:
            return Offer.SOURCES, Offer.PASTE
        case PlaceKind.NEW:
            return Offer.ALL, Offer.PASTE
        case _:
            return (Offer.ALL,)


def verb(offer: Offer) -> str:
    """Return what a button says that does it."""
    match offer:
        case Offer.CLEAR:
            return QCoreApplication.translate("Empty", "Clear the filter")
        case Offer.EVERYWHERE:
            return QCoreApplication.translate("Empty", "Search all cards")
        case Offer.ALL:
            return QCoreApplication.translate("Empty", "Show all cards")
        case Offer.IMPORT:
            return QCoreApplication.translate("Empty", "Import articles")
        case Offer.PASTE:
            return QCoreApplication.translate("Empty", "Paste text")
        case Offer.SOURCES:
            return QCoreApplication.translate("Empty", "Back to the sources")


def drawing(kind: PlaceKind, *, is_filtered: bool) -> str:
    """Return the drawing over the words."""
    if is_filtered:
        return "search"
    match kind:
        case PlaceKind.NEW:
            return "sparkles"
        case PlaceKind.ANNOTATED:
            return "pencil"
        case PlaceKind.INBOX:
            return "inbox"
        case PlaceKind.DISMISSED:
            return "eye-off"
        case PlaceKind.TOPIC:
            return "folder"
        case _:
            return "newspaper"


def title(kind: PlaceKind, *, is_filtered: bool) -> str:
    """Return the title of an empty list."""
    if is_filtered and kind is PlaceKind.SOURCES:
        return QCoreApplication.translate("Empty", "No source matches")
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
        case PlaceKind.SOURCES:
            return QCoreApplication.translate("Empty", "No sources yet")
        case _:
            return QCoreApplication.translate("Empty", "No cards here yet")


def sentence(kind: PlaceKind, *, is_filtered: bool) -> str:
    """Return the sentence under the title."""
    if is_filtered and kind is PlaceKind.SOURCES:
        return QCoreApplication.translate("Empty", "The words are looked for in titles and outlets.")
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
