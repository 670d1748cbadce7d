"""Mails and pages saved as mail that mean harm or are broken past belief; and lists in JSON."""

import base64
from collections.abc import Callable

from hostile_pages import FIRST, SECOND, nested, page
from outlook_files import SECTOR, outlook, packed

HEAD = "From: The Lorn Courier <news@example.org>\r\nSubject: Bridge at Lorn is closed\r\n"
TEXT = f"{FIRST}\r\n\r\n{SECOND}\r\n"


def mail(
    body: str = TEXT, *, head: str = "", kind: str = "text/plain; charset=utf-8", by: str = "8bit"
) -> bytes:
    """Return a mail of one part."""
    start = (
        f"{HEAD}{head}MIME-Version: 1.0\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {by}\r\n\r\n"
    )
    return (start + body).encode("utf-8", "surrogatepass")


def parts(*pieces: str, boundary: str = "b", end: str = "--b--\r\n", head: str = "") -> bytes:
    """Return a mail of several parts, each with its own head."""
    start = f'{HEAD}{head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n'
    return (start + "".join(f"--{boundary}\r\n{piece}\r\n" for piece in pieces) + end).encode()


def part(body: str = TEXT, *, kind: str = "text/plain", head: str = "") -> str:
    return f"Content-Type: {kind}\r\n{head}\r\n{body}"


def deep(levels: int, kind: str = "multipart/mixed") -> bytes:
    opening = "".join(
        f'Content-Type: {kind}; boundary="b{level}"\r\n\r\n--b{level}\r\n' for level in range(levels)
    )
    return (f"{HEAD}MIME-Version: 1.0\r\n{opening}{part()}\r\n").encode()


def attached(name: str) -> str:
    return part(
        "ran", kind="application/octet-stream", head=f"Content-Disposition: attachment; filename={name}\r\n"
    )


def circle_of_sectors() -> bytes:
    """The long text's first sector is followed by itself."""
    made = bytearray(outlook({0x1000: TEXT * 50}))
    table = len(made) - SECTOR
    made[table : table + 4] = bytes(4)
    return bytes(made)


