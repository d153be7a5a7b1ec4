from __future__ import annotations

from pathlib import Path

import msgspec

from harness.evidence import read_bundle
from harness.judge import Actor, Proof, judge
from harness.judge.proof import written
from harness.masking import Masking
from harness.reasons import because
from harness.report.proofs import MOST_FRAMES, from_actor, proof_lines
from harness.report.reasons import said
from harness.text import Text
from tests.report.bundle import CALLER, FRAMES, SECRET, write_bundle

PROOF = Proof(
    reason=because("run.no-techniques"),
    events=("f1", "e1"),
    actor=Actor(id="sdk:jpush", zh="极光推送", en="JPush", confidence="high", frame=CALLER),
    data_type="android_id",
    data_type_name=Text(zh="Android ID", en="Android ID (SSAID)"),
    phase="before-consent",
    process="com.example.shop:push",
    pid=77,
    thread="main",
    technique="android-id.secure",
    outcome="sent",
    frames=FRAMES[:16],
    flow=f"POST https://stats.jpush.cn/v3?id={SECRET}",
    encoding="gzip > SHA-256 hex",
)


def test_a_proof_is_told_in_english() -> None:
    assert proof_lines(PROOF, Masking()) == (
        "Sent · Android ID (SSAID) · android-id.secure · JPush · Before consent · "
        "com.example.shop:push (pid 77, thread main)",
        "POST https://stats.jpush.cn/v3?id=9f••••••••••••10 (gzip > SHA-256 hex)",
        f"  at {FRAMES[0]}",
        f"  at {CALLER}",
    )


def test_a_proof_is_told_in_chinese() -> None:
    assert proof_lines(PROOF, Masking(), chinese=True)[:2] == (
        "已发送 · Android ID · android-id.secure · 极光推送 · 同意之前 · com.example.shop:push（pid 77，线程 main）",
        "POST https://stats.jpush.cn/v3?id=9f••••••••••••10（gzip > SHA-256 十六进制）",
    )


def test_what_only_the_apk_shows_was_in_no_phase_and_no_process() -> None:
    reason, actor = because("run.no-techniques"), Actor(id="sdk:jpush", zh="极光推送", en="JPush", confidence="high")
    proof = Proof(reason=reason, events=(), actor=actor, data_type="", phase="", process="", outcome="built-in")
    assert proof_lines(proof, Masking()) == ("In the APK · JPush",)
    assert proof_lines(proof, Masking(), chinese=True) == ("在安装包中 · 极光推送",)


def test_how_a_value_was_written_is_said_in_the_readers_words() -> None:
    assert written("gzip > MD5 base64") == Text(zh="gzip > MD5 base64", en="gzip > MD5 base64")
    assert written("percent > SHA-1 raw") == Text(
        zh="百分号编码 > SHA-1 原始字节", en="percent encoding > SHA-1 raw bytes"
    )


def test_a_reason_says_in_which_part_of_a_flow_it_was_found(tmp_path: Path) -> None:
    findings = judge(read_bundle(write_bundle(tmp_path))).findings
    sent = [said(proof.reason) for finding in findings for proof in finding.proofs if proof.outcome == "sent"]
    assert any("（明文，位于网址）" in reason.zh and "(plain, in the url)" in reason.en for reason in sent)


def test_a_proof_without_call_and_flow_has_one_line() -> None:
    shown = Proof(
        reason=PROOF.reason,
        events=("s1",),
        actor=PROOF.actor,
        data_type="",
        phase="declined",
        process="com.example.shop",
        outcome="shown",
    )
    assert proof_lines(shown, Masking()) == ("Shown · JPush · Declined · com.example.shop",)


def test_values_that_a_run_knows_are_masked_and_hidden_signs_written_out() -> None:
    proof = msgspec.structs.replace(PROOF, thread="user 4711\u202e", flow="", frames=())
    assert proof_lines(proof, Masking((("otp_code", "4711"),)))[0].endswith(r"thread user ••••\u202e)")


def test_of_the_platform_only_the_call_itself_stands_above_the_actor() -> None:
    assert from_actor(PROOF) == (FRAMES[0], CALLER)


def test_a_stack_in_which_nobody_is_known_is_cut() -> None:
    nobody = msgspec.structs.replace(PROOF.actor, frame="")
    assert from_actor(msgspec.structs.replace(PROOF, actor=nobody)) == FRAMES[:MOST_FRAMES]
