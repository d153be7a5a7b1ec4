"""A suite in the formats of other tools: tables for people who filter, SARIF for what shows findings beside code."""

from harness.export.writers import WRITERS, Writer, write

__all__ = ["WRITERS", "Writer", "write"]
