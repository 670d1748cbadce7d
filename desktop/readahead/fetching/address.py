"""An address as a person types it, taken apart: only http and https, no name or password in it, and one host."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

_PORTS = {"http": 80, "https": 443}
_LONGEST = 2_000
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*\.?")
_NUMBERS = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)(?:\.(?:0x[0-9a-f]*|[0-9]+))*\.?")
_SAFE = "/:?#[]@!$&'()*+,;=%~-._"


@dataclass(frozen=True, slots=True)
class Address:
    """Where something lies. host is a name in ASCII or an IP address, without brackets; target begins with a slash."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def is_secure(self) -> bool:
        """Whether it is fetched over TLS."""
        return self.scheme == "https"

    @property
    def authority(self) -> str:
        """Host and port as they stand in an address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def parsed(text: str, *, base: "Address | None" = None) -> Address:
    """Return the address that *text* writes; *base* is where it was found. Raises ValueError with the reason.

    An IP address is taken only as it is usually written: 2130706433, 0x7f.1 and 017700000001 are others for one.
    """
    text = text.strip()
    if base is not None:
        text = urljoin(str(base), text)
    if len(text) > _LONGEST:
        raise ValueError("it is too long")
    if any(ord(letter) <= 0x20 or ord(letter) == 0x7F for letter in text) or "\\" in text:
        raise ValueError("it is not written as an address is")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as fault:
        raise ValueError("it is not written as an address is") from fault
    if parts.scheme.lower() not in _PORTS:
        raise ValueError("only http and https addresses are fetched")
    if parts.username is not None or parts.password is not None:
        raise ValueError("it has a name or a password in it")
    if port == 0:
        raise ValueError("it is not written as an address is")
    scheme = parts.scheme.lower()
    target = quote(parts.path or "/", safe=_SAFE) + (
        f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    )
    return Address(scheme, _host(parts.hostname or ""), port or _PORTS[scheme], target)


def _host(host: str) -> str:
    """Return *host* in ASCII and lower case. Raises ValueError."""
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError as fault:
            raise ValueError("its host is no address") from fault
    try:
        name = host.encode("idna").decode("ascii").lower() if not host.isascii() else host.lower()
    except UnicodeError as fault:
        raise ValueError("its host is no name") from fault
    if _NUMBERS.fullmatch(name):
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError as fault:
            raise ValueError("its host is a number in an unusual form") from fault
    if not _HOST.fullmatch(name) or len(name) > 253:
        raise ValueError("its host is no name")
    return name.rstrip(".")
