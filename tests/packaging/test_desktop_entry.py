"""The desktop entry and the software centre's description agree with the program and with each other."""

import configparser
import tomllib
from pathlib import Path
from xml.etree import ElementTree

from readahead import resources

ROOT = Path(__file__).parents[2]
ENTRY = ROOT / "packaging" / "readahead.desktop"
METAINFO = ROOT / "packaging" / "readahead.metainfo.xml"


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def texts(tag: str) -> set[str]:
    return {element.text for element in ElementTree.parse(METAINFO).iter(tag)}


def test_the_entry_starts_a_command_that_is_installed_and_takes_files():
    command, *arguments = entry()["Exec"].split()
    assert command in project()["gui-scripts"]
    assert arguments == ["%F"]
    assert entry()["TryExec"] == command


def test_the_entry_shows_an_icon_that_is_shipped():
    assert resources.path(f"icons/{entry()['Icon']}.svg").is_file()


def test_the_description_belongs_to_the_entry():
    assert texts("launchable") == {ENTRY.name}
    assert texts("name") == {entry()["Name"]}
    assert texts("mediatype") == set(entry()["MimeType"].rstrip(";").split(";"))
    assert texts("category") == set(entry()["Categories"].rstrip(";").split(";"))


def test_the_description_names_the_commands_and_the_licence_of_the_project():
    assert texts("binary") == {*project()["scripts"], *project()["gui-scripts"]}
    assert texts("project_license") == {project()["license"]}
