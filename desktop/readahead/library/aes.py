"""AES with keys of 256 bits, in plain Python: slow, and only for the few pages of a damaged locked library that lead to the rest.

Every other page is read by SQLCipher itself. Source: FIPS 197; the chaining is that of NIST SP 800-38A, 6.2.
"""

from collections.abc import Sequence

BLOCK = 16
_ROUNDS, _WORDS = 14, 8
# a column of the state goes to where its rows have been shifted
_SHIFTED = tuple((at + 4 * (at % 4)) % BLOCK for at in range(BLOCK))
_UNSHIFTED = tuple((at - 4 * (at % 4)) % BLOCK for at in range(BLOCK))


def _times(one: int, other: int) -> int:
    """Return the product of two bytes in the field of AES."""
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one = one << 1 ^ (0x11B if one & 0x80 else 0)
        other >>= 1
    return product


def _substituted(byte: int) -> int:
    inverse = next((other for other in range(1, 256) if _times(byte, other) == 1), 0)
    turned = inverse
    for _ in range(4):
        inverse = (inverse << 1 | inverse >> 7) & 0xFF
        turned ^= inverse
    return turned ^ 0x63


class Cipher:
    """One key, for as many blocks as wanted."""

    def __init__(self, key: bytes) -> None:
        """Take a *key* of 32 bytes."""
        self._sub = bytes(map(_substituted, range(256)))
        self._unsub = bytes(map(self._sub.index, range(256)))
        self._products = {by: bytes(_times(by, byte) for byte in range(256)) for by in (2, 3, 9, 11, 13, 14)}
        self._keys = self._expanded(key)

    def encrypted(self, text: bytes, begins: bytes) -> bytes:
        """Return *text*, whole blocks, chained from the block *begins* on."""
        done, last = bytearray(), begins
        for at in range(0, len(text), BLOCK):
            last = self._block(bytes(map(int.__xor__, text[at : at + BLOCK], last)))
            done += last
        return bytes(done)

    def decrypted(self, text: bytes, begins: bytes) -> bytes:
        """Return what `encrypted` made *text* of."""
        done, last = bytearray(), begins
        for at in range(0, len(text), BLOCK):
            block = text[at : at + BLOCK]
            done += bytes(map(int.__xor__, self._unblock(block), last))
            last = block
        return bytes(done)

    def _expanded(self, key: bytes) -> list[bytes]:
        words = [key[at : at + 4] for at in range(0, len(key), 4)]
        power = 1
        for number in range(_WORDS, 4 * (_ROUNDS + 1)):
            word = words[-1]
            if number % _WORDS == 0:
                word = (word[1:] + word[:1]).translate(self._sub)
                word = bytes([word[0] ^ power]) + word[1:]
                power = _times(power, 2)
            elif number % _WORDS == 4:
                word = word.translate(self._sub)
            words.append(bytes(map(int.__xor__, word, words[-_WORDS])))
        return [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]

    def _block(self, block: bytes) -> bytes:
        state = bytes(map(int.__xor__, block, self._keys[0]))
        for number in range(1, _ROUNDS + 1):
            state = state.translate(self._sub)
            state = bytes(state[at] for at in _SHIFTED)
            if number < _ROUNDS:
                state = self._mixed(state, (2, 3, 1, 1))
            state = bytes(map(int.__xor__, state, self._keys[number]))
        return state

    def _unblock(self, block: bytes) -> bytes:
        state = block
        for number in range(_ROUNDS, 0, -1):
            state = bytes(map(int.__xor__, state, self._keys[number]))
            if number < _ROUNDS:
                state = self._mixed(state, (14, 11, 13, 9))
            state = bytes(state[at] for at in _UNSHIFTED)
            state = state.translate(self._unsub)
        return bytes(map(int.__xor__, state, self._keys[0]))

    def _mixed(self, state: bytes, factors: Sequence[int]) -> bytes:
        one, two, three, four = (state.translate(self._products[by]) if by > 1 else state for by in factors)
        mixed = bytearray(BLOCK)
        for at in range(0, BLOCK, 4):
            for row in range(4):
                mixed[at + row] = (
                    one[at + row]
                    ^ two[at + (row + 1) % 4]
                    ^ three[at + (row + 2) % 4]
                    ^ four[at + (row + 3) % 4]
                )
        return bytes(mixed)
