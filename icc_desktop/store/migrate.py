"""Bringing a database to the present schema. One transaction a migration; killed midway, nothing of it stays."""

from pathlib import Path

from sqlalchemy import Engine

from icc_desktop.store import engine as engines
from icc_desktop.store import failures

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, path: Path, *, to: str = engines.HEAD) -> bool:
    """Run the migrations that are missing; True if any ran. Raises WorldFailure as `engine.check_version` does."""
    if engines.check_version(path) == to:
        return False
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["engine"] = engine
    with failures.told(path):
        command.upgrade(config, to)
    return True
