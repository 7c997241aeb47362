from tests.flows.at_program import in_brussels

__all__ = ["in_brussels"]
