"""Collects what the window says, and makes the files the program reads its translations from.

Run it as packaging/translate (with --check it alters nothing and fails where something is stale or not translated):

1. What the window says is collected from its code: the texts of `self.tr`, `QCoreApplication.translate` and `Counts.tr`.
   lupdate itself reads Python, but takes a call for one of another context where two stand close to each other.
2. What the other rooms say in English (faults, names of acts, reasons) is collected from theirs, and kept as sentences.txt
   too, by which the window knows them again: one template a line, with its places in braces.
   lupdate brings both into resources/translations/readahead_LANGUAGE.ts; a text that is new waits there as "unfinished"
   for somebody to translate it, one that is gone is dropped. The English file holds plurals alone.
3. lrelease makes of each .ts the .qm that the program loads. Both are kept in the repository, so that neither a wheel nor
   a checkout needs these tools.
"""

import ast
import builtins
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "desktop" / "readahead"
HOME = ROOT / "resources" / "translations"
TEMPLATES = ROOT / "resources" / "templates"
LANGUAGES = ("de", "en", "fr")
LISTING = "sentences.txt"
CONTEXT = "Sentences"

ROOMS = ("model", "importers", "derive", "library", "memo", "desk")
"""Where a fault that is raised, or the name of an act, is something a person is told."""

INNER = frozenset({"Malformed", "Foreign", *dir(builtins)})
"""Faults that no person sees: they are caught within, or are bugs."""

TOLD: Mapping[str, tuple[str, ...]] = {
    "derive/opposed.py": ("_taken", "_side_by_side", "_answer"),
    "derive/reading.py": ("_uncarded",),
    "derive/rules.py": ("",),
    "derive/suggestions.py": ("proposed", "_compounds", "_pairs", "_singles", "_whole"),
    "desk/desk_notes.py": ("nothing",),
    "desk/exporting.py": ("_nothing",),
    "desk/filing.py": ("split",),
    "desk/past.py": ("_restoring",),
    "desk/rereading.py": ("__init__",),
    "desk/sorting.py": ("keep", "dismiss", "merge_topics", "move", "nest_topic", "renew"),
    "desk/starter.py": ("",),
    "desk/storing.py": ("_name", "_propose", "_already_there"),
    "desk/previewing.py": ("look_again",),
    "desk/subscribing.py": ("_look_into",),
    "desk/taking_in.py": ("lost", "read_source"),
    "desk/wanted_files.py": ("_unchanged",),
    "desk/writing.py": ("_line", "_said", "_section"),
    "importers/entries.py": ("left_out",),
    "library/admitting.py": ("fault_of_locked", "fault_of_plain", "key_needed"),
    "library/checking.py": ("_complaints", "_references", "_search", "_texts", "check"),
    "library/copying.py": ("_read_back", "_why"),
    "library/faults.py": ("_why",),
    "library/incoming.py": ("_compare", "_reconcile"),
    "library/incoming_memos.py": ("take_in", "_insert_beside"),
    "library/incoming_notes.py": ("_take_in",),
    "library/incoming_subscriptions.py": ("_told",),
    "library/incoming_topics.py": ("_is_known",),
    "library/keeping.py": ("_clock_warning",),
    "library/opening.py": ("of", "warnings", "_opened", "_tried"),
    "library/putting_back.py": ("topic", "line", "note"),
    "library/reaching.py": ("_why_nothing",),
    "library/standing.py": ("why_read_only",),
    "library/telling.py": ("told", "_ignored", "_loose"),
    "model/subscription.py": ("",),
    "memo/pictures.py": ("", "_tried"),
    "memo/proof/verifying.py": ("", "_note", "_disagreement", "_line", "_doubts", "_missing"),
}
"""Modules, and their functions, that tell a person every sentence they hold; one without a name is the whole module."""


PASSING_ON = ("languages.py", "sentences.py")
"""Modules of the window that look up texts they are given, which are collected where they are written."""

_NOT_TOLD = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|ATTACH|ORDER BY)\b|\n|\\\\|^ | $")
"""What stands in those functions and is no sentence: SQL, markup, and parts that are glued to others."""


class Text(NamedTuple):
    """A text as it is looked up: in which context, and whether it has a form for each plural."""

    context: str
    words: str
    comment: str = ""
    is_plural: bool = False


