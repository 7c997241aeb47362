"""Hides how an editable YAML file becomes typed values.

In YAML every scalar stays text until its place says otherwise, so that ``16:05`` is a time and ``no`` a word,
which plain YAML 1.1 turns into 965 and false. A key that stands twice is an error, not a silent overwrite.
"""

from typing import Any, TypeVar

import msgspec
import yaml

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

try:
    from yaml import CSafeLoader as _SafeLoader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _SafeLoader  # type: ignore[assignment]

T = TypeVar("T")
_TAGS = (None, *(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")))  # None: refuses all others


class Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in the languages of the house. English always; the others where they were written."""

    en: str
    nl: str = ""
    fr: str = ""
    de: str = ""

    def say(self, language: str) -> str:
        """The text in `language` (``nl``, ``nl-BE``, ...), else in English."""
        return {"nl": self.nl, "fr": self.fr, "de": self.de}.get(language[:2].lower()) or self.en


WHOLE_FILE = Message(QT_TRANSLATE_NOOP("core", "The whole file"))
THE_TEXT = Message(QT_TRANSLATE_NOOP("core", "The text"))
AT_LINE = QT_TRANSLATE_NOOP("core", "Line {line}, column {column}")
NOT_YAML = Message(QT_TRANSLATE_NOOP("core", "it is not YAML"))
LIST_EXPECTED = Message(QT_TRANSLATE_NOOP("core", "a list is expected"))
ID_TWICE = Message(QT_TRANSLATE_NOOP("core", "this id stands twice"))
TOO_DEEP = Message(QT_TRANSLATE_NOOP("core", "it is nested too deeply"))


def unusable(file: str, where: Message | str, problem: Message | str) -> WorldFailure:
    """The failure that says which file, which place in it, and what is wrong there; the caller raises it.

    A text in place of a message is a name, a key, or what a library says: it stays as it is.
    """
    parts = {name: said for name, said in (("where", where), ("problem", problem)) if isinstance(said, Message)}
    values = {name: said for name, said in (("where", where), ("problem", problem)) if isinstance(said, str)}
    return WorldFailure(
        "unreadable",
        Message(
            QT_TRANSLATE_NOOP("core", "The file {file} cannot be used. {where}: {problem}."),
            {"file": file, **values},
            parts,
        ),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Correct the file and try again.")),
    )


def parse_yaml(data: bytes, *, file: str) -> Any:
    """YAML as plain lists, dicts and texts. Raises WorldFailure naming `file`, line and problem."""
    try:
        return yaml.load(data, Loader=_TextLoader)  # noqa: S506 - a safe loader, see there
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark
        where = Message(AT_LINE, {"line": mark.line + 1, "column": mark.column + 1}) if mark else THE_TEXT
        said = ": ".join(part for part in (problem.context, problem.problem) if part)
        raise unusable(file, where, said or NOT_YAML) from problem
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise unusable(file, THE_TEXT, str(problem).splitlines()[0]) from problem
    except RecursionError as problem:
        raise unusable(file, THE_TEXT, TOO_DEEP) from problem


def parse_list(data: bytes, kind: type[T], *, file: str, one: str) -> tuple[T, ...]:
    """What stands in a YAML list, in its order; where the values have an ``id``, each id once. `one` names the one of a ``{number}``.

    Raises WorldFailure (``unreadable``) naming `file`, place and problem.
    """
    plain = parse_yaml(data, file=file)
    if not isinstance(plain, list):
        raise unusable(file, WHOLE_FILE, LIST_EXPECTED)
    found: list[T] = []
    ids: set[str] = set()
    for number, each in enumerate(plain, 1):
        where = Message(one, {"number": number})
        value = shape(each, kind, file=file, where=where)
        known = getattr(value, "id", None)
        if known in ids:
            raise unusable(file, where, ID_TWICE)
        if known is not None:
            ids.add(known)
        found.append(value)
    return tuple(found)


def shape(plain: Any, kind: type[T], *, file: str, where: Message | str) -> T:
    """`plain` as a `kind`; texts become numbers where a number belongs.

    Raises WorldFailure (``unreadable``) naming `file`, place and problem.
    """
    try:
        return msgspec.convert(plain, kind, strict=False)
    except msgspec.ValidationError as problem:
        said, _, place = str(problem).partition(" - at `$")
        inner = place.rstrip("`").lstrip(".")
        raise unusable(file, within(where, inner), said) from problem


def within(where: Message | str, key: str) -> Message | str:
    """The place of a key in a place of a file."""
    if not key:
        return where
    if isinstance(where, str):
        return f"{where}, {key}"
    return Message("{where}, {key}", {"key": key}, {"where": where})


class _TextLoader(_SafeLoader):
    """The safe loader of PyYAML for lists, mappings and texts alone, with no key twice."""

    yaml_implicit_resolvers: dict[str, list[Any]] = {}  # noqa: RUF012 - PyYAML's own class attribute
    yaml_constructors = {  # noqa: RUF012 - PyYAML's own class attribute
        tag: construct for tag, construct in _SafeLoader.yaml_constructors.items() if tag in _TAGS
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be a plain word", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key.value!r} stands twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def yaml_of(plain: Any) -> str:
    """Plain lists, dicts and texts as YAML that people read and change."""
    return yaml.dump(plain, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=120, default_flow_style=False)


class _Writer(yaml.SafeDumper):
    """Writes letters as they are, lines as lines, and in quotes with escapes what is neither.

    PyYAML reads a bare U+0085 back as a line's end.
    """

    def represent_str(self, text: str) -> yaml.ScalarNode:
        lines = text.split("\n")
        style = '"' if not all(line.isprintable() for line in lines) else "|" if len(lines) > 1 else None
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _Writer.represent_str)
