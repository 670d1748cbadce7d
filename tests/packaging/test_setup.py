"""Set-up is done once, is done again when something it rests on has changed, and never passes for done when it failed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def checkout(tmp_path) -> Path:
    """Return a small checkout of its own, whose environment is this Python, and which counts as set up."""
    folder = tmp_path / "check out"
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (folder / "packaging").mkdir()
    for name in ("run", "test", "setup.sh", "requirements.lock"):
        shutil.copy(ROOT / "packaging" / name, folder / "packaging")
    shutil.copy(ROOT / "pyproject.toml", folder)
    assert bash(folder, 'state >"$venv/.stamp"').returncode == 0
    return folder


def bash(checkout: Path, *commands: str) -> subprocess.CompletedProcess[str]:
    """Run *commands* as packaging/run would, after it sourced setup.sh."""
    script = "\n".join(["set -euo pipefail", '. "packaging/setup.sh"', *commands])
    return subprocess.run(["bash", "-c", script], cwd=checkout, capture_output=True, text=True)


def is_set_up(checkout: Path) -> bool:
    return bash(checkout, "is_set_up").returncode == 0


def test_a_checkout_that_is_set_up_is_not_set_up_again(checkout):
    done = bash(checkout, "set_up", 'echo "$python"')
    assert done.stdout.strip() == str(checkout / ".venv" / "bin" / "python")
    assert done.stderr == ""
    assert not (checkout / "build").exists()


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/requirements.lock", "packaging/setup.sh"])
def test_a_change_to_what_set_up_rests_on_asks_for_set_up_again(checkout, name):
    assert is_set_up(checkout)
    with (checkout / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert not is_set_up(checkout)


def test_a_checkout_that_was_moved_asks_for_set_up_again(checkout):
    moved = checkout.rename(checkout.with_name("elsewhere"))
    assert not is_set_up(moved)


def test_an_environment_whose_python_is_gone_asks_for_set_up_again(checkout):
    (checkout / ".venv" / "bin" / "python").unlink()
    assert not is_set_up(checkout)


def test_a_failed_installation_is_told_and_leaves_no_stamp(checkout):
    lock = "no-such-package @ file:///no/such/package.whl --hash=sha256:" + "0" * 64
    (checkout / "packaging" / "requirements.lock").write_text(lock, encoding="utf-8")
    done = bash(checkout, f"python='{sys.executable}'", "set_up", "echo went on")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "The packages could not be installed" in done.stderr
    assert str(checkout / "build" / "setup.log") in done.stderr
    assert not (checkout / ".venv" / ".stamp").exists()


def test_a_failure_after_a_good_set_up_takes_its_stamp_away(checkout):
    before = (checkout / "pyproject.toml").read_text(encoding="utf-8")
    (checkout / "pyproject.toml").write_text(before + "\n# changed\n", encoding="utf-8")
    steps = [
        "install_system_packages() { :; }",
        "make_environment() { :; }",
        "install_packages() { stop no; }",
    ]
    assert bash(checkout, *steps, "set_up").returncode == 1
    (checkout / "pyproject.toml").write_text(before, encoding="utf-8")
    assert not is_set_up(checkout)


def test_only_libraries_the_linker_does_not_know_are_asked_for(checkout):
    known = "ldconfig() { echo 'libone.so.12 (libc6,x86-64) => /lib/libone.so.12'; }"
    asked = bash(
        checkout, known, "missing_libraries libone.so.12:libone12 libone.so.1:libone1 libtwo.so.2:libtwo2"
    )
    assert asked.stdout.split() == ["libone1", "libtwo2"]


def test_who_loads_qt_is_told_each_time_what_it_lacks(checkout):
    linker = "ldconfig() { echo 'libone.so.1 (libc6,x86-64) => /lib/libone.so.1'; }"
    told = bash(
        checkout, linker, "tell_what_qt_lacks libone.so.1:libone1 libtwo.so.2:libtwo2 libsix.so.6:libsix6"
    )
    assert told.stderr.strip().endswith(": libtwo2 libsix6")
    assert bash(checkout, linker, "tell_what_qt_lacks libone.so.1:libone1").stderr == ""


@pytest.mark.parametrize(
    ("screen", "given", "asked"),
    [
        ({}, [], ["demo", "--output", "build"]),
        ({"DISPLAY": ":0"}, [], []),
        ({"WAYLAND_DISPLAY": "wayland-0"}, [], []),
        ({"DISPLAY": ":0"}, ["import", "an article.txt"], ["import", "an article.txt"]),
        ({}, ["--help"], ["--help"]),
    ],
)
def test_run_starts_what_screen_and_arguments_ask_for(checkout, tmp_path, screen, given, asked):
    package = checkout / "readahead"
    package.mkdir()
    (package / "__main__.py").write_text("import sys; print(sys.argv[1:])")
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": str(checkout), **screen}
    command = [checkout / "packaging" / "run", *given]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == repr(asked)
