"""What frida raises. Its exceptions have no common base, and one that is not named ends a run with a traceback."""

from __future__ import annotations

import frida

FRIDA_ERRORS = (
    frida.AddressInUseError,
    frida.ExecutableNotFoundError,
    frida.ExecutableNotSupportedError,
    frida.InvalidArgumentError,
    frida.InvalidOperationError,
    frida.NotSupportedError,
    frida.OperationCancelledError,
    frida.PermissionDeniedError,
    frida.ProcessNotFoundError,
    frida.ProcessNotRespondingError,
    frida.ProtocolError,
    frida.RPCException,
    frida.ServerNotRunningError,
    frida.TimedOutError,
    frida.TransportError,
)
"""Every exception of the frida module."""
