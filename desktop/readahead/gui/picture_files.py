"""Pictures on their way from a file into a memo: the file is chosen, read, and given a name no other picture has."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.gui.session import Session
from readahead.model.changes import Changes, Made
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


def read(desk: Desk, memo: MemoId, file: Path) -> tuple[str, bytes]:
    """Return what the memo will call the picture in *file*, and what the file holds.

    A picture the memo has already stays the one it is: another of the same name is given a number.
    Raises InvalidValue for a file that cannot be read.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        words = QCoreApplication.translate("PictureFiles", "“{name}” cannot be read: {reason}.")
        raise InvalidValue(words.format(name=file.name, reason=error.strerror)) from error
    held = {picture.name: picture.data for picture in desk.pictures(memo)}
    name, number = called(file.name), 2
    while name in held and held[name] != data:
        name = called(f"{file.stem}-{number}{file.suffix}")
        number += 1
    return name, data


def put(desk: Desk, memo: MemoId, file: Path) -> Made[str]:
    """Let a memo show the picture in *file*; return the name its text shows it by.

    Raises InvalidValue for a file that cannot be read or is no picture.
    """
    name, data = read(desk, memo, file)
    held = {picture.name for picture in desk.pictures(memo)}
    return Made(name, Changes()) if name in held else desk.add_picture(memo, name, data)


def set_layout(desk: Desk, memo: MemoId, options: MemoOptions, *, logo: Path | None = None) -> Changes:
    """Lay a memo out, with the picture in *logo* at its head, in one act; raises InvalidValue for no picture."""
    told = None if logo is None else read(desk, memo, logo)
    return desk.set_memo(memo, options=options, logo=told)


class MemoPictures:
    """The pictures put into one memo while its own text is written; those nothing shows are taken out again."""

    def __init__(self, session: Session, memo: MemoId) -> None:
        self._session, self._memo = session, memo
        self._added: list[str] = []

    def put(self, file: Path) -> tuple[str, str]:
        """Put the picture in *file* into the memo; return its name and "", or "" and why it cannot be, in a sentence."""
        desk = self._session.desk
        held = {picture.name for picture in desk.pictures(self._memo)}
        try:
            made = put(desk, self._memo, file)
        except ReadaheadError as fault:
            return "", str(fault)
        self._session.tell(made.changes)
        if made.id not in held:
            self._added.append(made.id)
        return made.id, ""

    def keep_in(self, words: str) -> None:
        """Keep those of the pictures put that *words* show, and take the others out."""
        for name in self._added:
            if f"]({name})" not in words:
                self._session.ask(partial(self._session.desk.remove_picture, self._memo, name))
        self._added = []
