"""Hostile memos as Markdown, read by pandoc: in its own dialect, and in CommonMark with the extensions Obsidian has.

Each note called, each word and nothing that acts must come back. Run by name, with pandoc on the path:

    python tests/bench/memo_pandoc.py --memos 200
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hostile_memos import Drawn, memos
from hypothesis import HealthCheck, Phase, given, seed, settings
from memo_lawbook import calls, texts
from read_memos import squeezed

from readahead.memo import export
from readahead.memo.document import plain

DIALECTS = ("markdown", "commonmark_x-smart")
_SHOWN = 4
_COUNTED = 3
# pandoc sets a straight apostrophe round.
_ROUND = str.maketrans({"’": "'", "‘": "'"})


class Told:
    """What pandoc says a text holds: its words, how often notes are called, raw parts, links and pictures."""

    def __init__(self, tree: object) -> None:
        self.words: list[str] = []
        self.notes: list[str] = []
        self.acts: list[str] = []
        self._walk(tree)

    def _walk(self, node: object) -> None:
        if isinstance(node, list):
            for each in node:
                self._walk(each)
        elif isinstance(node, dict) and "t" in node:
            self._element(node["t"], node.get("c"))
        elif isinstance(node, dict):
            self._walk(list(node.values()))

    def _element(self, kind: str, held: object) -> None:
        match kind, held:
            case "Str", str(text):
                self.words.append(text)
            case (("Code" | "CodeBlock"), [_, str(text)]):
                self.words.append(text)
            case (("RawInline" | "RawBlock"), [_, str(text)]):
                self.acts += [] if text.strip() == "<!-- -->" else [f"raw {text!r}"]
            case ("Math", [_, text]):
                self.acts.append(f"mathematics {text!r}")
            case "Note", _:
                inside = Told(held)
                self.notes.append("".join(inside.words))
                self.acts += inside.acts
            case (("Link" | "Image"), [_, inner, [address, _]]):
                self._walk(inner)
                if not address.startswith(("#", "http://", "https://", "mailto:", "data:image/")):
                    self.acts.append(f"{kind} to {address!r}")
            case "Quoted", [{"t": sort}, inner]:
                marks = "''" if sort == "SingleQuote" else "“”"
                self.words.append(marks[0])
                self._walk(inner)
                self.words.append(marks[1])
            case "Cite", [_, inner]:
                self.acts.append("a citation")
                self._walk(inner)
            case "Header", [_, _, inner]:
                self._walk(inner)
            case (("Div" | "Span"), [_, inner]):
                self._walk(inner)
            case _, list():
                self._walk(held)


def broken(drawn: Drawn, dialect: str, pandoc: str) -> Iterator[str]:
    """Yield what pandoc does not find of a memo, or finds that no memo has."""
    document = drawn.document
    text = export.render(document, ".md")
    made = subprocess.run([pandoc, "-f", dialect, "-t", "json"], input=text, capture_output=True, check=True)
    told = Told(json.loads(made.stdout)["blocks"])
    yield from (f"acts: {act}" for act in told.acts)
    called = list(calls(document))
    if len(told.notes) != len(called):
        yield f"notes: {len(told.notes)} for {len(called)}"
    noted = {number: squeezed(note) for number, note in zip(called, told.notes, strict=False)}
    page = squeezed("".join(told.words)).translate(_ROUND)
    for each in texts(document):
        if squeezed(each).translate(_ROUND) not in page and each != document.prepared_by:
            yield f"lost: {each!r}"
    for number, note in noted.items():
        expected = squeezed(plain(document.notes[number - 1].inlines)).translate(_ROUND)
        if note.translate(_ROUND) != expected:
            yield f"note {number}: {note!r} for {expected!r}"


def main() -> int:
    """Return 0 when pandoc finds in every memo what it holds, 1 otherwise."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--memos", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        _say("There is no pandoc on the path.")
        return 1
    counts: Counter[str] = Counter()

    @seed(asked.seed)
    @settings(
        max_examples=asked.memos,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(memos(Path(tempfile.gettempdir()) / "canary.txt"))
    def tried(drawn: Drawn) -> None:
        document = drawn.document
        counts["memos"] += 1
        counts["notes called"] += len(list(calls(document)))
        counts["stretches of words"] += sum(1 for each in texts(document) if each)
        for dialect in DIALECTS:
            for told in broken(drawn, dialect, pandoc):
                kind = f"{dialect}: {told.split(':', 1)[0].split(' ')[0]}"
                counts[kind] += 1
                if counts[kind] <= _SHOWN:
                    _say(f"  {dialect}: {told[:600]}")

    tried()
    _say(", ".join(f"{name} {number}" for name, number in counts.items()))
    return 0 if len(counts) == _COUNTED else 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
