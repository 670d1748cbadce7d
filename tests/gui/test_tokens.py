"""The colours can be read: contrast after WCAG, on every ground words stand on."""

import pytest

from readahead.gui.tokens import DARK, LIGHT, contrast, mixed
from readahead.model.card import Kind

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "side", "surface", "sunken", "hover")


def test_black_on_white_is_the_greatest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize(("name", "least"), [("text", 10.3), ("second", 5.0), ("third", 4.5)])
def test_words_stand_out_from_every_ground(tokens, ground, name, least):
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= least


@THEMES
@pytest.mark.parametrize(("name", "least"), [("text", 7.0), ("second", 5.0), ("third", 4.5)])
def test_words_stand_out_from_a_selected_card(tokens, name, least):
    assert contrast(getattr(tokens, name), tokens.soft) >= least


@THEMES
@pytest.mark.parametrize("kind", list(Kind))
def test_a_chip_is_readable(tokens, kind):
    assert contrast(tokens.kinds[kind], tokens.chip(kind)) >= 4.7


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_match", "match"), ("text", "passage")],
)
def test_words_on_coloured_grounds_stand_out(tokens, ink, ground):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["window", "side", "surface"])
@pytest.mark.parametrize("name", ["accent", "good", "danger"])
def test_signs_that_carry_meaning_are_seen(tokens, name, ground):
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3.0


def test_mixing_goes_from_the_ground_to_the_colour():
    assert mixed("#FF0000", "#0000FF", 0) == "#0000FF"
    assert mixed("#FF0000", "#0000FF", 1) == "#FF0000"
    assert mixed("#FFFFFF", "#000000", 0.5) == "#808080"