LETTERS: dict[str, Callable[[], bytes]] = {
    "nested-1000.eml": lambda: deep(1_000),
    "nested-50.eml": lambda: deep(50),
    "nested-mails.eml": lambda: (HEAD + "Content-Type: message/rfc822\r\n\r\n" * 2_000 + TEXT).encode(),
    "heads-50000.eml": lambda: mail(head="".join(f"X-{n}: words\r\n" for n in range(50_000))),
    "head-of-1-mb.eml": lambda: mail(head=f"X-Long: {'a' * 1_000_000}\r\n"),
    "head-folded-50000.eml": lambda: mail(head="X-Long:" + " a\r\n" * 50_000),
    "subjects-1000.eml": lambda: mail(head="Subject: another\r\n" * 1_000),
    "subject-of-1-mb.eml": lambda: mail(head="").replace(b"Bridge", b"Bridge " * 150_000),
    "subject-encoded-20000.eml": lambda: mail().replace(b"Bridge", b"=?utf-8?q?Bridge?= " * 20_000),
    "subject-encoded-wrongly.eml": lambda: mail().replace(
        b"Bridge", b"=?x-none?b?!!!!?= =?utf-8?b?YQ?= =?utf-8?q?=FF?="
    ),
    "subject-that-turns.eml": lambda: mail().replace(b"Bridge", "Bridge \u202edesolc\u202c".encode()),
    "subject-of-lines.eml": lambda: mail().replace(b"Bridge", b"=?utf-8?q?Bridge=0D=0ABcc:=20a=00?="),
    "sender-of-brackets.eml": lambda: mail(head="").replace(
        b"The Lorn Courier <", b"(" * 20_000 + b"<" * 20_000
    ),
    "senders-20000.eml": lambda: mail().replace(b"The Lorn", b"a@example.org, " * 20_000),
    "date-past-belief.eml": lambda: mail(head="Date: Mon, 99 Foo 99999 99:99:99 +9999999999\r\n"),
    "date-of-1-mb.eml": lambda: mail(head=f"Date: {'1' * 1_000_000}\r\n"),
    "wrong-base64.eml": lambda: mail("A" * 4_001 + "!!\0==A", by="base64"),
    "base64-of-nothing.eml": lambda: mail("====", by="base64"),
    "base64-of-10-mb.eml": lambda: mail(base64.b64encode(b"words " * 1_600_000).decode(), by="base64"),
    "uuencoded-wrongly.eml": lambda: mail("begin 644 ../../ran\nM9999\n" * 1_000, by="x-uuencode"),
    "quoted-wrongly.eml": lambda: mail(TEXT + "=ZZ=" * 2_000, by="quoted-printable"),
    "encoded-as-nobody-knows.eml": lambda: mail(by="x-own"),
    "charset-nobody-knows.eml": lambda: mail(kind="text/plain; charset=x-klingon"),
    "charset-that-unpacks.eml": lambda: mail(kind="text/plain; charset=zlib"),
    "charset-of-nuls.eml": lambda: mail(kind='text/plain; charset="utf-8\0"'),
    "charset-continued.eml": lambda: mail(
        kind="text/plain; " + "; ".join(f"charset*{n}*=a" for n in range(5_000))
    ),
    "names-that-climb.eml": lambda: parts(
        part(), attached("../../ran.txt"), attached("/tmp/ran"), attached('"C:\\ran"')
    ),
    "attached-1000.eml": lambda: parts(*[attached("a") for _ in range(1_000)], part()),
    "boundary-of-nothing.eml": lambda: parts(part(), boundary="", end=""),
    "boundary-of-100-kb.eml": lambda: parts(part(), boundary="b" * 100_000, end=""),
    "boundary-never-there.eml": lambda: (
        HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n" + TEXT
    ).encode(),
    "boundaries-50000.eml": lambda: parts(part(), end="--b\r\n" * 50_000),
    "boundary-of-marks.eml": lambda: parts(part(), boundary="(a+)+$.*?[", end=""),
    "parts-without-end.eml": lambda: parts(part(), end=""),
    "parts-that-say-nothing.eml": lambda: parts(*[""] * 5_000, part()),
    "a-page-nested.eml": lambda: mail(page(nested("div", 100_000)).decode(), kind="text/html"),
    "a-page-of-angles.eml": lambda: mail("<" * 1_000_000, kind="text/html"),
    "a-part-elsewhere.eml": lambda: mail(
        "", kind='message/external-body; access-type=local-file; name="secret.txt"'
    ),
    "address-of-a-file.mht": lambda: mail(
        page().decode(), kind="text/html", head="Snapshot-Content-Location: file:///etc/passwd\r\n"
    ),
    "parts-of-one-name.mht": lambda: parts(
        *[part(page().decode(), kind="text/html", head="Content-Location: cid:a\r\n") for _ in range(20)]
    ),
    "nuls.eml": lambda: mail(TEXT.replace(" ", "\0")),
    "only-heads.eml": lambda: HEAD.encode(),
    "lines-that-end-nowhere.eml": lambda: mail().replace(b"\r\n", b"\r"),
    "nothing-but-colons.eml": lambda: b":" * 100_000,
    "half-a-letter.eml": lambda: mail(f"{TEXT}\ud800"),
    "cut.msg": lambda: outlook({0x0037: "Bridge", 0x1000: TEXT})[:900],
    "only-its-head.msg": lambda: outlook({0x0037: "Bridge"})[:SECTOR],
    "of-text.msg": lambda: mail(),
    "sectors-in-a-circle.msg": lambda: circle_of_sectors(),
    "names-in-a-circle.msg": lambda: outlook({0x1000: TEXT}).replace(b"\2\1" + b"\xff" * 4, b"\2\1\1\0\0\0"),
    "lying-length.msg": lambda: outlook({0x1000: TEXT * 50}).replace(
        len(TEXT * 100).to_bytes(8, "little"), b"\xff\xff\xff\x7f\0\0\0\0"
    ),
    "page-of-angles.msg": lambda: outlook({}, {"__substg1.0_10130102": b"<" * 20_000}),
    "code-page-nobody-knows.msg": lambda: outlook(
        {0x1000: TEXT}, {"__substg1.0_0037001E": b"Bridge"}, code_page=2**31
    ),
    "sent-past-belief.msg": lambda: outlook({0x1000: TEXT}, sent=2**63),
    "rtf-that-lies.msg": lambda: outlook({}, {"__substg1.0_10090102": packed(b"{" * 9_000, size=2**32 - 1)}),
    "rtf-nested.msg": lambda: outlook({}, {"__substg1.0_10090102": packed(b"{\\rtf1 " + b"{\\b " * 4_000)}),
    "rtf-cut.msg": lambda: outlook({}, {"__substg1.0_10090102": packed(b"{\\rtf1 words of it}")[:20]}),
}
