"""The wheel, built from the source distribution as a release is, holds all that the checkout ships."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from readahead import resources

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "readahead"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> set[str]:
    """Return the names of the files in a wheel built from an sdist of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    built = subprocess.run(command, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    (file,) = folder.glob("*.whl")
    with zipfile.ZipFile(file) as opened:
        return set(opened.namelist())


def test_the_wheel_holds_every_module(wheel):
    modules = {f"readahead/{file.relative_to(PACKAGE).as_posix()}" for file in PACKAGE.rglob("*.py")}
    assert modules <= wheel


def test_the_wheel_holds_every_resource_and_every_seed(wheel):
    shipped = {f"readahead/_resources/{name}" for name in resources.names()}
    seeds = {f"readahead/_seeds/{seed.name}" for seed in resources.seeds()}
    assert len(seeds) >= 10
    assert shipped | seeds <= wheel


def test_the_wheel_holds_its_licence_and_nothing_but_the_package(wheel):
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel)
    assert all(name.startswith(("readahead/", "readahead-")) for name in wheel)
