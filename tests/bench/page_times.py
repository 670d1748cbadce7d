"""Times the reading of saved pages against trafilatura's own extraction, in the same run: PAGE… or folders of them."""

import contextlib
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

from readahead.importers import html
from readahead.importers.source import Given, Source
from readahead.model.errors import ReadaheadError


def cpu_seconds(act: Callable[[], object]) -> float:
    """Return the processor seconds *act* takes; a page that is refused counts too."""
    began = time.process_time()
    with contextlib.suppress(ReadaheadError):
        act()
    return time.process_time() - began


def main(arguments: list[str]) -> None:
    """Print the pages, both times and their ratio; the pages are gone through twice and the second time counts."""
    from htmldate.extractors import get_external_parser
    from trafilatura import extract

    warnings.simplefilter("ignore")
    named = [Path(argument) for argument in arguments]
    pages = [page for path in named for page in (sorted(path.rglob("*.htm*")) if path.is_dir() else [path])]
    if not pages:
        raise SystemExit(__doc__)
    get_external_parser().get_date_data("le 3 octobre 2013")  # its tables are loaded once in a process
    ours = theirs = 0.0
    for last in (False, True):
        for page in pages:
            data = page.read_bytes()
            their = cpu_seconds(lambda data=data: extract(data, include_comments=False))
            own = cpu_seconds(lambda data=data: html.read(Source("page", data), Given(), today=date.today()))
            theirs, ours = (theirs + their, ours + own) if last else (0.0, 0.0)
    sys.stdout.write(f"{len(pages)} pages\ntrafilatura {theirs:.2f} s, Readahead {ours:.2f} s: ")
    sys.stdout.write(f"{ours / theirs:.2f}x (held: at most 2.2x)\n")


if __name__ == "__main__":
    main(sys.argv[1:])
