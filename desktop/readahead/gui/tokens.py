"""The one table of colours the window is painted with, light and dark, and the arithmetic of contrast over it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from readahead.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours, each "#RRGGBB", named by what they are for.

    ring is the edge of what has the keyboard and is filled with the accent; everything else gets an accent edge. handle is
    that of a scroll bar. chip_share is how much of a kind's colour tints the ground of its chip. Paper is the page of a memo in the preview.
    """

    name: str
    window: str
    side: str
    surface: str
    sunken: str
    hover: str
    border: str
    strong: str
    handle: str
    text: str
    second: str
    third: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    line: str
    ring: str
    match: str
    on_match: str
    passage: str
    bar: str
    good: str
    danger: str
    timeline: str
    paper: str
    kinds: Mapping[Kind, str]
    chip_share: float

    def colours(self) -> dict[str, str]:
        """Return the colours that have a name of their own, by that name."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if str(value).startswith("#")}

    def chip(self, kind: Kind) -> str:
        """Return the ground of a kind's chip, the same on a card at rest and a selected one: it has to be read on both."""
        return mixed(self.kinds[kind], self.surface, self.chip_share)


LIGHT = Tokens(
    name="light",
    window="#F4F2EE",
    side="#ECE9E3",
    surface="#FFFFFF",
    sunken="#F9F8F5",
    hover="#F1EFEA",
    border="#E1DDD5",
    strong="#CBC6BB",
    handle="#88847C",
    text="#1B1E23",
    second="#555B64",
    third="#626872",
    accent="#1F4E79",
    accent_hover="#193F63",
    on_accent="#FFFFFF",
    soft="#E6EEF6",
    line="#9DBBD8",
    ring="#9DBBD8",
    match="#FFE9A8",
    on_match="#1B1E23",
    passage="#FFF4D6",
    bar="#B07C00",
    good="#1D7A4C",
    danger="#B3261E",
    timeline="#4A5568",
    paper="#FFFFFF",
    kinds=MappingProxyType(
        {
            Kind.EVENT: "#1D4FB8",
            Kind.POSITION: "#6B35C9",
            Kind.FIGURE: "#0B7268",
            Kind.QUOTE: "#A54E0A",
            Kind.BACKGROUND: "#5F6670",
            Kind.WHY_IT_MATTERS: "#B01F4E",
        }
    ),
    chip_share=0.12,
)

DARK = Tokens(
    name="dark",
    window="#15171B",
    side="#191C20",
    surface="#1E2126",
    sunken="#1A1D21",
    hover="#24282E",
    border="#2D3138",
    strong="#414751",
    handle="#6B727E",
    text="#E8EAED",
    second="#AEB4BD",
    third="#9AA1AB",
    accent="#86B7E8",
    accent_hover="#A3C9F0",
    on_accent="#0F1B27",
    soft="#22364B",
    line="#3F658C",
    ring="#2B4A69",
    match="#6B5714",
    on_match="#FFF3CF",
    passage="#3A3216",
    bar="#E0B13A",
    good="#5BC58D",
    danger="#F2847C",
    timeline="#A9B7C9",
    paper="#F7F6F2",
    kinds=MappingProxyType(
        {
            Kind.EVENT: "#86AEFF",
            Kind.POSITION: "#BDA4FF",
            Kind.FIGURE: "#58D0C1",
            Kind.QUOTE: "#F0B56A",
            Kind.BACKGROUND: "#A8AFB9",
            Kind.WHY_IT_MATTERS: "#FF93B3",
        }
    ),
    chip_share=0.16,
)


def mixed(colour: str, ground: str, share: float) -> str:
    """Return *colour* laid over *ground* with *share* (0 to 1) of its strength."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02X}" for over, under in pairs)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21.

    Source: W3C, Web Content Accessibility Guidelines 2.2, definitions of relative luminance and contrast ratio.
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
