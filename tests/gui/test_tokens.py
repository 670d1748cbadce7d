"""The colours can be read: contrast after WCAG, on every ground words stand on."""

import re

import pytest

from readahead import resources
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
@pytest.mark.parametrize("ground", ["window", "side", "surface", "soft", "hover"])
@pytest.mark.parametrize("name", ["accent", "good", "danger", "bar", "third"])
def test_signs_that_carry_meaning_are_seen(tokens, name, ground):
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3.0


@THEMES
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("ground", [*GROUNDS, "soft"])
def test_the_drawing_of_a_kind_is_seen_without_its_chip(tokens, kind, ground):
    assert contrast(tokens.kinds[kind], getattr(tokens, ground)) >= 3.0


@THEMES
@pytest.mark.parametrize("ground", [*GROUNDS, "soft", "passage"])
def test_what_has_the_keyboard_has_an_edge_that_is_seen(tokens, ground):
    assert contrast(tokens.accent, getattr(tokens, ground)) >= 3.0


@THEMES
def test_what_is_filled_with_the_accent_has_a_ring_that_is_seen_on_it(tokens):
    assert contrast(tokens.ring, tokens.accent) >= 3.0


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_handle_of_a_scroll_bar_is_seen(tokens, ground):
    assert contrast(tokens.handle, getattr(tokens, ground)) >= 3.0


@THEMES
@pytest.mark.parametrize("name", ["text", "second", "third"])
def test_the_dots_under_a_passage_and_the_words_on_it_are_seen(tokens, name):
    assert contrast(getattr(tokens, name), tokens.passage) >= 4.5


def rules():
    """Yield the selectors and the declarations of each rule of the style sheet."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", resources.read_text("themes/window.qss")):
        yield " ".join(selectors.split()), dict(re.findall(r"([\w-]+):\s*([^;]+)", body))


@THEMES
def test_every_rule_that_names_words_and_ground_keeps_them_apart(tokens):
    colours, seen = tokens.colours(), 0
    for selector, held in rules():
        pairs = (("color", "background"), ("selection-color", "selection-background-color"))
        for words, ground in pairs:
            one, other = held.get(words, "").strip("$ "), held.get(ground, "").strip("$ ")
            if one in colours and other in colours and ":disabled" not in selector:
                seen += 1
                assert contrast(colours[one], colours[other]) >= 4.5, f"{selector}: {one} on {other}"
    assert seen > 8


def test_every_rule_for_what_has_the_keyboard_draws_an_edge_that_is_seen():
    focused = {selector: held for selector, held in rules() if ":focus" in selector}
    assert len(focused) > 10
    for selector, held in focused.items():
        # the field of the search over everything is the only one there, and it has the caret
        if "#palette" not in selector:
            assert re.search(r"2px solid \$(accent|ring)", held.get("border", "")), selector


def test_mixing_goes_from_the_ground_to_the_colour():
    assert mixed("#FF0000", "#0000FF", 0) == "#0000FF"
    assert mixed("#FF0000", "#0000FF", 1) == "#FF0000"
    assert mixed("#FFFFFF", "#000000", 0.5) == "#808080"
