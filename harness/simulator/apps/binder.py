"""How app processes call system services: one loopback connection a process, frames of a length and a JSON object.

The identity of a caller is the process the system started under the token it attached with, whatever the app says.
What an app sends can at worst make its own call throw.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import struct
import traceback
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat

if TYPE_CHECKING:
    from harness.simulator.apps.process import AppProcess

Json = Any
MAX_FRAME = 16 << 20
ANSWER_WITHIN_S = 5.0  # the platform's limit for input events: an app that takes longer is not responding


class NotResponding(Exception):
    """The app did not answer a question of the system in time."""


class ProcessGone(Exception):
    """The process died, or its connection closed, before it answered."""


class Connection:
    """The system's end of one process's connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._asked: dict[int, asyncio.Future[Json]] = {}
        self._next_ask = 1
        self.closed = False

    async def receive(self) -> dict[str, Json] | None:
        """Give the next frame, None at the end. Raises ValueError for what is not a frame."""
        try:
            (length,) = struct.unpack(">I", await self._reader.readexactly(4))
            if length > MAX_FRAME:
                raise ValueError(f"a frame of {length} bytes")
            frame = json.loads(await self._reader.readexactly(length))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        except RecursionError as deep:
            raise ValueError("a frame that is nested too deeply") from deep
        if not isinstance(frame, dict):
            raise ValueError("a frame that is no object")
        return frame

    def send(self, frame: dict[str, Json]) -> None:
        """Write one frame; to a closed connection it is lost, as a transaction to a dead process is."""
        if self.closed:
            return
        payload = json.dumps(frame).encode()  # ASCII: an app's text may hold lone surrogates
        self._writer.write(struct.pack(">I", len(payload)) + payload)

    async def ask(self, to: str, method: str, args: dict[str, Json]) -> Json:
        """Ask the app's main thread. Raises NotResponding after 5 s and ProcessGone if the process dies."""
        if self.closed:
            raise ProcessGone(f"{to}.{method}")
        number, self._next_ask = self._next_ask, self._next_ask + 1
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._asked[number] = answer
        try:
            self.send({"ask": number, "to": to, "method": method, "args": args})
            return await asyncio.wait_for(answer, ANSWER_WITHIN_S)
        except TimeoutError:
            raise NotResponding(f"{to}.{method}: no answer within {ANSWER_WITHIN_S:g} s") from None
        finally:
            del self._asked[number]

    def answered(self, number: Json, result: Json) -> None:
        """Hand an answer to who asked; a late one is dropped."""
        answer = self._asked.get(number)
        if answer and not answer.done():
            answer.set_result(result)

    def close(self) -> None:
        """Close; every open question ends with ProcessGone."""
        if self.closed:
            return
        self.closed = True
        self._writer.close()
        for answer in self._asked.values():
            if not answer.done():
                answer.set_exception(ProcessGone("the process died"))


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a service that apps may call."""

    call: Any  # the bound coroutine function
    parameters: dict[str, Any]  # name -> type
    required: frozenset[str]
    takes_any: bool  # further arguments are ignored

    def arguments(self, given: Json) -> dict[str, Json]:
        """Check the named arguments. Raises IllegalArgumentException in the app."""
        if not isinstance(given, dict):
            raise JavaThrow("java.lang.IllegalArgumentException", "args is no object")
        unknown = given.keys() - self.parameters.keys()
        if unknown and not self.takes_any:
            raise JavaThrow("java.lang.IllegalArgumentException", f"unknown argument {sorted(unknown)[0]}")
        if missing := self.required - given.keys():
            raise JavaThrow("java.lang.IllegalArgumentException", f"missing argument {sorted(missing)[0]}")
        try:
            return {
                name: msgspec.convert(value, self.parameters[name])
                for name, value in given.items()
                if name in self.parameters
            }
        except msgspec.ValidationError as problem:
            raise JavaThrow("java.lang.IllegalArgumentException", str(problem)) from problem


def methods_of(service: object) -> dict[str, Method]:
    """Give what apps may call on `service`: its public coroutine methods whose first argument is `caller`."""
    found = {}
    for name, function in inspect.getmembers(service, inspect.iscoroutinefunction):
        parameters = list(inspect.signature(function).parameters.values())
        if name.startswith("_") or not parameters or parameters[0].name != "caller":
            continue
        types = typing.get_type_hints(function.__func__)
        named = [each for each in parameters[1:] if each.kind is inspect.Parameter.KEYWORD_ONLY]
        found[name] = Method(
            call=function,
            parameters={each.name: types.get(each.name, Any) for each in named},
            required=frozenset(each.name for each in named if each.default is inspect.Parameter.empty),
            takes_any=parameters[-1].kind is inspect.Parameter.VAR_KEYWORD,
        )
    return found


class Starting(Protocol):
    """The processes that have not attached yet."""

    def attached(self, start: Json, pid: Json, connection: Connection) -> AppProcess | None: ...


class Attached(Protocol):
    """Who brings a process up once it has attached."""

    def process_attached(self, process: AppProcess) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    logcat: Logcat

    @property
    def services(self) -> Mapping[str, object]: ...

    @property
    def processes(self) -> Starting: ...

    @property
    def activities(self) -> Attached: ...


class Binder:
    """Listens on the loopback interface and dispatches calls to `device.services`."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._server: asyncio.Server | None = None
        self._methods: dict[str, dict[str, Method]] = {}
        self._calls: set[asyncio.Task[None]] = set()
        self.port = 0

    async def start(self) -> None:
        """Start listening; `port` is then the port to give to new processes."""
        self._methods = {name: methods_of(service) for name, service in self._device.services.items()}
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening and give up the calls under way."""
        if self._server:
            self._server.close()
        for call in list(self._calls):
            call.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(reader, writer)
        process: AppProcess | None = None
        try:
            process = await self._attach(connection)
            while process and (frame := await connection.receive()) is not None:
                if "answer" in frame:
                    connection.answered(frame["answer"], frame.get("result"))
                else:
                    self._start_call(process, connection, frame)
        except ValueError as problem:
            system_server.log(
                self._device.logcat, "E", "Binder", f"{process.name if process else 'unknown'} sent {problem}"
            )
        finally:
            connection.close()

    async def _attach(self, connection: Connection) -> AppProcess | None:
        frame = await connection.receive()
        args = frame.get("args") if frame else None
        if frame is None or frame.get("method") != "attachApplication" or not isinstance(args, dict):
            return None
        process = self._device.processes.attached(args.get("start"), args.get("pid"), connection)
        if process is None:
            return None
        connection.send({"id": frame.get("id"), "result": None})
        self._device.activities.process_attached(process)
        return process

    def _start_call(self, process: AppProcess, connection: Connection, frame: dict[str, Json]) -> None:
        call = asyncio.get_running_loop().create_task(self._call(process, connection, frame))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    async def _call(self, process: AppProcess, connection: Connection, frame: dict[str, Json]) -> None:
        service, method = str(frame.get("service")), str(frame.get("method"))
        tid = frame.get("tid")
        caller = Caller(
            pid=process.pid,
            uid=process.uid,
            package=process.package,
            process=process.name,
            tid=tid if isinstance(tid, int) else process.pid,
        )
        reply: dict[str, Json] = {"id": frame.get("id")}
        try:
            known = self._methods.get(service, {}).get(method)
            if known is None:
                raise JavaThrow("java.lang.UnsupportedOperationException", f"no method {service}.{method}")
            reply["result"] = await known.call(caller, **known.arguments(frame.get("args") or {}))
        except JavaThrow as refused:
            reply["throw"] = {"class": refused.java_class, "message": refused.message}
        except (NotResponding, ProcessGone) as problem:
            reply["throw"] = {"class": "android.os.DeadObjectException", "message": str(problem)}
        except Exception as problem:  # a defect of ours must show in the app and in logcat, and must not end the system
            system_server.log(self._device.logcat, "E", "Binder", f"{service}.{method}: {traceback.format_exc()}")
            reply["throw"] = {"class": "java.lang.RuntimeException", "message": f"{service}.{method}: {problem}"}
        connection.send(reply)
