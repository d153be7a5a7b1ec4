// What happens at a hooked call: let it through, tell how it ended, and never let an error of ours reach the app.

import { mayFollow } from "./after.js";
import type { Call } from "./call.js";
import { bootNs } from "./clock.js";
import { registrationOf, remember } from "./delivery.js";
import { enter, leave } from "./guard.js";
import type { Observer } from "./hook.js";
import { currentEnv } from "./jni.js";
import { phaseAsJson } from "./phase.js";
import { problem } from "./queue.js";
import type { Reader } from "./readers/index.js";
import type { Before } from "./report.js";
import { answerOf, report } from "./report.js";
import { currentStack } from "./stack.js";
import type { Technique } from "./technique.js";
import type { Condition } from "./when.js";
import { factsOf } from "./when.js";

/** A row as it is applied to one overload. */
export interface Watch {
  readonly technique: Technique;
  readonly overload: string;
  readonly applies: Condition;
  /** The class that the object of a call must be of, where the method is one of a class above the row's. */
  readonly only: NativePointer | null;
  readonly reader: Reader;
  /** The id to report under where what was obtained is approximate. */
  readonly approximate: string;
  /** Shown every object that the call gives, where rows wait for one to be hooked on its class. */
  readonly makes: ((object: NativePointer) => void) | null;
}

/** An observer for one overload, for all the rows that name it. */
export function probe(watches: readonly Watch[]): Observer {
  // A delivery runs the app's own code, which may well collect something: that is its own doing.
  const handsOver = watches.some(({ technique }) => technique.registered_by !== "");
  const unconditional = watches.every(({ technique, only }) => technique.when === null && technique.after.length === 0 && only === null);
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
      const before = matching.map((watch) => lookAt(watch, call));
      started = true;
      if (handsOver) leave(tid);
      proceed();
      if (handsOver) enter(tid);
      report(env, call, matching, before, { tid, ns, phase: enteredPhase });
    } catch (error) {
      problem("probe", error, watches[0]!.technique.id);
      if (!started) proceed();
    } finally {
      leave(tid);
    }
  };
}

function selected(watches: readonly Watch[], call: Call): readonly Watch[] {
  const facts = factsOf(call, watches[0]!.technique.class);
  const isOf = (only: NativePointer | null) => only === null || currentEnv().isInstanceOf(call.receiver, only);
  return watches.filter(({ applies, technique, only }) => isOf(only) && mayFollow(technique.after) && applies(call, facts));
}

const unknown: Before = { detail: {}, registration: { stack: null }, answer: null };

function lookAt(watch: Watch, call: Call): Before {
  const { reader, technique } = watch;
  const { class: transport, registered_by: field } = technique;
  try {
    // Before the call, because what it asks for may come, on another thread, before it returns.
    if (technique.delivers !== "") remember(call, currentStack().id);
    if (reader.describe === undefined && field === "") return unknown;
    return {
      detail: reader.describe?.(call, technique) ?? {},
      registration: field === "" ? unknown.registration : registrationOf(call, transport, field),
      // What is handed over is the app's from here on, to change or to throw at.
      answer: field === "" ? null : answerOf(watch, call),
    };
  } catch (error) {
    problem("detail", error, technique.id);
    return unknown;
  }
}
