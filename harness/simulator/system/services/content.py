"""The service "content": content providers of the system and, by forwarding, those of apps.

Without the permission opening a provider throws; with it but against the app-op the cursor is empty. The media
library never throws: it shows an app without the permission only the files it made. Source:
ContentProviderHelper.checkContentProviderPermission, ContentProvider.Transport.query, MediaProvider
(android14-release).
"""

from __future__ import annotations

from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from harness.simulator.apps.caller import Caller, JavaThrow, SecurityThrow
from harness.simulator.apps.process import AppProcess, Processes
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions, Refusal
from harness.simulator.system.services.provider_data import AUTHORITIES, MEDIA, Authority, Invalid, Tables
from harness.simulator.system.services.settings import TABLES as SETTINGS_TABLES
from harness.simulator.system.services.settings import SettingsService
from harness.simulator.system.services.telephony import target_sdk

Json = dict[str, Any]
ANDROID_13 = 33
SETTINGS = "settings"
OAID_AUTHORITY = "com.vivo.vms.IdProvider"
SQLITE_EXCEPTION = "android.database.sqlite.SQLiteException"
ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException"


class Providers(Protocol):
    """Who starts the process of a provider."""

    async def ensure_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess: ...


class Needs(Protocol):
    """What it needs of the device."""

    personal: PersonalData
    packages: Packages
    permissions: Permissions
    processes: Processes
    settings: SettingsService
    truth: TruthLog

    @property
    def activities(self) -> Providers: ...


