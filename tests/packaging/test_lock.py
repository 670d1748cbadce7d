"""The lock file pins every package by hash, for every system, and tells nothing of where it was written."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "packaging" / "requirements.lock"


def entries() -> list[str]:
    """Return each package's lines of the lock, comments left out, joined to one."""
    lines = [
        line for line in LOCK.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")
    ]
    return [entry for entry in "\n".join(lines).replace("\\\n", " ").splitlines() if entry.strip()]


def requirement(entry: str) -> Requirement:
    return Requirement(entry.split("--hash", 1)[0].strip())


def declared() -> list[Requirement]:
    """Return what pyproject.toml asks for to run and to test."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [
        Requirement(line) for line in (*project["dependencies"], *project["optional-dependencies"]["test"])
    ]


def version(pinned: Requirement) -> str:
    (pin,) = pinned.specifier
    assert pin.operator == "==", pinned
    return pin.version


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.split("=")[0])
def test_a_locked_package_has_one_version_and_a_hash(entry):
    assert version(requirement(entry))
    assert re.search(r"--hash=sha256:[0-9a-f]{64}(\s|$)", entry)


def test_the_lock_names_no_host_and_no_path():
    text = LOCK.read_text(encoding="utf-8")
    assert not re.search(
        r"://|--(extra-)?index|--find-links|\bfile:|(^|\s)/|[a-z0-9-]+\.(org|com|net|io)\b", text
    )


@pytest.mark.parametrize("wanted", declared(), ids=str)
def test_what_the_project_asks_for_is_locked_at_a_version_it_accepts(wanted):
    locked = [
        version(pinned)
        for pinned in map(requirement, entries())
        if canonicalize_name(pinned.name) == canonicalize_name(wanted.name)
    ]
    assert any(wanted.specifier.contains(one) for one in locked)


def test_no_qt_that_aborts_on_python_311_is_locked_for_it():
    for pinned in map(requirement, entries()):
        on_311 = pinned.marker is None or pinned.marker.evaluate({"python_full_version": "3.11.2"})
        if pinned.name in {"pyside6-essentials", "shiboken6"} and on_311:
            assert version(pinned).startswith("6.11.")


def test_the_tests_bring_every_extra():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "optional-dependencies"
    ]
    assert {line for extra, lines in extras.items() if extra != "test" for line in lines} <= {*extras["test"]}
