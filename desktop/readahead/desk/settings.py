"""What a user has chosen: one frozen value, kept in a TOML file that a person can read and edit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from readahead.model.errors import InvalidValue
from readahead.model.kinds import PageSize

LEAST_HISTORY, MOST_HISTORY = 1, 1_000_000

SMALLEST_TEXT, LARGEST_TEXT = 90, 150

THEMES = ("system", "light", "dark")
DATE_ORDERS = ("ask", "day-first", "month-first")
PAGE_SIZES = tuple(size.value for size in PageSize)
CARD_LINES = (2, 3)
REFRESH_MINUTES = (0, 15, 30, 60, 240)

_CHOICES: Mapping[str, tuple[object, ...]] = {
    "theme": THEMES,
    "date_order": DATE_ORDERS,
    "page_size": PAGE_SIZES,
    "card_lines": CARD_LINES,
    "refresh_minutes": REFRESH_MINUTES,
}
_RANGES = {"text_size": (SMALLEST_TEXT, LARGEST_TEXT), "history_megabytes": (LEAST_HISTORY, MOST_HISTORY)}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings with what they are until somebody changes them.

    text_size is in per cent. language is a tag as in BCP 47, and "" the system's. card_lines is how many lines a card's
    headline may take, date_order what 03/04/2025 is where nothing else says so, page_size that of new memos.
    history_megabytes is what the history may take before its oldest acts are forgotten; it is never 0, which some would
    read as nothing and some as no end. proxy is what addresses are fetched through ("http://host:port").
    refresh_minutes is how often the window looks at subscriptions by itself; 0 is never. unknown holds keys this version does not know, which are kept.
    """

    theme: str = "system"
    text_size: int = 100
    language: str = ""
    card_lines: int = 2
    date_order: str = "ask"
    author: str = ""
    default_marking: str = ""
    default_template: str = "meeting-brief"
    page_size: str = PageSize.A4.value
    show_uncarded: bool = True
    history_megabytes: int = 200
    proxy: str = ""
    refresh_minutes: int = 0
    unknown: Mapping[str, object] = field(default_factory=dict)


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings in the file at *path*, and one sentence for each value that had to be defaulted."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        return Settings(), (f"The settings in {path} cannot be read ({fault}); the usual ones are used.",)
    return from_values(values)


def from_values(values: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings *values* hold, as `load` does."""
    known = {one.name for one in fields(Settings)} - {"unknown"}
    settings = Settings(unknown={key: value for key, value in values.items() if key not in known})
    problems = []
    for name in sorted(known & values.keys()):
        try:
            settings = changed(settings, name, values[name])
        except InvalidValue as fault:
            problems.append(str(fault))
    return settings, tuple(problems)


def changed(settings: Settings, name: str, value: object) -> Settings:
    """Return *settings* with one value changed; raises InvalidValue with what is wanted."""
    if type(value) is not type(getattr(Settings(), name)):
        raise InvalidValue(f"The setting {name} cannot be {value!r}.")
    if name in _CHOICES and value not in _CHOICES[name]:
        raise InvalidValue(f"The setting {name} must be one of {', '.join(map(str, _CHOICES[name]))}.")
    if name in _RANGES:
        least, most = _RANGES[name]
        if not least <= int(str(value)) <= most:
            raise InvalidValue(f"The setting {name} must be a whole number from {least} to {most}.")
    if name == "proxy":
        _check_proxy(str(value))
    return replace(settings, **{name: value})  # type: ignore[arg-type]  # the type was compared above


def _check_proxy(value: str) -> None:
    if not value:
        return
    from readahead.fetching.connecting import proxy_of

    try:
        proxy_of(value)
    except ValueError as fault:
        raise InvalidValue(
            "The setting proxy must be an address such as http://proxy.example:8080."
        ) from fault


def save(settings: Settings, path: Path) -> None:
    """Write *settings* to the file at *path*: beside it first, then in its place.

    Raises InvalidValue when the place cannot be written.
    """
    values = {one.name: getattr(settings, one.name) for one in fields(Settings) if one.name != "unknown"}
    lines = [_line(key, value) for key, value in {**settings.unknown, **values}.items()]
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text("".join(lines), encoding="utf-8")
        beside.replace(path)
    except OSError as fault:
        raise InvalidValue(f"The settings cannot be kept in {path} ({fault.strerror}).") from fault


def keep(path: Path, choices: Mapping[str, object]) -> None:
    """Write *choices* into the file at *path* and leave what else stands in it, as somebody may have edited it meanwhile.

    A file that cannot be read as TOML is kept beside, its name ending in ".old". Raises InvalidValue as `changed` and
    `save` do.
    """
    settings, _ = load(path)
    for name, value in choices.items():
        settings = changed(settings, name, value)
    try:
        if path.exists() and not _is_toml(path):
            path.replace(path.with_name(f"{path.name}.old"))
    except OSError as fault:
        raise InvalidValue(f"The settings cannot be kept in {path} ({fault.strerror}).") from fault
    save(settings, path)


def _is_toml(path: Path) -> bool:
    try:
        tomllib.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return False
    return True


def _line(key: str, value: object) -> str:
    name = key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else _toml(key)
    return f"{name} = {_toml(value)}\n"


def _toml(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case list():
            return "[" + ", ".join(_toml(item) for item in value) + "]"
        case dict():
            return "{" + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    escaped = "".join(
        f"\\u{ord(letter):04X}" if ord(letter) < 32 or letter in '"\\\x7f' else letter
        for letter in str(value)
    )
    return f'"{escaped}"'
