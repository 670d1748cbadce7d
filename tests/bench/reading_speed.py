"""Prints how fast articles are read into cards: ``python tests/bench/reading_speed.py [FILE or FOLDER …]``.

Without files it reads the labelled articles and the seeds. Times are CPU seconds of one core, so that another program on
the machine does not change them much; the reference is the standard library's own pattern for words, run over the same
text in the same run. A rate is in articles of SIZE characters, whatever the sizes of those read.
"""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from readahead.derive import reading
from readahead.desk.taking_in import read_path
from readahead.importers import Given, expand
from readahead.model.article import Article

SIZE = 4_600
"""Characters of a news article of the usual length."""

TESTS = Path(__file__).parents[1]
OWN = (TESTS / "labelled" / "articles", TESTS.parent / "seeds")
WORD = re.compile(r"\w+|[^\w\s]")
IMPORT = """import time
before = time.process_time()
import readahead.derive.reading
print(time.process_time() - before)
"""


def of(paths: Sequence[Path]) -> list[Article]:
    """Return the articles in *paths*, files and folders."""
    files = [
        path for path in expand(paths) if path.suffix in (".md", ".txt", ".html") and path.stem != "README"
    ]
    given = Given(published=date(2026, 3, 2))
    reads = [read for path in files for read in read_path(path, given=given, today=date.today())]
    return [read.article for read in reads if read.article is not None]


def spent(work: Callable[[Article], object], articles: Sequence[Article]) -> float:
    """Return the least CPU seconds of three runs of *work* over all *articles*."""
    times = []
    for _ in range(3):
        before = time.process_time()
        for article in articles:
            work(article)
        times.append(time.process_time() - before)
    return min(times)


def main(arguments: Sequence[str]) -> None:
    """Read, time and print."""
    articles = of([Path(argument) for argument in arguments] or OWN)
    characters = sum(article.body.end - article.body.start for article in articles)
    reading.read(articles[0])
    ours = spent(reading.read, articles)
    words = spent(lambda article: WORD.findall(article.text), articles)
    found = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True).stdout
    lines = (
        f"{len(articles)} articles, {characters:,} characters",
        f"{characters / SIZE / ours:8.1f} articles of {SIZE:,} characters a CPU second",
        f"{ours / words:8.0f} times the cost of splitting them into words by one pattern",
        f"{float(found):8.2f} CPU seconds to import the reading rules",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
