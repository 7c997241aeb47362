"""The list of the queue with 10,000 rows while 500 updates a second reach it, against Qt's own model and list.

Measured is the longest time for which one burst keeps the GUI thread: the updates of a tenth of a second and the
repainting that follows, by the clock on the wall and by the processor's (the wall's also counts what else the machine
does). A person notices what is longer than 50 ms.
"""

import gc
import time
from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView
from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.domain.queue import Row
from icc_desktop.gui.queue_delegate import ROW_HEIGHT
from icc_desktop.gui.queue_model import QueueModel
from icc_desktop.gui.queue_view import QueueView
from icc_desktop.gui.theme import Theme
from tests.benchmarks.against import against
from tests.gui.at_desk import NOW
from tests.gui.queue_rows import row

ROWS = 10_000
BURST = 50  # updates in a tenth of a second
ROUNDS = 100  # ten seconds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_queue_taking_updates(benchmark: BenchmarkFixture, qapp: QApplication) -> None:
    Theme(qapp, "light")
    gc.collect()
    gc.freeze()  # what pytest has loaded is not the list's to look through again and again
    ours_s: list[tuple[float, float]] = []
    bare_s: list[tuple[float, float]] = []
    ours = _timed(_queue(), ours_s)
    against(benchmark, ours, _timed(_bare(), bare_s), rounds=ROUNDS)
    gc.unfreeze()
    benchmark.extra_info |= {
        **_longest(ours_s),
        **{f"bare_{name}": value for name, value in _longest(bare_s).items()},
        "updates_a_second": BURST * 10,
        "rows": ROWS,
    }


def _longest(taken_s: list[tuple[float, float]]) -> dict[str, float]:
    wall_s, processor_s = (max(times) for times in zip(*taken_s[1:], strict=True))
    return {"longest_stall_ms": round(wall_s * 1000, 1), "longest_stall_cpu_ms": round(processor_s * 1000, 1)}


def _timed(burst: Callable[[], None], taken_s: list[tuple[float, float]]) -> Callable[[], None]:
    def timed() -> None:
        begun, worked = time.perf_counter(), time.process_time()
        burst()
        QApplication.processEvents()
        taken_s.append((time.perf_counter() - begun, time.process_time() - worked))

    return timed


def _queue() -> Callable[[], None]:
    """Our list: a burst has new rows, rows that change in their place, and rows that go to another group."""
    model = QueueModel(tz=ZoneInfo("Europe/Brussels"), channel_name=str)
    view = QueueView(model)
    model.load((_row(n) for n in range(ROWS)), NOW)
    view.resize(600, 640)
    view.show()
    view.go_to("5000")
    QApplication.processEvents()
    at = 0

    def burst() -> None:
        nonlocal at
        rows = []
        for n in range(BURST):
            number = (at * BURST + n) * 7 % ROWS
            known = model.row(f"{number}") or _row(number)
            match n % 3:
                case 0:
                    rows.append(_row(ROWS + at * BURST + n))
                case 1:
                    rows.append(msgspec.structs.replace(known, notes=known.notes + 1))
                case _:
                    rows.append(msgspec.structs.replace(known, acknowledged_at=NOW, severity=number % 4 + 1))
        at += 1
        now = NOW + timedelta(seconds=at / 10)
        with view.held({one.id for one in rows}) as new:
            new |= model.put(rows, now)
        with view.held():
            model.tick(now)

    return burst


def _row(number: int) -> Row:
    due = NOW + timedelta(seconds=number % 3600)
    return row(
        f"{number}", received_at=NOW - timedelta(seconds=number % 900), acknowledge_due_at=due, proposed=number % 4 + 1
    )


def _bare() -> Callable[[], None]:
    """Qt's own: the same number of texts inserted, changed and moved in a list of equally high rows."""
    model = QStandardItemModel()
    view = QListView()
    view.setUniformItemSizes(True)
    for n in range(ROWS):
        model.appendRow(_item(n))
    view.setModel(model)
    view.resize(600, 640)
    view.show()
    view.setCurrentIndex(model.index(5000, 0))
    QApplication.processEvents()
    at = 0

    def burst() -> None:
        nonlocal at
        for n in range(BURST):
            number = (at * BURST + n) * 7 % ROWS
            match n % 3:
                case 0:
                    model.insertRow(number, _item(number))
                case 1:
                    model.item(number).setText(f"Flood {number}, changed")
                case _:
                    model.insertRow(number // 2, model.takeRow(number))
        at += 1

    return burst


def _item(number: int) -> QStandardItem:
    item = QStandardItem(f"Flood {number}")
    item.setData(QSize(480, ROW_HEIGHT), Qt.ItemDataRole.SizeHintRole)
    return item


def test_queue_sorted(benchmark: BenchmarkFixture, qapp: QApplication) -> None:
    """All rows put into their groups and order, against Qt's own sorting of as many texts."""
    rows = [_row(n) for n in range(ROWS)]
    model = QueueModel(tz=ZoneInfo("Europe/Brussels"), channel_name=str)
    items = _proxy()
    order = Qt.SortOrder.AscendingOrder

    def sort_texts() -> None:
        nonlocal order
        order = Qt.SortOrder(1 - order.value)
        items.sort(0, order)

    against(benchmark, lambda: model.load(rows, NOW), sort_texts, rounds=20)
    benchmark.extra_info["rows"] = ROWS


def test_queue_filtered(benchmark: BenchmarkFixture, qapp: QApplication) -> None:
    """The list filtered to a tenth of its rows and shown whole again, against Qt's own filter over as many texts."""
    model = QueueModel(tz=ZoneInfo("Europe/Brussels"), channel_name=str)
    model.load((_row(n) for n in range(ROWS)), NOW)
    items = _proxy()

    def ours() -> None:
        model.set_filter("7")
        model.set_filter("")

    def bare() -> None:
        items.setFilterFixedString("7")
        items.setFilterFixedString("")

    against(benchmark, ours, bare, rounds=20)
    benchmark.extra_info["rows"] = ROWS


def _proxy() -> QSortFilterProxyModel:
    model = QStandardItemModel()
    for n in range(ROWS):
        model.appendRow(QStandardItem(f"Flood {n * 7919 % ROWS}"))
    proxy = QSortFilterProxyModel()
    model.setParent(proxy)
    proxy.setSourceModel(model)
    return proxy
