"""A running simulator behind a private adb server, shared by the tests of one session."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from harness.simulator import server
from tests.simulator.stock_adb import Phone, StockAdb, free_port


@pytest.fixture(scope="session")
def adb() -> Iterator[StockAdb]:
    stock = StockAdb(free_port())
    stock("start-server")
    yield stock
    stock("kill-server")


@pytest.fixture(scope="session", autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Simulators of these tests are known to these tests only."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
        yield


@pytest.fixture(scope="session")
def phone(adb: StockAdb) -> Iterator[Phone]:
    """One device for every test that leaves nothing behind on it."""
    running = server.start(seed=7, parent_pid=os.getpid())
    adb("connect", running.serial)
    yield Phone(adb=adb, serial=running.serial)
    server.stop(running)


@pytest.fixture
def own_phone(adb: StockAdb) -> Iterator[Phone]:
    """A device for one test, which may restart or break it."""
    running = server.start(seed=7, parent_pid=os.getpid())
    adb("connect", running.serial)
    yield Phone(adb=adb, serial=running.serial)
    adb("disconnect", running.serial)
    server.stop(running)
