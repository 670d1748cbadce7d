"""The grammar of a command that opens the window, apart from that of the verbs, which loads all that the verbs can do."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from readahead import __version__


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of the command that only opens the window."""
    one = root("readahead-window", "Opens the window of Readahead, and imports the files it is given.")
    one.add_argument("file", nargs="*", type=Path, metavar="ARTICLE", help="an article or a folder to import")
    return one


def plain_parser() -> argparse.ArgumentParser:
    """Return the parser of what `opens_plainly`."""
    one = root("readahead", "")
    one.set_defaults(verb=None)
    return one


def opens_plainly(arguments: Sequence[str]) -> bool:
    """Return whether *arguments* ask for the window and say at most which library it is to show."""
    match list(arguments):
        case []:
            return True
        case ["--library", one]:
            return not one.startswith("-")
        case [one]:
            return one.startswith("--library=")
    return False


def root(program: str, description: str) -> argparse.ArgumentParser:
    """Return a parser of what every command takes."""
    one = argparse.ArgumentParser(prog=program, description=description)
    one.add_argument("--version", action="version", version=f"readahead {__version__}")
    one.add_argument(
        "--library", type=Path, metavar="FILE", help="the library to use; made if it is not there"
    )
    return one
