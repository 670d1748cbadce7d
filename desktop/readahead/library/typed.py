"""What people type, made fit to be kept."""

from collections.abc import Iterable


def clean(text: str) -> str:
    """Return *text* without what no file can hold: NUL characters and lone surrogates."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def spaced(name: str) -> str:
    """Return *name* clean, with single blanks between its words and none around them."""
    return " ".join(clean(name).split())


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Return *names* spaced, in their order, without the empty ones and without repeats in another case."""
    found: dict[str, str] = {}
    for name in map(spaced, names):
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())
