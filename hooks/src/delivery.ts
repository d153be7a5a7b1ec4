// Results that come later: the stack of the call that asked for them is kept with the app's listener, because the stack of
// the delivery itself starts in the framework and names nobody.

import Java from "frida-java-bridge";

import type { Call } from "./call.js";
import { isObject } from "./call.js";
import { withObject } from "./jni.js";

const KEPT = 1000;

const stacks = new Map<number, number>(); // identity of a listener -> stack id

/** Remember who registered the listeners among the arguments, or an object of which results will come by itself. */
export function remember(call: Call, stack: number): void {
  for (const value of [call.receiver, ...call.args]) {
    if (!isObject(value)) continue;
    stacks.delete(identityOf(value));
    stacks.set(identityOf(value), stack);
  }
  for (const oldest of stacks.keys()) {
    if (stacks.size <= KEPT) break;
    stacks.delete(oldest);
  }
}

/** Who is handed what a transport delivers: the stack that registered its listener, null where that is not known. */
export interface Registration {
  readonly stack: number | null;
}

/** The registration of the listener that the transport holds in `field`; null where it holds none, so nobody is told. */
export function registrationOf(call: Call, transport: string, field: string): Registration | null {
  return withObject(call.receiver, transport, (object) => {
    const listener = referent((object[field] as Java.Field).value as Java.Wrapper | null);
    return listener === null ? null : { stack: stacks.get(identity(listener)) ?? null };
  });
}

function referent(held: Java.Wrapper | null): Java.Wrapper | null {
  if (held === null || held.$className !== "java.lang.ref.WeakReference") return held;
  return Java.cast(held, Java.use("java.lang.ref.WeakReference"))["get"]() as Java.Wrapper | null;
}

function identityOf(object: NativePointer): number {
  return withObject(object, "java.lang.Object", identity);
}

function identity(object: Java.Wrapper): number {
  return Java.use("java.lang.System")["identityHashCode"](object) as number;
}
