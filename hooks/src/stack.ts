// Call stacks of Java code: walked at each call, named once, sent once and referred to by id afterwards.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";

import { bootNs } from "./clock.js";
import { HotSpotWalker } from "./stack/hotspot.js";
import { isOfBoot, toldAs } from "./stack/platform.js";
import { ThrowableWalker } from "./stack/throwable.js";
import { problem, push } from "./queue.js";
import { quote } from "./text.js";

export const DEPTH = 64;

/** The stack of the current thread as one walker sees it. */
export interface Walked {
  /** A key that equal stacks share. */
  readonly key: number | string;
  /** Innermost frame first; asked for on the same thread, before it goes on. */
  frames(): string[];
}

export interface Walker {
  walk(): Walked;
}

/** A stack that was named: the id that calls refer to. */
export interface Stack {
  readonly id: number;
}

class ArtWalker implements Walker {
  walk(): Walked {
    const backtrace = Java.backtrace({ limit: DEPTH });
    return {
      key: backtrace.id,
      frames: () =>
        backtrace.frames.map(({ origin, className, methodName, fileName, lineNumber }) => {
          const name = toldAs(className, () => isOfBoot(className, origin));
          return `${name}.${methodName}(${fileName || "Unknown Source"}${lineNumber > 0 ? `:${lineNumber}` : ""})`;
        }),
    };
  }
}

const stacks = new Map<number | string, Stack>();
let nextId = 1;

/** By what stacks are walked: `Walker` in harness/events/agent.py. */
export type Way = "jvmti" | "art" | "throwable" | "none";

/** The ways to walk, best first; one that fails once, as on an ART without the symbols it needs, is given up. */
let ways: readonly Way[] = [];
let walker: Walker | null = null;
let failures = "";

/** The current thread's stack, which was sent if it is new; an empty one rather than none. No exception may be pending. */
export function currentStack(): Stack {
  return walk(({ key, frames }) => stacks.get(key) ?? named(key, frames())) ?? stacks.get("") ?? named("", []);
}

/** The stack below native code of this library, on a thread that runs Java as well or does not. */
export function stackBelow(library: string, runsJava: boolean): Stack {
  const frames = [library, ...((runsJava ? walk((walked) => walked.frames()) : null) ?? [])];
  const key = frames.join("\n");
  return stacks.get(key) ?? named(key, frames);
}

/** By what stacks are walked, which is tried now. */
export function currentWay(): Way {
  walk((walked) => walked.frames());
  return ways[0]!;
}

/** Let `read` see the current thread's stack; null where none can be walked. No exception may be pending. */
export function walk<T>(read: (walked: Walked) => T): T | null {
  if (ways.length === 0) ways = [getApi().flavor === "jvm" ? "jvmti" : "art", "throwable", "none"];
  while (ways[0] !== "none") {
    try {
      walker ??= make(ways[0]!);
      return read(walker.walk());
    } catch (error) {
      failures += `${ways[0]!}: ${String(error)}; `;
      walker = null;
      ways = ways.slice(1);
      if (ways[0] === "none") problem("stack", failures);
    }
  }
  return null;
}

function make(way: Way): Walker {
  if (way === "jvmti") return new HotSpotWalker(DEPTH);
  return way === "art" ? new ArtWalker() : new ThrowableWalker(DEPTH);
}

function named(key: number | string, frames: string[]): Stack {
  const stack = { id: nextId++ };
  // Without room for it now it is tried again, under another id, with the next call.
  if (push("stack", bootNs(), `,"stack":${stack.id},"frames":[${frames.map(quote).join(",")}]`)) stacks.set(key, stack);
  return stack;
}
