// How the agent goes out of a process that goes on. A thread that is inside a hooked call comes back through our code, so that
// code, and the methods that stood for the hooked ones, may go only when the runtime itself shows no thread below one of them.

import Java from "frida-java-bridge";
import { revertGlobalPatches } from "frida-java-bridge/lib/android.js";
import getApi from "frida-java-bridge/lib/api.js";

import type { Hook } from "./hook.js";
import { hooksAreIn, waitUntilOut } from "./hook.js";
import { currentEnv, objectOf, textOf, withHandle } from "./jni.js";
import { elementsOf } from "./readers/list.js";

const LOOK_EVERY_MS = 5;
const LATER_MS = 500; // between looks at a call that may last for long

/** What the stack of a thread shows that is inside a hook that was taken out. */
const frames = new Set<string>();

/** Take hooks out: calls that begin from here on do not come to us. */
export function takeOut(hooks: readonly Hook[]): void {
  for (const hook of hooks) {
    if (getApi().flavor !== "jvm") frames.add(frameOf(hook));
    hook.revert();
  }
}

/** Wait until no thread is inside a hook that was taken out. False where one still was after `withinMs`. */
export async function everyoneIsOut(withinMs = Number.POSITIVE_INFINITY): Promise<boolean> {
  await hooksAreIn();
  if (getApi().flavor === "jvm") {
    waitUntilOut();
    return true;
  }
  const began = Date.now();
  while (isAnyoneInside()) {
    const waited = Date.now() - began;
    if (waited > withinMs) return false;
    await new Promise((resolve) => setTimeout(resolve, waited < LATER_MS ? LOOK_EVERY_MS : LATER_MS));
  }
  return true;
}

/**
 * Take back what the bridge has patched for all methods. A thread may still be in the patches: it leaves them before it can be
 * stopped to be looked at.
 */
export function takePatchesBack(): void {
  if (getApi().flavor === "jvm") return;
  revertGlobalPatches();
  Interceptor.detachAll();
  Interceptor.flush();
  isAnyoneInside();
}

/** Asks the runtime for the stack of each thread, for which each is stopped once. */
function isAnyoneInside(): boolean {
  let found = false;
  if (frames.size > 0) Java.performNow(() => (found = shown().some((frame) => frames.has(frame))));
  return found;
}

function shown(): string[] {
  const traces = Java.use("java.lang.Thread")["getAllStackTraces"]() as Java.Wrapper;
  return withHandle(traces, (map) => elementsOf(objectOf(map, "java.util.Map", "values"), LARGEST)!.first.flatMap(framesOf));
}

const LARGEST = 100_000;

function framesOf(trace: NativePointer): string[] {
  const env = currentEnv();
  const length = env.getArrayLength(trace);
  return Array.from({ length }, (_, index) => {
    const element = env.getObjectArrayElement(trace, index);
    const text = textOf(element);
    env.deleteLocalRef(element);
    return text;
  });
}

/** The method that stands for a hooked one has its name and its class, and is native. */
function frameOf({ method: { klass, id, kind, name } }: Hook): string {
  const env = currentEnv();
  const method = env.toReflectedMethod(klass, id, kind === "static" ? 1 : 0);
  const declaring = objectOf(method, "java.lang.reflect.Executable", "getDeclaringClass");
  const className = textOf(objectOf(declaring, "java.lang.Class", "getName"));
  return `${className}.${kind === "constructor" ? "<init>" : name}(Native Method)`;
}
