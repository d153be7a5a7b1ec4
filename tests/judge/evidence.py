"""Evidence for the judge's tests: a run in which every instrument did its part, built of the real records.

`Run()` is a passing run of `SCENARIO`; tests add what the app did, or take away what an instrument said.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from harness.catalogue import due, load_techniques
from harness.events.agent import Outcome, Unarmed
from harness.events.records import (
    AppError,
    ArmedHook,
    Clock,
    Collection,
    Control,
    Edge,
    EndReason,
    Flow,
    Gap,
    JoinedBy,
    LedgerEntry,
    PhaseSpan,
    Planted,
    PlantedBy,
    Problem,
    Process,
    Protocol,
    Pulse,
    Screen,
    Sender,
    StackTrace,
    StepResult,
    TakenBack,
    Witness,
)
from harness.evidence import AppIdentity, DeviceIdentity, Evidence, Manifest
from harness.evidence.manifest import FORMAT
from harness.inventory import Inventory
from harness.judge import Finding, judge
from harness.reasons import tell
from harness.text import Text, as_told

ROOT = Path(__file__).parent.parent.parent
POLICY = (ROOT / "scenarios" / "yunzhushou" / "policy.yaml").read_text(encoding="utf-8")

PACKAGE = "com.example.yunzhushou"
MAIN, PUSH = 101, 102
NAMES = {MAIN: PACKAGE, PUSH: f"{PACKAGE}:pushcore"}
S = 1_000_000_000  # ns
API_LEVEL = 34
BEFORE, CONSENTED = (10 * S, 22 * S), (23 * S, 35 * S)
HOST_AHEAD_MS = 1_700_000_000_000.0  # host wall clock when the device's boot clock was 0

SCENARIO = """\
scenario: first-run
title: {zh: 首次运行, en: First run}
policy: policy.yaml
app: {package: com.example.yunzhushou}
steps:
  - phase: before-consent
  - launch
  - see: {id: privacy_dialog}
  - phase: consented
  - tap: {id: agree}
expect:
  - EXPECTATION
