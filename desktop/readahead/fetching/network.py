"""Which addresses may be reached: public ones only, in whatever spelling, and connected to exactly as they were checked.

Sources: the special-purpose registries of IANA, as Python's `ipaddress` has them; global unicast is 2000::/3 (RFC 4291); what
carries an IPv4 address is refused (6to4, RFC 3056; Teredo, RFC 4380), or judged by it (NAT64, RFC 6052).
"""

import ipaddress
import socket
from threading import Thread

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""What a network without IPv4 gives for a machine that has no other address."""
_CARRIERS = tuple(ipaddress.IPv6Network(one) for one in ("2002::/16", "2001::/32", "3fff::/20"))
_OTHER = tuple(ipaddress.IPv4Network(one) for one in ("100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24"))
"""What older versions of Python call global."""
_LOCAL_NAMES = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "home.arpa", "onion")


class Unresolved(Exception):
    """A name that could not be looked up. is_offline is true where no name server answered."""

    def __init__(self, *, is_offline: bool) -> None:
        self.is_offline = is_offline
        super().__init__()


class Network:
    """The network as the program sees it: names, the addresses they stand for, and which of these are allowed."""

    def resolve(self, host: str, port: int, *, seconds: float) -> tuple[str, ...]:
        """Return the IP addresses of *host*. Raises Unresolved, also where that takes longer than *seconds*."""
        found: list[str] = []
        faults: list[OSError | UnicodeError] = []

        def look_up() -> None:
            try:
                answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                found.extend(dict.fromkeys(str(answer[4][0]) for answer in answers))
            except (OSError, UnicodeError) as fault:
                faults.append(fault)

        # the system's own look-up cannot be stopped; it is left behind where it takes too long
        thread = Thread(target=look_up, daemon=True)
        thread.start()
        thread.join(seconds)
        if not found:
            is_offline = not faults or getattr(faults[0], "errno", None) == socket.EAI_AGAIN
            raise Unresolved(is_offline=is_offline)
        return tuple(found)

    def allows(self, ip: str) -> bool:
        """Return whether the address *ip* is a public one."""
        return is_public(ip)


def is_public(ip: str) -> bool:
    """Return whether *ip* is an address of the public internet; one that carries an IPv4 address is what that is."""
    try:
        address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return _is_global(address) and not any(address in network for network in _OTHER)
    if address in _NAT64:
        return is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    return (
        address in _UNICAST and _is_global(address) and not any(address in network for network in _CARRIERS)
    )


def is_local_name(host: str) -> bool:
    """Return whether *host* is a name of this machine or its own network, or has no dot at all."""
    labels = host.casefold().rstrip(".")
    return "." not in labels or any(labels == one or labels.endswith(f".{one}") for one in _LOCAL_NAMES)


def _is_global(address: IpAddress) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_private)
