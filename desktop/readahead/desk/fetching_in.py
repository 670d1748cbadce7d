"""From addresses to articles with cards: each is fetched because a person asked for it, then imported as a file is."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from readahead.desk import taking_in
from readahead.desk.reports import ImportReport
from readahead.desk.storing import Read, Storing
from readahead.fetching import Network, fetch
from readahead.importers import Given, Source, doubt
from readahead.importers.formats import format_of
from readahead.library import Library
from readahead.model.errors import NotFetched, UnknownFormat

__all__ = ["Network", "read", "take_in"]


def take_in(
    library: Library,
    addresses: Sequence[str],
    *,
    today: date,
    given: Given = Given(),
    proxy: str = "",
    network: Network | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Fetch each of *addresses* and import what lies there; one that gives nothing is reported with its address.

    *proxy* is fetched through, if one is given; *network* stands for the real one. After a cancel what came so far stays.
    """
    wanted = list(dict.fromkeys(one.strip() for one in addresses))
    storing = Storing(library)
    for done, address in enumerate(wanted):
        if is_cancelled():
            break
        progress(done, len(wanted))
        for one in _read(address, given=given, today=today, proxy=proxy, network=network):
            storing.add(one)
    progress(len(wanted), len(wanted))
    return storing.finish()


def _read(
    address: str, *, given: Given, today: date, proxy: str, network: Network | None
) -> tuple[Read, ...]:
    try:
        return read(address, given=given, today=today, proxy=proxy, network=network)
    except NotFetched as fault:
        return (taking_in.refused(address, b"", fault),)


def read(
    address: str, *, given: Given = Given(), today: date, proxy: str = "", network: Network | None = None
) -> tuple[Read, ...]:
    """Fetch *address* and return what lies there as read; raises NotFetched."""
    found = fetch(address, proxy=proxy, network=network)
    source = Source(found.name, found.data, found.media)
    if not _has_format(source):
        # what a server calls its bytes is often wrong: then they tell themselves
        source = Source(found.name, found.data)
    encoding = given.encoding or doubt.told(source, found.content_type)
    given = replace(given, address=found.address, encoding=encoding)
    return taking_in.read_source(source, given=given, today=today)


def _has_format(source: Source) -> bool:
    """Return whether there is a format for what the media type of *source* says."""
    with suppress(UnknownFormat):
        return bool(format_of(source))
    return False
