"""How the sound of a desk is set: an entry, and never silence."""

from datetime import time

from icc_desktop.desk import sound
from icc_desktop.domain.sound import Settings
from tests.rigs import Bench


def test_what_is_set_is_an_entry_and_stays(desk: Bench) -> None:
    assert desk.read(sound.settings, desk="A") == Settings()
    night = Settings(volume_percent=40, quiet_from=time(22), quiet_to=time(6, 30), device="Loudspeaker")
    change = desk.run(sound.change, settings=night)
    assert str(change.entries[0].message) == "Sound of the desk set: volume 40 %"
    assert desk.read(sound.settings, desk="A") == night


def test_hours_of_quiet_have_two_ends(desk: Bench) -> None:
    for wrong in ({"quiet_from": time(22)}, {"quiet_to": time(6)}, {"quiet_from": time(6), "quiet_to": time(6)}):
        assert "hours of quiet" in desk.refused(sound.change, settings=Settings(**wrong))
