from __future__ import annotations

import pytest

from harness.report.reasons import said
from harness.text import Text


@pytest.mark.parametrize(
    ("zh", "en", "said_zh", "said_en"),
    [
        (
            "阶段 before-consent 中，应用自身获取了 Android ID",
            "in before-consent, the app itself obtained Android ID",
            "阶段“同意之前”中，应用自身获取了 Android ID",
            "in “Before consent”, the app itself obtained Android ID",
        ),
        (
            "无法判定：阶段 granted，进程 com.a：钩子静默了 6.0 秒；另有 3 项",
            "cannot tell: granted, com.a: the hooks were silent for 6.0 s; and 3 more",
            "阶段“已授权”，进程 com.a：钩子静默了 6.0 秒；另有 3 项",
            "“Permission granted”, com.a: the hooks were silent for 6.0 s; and 3 more",
        ),
        (
            "e3 发生在阶段 consented，其进程却算作 before-consent",
            "e3 happened in consented, and its process counted it to before-consent",
            "e3 发生在阶段“已同意”，其进程却算作“同意之前”",
            "e3 happened in “Consented”, and its process counted it to “Before consent”",
        ),
        (
            "阶段 refused 开始时没有读到账本",
            "app-ops were not read before the phase refused; in refused, it tried (and was refused) in background.js",
            "阶段“拒绝授权”开始时没有读到账本",
            "app-ops were not read before the phase “Permission refused”; "
            "in “Permission refused”, it tried (and was refused) in background.js",
        ),
        ("阶段 my-own 中", "in my-own, nothing", "阶段 my-own 中", "in my-own, nothing"),
    ],
)
def test_a_reason_names_its_phases_and_does_not_repeat_the_verdict(
    zh: str, en: str, said_zh: str, said_en: str
) -> None:
    assert said(Text(zh=zh, en=en)) == Text(zh=said_zh, en=said_en)
