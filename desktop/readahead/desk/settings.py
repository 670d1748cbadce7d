"""What a user has chosen: one frozen value, kept in a TOML file that a person can read and edit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from readahead.model.errors import InvalidValue

LEAST_HISTORY, MOST_HISTORY = 1, 1_000_000

THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings with what they are until somebody changes them.

    history_megabytes is what the history may take before its oldest acts are forgotten; it is never 0, which some would
    read as nothing and some as no end. unknown holds keys this version does not know, which are kept.
    """

    theme: str = "system"
    author: str = ""
    default_marking: str = ""
    default_template: str = "meeting-brief"
    show_uncarded: bool = True
    history_megabytes: int = 200
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
    if name == "theme" and value not in THEMES:
        raise InvalidValue(f"The setting theme must be one of {', '.join(THEMES)}.")
    if name == "history_megabytes" and not LEAST_HISTORY <= int(str(value)) <= MOST_HISTORY:
        raise InvalidValue(
            f"The setting history_megabytes must be a whole number from {LEAST_HISTORY} to {MOST_HISTORY}."
        )
    return replace(settings, **{name: value})  # type: ignore[arg-type]  # the type was compared above


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
