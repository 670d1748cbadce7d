"""The licences of the program and of what is shipped with it, as texts to read."""

from dataclasses import dataclass

from readahead import resources


@dataclass(frozen=True, slots=True)
class Licence:
    """Under which *terms* a part of the program is; name is the shipped file that holds their text."""

    part: str
    terms: str
    name: str

    def text(self) -> str:
        """Return the whole text."""
        return resources.read_text(self.name)


_OFL = "SIL Open Font License 1.1"

LICENCES = (
    Licence("Readahead", "Apache License 2.0", "licences/Apache-2.0.txt"),
    Licence("Third parties", "", "licences/THIRD-PARTY.md"),
    Licence("Qt, PySide6", "GNU Lesser General Public License 3.0", "licences/LGPL-3.0.txt"),
    Licence("Qt, PySide6", "GNU General Public License 3.0", "licences/GPL-3.0.txt"),
    Licence("Lucide", "ISC License", "icons/LICENSE-lucide.txt"),
    Licence("Inter", _OFL, "fonts/inter/OFL.txt"),
    Licence("Source Serif 4", _OFL, "fonts/source-serif-4/OFL.txt"),
    Licence("Source Sans 3", _OFL, "fonts/source-sans-3/OFL.txt"),
    Licence("Noto Naskh Arabic", _OFL, "fonts/noto-naskh-arabic/OFL.txt"),
    Licence("Noto Serif Hebrew", _OFL, "fonts/noto-serif-hebrew/OFL.txt"),
)
"""All that are shipped; the first is the program's own, the second the list of every package it rests on."""
