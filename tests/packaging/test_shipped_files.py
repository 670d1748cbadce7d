"""What is shipped with the program is whole, usable and under a licence that lies beside it."""

import re
from importlib.metadata import distribution
from io import BytesIO
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from readahead import resources

SVG = "{http://www.w3.org/2000/svg}"
OWN_SIGN = "icons/readahead.svg"
ICONS = tuple(name for name in resources.names("icons") if name.endswith(".svg"))
FONTS = tuple(name for name in resources.names("fonts") if name.endswith(".ttf"))

# Family -> (weight, italic) of each style that the window or the memo asks for.
STYLES = {
    "Inter": {(400, False), (400, True), (500, False), (600, False), (700, False)},
    "Source Serif 4": {(w, i) for w in (400, 600, 700) for i in (False, True)},
    "Source Sans 3": {(400, False), (400, True), (600, False), (700, False), (700, True)},
    "Noto Naskh Arabic": {(400, False), (700, False)},
    "Noto Serif Hebrew": {(400, False), (700, False)},
}


def font(name: str) -> TTFont:
    return TTFont(BytesIO(resources.read_bytes(name)), lazy=True)


def family(loaded: TTFont) -> str:
    """Return the typographic family, by which a font is chosen, or the plain one where they are the same."""
    return loaded["name"].getDebugName(16) or loaded["name"].getDebugName(1)


def style(loaded: TTFont) -> tuple[int, bool]:
    return loaded["OS/2"].usWeightClass, bool(loaded["OS/2"].fsSelection & 1)


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_a_well_formed_square_drawing(name):
    root = ElementTree.fromstring(resources.read_text(name))
    assert root.tag == f"{SVG}svg"
    _, _, width, height = root.attrib["viewBox"].split()
    assert width == height


@pytest.mark.parametrize("name", [name for name in ICONS if name != OWN_SIGN])
def test_an_icon_takes_its_colour_from_the_theme(name):
    drawing = resources.read_text(name)
    assert 'stroke="currentColor"' in drawing
    painted = set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing))
    assert painted <= {"currentColor", "none"}


def test_the_fonts_have_the_families_and_weights_that_are_asked_for():
    found: dict[str, set[tuple[int, bool]]] = {}
    for name in FONTS:
        loaded = font(name)
        found.setdefault(family(loaded), set()).add(style(loaded))
    assert found == STYLES


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("fonts/inter/Inter-Regular.ttf", "Łódź Tbilisi ā – “ ” … · †"),
        ("fonts/source-serif-4/SourceSerif4-Regular.ttf", "Łódź Tbilisi ā – “ ” … · †"),
        ("fonts/source-sans-3/SourceSans3-Regular.ttf", "Łódź Tbilisi ā – “ ” … · †"),
        ("fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf", "النهر"),
        ("fonts/noto-serif-hebrew/NotoSerifHebrew-Regular.ttf", "נהר"),
    ],
)
def test_a_font_has_the_letters_it_is_shipped_for(name, letters):
    assert {ord(letter) for letter in letters if letter != " "} <= set(font(name).getBestCmap())


@pytest.mark.parametrize("folder", sorted({name.rsplit("/", 1)[0] for name in FONTS}))
def test_each_font_family_lies_beside_its_licence(folder):
    assert "SIL OPEN FONT LICENSE Version 1.1" in resources.read_text(f"{folder}/OFL.txt")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("icons/LICENSE-lucide.txt", "ISC License"),
        ("licences/LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("licences/GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE"),
    ],
)
def test_a_licence_text_is_shipped(name, words):
    assert words in resources.read_text(name)


def required(name: str, extra: str = "") -> set[str]:
    """Return what the installed package *name* requires here, without any extra but the one that is named."""
    wanted = map(Requirement, distribution(name).requires or ())
    return {
        canonicalize_name(one.name)
        for one in wanted
        if not one.marker or one.marker.evaluate({"extra": extra})
    }


@pytest.mark.parametrize("extra", ["", "encrypted", "cluster"])
def test_every_package_the_program_needs_is_named_with_its_licence(extra):
    table = resources.read_text("licences/THIRD-PARTY.md")
    rows = re.findall(r"^\| ([a-z0-9, -]+) \|", table, re.MULTILINE)
    named = {name for row in rows for name in row.split(", ")}
    needed, seen = required("readahead", extra), set()
    while unseen := needed - seen:
        seen |= unseen
        needed |= set().union(*map(required, unseen))
    assert needed >= {"pyside6-essentials", "tld"}
    assert needed <= named
