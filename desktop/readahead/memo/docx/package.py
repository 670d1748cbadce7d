"""Puts the Word file together: its parts, what they point at, what it says of itself, and the same bytes each time."""

import re
import uuid
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from readahead.memo.document import Document
from readahead.memo.docx.styles import fonts
from readahead.memo.docx.xml import Xml, clean, escaped, root, tag, val
from readahead.model.memo import NotePlace

if TYPE_CHECKING:
    from docx.opc.part import Part

MANIFEST_NAMESPACE = "urn:readahead:manifest:1"
"""The namespace of the root of customXml/item1.xml, whose text is Document.manifest."""

_SUFFIXES = {"image/png": "png", "image/jpeg": "jpg"}
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEM = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
# python-docx's own limit for what a file says of itself.
_LONGEST_PROPERTY = 255
# Word takes an address of this length at most.
_LONGEST_ADDRESS = 2_000
_LEGAL = "!#$%&'()*+,-./:;=?@_~[]"
# A file of a zip cannot be older.
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Package:
    """A Word file in the making, from the empty one python-docx brings along, without what that has of its own."""

    def __init__(self, document: Document, styles: Sequence[Xml]) -> None:
        import docx

        self._document = document
        self._word = docx.Document()
        self._part = self._word.part
        self._links: dict[str, str] = {}
        self._pictures = 0
        self._strip()
        self._fill(self._word.styles.element, "w:styles", styles)
        self._fill(self._word.settings.element, "w:settings", _settings(document))
        self._add("/word/fontTable.xml", f"{_WORD}.fontTable+xml", root("w:fonts", *fonts()), "fontTable")
        self._describe()
        if document.manifest:
            self._carry(document.manifest)

    def _strip(self) -> None:
        """Take out the picture, the statistics and the bibliography the empty file comes with."""
        kept = ("styles", "settings", "numbering", "theme")
        package = self._part.package
        for relationships, names in (
            (self._part.rels, kept),
            (package.rels, ("officeDocument", "core-properties")),
        ):
            for key, each in list(relationships.items()):
                if each.reltype.rsplit("/", 1)[-1] not in names:
                    del relationships[key]

    def _fill(self, element: object, name: str, children: Iterable[Xml]) -> None:
        """Put *children* in the place of all that *element*, a root of the name *name*, holds."""
        from docx.oxml.parser import parse_xml

        element[:] = list(parse_xml(root(name, *children)))  # type: ignore[index]

    def _describe(self) -> None:
        """Say title, author and date, as the paper does and no more."""
        document = self._document
        told = self._word.core_properties
        day = datetime.combine(document.date, time())
        told.title = clean(document.title)[:_LONGEST_PROPERTY]
        told.subject = clean(document.subtitle)[:_LONGEST_PROPERTY]
        told.author = clean(document.prepared_by)[:_LONGEST_PROPERTY]
        told.category = clean(document.marking)[:_LONGEST_PROPERTY]
        told.language = clean(document.language)[:_LONGEST_PROPERTY]
        told.last_modified_by, told.comments, told.keywords = "", "", ""
        told.created = told.modified = day
        told.revision = 1

    def body(self, words: Xml) -> None:
        """Make *words* the text; they end with the section's properties."""
        self._fill(self._word.element.body, "w:body", [words])

    def numbering(self, definitions: Sequence[Xml]) -> None:
        """Say what the lists are."""
        self._fill(self._part.numbering_part.element, "w:numbering", definitions)

    def notes(self, kind: str, notes: Sequence[Xml]) -> None:
        """Add the notes, *kind* being "footnote" or "endnote"."""
        lines = (("separator", -1), ("continuationSeparator", 0))
        rules = [
            tag(
                f"w:{kind}",
                {"w:type": name, "w:id": number},
                tag("w:p", None, _TIGHT, tag("w:r", None, tag(f"w:{name}"))),
            )
            for name, number in lines
        ]
        made = root(f"w:{kind}s", *rules, *notes)
        self._add(f"/word/{kind}s.xml", f"{_WORD}.{kind}s+xml", made, f"{kind}s")

    def edge(self, name: str, words: Xml) -> str:
        """Add what stands at the head or foot of pages; return its relationship. *name* begins with its kind."""
        kind = name.split("-")[0]
        element = {"header": "w:hdr", "footer": "w:ftr"}[kind]
        return self._add(f"/word/{name}.xml", f"{_WORD}.{kind}+xml", root(element, words), kind)

    def picture(self, data: bytes, media: str) -> str:
        """Add a PNG or JPEG; return its relationship."""
        self._pictures += 1
        return self._add(f"/word/media/image{self._pictures}.{_SUFFIXES[media]}", media, data, "image")

    def link(self, address: str) -> str:
        """Return the relationship of *address*, empty for one that no link of ours may lead to."""
        from docx.opc.constants import RELATIONSHIP_TYPE

        if address not in self._links:
            fit = fit_address(address)
            self._links[address] = (
                self._part.relate_to(fit, RELATIONSHIP_TYPE.HYPERLINK, is_external=True) if fit else ""
            )
        return self._links[address]

    def _carry(self, manifest: str) -> None:
        """Add *manifest* as a custom XML part, which Word keeps when it saves the file."""
        identity = str(uuid.uuid5(uuid.NAMESPACE_URL, MANIFEST_NAMESPACE)).upper()
        schema = tag("ds:schemaRef", {"ds:uri": MANIFEST_NAMESPACE})
        about = tag(
            "ds:datastoreItem",
            {"xmlns:ds": _DATASTORE, "ds:itemID": f"{{{identity}}}"},
            tag("ds:schemaRefs", None, schema),
        )
        held = tag("manifest", {"xmlns": MANIFEST_NAMESPACE}, escaped(_as_json(manifest)))
        item = self._new("/customXml/item1.xml", "application/xml", _whole(held))
        properties = self._new("/customXml/itemProps1.xml", _ITEM, _whole(about))
        item.relate_to(properties, f"{_RELATIONSHIPS}/customXmlProps")
        self._part.relate_to(item, f"{_RELATIONSHIPS}/customXml")

    def _add(self, name: str, content_type: str, made: bytes, kind: str) -> str:
        """Add a part; return its relationship to the text."""
        return self._part.relate_to(self._new(name, content_type, made), f"{_RELATIONSHIPS}/{kind}")

    def _new(self, name: str, content_type: str, made: bytes) -> "Part":
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        return Part(PackURI(name), content_type, made, self._part.package)

    def written(self) -> bytes:
        """Return the file."""
        loose, fixed = BytesIO(), BytesIO()
        self._word.save(loose)
        with zipfile.ZipFile(loose) as made, zipfile.ZipFile(fixed, "w") as kept:
            first = "[Content_Types].xml"
            for name in [first, *sorted(set(made.namelist()) - {first})]:
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                kept.writestr(entry, made.read(name))
        return fixed.getvalue()


