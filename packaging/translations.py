"""Collects the texts of the program into the .ts files that translators fill, and compiles them to .qm.

    python packaging/translations.py            after a text was written or a translation filled in
    python packaging/translations.py --check    exit status 1 where something is left to do, and says what

Hides lupdate, lrelease and the form of their files.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"nl": "nl_BE", "fr": "fr_BE", "de": "de_BE"}


def main() -> int:
    """Bring all .ts and .qm up to date, or with --check only say what is not."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; say what is left to do")
    found = check() if parser.parse_args().check else update()
    for line in found:
        sys.stdout.write(line + "\n")
    return 1 if found else 0


def update() -> list[str]:
    """Collect and compile in place; returns what translators still have to do."""
    found: list[str] = []
    for language in LANGUAGES:
        ts = FOLDER / f"{language}.ts"
        collect(ts, language, keep_obsolete=False)
        compile_to(ts, ts.with_suffix(".qm"))
        found += faults(ts, language)
    return found


def check() -> list[str]:
    """What is untranslated, unfinished, obsolete, not compiled, or has other places than its source."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            ts, qm = FOLDER / f"{language}.ts", FOLDER / f"{language}.qm"
            if not ts.exists() or not qm.exists():
                found.append(f"{language}: .ts or .qm is missing")
                continue
            fresh = Path(folder) / ts.name
            shutil.copyfile(ts, fresh)
            collect(fresh, language, keep_obsolete=True)
            found += faults(fresh, language)
            compiled = Path(folder) / qm.name
            compile_to(ts, compiled)
            if compiled.read_bytes() != qm.read_bytes():
                found.append(f"{language}: the .qm is not what the .ts gives")
    return found


def faults(ts: Path, language: str) -> list[str]:
    """What is not in order in one .ts file, a line for each text."""
    return [f"{language}: {fault}: {source!r}" for fault, source in _faults(ET.parse(ts).getroot())]  # noqa: S314 - ours


def places(text: str) -> list[str]:
    """The names of the ``{places}`` in a text, sorted. Raises ValueError for a brace that stands alone."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _faults(root: ET.Element) -> Iterable[tuple[str, str]]:
    for message in root.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        kind = translation.get("type") if translation is not None else "unfinished"
        text = (translation.text or "") if translation is not None else ""
        if kind in ("vanished", "obsolete"):
            yield "obsolete", source
        elif not text:
            yield "untranslated", source
        elif kind:
            yield kind, source
        elif not _fits(source, text):
            yield "other places", source


def _fits(source: str, text: str) -> bool:
    try:
        return places(source) == places(text) and source.partition("\t")[2] == text.partition("\t")[2]
    except ValueError:
        return False


def collect(ts: Path, language: str, *, keep_obsolete: bool) -> None:
    """Bring a .ts file in line with the texts of the program."""
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "icc_desktop").rglob("*.py"))
    options = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", LANGUAGES[language]]
    if not keep_obsolete:
        options.append("-no-obsolete")
    _run("lupdate", *options, *files, "-ts", str(ts))


def compile_to(ts: Path, qm: Path) -> None:
    """Compile what is translated."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def _run(tool: str, *arguments: str) -> None:
    command = shutil.which(f"pyside6-{tool}", path=Path(sys.executable).parent)
    if command is None:
        sys.exit(f"pyside6-{tool} is missing beside {sys.executable}: run this inside the virtual environment.")
    subprocess.run([command, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
