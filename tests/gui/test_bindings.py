"""The Qt bindings themselves: faults of theirs that would take the program down."""

import sys

from PySide6.QtGui import QFontDatabase, QImage, QPainter

from readahead import resources


def test_a_call_without_a_result_keeps_the_count_of_none():
    """PySide6 6.12 on Python 3.11 drops a reference to None at each void call, and the program aborts in the end."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1_000):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    moved = abs(sys.getrefcount(None) - before)
    painter.end()
    assert moved < 100


def test_qt_knows_each_bundled_font_by_its_family(qapp):
    families = set()
    for name in resources.names("fonts"):
        if name.endswith(".ttf"):
            number = QFontDatabase.addApplicationFont(str(resources.path(name)))
            assert number >= 0, name
            families.add(QFontDatabase.applicationFontFamilies(number)[0])
    assert families == {"Inter", "Source Serif 4", "Source Sans 3", "Noto Naskh Arabic", "Noto Serif Hebrew"}
    assert {QFontDatabase.weight("Inter", style) for style in QFontDatabase.styles("Inter")} == {
        400,
        500,
        600,
        700,
    }
