"""The evaluation of an exercise as a file: page, table or values, each saying EXERCISE."""

from collections.abc import Callable

import msgspec

from icc_desktop.domain.evaluation import Evaluation
from icc_desktop.gui.printing import pdf
from icc_desktop.gui.words import translate_core
from icc_desktop.reports import evaluation as report
from icc_desktop.reports import page
from icc_desktop.reports.page import Sheet

FORMATS = {".html": "HTML", ".pdf": "PDF", ".csv": "CSV", ".json": "JSON"}
Names = Callable[[str], str]


def evaluation_bytes(
    found: Evaluation, ending: str, body: str, sheet: Sheet, author: Names, channel: Names, language: str
) -> bytes:
    """The file that `ending` asks for; HTML for an ending that is none of `FORMATS`."""
    if ending == ".csv":
        return report.sheet(found, author, channel, translate_core, language=language)
    if ending == ".json":
        return msgspec.json.format(msgspec.json.encode(report.values(found, author)), indent=2) + b"\n"
    if ending == ".pdf":
        return pdf(sheet, body, language=language)
    return page.document(sheet, body, translate_core, language=language).encode()
