"""Python's garbage is collected on the window's thread alone.

Left to itself Python collects on whichever thread happens to make an object. A widget that is found there dies there:
it then holds a lock of Qt's and waits for Python, while the window holds Python and waits for that lock, for ever.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

OFTEN_MS = 500

SHARE = 100
"""All generations are gone through no oftener than takes one part in so many of the time."""


class Collector(QObject):
    """Lives on the window's thread and collects there from `begin` until `stop`; no other thread does meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN_MS)
        self._timer.timeout.connect(self.look)
        self._not_before = 0.0

    def begin(self) -> None:
        """Collect on this thread from now on."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect what Python would have collected by now."""
        generations = [number for number in range(3) if gc.get_count()[number] > gc.get_threshold()[number]]
        if not generations:
            return
        if generations[-1] < 2:
            gc.collect(generations[-1])
        elif time.monotonic() >= self._not_before:
            began = time.monotonic()
            gc.collect()
            ended = time.monotonic()
            self._not_before = ended + SHARE * (ended - began)
        else:
            gc.collect(1)

    def settle_soon(self, *_: object) -> None:
        """Settle once what waits to be deleted has gone."""
        QTimer.singleShot(0, self, self.settle)

    @Slot()
    def settle(self) -> None:
        """Go no more through what stands now, which is the program; what stood like that before is gone through first."""
        if gc.get_freeze_count():
            gc.unfreeze()
            gc.collect()
        gc.freeze()