"""

FIRST_PARTY_STACK = (
    "android.provider.Settings$Secure.getString(Settings.java:5000)",
    "com.example.yunzhushou.Ids.androidId(Ids.java:12)",
    "com.example.yunzhushou.App.onCreate(App.java:30)",
    "android.app.ActivityThread.main(ActivityThread.java:8000)",
)
AMAP_STACK = (
    "android.location.LocationManager.getLastKnownLocation(LocationManager.java:900)",
    "com.amap.api.location.AMapLocationClient.getLastKnownLocation(AMapLocationClient.java:80)",
    "com.example.yunzhushou.Eager.locate(Eager.java:44)",
    "java.lang.Thread.run(Thread.java:1012)",
)
JPUSH_STACK = ("cn.jpush.android.service.Identifiers.androidId(Identifiers.java:40)",)

BUTTON = 'class="android.widget.Button" clickable="true" enabled="true" bounds="[0,0][90,40]"'
LAUNCHER = (
    '<hierarchy><node package="com.android.launcher3" resource-id="" text="云助手" bounds="[0,0][9,9]"/></hierarchy>'
)
DIALOG = f"""\
<hierarchy rotation="0"><node package="{PACKAGE}" resource-id="{PACKAGE}:id/privacy_dialog" text=""
bounds="[0,0][99,99]">
<node package="{PACKAGE}" resource-id="{PACKAGE}:id/agree" text="同意" {BUTTON}/>
<node package="{PACKAGE}" resource-id="{PACKAGE}:id/disagree" text="不同意" {BUTTON}/></node></hierarchy>
"""
HOME = f"""\
<hierarchy><node package="{PACKAGE}" resource-id="{PACKAGE}:id/home_title" text="工作台"
bounds="[0,0][99,20]"/></hierarchy>
"""


PLANT = Planted(data_type="android_id", value="a1b2c3d4e5f60718", source=PlantedBy.DEVICE)  # known before the run

R = TypeVar("R", ArmedHook, TakenBack)


@dataclass(kw_only=True)
class Run:
    """A run that passes as it stands. Pulses are so far apart that each single one is needed."""

    directory: Path
    expectation: str = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"
    policy: str = POLICY
    additions: str = ""  # sdks.yaml beside the policy
    defects: tuple[Text, ...] = ()
    without: tuple[Witness, ...] = ()
    techniques: bool = True
    inventory: tuple[Inventory, ...] = ()
    stacks: list[StackTrace] = field(default_factory=list)
    collections: list[Collection] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    ledger: list[LedgerEntry] = field(default_factory=list)
    screens: list[Screen] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    app_errors: list[AppError] = field(default_factory=list)
    clocks: list[Clock] = field(
        default_factory=lambda: [
            Clock(boot_ns=0, device_wall_ms=0, host_wall_ms=round(HOST_AHEAD_MS), error_ms=2.0),
        ]
    )
    phases: list[PhaseSpan] = field(
        default_factory=lambda: [
            PhaseSpan(id="p1", name="before-consent", started_ns=BEFORE[0], ended_ns=BEFORE[1]),
            PhaseSpan(id="p2", name="consented", started_ns=CONSENTED[0], ended_ns=CONSENTED[1]),
        ]
    )
    processes: list[Process] = field(default_factory=lambda: [process(MAIN), process(PUSH)])
    armed: list[ArmedHook] = field(  # `started_ns` 0: of every process with the pid
        default_factory=lambda: [
            ArmedHook(
                pid=pid,
                started_ns=0,
                technique=technique.id,
                overloads=tuple(sorted(due(technique, API_LEVEL))) or (f"{technique.method}()",),
                reason=None,
                detail="",
            )
            for pid in NAMES
            for technique in load_techniques()
        ]
    )
    controls: list[Control] = field(default_factory=list)
    pulses: list[Pulse] = field(
        default_factory=lambda: [
            *(beat(Witness.HOOKS, pid, at_s) for pid in NAMES for at_s in (15, 18.5, 26, 29.5, 33)),
            *(beat(Witness.TRAFFIC, None, at_s) for at_s in (13, 16.5, 20, 26, 29.5, 33)),
            *(
                Pulse(witness=Witness.LEDGER, pid=None, ns=ns, phase=phase, edge=edge)
                for phase, span in (("before-consent", BEFORE), ("consented", CONSENTED))
                for edge, ns in zip((Edge.BEFORE, Edge.AFTER), span, strict=True)
            ),
            Pulse(witness=Witness.LEDGER, pid=None, ns=CONSENTED[1] + 1, phase="consented", edge=Edge.END),
        ]
    )
    taken_back: list[TakenBack] = field(default_factory=list)  # `started_ns` 0 as above
    more_steps: list[str] = field(default_factory=list)  # lines of the scenario after its own steps
    steps: list[StepResult] = field(
        default_factory=lambda: [
            step(1, "phase name=before-consent", 9),
            step(2, "launch", 10),
            step(3, "see id=privacy_dialog", 12),
            step(4, "phase name=consented", 22),
            step(5, "tap id=agree", 24),
        ]
    )

    def collected(
        self,
        technique: str,
        *,
        at_s: float = 15,
        phase: str = "before-consent",
        pid: int = MAIN,
        outcome: Outcome = Outcome.OBTAINED,
        stack: tuple[str, ...] = FIRST_PARTY_STACK,
        value: str = "",
        values: tuple[str, ...] | None = None,
        guard: bool = False,
        digest: str = "",
        detail: dict[str, str] | None = None,
    ) -> Collection:
        """Add one call; the data type follows from the technique."""
        data_type = next(known.data_type for known in load_techniques() if known.id == technique)
        known = StackTrace(id=f"k{len(self.stacks) + 1}", frames=stack)
        self.stacks.append(known)
        event = Collection(
            id=f"e{len(self.collections) + 1}",
            seq=len(self.collections) + 10,
            pid=pid,
            process=NAMES[pid],
            tid=1,
            thread="main",
            ns=round(at_s * S),
            phase=phase,
            guard=guard,
            technique=technique,
            data_type=data_type,
            overload="",
            outcome=outcome,
            value=value,
            values=((value,) if value else ()) if values is None else values,
            digest=digest,
            error="",
            stack=known.id,
            detail=detail or {},
        )
        self.collections.append(event)
        return event

    def sent(self, *, at_s: float = 16, phase: str = "before-consent", **fields: Any) -> Flow:
        """Add one flow that a connect call placed in `phase`."""
        stack = StackTrace(id=f"k{len(self.stacks) + 1}", frames=fields.pop("frames", FIRST_PARTY_STACK))
        self.stacks.append(stack)
        values: dict[str, Any] = {
            "id": f"f{len(self.flows) + 1}",
            "connection": f"c{len(self.flows) + 1}",
            "protocol": Protocol.HTTPS,
            "host": "api.mypaas.com",
            "port": 443,
            "started_ms": HOST_AHEAD_MS + at_s * 1000,
            "opened_ms": HOST_AHEAD_MS + at_s * 1000,
            "method": "POST",
            "url": "https://api.mypaas.com/track",
            "request_headers": (("Content-Type", "text/plain"),),
            "request_body": b"",
            "status": 200,
            "response_body": b"",
            "error": "",
            "pid": MAIN,
            "process": PACKAGE,
            "phase": phase,
            "stack": stack.id,
            "sender": Sender.APP,
            "joined_by": JoinedBy.TARGET,
        }
        flow = Flow(**values | fields)
        self.flows.append(flow)
        return flow

    def revoked(self, permission: str, *, at_s: int) -> None:
        """Add a step that takes a permission back, for a tenth of a second."""
        text = f"revoke permission=android.permission.{permission}"
        self.more_steps.append(f"  - revoke: android.permission.{permission}")
        self.steps.append(step(len(self.steps) + 1, text, at_s))

    def op(
        self, op: str, *, phase: str = "before-consent", access_ms: int | None = None, reject_ms: int | None = None
    ) -> None:
        """Add an app-op that had no record before the phase."""
        number = len(self.ledger) + 1
        entry = LedgerEntry(
            id=f"l{number}",
            phase=phase,
            edge=Edge.BEFORE,
            op=op,
            mode="allow",
            access_ms=None,
            reject_ms=None,
            device_wall_ms=0,
        )
        after = msgspec.structs.replace(
            entry, id=f"l{number + 1}", edge=Edge.AFTER, access_ms=access_ms, reject_ms=reject_ms
        )
        self.ledger += [entry, after]

    def screen(self, xml: str, *, phase: str = "before-consent", at_s: float = 20) -> None:
        """Add a screen of the phase."""
        name = f"s{len(self.screens) + 1}"
        (self.directory / f"{name}.xml").write_text(xml, encoding="utf-8")
        self.screens.append(
            Screen(
                id=name,
                phase=phase,
                why=as_told("phase ended"),
                ns=round(at_s * S),
                png="",
                xml=f"{name}.xml",
                activity="",
                problem=None,
            )
        )

    def _of_processes(self, rows: list[R]) -> Iterator[R]:
        for row in rows:
            if row.started_ns:
                yield row
                continue
            for known in self.processes:
                if known.pid == row.pid:
                    yield msgspec.structs.replace(row, started_ns=known.started_ns)

    def evidence(self) -> Evidence:
        """The run as the reader of bundles gives it."""
        techniques = self.directory / "techniques.json"
        if self.techniques:
            techniques.write_bytes(msgspec.json.encode(load_techniques()))
        else:
            techniques.unlink(missing_ok=True)
        return Evidence(
            directory=self.directory,
            manifest=msgspec.structs.replace(MANIFEST, without=self.without),
            scenario_text=SCENARIO.replace("EXPECTATION", self.expectation).replace(
                "expect:", "\n".join((*self.more_steps, "expect:"))
            ),
            policy_text=self.policy,
            additions_text=self.additions,
            inventory=self.inventory,
            clocks=tuple(self.clocks),
            phases=tuple(self.phases),
            processes=tuple(self.processes),
            armed=tuple(self._of_processes(self.armed)),
            taken_back=tuple(self._of_processes(self.taken_back)),
            stacks=tuple(self.stacks),
            collections=tuple(self.collections),
            flows=tuple(self.flows),
            ledger=tuple(self.ledger),
            screens=tuple(self.screens),
            gaps=tuple(self.gaps),
            pulses=tuple(self.pulses),
            steps=tuple(self.steps),
            planted=tuple(self.planted),
            problems=tuple(self.problems),
            app_errors=tuple(self.app_errors),
            controls=tuple(self.controls),
            defects=self.defects,
        )


MANIFEST = Manifest(
    format=FORMAT,
    run="run-1",
    scenario="first-run",
    app=AppIdentity(package=PACKAGE, variant="compliant"),
    device=DeviceIdentity(
        serial="127.0.0.1:5555",
        model="m",
        manufacturer="m",
        release="14",
        api_level=API_LEVEL,
        fingerprint="f",
        simulator=True,
    ),
    tools={},
    options={},
    started="2026-01-01T00:00:00.000+00:00",
    ended="2026-01-01T00:01:00.000+00:00",
)


def process(pid: int, **changes: Any) -> Process:
    """A process that was held, armed and let go inside before-consent, and lives on."""
    whole = Process(
        pid=pid,
        name=NAMES[pid],
        package=PACKAGE,
        uid=10123,
        gated=True,
        started_ns=11 * S,
        ready_ns=12 * S,
        rearmed_ns=12 * S + 2,
        resumed_ns=12 * S + 1,
        ended_ns=None,
        end_reason=EndReason.NONE,
    )
    return msgspec.structs.replace(whole, **changes)


def beat(witness: Witness, pid: int | None, at_s: float) -> Pulse:
    """A pulse."""
    return Pulse(witness=witness, pid=pid, ns=round(at_s * S))


def step(index: int, text: str, at_s: int, *, ok: bool = True) -> StepResult:
    """A step that took a tenth of a second."""
    return StepResult(
        index=index,
        text=text,
        phase="",
        started_ns=at_s * S,
        ended_ns=at_s * S + S // 10,
        problem=None if ok else Text(zh="界面上没有", en="not on the screen"),
    )


def body(value: object) -> bytes:
    """A JSON body."""
    return json.dumps(value, ensure_ascii=False).encode()


def finding(run: Run, expectation: str = "") -> Finding:
    """What the judge finds of one expectation alone; "" for the one that the run has."""
    run.expectation = expectation or run.expectation
    (only,) = judge(run.evidence()).findings
    return only


def unarmed(row: ArmedHook, reason: Unarmed) -> ArmedHook:
    return msgspec.structs.replace(row, overloads=(), reason=reason)


def told(finding: Finding) -> Text:
    """The first reason of a finding, in words."""
    return tell(finding.reason)
