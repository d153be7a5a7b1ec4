"""Processes and properties."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.device.parsers.getprop import parse_getprop
from harness.device.parsers.ps import parse_ps, uid_of_user

Capture = Callable[[str], str]


def test_chosen_columns_are_read_by_their_header() -> None:
    text = "  PID  PPID USER         NAME\n 4711   612 u0_a123      com.example.shop:push\n"
    (process,) = parse_ps(text)
    assert (process.pid, process.parent, process.uid, process.name) == (4711, 612, 10123, "com.example.shop:push")


@pytest.mark.parametrize(
    ("user", "uid"), [("u0_a123", 10123), ("u10_a5", 1010005), ("u0_i3", 99003), ("10077", 10077), ("root", None)]
)
def test_the_uid_is_that_behind_the_users_name(user: str, uid: int | None) -> None:
    assert uid_of_user(user) == uid


def test_an_isolated_process_is_told(capture: Capture) -> None:
    (process,) = parse_ps("PID USER NAME\n5 u0_i3 com.android.chrome:sandboxed_process0\n")
    assert process.isolated


@pytest.mark.parametrize("name", ["ps_A__android13_mtk.txt", "ps_A__android_fixture.txt"])
def test_every_line_of_a_phone_is_read(capture: Capture, name: str) -> None:
    text = capture(name)
    processes = parse_ps(text)
    assert len(processes) == len([line for line in text.splitlines()[1:] if line.strip()])
    assert processes[0].name == "init"


@pytest.mark.parametrize("name", ["getprop__android14_xiaomi_hyperos.txt", "getprop__partial_fixture.txt"])
def test_every_property_of_a_phone_is_read(capture: Capture, name: str) -> None:
    text = capture(name)
    assert len(parse_getprop(text)) == len({line.split("]")[0] for line in text.splitlines() if line.startswith("[")})


def test_a_value_may_span_lines() -> None:
    assert parse_getprop("[a]: [1\n2]\n[b]: []\n") == {"a": "1\n2", "b": ""}
