// A process that ends itself takes what waits in our queue with it, so it is sent before the end is let through.

import { bootNs } from "./clock.js";
import type { Hook } from "./hook.js";
import { hookFor } from "./hook.js";
import { isPresent } from "./jni.js";
import { look } from "./look.js";
import { methodsOf } from "./methods.js";
import { flush, onTheirWay, push } from "./queue.js";

// What is sent leaves the process on another thread: the end waits until the harness has taken it, and not for ever.
const TAKEN_WITHIN_S = 2;
const LOOK_EVERY_S = 0.002;

/** By what the process ends itself: `Exit` in harness/events/agent.py. */
type Exit =
  | "Runtime.exit"
  | "Runtime.halt"
  | "Shutdown.exit"
  | "Process.killProcess"
  | "Process.sendSignal"
  | "KillApplicationHandler.uncaughtException";

const KILLER = "com.android.internal.os.RuntimeInit$KillApplicationHandler";

const WAYS: readonly { how: Exit; class: string; method: string; ofProcess: boolean }[] = [
  { how: "Runtime.exit", class: "java.lang.Runtime", method: "exit", ofProcess: false },
  { how: "Runtime.halt", class: "java.lang.Runtime", method: "halt", ofProcess: false },
  { how: "Shutdown.exit", class: "java.lang.Shutdown", method: "exit", ofProcess: false }, // the JVM, on a signal
  { how: "Process.killProcess", class: "android.os.Process", method: "killProcess", ofProcess: true },
  { how: "Process.sendSignal", class: "android.os.Process", method: "sendSignal", ofProcess: true },
  { how: "KillApplicationHandler.uncaughtException", class: KILLER, method: "uncaughtException", ofProcess: false },
];

let left = false;

/** A hook for every way of ending this process that the runtime has. */
export function leavingHooks(): Hook[] {
  return WAYS.filter((way) => isPresent(way.class)).flatMap((way) =>
    (methodsOf(way.class, way.method) ?? []).map((method) =>
      hookFor(method, (_, call, proceed) => {
        if (!way.ofProcess || call.args[0] === Process.id) leave(way.how);
        proceed();
      }),
    ),
  );
}

/** Whether the process is on its way out. */
export function isLeaving(): boolean {
  return left;
}

function leave(how: Exit): void {
  if (left) return;
  left = true;
  void look(); // on ART it is done at once
  push("leaving", bootNs(), `,"how":"${how}"`);
  flush();
  for (let waited = 0; waited < TAKEN_WITHIN_S && onTheirWay() > 0; waited += LOOK_EVERY_S) Thread.sleep(LOOK_EVERY_S);
}
