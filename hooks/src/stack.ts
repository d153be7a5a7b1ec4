// Call stacks of Java code: walked at each call, named once, sent once and referred to by id afterwards.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";

import { bootNs } from "./clock.js";
import { HotSpotWalker } from "./stack/hotspot.js";
import { push } from "./queue.js";
import { quote } from "./text.js";

export const DEPTH = 64;

/** A way to walk the stack of the current thread. */
interface Walker {
  /** A key that equal stacks share. */
  walk(): number | string;
  /** The stack that was walked last on this thread, innermost frame first. */
  frames(): string[];
}

class ArtWalker implements Walker {
  private readonly last = new Map<number, Java.Backtrace>();

  walk(): string {
    const backtrace = Java.backtrace({ limit: DEPTH });
    this.last.set(Process.getCurrentThreadId(), backtrace);
    return backtrace.id;
  }

  frames(): string[] {
    return this.last.get(Process.getCurrentThreadId())!.frames.map(
      ({ className, methodName, fileName, lineNumber }) =>
        `${className}.${methodName}(${fileName || "Unknown Source"}${lineNumber > 0 ? `:${lineNumber}` : ""})`,
    );
  }
}

const ids = new Map<number | string, number>();
let nextId = 1;
let walker: Walker | null = null;

/** The id of the current thread's stack, which was sent if it is new. No exception may be pending. */
export function currentStack(): number {
  walker ??= getApi().flavor === "jvm" ? new HotSpotWalker(DEPTH) : new ArtWalker();
  const key = walker.walk();
  const known = ids.get(key);
  if (known !== undefined) return known;
  const frames = walker.frames();
  const id = nextId++;
  // Without room for it now it is tried again, under another id, with the next call.
  if (push("stack", bootNs(), `,"stack":${id},"frames":[${frames.map(quote).join(",")}]`)) ids.set(key, id);
  return id;
}
