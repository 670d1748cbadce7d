"""How long what is under way will still take, told by how fast it went lately."""

import time
from collections import deque
from collections.abc import Callable

LATELY_S = 20.0
"""The time by which the pace is told: files of an archive differ, and so does what else the machine does."""

FIRST_S = 2.0
"""Nothing is foretold before so long: the first files wait for whatever has to be started."""

MINUTE_S = 60


class Pace:
    """Told how much is done, it foretells how long the rest takes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._told: deque[tuple[float, int]] = deque([(clock(), 0)])

    def left(self, done: int, total: int) -> float | None:
        """Return in how many seconds *total* will be done now that *done* is; None while nobody can tell."""
        now = self._clock()
        self._told.append((now, done))
        while len(self._told) > 2 and self._told[1][0] <= now - LATELY_S:
            self._told.popleft()
        began, before = self._told[0]
        if now - began < FIRST_S or done <= before:
            return None
        return (total - done) * (now - began) / (done - before)


def minutes(seconds: float) -> int:
    """Return *seconds* in whole minutes as a person would say them; 0 for less than one."""
    return 0 if seconds < MINUTE_S - 10 else max(1, round(seconds / MINUTE_S))
