"""Makes every picture of the window again, without a screen: `python packaging/pictures.py FOLDER`.

Run it with the program's own Python. Each scene of picture_scenes.py is painted in each variant: two sizes of the
window, light and dark, text as usual and half as large again, English, German and French. A picture is named
VARIANT/SCENE.png. --only and --in name the scenes and the variants that are wanted; --list names those there are. The
pictures are to be looked at, none of them is shipped; those the README shows are made by picture.py.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Variant:
    """A size of the window in pixels, a theme, a text size in per cent, and a language."""

    size: tuple[int, int]
    theme: str
    text: int = 100
    language: str = "en"

    @property
    def name(self) -> str:
        """The folder its pictures lie in."""
        parts = [f"{self.size[0]}-{self.theme}"]
        parts += [str(self.text)] if self.text != 100 else []
        parts += [self.language] if self.language != "en" else []
        return "-".join(parts)


SIZES = ((1440, 900), (1024, 700))
VARIANTS = (
    *(Variant(*one) for one in product(SIZES, ("light", "dark"), (100, 150))),
    *(Variant(size, "light", 100, language) for size, language in product(SIZES, ("de", "fr"))),
    *(Variant(size, "light", 150, language) for size, language in product(SIZES, ("de", "fr"))),
    Variant(SIZES[0], "dark", 100, "de"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures that are asked for; return 1 when one of them could not be made."""
    asked = _asked(arguments)
    variants = [one for one in VARIANTS if not asked.variants or one.name in asked.variants]
    sizes = {one.size for one in variants}
    if len(sizes) > 1 and not asked.list:
        # a program has one screen, and the window fills it
        return max(_apart(asked, [one.name for one in variants if one.size == size]) for size in sizes)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(folder), *sizes)}"
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder

        from picture_scenes import SCENES
        from PySide6.QtCore import qInstallMessageHandler
        from PySide6.QtWidgets import QApplication

        wanted = [name for name in SCENES if not asked.only or name in asked.only]
        if asked.list:
            print("\n".join(["scenes:", *SCENES, "", "variants:", *(one.name for one in VARIANTS)]))
            return 0
        qInstallMessageHandler(_warn)
        application = QApplication([])
        stock = Path(folder) / "stock"
        stock.mkdir()
        _fill(stock)
        missed = 0
        for variant in variants:
            missed += sum(1 for _ in _play(application, variant, wanted, stock, asked.folder))
    return 1 if missed else 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the pictures are written")
    parser.add_argument("--only", nargs="+", metavar="SCENE", help="make these scenes only")
    parser.add_argument("--in", nargs="+", metavar="VARIANT", dest="variants", help="in these variants only")
    parser.add_argument(
        "--list", action="store_true", help="name the scenes and the variants, and make nothing"
    )
    return parser.parse_args(arguments)


def _warn(_kind: object, _where: object, words: str) -> None:
    """Pass on what Qt has to say, but for what a screen that is none cannot do."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


def _apart(asked: argparse.Namespace, variants: Sequence[str]) -> int:
    """Make the pictures of these variants in a program of their own."""
    command = [sys.executable, __file__, str(asked.folder), "--in", *variants]
    if asked.only:
        command += ["--only", *asked.only]
    return subprocess.run(command, check=False).returncode


def _screen(folder: Path, size: tuple[int, int] = (1440, 900), *_: tuple[int, int]) -> Path:
    """Write what Qt is told of the screen there is not."""
    width, height = size
    path = folder / "screen.json"
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path.write_text(json.dumps({"screens": [screen]}))
    return path


def _fill(stock: Path) -> None:
    """Make the libraries the scenes are played in."""
    from picture import prepare
    from picture_scenes import PASSPHRASE

    from readahead.desk.desk import Desk
    from readahead.model.card import CardQuery
    from readahead.model.errors import EncryptionMissing

    path = stock / "library.readahead"
    with Desk.open(path) as desk:
        desk.new_memo("Harbour works", template="information-brief", fill=False)
        prepare(desk)
        desk.new_topic("Water treaty", terms=["xylophone"])
        desk.remove_memo(desk.new_memo("Notes for Thursday", template="qa-note", fill=False).id)
        desk.dismiss([filed.id for filed in desk.cards(CardQuery())[-6:]])
    Desk.open(stock / "empty.readahead").close()
    content = bytearray(path.read_bytes())
    content[:4096] = bytes(4096)
    (stock / "damaged.readahead").write_bytes(content)
    try:
        Desk.open(stock / "locked.readahead", passphrase=PASSPHRASE).close()
    except EncryptionMissing as fault:
        print(f"No locked library: {fault}", file=sys.stderr)


def _play(
    application: QApplication, variant: Variant, wanted: Sequence[str], stock: Path, target: Path
) -> Iterator[str]:
    """Make the pictures of a variant; yield the scenes that could not be played."""
    from picture_scenes import SCENES
    from picture_stage import Stage

    from readahead.gui import theme as themes
    from readahead.gui.preferences import Preferences
    from readahead.gui.theme import Choice, Theme

    folder = target / variant.name
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        preferences = Preferences(Path(own) / "settings.toml")
        preferences.choose(language=variant.language)
        theme = Theme(preferences)
        theme.choose(Choice(variant.theme))
        theme.set_text_size(variant.text)
        themes.dress(application, theme)
        stage = Stage(application, theme, size=variant.size, stock=stock, folder=Path(own))
        for name in wanted:
            try:
                SCENES[name](stage)
                stage.settle_unless_busy()
                stage.picture().save(str(folder / f"{name}.png"))
            except Exception as fault:  # noqa: BLE001 - the other pictures are wanted all the same
                print(f"{variant.name}/{name}: {type(fault).__name__}: {fault}", file=sys.stderr)
                yield name
            stage.clear()
        stage.close()
    print(f"Wrote {folder}")


if __name__ == "__main__":
    sys.exit(main())
