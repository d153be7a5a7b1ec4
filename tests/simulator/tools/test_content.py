"""content."""

from __future__ import annotations

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.tools.content import rows_as_text
from tests.simulator.booted import on_device, shell


def test_rows_are_numbered_and_null_is_written_out() -> None:
    assert (
        rows_as_text(["_id", "name"], [[1, "张三"], [2, None]]) == "Row: 0 _id=1, name=张三\nRow: 1 _id=2, name=NULL\n"
    )
    assert rows_as_text(["_id"], []) == "No result found.\n"


def test_the_shell_reads_inserts_and_deletes_contacts() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        uri = "--uri content://com.android.contacts/contacts"
        first = device.personal.contacts[0].name
        line = f"content query {uri} --projection _id:display_name --where '_id=1'"
        assert (await shell(device, line)).text == f"Row: 0 _id=1, display_name={first}\n"
        await shell(device, f"content insert {uri} --bind display_name:s:planted")
        assert "display_name=planted" in (await shell(device, f"content query {uri}")).text
        await shell(device, f"content delete {uri} --where \"display_name='planted'\"")
        assert "planted" not in (await shell(device, f"content query {uri}")).text

    on_device(scene)


def test_a_setting_is_read_by_call() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        line = "content call --uri content://settings/global --method GET_global --arg adb_enabled"
        assert (await shell(device, line)).text == "Result: Bundle[{value=1}]\n"

    on_device(scene)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("content query", "[ERROR] Content provider URI not specified. Did you specify --uri argument?"),
        ("content query --url x", "[ERROR] Unsupported argument: --url"),
        ("content insert --uri content://sms --bind x", "[ERROR] Binding not well formed: x"),
        ("content jump --uri content://sms", "[ERROR] Unsupported operation: jump"),
    ],
)
def test_wrong_arguments_are_told_after_the_usage(line: str, complaint: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert (await shell(device, line)).text.endswith(f"{complaint}\n")

    on_device(scene)


def test_an_authority_that_nobody_has_is_an_error() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, "content query --uri content://nobody/x")
        assert output.code == 1
        assert "Could not find provider: nobody" in output.err

    on_device(scene)
