"""Names for the files of an export: what a person can read, and what every system can keep."""

import re
import unicodedata

LONGEST = 60
"""Code points of a name's words; in UTF-8 they take at most 240 bytes, where systems allow 255."""

_BYTES = 160
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$")
"""Names that Windows keeps for devices. Source: Microsoft, Naming Files, Paths, and Namespaces."""

_PART = re.compile(r"[^\W_][\w.-]*")
_DEEPEST, _LONGEST_PATH = 4, 400


def slug(words: str, *, otherwise: str) -> str:
    """Return *words* as the name of a file: small letters and digits of any script, joined by hyphens.

    Accents are left out. Where nothing is left, or a name no file may have, it is *otherwise*, alone or before it.
    """
    bare = unicodedata.normalize("NFKD", words)
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    bare = unicodedata.normalize("NFC", bare.casefold())
    kept = "".join(letter if letter.isalnum() else " " for letter in bare).split()
    name = _cut("-".join(kept))
    if not name:
        return otherwise
    return f"{otherwise}-{name}" if _RESERVED.match(name) else name


class Names:
    """Gives each file of an export a name of its own, also where capitals and small letters are the same."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def free(self, name: str) -> str:
        """Return *name*, or with a number after it the first that was not given out."""
        if name not in self._last:
            self._last[name] = 1
            return name
        while True:
            self._last[name] += 1
            numbered = f"{name}-{self._last[name]}"
            if numbered not in self._last:
                self._last[numbered] = 1
                return numbered


def is_safe(path: str) -> bool:
    """Return whether *path* can be a file of an export: relative, under its folder, and harmless on every system."""
    parts = path.split("/")
    return (
        len(path) <= _LONGEST_PATH
        and len(parts) <= _DEEPEST
        and all(
            _PART.fullmatch(part)
            and not part.endswith(".")
            and not _RESERVED.match(part.split(".")[0].casefold())
            for part in parts
        )
    )


def _cut(name: str) -> str:
    """Return *name* cut at a hyphen where it is too long."""
    short = name[:LONGEST].encode("utf-8")[:_BYTES].decode("utf-8", "ignore")
    if short != name and "-" in short:
        short = short.rsplit("-", 1)[0]
    return short.strip("-")