_TIGHT = tag("w:pPr", None, tag("w:spacing", {"w:after": 60, "w:line": 240, "w:lineRule": "auto"}))


def _settings(document: Document) -> tuple[Xml, ...]:
    """Return how the file is to be read: as one of Word 2013 and later, notes numbered 1, 2, 3."""
    notes = "endnote" if document.options.notes is NotePlace.ENDNOTES else "footnote"
    rules = (tag(f"w:{notes}", {"w:id": number}) for number in (-1, 0))
    mode = tag(
        "w:compatSetting",
        {"w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15},
    )
    return (
        tag("w:zoom", {"w:percent": 100}),
        val("w:defaultTabStop", 720),
        val("w:characterSpacingControl", "doNotCompress"),
        tag(f"w:{notes}Pr", None, val("w:numFmt", "decimal"), *rules),
        tag("w:compat", None, mode),
    )


def _whole(element: Xml) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{element}'.encode()


def _as_json(manifest: str) -> str:
    """Return the same JSON without a character XML cannot hold: JSON has another way to write each."""
    return _NOT_XML.sub(lambda found: f"\\u{ord(found.group()):04x}", manifest)


_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def fit_address(address: str) -> str:
    """Return *address* as a file may point at it, empty for one that is no address of http, https or mailto.

    What a URI cannot hold (RFC 3986) is written with percent signs: Word refuses a whole file for one bad address.
    """
    fit = quote(clean(address).strip(), safe=_LEGAL)
    try:
        parts = urlsplit(fit)
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return ""
    if not (known or (parts.scheme == "mailto" and parts.path)) or len(fit) > _LONGEST_ADDRESS:
        return ""
    return fit
