// A process that ends itself takes what waits in our queue with it, so it is sent before the end is let through.

import Java from "frida-java-bridge";

import { bootNs } from "./clock.js";
import type { Hook } from "./hook.js";
import { replace } from "./hook.js";
import { isPresent } from "./jni.js";
import { flush, onTheirWay, push } from "./queue.js";
import { quote } from "./text.js";

// What is sent leaves the process on another thread: the end waits until the harness has taken it, and not for ever.
const TAKEN_WITHIN_S = 2;
const LOOK_EVERY_S = 0.002;

const WAYS: readonly { class: string; method: string; ofProcess: boolean }[] = [
  { class: "java.lang.Runtime", method: "exit", ofProcess: false },
  { class: "java.lang.Runtime", method: "halt", ofProcess: false },
  { class: "java.lang.Shutdown", method: "exit", ofProcess: false }, // the JVM, on a signal
  { class: "android.os.Process", method: "killProcess", ofProcess: true },
  { class: "android.os.Process", method: "sendSignal", ofProcess: true },
  { class: "com.android.internal.os.RuntimeInit$KillApplicationHandler", method: "uncaughtException", ofProcess: false },
];

let left = false;

/** Watch every way of ending this process that the runtime has. */
export function watchLeaving(): Hook[] {
  return WAYS.filter((way) => isPresent(way.class)).flatMap((way) => {
    const dispatcher = Java.use(way.class)[way.method] as Java.MethodDispatcher | undefined;
    return (dispatcher?.overloads ?? []).map((method) =>
      replace(method, (_, call, proceed) => {
        if (!way.ofProcess || call.args[0] === Process.id) leave(`${way.class}.${way.method}`);
        proceed();
      }),
    );
  });
}

/** Whether the process is on its way out. */
export function isLeaving(): boolean {
  return left;
}

function leave(how: string): void {
  if (left) return;
  left = true;
  push("leaving", bootNs(), `,"how":${quote(how)}`);
  flush();
  for (let waited = 0; waited < TAKEN_WITHIN_S && onTheirWay() > 0; waited += LOOK_EVERY_S) Thread.sleep(LOOK_EVERY_S);
}
