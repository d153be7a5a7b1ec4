// Hooks on functions of libc, where every road to a file ends: of Java's own classes, of those below them, and of native code. One
// that runs below a hook of a row on Java's classes is part of that call and not told; alone it says that those were passed by.

import Java from "frida-java-bridge";

import { bootNs } from "../clock.js";
import { enter, leave } from "../guard.js";
import { phaseAsJson } from "../phase.js";
import { problem, push } from "../queue.js";
import type { Outcome } from "../report.js";
import { tell } from "../report.js";
import { stackBelow } from "../stack.js";
import type { Technique } from "../technique.js";
import { quote } from "../text.js";
import { CODE } from "./code.js";

const LIBC = "libc";

/** The forms of a function by the name that a row gives; what a libc has not is left out, and what is the same code counts once. */
const FUNCTIONS: readonly { names: readonly string[]; code: string; method: string }[] = [
  { names: ["open", "open64", "__open_2", "__open64_2"], code: "open", method: "open" },
  { names: ["openat", "openat64", "__openat_2", "__openat64_2"], code: "openat", method: "open" },
];
const ERRNO = ["__errno", "__errno_location"] as const; // bionic's, glibc's
const EACCES = 13;
const EPERM = 1;
const CODE_BYTES = 16; // of a function that are looked at: what was put there lies in its beginning

interface Placed {
  readonly name: string;
  readonly target: NativePointer;
  readonly bytes: string; // its first ones, with the hook in
}

interface Row {
  readonly id: string;
  readonly fits: (path: string) => boolean;
}

let placed: Placed[] = [];
let rows: Row[] = [];
let state: { inside: NativePointer; controls: NativePointer } | null = null;
const kept: unknown[] = []; // what C refers to, for as long as a thread may come back through it
let good = 0; // ns of the last look that found all in place
let lost = false;
let control: (() => void) | null = null;

/** Whether a row is about a function of libc. */
export function isNative({ class: className }: Technique): boolean {
  return className === LIBC;
}

/** Put the hooks of these rows in, and say of each what became of it. */
export function armNative(techniques: readonly Technique[]): { armed: number; failed: number } {
  if (techniques.length === 0) return { armed: 0, failed: 0 };
  let failure = "";
  try {
    rows = techniques.map((row) => ({ id: row.id, fits: pathsOf(row) }));
    put(techniques.flatMap(patternsOf));
    good = bootNs();
  } catch (error) {
    failure = String(error);
    disarmNative();
  }
  const names = placed.map(({ name }) => name);
  for (const row of techniques) {
    push(
      "armed",
      bootNs(),
      `,"technique":${quote(row.id)},"overloads":${JSON.stringify(names)},"roads":${failure === "" ? '["libc"]' : "[]"}` +
        `,"reason":${failure === "" ? "null" : '"failed"'},"detail":${quote(failure)},"state":"unknown"`,
    );
  }
  return failure === "" ? { armed: techniques.length, failed: 0 } : { armed: 0, failed: techniques.length };
}

function put(patterns: readonly string[]): void {
  const text = `${[...new Set(patterns)].join("\0")}\0\0`;
  const watched = Memory.alloc(text.length).writeByteArray(Array.from(text, (sign) => sign.charCodeAt(0)));
  const path = Memory.allocUtf8String("//privacy-harness/control"); // nobody writes two slashes by chance
  const numbers = Memory.alloc(16 + 16 * Process.pointerSize);
  const original = numbers.add(16);
  numbers.writeInt(Process.id);
  state = { inside: numbers.add(4), controls: numbers.add(8) };
  const told = new NativeCallback(opened, "void", ["int", "pointer", "pointer", "int64", "int", "pointer"]);
  const code = new CModule(CODE, {
    read_link: functionOf("readlink"),
    get_pid: functionOf("getpid"),
    errno_of: functionOf(...ERRNO),
    told,
    patterns: watched,
    control_path: path,
    owner: numbers,
    inside: state.inside,
    controls: state.controls,
    original,
  });
  kept.push(watched, path, numbers, told, code);
  const open = new NativeFunction(functionOf("open"), "int", ["pointer", "int"]);
  control = () => void open(path, 0);
  FUNCTIONS.flatMap(({ names, code: kind }) => names.map((name) => ({ name, kind }))).forEach(({ name, kind }, index) => {
    const target = Module.findGlobalExportByName(name);
    if (target === null || placed.some((other) => other.target.equals(target))) return;
    const before = Interceptor.replaceFast(target, (code as unknown as Record<string, NativePointer>)[`${kind}_${index}`]!);
    original.add(index * Process.pointerSize).writePointer(before);
    placed.push({ name, target, bytes: "" });
  });
  Interceptor.flush();
  placed = placed.map((each) => ({ ...each, bytes: bytesAt(each.target) }));
}

