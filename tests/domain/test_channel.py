"""Channel profiles: the shipped ones and what is wrong with others."""

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import read_bytes
from icc_desktop.desk.channels import checked
from icc_desktop.domain.channel import find, load

OTHER = "- id: other\n  names: {en: Other}\n  guidance: {en: Ask.}\n"


def test_the_shipped_profiles_hold_the_house_clocks() -> None:
    clocks = {c.id: c.acknowledge_within_s for c in load(read_bytes("channels.yaml"))}
    assert clocks == {
        "cecis": 900,
        "webecurie": 900,
        "usie": 900,
        "ewrs": 3600,
        "rasff": 3600,
        "nis2": 1800,
        "cyclone": 1800,
        "efas": 3600,
        "efas-flash": 1800,
        "region-flood": 1800,
        "copernicus-ems": 3600,
        "meteoalarm-red": 900,
        "meteoalarm": 3600,
        "quake": 1800,
        "tsunami": 900,
        "disaster": 3600,
        "consular": 1800,
        "public-warning": 900,
        "cyber-advisory": 14400,
        "health-news": 14400,
        "ihr": 3600,
        "ian": 900,
        "rhine-meuse": 1800,
        "neighbour": 900,
        "ipcr": 3600,
        "eadrcc": 3600,
        "safeseanet": 900,
        "eaccc": 3600,
        "ocam": 300,
        "police": 900,
        "paragon": 3600,
        "media": 3600,
        "telephone": None,
        "paper": 900,
        "mail": 900,
        "by-hand": 900,
        "test": 600,
        "other": 900,
    }


def test_every_shipped_text_stands_in_four_languages() -> None:
    for channel in load(read_bytes("channels.yaml")):
        for texts in (channel.names, channel.guidance, channel.lead, channel.test):
            assert texts is None or all((texts.en, texts.nl, texts.fr, texts.de)), channel.id
        assert not channel.retired


def test_the_shipped_profiles_are_within_what_people_may_enter() -> None:
    for channel in load(read_bytes("channels.yaml")):
        assert checked(channel) == channel, channel.id


def test_an_unknown_channel_falls_back_to_other() -> None:
    channels = load(OTHER.encode())
    assert find(channels, "carrier-pigeon").id == "other"
    assert find(channels, None).id == "other"
    assert find(load(read_bytes("channels.yaml")), "ocam").id == "ocam"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "a list is expected"),
        ("id: other", "a list is expected"),
        ("- other", "channel 1: Expected `object`, got `str`"),
        ("- id: ocam\n  names: {en: O}\n  guidance: {en: G}", "the channel “other”, for unknown ones, is missing"),
        (OTHER + OTHER, "channel 2 (other), id: this id stands twice"),
        (OTHER + "- id: sea\n  names: {en: Sea}", "channel 2 (sea): Object missing required field `guidance`"),
        (OTHER + "- id: Sea!\n  names: {en: Sea}\n  guidance: {en: G}", "channel 2 (Sea!), id"),
        (OTHER.replace("guidance", "gidance"), "channel 1 (other): Object contains unknown field `gidance`"),
        (OTHER + "  acknowledge_within_s: soon", "channel 1 (other), acknowledge_within_s: Expected `int | null`"),
        (OTHER + "  acknowledge_within_s: 0", "channel 1 (other), acknowledge_within_s: Expected `int` >= 1"),
        (OTHER.replace("{en: Other}", "{nl: Andere}"), "channel 1 (other), names: Object missing required"),
        (OTHER.replace("{en: Other}", "{en: Other, it: Altro}"), "channel 1 (other), names: Object contains"),
    ],
)
def test_what_is_wrong_is_said_with_file_channel_and_key(written: str, said: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        load(written.encode(), file="house.yaml")
    assert failure.value.code == "unreadable"
    assert "house.yaml" in str(failure.value)
    assert said in str(failure.value)
