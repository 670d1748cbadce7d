"""Tells which words of a Word file nobody sees: what its styles and its paragraphs, rows and runs make of them.

How looks are inherited: ECMA-376, 17.7.2. Where a later one says otherwise it holds, also for what is switched off.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

_DEEPEST = 20
# Half points, twentieths of a point, hundredths: what is less cannot be read, what is more stands off the page.
_SMALLEST, _LOWEST, _NARROWEST, _FARTHEST = 4, 60, 15, 9_000
_LEAST_CONTRAST = 1.5
_SWITCHES = ("vanish", "specVanish", "strike", "dstrike")
_SIGNS = re.compile(r"wingdings|webdings|symbol|marlett|dingbats", re.IGNORECASE)
_HIGHLIGHTS = {
    "black": "000000",
    "white": "FFFFFF",
    "yellow": "FFFF00",
    "lightGray": "C0C0C0",
    "darkGray": "808080",
}
_THEMED = {
    "background1": "lt1",
    "background2": "lt2",
    "text1": "dk1",
    "text2": "dk2",
    "light1": "lt1",
    "light2": "lt2",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Where words stand: the colour behind them, and why none can be seen there, empty where they can."""

    fill: str = "FFFFFF"
    unseen: str = ""


class Looks:
    """Knows the styles of a file; *theme* holds the colours that styles may name."""

    def __init__(self, styles: Element | None, theme: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._usual = ""
        self._defaults: list[Element] = []
        self._theme = dict(_themed(theme))
        for each in () if styles is None else styles:
            if each.tag == f"{_W}docDefaults":
                self._defaults = [*each.iter(f"{_W}rPr")]
            elif each.tag == f"{_W}style":
                name = each.get(f"{_W}styleId", "")
                self._styles[name] = each
                if each.get(f"{_W}type") == "paragraph" and _is_on(each.get(f"{_W}default", "0")):
                    self._usual = name

    def paragraph(self, properties: Element | None, ground: Ground) -> Ground:
        """Return what a paragraph makes of the *ground* it stands on."""
        fill, unseen = ground.fill, ground.unseen
        for each in [*self._inherited(self._named(properties, "pStyle"), "pPr"), *_present(properties)]:
            fill = self._fill(each, fill)
            unseen = _displaced(each) or unseen
        return replace(ground, fill=fill, unseen=unseen)

    def block(self, properties: Element | None, ground: Ground) -> Ground:
        """Return what a table, a row or a cell with these *properties* makes of the *ground*."""
        if properties is None:
            return ground
        height = properties.find(f"{_W}trHeight")
        is_low = (
            height is not None and height.get(f"{_W}hRule") == "exact" and _number(height, "val") < _LOWEST
        )
        hidden = properties.find(f"{_W}hidden")
        unseen = "a row of no height" if is_low or _is_switched(hidden) else ground.unseen
        return Ground(self._fill(properties, ground.fill), unseen)

    def unseen(self, paragraph: Element | None, run: Element | None, ground: Ground) -> str:
        """Return why the words of a *run* in a *paragraph* on that *ground* cannot be read; empty where they can."""
        style = self._named(paragraph, "pStyle") or self._usual
        looks = {"color": "000000", "fill": ground.fill}
        layers = [*self._defaults, *self._inherited(style, "rPr")]
        layers += [*self._inherited(self._named(run, "rStyle"), "rPr"), *_present(run)]
        for layer in layers:
            self._lay(layer, looks)
        return ground.unseen or _verdict(looks)

    def _named(self, properties: Element | None, kind: str) -> str:
        found = None if properties is None else properties.find(f"{_W}{kind}")
        return "" if found is None else found.get(f"{_W}val", "")

    def _inherited(self, style: str, kind: str) -> Iterator[Element]:
        """Yield the properties of a style, those of what it rests on first."""
        chain: list[Element] = []
        while style in self._styles and len(chain) < _DEEPEST:
            chain.append(self._styles[style])
            style = self._named(chain[-1], "basedOn")
        for each in reversed(chain):
            yield from _present(each.find(f"{_W}{kind}"))

    def _fill(self, properties: Element, before: str) -> str:
        shade = properties.find(f"{_W}shd")
        if shade is None:
            return before
        told = self._theme.get(shade.get(f"{_W}themeFill", ""), "") or shade.get(f"{_W}fill", "auto")
        if shade.get(f"{_W}val") == "solid":
            told = shade.get(f"{_W}color", "auto")
        return told if told != "auto" else before

    def _lay(self, layer: Element, looks: dict[str, str]) -> None:
        """Lay one more layer of properties over the *looks*."""
        for each in layer:
            name, value = each.tag.removeprefix(_W), each.get(f"{_W}val", "")
            if name in _SWITCHES:
                looks[name] = "on" if _is_switched(each) else ""
            elif name == "color":
                told = self._theme.get(each.get(f"{_W}themeColor", ""), "") or value
                looks["color"] = "000000" if told == "auto" else told
            elif name in ("sz", "szCs", "w", "position", "spacing"):
                looks[name] = value
            elif name == "rFonts":
                looks["font"] = each.get(f"{_W}ascii", looks.get("font", ""))
            elif name == "highlight" and value != "none":
                looks["fill"] = _HIGHLIGHTS.get(value, looks["fill"])
            elif each.tag == f"{_W14}textFill":
                _paint(each, looks)
        looks["fill"] = self._fill(layer, looks["fill"])


def _paint(fill: Element, looks: dict[str, str]) -> None:
    """Take in how the letters themselves are filled, which Word shows instead of their colour."""
    looks["clear"] = "on" if fill.find(f"{_W14}noFill") is not None else ""
    for each in fill.iter(f"{_W14}alpha"):
        # a share that is left out, in thousandths of a hundredth
        looks["clear"] = "on" if _number(each, "val", _W14) > 80_000 else looks["clear"]
    for each in fill.iter(f"{_W14}srgbClr"):
        looks["color"] = each.get(f"{_W14}val", "")


def _verdict(looks: dict[str, str]) -> str:
    if any(looks.get(each) for each in ("vanish", "specVanish", "clear")):
        return "hidden"
    if looks.get("strike") or looks.get("dstrike"):
        return "struck out"
    if any(name in looks and _as_number(looks[name], 99) < least for name, least in _LEASTS):
        return "too small to be read"
    if abs(_as_number(looks.get("position", ""), 0)) > 100 or _as_number(looks.get("spacing", ""), 0) < -100:
        return "off the line"
    if _SIGNS.search(looks.get("font", "")):
        return "in a font of signs"
    if contrast(looks["color"], looks["fill"]) < _LEAST_CONTRAST:
        return "in the colour of the paper"
    return ""


_LEASTS = (("sz", _SMALLEST), ("szCs", _SMALLEST), ("w", _NARROWEST))


def _displaced(properties: Element) -> str:
    """Return whether a paragraph is set so that nobody sees it, in words."""
    spacing, indent = properties.find(f"{_W}spacing"), properties.find(f"{_W}ind")
    if spacing is not None and spacing.get(f"{_W}lineRule") == "exact" and _number(spacing, "line") < _LOWEST:
        return "on a line of no height"
    sides = ("left", "right", "start", "end", "firstLine", "hanging")
    if indent is not None and any(abs(_number(indent, side, otherwise=0)) > _FARTHEST for side in sides):
        return "off the page"
    frame = properties.find(f"{_W}framePr")
    if frame is not None and any(abs(_number(frame, side, otherwise=0)) > 2 * _FARTHEST for side in "xy"):
        return "off the page"
    return ""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (RRGGBB), 1 to 21. Source: WCAG 2.2; 21 where one of them is no colour."""
    shares = [_luminance(each) for each in (one, other)]
    if None in shares:
        return 21.0
    low, high = sorted(each for each in shares if each is not None)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float | None:
    if not re.fullmatch("[0-9A-Fa-f]{6}", colour):
        return None
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _themed(theme: Element | None) -> Iterator[tuple[str, str]]:
    """Yield the colours of a theme by the names that styles have for them."""
    scheme = None if theme is None else next(theme.iter(f"{_A}clrScheme"), None)
    if scheme is None:
        return
    held = {
        each.tag.removeprefix(_A): colour.get("lastClr", colour.get("val", ""))
        for each in scheme
        for colour in each
    }
    for name in (*_THEMED, *held):
        yield name, held.get(_THEMED.get(name, name), "")


def _present(element: Element | None) -> Iterable[Element]:
    return () if element is None else (element,)


def _is_switched(switch: Element | None) -> bool:
    return switch is not None and _is_on(switch.get(f"{_W}val", "true"))


def _is_on(value: str) -> bool:
    return value not in ("0", "false", "off")


def _number(element: Element, name: str, space: str = _W, *, otherwise: int = 9_999) -> int:
    return _as_number(element.get(f"{space}{name}", ""), otherwise)


def _as_number(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch("-?[0-9]{1,9}", text) else otherwise
