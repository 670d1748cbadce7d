"""What a memo's PDF costs beside three other ways to make it: the same memo, in one run, in seconds of CPU.

    python tests/bench/memo_speed.py [--peers FOLDER]

Cold is a new process with its imports; after an edit is the same memo with one line changed, in the process that made
it before, which is what a window does. LibreOffice and pandoc have no such process and begin anew. WeasyPrint gets an
environment of its own in FOLDER and prints our HTML; LibreOffice prints our DOCX, like ours as PDF/A-3 and PDF/UA, and
pandoc with XeLaTeX our Markdown.
A peer that is not there is left out and named. The children's time is counted, the least of ROUNDS is told.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from long_memos import PARTS_OF_FIFTY_PAGES, PARTS_OF_SIX_PAGES, document

ROUNDS = 3

_OURS = """import json, sys, time
sys.path.insert(0, {here!r})
from long_memos import document
memos = [document({parts}, edit) for edit in ("", "One.", "Two.", "Three.")]
from readahead.memo.pdf.writer import pdf
before = time.process_time()
times, made = [], b""
for memo in memos:
    made = pdf(memo)
    times.append(time.process_time() - before)
    before = time.process_time()
from pypdfium2 import PdfDocument
before = time.process_time()
with PdfDocument(made) as file:
    pages = len(file)
    file[0].render(scale=1.4, prefer_bgrx=True).close()
drawn = time.process_time() - before
print(json.dumps([times[0], min(times[1:]), pages, drawn]))
"""

_ARCHIVED = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"}}'
)

_WEASYPRINT = """import json, sys, time
before = time.process_time()
from weasyprint import HTML
times = []
for path in sys.argv[1:]:
    HTML(filename=path).write_pdf(target=path + ".pdf", pdf_variant="pdf/ua-1")
    times.append(time.process_time() - before)
    before = time.process_time()
print(json.dumps([times[0], min(times[1:])]))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of CPU."""

    cold: float
    edited: float


def spent(command: list[str]) -> tuple[float, str]:
    """Return the seconds of CPU *command* and its children took, and what it printed; raises CalledProcessError."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # XeLaTeX leaves words of its own where it runs
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime), done.stdout


def ours(parts: int) -> tuple[Cost, int, float]:
    """Return what ours costs, how many pages it has, and what drawing one of them costs."""
    source = _OURS.format(here=str(Path(__file__).parent), parts=parts)
    runs = [json.loads(spent([sys.executable, "-c", source])[1]) for _ in range(ROUNDS)]
    return (
        Cost(min(run[0] for run in runs), min(run[1] for run in runs)),
        runs[0][2],
        min(run[3] for run in runs),
    )


def weasyprint(files: list[Path], peers: Path) -> Cost:
    """Return what WeasyPrint costs, installed in *peers* if it is not there."""
    python = peers / "weasyprint" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parents[1]], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "weasyprint"], check=True, capture_output=True)
    told = spent([str(python), "-c", _WEASYPRINT, *[str(path.with_suffix(".html")) for path in files]])[1]
    return Cost(*json.loads(told))


def libreoffice(files: list[Path], peers: Path) -> Cost:
    """Return what LibreOffice costs, with a profile of its own that it has used before."""
    command = [
        shutil.which("soffice") or "soffice",
        f"-env:UserInstallation={(peers / 'libreoffice').as_uri()}",
        *("--headless", "--convert-to", _ARCHIVED, "--outdir", str(files[0].parent)),
    ]
    times = [spent([*command, str(path.with_suffix(".docx"))])[0] for path in [files[0], *files]]
    return Cost(times[1], min(times[2:]))


def xelatex(files: list[Path], _peers: Path) -> Cost:
    """Return what pandoc with XeLaTeX costs."""
    times = [
        spent(["pandoc", "--pdf-engine=xelatex", str(path), "-o", str(path.with_suffix(".tex.pdf"))])[0]
        for path in (each.with_suffix(".md") for each in files)
    ]
    return Cost(times[0], min(times[1:]))


Peer = Callable[[list[Path], Path], Cost]


def missing(*programs: str) -> str:
    """Return which of *programs* are not there, empty when all are."""
    return ", ".join(name for name in programs if shutil.which(name) is None)


def peers_at_hand() -> Iterator[tuple[str, Peer, str]]:
    """Yield each peer by name, and what it lacks here."""
    yield "WeasyPrint", weasyprint, ""
    yield "LibreOffice", libreoffice, missing("soffice")
    yield "pandoc + XeLaTeX", xelatex, missing("pandoc", "xelatex")


def measure(parts: int, folder: Path, peers: Path) -> None:
    """Print what a memo of *parts* parts costs each."""
    from readahead.memo import export

    cost, pages, drawn = ours(parts)
    tell(f"{pages} pages (CPU seconds: cold, after an edit)")
    tell(
        f"  {'Readahead':18} {cost.cold:7.3f} {cost.edited:7.3f}   shown after an edit {cost.edited + drawn:.3f}"
    )
    files = [folder / f"memo-{parts}-{number}.md" for number in range(3)]
    for number, path in enumerate(files):
        memo = document(parts, f"Edit {number}." if number else "")
        for suffix in (".md", ".html", ".docx"):
            path.with_suffix(suffix).write_bytes(export.render(memo, suffix))
    for name, peer, lacks in peers_at_hand():
        if lacks:
            tell(f"  {name:18} not here: {lacks}")
            continue
        try:
            other = peer(files, peers)
        except subprocess.CalledProcessError as error:
            tell(f"  {name:18} failed: {str(error.stderr).strip()[-200:]}")
            continue
        tell(
            f"  {name:18} {other.cold:7.3f} {other.edited:7.3f}   "
            f"{other.cold / cost.cold:.1f} x and {other.edited / cost.edited:.1f} x ours"
        )


def tell(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure both lengths."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers", type=Path, help="where the peers are kept between runs")
    asked = parser.parse_args()
    began = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        peers = (asked.peers or Path(folder) / "peers").resolve()
        peers.mkdir(parents=True, exist_ok=True)
        for parts in (PARTS_OF_SIX_PAGES, PARTS_OF_FIFTY_PAGES):
            measure(parts, Path(folder), peers)
    tell(f"{time.process_time() - began:.1f} s of its own")


if __name__ == "__main__":
    main()
