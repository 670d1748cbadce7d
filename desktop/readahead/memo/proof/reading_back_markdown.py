"""Reads an exported Markdown file back: the dialect memo/markdown/writer.py writes, also where an editor wrapped its lines."""

import html
import json
import re

from readahead.memo.markdown.words import APART
from readahead.memo.proof.reading_back import TOLD, Gathered, Linked, ReadBack, text_of
from readahead.model.article import short

_NOTE = re.compile(r"\[\^([0-9]{1,6})\]:[ \t]*")
# What stands before the words of a line: quotation marks, bullets, numbers, the signs of a heading or a definition.
_BEFORE = re.compile(
    r"(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|[0-9]{1,9}[.)](?=[ \t]|$)|#{1,6}(?=[ \t]|$)|:(?=[ \t])))*[ \t]*"
)
_BEGINS = re.compile(r"[ \t>]*(?:[-*+]|[0-9]{1,9}[.)]|#{1,6})(?:[ \t]|$)")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_RULE = re.compile(r"[ \t>]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|[|:\- \t]*-[|:\- \t]*)$")
_BAR = re.compile(r"(?<!\\)\|")
_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\\\n|(?P<broken>\n)"
    r"|(?P<entity>&(?:[A-Za-z]{2,10}|\#[0-9]{1,7}|\#x[0-9A-Fa-f]{1,6});)"
    r"|(?P<code>`+)"
    r"|\[\^(?P<note>[0-9]{1,6})\]"
    r"|(?P<image>!?\[)"
    r"|(?P<link>\](?:\(<(?P<address>[^>\n]*)>[^)\n]*\)|\((?P<bare>[^)\s]*)(?:[ ]\"[^\"]*\")?\))?(?P<looks>\{[^}\n]*\})?)"
    r"|(?P<markup><!--.*?-->|</?[A-Za-z][^>]*>|<!--|-->|%%)"
    r"|(?P<emphasis>\*+)",
    re.DOTALL,
)


def read(data: bytes) -> ReadBack:
    """Return the words of the Markdown file *data*. Raises Foreign for what is no text."""
    lines = text_of(data).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = Gathered()
    start = _front_matter(lines, found)
    _Lines(found).take(lines[start:])
    return found.read()


def _front_matter(lines: list[str], found: Gathered) -> int:
    """Take the manifest out of the front matter, if there is any, and what it tells; return the line after it."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    told = dict.fromkeys(TOLD, "")
    for place, line in enumerate(lines[1:], 1):
        if line.rstrip() in ("---", "..."):
            found.told += told.items()
            return place + 1
        name, _, value = line.partition(":")
        if name in ("manifest_", "manifest"):
            found.manifest = _unquoted(value.strip())
        elif name in told:
            # what is told twice is told both ways
            found.told += [(name, told[name])] if told[name] else []
            told[name] = _said(_unquoted(value.strip()))
        elif name.strip() and name[:1] not in " -#" and name not in _UNTOLD:
            found.strange.append(f"“{short(name, 40)}” before the text")
    return 0


# What its head says that no manifest knows of, and that no reader sees.
_UNTOLD = ("lang", "draft")


def _said(text: str) -> str:
    """Return the words of a stretch of Markdown."""
    aside = Gathered()
    say(text, aside)
    return " ".join(aside.read().blocks)


def _unquoted(value: str) -> str:
    """Return the manifest out of a YAML value: a JSON string in it, or the JSON itself."""
    try:
        told = json.loads(value)
    except (ValueError, RecursionError):
        return value[1:-1].replace("''", "'") if value[:1] == value[-1:] == "'" else value
    return told if isinstance(told, str) else value


class _Lines:
    """Puts lines together into blocks and notes."""

    def __init__(self, found: Gathered) -> None:
        self._found = found
        self._held: list[str] = []
        self._note: int | None = None

    def take(self, lines: list[str]) -> None:
        """Take all lines in."""
        fence = ""
        for line in lines:
            bare = line[_BEFORE.match(line).end() :]  # type: ignore[union-attr]
            if fence:
                fence = "" if _closes(bare, fence) else fence
                self._literal(bare if fence else None)
            elif opened := _FENCE.match(bare):
                self._end()
                fence = opened[1]
            else:
                self._line(line, bare)
        self._end()

    def _line(self, line: str, bare: str) -> None:
        if opened := _NOTE.match(line):
            self._end()
            self._note = int(opened[1])
            self._held.append(line[opened.end() :])
        elif not line.strip(" \t>") or _RULE.match(line):
            self._end()
        elif line.lstrip(" \t>").startswith("|"):
            self._end()
            for cell in _BAR.split(line.strip(" \t>"))[1:-1]:
                self._held.append(cell)
                self._end()
        else:
            if _BEGINS.match(line):
                self._end()
            self._held.append(bare)

    def _literal(self, line: str | None) -> None:
        """Take in a line of a code block; None ends it."""
        if line is None:
            self._found.close()
        else:
            self._found.say(line + "\n")

    def _end(self) -> None:
        text = "\n".join(self._held)
        self._held.clear()
        number, self._note = self._note, None
        if number is None:
            say(text, self._found)
            self._found.close()
        else:
            aside = Gathered()
            say(text, aside)
            self._found.note(number, " ".join(aside.read().blocks))
            self._found.links += aside.links
            self._found.strange += aside.strange


def _closes(line: str, fence: str) -> bool:
    return line.startswith(fence) and not line.strip().strip(fence[0])


def say(text: str, found: Gathered) -> None:
    """Say the words of a stretch of Markdown, without its marks."""
    place = 0
    opened: list[tuple[str, int]] = []
    while place < len(text):
        sign = _INLINE.search(text, place)
        if sign is None:
            found.say(text[place:])
            return
        found.say(text[place : sign.start()])
        place = sign.end()
        match sign.lastgroup:
            case "escaped":
                found.say(sign["escaped"])
            case "entity":
                found.say(html.unescape(sign["entity"]))
            case "note":
                found.call(int(sign["note"]))
            case "code":
                place = _code(text, sign["code"], place, found)
            case "emphasis":
                pass
            case "image":
                opened.append((sign["image"], found.said))
            case "link":
                _close(sign, opened, found)
            case "markup":
                if sign["markup"] != APART:
                    found.strange.append(f"markup that no memo has: {short(sign['markup'], 60)}")
            case _:
                found.say(" " if sign.group().endswith("\n") else "")


def _close(sign: re.Match[str], opened: list[tuple[str, int]], found: Gathered) -> None:
    """Take in where the words since the bracket that was opened last lead to."""
    kind, start = opened.pop() if opened else ("", found.said)
    address = sign["bare"] if sign["address"] is None else sign["address"]
    if address and kind == "![" and not address.startswith("data:"):
        found.strange.append(f"a picture from {short(address, 60)}")
    elif address and kind == "[" and not address.startswith("#"):
        found.links.append(Linked(found.since(start), address))
    if sign["looks"]:
        found.strange.append(f"looks that no memo has: {short(sign['looks'], 60)}")


def _code(text: str, fence: str, place: int, found: Gathered) -> int:
    """Say what stands between two equal runs of backticks, as it is; return where it ends."""
    end = re.compile(rf"(?<!`){fence}(?!`)").search(text, place)
    if end is None:
        found.say(fence)
        return place
    inner = text[place : end.start()]
    found.say(inner[1:-1] if inner[:1] == inner[-1:] == " " and inner.strip() else inner)
    return end.end()
