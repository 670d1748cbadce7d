"""The shipped files are found, and nothing else is."""

import subprocess
import sys
from pathlib import Path

import pytest

from readahead import resources

PACKAGE = Path(resources.__file__).parent


def shipped_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let resources believe that the package was installed at *folder*."""
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    resources._folder.cache_clear()


@pytest.fixture(autouse=True)
def fresh_folders():
    yield
    resources._folder.cache_clear()


def put(folder: Path, name: str, text: str = "x") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "/etc/passwd",
        "../pyproject.toml",
        "icons/../../pyproject.toml",
        "icons/..",
        "C:/Windows/win.ini",
        "C:win.ini",
        "\\\\host\\share",
        "icons\\plus.svg",
        "..\\pyproject.toml",
        "icons/plus.svg\0.txt",
    ],
)
def test_a_name_that_could_lead_elsewhere_is_refused(name):
    with pytest.raises(ValueError, match="not the name of a shipped file"):
        resources.path(name)


def test_a_name_that_was_not_shipped_is_missed_by_name():
    with pytest.raises(FileNotFoundError, match=r"icons/no-such-icon\.svg"):
        resources.path("icons/no-such-icon.svg")


def test_every_name_that_is_listed_can_be_read():
    listed = resources.names()
    assert listed == tuple(sorted(set(listed)))
    assert all(resources.read_bytes(name) for name in listed)


def test_names_of_a_folder_are_those_names_that_begin_with_it(tmp_path, monkeypatch):
    put(tmp_path, "_resources/icons/b.svg")
    put(tmp_path, "_resources/icons/a.svg")
    put(tmp_path, "_resources/icons/.hidden/c.svg")
    put(tmp_path, "_resources/themes/light.toml")
    shipped_copy(tmp_path, monkeypatch)
    assert resources.names("icons") == ("icons/a.svg", "icons/b.svg")
    assert resources.names() == ("icons/a.svg", "icons/b.svg", "themes/light.toml")


def test_a_wheels_own_copy_comes_before_a_checkout_around_it(tmp_path, monkeypatch):
    put(tmp_path, "pyproject.toml")
    put(tmp_path, "resources/a.txt", "checkout")
    package = tmp_path / "desktop" / "readahead"
    package.mkdir(parents=True)
    shipped_copy(package, monkeypatch)
    assert resources.read_text("a.txt") == "checkout"
    put(package, "_resources/a.txt", "wheel")
    resources._folder.cache_clear()
    assert resources.read_text("a.txt") == "wheel"


def test_a_folder_of_the_same_name_outside_a_checkout_is_not_taken(tmp_path, monkeypatch):
    put(tmp_path, "resources/a.txt")
    package = tmp_path / "lib" / "readahead"
    package.mkdir(parents=True)
    shipped_copy(package, monkeypatch)
    with pytest.raises(FileNotFoundError, match="shipped without its resources"):
        resources.path("a.txt")


@pytest.mark.parametrize("place", ["readahead/_resources", "_resources"])
def test_a_frozen_program_finds_its_files_in_its_bundle(tmp_path, monkeypatch, place):
    bundle = tmp_path / "bundle"
    put(bundle, f"{place}/a.txt", "frozen")
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    shipped_copy(tmp_path / "elsewhere" / "readahead", monkeypatch)
    assert resources.read_text("a.txt") == "frozen"


def test_a_frozen_program_finds_its_files_beside_itself(tmp_path, monkeypatch):
    put(tmp_path, "_resources/a.txt", "beside")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "readahead.exe"))
    shipped_copy(tmp_path / "elsewhere" / "readahead", monkeypatch)
    assert resources.read_text("a.txt") == "beside"


def test_seeds_are_sorted_and_leave_out_the_readme(tmp_path, monkeypatch):
    put(tmp_path, "_seeds/README.md")
    put(tmp_path, "_seeds/b.md")
    put(tmp_path, "_seeds/a.html")
    shipped_copy(tmp_path, monkeypatch)
    assert [file.name for file in resources.seeds()] == ["a.html", "b.md"]


def test_text_is_read_as_utf8_whatever_the_locale_says(tmp_path, monkeypatch):
    put(tmp_path, "_resources/a.txt", "Jalālābād – „so“")
    shipped_copy(tmp_path, monkeypatch)
    assert resources.read_text("a.txt") == "Jalālābād – „so“"


def test_resources_are_found_from_a_bare_checkout_without_any_install(tmp_path):
    code = "import sys; sys.path.insert(0, sys.argv[1]); from readahead import resources; print(resources.path('fonts'))"
    found = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, str(PACKAGE.parent)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == resources.path("fonts")
