"""Watches one app without a scenario: somebody says each step, and sees at once who reads what and where it goes.

The steps are a scenario's, so what was done stands in the bundle as one; judge and report read it as any other.
"""

from harness.watching.overview import Overview, Row, Table
from harness.watching.session import Session, prepared, watch_app
from harness.watching.sightings import Carried, Exchange, ProcessSeen, Read, Remark, Sighting, Sightings

__all__ = [
    "Carried",
    "Exchange",
    "Overview",
    "ProcessSeen",
    "Read",
    "Remark",
    "Row",
    "Session",
    "Sighting",
    "Sightings",
    "Table",
    "prepared",
    "watch_app",
]
