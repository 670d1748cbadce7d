"""Writes XML for the Word file: the one place where a text becomes markup, so that no text can act as any.

Xml is a type of its own: what is not made by `tag` or `escaped` does not pass for it.
"""

import re
from collections.abc import Mapping
from typing import NewType

Xml = NewType("Xml", str)
Attributes = Mapping[str, str | int]

NOTHING = Xml("")

# What XML 1.0 cannot hold, beside the lone surrogates, noncharacters of the first plane.
_DROPPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_REPLACED = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\n": "&#10;",
    "\r": "&#13;",
    "\t": "&#9;",
}
_ACTING = re.compile('[&<>"\n\r\t]')

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}


def clean(text: str) -> str:
    """Return *text* with what XML cannot hold: control characters are dropped, what was meant as a letter is U+FFFD."""
    return _REPLACED.sub("\ufffd", _DROPPED.sub("", text))


def escaped(text: str) -> Xml:
    """Return *text* as XML that reads as exactly these letters, as content and as an attribute."""
    return Xml(_ACTING.sub(lambda found: _ENTITIES[found.group()], clean(text)))


def tag(name: str, attributes: Attributes | None = None, *children: Xml) -> Xml:
    """Return the element *name* with these attributes and what stands in it."""
    told = "".join(f' {key}="{escaped(str(value))}"' for key, value in (attributes or {}).items())
    inner = "".join(children)
    return Xml(f"<{name}{told}>{inner}</{name}>" if inner else f"<{name}{told}/>")


def val(name: str, value: str | int) -> Xml:
    """Return the element *name* whose w:val is *value*: how WordprocessingML says most things."""
    return Xml(f'<{name} w:val="{escaped(str(value))}"/>')


def joined(*parts: Xml) -> Xml:
    """Return *parts* one after the other."""
    return Xml("".join(parts))


def root(name: str, *children: Xml) -> bytes:
    """Return a whole part whose outermost element is *name*, with every prefix declared."""
    declared = {f"xmlns:{prefix}": address for prefix, address in NAMESPACES.items()}
    made = tag(name, {**declared, "mc:Ignorable": "w14"}, *children)
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{made}'.encode()
