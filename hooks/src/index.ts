// The agent in an app process: says hello at load, then does what the harness asks for by RPC.

import Java from "frida-java-bridge";

import { bootNs } from "./clock.js";
import { endControl, firstControls, lateControls, runControl } from "./control/control.js";
import { unreported } from "./guard.js";
import { findHandles, handleHooks } from "./handles.js";
import { keepClasses } from "./jni.js";
import { everyoneIsOut, takePatchesBack } from "./letgo.js";
import { isLeaving, leavingHooks } from "./leaving.js";
import { requireNames } from "./libart.js";
import { look } from "./look.js";
import { armNative, beginNative, disarmNative, isNative, lookNative, nativeIsOut } from "./native/native.js";
import { enterPhase, phaseAsJson } from "./phase.js";
import { beforeOthers } from "./priority.js";
import { apiLevel, processName, runtime, setOwnPackage } from "./process.js";
import { acknowledge, droppedCount, hurry, limitTo, flush, nextSeq, problem, push } from "./queue.js";
import { allTold, putMore, arm, armLate, disarm } from "./registry.js";
import { currentWay } from "./stack.js";
import type { Technique } from "./technique.js";
import { quote } from "./text.js";

const VERSION = "1";
const OUT_WITHIN_MS = 2_000; // half of what the harness waits for `stop`: a thread of a busy app may wait for long until it runs

interface ArmRequest {
  techniques: Technique[];
  process: string;
  phase: string;
  /** The app's package; without it, the part of `process` before ":". */
  package?: string;
  /**
   * How many characters of messages may wait. The harness posts {"type": "ack", "batches": N} as it takes them: what it
   * has not taken yet counts as waiting.
   */
  room?: number;
}

interface Position {
  seq: number;
  ns: number;
}

rpc.exports = {
  async arm(request: ArmRequest): Promise<{ armed: number; failed: number }> {
    setOwnPackage(request.package ?? request.process.split(":")[0]!);
    enterPhase(request.phase);
    if (request.room !== undefined) limitTo(request.room);
    let native = { armed: 0, failed: 0 };
    const { armed, failed, absent } = await inVm(() => beforeOthers(() => {
      requireNames();
      keepClasses();
      // The bridge makes its walker at the first walk. Two threads in the first hooked calls would make one each, and the code of
      // the first would go while stacks that it walked are still to be freed by it: the app would end.
      currentWay();
      native = armNative(request.techniques.filter(isNative));
      putMore([...leavingHooks(), ...handleHooks(), ...firstControls()]);
      findHandles();
      return arm(request.techniques.filter((row) => !isNative(row)), apiLevel());
    }));
    beginNative();
    runControl();
    push("ready", bootNs(), `,"armed":${armed + native.armed},"failed":${failed + native.failed},"walker":"${currentWay()}"`);
    flush();
    // SDKs that come with the app: on ART their classes can be found once Android has made the app's class loader, which
    // is after the gate; on the JVM they are there from the start.
    let late: Promise<void> | undefined;
    Java.perform(() => (late = rearm(absent)));
    await late;
    return { armed: armed + native.armed, failed: failed + native.failed };
  },

  async phase(name: string): Promise<Position> {
    lookNative();
    await look(); // what was taken back was so in the phase that ends
    hurry(false);
    enterPhase(name);
    const position = { seq: nextSeq(), ns: bootNs() };
    push("phase", position.ns, `,"phase":${phaseAsJson()}`);
    runControl();
    flush();
    return position;
  },

  async flush(): Promise<Position & { dropped: number }> {
    await allTold();
    lookNative();
    await look();
    runControl();
    flush();
    return { seq: nextSeq(), ns: bootNs(), dropped: droppedCount() };
  },

  /** The process is about to be ended from outside: until the next phase nothing is held back. */
  async hurry(): Promise<Position> {
    await look();
    runControl();
    hurry(true);
    return { seq: nextSeq(), ns: bootNs() };
  },

  async stop(): Promise<{ seq: number }> {
    endControl();
    disarmNative();
    inVm(disarm);
    if (!(await everyoneIsOut(OUT_WITHIN_MS))) problem("stop", "a thread of the app is still inside a hooked call");
    flush();
    return { seq: nextSeq() };
  },

  dispose(): void {
    if (isLeaving()) return; // the runtime is past changing its methods, and would never answer
    Script.pin(); // what may still run is not unloaded
    endControl();
    disarmNative();
    inVm(disarm);
    void everyoneIsOut().then(nativeIsOut).then(() => {
      takePatchesBack();
      flush();
      Script.unpin();
    }, (error: unknown) => problem("stop", error));
  },
};

async function rearm(absent: readonly Technique[]): Promise<void> {
  try {
    const { armed } = await unreported(() => beforeOthers(() => {
      putMore(lateControls());
      return armLate(absent, apiLevel());
    }));
    push("rearmed", bootNs(), `,"armed":${armed}`);
    runControl();
  } catch (error) {
    problem("rearm", error);
  }
  flush();
}

function inVm<T>(action: () => T): T {
  let result: { value: T } | undefined;
  Java.performNow(() => {
    result = { value: action() };
  });
  if (result === undefined) throw new Error("the Java runtime did not run the action");
  return result.value;
}

function hello(): void {
  push(
    "hello",
    bootNs(),
    `,"pid":${Process.id},"process":${quote(processName())},"runtime":"${runtime()}","api_level":${inVm(apiLevel)}` +
      `,"agent":"${VERSION}","wall_ms":${Date.now()}`,
  );
  flush();
}

function listen(): void {
  recv("ack", ({ batches }: { batches: number }) => {
    acknowledge(batches);
    listen();
  });
}

listen();
try {
  hello();
} catch (error) {
  problem("hello", error);
}
