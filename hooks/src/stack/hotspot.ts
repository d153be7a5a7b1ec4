// Stacks on the JVM, through JVMTI. Walking and hashing is C, since it happens at each call; naming a new stack is not.

import Java from "frida-java-bridge";

import { currentEnv, isPresent, objectOf, resolve, textOf } from "../jni.js";
import type { Walked, Walker } from "../stack.js";
import { toldAs } from "./platform.js";

const JVMTI_VERSION_1_2 = 0x30010200;
const CAN_GET_SOURCE_FILE_NAME = 1 << 11;
const CAN_GET_LINE_NUMBERS = 1 << 12;

const source = `
#include <stdint.h>

#define DEPTH 64

typedef struct { void * method; int64_t location; } Frame;
typedef int (* GetStackTrace) (void * jvmti, void * thread, int start, int max, Frame * frames, int * count);

extern void * jvmti;

/* A hash of the current thread's frames, below 2^53. */
double
walk (void)
{
  Frame frames[DEPTH];
  int count, i;
  uint64_t hash = 14695981039346656037ULL;

  if ((*(GetStackTrace **) jvmti)[103] (jvmti, 0, 0, DEPTH, frames, &count) != 0)
    count = 0;
  for (i = 0; i != count; i++)
  {
    hash = (hash ^ (uint64_t) frames[i].method) * 1099511628211ULL;
    hash = (hash ^ (uint64_t) frames[i].location) * 1099511628211ULL;
    hash ^= hash >> 29;
  }
  return (double) (int64_t) (hash >> 11);
}
`;

interface Vm {
  tryGetEnvHandle(version: number): NativePointer | null;
}

export class HotSpotWalker implements Walker {
  private readonly jvmti: NativePointer;
  private readonly module: CModule;
  private readonly platforms = isPresent("android.os.Build") ? sourceOf(resolve("android.os.Build")) : null;
  private readonly names = new Map<string, { prefix: string; lines: [number, number][] }>();
  private readonly hash: () => number;
  private readonly describeAll = () => this.frames();

  constructor(private readonly depth: number) {
    const jvmti = (Java.vm as unknown as Vm).tryGetEnvHandle(JVMTI_VERSION_1_2);
    if (jvmti === null) throw new Error("the JVM gives no JVMTI environment");
    this.jvmti = jvmti;
    const capabilities = Memory.alloc(16);
    capabilities.writeU32(CAN_GET_SOURCE_FILE_NAME | CAN_GET_LINE_NUMBERS);
    this.call(142, capabilities);
    const cell = Memory.alloc(Process.pointerSize);
    cell.writePointer(jvmti);
    this.module = new CModule(source, { jvmti: cell });
    this.hash = new NativeFunction(this.module["walk"] as NativePointer, "double", [], { exceptions: "propagate" }) as () => number;
  }

  walk(): Walked {
    return { key: this.hash(), frames: this.describeAll };
  }

  private frames(): string[] {
    const frames = Memory.alloc(this.depth * 16);
    const count = Memory.alloc(4);
    if (this.call(104, NULL, 0, this.depth, frames, count) !== 0) return [];
    return Array.from({ length: count.readS32() }, (_, index) => {
      const frame = frames.add(index * 16);
      return this.describe(frame.readPointer(), Number(frame.add(8).readS64()));
    });
  }

  private describe(method: NativePointer, location: number): string {
    const key = method.toString();
    let name = this.names.get(key);
    if (name === undefined) {
      name = { prefix: this.nameOf(method), lines: this.linesOf(method) };
      this.names.set(key, name);
    }
    let line = -1;
    for (const [start, number] of name.lines) if (start <= location) line = number;
    return line === -1 ? `${name.prefix})` : `${name.prefix}:${line})`;
  }

  private nameOf(method: NativePointer): string {
    const out = Memory.alloc(3 * Process.pointerSize);
    this.call(64, method, out, NULL, NULL);
    const methodName = this.take(out);
    this.call(65, method, out);
    const klass = out.readPointer();
    out.writePointer(NULL);
    this.call(48, klass, out, NULL);
    const className = this.take(out).slice(1, -1).replace(/\//g, ".");
    out.writePointer(NULL);
    this.call(50, klass, out);
    const file = this.take(out) || "Unknown Source";
    const name = toldAs(className, () => this.platforms === null || ["", this.platforms].includes(sourceOf(klass)));
    currentEnv().deleteLocalRef(klass);
    return `${name}.${methodName}(${file}`;
  }

  private linesOf(method: NativePointer): [number, number][] {
    const count = Memory.alloc(4);
    const table = Memory.alloc(Process.pointerSize);
    if (this.call(70, method, count, table) !== 0) return []; // native, or compiled without line numbers
    const entries = table.readPointer();
    const lines = Array.from({ length: count.readS32() }, (_, index): [number, number] => {
      const entry = entries.add(index * 16);
      return [Number(entry.readS64()), entry.add(8).readS32()];
    });
    this.call(47, entries);
    return lines.sort((a, b) => a[0] - b[0]);
  }

  private take(out: NativePointer): string {
    const text = out.readPointer();
    if (text.isNull()) return "";
    try {
      return text.readUtf8String() ?? "";
    } finally {
      this.call(47, text);
    }
  }

  /** Call JVMTI's function of this number (from 1, as its specification counts them). */
  private call(index: number, ...values: (NativePointer | number)[]): number {
    const implementation = this.jvmti.readPointer().add((index - 1) * Process.pointerSize).readPointer();
    const types = values.map((value) => (typeof value === "number" ? "int" : "pointer"));
    const target = new NativeFunction(implementation, "int", ["pointer", ...types] as NativeFunctionArgumentType[], {
      exceptions: "propagate",
    }) as (...values: (NativePointer | number)[]) => number;
    return target(this.jvmti, ...values);
  }
}

/** From where a class was loaded, which no loader tells where the framework and the app have the same one; "" for the JDK's own. */
function sourceOf(klass: NativePointer): string {
  const domain = objectOf(klass, "java.lang.Class", "getProtectionDomain0"); // of the other a sandbox asks who wants to know
  if (domain.isNull()) return "";
  const source = objectOf(domain, "java.security.ProtectionDomain", "getCodeSource");
  return source.isNull() ? "" : textOf(objectOf(source, "java.security.CodeSource", "getLocation"));
}
