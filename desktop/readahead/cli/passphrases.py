"""Where a passphrase comes from: a file descriptor, the environment, or whoever sits at the terminal; never an argument.

Arguments can be read by everybody on a machine, and stand in the shell's history.
"""

import argparse
import os
import sys
from contextlib import suppress
from getpass import getpass
from pathlib import Path

from readahead.desk.desk import Desk
from readahead.model.errors import DamagedLibrary, InvalidValue, LibraryError, PassphraseNeeded

VARIABLE, NEW_VARIABLE = "READAHEAD_PASSPHRASE", "READAHEAD_NEW_PASSPHRASE"


def add_arguments(root: argparse.ArgumentParser) -> None:
    """Add what says where passphrases are read from."""
    root.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the library's passphrase from the first line of file descriptor N, and a new one from the second;"
        f" otherwise {VARIABLE} and {NEW_VARIABLE} are used, or you are asked",
    )


def open_with(given: argparse.Namespace) -> Desk:
    """Open the library that the person named, asking for its passphrase where it has one and there is somebody to ask.

    A passphrase that was not needed changes nothing, and locks a library that is made. Raises what Desk.open raises.
    """
    try:
        return _opened(given)
    except PassphraseNeeded:
        asked(given, given.library)
    return _opened(given)


def _opened(given: argparse.Namespace) -> Desk:
    """Open the library; a damaged one for reading only, as far as it can be read, which its warnings say."""
    passphrase = current(given)
    try:
        return Desk.open(given.library, passphrase=passphrase)
    except DamagedLibrary as fault:
        with suppress(LibraryError):
            return Desk.open(given.library, passphrase=passphrase, read_only=True)
        raise fault


def asked(given: argparse.Namespace, path: Path) -> str:
    """Return the passphrase that opens the file at *path*, asked of whoever is there. Raises PassphraseNeeded."""
    if not _is_somebody_there():
        raise PassphraseNeeded(path)
    words = "the library" if path == given.library else path.name
    given.passphrases = [getpass(f"Passphrase of {words}: "), *_told(given)[1:]]
    return current(given)


def current(given: argparse.Namespace) -> str:
    """Return the passphrase of the library as it was told or asked for, "" where it was not."""
    return _told(given)[0]


def new(given: argparse.Namespace) -> str:
    """Return the passphrase that is to be set; raises InvalidValue where there is none, or two that differ were typed."""
    told = _told(given)[1]
    if told:
        return told
    if not _is_somebody_there():
        raise InvalidValue(f"A new passphrase is needed: set {NEW_VARIABLE}, or use --passphrase-fd.")
    typed = getpass("New passphrase: ")
    if not typed:
        raise InvalidValue("A passphrase has at least one letter; nothing was changed.")
    if getpass("The same again: ") != typed:
        raise InvalidValue("The two passphrases differ; nothing was changed.")
    return typed


def _told(given: argparse.Namespace) -> list[str]:
    """Return the library's passphrase and a new one, "" for what nobody told; they are read once."""
    if getattr(given, "passphrases", None) is None:
        # taken out of the environment: what this program starts has no use for them
        told = [os.environ.pop(VARIABLE, ""), os.environ.pop(NEW_VARIABLE, "")]
        descriptor = getattr(given, "passphrase_fd", None)
        given.passphrases = told if descriptor is None else _read(descriptor)
    passphrases: list[str] = given.passphrases
    return passphrases


def _read(descriptor: int) -> list[str]:
    try:
        with os.fdopen(descriptor, encoding="utf-8") as file:
            lines = file.read().split("\n")
    except (OSError, ValueError) as fault:
        raise InvalidValue(f"No passphrase can be read from file descriptor {descriptor}.") from fault
    return [line.removesuffix("\r") for line in [*lines, "", ""][:2]]


def _is_somebody_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
