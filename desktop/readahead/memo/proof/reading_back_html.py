"""Reads an exported HTML page back, as a reader sees it: what is hidden, struck out or styled in place does not count.

A script, and a style that is not the one the page's own policy names, are told as words that no memo has.
"""

import hashlib
import re
from base64 import b64encode
from html.parser import HTMLParser

from readahead.memo.html.style import DRAFT
from readahead.memo.html.writer import MANIFEST
from readahead.memo.proof import manifest_reading, page_looks
from readahead.memo.proof.reading_back import Foreign, Gathered, Linked, ReadBack, text_of

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_UNREAD = frozenset(
    [
        "head",
        "style",
        "script",
        "template",
        "noscript",
        "iframe",
        "object",
        "svg",
        "math",
        "title",
        "del",
        "strike",
        "s",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "br",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "wbr",
    ]
)
_ACTING = frozenset(["script", "iframe", "object", "embed", "form", "link", "base", "noscript"])
_NOTE = re.compile(r"note-([0-9]{1,6})")
_LEADS = re.compile(r"#note-([0-9]{1,6})")
# What leads back from a note, and what stands across a draft.
_SIGNS = ("", "↩\ufe0e", DRAFT)
_DEEPEST = 400


def read(data: bytes) -> ReadBack:
    """Return the words of the page *data*. Raises Foreign for what is no text."""
    page = _Page()
    page.feed(text_of(data))
    page.close()
    page.tell_of_styles()
    page.tell_of_title()
    return page.found.read()


class _Page(HTMLParser):
    """Takes a page in; each open element is known by its name, and by what is done with the words in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Gathered()
        self._open: list[tuple[str, str]] = []
        self._aside = Gathered()
        self._note: int | None = None
        self._call: tuple[int, list[str]] | None = None
        self._links: list[tuple[str, list[str]]] = []
        self._title: list[str] = []
        self._count = 0
        self._is_counted_on = False
        self._styles: list[str] = []
        self._policies: list[str] = []

    def tell_of_styles(self) -> None:
        """Add words where the page's looks are not those its policy names: the policy of one that is as it was made."""
        digests = [b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in self._styles]
        named = [f"style-src 'sha256-{digest}';" for digest in digests]
        if len(named) != len(self._policies) or any(
            name not in policy or "unsafe" in policy
            for name, policy in zip(named, self._policies, strict=False)
        ):
            self.found.strange.append("a style that is not the one this page was made with")
        elif not self._is_ours():
            self.found.strange.append(
                "a style that this program does not make for this memo: it could hide words"
            )

    def _is_ours(self) -> bool:
        """Return whether the page's one style is what the program makes of its manifest; true where there is none."""
        try:
            manifest = manifest_reading.read(self.found.manifest)
        except Foreign:
            return True
        author = next((value for name, value in self.found.told if name == "author"), "")
        return len(self._styles) == 1 and page_looks.is_ours(self._styles[0], manifest, author=author)

    def tell_of_title(self) -> None:
        """Add what the page calls itself."""
        self.found.told.append(("title", "".join(self._title)))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "template" and told.get("id") == MANIFEST:
            self.found.manifest = self.found.manifest or told.get("data-manifest", "")
        if told.get("http-equiv", "").casefold() == "content-security-policy":
            self._policies.append(told.get("content", ""))
        if tag == "style":
            self._styles.append("")
        if tag == "ol":
            self._is_counted_on = "start" in told
        if tag in _ACTING or any(name.startswith("on") for name in told):
            self.found.strange.append(f"something that acts: {tag}")
        elif said := page_looks.stray(tag, told):
            self.found.strange.append(said)
        if tag == "meta" and told.get("name") in ("author", "date"):
            self.found.told.append((told["name"], told.get("content", "")))
        if tag not in _INLINE or tag == "br":
            self._break(tag)
        if tag in _VOID:
            return
        if len(self._open) < _DEEPEST:
            self._open.append((tag, self._begin(tag, told)))

    def _begin(self, tag: str, told: dict[str, str]) -> str:
        """Return what is done with the words in an element: "unread", "sign", "note", "call", "link" or nothing of the kind."""
        if tag in _UNREAD or "hidden" in told or "style" in told:
            return "unread"
        if told.get("role") == "doc-backlink" or told.get("class") == "watermark":
            return "sign"
        if tag == "li" and (number := _NOTE.fullmatch(told.get("id", ""))):
            self._note = int(number[1])
            self._count += 1
            if self._note != self._count or self._is_counted_on:
                self.found.strange.append(f"note {self._note} stands under another number")
            return "note"
        if told.get("role") == "doc-noteref" and (number := _LEADS.fullmatch(told.get("href", ""))):
            self._call = (int(number[1]), [])
            return "call"
        if "href" in told and not told["href"].startswith("#"):
            self._links.append((told["href"], []))
            return "link"
        return ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self._break(tag)
        while any(name == tag for name, _ in self._open):
            name, task = self._open.pop()
            self._end(task)
            if name == tag:
                break

    def _end(self, task: str) -> None:
        if task == "note" and self._note is not None:
            self.found.note(self._note, " ".join(self._aside.read().blocks))
            self._aside, self._note = Gathered(), None
        elif task == "call" and self._call is not None:
            number, words = self._call
            self._call = None
            # a number that leads elsewhere than it says is no call
            if "".join(words).strip() == str(number):
                self._into.call(number)
            else:
                self._into.say("".join(words))
        elif task == "link" and self._links:
            address, said = self._links.pop()
            self.found.links.append(Linked("".join(said), address))

    @property
    def _into(self) -> Gathered:
        return self.found if self._note is None else self._aside

    def _break(self, tag: str) -> None:
        if tag == "br":
            self._into.say(" ")
        else:
            self._into.close()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "style" and self._styles:
            self._styles[-1] += data
        if self._open and self._open[-1][0] == "title":
            self._title.append(data)
        if any(task == "unread" for _, task in self._open):
            return
        if any(task == "sign" for _, task in self._open) and data.strip() in _SIGNS:
            return
        for _, words in self._links:
            words.append(data)
        if self._call is not None:
            self._call[1].append(data)
        else:
            self._into.say(data)
