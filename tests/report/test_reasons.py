from __future__ import annotations

import msgspec
import pytest

from harness.evidence import read_bundle
from harness.judge import judge
from harness.reasons import Reason, because
from harness.report.reasons import said, said_of
from harness.text import Text
from tests.report.bundle import write_bundle


@pytest.mark.parametrize(
    ("reason", "zh", "en"),
    [
        (
            because("hooks.silent", phase="granted", process="com.a", seconds=6.04),
            "阶段“已授权”，进程 com.a：钩子静默了 6.0 秒",
            "“Permission granted”, com.a: the hooks were silent for 6.0 s",
        ),
        (
            because(
                "hooks.counted-elsewhere",
                event="e3",
                data_type=Text(zh="位置", en="location"),
                phase="consented",
                counted="before-consent",
            ),
            "e3（位置）发生在阶段“已同意”，其进程却算作“同意之前”",
            "e3 (location) happened in “Consented”, and its process counted it to “Before consent”",
        ),
        (
            because("ledger.not-read-before", phase="my-own"),
            "阶段 my-own 开始时没有读到系统的 app-ops 记录",
            "app-ops were not read before the phase my-own",
        ),
    ],
)
def test_a_reason_names_its_phases_as_the_report_does(reason: Reason, zh: str, en: str) -> None:
    assert said(reason) == Text(zh=zh, en=en)


def test_what_decides_besides_the_first_reason_is_counted(tmp_path_factory: pytest.TempPathFactory) -> None:
    finding = judge(read_bundle(write_bundle(tmp_path_factory.mktemp("bundle")))).findings[0]
    alone = msgspec.structs.replace(finding, reason=because("run.no-techniques"), others=0)
    assert said_of(alone).en == "the bundle has lost the list of techniques"
    several = msgspec.structs.replace(alone, others=2)
    assert said_of(several) == Text(
        zh="证据包缺少技术清单；另有 2 项", en="the bundle has lost the list of techniques; and 2 more"
    )