class ContentService:
    """What ContentResolver asks."""

    name = "content"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._tables = Tables(device.personal)

    def adopt(self, before: ContentService) -> None:
        """Go on with the rows of the device before its reboot."""
        self._tables.close()
        self._tables = before._tables

    async def query(
        self,
        caller: Caller,
        *,
        uri: str,
        projection: list[str] | None = None,
        selection: str | None = None,
        selectionArgs: list[str] | None = None,
        sortOrder: str | None = None,
    ) -> Json | None:
        """Give `{columns, rows}`; None when no provider answers."""
        authority, path = split(uri)
        if authority == SETTINGS:
            return self._settings_rows(caller, path, selection, selectionArgs)
        if authority == OAID_AUTHORITY:
            return self._oaid(caller, path)
        if authority not in AUTHORITIES:
            arguments = {
                "projection": projection,
                "selection": selection,
                "selectionArgs": selectionArgs,
                "sortOrder": sortOrder,
            }
            answer: Json | None = await self._forward(caller, uri, "query", arguments)
            return answer
        provider = AUTHORITIES[authority]
        table, where, values = self._place(provider, authority, uri, path)
        columns = tuple(projection or self._tables.columns(table))
        allowed = self._may(caller, provider, uri, "content.query", write=False)
        if allowed:
            condition = " AND ".join(f"({each})" for each in (where, selection) if each)
            rows = self._checked(
                self._tables.query, table, columns, condition, (*values, *(selectionArgs or ())), sortOrder or ""
            )
        else:
            rows = []
        outcome: Outcome = "obtained" if rows else "empty" if allowed else "denied"
        if not (provider is MEDIA and path.startswith("external/audio")):  # music says nothing of a person
            self._log(caller, provider, "content.query", outcome, rows)
        return {"columns": list(columns), "rows": rows}

    async def call(
        self, caller: Caller, *, uri: str, method: str, arg: str | None = None, extras: Json | None = None
    ) -> Json | None:
        """Call a provider's method: the settings' GET_ ones here, others in the app that has them."""
        authority, _ = split(uri)
        if authority == SETTINGS and method.startswith("GET_"):
            value = self._device.settings.read(caller, method.removeprefix("GET_"), arg or "", "content.call")
            return {"value": value}
        if authority == SETTINGS and method.startswith("PUT_"):
            namespace, value = method.removeprefix("PUT_"), (extras or {}).get("value")
            await self._device.settings.putString(caller, namespace=namespace, name=arg or "", value=value)
            return {}
        if authority in AUTHORITIES:
            return None
        answer: Json | None = await self._forward(caller, uri, "call", {"method": method, "arg": arg, "extras": extras})
        return answer

    async def insert(self, caller: Caller, *, uri: str, values: Json | None = None) -> str | None:
        """Add a row and give its URI."""
        authority, path = split(uri)
        if authority not in AUTHORITIES:
            inserted: str | None = await self._forward(caller, uri, "insert", {"values": values})
            return inserted
        provider = AUTHORITIES[authority]
        table, _, _ = self._place(provider, authority, uri, path)
        if not self._may(caller, provider, uri, "content.insert", write=True):
            return None
        return f"{uri.rstrip('/')}/{self._checked(self._tables.insert, table, values or {})}"

    async def update(
        self,
        caller: Caller,
        *,
        uri: str,
        values: Json,
        selection: str | None = None,
        selectionArgs: list[str] | None = None,
    ) -> int:
        """Change rows and give their number."""
        authority, path = split(uri)
        if authority not in AUTHORITIES:
            arguments = {"values": values, "selection": selection, "selectionArgs": selectionArgs}
            return int(await self._forward(caller, uri, "update", arguments) or 0)
        provider = AUTHORITIES[authority]
        table, where, fixed = self._place(provider, authority, uri, path)
        if not self._may(caller, provider, uri, "content.update", write=True):
            return 0
        condition = " AND ".join(f"({each})" for each in (where, selection) if each)
        return int(self._checked(self._tables.update, table, values, condition, (*fixed, *(selectionArgs or ()))))

    async def delete(
        self, caller: Caller, *, uri: str, selection: str | None = None, selectionArgs: list[str] | None = None
    ) -> int:
        """Remove rows and give their number."""
        authority, path = split(uri)
        if authority not in AUTHORITIES:
            arguments = {"selection": selection, "selectionArgs": selectionArgs}
            return int(await self._forward(caller, uri, "delete", arguments) or 0)
        provider = AUTHORITIES[authority]
        table, where, fixed = self._place(provider, authority, uri, path)
        if not self._may(caller, provider, uri, "content.delete", write=True):
            return 0
        condition = " AND ".join(f"({each})" for each in (where, selection) if each)
        return int(self._checked(self._tables.delete, table, condition, (*fixed, *(selectionArgs or ()))))

    async def getType(self, caller: Caller, *, uri: str) -> str | None:
        """Give the MIME type of a URI of the system's providers."""
        authority, path = split(uri)
        if authority not in AUTHORITIES:
            kind: str | None = await self._forward(caller, uri, "getType", {})
            return kind
        item = path.rpartition("/")[2].isdigit()
        return f"vnd.android.cursor.{'item' if item else 'dir'}/{AUTHORITIES[authority].data_type}"

    def close(self) -> None:
        """Drop the data."""
        self._tables.close()

    def _place(self, provider: Authority, authority: str, uri: str, path: str) -> tuple[str, str, tuple[str, ...]]:
        """Find table, fixed condition and its arguments; a number at the end of the path is a row's id."""
        head, _, last = path.rpartition("/")
        if path not in provider.paths and path.startswith("instances/when/"):
            begin, _, end = path.removeprefix("instances/when/").partition("/")
            return "instances", "begin <= CAST(? AS INTEGER) AND end >= CAST(? AS INTEGER)", (end, begin)
        if path not in provider.paths and last.isdigit() and head in provider.paths:
            table, where = provider.paths[head]
            return table, " AND ".join(each for each in (where, "_id = CAST(? AS INTEGER)") if each), (last,)
        if path not in provider.paths:
            raise JavaThrow(ILLEGAL_ARGUMENT, f"Unknown URI {uri}")
        table, where = provider.paths[path]
        return table, where, ()

    def _may(self, caller: Caller, provider: Authority, uri: str, api: str, *, write: bool) -> bool:
        """Check permission and app-op.

        False means an empty answer; a missing permission throws, except for the media library.
        """
        permissions, op = self._guards(caller, provider, write=write)
        grant = self._device.permissions.access(caller, permissions_any=permissions, op=op)
        if grant.refusal is Refusal.PERMISSION and provider is not MEDIA:
            if not write:
                self._log(caller, provider, api, "denied", [])
            process = f"ProcessRecord{{{caller.pid:x} {caller.pid}:{caller.process}/u0a{caller.uid - 10000}}}"
            raise SecurityThrow(
                f"Permission Denial: opening provider {provider.provider} from {process} "
                f"(pid={caller.pid}, uid={caller.uid}) requires {provider.read} or {provider.write}"
            )
        return grant.allowed

    def _guards(self, caller: Caller, provider: Authority, *, write: bool) -> tuple[tuple[str, ...], str]:
        if provider is MEDIA and not write and target_sdk(self._device.packages, caller) >= ANDROID_13:
            return ("android.permission.READ_MEDIA_IMAGES",), "READ_MEDIA_IMAGES"
        return ((provider.write,), provider.write_op) if write else ((provider.read,), provider.read_op)

    def _settings_rows(self, caller: Caller, path: str, selection: str | None, arguments: list[str] | None) -> Json:
        namespace, _, name = path.partition("/")
        if namespace not in SETTINGS_TABLES:
            raise JavaThrow(ILLEGAL_ARGUMENT, f"Unknown URI content://settings/{path}")
        if not name and selection and "name" in selection and arguments:
            name = arguments[0]
        if name:
            value = self._device.settings.read(caller, namespace, name, "content.query")
            found = {} if value is None else {name: value}
        else:
            found = self._device.settings.rows(namespace)
        rows = [[number, key, value] for number, (key, value) in enumerate(found.items(), 1)]
        return {"columns": ["_id", "name", "value"], "rows": rows}

    def _oaid(self, caller: Caller, path: str) -> Json | None:
        if path != "IdentifierId/OAID":
            return None
        oaid = self._device.personal.oaid
        self._device.truth.access(caller, data_type="oaid", api="content.query", outcome="obtained", value=oaid)
        return {"columns": ["value"], "rows": [[oaid]]}

    async def _forward(self, caller: Caller, uri: str, method: str, arguments: Json) -> Any:
        """Ask the app that has the provider, starting its process if need be.

        None when there is none the caller may see.
        """
        authority, _ = split(uri)
        found = self._device.packages.provider(authority)
        if found is None or not self._device.packages.visible(caller, found[0]):
            return None
        package, component = found
        if package.uid != caller.uid:
            if not component.exported:
                raise SecurityThrow(
                    f"Permission Denial: opening provider {component.name} from (pid={caller.pid}, uid={caller.uid}) "
                    f"that is not exported from UID {package.uid}"
                )
            if component.permission and not self._device.permissions.granted(caller.uid, component.permission):
                raise SecurityThrow(
                    f"Permission Denial: opening provider {component.name} from (pid={caller.pid}, uid={caller.uid}) "
                    f"requires {component.permission}"
                )
        process = await self._device.activities.ensure_process(
            package.uid, package.name, component.process, "content provider"
        )
        return await self._device.processes.ask(process.pid, "provider", method, {"uri": uri, **arguments})

    def _checked(self, run: Any, *arguments: Any) -> Any:
        try:
            return run(*arguments)
        except Invalid as problem:
            raise JavaThrow(ILLEGAL_ARGUMENT if problem.argument else SQLITE_EXCEPTION, str(problem)) from problem

    def _log(self, caller: Caller, provider: Authority, api: str, outcome: Outcome, rows: list[list[Any]]) -> None:
        self._device.truth.access(
            caller, data_type=provider.data_type, api=api, outcome=outcome, value=rows if rows else ""
        )


def split(uri: str) -> tuple[str, str]:
    """Take a content URI apart: authority (without a user) and decoded path."""
    try:
        parts = urlsplit(uri)
    except ValueError as problem:
        raise JavaThrow(ILLEGAL_ARGUMENT, f"Unknown URI {uri}") from problem
    if parts.scheme != "content" or not parts.netloc:
        raise JavaThrow(ILLEGAL_ARGUMENT, f"Unknown URI {uri}")
    return parts.netloc.rpartition("@")[2], unquote(parts.path).strip("/")
