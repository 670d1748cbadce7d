"""Checks what a file says beside its words: where its links lead, and what it tells of itself as properties."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from readahead.memo.docx.package import fit_address
from readahead.memo.pdf.coverage import REPLACEMENT
from readahead.memo.proof.left_over import shown
from readahead.memo.proof.manifest import EXERCISE
from readahead.memo.proof.manifest_reading import Leading, Manifest
from readahead.memo.proof.reading_back import Linked, ReadBack
from readahead.memo.proof.standing_text import StandingText

_SITE = re.compile(r"[a-z][a-z0-9+.-]*:(?://[^/?#]*)?", re.IGNORECASE)
# What a property can hold at the least (python-docx's own limit); a longer text is cut.
_LONGEST_PROPERTY = 250


@dataclass(frozen=True, slots=True)
class Led:
    """What became of the links: *lines* by their place in the manifest with what is wrong there, and what was *added*."""

    lines: dict[int, str]
    added: tuple[str, ...]


def led(read: ReadBack, manifest: Manifest, standing: StandingText) -> Led:
    """Return where links of the file lead elsewhere than the manifest has it; nothing where that tells of none."""
    if manifest.links is None:
        return Led({}, ())
    pairs = _by_letters if not read.is_spaced else _by_words
    lines: dict[int, str] = {}
    added = []
    for leading, found in pairs(manifest.links, read.links, standing):
        if leading is None:
            added += [f"a link to {shown(each.address)} at “{shown(each.words)}”" for each in found]
            continue
        because = _because(leading, found)
        if leading.line is None:
            added.append(because)
        else:
            lines[leading.line] = "; ".join(filter(None, (lines.get(leading.line), because)))
    return Led(lines, tuple(added))


def _because(leading: Leading, found: Sequence[Linked]) -> str:
    words, address = shown(leading.words), shown(leading.address)
    if not found:
        return f"its link “{words}” to {address} is gone"
    other = found[0]
    if address_of(other.address) != address_of(leading.address):
        return f"its link “{words}” leads to {shown(other.address)}, not to {address}"
    return f"its link to {address} stands at “{shown(other.words)}”"


def address_of(address: str) -> str:
    """Return *address* as it is compared: how it is escaped does not count, nor what a program adds that saves it anew."""
    plain = unquote(address.strip())
    site = _SITE.match(plain)
    if site is None:
        return plain
    path = plain[site.end() :]
    return site.group().casefold() + ("" if path == "/" else path)


_Pairs = Iterator[tuple[Leading | None, Sequence[Linked]]]


def _by_words(leading: Sequence[Leading], links: Sequence[Linked], standing: StandingText) -> _Pairs:
    """Yield each link of the manifest that does not stand in the file with what may have become of it, and the others."""
    left = Counter((standing.bare(each.words), address_of(each.address)) for each in links)
    missing = []
    for each in leading:
        sign = (standing.bare(each.words), address_of(each.address))
        if left[sign]:
            left[sign] -= 1
        elif fit_address(each.address):
            missing.append(each)
    rest = [Linked(*sign) for sign in left.elements()]
    for each in missing:
        sign = (standing.bare(each.words), address_of(each.address))
        became = next((one for one in rest if one.words == sign[0]), None) or next(
            (one for one in rest if one.address == sign[1]), None
        )
        if became is not None:
            rest.remove(became)
        yield each, [became] if became else []
    for one in rest:
        yield None, [one]


def _by_letters(leading: Sequence[Leading], links: Sequence[Linked], standing: StandingText) -> _Pairs:
    """Yield the same for a page, where a link may be drawn in parts, and only its letters can be told."""
    asked: dict[str, list[Leading]] = {}
    given: dict[str, list[Linked]] = {}
    for each in leading:
        asked.setdefault(address_of(each.address), []).append(each)
    for one in links:
        given.setdefault(address_of(one.address), []).append(one)
    strays = [one for address, found in given.items() if address not in asked for one in found]
    for address, all_of in asked.items():
        found = given.get(address, [])
        if not found and not fit_address(all_of[0].address):
            continue
        words, printed = (_letters([each.words for each in some], standing) for some in (all_of, found))
        if found and (words == printed or REPLACEMENT in "".join(each.words for each in found)):
            continue
        for each in all_of:
            became = [
                one for one in strays if _letters([one.words], standing) == _letters([each.words], standing)
            ]
            strays = [one for one in strays if one not in became]
            yield each, became or found
    for one in strays:
        yield None, [one]


def _letters(texts: Sequence[str], standing: StandingText) -> list[str]:
    return sorted(standing.bare("".join(texts)))


def of_itself(read: ReadBack, manifest: Manifest, standing: StandingText) -> Iterator[str]:
    """Yield what the file says of itself otherwise than the memo does: its title, marking, day, author and such."""
    frame = {_plain(each, standing) for each in manifest.frame}
    known = {
        "title": {_plain(manifest.title, standing)},
        "marking": {_plain(manifest.marking, standing)},
        "reference": {_plain(manifest.reference, standing)},
        "date": {manifest.date},
        "exercise": {"true" if EXERCISE in manifest.frame else ""},
        "subtitle": {*frame, ""},
        "author": {*frame, ""},
    }
    for name, value in dict.fromkeys(read.told):
        told = _plain(value, standing)
        if told not in known[name] and not _is_cut(told, known[name]):
            yield (
                f"the {name} it gives itself, “{shown(value)}”"
                if told
                else f"it no longer gives itself its {name}"
            )


def _is_cut(told: str, known: set[str]) -> bool:
    return len(told) >= _LONGEST_PROPERTY // 2 and any(each.startswith(told) for each in known)


def _plain(text: str, standing: StandingText) -> str:
    return "".join(standing.bare(text.replace("\ufffd", "")).split())
