"""Who calls a system service, and how a service refuses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """One app thread, as the system knows it from its connection: never from what the app says."""

    pid: int
    uid: int
    package: str
    process: str
    tid: int


class JavaThrow(Exception):
    """Makes the call throw `java_class` with `message` in the app."""

    def __init__(self, java_class: str, message: str) -> None:
        super().__init__(java_class, message)
        self.java_class = java_class
        self.message = message


class SecurityThrow(JavaThrow):
    """The platform's answer to a missing permission."""

    def __init__(self, message: str) -> None:
        super().__init__("java.lang.SecurityException", message)
