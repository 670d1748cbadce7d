"""Tells whether an HTML page looks as this program makes pages: its style, its elements, and how they are marked.

Elements and attributes that no memo has could hide words from a reader, or show others. So could a style: it must be,
to the letter, the one that is made for what the manifest says.
"""

import hashlib
import re
from collections.abc import Mapping
from datetime import date

from readahead import resources
from readahead.memo import colours
from readahead.memo.document import Document
from readahead.memo.html.style import sheet
from readahead.memo.proof.manifest import EXERCISE
from readahead.memo.proof.manifest_reading import Manifest
from readahead.model.memo import MemoOptions, PageSize

EARLIER: frozenset[str] = frozenset()
"""The SHA-256 of templates/memo.css as released versions had it, where today's differs: their files hold still."""

_OWN = re.compile(
    r"(?::root \{ --accent: (?P<accent>#[0-9A-Fa-f]{6}); \}\n)?"
    r"(?P<shares>(?:\.w(?P<share>[0-9]{1,3}) \{ width: (?P=share)%; \}\n)*)"
    r"(?=@page \{ size: (?P<page>A4|letter);\n)"
)
_PAGES = {"A4": PageSize.A4, "letter": PageSize.LETTER}

# Element -> the classes one may have; none is always allowed.
_CLASSES: Mapping[str, str] = {
    "header": "edge",
    "footer": "edge",
    "main": "paper",
    "div": "title|watermark|fields|table|actor|who",
    "span": "stamp(?: tlp tlp-[0-9a-f]{6})?|reference|box",
    "img": "logo",
    "p": "kicker|subtitle|dated|exercise|office",
    "nav": "contents",
    "section": "part [a-z-]+|notes",
    "aside": "part [a-z-]+",
    "a": "back",
    "ul": "choices",
    "figure": "quotation|picture",
    "col": "w[0-9]{1,3}",
    "th": "(?:centre|end)?(?: ?fit)?",
    "td": "(?:centre|end)?(?: ?fit)?",
}
_PLAIN = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "time",
        "dl",
        "dt",
        "dd",
        "ol",
        "li",
        "blockquote",
        "figcaption",
        "pre",
        "code",
        "table",
        "colgroup",
        "thead",
        "tbody",
        "tr",
        "hr",
        "strong",
        "em",
        "sup",
        "br",
        "template",
    ]
)
_ATTRIBUTES = frozenset(
    [
        "lang",
        "charset",
        "http-equiv",
        "content",
        "name",
        "class",
        "dir",
        "id",
        "href",
        "rel",
        "role",
        "scope",
        "start",
        "src",
        "alt",
        "datetime",
        "aria-labelledby",
        "aria-label",
        "aria-hidden",
        "data-manifest",
    ]
)


def stray(tag: str, told: Mapping[str, str]) -> str:
    """Return what of an element no memo has, in words; empty for one that may stand in a memo."""
    if tag not in _PLAIN and tag not in _CLASSES:
        return f"an element that no memo has: {tag}"
    for name, value in told.items():
        if name not in _ATTRIBUTES:
            return f"an element that no memo has: {tag} with {name}"
        if name == "aria-hidden" and (tag, told.get("class")) != ("div", "watermark"):
            return f"an element that some readers pass over: {tag}"
        if name == "src" and not value.startswith("data:image/"):
            return "a picture that does not lie in the file"
        if name == "class" and not re.fullmatch(_CLASSES.get(tag, ""), value):
            return f"an element that no memo has: {tag} with the looks “{value[:40]}”"
    return ""


def is_ours(style: str, manifest: Manifest, *, author: str) -> bool:
    """Return whether *style* is what the program makes for this memo, by whatever released version."""
    own = _OWN.search(style)
    if own is None:
        return False
    accent = own["accent"] or ""
    if accent and colours.readable(accent).casefold() != accent.casefold():
        return False
    common = resources.read_bytes("templates/memo.css").decode("utf-8").strip()
    without_shares = own.string[own.start() : own.start("shares")] + style[own.end() :]
    for is_draft in (False, True):
        options = MemoOptions(accent=accent, page=_PAGES[own["page"]], draft=is_draft)
        made = sheet(_document(manifest, author, options)).removeprefix(common + "\n")
        if without_shares == made:
            held = style[: own.start()].strip()
            return held == common or hashlib.sha256(held.encode()).hexdigest() in EARLIER
    return False


def _document(manifest: Manifest, author: str, options: MemoOptions) -> Document:
    """Return what a style is made of: the memo without its text."""
    return Document(
        title=manifest.title,
        subtitle="",
        kicker="",
        date=_day(manifest.date),
        language="",
        marking=manifest.marking,
        exercise=EXERCISE in manifest.frame,
        prepared_by=author,
        fields=(),
        parts=(),
        notes=(),
        sources=(),
        origins="",
        reference=manifest.reference,
        options=options,
    )


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return date.min
