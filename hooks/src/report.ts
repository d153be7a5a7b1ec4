// How a hooked call ended, told to the harness.

import { gave } from "./after.js";
import type { Call } from "./call.js";
import { isObject } from "./call.js";
import type { Registration } from "./delivery.js";
import { digestOf } from "./digest.js";
import type { Env } from "./jni.js";
import { currentEnv, isInstance, textOf } from "./jni.js";
import { phaseAsJson } from "./phase.js";
import type { Watch } from "./probe.js";
import { problem, push } from "./queue.js";
import type { Reading } from "./readers/index.js";
import { currentStack } from "./stack.js";
import { quote, quoteAll } from "./text.js";
import { threadName } from "./thread.js";
import { valuesAsJson } from "./values.js";

const SAMPLE = 256; // characters of a value that an event shows

/** As harness/events/agent.py has them. */
export type Outcome = "obtained" | "subscribed" | "denied" | "empty" | "error" | "impersonal";

interface Answer {
  readonly outcome: Outcome;
  readonly reading: Reading;
}

/** What has to be taken before the call runs, because the call may change it. */
export interface Before {
  readonly detail: Record<string, string>;
  readonly registration: Registration | null; // null: a delivery to nobody
  readonly answer: Answer | null; // of a delivery
}

/** When and where a call was entered. */
export interface Entry {
  readonly tid: number;
  readonly ns: number;
  readonly phase: string; // as JSON
}

/** Tell of a call that has returned or thrown; an exception is pending again afterwards. */
export function report(
  env: NativePointer,
  call: Call,
  watches: readonly Watch[],
  before: readonly Before[],
  { tid, ns, phase }: Entry,
): void {
  const thrown = exceptionCheck(env) === 0 ? null : take(currentEnv());
  try {
    const failure = thrown === null ? "" : describe(thrown);
    const own = currentStack();
    watches.forEach((watch, index) => {
      const { technique, makes } = watch;
      const { detail, registration, answer } = before[index]!;
      if (registration === null) return;
      if (makes !== null && thrown === null && isObject(call.returned)) makes(call.returned);
      const told = answer ?? (thrown === null ? answerOf(watch, call) : refusalOf(watch, thrown, failure));
      const { reading, outcome } = told;
      if (outcome === "obtained" || outcome === "subscribed") gave(technique.id);
      const { json: values, left } = valuesAsJson(outcome === "obtained" ? reading.values : [], technique.empty);
      const unread = left > 0 ? { unread: String(left + Number(reading.detail?.["unread"] ?? 0)) } : {};
      const digest = digested(watch, reading);
      tell({
        tid,
        ns,
        phase,
        technique: reading.approximate === true ? watch.approximate : technique.id,
        overload: watch.overload,
        outcome,
        stack: registration.stack ?? own.id,
        sample: reading.sample,
        values,
        digest,
        failure,
        detail: { ...detail, ...reading.detail, ...unread },
      });
    });
  } finally {
    if (thrown !== null) currentEnv().throw(thrown);
  }
}

/** A call as it is told; `values` is JSON. */
export interface Told extends Entry {
  readonly technique: string;
  readonly overload: string;
  readonly outcome: Outcome;
  readonly stack: number;
  readonly sample: string;
  readonly values: string;
  readonly digest: string;
  readonly failure: string;
  readonly detail: Record<string, string>;
}

export function tell(call: Told): void {
  const thread = threadName(call.tid, call.ns);
  // From here to `push` nothing may give up the script's lock: the phase has to be that of the message's place.
  push(
    "call",
    call.ns,
    `,"tid":${call.tid},"thread":${thread},"phase":${phaseAsJson()},"entered_phase":${call.phase}` +
      `,"technique":"${call.technique}","overload":"${call.overload}","outcome":"${call.outcome}","stack":${call.stack}` +
      `,"value":${quote(call.sample.slice(0, SAMPLE))},"values":${call.values},"digest":"${call.digest}"` +
      `,"error":${quote(call.failure)},"detail":${quoteAll(call.detail)}`,
  );
}

const nothing: Reading = { sample: "", values: [] };

/** What a call that did not throw, or a delivery that is about to be made, gives. */
export function answerOf({ technique, reader }: Watch, call: Call): Answer {
  if (technique.delivers !== "") return { outcome: "subscribed", reading: nothing };
  try {
    const reading = reader.read(call, technique);
    if (reading?.failed !== undefined) return { outcome: reading.failed, reading: nothing };
    if (reading === null || technique.empty.includes(reading.sample)) return { outcome: "empty", reading: reading ?? nothing };
    return { outcome: reading.impersonal === true ? "impersonal" : "obtained", reading };
  } catch (error) {
    problem("value", error, technique.id);
    // The app has its answer, whether or not we could read it.
    const isNull = call.returned instanceof NativePointer && call.returned.isNull();
    return { outcome: isNull ? "empty" : "obtained", reading: nothing };
  }
}

/** An event without its digest is better than none. */
function digested({ technique }: Watch, reading: Reading): string {
  try {
    return digestOf(reading);
  } catch (error) {
    problem("digest", error, technique.id);
    return "";
  }
}

function refusalOf({ technique }: Watch, thrown: NativePointer, failure: string): Answer {
  const refused = isInstance(thrown, "java.lang.SecurityException") || technique.refused.some((part) => failure.includes(part));
  return { outcome: refused ? "denied" : "error", reading: nothing };
}

/** The exception's text; its class where it cannot say one. */
function describe(thrown: NativePointer): string {
  try {
    return textOf(thrown);
  } catch {
    return currentEnv().getObjectClassName(thrown); // its toString threw
  }
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
