"""A long list is stored in portions, a mail with what it carries in one piece."""

import msgspec

from icc_desktop.domain.source import PORTION, portions
from tests.rigs import alert, delivery, draft

ITEMS = tuple(draft(alert(f"{number}")) for number in range(2 * PORTION + 1))


def test_a_polled_list_is_cut_and_nothing_is_left_out() -> None:
    cut = portions(delivery(*ITEMS, polled=True))
    assert [len(one.batch.items) for one in cut] == [PORTION, PORTION, 1]
    assert tuple(item for one in cut for item in one.batch.items) == ITEMS


def test_a_file_and_a_mail_with_messages_in_it_stay_whole() -> None:
    assert len(portions(delivery(*ITEMS))) == 1
    carried = msgspec.structs.replace(ITEMS[1], carrier=0)
    assert len(portions(delivery(ITEMS[0], carried, *ITEMS[2:], polled=True))) == 1
