"""When two web addresses lead to one page: the same host and path, however they are written."""

from urllib.parse import urlsplit

_TRACKERS = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ocid")
"""How the parts of a query begin that only tell where a reader came from."""


def same(address: str) -> str:
    """Return what the addresses of one page have in common.

    That is its host without "www.", its path without a last slash, and what of its query names something.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return address.strip()
    query = "&".join(
        part for part in parts.query.split("&") if part and not part.lower().startswith(_TRACKERS)
    )
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{'?' if query else ''}{query}"


def spellings(address: str) -> tuple[str, ...]:
    """Return the usual ways to write *address*, itself among them."""
    found, mark, query = same(address).partition("?")
    made = (
        f"{scheme}://{www}{found}{slash}{mark}{query}"
        for scheme in ("https", "http")
        for www in ("", "www.")
        for slash in ("", "/")
    )
    return tuple(dict.fromkeys((address, *made)))
