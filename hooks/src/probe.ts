// What happens at a hooked call: let it through, tell how it ended, and never let an error of ours reach the app.

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
}

type Outcome = "obtained" | "denied" | "empty" | "error";

/** An observer for one overload, for all the rows that name it. */
export function probe(watches: readonly Watch[]): Observer {
  const unconditional = watches.every(({ technique }) => technique.when === null);
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
      const details = matching.map(({ reader, technique }) => describe(reader, technique, call));
      started = true;
      proceed();
      report(env, call, matching, details, tid, ns, enteredPhase);
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
  return watches.filter(({ applies }) => applies(call, text));
}

type Detail = Record<string, string>;

function describe(reader: Reader, technique: Technique, call: Call): Detail {
  try {
    return reader.describe?.(call, technique) ?? {};
  } catch (error) {
    problem(`detail:${technique.id}`, error);
    return {};
  }
}

function report(
  env: NativePointer,
  call: Call,
  watches: readonly Watch[],
  details: readonly Detail[],
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
      const stack = technique.registered_by === "" ? own : registered(technique, call, own);
      if (technique.delivers !== "" && thrown === null) remember(call, own);
      const detail = { ...details[index], ...reading.detail };
      const digest = digestOf(reading);
      const thread = threadName(tid, ns);
      // From here to `push` nothing may give up the script's lock: the phase has to be that of the message's place.
      push(
        "call",
        ns,
        `,"tid":${tid},"thread":${thread},"phase":${phaseAsJson()},"entered_phase":${enteredPhase}` +
          `,"technique":"${technique.id}","overload":"${watch.overload}","outcome":"${outcome}","stack":${stack}` +
          `,"value":${quote(reading.sample.slice(0, SAMPLE))},"digest":"${digest}","error":${quote(failure)}` +
          `,"detail":${JSON.stringify(detail)}`,
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

function registered(technique: Technique, call: Call, own: number): number {
  try {
    return registrationOf(call, technique.class, technique.registered_by) ?? own;
  } catch (error) {
    problem(`delivery:${technique.id}`, error);
    return own;
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
