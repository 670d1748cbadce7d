import pytest

from readahead.model.gauge import Gauge, SectionLength


@pytest.mark.parametrize(
    ("gauge", "is_over", "sentence"),
    [
        (Gauge(1), False, "1 page."),
        (Gauge(2, 2), False, "2 pages of the 2 it may have."),
        (Gauge(5, 2), True, "5 pages, 3 more than the 2 it should have."),
        (Gauge(3, 4, (SectionLength("Background", 2.02, 2),)), False, "3 pages of the 4 it may have."),
        (
            Gauge(4, 4, (SectionLength("Background", 2.42, 2), SectionLength("Talking points", 0.5, 1))),
            True,
            "4 pages of the 4 it may have. “Background” fills 2.4 pages and should fill 2 at most.",
        ),
    ],
)
def test_a_length_is_said_against_its_rule(gauge: Gauge, is_over: bool, sentence: str) -> None:
    assert (gauge.is_over, gauge.sentence) == (is_over, sentence)
