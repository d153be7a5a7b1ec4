// What happens at a hooked call: let it through, tell how it ended, and never let an error of ours reach the app.

import { gave, mayFollow } from "./after.js";
import type { Call } from "./call.js";
import { bootNs } from "./clock.js";
import { registrationOf, remember } from "./delivery.js";
import { digestOf } from "./digest.js";
import { enter, leave } from "./guard.js";
import type { Env } from "./jni.js";
import { currentEnv, isInstance, textOf } from "./jni.js";
import type { Observer } from "./hook.js";
import { phaseAsJson } from "./phase.js";
import { problem, push } from "./queue.js";
import type { Reader, Reading } from "./readers/index.js";
import { currentStack } from "./stack.js";
import type { Technique } from "./technique.js";
import { quote } from "./text.js";
import { threadName } from "./thread.js";
import type { Condition } from "./when.js";
import { textsOf } from "./when.js";

const SAMPLE = 256; // characters of a value that an event shows

/** A row as it is applied to one overload. */
export interface Watch {
  readonly technique: Technique;
  readonly overload: string;
  readonly applies: Condition;
  readonly reader: Reader;
  /** The id to report under where what was obtained is approximate. */
  readonly approximate: string;
}

type Outcome = "obtained" | "denied" | "empty" | "error";

/** An observer for one overload, for all the rows that name it. */
export function probe(watches: readonly Watch[]): Observer {
  // A delivery hands over to the app's own code, which may well run below it: what that collects is its own doing.
  const handsOver = watches.some(({ technique }) => technique.registered_by !== "");
  const unconditional = watches.every(({ technique }) => technique.when === null && technique.after.length === 0);
  return (env, call, proceed) => {
    const tid = Process.getCurrentThreadId();
    if (!enter(tid)) {
      proceed();
      return;
    }
    let started = false;
    try {
      const matching = unconditional ? watches : selected(watches, call);
      if (matching.length === 0) {
        leave(tid); // not a call that counts: what it does inside may count
        started = true;
        proceed();
        return;
      }
      const ns = bootNs();
      const enteredPhase = phaseAsJson();
      const before = matching.map(({ reader, technique }) => lookAt(reader, technique, call));
      started = true;
      if (handsOver) leave(tid);
      proceed();
      if (handsOver) enter(tid);
      report(env, call, matching, before, tid, ns, enteredPhase);
    } catch (error) {
      problem(`probe:${watches[0]!.technique.id}`, error);
      if (!started) proceed();
    } finally {
      leave(tid);
    }
  };
}

function selected(watches: readonly Watch[], call: Call): readonly Watch[] {
  const text = textsOf(call);
  return watches.filter(({ applies, technique }) => mayFollow(technique.after) && applies(call, text));
}

/** What has to be taken before the call runs, because the call may change it. */
interface Before {
  readonly detail: Record<string, string>;
  readonly registration: number | null; // the stack of who asked for what is delivered
}

const unknown: Before = { detail: {}, registration: null };

function lookAt(reader: Reader, technique: Technique, call: Call): Before {
  try {
    // Before the call, because what it asks for may come, on another thread, before it returns.
    if (technique.delivers !== "") remember(call, currentStack());
    if (reader.describe === undefined && technique.registered_by === "") return unknown;
    const { class: transport, registered_by: field } = technique;
    const registration = field === "" ? null : registrationOf(call, transport, field);
    return { detail: reader.describe?.(call, technique) ?? {}, registration };
  } catch (error) {
    problem(`detail:${technique.id}`, error);
    return unknown;
  }
}

function report(
  env: NativePointer,
  call: Call,
  watches: readonly Watch[],
  before: readonly Before[],
  tid: number,
  ns: number,
  enteredPhase: string,
): void {
  const thrown = exceptionCheck(env) === 0 ? null : take(currentEnv());
  try {
    const failure = thrown === null ? "" : textOf(thrown);
    const own = currentStack();
    watches.forEach((watch, index) => {
      const { technique } = watch;
      const [outcome, reading] = thrown === null ? read(watch, call) : [refusalOf(watch, thrown, failure), nothing];
      if (outcome === "obtained") gave(technique.id);
      const { detail, registration } = before[index]!;
      const stack = registration ?? own;
      const digest = digestOf(reading);
      const thread = threadName(tid, ns);
      // From here to `push` nothing may give up the script's lock: the phase has to be that of the message's place.
      push(
        "call",
        ns,
        `,"tid":${tid},"thread":${thread},"phase":${phaseAsJson()},"entered_phase":${enteredPhase}` +
          `,"technique":"${reading.approximate === true ? watch.approximate : technique.id}","overload":"${watch.overload}","outcome":"${outcome}","stack":${stack}` +
          `,"value":${quote(reading.sample.slice(0, SAMPLE))},"digest":"${digest}","error":${quote(failure)}` +
          `,"detail":${JSON.stringify({ ...detail, ...reading.detail })}`,
      );
    });
  } finally {
    if (thrown !== null) currentEnv().throw(thrown);
  }
}

const nothing: Reading = { sample: "" };

function read({ technique, reader }: Watch, call: Call): [Outcome, Reading] {
  if (technique.delivers !== "") return ["empty", { sample: "subscribed" }];
  try {
    const reading = reader.read(call, technique);
    if (reading === null || technique.empty.includes(reading.sample)) return ["empty", reading ?? nothing];
    return [reading.empty === true ? "empty" : "obtained", reading];
  } catch (error) {
    problem(`value:${technique.id}`, error);
    // The app has its answer, whether or not we could read it.
    return [call.returned instanceof NativePointer && call.returned.isNull() ? "empty" : "obtained", nothing];
  }
}

function refusalOf({ technique }: Watch, thrown: NativePointer, failure: string): Outcome {
  const refused = isInstance(thrown, "java.lang.SecurityException") || technique.refused.some((part) => failure.includes(part));
  return refused ? "denied" : "error";
}

const exceptionCheckSlot = 228;
let checkException: ((env: NativePointer) => number) | null = null;

function exceptionCheck(env: NativePointer): number {
  checkException ??= new NativeFunction(
    env.readPointer().add(exceptionCheckSlot * Process.pointerSize).readPointer(),
    "uint8",
    ["pointer"],
    { exceptions: "propagate" },
  ) as (env: NativePointer) => number;
  return checkException(env);
}

function take(env: Env): NativePointer {
  const thrown = env.exceptionOccurred();
  env.exceptionClear();
  return thrown;
}
