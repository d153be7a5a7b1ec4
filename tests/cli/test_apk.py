"""`harness apk` looks at an APK with no device, and holds it against a policy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_language import CHINESE, ENGLISH, harness
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.apks import archive
from tests.inventory.apks import apk, dex, named

POLICY = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou" / "policy.yaml"


def test_an_apk_tells_what_it_is_made_of() -> None:
    done = harness("apk", str(DEMO_APK), locale=ENGLISH)
    assert done.returncode == 0
    assert f"{DEMO_APP} 1.0 (10)" in done.stdout
    assert "android.permission.CAMERA" in done.stdout
    assert "com.tencent.bugly.crashreport.CrashReport" in done.stdout
    assert "not in the policy" not in done.stdout


def test_with_a_policy_it_says_what_that_names() -> None:
    done = harness("apk", str(DEMO_APK), "--policy", str(POLICY), locale=ENGLISH)
    assert done.returncode == 0
    assert "named by the policy and not in the APK: huawei_push" in done.stdout
    done = harness("apk", str(DEMO_APK), "--policy", str(POLICY), locale=CHINESE)
    assert "政策写到而安装包中没有：huawei_push" in done.stdout


@pytest.mark.parametrize(
    ("content", "code", "shown"),
    [
        (apk(classes=("com.mysoft.App", "com.umeng.analytics.X"), package="com.mysoft"), 1, "com.umeng.analytics.X"),
        (apk(named("uses-permission", "android.permission.READ_CALENDAR")), 1, "not in the policy"),
        (apk(classes=("net.stranger.X",)), 3, "net.stranger"),
        (apk(classes=("com.mysoft.App",)), 0, "com.example.shop"),
        (archive({"AndroidManifest.xml": b"packed", "classes.dex": dex("com.mysoft.App")}), 3, "cannot be read"),
        (b"no zip", 2, ""),
    ],
)
def test_its_exit_code_says_whether_the_policy_names_all(tmp_path: Path, content: bytes, code: int, shown: str) -> None:
    file = tmp_path / "shop.apk"
    file.write_bytes(content)
    done = harness("apk", str(file), "--policy", str(POLICY), locale=ENGLISH)
    assert done.returncode == code
    assert shown in done.stdout
    assert "Traceback" not in done.stderr


def test_machines_get_the_whole_inventory(tmp_path: Path) -> None:
    base, split = apk(classes=("a.b.C",)), apk(classes=("com.umeng.analytics.X",))
    file = tmp_path / "shop.apks"
    file.write_bytes(archive({"base.apk": base}))
    told = json.loads(harness("apk", str(file), "--json", locale=ENGLISH).stdout)
    assert told["inventory"]["apks"][0]["code"] == {"a.b": ["C"]}
    file.write_bytes(split)
    told = json.loads(harness("apk", str(file), "--json", "--policy", str(POLICY), locale=ENGLISH).stdout)
    assert [(each["sdks"], each["declared"]) for each in told["sdks"]] == [(["sdk:umeng_common"], False)]
