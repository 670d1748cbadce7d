"""Patterns that are compiled late: the same matches, and no work before the first."""

import re

import pytest

from readahead.derive.patterns import Late


@pytest.mark.parametrize("text", ["Oslo", "in Oslo", "", "oslo"])
def test_a_late_pattern_finds_what_a_compiled_one_finds(text: str) -> None:
    late, compiled = Late("[A-Z]([a-z]+)"), re.compile("[A-Z]([a-z]+)")
    for method in ("match", "search", "fullmatch"):
        one, two = getattr(late, method)(text), getattr(compiled, method)(text)
        assert (one and (one.span(), one[1])) == (two and (two.span(), two[1]))
    assert [one.span() for one in late.finditer(text)] == [two.span() for two in compiled.finditer(text)]
    assert late.findall(text) == compiled.findall(text)


def test_flags_hold() -> None:
    assert Late("oslo", re.IGNORECASE).match("OSLO")


def test_a_pattern_is_compiled_only_when_it_is_used() -> None:
    broken = Late("(")
    with pytest.raises(re.error):
        broken.match("")


def test_a_late_pattern_has_no_other_methods() -> None:
    assert not hasattr(Late("a"), "sub")
