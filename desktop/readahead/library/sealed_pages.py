"""Reads and writes single pages of a locked file where SQLCipher, after one page that is damaged, reads no other.

Source of the layout: SQLCipher Design, for version 4: AES-256 in CBC mode; at the end of each page its first block for the
chaining (16 bytes) and an HMAC-SHA512 of the page and its number; the salt stands where a plain file has its header.
"""

import hmac
import secrets
from functools import cached_property
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import BinaryIO

from readahead.library.aes import BLOCK, Cipher
from readahead.library.driver import Key, connect
from readahead.library.file_kinds import PLAIN_HEADER

SIZE = 4096
_SALT, _DIGEST = 16, 64
RESERVED = BLOCK + _DIGEST
_TRIED = 256
_MASK = 0x3A
"""What each byte of the salt is changed by for the key of the checksums."""


class Seal:
    """What the pages of one file are locked with: a *key* of 32 bytes and the file's *salt*."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key, self._salt = key, salt
        self._proof = pbkdf2_hmac("sha512", key, bytes(byte ^ _MASK for byte in salt), 2, len(key))

    @cached_property
    def _cipher(self) -> Cipher:
        return Cipher(self._key)

    def read(self, file: BinaryIO, number: int) -> bytes | None:
        """Return the page *number* of *file* as it is in a plain file, or None where it is not what was written."""
        sealed = self._raw(file, number)
        if not self._is_true(sealed, number):
            return None
        begins = sealed[SIZE - RESERVED : SIZE - _DIGEST]
        skipped = _SALT if number == 1 else 0
        text = self._cipher.decrypted(sealed[skipped : SIZE - RESERVED], begins)
        return (PLAIN_HEADER if skipped else b"") + text + bytes(RESERVED)

    def write(self, file: BinaryIO, number: int, page: bytes) -> None:
        """Write the plain *page*, not the first one, as the page *number* of *file*."""
        begins = secrets.token_bytes(BLOCK)
        text = self._cipher.encrypted(page[: SIZE - RESERVED], begins)
        file.seek((number - 1) * SIZE)
        file.write(text + begins + self._checksum(text + begins, number))

    def has_any(self, file: BinaryIO, numbers: range) -> bool:
        """Return whether any of those pages of *file* is one that was written with this key."""
        return any(self._is_true(self._raw(file, number), number) for number in numbers)

    def _raw(self, file: BinaryIO, number: int) -> bytes:
        file.seek((number - 1) * SIZE)
        return file.read(SIZE)

    def _is_true(self, sealed: bytes, number: int) -> bool:
        skipped = _SALT if number == 1 else 0
        wanted = self._checksum(sealed[skipped : SIZE - _DIGEST], number)
        return len(sealed) == SIZE and hmac.compare_digest(wanted, sealed[SIZE - _DIGEST :])

    def _checksum(self, sealed: bytes, number: int) -> bytes:
        return hmac.digest(self._proof, sealed + number.to_bytes(4, "little"), "sha512")


def seal_of(path: Path, key: Key) -> Seal | None:
    """Return what *key* makes of the file at *path*, whether it opens that or not. Raises EncryptionMissing."""
    connection = connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", key)
    try:
        found = key.raw(connection)
    finally:
        connection.close()
    return Seal(*found) if found is not None else None


def opens_some(path: Path, key: Key) -> bool:
    """Return whether *key* opens any of the first pages of the file at *path*. Raises EncryptionMissing."""
    seal = seal_of(path, key)
    with path.open("rb") as file:
        return seal is not None and seal.has_any(file, range(1, _TRIED + 1))
