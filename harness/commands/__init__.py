"""What a command that an app ran would tell it: read as a shell reads it, and looked up in the catalogue."""

from harness.commands.lookup import Asked, Knowledge

__all__ = ["Asked", "Knowledge"]