def main(arguments: Sequence[str]) -> int:
    """Make everything anew, or with --check look whether it is; return 1 where something is stale or not translated."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        make(made)
        stale = [one.name for one in sorted(made.iterdir()) if not _is_same(one, HOME / one.name)]
        if "--check" not in arguments:
            for name in stale:
                put(made / name, HOME / name)
        waiting = {code: unfinished(made / f"readahead_{code}.ts") for code in LANGUAGES}
    for code, texts in waiting.items():
        for text in texts:
            print(f"{code}: not translated: {text}", file=sys.stderr)
    if "--check" in arguments:
        for name in stale:
            print(f"{name} is stale: run packaging/translate", file=sys.stderr)
        return 1 if stale or any(waiting.values()) else 0
    print(f"{len(stale)} files written into {HOME}" if stale else "Nothing has changed.")
    return 1 if any(waiting.values()) else 0


def put(made: Path, kept: Path) -> None:
    """Put the file *made* in the place of *kept* in one step.

    A program that runs has the old one mapped into its memory, and would die of a file that is cut short under it.
    """
    beside = kept.with_name(f".{kept.name}.new")
    shutil.copyfile(made, beside)
    beside.replace(kept)


def make(folder: Path) -> None:
    """Write the listing of sentences, the .ts with what was translated so far, and the .qm of each language to *folder*."""
    listed = listing()
    (folder / LISTING).write_text("".join(f"{place}\t{one}\n" for place, one in listed), encoding="utf-8")
    with tempfile.TemporaryDirectory() as beside:
        words = Path(beside) / "words.py"
        texts = {*filter(lambda one: one.words, window()), *(Text(CONTEXT, one) for _, one in listed)}
        words.write_text("".join(map(_call, sorted(texts))), encoding="utf-8")
        for code in LANGUAGES:
            target = folder / f"readahead_{code}.ts"
            if (HOME / target.name).exists():
                shutil.copyfile(HOME / target.name, target)
            plurals = ["-pluralonly"] if code == "en" else []
            options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", *plurals]
            _run("lupdate", *options, words, "-target-language", code, "-ts", target)
            _run("lrelease", "-silent", "-nounfinished", target, "-qm", target.with_suffix(".qm"))


def _call(text: Text) -> str:
    """Return a text as a call that lupdate takes for what it is."""
    said = ", ".join(map(_literal, (text.words, text.comment)))
    if text.is_plural:
        return f"class {text.context}:\n    def of(self, count):\n        self.tr({said}, count)\n"
    return f"QCoreApplication.translate({_literal(text.context)}, {said})\n"


def window() -> Iterator[Text]:
    """Yield every text of the window's code that is translated; raises ValueError for one that cannot be collected."""
    for module in sorted((CODE / "gui").glob("*.py")):
        yield from _texts_of_window(ast.parse(module.read_text(encoding="utf-8")), module.name, "")


def _texts_of_window(node: ast.AST, module: str, context: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        within = child.name if isinstance(child, ast.ClassDef) else context
        match child:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr="tr"), args=args, keywords=named):
                yield _text(
                    within if owner == "self" else owner, args, named, place=f"{module}:{child.lineno}"
                )
            case ast.Call(
                func=ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(said)), *args],
                keywords=named,
            ):
                yield _text(said, args, named, place=f"{module}:{child.lineno}")
        yield from _texts_of_window(child, module, within)


def _text(context: str, args: Sequence[ast.expr], named: Sequence[ast.keyword], *, place: str) -> Text:
    match args:
        case [ast.Constant(value=str(words)), *more]:
            comment = more[0].value if more and isinstance(more[0], ast.Constant) and more[0].value else ""
            return Text(context, words, str(comment), len(more) > 1 or any(one.arg == "n" for one in named))
        case [ast.Name() | ast.Attribute(), *_] if place.partition(":")[0] in PASSING_ON:
            return Text("", "")
    raise ValueError(f"{place}: only a text written out in full can be collected and translated.")


