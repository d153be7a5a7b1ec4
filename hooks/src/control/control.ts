// The positive control: the agent calls a few hooked methods itself and sees them come through the hook, one for each road by which
// hooks are placed. A hook that is in its place and never called looks like an app that does nothing.
//
// What is called does nothing: `Adler32.getValue` of the platform, which gives a number, and classes of our own in a class
// loader of their own. No class of the app is touched or initialized, and the call is nobody's: no event is told of it, and what
// it causes below is kept from being counted by the guard.

import Java from "frida-java-bridge";

import { bootNs } from "../clock.js";
import { unreported } from "../guard.js";
import type { Hook, Observer } from "../hook.js";
import { hookFor } from "../hook.js";
import { currentEnv, methodOf, withHandle } from "../jni.js";
import type { Method } from "../methods.js";
import { methodsOf } from "../methods.js";
import { push } from "../queue.js";
import { currentWay } from "../stack.js";
import { quote } from "../text.js";
import { CONTROL, implement, ownClasses } from "./classes.js";
import { callControl } from "../native/native.js";
import type { MethodRoad, Road } from "./road.js";
import { ROADS } from "./road.js";

const PLATFORM = ["java.util.zip.Adler32", "getValue"] as const;
const FIRST = `${CONTROL}$First`;

/** The method of Control that calls the hooked one of a road. */
const CALLERS: Readonly<Record<MethodRoad, string>> = {
  first: "ofPlatform",
  late: "late",
  met: "met",
  constructor: "constructor",
  static: "ofClass",
  native: "ofNative",
};

interface Caller {
  readonly klass: NativePointer;
  readonly id: NativePointer;
}

const callers = new Map<MethodRoad, Caller>(); // of roads whose hook is placed
const reasons = new Map<Road, string>(); // why a road cannot be tried
const seen = new Map<number, Set<Road>>(); // of the controls under way, by thread
let factory: Java.ClassFactory | null = null;

/** Hooks for all roads but that of the app's own classes, to be put with the first. */
export function firstControls(): Hook[] {
  try {
    factory = ownClasses();
  } catch (error) {
    for (const road of ROADS) reasons.set(road, String(error));
    return [];
  }
  const own = factory;
  return [
    ...control("first", () => methodsOf(...PLATFORM)),
    ...control("constructor", () => methodsOf(FIRST, "$init", own)),
    ...control("static", () => methodsOf(FIRST, "ofClass", own)),
    ...control("native", () => {
      implement(own.use(FIRST), "ofNative", Module.getGlobalExportByName("getpid"));
      return methodsOf(FIRST, "ofNative", own);
    }),
    ...control("met", () => implementing(own)),
  ];
}

/** A hook for the road of the app's own classes, to be put with theirs. */
export function lateControls(): Hook[] {
  const own = factory;
  return own === null ? [] : control("late", () => methodsOf(`${CONTROL}$Late`, "ofObject", own));
}

/** Call all hooked methods and tell which came through. Works on whatever thread; the app's other threads are not held. */
export function runControl(): void {
  if (callers.size === 0 && reasons.size === 0) return; // nothing is armed
  const tid = Process.getCurrentThreadId();
  const through = new Set<Road>();
  const failures = new Map<Road, string>();
  seen.set(tid, through);
  try {
    unreported(() => {
      Java.performNow(() => {
        for (const [road, caller] of callers) attempt(road, caller, failures);
      });
    });
  } finally {
    seen.delete(tid);
  }
  const inLibc = callControl();
  if (inLibc === "seen") through.add("libc");
  const tried = ROADS.filter((road) => (road === "libc" ? inLibc !== "none" : callers.has(road) || reasons.has(road)));
  const roads = tried.map((road) => {
    const reason = reasons.get(road) ?? failures.get(road) ?? "";
    const outcome = reason !== "" ? "not-tried" : through.has(road) ? "seen" : "not-seen";
    return `{"road":"${road}","outcome":"${outcome}","reason":${quote(reason)}}`;
  });
  push("control", bootNs(), `,"roads":[${roads.join(",")}]`);
}

/** The hooks are about to be taken out. */
export function endControl(): void {
  callers.clear();
  reasons.clear();
}

function attempt(road: Road, { klass, id }: Caller, failures: Map<Road, string>): void {
  const env = currentEnv();
  try {
    env.staticVaMethod("void", [])(env.handle, klass, id);
    env.throwIfExceptionPending();
  } catch (error) {
    failures.set(road, String(error));
  }
}

function control(road: MethodRoad, methods: () => Method[] | null): Hook[] {
  const observe: Observer = (_, __, proceed) => {
    const through = seen.get(Process.getCurrentThreadId());
    through?.add(road);
    if (through !== undefined && road === "first") currentWay(); // a stack is walked below code of Java, or not at all
    proceed();
  };
  try {
    const hooks = methods()!.map((method) => hookFor(method, observe));
    callers.set(road, callerOf(road));
    return hooks;
  } catch (error) {
    reasons.set(road, String(error));
    return [];
  }
}

/** By the class of an object that is there, as classes are that no name leads to. */
function implementing(own: Java.ClassFactory): Method[] {
  const env = currentEnv();
  const klass = withHandle(own.use(CONTROL)["made"]() as Java.Wrapper, (thing) => {
    const found = env.getObjectClass(thing);
    try {
      return env.newGlobalRef(found);
    } finally {
      env.deleteLocalRef(found);
    }
  });
  const shape = { name: "met", kind: "instance", isInherited: false, modifiers: 0, argumentTypes: [], returnType: "int" } as const;
  return [{ ...shape, id: methodOf(klass, "met", "()I"), klass }];
}

function callerOf(road: MethodRoad): Caller {
  const [method] = methodsOf(CONTROL, CALLERS[road], factory!)!;
  return { klass: method!.klass, id: method!.id };
}
