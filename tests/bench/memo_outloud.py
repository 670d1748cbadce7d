"""What a checker of accessible PDF says of our memos: each template over the starter library, and generated memos.

    python tests/bench/memo_outloud.py [--memos 200] [--seed 1] [--peers FOLDER]

The generated ones are hostile in every field but the three that stand at a page's edges: there each bears a usual marking,
version and author, since the checker takes eight words or more at the edge of a paper of one page for prose that is kept
from readers. What stands there is said in the paper's own words too, but for the version. outloud gets an environment of its own in FOLDER. Each file is read by `qpdf --check` too, where qpdf is there. The exit
status is 1 when either finds an error.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hostile_memos import CANARY, Drawn, memos
from hypothesis import HealthCheck, Phase, given, seed, settings

from readahead.desk.desk import Desk
from readahead.memo.pdf.writer import pdf
from readahead.model.memo import Section

_MARKINGS = ("", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED", "OFFICIAL-SENSITIVE")

_AT_ONCE = 50
"""Files one run of the checker is given."""


def from_templates(folder: Path) -> int:
    """Write a memo of each template over the starter library to *folder*; return how many."""
    with Desk.open(folder / "starter.readahead") as desk:
        desk.take_in_starter()
        for template in desk.templates():
            memo = desk.new_memo("Talks on the Imbrel", template=template.name, marking="TLP:AMBER").id
            (folder / f"template-{template.name}.pdf").write_bytes(desk.pdf(memo))
        return len(desk.templates())


def generated(folder: Path, number: int, start: int) -> None:
    """Write *number* memos drawn by chance to *folder*."""
    canary = folder / "canary.txt"
    canary.write_text(CANARY, encoding="utf-8")
    written: list[Path] = []

    @seed(start)
    @settings(
        max_examples=number,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(memos(canary))
    def write(drawn: Drawn) -> None:
        written.append(folder / f"memo-{len(written):04}.pdf")
        number = len(written)
        memo = replace(
            drawn.memo,
            marking=_MARKINGS[number % len(_MARKINGS)],
            header=replace(drawn.memo.header, prepared_by="Rivers desk"),
            sections=tuple(map(_unmarked, drawn.memo.sections)),
        )
        written[-1].write_bytes(pdf(replace(drawn, memo=memo, reference=f"Version {number}").document))

    write()


def _unmarked(section: Section) -> Section:
    return replace(section, marking="", entries=tuple(replace(each, marking="") for each in section.entries))


def checked(files: list[Path], peers: Path) -> Counter[str]:
    """Return how many findings of each severity and rule outloud has."""
    python = peers / "outloud" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parents[1]], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "outloud"], check=True, capture_output=True)
    counts: Counter[str] = Counter()
    for at in range(0, len(files), _AT_ONCE):
        some = files[at : at + _AT_ONCE]
        command = [python.with_name("outloud"), "--no-info", "--fail-on", "never", "--json", "-", "-q", *some]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        report = json.loads(told[told.index("{") :])
        for file in report["results"]:
            for finding in file["findings"]:
                if finding["severity"] != "info":
                    counts[f"{finding['severity']} {finding['rule']}"] += 1
    return counts


def unsound(files: list[Path]) -> int:
    """Return how many of *files* qpdf finds a fault in."""
    return sum(
        subprocess.run(["qpdf", "--check", path], capture_output=True).returncode != 0 for path in files
    )


def tell(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Return 0 when there is no error."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--memos", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", type=Path, help="where the checker is kept between runs")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peers = (asked.peers or folder / "peers").resolve()
        os.chdir(folder)
        templates = from_templates(folder)
        generated(folder, asked.memos, asked.seed)
        files = sorted(folder.glob("*.pdf"))
        counts = checked(files, peers)
        broken = unsound(files) if shutil.which("qpdf") else 0
        os.chdir("/")
    tell(f"{templates} templates, {len(files) - templates} generated memos")
    tell(
        "outloud: " + (", ".join(f"{number} {kind}" for kind, number in sorted(counts.items())) or "nothing")
    )
    tell(f"qpdf: {broken} files with a fault" if shutil.which("qpdf") else "qpdf: not here")
    return 1 if broken or any(kind.startswith("error") for kind in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
