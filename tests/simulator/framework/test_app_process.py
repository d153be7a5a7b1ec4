"""An app process on framework.jar, against a system that only answers."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.framework.system import System


def notes_of(classes: Path, attempt: str, **answers: Any) -> list[str]:
    """What the probe logged after Application.onCreate while it tried `attempt`."""
    table = {"device.getProperty": attempt, **{name.replace("__", "."): answer for name, answer in answers.items()}}
    with System(classes, table) as system:
        system.bind()
        system.serve_until("activity.finishAttach")
        return system.notes[3:]


def test_base_context_then_providers_then_application(classes: Path) -> None:
    with System(classes, {"device.getProperty": ""}) as system:
        system.bind()
        system.serve_until("activity.finishAttach")
    assert system.notes == [
        "attachBaseContext, application context absent",
        "provider.onCreate",
        "application.onCreate",
    ]


def test_a_call_carries_the_linux_thread_and_the_named_arguments(classes: Path) -> None:
    answers = {"device.getProperty": "android-id", "settings.getString": "9774d56d682e549c"}
    with System(classes, answers) as system:
        system.bind()
        system.serve_until("activity.finishAttach")
        read = next(call for call in system.calls if call["method"] == "getString")
        assert Path(f"/proc/self/task/{read['tid']}").exists() is False  # a thread of the app's process, not ours
    assert read["args"] == {"namespace": "secure", "name": "android_id"}
    assert read["tid"] > 0
    assert system.notes[-1] == "9774d56d682e549c"


def test_an_exception_nobody_catches_is_reported_and_ends_the_process(classes: Path) -> None:
    with System(classes, {"device.getProperty": "crash"}) as system:
        system.bind()
        system.serve_until("activity.reportCrash")
        assert system.exit_code() == 10
    report = system.calls[-1]["args"]
    assert report["thread"] == "main"
    assert report["trace"].startswith("java.lang.IllegalStateException: as asked\n\tat com.example.probe.Probe.attempt")


@pytest.mark.parametrize(
    ("attempt", "expected"),
    [
        ("exec", 'java.io.IOException: Cannot run program "id": error=13, Permission denied'),
        (
            "read-host-file",
            "java.io.FileNotFoundException: /etc/passwd: open failed: ENOENT (No such file",
        ),
        ("look-up", 'java.net.UnknownHostException: Unable to resolve host "example.com"'),
    ],
)
def test_the_computer_is_out_of_reach(classes: Path, attempt: str, expected: str) -> None:
    (note,) = notes_of(classes, attempt)
    assert note.startswith(expected)


def test_the_jdk_tells_of_the_devices_network_and_machine(classes: Path) -> None:
    notes = notes_of(classes, "interfaces", deviceid__getMacAddress="02:15:b2:00:00:7f")
    assert notes == [
        "lo none true 65536 [/127.0.0.1]",
        "wlan0 7f true 1500 [/10.0.2.16]",
        "null",
        "localhost/127.0.0.1",
        "aarch64",
    ]


def test_the_main_thread_may_not_use_the_network(classes: Path) -> None:
    with System(classes, {"device.getProperty": "network-on-main"}) as system:
        system.bind()
        system.serve_until("activity.reportCrash")
    assert "NetworkOnMainThreadException" in system.calls[-1]["args"]["trace"]


def test_os_reads_files_of_the_device(classes: Path) -> None:
    def read(path: str) -> str | None:
        return base64.b64encode(b"content").decode() if path.endswith("there") else None

    notes = notes_of(classes, "os-open", files__read=read)
    assert notes == ["read content", "open failed: ENOENT (No such file or directory)"]


def test_preferences_survive_the_process(classes: Path) -> None:
    files: dict[str, str] = {}

    def write(path: str, data: str, append: bool) -> None:
        files[path] = data

    first = notes_of(classes, "preferences", files__read=lambda path: files.get(path), files__write=write)
    (path,) = files
    again = notes_of(classes, "preferences", files__read=lambda path: files.get(path), files__write=write)
    assert path == "/data/user/0/com.example.probe/shared_prefs/settings.xml"
    assert first == ["nobody 0"]
    assert again == ['<李雷> & "Co" 1']
    stored = base64.b64decode(files[path]).decode()
    assert '<set name="tags">' in stored
    assert '<long name="at" value="1099511627776" />' in stored


def test_messages_run_in_order_of_their_times(classes: Path) -> None:
    with System(classes, {"device.getProperty": "handler"}) as system:
        system.bind()
        system.serve_until("log later")
    assert system.notes[3:] == ["front", "first", "second", "later"]


def test_json_takes_the_platforms_liberties(classes: Path) -> None:
    notes = notes_of(classes, "json")
    assert notes[0] == '{"a":[1,2.5,null,"x\\/y"],"b":{"c":true},"d":123456789012}'
    assert notes[1] == "2  123456789012"
    assert notes[2] == '["一",1]'
    assert notes[3] == (
        'org.json.JSONException: Value {"c":true} at b of type org.json.JSONObject cannot be converted to int'
    )


def test_another_process_can_ask_a_provider(classes: Path) -> None:
    with System(classes, {"device.getProperty": ""}) as system:
        system.bind()
        system.serve_until("activity.finishAttach")
        rows = system.ask("provider", "query", uri="content://com.example.probe.provider/people/7")
    assert rows == {"columns": ["path"], "rows": [["/people/7"]]}
