"""Pictures on their way from a file into a memo: the file is chosen, read, and given a name no other picture has."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.gui.session import Session
from readahead.model.changes import Changes
from readahead.model.errors import InvalidValue, ReadaheadError
from readahead.model.memo import MemoId, MemoOptions
from readahead.model.pictures import LARGEST, called

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


def choose(parent: QWidget, title: str) -> Path | None:
    """Return the picture's file a person chooses, None for none."""
    kinds = QCoreApplication.translate("PictureFiles", "Pictures (*.png *.jpg *.jpeg *.svg)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def read(
    desk: Desk, memo: MemoId, file: Path, *, also: Mapping[str, bytes] = MappingProxyType({})
) -> tuple[str, bytes]:
    """Return what the memo will call the picture in *file*, and what the file holds.

    A picture the memo has already, or one of those in *also*, stays the one it is: another of the same name is given a number.
    Raises InvalidValue for a file that cannot be read.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        words = QCoreApplication.translate("PictureFiles", "“{name}” cannot be read: {reason}.")
        raise InvalidValue(words.format(name=file.name, reason=error.strerror)) from error
    held = {picture.name: picture.data for picture in desk.pictures(memo)} | dict(also)
    name, number = called(file.name), 2
    while name in held and held[name] != data:
        name = called(f"{file.stem}-{number}{file.suffix}")
        number += 1
    return name, data


def set_layout(desk: Desk, memo: MemoId, options: MemoOptions, *, logo: Path | None = None) -> Changes:
    """Lay a memo out, with the picture in *logo* at its head, in one act; raises InvalidValue for no picture."""
    told = None if logo is None else read(desk, memo, logo)
    return desk.set_memo(memo, options=options, logo=told)


class MemoPictures:
    """The pictures chosen while own text of one memo is written: they become the memo's with the words that show them."""

    def __init__(self, session: Session, memo: MemoId) -> None:
        self._session, self._memo = session, memo
        self._chosen: dict[str, bytes] = {}

    def put(self, file: Path) -> tuple[str, str]:
        """Choose the picture in *file*; return the name it will have and "", or "" and why it cannot be, in a sentence."""
        desk = self._session.desk
        try:
            name, data = read(desk, self._memo, file, also=self._chosen)
            desk.checked_picture(name, data)
        except ReadaheadError as fault:
            return "", str(fault)
        self._chosen[name] = data
        return name, ""

    def shown_in(self, words: str) -> tuple[tuple[str, bytes], ...]:
        """Return the names and the bytes of those chosen that *words* show."""
        return tuple((name, data) for name, data in self._chosen.items() if f"]({name})" in words)