function functionOf(...names: readonly string[]): NativePointer {
  const found = names.map((name) => Module.findGlobalExportByName(name)).find((each) => each !== null);
  if (found === undefined) throw new Error(`libc has no ${names.join(" or ")}`);
  return found!;
}

/** What C calls after a file that is watched was opened, or was not: on whatever thread of the app. */
function opened(_: number, named: NativePointer, real: NativePointer, result: Int64, error: number, caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return; // below a hook of Java, which tells of it
  try {
    const paths = [named.readUtf8String() ?? "", real.readUtf8String() ?? ""];
    const matching = rows.filter(({ fits }) => paths.some(fits));
    if (matching.length === 0) return;
    const isOpen = result.compare(0) >= 0;
    const outcome: Outcome = isOpen ? "obtained" : error === EACCES || error === EPERM ? "denied" : "error";
    const ns = bootNs();
    const stack = stackBelow(libraryAt(caller), Java.vm.tryGetEnv() !== null).id;
    for (const { id } of matching) {
      tell({
        tid,
        ns,
        phase: phaseAsJson(),
        technique: id,
        overload: "open",
        outcome,
        stack,
        sample: isOpen ? "present" : "",
        values: "[]",
        digest: "",
        failure: isOpen ? "" : `errno ${error}`,
        detail: { key: paths[0]!, ...(paths[1] === "" || paths[1] === paths[0] ? {} : { file: paths[1]! }) },
      });
    }
  } catch (failure) {
    problem("probe", failure, rows[0]!.id);
  } finally {
    leave(tid);
  }
}

/** "[libfoo.so+0x12]": the code that called; one that belongs to no library has no name. */
function libraryAt(caller: NativePointer): string {
  const module = Process.findModuleByAddress(outsideLibc(caller));
  return module === null ? "[?]" : `[${module.name}+${caller.sub(module.base).toString()}]`;
}

/** Where libc called itself, as `fopen` does, the first code outward of it. */
function outsideLibc(caller: NativePointer): NativePointer {
  const libc = Process.findModuleByAddress(placed[0]!.target);
  const isLibc = (address: NativePointer) => Process.findModuleByAddress(address)?.base.equals(libc?.base ?? NULL) ?? false;
  if (!isLibc(caller)) return caller;
  const outward = Thread.backtrace(undefined, Backtracer.FUZZY);
  const start = outward.findIndex((address) => address.equals(caller));
  return outward.slice(start + 1).find((address) => !isLibc(address)) ?? caller;
}

function patternsOf({ when }: Technique): readonly string[] {
  return when?.matches ?? [];
}

function pathsOf(row: Technique): (path: string) => boolean {
  const expressions = patternsOf(row).map(expressionOf);
  const others = (row.when?.excludes ?? []).map((each) => expressionOf(each.replace("{pid}", String(Process.id))));
  return (path) => expressions.some((each) => each.test(path)) && !others.some((each) => each.test(path));
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

/** Call a hooked function ourselves: whether it came through. */
export function callControl(): "seen" | "not-seen" | "none" {
  if (state === null || control === null) return "none";
  const before = state.controls.readInt();
  control();
  return state.controls.readInt() > before ? "seen" : "not-seen";
}

/** Whether the hooks are still in place: another's code in the beginning of a function, or its own, is told once. */
export function lookNative(): void {
  const ns = bootNs();
  const gone = placed.find(({ target, bytes }) => bytesAt(target) !== bytes);
  if (gone === undefined) {
    good = ns;
    return;
  }
  if (lost) return;
  lost = true;
  push(
    "taken-back",
    ns,
    `,"techniques":${JSON.stringify(rows.map(({ id }) => id))},"overload":"${gone.name}","how":"replaced","since_ns":${good},"held":false`,
  );
}

function bytesAt(target: NativePointer): string {
  return new Uint8Array(target.readByteArray(CODE_BYTES)!).join();
}

const OUT_WITHIN_S = 1;
const LOOK_EVERY_S = 0.005;

/** Take the hooks out, and wait, not for ever, until no call is under way through them. */
export function disarmNative(): void {
  control = null;
  for (const { target } of placed) Interceptor.revert(target);
  Interceptor.flush();
  placed = [];
  for (let waited = 0; (state?.inside.readInt() ?? 0) > 0 && waited < OUT_WITHIN_S; waited += LOOK_EVERY_S) Thread.sleep(LOOK_EVERY_S);
  state = null;
  rows = [];
}

setInterval(lookNative, 1000);
