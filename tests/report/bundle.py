"""A small bundle made of real records, with text in it that an app could have chosen to break a report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from PIL import Image

from harness.catalogue import due, load_techniques
from harness.catalogue.register import CATALOGUE
from harness.events.agent import Outcome
from harness.events.records import (
    ArmedHook,
    Clock,
    Collection,
    Edge,
    EndReason,
    Flow,
    JoinedBy,
    LedgerEntry,
    PhaseSpan,
    Process,
    Protocol,
    Pulse,
    Record,
    Screen,
    Sender,
    StackTrace,
    StepResult,
    Witness,
)
from harness.evidence import AppIdentity, BundleWriter, DeviceIdentity, Manifest
from harness.scenario.packs import pack
from harness.text import Text

PACKAGE = "com.example.yunzhushou"
HOSTILE = "</script><script>window.broken = 1</script><img src=x onerror=window.broken=1>\"'{{7*7}}"
SECRET = "9f8e7d6c5b4a3210"
SECOND = 1_000_000_000
CALLER = "cn.jpush.android.service.PushService.start(PushService.java:42)"
FRAMES = (
    "android.provider.Settings$Secure.getString(Settings.java)",
    *(f"java.util.concurrent.Inner{number}.call(Inner.java:{number})" for number in range(14)),
    CALLER,
    HOSTILE,
    "java.lang.Thread.run(Thread.java:1)",
)


def write_bundle(directory: Path, records: Iterable[Record] = (), *, serial: str = "127.0.0.1:5555") -> Path:
    """One run of first-run-consent in which JPush read the Android ID before consent and sent it, and `records`."""
    scenario = pack("yunzhushou") / "first-run-consent.yaml"
    manifest = Manifest(
        format=1,
        run="sample",
        scenario="first-run-consent",
        app=AppIdentity(package=PACKAGE, version="1.0", sha256="ab" * 32, variant="eager-device-ids"),
        device=DeviceIdentity(
            serial=serial,
            model=HOSTILE,
            manufacturer="V",
            release="14",
            api_level=34,
            fingerprint="f",
            simulator=True,
        ),
        tools={"frida": "17"},
        options={},
        started="1970-01-01T00:00:00+00:00",
    )
    with BundleWriter(directory, manifest) as bundle:
        (directory / "scenario.yaml").write_bytes(scenario.read_bytes())
        (directory / "policy.yaml").write_bytes((scenario.parent / "policy.yaml").read_bytes())
        (directory / "techniques.json").write_bytes(msgspec.json.encode(load_techniques()))
        (directory / "catalogue.json").write_bytes(msgspec.json.encode(CATALOGUE))
        Image.new("RGB", (1080, 2400), "#336699").save(directory / "screens" / "s1.png")
        (directory / "screens" / "s1.xml").write_text("<hierarchy rotation='0'/>", encoding="utf-8")
        for record in (*_records(), *records):
            bundle.add(record)
    return directory


def collection(**changes: Any) -> Collection:
    """The Android ID, read by JPush before consent; `changes` say what is otherwise."""
    read = Collection(
        id="e1",
        seq=9,
        pid=77,
        process=f"{PACKAGE}:pushcore",
        tid=78,
        thread="main",
        ns=3 * SECOND,
        phase="before-consent",
        guard=False,
        technique="android-id.secure",
        data_type="android_id",
        overload="getString",
        outcome=Outcome.OBTAINED,
        value=SECRET,
        values=(SECRET,),
        digest="",
        error="",
        stack="k1",
        detail={},
    )
    return msgspec.structs.replace(read, **changes)


def flow(**changes: Any) -> Flow:
    """What JPush sent of it; `changes` say what is otherwise."""
    sent = Flow(
        id="f1",
        connection="c1",
        protocol=Protocol.HTTPS,
        host="stats.jpush.cn",
        port=443,
        started_ms=3_500.0,
        opened_ms=3_400.0,
        method="POST",
        url=f"https://stats.jpush.cn/v3/report?id={SECRET}",
        request_headers=(("Host", "stats.jpush.cn"),),
        request_body=f"id={SECRET}&note={HOSTILE}".encode(),
        status=200,
        response_body=b"{}",
        error="",
        pid=77,
        process=f"{PACKAGE}:pushcore",
        phase="before-consent",
        stack="k1",
        sender=Sender.APP,
        joined_by=JoinedBy.TARGET,
    )
    return msgspec.structs.replace(sent, **changes)


def _records() -> list[Record]:
    process = Process(
        pid=77,
        name=f"{PACKAGE}:pushcore",
        package=PACKAGE,
        uid=10123,
        gated=True,
        started_ns=2 * SECOND,
        ready_ns=2 * SECOND + 1,
        rearmed_ns=2 * SECOND + 3,
        resumed_ns=2 * SECOND + 2,
        ended_ns=None,
        end_reason=EndReason.NONE,
    )
    event = collection()
    return [
        Clock(boot_ns=0, device_wall_ms=0, host_wall_ms=0, error_ms=1.0),
        PhaseSpan(id="p1", name="before-consent", started_ns=1 * SECOND, ended_ns=5 * SECOND),
        PhaseSpan(id="p2", name="consented", started_ns=5 * SECOND, ended_ns=9 * SECOND),
        process,
        StackTrace(id="k1", frames=FRAMES),
        event,
        msgspec.structs.replace(
            event, id="e2", ns=6 * SECOND, phase="consented", outcome=Outcome.DENIED, value=HOSTILE
        ),
        flow(),
        *(
            ArmedHook(
                pid=77,
                started_ns=2 * SECOND,
                technique=technique.id,
                overloads=tuple(sorted(due(technique, 34))) or ("m()",),
                reason=None,
                detail="",
            )
            for technique in load_techniques()
        ),
        *(
            Pulse(witness=witness, pid=pid, ns=second * SECOND)
            for second in range(1, 10)
            for witness, pid in ((Witness.HOOKS, 77), (Witness.TRAFFIC, None))
        ),
        *(
            LedgerEntry(
                id=f"l{n}",
                phase=phase,
                edge=edge,
                op="CAMERA",
                mode="ignore",
                access_ms=None,
                reject_ms=None,
                device_wall_ms=0,
            )
            for n, (phase, edge) in enumerate(
                ((p, e) for p in ("before-consent", "consented") for e in (Edge.BEFORE, Edge.AFTER)), start=1
            )
        ),
        Screen(
            id="s1",
            phase="before-consent",
            why=Text(zh="阶段结束", en="phase ended"),
            ns=5 * SECOND,
            png="screens/s1.png",
            xml="screens/s1.xml",
            activity=HOSTILE,
            problem=None,
        ),
        StepResult(index=1, text=HOSTILE, phase="before-consent", started_ns=1, ended_ns=2, problem=None),
    ]
