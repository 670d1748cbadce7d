"""Pictures on their way from a file into a memo: the file is chosen, read, and given a name no other picture has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.model.changes import Made
from readahead.model.errors import InvalidValue
from readahead.model.memo import MemoId
from readahead.model.pictures import LARGEST, called

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


def choose(parent: QWidget, title: str) -> Path | None:
    """Return the picture's file a person chooses, None for none."""
    kinds = QCoreApplication.translate("PictureFiles", "Pictures (*.png *.jpg *.jpeg *.svg)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def put(desk: Desk, memo: MemoId, file: Path) -> Made[str]:
    """Let a memo show the picture in *file*; return the name its text shows it by.

    A picture the memo has already stays the one it is: another of the same name is given a number.
    Raises InvalidValue for a file that cannot be read or is no picture.
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
    return desk.add_picture(memo, name, data)
