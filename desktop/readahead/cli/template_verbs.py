"""The verbs for templates: list those a memo can start from, and copy one to change it."""

import argparse
from collections.abc import Callable, Mapping

from readahead.cli import shapes
from readahead.cli.answers import Answer
from readahead.cli.grammar import Verbs, add_verb
from readahead.desk import places, templating
from readahead.model.memo import Template


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "templates", "list the templates a memo can start from, or copy one to change it")
    below = one.add_subparsers(metavar="VERB")
    copy = add_verb(
        below, "copy", "copy a template into the folder of your own, to be changed", verb="templates copy"
    )
    copy.add_argument("template", metavar="NAME", help="the template's name, such as read-ahead")
    copy.add_argument("new", metavar="NEW", help="the name of the copy")


def _templates(_: argparse.Namespace) -> Answer:
    found = templating.usable()
    folder = places.templates_folder()
    lines = [_line(one) for one in found]
    if not any(one.own for one in found):
        lines.append(f"Your own go in {folder}; to begin one, type: readahead templates copy NAME NEW")
    shape: shapes.Shape = {"templates": [_shape(one) for one in found], "folder": str(folder)}
    return Answer("\n".join(lines), shape, templating.faults())


def _copy(given: argparse.Namespace) -> Answer:
    file = templating.copied(given.template, given.new)
    name = file.stem
    said = (
        f"{file} is yours to change; a memo starts from it with: readahead memo new TITLE --template {name}"
    )
    return Answer(said, {"template": name, "path": str(file)})


def _line(one: Template) -> str:
    length = f"{one.pages} page{'s' * (one.pages != 1)}" if one.pages else ""
    return f"{one.name:<20} {one.label:<22} {length:<8} {'your own' if one.own else ''}".rstrip()


def _shape(one: Template) -> shapes.Shape:
    return {
        "name": one.name,
        "label": one.label,
        "pages": one.pages,
        "is_own": one.own,
        "sections": [
            {
                "key": section.key,
                "heading": section.heading,
                "block": section.block.value,
                "prompt": section.prompt,
                "kinds": [kind.value for kind in section.kinds],
                "limit": section.limit,
                "pages": section.pages,
                "lines": section.lines,
            }
            for section in one.sections
        ],
    }


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "templates": _templates,
    "templates copy": _copy,
}
