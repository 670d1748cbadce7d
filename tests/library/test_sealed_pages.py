"""Single pages of a locked file are read and written as SQLCipher reads and writes them."""

import random
from pathlib import Path

import pytest

from readahead.library import Library
from readahead.library.aes import Cipher
from readahead.library.driver import Key
from readahead.library.sealed_pages import SIZE, opens_some, seal_of

KEY = Key("correct horse battery staple")


def test_a_block_is_encrypted_as_the_standard_says():
    """FIPS 197, C.3; NIST SP 800-38A, F.2.5."""
    cipher = Cipher(bytes(range(32)))
    block = bytes.fromhex("00112233445566778899aabbccddeeff")
    assert cipher.encrypted(block, bytes(16)).hex() == "8ea2b7ca516745bfeafc49904b496089"
    chained = Cipher(bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"))
    text = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
    sealed = chained.encrypted(text, bytes(range(16)))
    assert sealed.hex() == "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
    assert chained.decrypted(sealed, bytes(range(16))) == text


@pytest.fixture
def locked(tmp_path: Path, quick_locks: None, take_in) -> Path:
    path = tmp_path / "locked.readahead"
    with Library.open(path, key=KEY) as library:
        take_in(library)
    return path


def test_pages_are_read_as_they_were_before_they_were_locked(locked):
    seal = seal_of(locked, KEY)
    with locked.open("rb") as file:
        first = seal.read(file, 1)
        assert any(b"CREATE TABLE texts" in seal.read(file, number) for number in range(2, 60))
    assert first[:18] == b"SQLite format 3\0" + SIZE.to_bytes(2, "big")
    assert first[68:72] == b"RAHD"
    assert int.from_bytes(first[28:32], "big") * SIZE == locked.stat().st_size


def test_a_page_that_was_written_is_read_by_the_library(locked):
    seal = seal_of(locked, KEY)
    with locked.open("r+b") as file:
        for number in (2, 5, 9):
            seal.write(file, number, seal.read(file, number))
    with Library.open(locked, key=KEY) as library:
        assert library.keeping.check().is_sound


def test_a_page_that_is_not_what_was_written_is_none(locked):
    seal = seal_of(locked, KEY)
    content = bytearray(locked.read_bytes())
    content[SIZE * 3 + 17] ^= 1
    content[SIZE * 5 : SIZE * 6] = content[SIZE * 6 : SIZE * 7]
    locked.write_bytes(content)
    with locked.open("rb") as file:
        assert [number for number in range(1, 10) if seal.read(file, number) is None] == [4, 6]
        assert seal.read(file, 100_000) is None


def test_a_passphrase_is_known_to_be_right_without_the_first_page(locked):
    content = bytearray(locked.read_bytes())
    content[16:SIZE] = random.Random(1).randbytes(SIZE - 16)
    locked.write_bytes(content)
    assert opens_some(locked, KEY)
    assert not opens_some(locked, Key("guessed"))
    content[:16] = bytes(16)
    locked.write_bytes(content)
    assert not opens_some(locked, KEY)
