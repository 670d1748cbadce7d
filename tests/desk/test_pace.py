"""How long is left is told by how fast it went lately, and not before anybody can tell."""

import pytest

from readahead.desk.pace import LATELY_S, Pace, minutes


class Watch:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_nothing_is_foretold_at_the_start(watch: Watch) -> None:
    pace = Pace(watch)
    watch.now += 1
    assert pace.left(10, 1000) is None


def test_nothing_is_foretold_while_nothing_is_done(watch: Watch) -> None:
    pace = Pace(watch)
    watch.now += 30
    assert pace.left(0, 1000) is None


def test_what_is_left_takes_as_long_as_what_was_done(watch: Watch) -> None:
    pace = Pace(watch)
    watch.now += 10
    assert pace.left(250, 1000) == 30


def test_what_went_long_ago_counts_no_more(watch: Watch) -> None:
    pace = Pace(watch)
    done = 0
    for _ in range(60):
        watch.now += 1
        done += 1
        pace.left(done, 10_000)
    for _ in range(int(LATELY_S) + 1):
        watch.now += 1
        done += 100
        left = pace.left(done, 10_000)
    assert left == pytest.approx((10_000 - done) / 100)


@pytest.mark.parametrize(("seconds", "said"), [(0, 0), (49, 0), (50, 1), (89, 1), (91, 2), (600, 10)])
def test_seconds_are_said_in_minutes(seconds: float, said: int) -> None:
    assert minutes(seconds) == said
