"""Texts and Markdown files that mean harm or are broken past belief."""

import codecs
from collections.abc import Callable

from hostile_pages import FIRST, SECOND

TEXT = f"Bridge at Lorn is closed\n\n{FIRST}\n\n{SECOND}\n"


def matter(front: str) -> bytes:
    return f"---\n{front}\n---\n{TEXT}".encode()


WORDS: dict[str, Callable[[], bytes]] = {
    "line-of-100-mb.txt": lambda: b"word " * 20_000_000,
    "line-of-19-mb.txt": lambda: b"word " * 3_800_000,
    "lines-of-10-mb.txt": lambda: b"a\n" * 5_000_000,
    "nuls.txt": lambda: TEXT.encode().replace(b"e", b"e\0\0"),
    "only-nuls.txt": lambda: bytes(100_000),
    "a-few-nuls.txt": lambda: TEXT.encode().replace(b"bridge", b"bri\0dge"),
    "lone-surrogates.txt": lambda: f"{TEXT}\nHalf a letter: \ud800.".encode("utf-8", "surrogatepass"),
    "mixed-utf-16.txt": lambda: codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le") + TEXT.encode() + b"x",
    "half-a-letter-utf-16.txt": lambda: codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be") + b"\xd8",
    "only-a-mark.txt": lambda: codecs.BOM_UTF8,
    "only-a-mark-utf-16.txt": lambda: codecs.BOM_UTF16_LE,
    "only-marks.txt": lambda: codecs.BOM_UTF8 * 1_000,
    "only-spaces.txt": lambda: "\u200b\u2060 \n".encode() * 10_000,
    "random-bytes.txt": lambda: bytes((n * n * 31 + n // 7) % 256 for n in range(50_000)),
    "bidi-in-the-title.txt": lambda: ("Bridge \u202edesolc si\u202c at Lorn\n\n" + TEXT).encode(),
    "combining.txt": lambda: (TEXT + "a" + "\u0301" * 20_000).encode(),
    "dates.txt": lambda: (
        TEXT + "On 99/99/9999, 31 February 2026, 00.00.0000 and 1 January 99999999999. "
    ).encode(),
    "figures.txt": lambda: (
        TEXT + f"It cost ${'9' * 50_000} and {'1,' * 20_000} euros, 1e999999 per cent."
    ).encode(),
    "quotes-20000.txt": lambda: (TEXT + '“ ‘ " ' * 20_000).encode(),
    "brackets-50000.txt": lambda: (TEXT + "(" * 50_000 + "[" * 50_000).encode(),
    "headers-1000.txt": lambda: (b"Source: BBC\nDate: 2 March 2026\nBy: Ada Brook\n" * 1_000) + TEXT.encode(),
    "bylines.txt": lambda: ("By " + "Ada Brook and " * 4_000 + "\n\n" + TEXT).encode(),
    "alias-bomb.md": lambda: matter(
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "\n".join(
            f"{n}: &{n} [{','.join([f'*{p}'] * 9)}]" for p, n in zip("abcdefgh", "bcdefghi", strict=True)
        )
    ),
    "alias-of-itself.md": lambda: matter("a: &a [*a]\ntitle: Bridge"),
    "front-matter-nested.md": lambda: matter("title: " + "[" * 3_000 + "]" * 3_000),
    "front-matter-indented.md": lambda: matter("\n".join(" " * n + f"k{n}:" for n in range(150))),
    "front-matter-of-100-kb.md": lambda: matter("title: " + "Bridge " * 15_000),
    "front-matter-that-runs.md": lambda: matter(
        "title: !!python/object/apply:os.system ['touch ran']\ndate: NO"
    ),
    "front-matter-merged.md": lambda: matter("<<: {title: Bridge, <<: {a: b}}\n? [a, b]\n: c"),
    "front-matter-never-closed.md": lambda: ("---\ntitle: Bridge\n" + TEXT * 60).encode(),
    "emphasis-60000.md": lambda: (TEXT + "*_`" * 20_000).encode(),
    "links-100000.md": lambda: (TEXT + "[" * 50_000 + "](" * 20_000).encode(),
    "quoted-10000.md": lambda: (TEXT + ">" * 10_000 + " words").encode(),
    "fences-50000.md": lambda: (TEXT + "```\n" * 20_000).encode(),
    "comments-20000.md": lambda: (TEXT + "<!--" * 20_000).encode(),
    "picture-of-a-file.md": lambda: (
        TEXT + "![words](secret.txt) <iframe src='secret.txt'></iframe>"
    ).encode(),
}
