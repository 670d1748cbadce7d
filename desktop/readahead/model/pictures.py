"""Pictures and colours a user may put into a memo: which they are, and what the text calls them by."""

import re

from readahead.model.errors import InvalidValue

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_SVG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>\[]*>\s*)*<svg[\s>]", re.DOTALL
)

LARGEST = 20_000_000
"""Bytes a picture may have: more would make every file of the memo slow to send."""


def media_type(data: bytes, name: str) -> str:
    """Return what kind of picture *data* is, by its own first bytes: image/png, image/jpeg or image/svg+xml.

    Raises InvalidValue for anything else, saying *name*, and for what is too large.
    """
    if len(data) > LARGEST:
        raise InvalidValue(
            f"“{name}” has {len(data) // 1_000_000} MB; a picture may have {LARGEST // 1_000_000} MB."
        )
    if data.startswith(_PNG):
        return "image/png"
    if data.startswith(_JPEG):
        return "image/jpeg"
    if _SVG.match(data[:4096]):
        return "image/svg+xml"
    raise InvalidValue(f"“{name}” is no PNG, JPEG or SVG picture.")


def called(name: str) -> str:
    """Return what own text calls a picture by: its file's name without folders, with what Markdown would read marked off.

    Raises InvalidValue for a name of which nothing is left.
    """
    bare = re.split(r"[/\\]", name)[-1]
    kept = re.sub(r"[^\w.-]+", "-", bare).strip("-.")
    if not kept:
        raise InvalidValue(f"“{name}” is no name for a picture.")
    return kept[-80:]


def as_colour(typed: str) -> str:
    """Return the colour for what somebody typed (#RRGGBB, with or without the #), empty for none. Raises InvalidValue."""
    text = typed.strip().removeprefix("#").upper()
    if text and not re.fullmatch("[0-9A-F]{6}", text):
        raise InvalidValue(f"“{typed}” is no colour; write it as #204060.")
    return f"#{text}" if text else ""


def must_be_said(text: str) -> None:
    """Raise InvalidValue for own text with a picture that nothing is said about."""
    if re.search(r"!\[\s*\]\(", text):
        raise InvalidValue("Say in words what the picture shows, between the square brackets.")
