"""The original beside the reading: the bytes as they came, as text or as numbers, never changed and never rendered.

Hides how the encoding is found and that only the beginning of a very long one is shown.
"""

import codecs

from PySide6.QtCore import QMimeData, QSaveFile, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from icc_desktop.gui.forms import ActButton, heading, quiet
from icc_desktop.gui.lane_words import copied, file_named, titled
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text

LONGEST = 200_000  # bytes that are shown as text
LONGEST_AS_NUMBERS = 32_000  # bytes that are shown as numbers
_LINE = 16  # bytes on a line of numbers
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13})


def decoded(data: bytes) -> tuple[str, str]:
    """`data` as text, and the encoding that fits: by its mark, else UTF-8, else UTF-16 by its zeros, else Latin-1.

    The end of the data may cut a character in two.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding.removesuffix("-sig").upper()
    for encoding in _guesses(data):
        try:
            return codecs.getincrementaldecoder(encoding)().decode(data), encoding.upper()
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "ISO-8859-1"


def _guesses(data: bytes) -> tuple[str, ...]:
    head = data[:400]
    if head[1::2].count(0) > len(head) // 4:
        return ("utf-16-le", "utf-8")
    return ("utf-16-be", "utf-8") if head[::2].count(0) > len(head) // 4 else ("utf-8",)


def is_binary(data: bytes) -> bool:
    """Whether the beginning has control characters that no text has."""
    text, encoding = decoded(data[:4000])
    if encoding.startswith(("UTF-16", "UTF-32")):
        return False
    return len(text) != len(text.translate(dict.fromkeys(_CONTROLS)))


def as_numbers(data: bytes) -> str:
    """Sixteen bytes a line: place, hexadecimal, and what is printable in ASCII."""
    lines = []
    for at in range(0, len(data), _LINE):
        piece = data[at : at + _LINE]
        shown = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in piece)
        lines.append(f"{at:08x}  {piece.hex(' '):<{3 * _LINE}} {shown}")
    return "\n".join(lines)


class Original(QWidget):
    """Shows the bytes of one message. `left` comes with Escape, `failed` with words when a copy could not be saved.

    Where something around it says what it is and how it is saved, it is not `titled`.
    """

    left = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, titled: bool = True):
        super().__init__(parent)
        self._data, self._name = b"", ""
        self._title = heading(self.tr("Original"))
        self._about, self._cut = quiet(), quiet()
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._numbers = ActButton(self.tr("As numbers"))
        self._numbers.setCheckable(True)
        self._save = ActButton(self.tr("Save a copy…"))
        self._text = _Text()
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._title if titled else self._about, 1)
        top.addWidget(self._numbers)
        top.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID if titled else 0, GRID if titled else 0, GRID if titled else 0, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        for part in (self._about, self._text, self._cut) if titled else (self._text, self._cut):
            column.addWidget(part)
        if not titled:
            self._title.hide()
            self._save.hide()
        self.setFocusProxy(self._text)
        self._numbers.toggled.connect(self._show)
        self._save.clicked.connect(self.ask_where)
        self._text.left.connect(self.left)

    def show_bytes(self, data: bytes, *, sha256: str, name: str) -> None:
        """Show the bytes of another message; the same ones again change nothing, not even what is seen of them."""
        if data == self._data and name == self._name:
            return
        self._data, self._name = data, name
        _, encoding = decoded(data[:LONGEST])
        binary = is_binary(data)
        size = self.tr("{count} bytes").format(count=number_text(len(data)))
        known = size if binary else f"{size}, {encoding}"
        # The hash may break anywhere: a label only breaks at blanks.
        self._about.setText(f"{known}\nSHA-256 {sha256[:32]}\u200b{sha256[32:]}")
        self._about.setAccessibleDescription(sha256)
        self._numbers.blockSignals(True)
        self._numbers.setChecked(binary)
        self._numbers.blockSignals(False)
        self._show()

    def _show(self) -> None:
        as_numbers_ = self._numbers.isChecked()
        limit = LONGEST_AS_NUMBERS if as_numbers_ else LONGEST
        shown = self._data[:limit]
        self._text.setPlainText(as_numbers(shown) if as_numbers_ else decoded(shown)[0])
        cut = self.tr("The first {shown} of {all} bytes are shown. “Save a copy” gives them all.").format(
            shown=number_text(limit), all=number_text(len(self._data))
        )
        self._cut.setText(cut if len(self._data) > limit else "")
        self._cut.setVisible(len(self._data) > limit)

    def ask_where(self) -> None:
        """Ask where a copy is to be saved, and save it there."""
        dialog = QFileDialog(self, titled(self, self.tr("Save a copy of the original")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(file_named(self, _file_name(self._name)))
        data = self._data
        dialog.fileSelected.connect(lambda path: self.save(path, data))
        dialog.open()

    def save(self, path: str, data: bytes) -> None:
        """Write a copy; the file is there whole or not at all."""
        file = QSaveFile(path)
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
            text = self.tr("The copy could not be saved: {reason}. The original is safe in the journal.")
            self.failed.emit(text.format(reason=file.errorString()))


class _Text(QPlainTextEdit):
    """Read only, of one width, broken anywhere."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("Original text"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self, super().createMimeDataFromSelection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _file_name(name: str) -> str:
    """A name for the copy, from a file name or address; nothing in it leads to another folder."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in last).lstrip(".")[:100] or "original"
