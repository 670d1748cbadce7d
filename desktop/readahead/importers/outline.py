"""Lists of feeds (OPML 2.0), as feed readers hand them on: which feeds they name, under which titles."""

from dataclasses import dataclass

from readahead.importers.known import one_line, web_address
from readahead.model.errors import DamagedSource, DeclaresEntities

_LARGEST_HEAD = 100_000


@dataclass(frozen=True, slots=True)
class NamedFeed:
    """A feed in a list; folder is the title of what it stands under, nothing where it stands under nothing."""

    address: str
    title: str = ""
    folder: str = ""


def feeds(data: bytes, name: str) -> tuple[NamedFeed, ...]:
    """Return the feeds that the list *data* names, each address of the web once; nothing is fetched.

    Raises DeclaresEntities, and DamagedSource for what is no XML at all.
    """
    from lxml import etree

    refuse_entities(data, name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser=parser)
    except etree.LxmlError as fault:
        raise DamagedSource(name) from fault
    if root is None:
        raise DamagedSource(name)
    found: dict[str, NamedFeed] = {}
    for element in root.iter("{*}outline"):
        told = {key.lower(): value for key, value in element.attrib.items()}
        if address := web_address(told.get("xmlurl", "")):
            above = element.getparent()
            folder = "" if above is None else above.get("text") or above.get("title") or ""
            title = one_line(told.get("text") or told.get("title") or "")
            found.setdefault(address, NamedFeed(address, title, one_line(folder)))
    return tuple(found.values())


def refuse_entities(data: bytes, name: str) -> None:
    """Raise DeclaresEntities where the XML *data* declares entities of its own, in which a few words swell to gigabytes."""
    # two bytes a letter, in UTF-16
    plain = data.replace(b"\x00", b"").upper()
    if b"<!DOCTYPE" in plain[:_LARGEST_HEAD] and b"<!ENTITY" in plain:
        raise DeclaresEntities(name)