def unfinished(translation: Path) -> list[str]:
    """Return the texts in the .ts file *translation* that nobody has translated yet."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(translation).getroot().iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def listing() -> list[tuple[str, str]]:
    """Return the templates of sentences, each behind the place it fills: an empty one is a sentence of its own.

    What is said to fill a place is not looked for anywhere else: as a sentence of its own it would fit too much.
    """
    beside = tomllib.loads((ROOT / "packaging" / "sentences.toml").read_text(encoding="utf-8"))
    parts = {(place, one) for place, those in beside["parts"].items() for one in those}
    whole = {*sentences(), *beside["whole"], *templates()} - {one for _, one in parts}
    return sorted(parts | {("", one) for one in whole})


def templates() -> Iterator[str]:
    """Yield what the shipped templates say in the window alone: their names, and what each section asks for."""
    for shipped in TEMPLATES.glob("*.toml"):
        template = tomllib.loads(shipped.read_text(encoding="utf-8"))
        yield template["label"]
        yield from (section["prompt"] for section in template["section"] if section.get("prompt"))


def sentences() -> Iterator[str]:
    """Yield the templates of what the rooms without Qt say, each place in braces under the name of what fills it."""
    for place, names in TOLD.items():
        missing = {*names, ""} - {"", *_functions(CODE / place)}
        if missing:
            raise ValueError(
                f"{place} has no {', '.join(sorted(missing))}, of which the sentences are collected."
            )
    for room in ROOMS:
        for module in sorted((CODE / room).rglob("*.py")):
            tree = ast.parse(module.read_text(encoding="utf-8"))
            named = TOLD.get(module.relative_to(CODE).as_posix(), ())
            for node in (*_told(tree, named), *_spoken(tree, module)):
                yield from filter(_is_sentence, map(template, _texts(node)))


def _functions(module: Path) -> Iterator[str]:
    if module.exists():
        tree = ast.parse(module.read_text(encoding="utf-8"))
        yield from (node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def template(text: ast.Constant | ast.JoinedStr) -> str:
    """Return a text of the code with its places in braces; two places of one name are told apart by a number."""
    if isinstance(text, ast.Constant):
        return str(text.value)
    parts, names = [], []
    for piece in text.values:
        if isinstance(piece, ast.FormattedValue):
            name = _place(piece.value)
            names.append(name)
            parts.append(f"{{{name}{names.count(name) if names.count(name) > 1 else ''}}}")
        elif isinstance(piece, ast.Constant):
            parts.append(str(piece.value))
    return "".join(parts)


def _place(value: ast.expr) -> str:
    """Return the name of what stands in a place: the last word of `fault.strerror`, the function of `named(title)`."""
    match value:
        case ast.Name(id=name):
            return name.strip("_")
        case ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(func=called, args=[ast.expr() as first, *_]) if _place(called) in (
            "short",
            "str",
            "len",
        ):
            return _place(first)
        case ast.Call(func=called):
            return _place(called)
        case ast.BinOp(left=left):
            return _place(left)
        case ast.Subscript(value=held):
            return _place(held)
    return "value"


def _spoken(tree: ast.Module, module: Path) -> Iterator[ast.AST]:
    """Yield what a module says whose other texts are its own affair: faults and the names of acts."""
    is_faults = module.name.startswith("errors")
    for node in ast.walk(tree):
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Name(id=name)) as call) if name not in INNER:
                yield from call.args
            case ast.Call(func=ast.Attribute(value=held, attr="act"), args=[name, *_]) if (
                _place(held) == "library"
            ):
                yield name
            case ast.FunctionDef(name="__init__", args=given, body=body) if is_faults:
                yield from (*body, *filter(None, given.kw_defaults), *given.defaults)


def _told(tree: ast.Module, named: Sequence[str]) -> Iterator[ast.AST]:
    """Yield the functions of a module that are *named*, and for a name that is empty what stands outside of any."""
    for node in tree.body if "" in named else ():
        if isinstance(node, ast.Assign | ast.AnnAssign):
            yield node
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in named:
            yield from (part for part in node.body if not _is_docstring(part))


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _texts(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Yield the texts in *node*, an f-string as one and those in its places on their own."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.JoinedStr(values=values):
            yield node
            for piece in values:
                if isinstance(piece, ast.FormattedValue):
                    yield from _texts(piece.value)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _texts(child)


def _is_sentence(text: str) -> bool:
    letters = re.sub(r"\{\w+\}", "", text)
    return bool(re.search(r"[^\W\d_]{2}", letters)) and " " in text.strip() and not _NOT_TOLD.search(text)


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _run(tool: str, *arguments: object) -> None:
    command = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([command, *map(str, arguments)], check=True)


def _is_same(made: Path, kept: Path) -> bool:
    return kept.exists() and made.read_bytes() == kept.read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
