"""Things that leave the desk. Is handed work by ``app`` and reports outcomes; knows no desk and no disk."""
