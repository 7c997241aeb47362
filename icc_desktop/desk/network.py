"""The network settings of this machine: kept as local state, neither in the journal nor in an export."""

from icc_desktop.domain import network
from icc_desktop.domain.network import NetworkSettings
from icc_desktop.store.work import Reader, Work

_KEY = "network"


def settings(reader: Reader) -> NetworkSettings:
    """The settings; those of a new machine where none were kept."""
    return reader.local(_KEY, NetworkSettings) or NetworkSettings()


def keep(work: Work, *, settings: NetworkSettings) -> NetworkSettings:
    """Keep the settings, tidied, and return them. Raises Refused where they cannot be."""
    kept = network.checked(settings)
    work.put_local(_KEY, kept)
    return kept
