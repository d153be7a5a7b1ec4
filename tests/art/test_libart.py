"""A libart that does not name what hooks need: no hook goes in, what is lacking is said, and the app goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import frida
import pytest

from harness.catalogue import Technique
from harness.events.agent import Armed
from harness.simulator.art.runtime import Runtime

from .process import Art
from .programs import hooked

ROW = Technique(
    id="test.static",
    source="test",
    data_type="network",
    class_name="StaticTarget",
    method="of",
    severity="low",
    value="string",
)


@pytest.fixture
def start(art: Runtime, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Art]]:
    program = hooked(tmp_path_factory.mktemp("classes"))
    started: list[Art] = []

    def run(*names: bytes) -> Art:
        """A process whose libart has other names in the place of those with one of `names` in them."""
        content = (art.launcher.parent / "libart.so").read_bytes()
        for name in names:
            assert name in content
            content = content.replace(name, name.swapcase())
        (tmp_path / "libart.so").write_bytes(content)
        runtime = replace(art, libraries=(tmp_path, *art.libraries))
        command = runtime.command("Hooked", class_path=[program], name="com.example.app")
        started.append(Art(command, stderr=tmp_path / "stderr"))
        started[-1].attach()
        return started[-1]

    yield run
    for process in started:
        process.close()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        pytest.param([b"6DoCallILb"], "does not name interpreter::DoCall", id="calls"),
        pytest.param(
            [b"ConcurrentCopying12", b"29IssueDisableMarking", b"24DisableMarkingCheckpoint3Run"],
            "names no end of a collection",
            id="collections",
        ),
    ],
)
def test_what_libart_does_not_name_is_said_before_a_hook_goes_in(
    start: Callable[..., Art], names: list[bytes], said: str
):
    process = start(*names)
    for _ in range(2):
        with pytest.raises(frida.core.RPCException, match=said):
            process.arm(ROW)
    assert process.do("static x") == "<x>"
    assert process.messages_of(Armed) == []
