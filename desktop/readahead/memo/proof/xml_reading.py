"""Reads XML that anybody may have written: no entity is followed, and nothing is nested deeper than a memo can be."""

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from readahead.memo.proof.reading_back import Foreign, TooMuch

_DEEPEST = 300


def parsed(data: bytes) -> Element:
    """Return the root of *data*. Raises TooMuch, Foreign for what declares entities, expat.ExpatError for what is no XML."""
    builder = TreeBuilder()
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise TooMuch
        builder.start(_named(tag), {_named(name): value for name, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_named(tag))

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse
    parser.Parse(data, True)
    return builder.close()


def _named(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def _refuse(*_: object) -> None:
    raise Foreign("it declares entities, as no memo does")
