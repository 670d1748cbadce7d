"""Composition root: the arguments decide between the command line and the window, which alone brings Qt in."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program for `readahead ARGUMENTS` and return the exit status: 0, 1 (failed), 2 (wrong use)."""
    from readahead.cli import main as cli

    parsed = cli.parse(sys.argv[1:] if arguments is None else arguments)
    if parsed.verb is not None:
        return cli.run(parsed)
    return show(cli.library_of(parsed), is_named=parsed.is_named)


def window() -> int:
    """Open the window and import the files it is given; what the desktop entry starts."""
    from readahead.cli import main as cli

    parsed = cli.parse_window(sys.argv[1:])
    return show(cli.library_of(parsed), parsed.file, is_named=parsed.is_named)


def show(library: Path, files: Sequence[Path] = (), *, is_named: bool = True) -> int:
    """Open the window, or say why there is none, and return the exit status.

    *is_named* says whether the user named the library; the window may show another one else: that which was open last.
    """
    if not has_screen():
        sys.stderr.write("readahead: there is no screen to open the window on; see readahead --help.\n")
        return 1
    from readahead.gui import app

    return app.run(library, files, is_named=is_named)


def has_screen() -> bool:
    """Return whether a window can be opened: Qt aborts where there is no display to connect to."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
