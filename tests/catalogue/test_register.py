"""What a user adds beside the policy: whose it becomes, and where a fault in it stands."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from harness.catalogue.register import CATALOGUE, FILE, read_register, register_beside
from harness.errors import BadInput
from harness.judge.attribution import Attribution
from harness.policy import load_policy
from harness.runner.described import copy_inputs
from harness.scenario import load_scenario

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
ADDED = """\
first_party:
  packages: [com.acme.shared]
  hosts: ["*.acme-cdn.example"]
sdks:
  - id: acme_ads
    name: {zh: 艾克米广告, en: Acme Ads}
    packages: [com.acme.ads, a.b.c]
    hosts: [ads.acme.example]
  - id: amap
    packages: [com.ta.utdid2]
    hosts: ["*.jpush.cn"]
data_types:
  - {id: employee_number, name: {zh: 工号, en: employee number}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("policy.yaml", "decline.yaml"):
        shutil.copy(PACK / name, tmp_path)
    return tmp_path


def test_without_a_file_it_is_the_catalogue(folder: Path) -> None:
    assert register_beside(folder / "policy.yaml") is CATALOGUE


@pytest.mark.parametrize(
    ("frames", "actor"),
    [
        (("com.acme.ads.Tracker.read(Tracker.java:1)",), "sdk:acme_ads"),
        (("a.b.c.d(Unknown Source:1)",), "sdk:acme_ads"),
        (("com.acme.shared.Ids.read(Ids.java:1)",), "first_party"),
        (("com.ta.utdid2.a.a.x(SourceFile:1)",), "sdk:amap"),
        (("com.ut.device.UTDevice.x(SourceFile:1)",), "sdk:alipay|"),
    ],
)
def test_code_belongs_to_whom_the_user_says(frames: tuple[str, ...], actor: str) -> None:
    attribution = Attribution(policy=load_policy(PACK / "policy.yaml"), register=read_register(ADDED, FILE))
    found = attribution.of_stack(frames).id
    assert found.startswith(actor) if actor.endswith("|") else found == actor


@pytest.mark.parametrize(
    ("written", "host", "recipient"),
    [
        ("sdks: [{id: amap, hosts: ['*.JPush.cn']}]", "x.jpush.cn", "sdk:amap"),
        ("sdks: [{id: amap, hosts: [Android.Bugly.QQ.com]}]", "android.bugly.qq.com", "sdk:amap"),
        ("first_party: {hosts: ['*.VIVO.com.cn']}", "shop.vivo.com.cn", "first_party"),
        ("first_party: {hosts: ['*.acme.example']}", "acme.example", "first_party"),
        ("first_party: {hosts: ['www.acme.example']}", "acme.example", "unknown"),
    ],
)
def test_a_host_belongs_to_whom_the_user_says_in_whatever_case(written: str, host: str, recipient: str) -> None:
    attribution = Attribution(policy=load_policy(PACK / "policy.yaml"), register=read_register(written, FILE))
    assert attribution.of_host(host).id == recipient


def test_a_host_that_is_given_to_two_in_another_case_is_a_fault() -> None:
    with pytest.raises(BadInput, match=r"a\.example"):
        read_register("sdks: [{id: amap, hosts: [A.example]}, {id: jpush, hosts: [a.example]}]", FILE)


def test_shared_code_may_have_come_with_an_sdk_that_the_user_added() -> None:
    added = "sdks: [{id: acme, name: {zh: 艾, en: Acme}, packages: [com.acme.sdk]}]"
    attribution = Attribution(policy=load_policy(PACK / "policy.yaml"), register=read_register(added, FILE))
    found = attribution.of_stack(("com.ta.utdid2.a.a.x(SourceFile:1)", "java.lang.Thread.run(Thread.java:1)"))
    assert {"sdk:acme", "sdk:alipay"} <= set(found.candidates)


@pytest.mark.parametrize(
    ("host", "recipient"),
    [("ads.acme.example", "sdk:acme_ads"), ("x.acme-cdn.example", "first_party"), ("x.jpush.cn", "sdk:amap")],
)
def test_so_does_a_host(host: str, recipient: str) -> None:
    attribution = Attribution(policy=load_policy(PACK / "policy.yaml"), register=read_register(ADDED, FILE))
    assert attribution.of_host(host).id == recipient


def test_the_policy_and_its_scenarios_may_name_what_was_added(folder: Path) -> None:
    policy, scenario = folder / "policy.yaml", folder / "decline.yaml"
    row = "  - {sdk: acme_ads, clause: P3.3.7, purpose: {zh: 广告, en: ads}, data_types: [employee_number]}\n"
    text = policy.read_text(encoding="utf-8")
    policy.write_text(text.replace("\nsdks:\n", f"\nsdks:\n{row}", 1), encoding="utf-8")
    with pytest.raises(BadInput, match="acme_ads"):
        load_scenario(scenario)
    (folder / FILE).write_text(ADDED, encoding="utf-8")
    load_scenario(scenario)
    assert load_policy(policy).declares("sdk:acme_ads", "employee_number")


def test_an_sdk_may_have_a_name_like_the_platforms() -> None:
    register = read_register(ADDED.replace("a.b.c", "android.ads", 1), FILE)
    assert "android.ads" in {package for sdk in register.sdks for package in sdk.packages}


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("id: acme_ads\n    name: {zh: 艾克米广告, en: Acme Ads}", "id: acme_ads", "5:5", "acme_ads"),
        ("packages: [com.acme.ads, a.b.c]", "packages: [android.provider]", "7:16", "platform"),
        ("packages: [com.ta.utdid2]", "packages: [com.acme.shared]", "10:16", "first_party"),
        ("packages: [com.ta.utdid2]", "packages: [com.ta.]", "10:16", "com.ta."),
        ("packages: [com.ta.utdid2]", "packages: [com]", "10:16", "many companies"),
        ("hosts: [ads.acme.example]", 'hosts: ["*"]', "8:13", "`*`"),
        ("hosts: [ads.acme.example]", 'hosts: ["*.com.cn"]', "8:13", "many companies"),
        ("id: employee_number", "id: android_id", "13:6", "android_id"),
        ("  - id: amap", "  - id: acme_ads", "9:5", "second time"),
        ("first_party:", "firstparty:", "1:1", "firstparty"),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, place: str, said: str) -> None:
    with pytest.raises(BadInput) as raised:
        read_register(ADDED.replace(old, new, 1), FILE)
    assert raised.value.thing == f"{FILE}:{place}"
    assert said in raised.value.text.en


def test_a_file_in_another_encoding_is_told(folder: Path) -> None:
    (folder / FILE).write_bytes(ADDED.encode("gbk"))
    with pytest.raises(BadInput, match=FILE):
        load_scenario(folder / "decline.yaml")


@pytest.mark.parametrize("guide", ["scenarios.md", "scenarios.zh-CN.md"])
def test_the_example_of_the_guide_can_be_read(guide: str) -> None:
    text = (PACK.parent.parent / "docs" / "guide" / guide).read_text(encoding="utf-8")
    (example,) = (block for block in re.findall(r"```text\n(.*?)```", text, flags=re.DOTALL) if "acme_ads" in block)
    assert "acme_ads" in read_register(example, FILE).sdk_ids


@pytest.mark.parametrize("added", ["", ADDED])
def test_a_bundle_carries_it(folder: Path, added: str, tmp_path: Path) -> None:
    if added:
        (folder / FILE).write_text(added, encoding="utf-8")
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    copy_inputs(load_scenario(folder / "decline.yaml"), bundle)
    assert (bundle / FILE).exists() is bool(added)
    assert not added or (bundle / FILE).read_text(encoding="utf-8") == added
