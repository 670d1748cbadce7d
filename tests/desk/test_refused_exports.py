"""What cannot be exported is said in one sentence, and the older file stays as it was."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from readahead.desk.desk import Desk
from readahead.model.errors import InvalidValue

FORMATS = (".pdf", ".docx", ".html", ".md")

FULL = """
import resource, signal, sys
from pathlib import Path
from readahead.desk.desk import Desk
from readahead.model.errors import ReadaheadError

library, disk, way = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
with Desk.open(library) as desk:
    targets = [disk / f"memo{suffix}" for suffix in sys.argv[4:]]
    for target in targets:
        target.write_text("older")
    if way == "limit":
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    else:
        with (disk / "filler").open("wb", buffering=0) as filler:
            try:
                while filler.write(bytes(4096)):
                    pass
            except OSError:
                pass
    for target in targets:
        try:
            desk.export(desk.memos()[0].id, [target])
        except ReadaheadError as fault:
            print(fault)
    print(*sorted({target.read_text() for target in targets}))
    print(*sorted(file.name for file in disk.iterdir() if file.name != "filler"))
"""


@pytest.fixture
def older(tmp_path: Path) -> list[Path]:
    """A file of an earlier export in each format."""
    targets = [tmp_path / f"memo{suffix}" for suffix in FORMATS]
    for target in targets:
        target.write_text("older", encoding="utf-8")
    return targets


def test_a_memo_without_a_line_is_refused(desk: Desk, older: list[Path]) -> None:
    memo = desk.new_memo("Talks on Monday", fill=False).id
    with pytest.raises(InvalidValue, match=r"^“Talks on Monday” holds no line yet: add cards .*[.]$"):
        desk.export(memo, older)
    assert {target.read_text(encoding="utf-8") for target in older} == {"older"}


def test_a_memo_of_blank_lines_is_refused(desk: Desk, older: list[Path]) -> None:
    memo = desk.new_memo("Blank", fill=False).id
    desk.add_text(desk.memo(memo).sections[0].id, " \n ")
    with pytest.raises(InvalidValue, match="holds no line yet"):
        desk.export(memo, older)


def test_a_memo_of_which_nothing_may_go_is_refused(desk: Desk, older: list[Path]) -> None:
    memo = desk.new_memo("Talks on Monday", fill=False, marking="TLP:RED").id
    desk.add_text(desk.memo(memo).sections[0].id, "Secret.")
    with pytest.raises(InvalidValue, match=r"^Nothing of “Talks on Monday” may go to TLP:GREEN: no file was"):
        desk.export(memo, older, ceiling="tlp:green")
    assert {target.read_text(encoding="utf-8") for target in older} == {"older"}
    assert desk.export(memo, older, ceiling="tlp:red") == tuple(older)


def on_a_small_disk(command: list[str], disk: Path) -> list[str] | None:
    """Return *command* to be run where *disk* is one of 1 MB; None where nothing may be mounted."""
    base = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    mount = f'mount -t tmpfs -o size=1m tmpfs "{disk}"'
    if shutil.which("unshare") is None:
        return None
    tried = subprocess.run([*base, "sh", "-c", mount], capture_output=True, check=False)
    return None if tried.returncode else [*base, "sh", "-c", f'{mount} && "$@"', "sh", *command]


@pytest.mark.parametrize("way", ["disk", "limit"])
def test_a_full_disk_is_said_and_the_older_file_stays(tmp_path: Path, way: str) -> None:
    """On a small disk of its own where one may be mounted, and under a limit on the size of files."""
    library, disk = tmp_path / "one.readahead", tmp_path / "disk"
    disk.mkdir()
    with Desk.open(library) as desk:
        memo = desk.new_memo("Full", fill=False).id
        desk.add_text(desk.memo(memo).sections[0].id, "The dam. " * 400)
    command = [sys.executable, "-c", FULL, str(library), str(disk)]
    mounted = on_a_small_disk([*command, "disk", *FORMATS], disk) if way == "disk" else None
    done = subprocess.run(
        mounted or [*command, "limit", *FORMATS], capture_output=True, text=True, timeout=100, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    *faults, files, names = done.stdout.splitlines()
    reason = "No space left on device" if mounted else "File too large"
    assert faults == [f"{disk}/memo{suffix} cannot be written ({reason})." for suffix in FORMATS]
    assert files == "older"
    assert names.split() == sorted(f"memo{suffix}" for suffix in FORMATS)
