"""What the benchmarks hook: any method, told as a connection is."""

from __future__ import annotations

from harness.catalogue import Technique


def technique(class_name: str, method: str) -> Technique:
    """A technique that tells what the method gave, as text."""
    return Technique(
        id=f"bench.{class_name}.{method}",
        source="bench",
        data_type="network",
        class_name=class_name,
        method=method,
        value="string",
        severity="low",
    )
