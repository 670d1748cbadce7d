"""Opens exported Word files in programs that read them: LibreOffice and pandoc, where this machine has them.

Where openxml-audit is on the path too (a package of that name, best in an environment of its own), it holds each file
against Word's schemas of 2007 and of today.

For each template, filled from the starter library, with footnotes and with endnotes: how many notes the document has and
how many each program finds, how many pages LibreOffice makes of it, and on how many of them the marking stands.

    python tests/bench/memo_readers.py [FOLDER]

FOLDER keeps the files, and each page as a picture, to be looked at. The status is 1 when a number differs.
LibreOffice before 24.8 sets endnotes on pages of its own make, without the document's head and foot: those it counts.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from readahead.desk.desk import Desk
from readahead.model.memo import Header, MemoOptions, NotePlace

MARKING = "TLP:AMBER"


@dataclass(frozen=True)
class Exported:
    """A memo's Word file, with what its document says of it."""

    name: str
    path: Path
    notes: int
    parts: int


def exported(folder: Path) -> Iterator[Exported]:
    """Yield each template's memo of the starter library, in both places of notes."""
    with Desk.open(folder / "starter.readahead") as desk:
        desk.take_in_starter()
        for template in desk.templates():
            header = Header(meeting="A call", prepared_for="The Minister", prepared_by="Rivers desk")
            memo = desk.new_memo(
                f"The valley: {template.label}", template=template.name, marking=MARKING, header=header
            ).id
            for place in NotePlace:
                desk.set_memo(memo, options=MemoOptions(contents=True, notes=place))
                document = desk.document(memo)
                path = folder / f"{template.name}-{place}.docx"
                desk.export(memo, [path])
                yield Exported(path.stem, path, len(document.notes), len(document.parts))


def found_by_pandoc(path: Path) -> tuple[int, int]:
    """Return how many notes and headings pandoc finds."""
    said = subprocess.run(["pandoc", "-t", "json", str(path)], capture_output=True, check=True)
    kinds = list(_kinds(json.loads(said.stdout)))
    return kinds.count("Note"), kinds.count("Header")


def _kinds(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("t"), str):
            yield value["t"]
        for each in value.values():
            yield from _kinds(each)
    elif isinstance(value, list):
        for each in value:
            yield from _kinds(each)


def pages_of_office(path: Path) -> list[str]:
    """Return the words of each page LibreOffice makes; a picture of each page is left beside the file."""
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(path.parent),
        str(path),
    ]
    subprocess.run(command, capture_output=True, check=True)
    made = pypdfium2.PdfDocument(path.with_suffix(".pdf"))
    words = []
    for number, page in enumerate(made, 1):
        page.render(scale=1.5).to_pil().save(path.with_name(f"{path.stem}-{number}.png"))
        words.append(page.get_textpage().get_text_range())
    return words


def faults(path: Path) -> int:
    """Return for how many of Word's schemas, the oldest and the newest, the file is not as they ask."""
    versions = ("office2007", "microsoft365")
    said = [
        subprocess.run(["openxml-audit", "-q", "-f", each, str(path)], capture_output=True)
        for each in versions
    ]
    return sum(each.returncode != 0 for each in said)


def say(words: str) -> None:
    """Print a line at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def main(folder: Path) -> int:
    """Print the figures; return how many are wrong."""
    programs = ("pandoc", "soffice", "openxml-audit")
    has_pandoc, has_office, has_audit = (shutil.which(each) is not None for each in programs)
    if not has_pandoc and not has_office:
        say("Neither pandoc nor soffice is on this machine.")
        return 1
    wrong = 0
    say(f"{'memo':34} {'notes':>5} {'pandoc':>6} {'pages':>5} {'unmarked':>8} {'faults':>6}")
    for each in exported(folder):
        notes, headings = found_by_pandoc(each.path) if has_pandoc else (each.notes, each.parts)
        pages = pages_of_office(each.path) if has_office else []
        unmarked = sum(page.count(MARKING) < 2 for page in pages)
        found = faults(each.path) if has_audit else 0
        is_wrong = notes != each.notes or headings < each.parts or found > 0
        wrong += is_wrong or (unmarked > 0 and NotePlace.FOOTNOTES in each.name)
        counts = f"{each.notes:5} {notes:6} {len(pages):5} {unmarked:8} {found:6}"
        say(f"{each.name:34} {counts}{'  wrong' * is_wrong}")
    return wrong


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
        sys.exit(bool(main(Path(sys.argv[1]))))
    with TemporaryDirectory() as place:
        sys.exit(bool(main(Path(place))))
