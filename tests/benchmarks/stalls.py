"""How long an event loop kept others waiting: a beat each 5 ms, and what comes late."""

import asyncio
import time

BEAT_S = 0.005
FELT_S = 0.05
"""What is longer is felt by a person."""


class Stalls:
    """`longest_s` and the number of those `over` what is felt, while `watch` runs. Looking costs a little itself."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self.over = 0

    async def watch(self, seconds: float) -> None:
        """Look for so long, or until cancelled."""
        end = time.perf_counter() + seconds
        while (before := time.perf_counter()) < end:
            await asyncio.sleep(BEAT_S)
            late_s = time.perf_counter() - before - BEAT_S
            self.longest_s = max(self.longest_s, late_s)
            self.over += late_s > FELT_S
