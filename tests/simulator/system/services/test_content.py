"""Content providers: permissions, real SQL, and no way around either."""

from __future__ import annotations

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.services.provider_data import Invalid
from tests.simulator.booted import accesses, grant, on_device, refused, shell

CONTACTS = "content://com.android.contacts/contacts"
PHONES = "content://com.android.contacts/data/phones"
SHELL = Caller(pid=0, uid=2000, package="com.android.shell", process="content", tid=0)
ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException"
SQLITE = "android.database.sqlite.SQLiteException"


@pytest.mark.parametrize(
    ("uri", "permission", "data_type"),
    [
        (CONTACTS, "READ_CONTACTS", "contacts"),
        ("content://call_log/calls", "READ_CALL_LOG", "call_log"),
        ("content://sms/inbox", "READ_SMS", "sms_content"),
        ("content://com.android.calendar/events", "READ_CALENDAR", "calendar"),
    ],
)
def test_without_the_permission_a_provider_cannot_be_opened(uri: str, permission: str, data_type: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        message = await refused(device.content.query(app, uri=uri))
        assert message.startswith("Permission Denial: opening provider ")
        assert f"(pid={app.pid}, uid={app.uid}) requires android.permission.{permission}" in message
        assert accesses(device) == [(data_type, "denied")]

    on_device(scene)


def test_with_the_permission_the_phone_numbers_of_all_contacts_are_read() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        cursor = await device.content.query(
            app, uri=PHONES, projection=["display_name", "data1"], sortOrder="contact_id ASC"
        )
        assert cursor is not None
        assert cursor["rows"] == [[contact.name, contact.phone] for contact in device.personal.contacts]
        assert accesses(device) == [("contacts", "obtained")]

    on_device(scene)


def test_the_app_op_empties_the_cursor_without_an_error() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        device.appops.set_uid_mode(app.uid, "READ_CONTACTS", "ignore")
        cursor = await device.content.query(app, uri=CONTACTS)
        assert cursor is not None
        assert cursor["rows"] == []
        assert "display_name" in cursor["columns"]
        assert accesses(device) == [("contacts", "denied")]

    on_device(scene)


def test_the_media_library_never_throws_and_shows_a_stranger_nothing() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        cursor = await device.content.query(app, uri="content://media/external/images/media")
        assert cursor is not None
        assert cursor["rows"] == []
        assert accesses(device) == [("photo_library", "denied")]

    on_device(scene)


def test_a_row_is_found_by_its_id_and_by_a_selection() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        name = device.personal.contacts[2].name
        by_id = await device.content.query(app, uri=f"{CONTACTS}/3", projection=["display_name"])
        by_name = await device.content.query(
            app, uri=CONTACTS, projection=["display_name"], selection="display_name = ?", selectionArgs=[name]
        )
        none = await device.content.query(app, uri=CONTACTS, selection="display_name = ?", selectionArgs=["nobody"])
        assert by_id is not None
        assert by_name is not None
        assert none is not None
        assert by_id["rows"] == [[name]]
        assert [name] in by_name["rows"]
        assert none["rows"] == []
        assert accesses(device)[-1] == ("contacts", "empty")

    on_device(scene)


@pytest.mark.parametrize(
    "selection",
    [
        "1=1); ATTACH DATABASE '/etc/passwd' AS x; --",
        "1=0) UNION SELECT body FROM sms --",
        "_id IN (SELECT _id FROM sms)",
        "EXISTS(select 1 from sms where body like '%验证码%')",
        "_id IN (SELECT seq FROM pragma_database_list)",
        "_id IN (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n)",
        "_id = 1 /* hidden */",
        "(1=1",
        "display_name = 'open",
    ],
)
def test_what_is_more_than_an_expression_is_refused(selection: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        await refused(device.content.query(app, uri=CONTACTS, selection=selection), ILLEGAL_ARGUMENT)
        await refused(device.content.query(app, uri=CONTACTS, sortOrder=selection), ILLEGAL_ARGUMENT)

    on_device(scene)


def test_a_query_reads_its_own_table_only_however_it_is_written() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        with pytest.raises(Invalid):
            device.content._tables._run("contacts", "SELECT _id FROM contacts UNION SELECT body FROM sms", ())
        with pytest.raises(Invalid):
            device.content._tables._run("contacts", "SELECT name FROM sqlite_master", ())

    on_device(scene)


@pytest.mark.parametrize(
    "selection", ["load_extension('x') IS NULL", "no_such_column = 1", "randomblob(900000000) IS NULL", "\ud800"]
)
def test_hostile_sql_ends_in_an_exception_of_the_app(selection: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        await refused(device.content.query(app, uri=CONTACTS, selection=selection), SQLITE)

    on_device(scene)


def test_words_of_sql_in_quotes_are_text() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        cursor = await device.content.query(
            app, uri=CONTACTS, projection=["_id"], selection="display_name != 'it''s a SELECT; --' AND (_id < 3)"
        )
        assert cursor is not None
        assert cursor["rows"] == [[1], [2]]

    on_device(scene)


def test_an_unknown_column_or_uri_is_refused_as_the_platform_does() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        column = device.content.query(app, uri=CONTACTS, projection=["secret"])
        assert await refused(column, ILLEGAL_ARGUMENT) == "Invalid column secret"
        uri = device.content.query(app, uri="content://com.android.contacts/nothing")
        assert "Unknown URI" in await refused(uri, ILLEGAL_ARGUMENT)

    on_device(scene)


def test_the_shell_may_add_and_remove_a_contact_and_an_app_may_not() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        uri = await device.content.insert(SHELL, uri=CONTACTS, values={"display_name": "测试"})
        assert uri == f"{CONTACTS}/9"
        await refused(device.content.delete(app, uri=CONTACTS))
        assert await device.content.delete(SHELL, uri=CONTACTS, selection="display_name = '测试'") == 1

    on_device(scene)


def test_the_oaid_needs_no_permission() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        cursor = await device.content.query(app, uri="content://com.vivo.vms.IdProvider/IdentifierId/OAID")
        assert cursor == {"columns": ["value"], "rows": [[device.personal.oaid]]}
        assert accesses(device) == [("oaid", "obtained")]

    on_device(scene)


def test_an_authority_that_nobody_has_gives_null() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.content.query(app, uri="content://com.google.android.gsf.gservices") is None

    on_device(scene)


def test_a_read_from_a_provider_of_the_system_is_noted_on_the_reader_itself() -> None:
    """As in T:dumpsys_appops__android14_xiaomi_hyperos_full.txt, which knows no proxy com.android.providers.*.

    PermissionCheckerService.performOpTransaction notes a proxied use (tp, tpd) for a chain of apps alone; up to
    Android 11 a provider was a proxy.
    """

    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        await device.content.query(app, uri=CONTACTS)
        dump = (await shell(device, "dumpsys appops --op READ_CONTACTS")).text
        assert dump.count("Access: ") == dump.count("Access: [cch-s] ") == 1
        assert "proxy[" not in dump

    on_device(scene)
