"""The starter library: the articles and topics the program ships, so that a newcomer has something to open."""

import tomllib
from datetime import date

from readahead import resources
from readahead.desk.reports import ImportReport
from readahead.desk.taking_in import read_path, store
from readahead.importers import Given
from readahead.library import Library
from readahead.model.errors import NotFound

ARTICLES = (".md", ".txt", ".html")
NAME = "Import the starter library"


def take_in(library: Library, *, today: date) -> ImportReport:
    """Import the starter library's topics and articles as one act; what is already there is left alone."""
    paths = resources.seeds()
    reads = [
        read
        for path in paths
        if path.suffix in ARTICLES
        for read in read_path(path, given=Given(), today=today)
    ]
    with library.act(NAME) as act:
        for path in paths:
            if path.suffix == ".toml":
                _add_topics(library, path.read_text(encoding="utf-8"))
        report = store(library, reads)
        # what is stored counts its articles in the name of the act it joins
        act.name = NAME
    return ImportReport(report.items, act.changes, report.proposed)


def _add_topics(library: Library, toml: str) -> None:
    for topic in tomllib.loads(toml).get("topic", []):
        try:
            library.topics.named(topic["name"])
        except NotFound:
            library.topics.add(
                topic["name"], terms=topic.get("terms", ()), excluded=topic.get("excluded", ())
            )
