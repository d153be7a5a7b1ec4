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
import { isMade, isToWrite } from "../readers/file.js";
import { detailOf, ownVariable, remember, wasTold } from "../readers/command.js";
import { ownPackage, runtime } from "../process.js";
import { valuesAsJson } from "../values.js";
import { CODE, PLACE, PLACES } from "./code.js";
import { INTERFACE_NAME, addressIn, addressesIn, addressesListed, hardwareIn } from "./interfaces.js";
import { REQUESTS, numbered } from "./numbers.js";
import { isOfApp } from "./owner.js";
import { HAS_THUNKS, thunk } from "./thunk.js";

const LIBC = "libc";

const ANY = "*"; // a function by which others are reached: of each row that one of them is for

/** The forms of a function by the name that a row gives; what a libc has not is left out, and what is the same code counts once. */
const FUNCTIONS: readonly { names: readonly string[]; code: string; method: string; only?: "glibc" }[] = [
  { names: ["open", "open64", "__open_2", "__open64_2"], code: "open", method: "open" },
  { names: ["openat", "openat64", "__openat_2", "__openat64_2"], code: "openat", method: "open" },
  { names: ["execve", "execvpe"], code: "exec", method: "execve" }, // in the child
  { names: ["execv", "execvp"], code: "inherit", method: "execve" },
  { names: ["system"], code: "system", method: "execve" },
  { names: ["popen"], code: "pipe", method: "execve" },
  { names: ["posix_spawn", "posix_spawnp"], code: "spawn", method: "execve" },
  { names: ["__system_property_get"], code: "property", method: "property" }, // bionic's alone
  { names: ["__system_property_find"], code: "found", method: "property" }, // what it leads to holds the value
  { names: ["ioctl"], code: "request", method: "ioctl" },
  { names: ["fstatat64", "fstatat", "faccessat", "statx"], code: "below", method: "stat" }, // stat and lstat end there
  { names: ["access"], code: "named", method: "stat", only: "glibc" }, // bionic's ends in faccessat
  { names: ["__xstat", "__xstat64", "__lxstat", "__lxstat64"], code: "second", method: "stat" }, // of programs made for an old glibc
  { names: ["getifaddrs"], code: "interfaces", method: "getifaddrs" },
  { names: ["readlink"], code: "link", method: "stat", only: "glibc" }, // bionic's ends in readlinkat
  { names: ["readlinkat"], code: "linkat", method: "stat" },
  { names: ["statfs64", "statfs", "getxattr", "lgetxattr", "listxattr", "llistxattr"], code: "named", method: "stat" },
  { names: ["inotify_add_watch"], code: "second", method: "stat" },
  { names: ["fexecve"], code: "handle", method: "execve", only: "glibc" }, // bionic's ends in execve
  { names: ["execveat"], code: "execat", method: "execve" },
  { names: ["syscall"], code: "numbered", method: ANY },
  { names: ["socket"], code: "netlink", method: "netlink" },
  { names: ["__system_property_foreach"], code: "each", method: "property" },
  { names: ["__system_property_find_nth"], code: "nth", method: "property" },
];
const ERRNO = ["__errno", "__errno_location"] as const; // bionic's, glibc's
const JAVAS = "libjavacore.so"; // below android.system.Os, by which no code of the platform opens such a socket in an app
const READ_LINK = "readlink";
const [SIOCGIFCONF, , SIOCGIFHWADDR] = REQUESTS;
const EACCES = 13;
const EPERM = 1;
const WRITTEN_WITHIN_S = 0.5;
const OUT_WITHIN_S = 1;
const LOOK_EVERY_S = 0.005;
const CODE_BYTES = 16; // of a function that are looked at: what was put there lies in its beginning

interface Placed {
  readonly name: string;
  readonly method: string;
  readonly target: NativePointer;
  readonly bytes: string; // its first ones, with the hook in; until that is written, those before
}

interface Row {
  readonly id: string;
  readonly type: string;
  readonly method: string;
  readonly empty: readonly string[];
  readonly fits: (path: string) => boolean;
}

const RUNNERS = 50;
const TOGETHER_NS = 2e9; // between who ran a command and the child that became it

const runners: { ns: number; tid: number; stack: number }[] = [];
let ring: NativePointer | null = null;
let drained = 0;
let lastPid = 0;
let placed: Placed[] = [];
const refused = new Map<string, string>(); // of functions that could not be hooked, by the method of the rows
let rows: Row[] = [];
let state: { owner: NativePointer; controls: NativePointer } | null = null;
let underWay: NativePointer | null = null; // how many calls are, also when the hooks are out
const kept: unknown[] = []; // what C refers to, for as long as a thread may come back through it
let good = 0; // ns of the last look that found all in place
let lost = false;
let control: (() => void) | null = null;

/** Whether a row is about a function of libc. */
export function isNative({ class: className }: Technique): boolean {
  return className === LIBC;
}

/**
 * Put the hooks of these rows in, and say of each what became of it. To be called before the first hook of Java: as long as threads
 * of the app wait for the script, nothing is written. Calls are let through unseen until `beginNative`.
 */
export function armNative(techniques: readonly Technique[]): { armed: number; failed: number } {
  if (techniques.length === 0) return { armed: 0, failed: 0 };
  let failure = "";
  try {
    rows = techniques.map((row) => ({ id: row.id, type: row.data_type, method: row.method, empty: row.empty, fits: pathsOf(row) }));
    put(techniques);
    good = bootNs();
  } catch (error) {
    failure = String(error);
    disarmNative();
  }
  let armed = 0;
  for (const row of techniques) {
    const names = placed.filter(({ method }) => isFor(method, row.method)).map(({ name }) => name);
    const lack = failure || ([...refused].find(([method]) => isFor(method, row.method))?.[1] ?? "");
    const reason = lack !== "" ? '"failed"' : names.length === 0 ? '"absent-method"' : "null";
    if (reason === "null") armed++;
    push(
      "armed",
      bootNs(),
      `,"technique":${quote(row.id)},"overloads":${JSON.stringify(names)},"roads":${reason === "null" ? '["libc"]' : "[]"}` +
        `,"reason":${reason},"detail":${quote(lack)},"state":"unknown"`,
    );
  }
  return { armed, failed: techniques.length - armed };
}

function isFor(method: string, ofRow: string): boolean {
  return method === ofRow || (method === ANY && numbered(new Set([ofRow])).length > 0);
}

/** From now on calls are told. */
export function beginNative(): void {
  state?.owner.writeInt(Process.id);
}

function put(techniques: readonly Technique[]): void {
  const [watched, asked] = ["open", "stat"].map((kind) => pathsFor(techniques.filter(({ method }) => method === kind))) as [NativePointer, NativePointer];
  const properties = listOf(techniques.filter(({ method }) => method === "property"));
  const commands = shared();
  const path = Memory.allocUtf8String("//privacy-harness/control"); // nobody writes two slashes by chance
  const count = FUNCTIONS.flatMap(({ names }) => names).length;
  const numbers = Memory.alloc(16 + count * (Process.pointerSize + 4));
  const original = numbers.add(16);
  const noted = original.add(count * Process.pointerSize);
  underWay = numbers.add(4);
  state = { owner: numbers, controls: numbers.add(8) };
  const told = new NativeCallback(opened, "void", ["int", "pointer", "pointer", "int64", "int", "pointer"]);
  const file = new NativeCallback(askedFile, "void", ["pointer", "int64", "int", "pointer"]);
  const property = new NativeCallback(askedProperty, "void", ["pointer", "pointer", "pointer"]);
  const address = new NativeCallback(askedAddress, "void", ["uint", "pointer", "int64", "int", "pointer"]);
  const interfaces = new NativeCallback(askedInterfaces, "void", ["pointer", "int", "int", "pointer"]);
  const netlink = new NativeCallback(openedNetlink, "void", ["pointer"]);
  const spawning = new NativeCallback(aboutToRun, "void", ["pointer"]);
  const reads = Memory.alloc(Process.pointerSize).writePointer(Module.findGlobalExportByName("__system_property_read_callback") ?? NULL);
  const code = new CModule(CODE, {
    read_property: reads,
    properties,
    looked_for: asked,
    asked_file: file,
    asked_property: property,
    asked_address: address,
    asked_interfaces: interfaces,
    opened_netlink: netlink,
    spawning,
    clock_gettime: functionOf("clock_gettime"),
    ring: commands,
    get_pid: functionOf("getpid"),
    errno_of: functionOf(...ERRNO),
    told,
    opened: watched,
    control_path: path,
    owner: numbers,
    inside: underWay,
    controls: state.controls,
    original,
    noted,
  });
  kept.push(watched, asked, properties, reads, path, numbers, told, file, property, address, interfaces, netlink, spawning, code);
  if (wantsOpen(techniques)) {
    const open = new NativeFunction(functionOf("open"), "int", ["pointer", "int"]);
    control = () => void open(path, 0);
  }
  const isBionic = Process.findModuleByAddress(functionOf("open"))?.name === "libc.so"; // glibc's is libc.so.6
  const wanted = new Set(techniques.map(({ method }) => method));
  if (wanted.has("execve")) ring = commands;
  const each = FUNCTIONS.flatMap(({ names, code: kind, method, only }) => names.map((name) => ({ name, kind, method, only })));
  original.add(each.findIndex(({ name }) => name === READ_LINK) * Process.pointerSize).writePointer(functionOf(READ_LINK)); // C reads links by it
  each.forEach(({ name, kind, method, only }, index) => {
    const target = [...wanted].some((each) => isFor(method, each)) && !(isBionic && only === "glibc") ? Module.findGlobalExportByName(name) : null;
    if (target === null || placed.some((other) => other.target.equals(target))) return;
    const bytes = bytesAt(target);
    try {
      const place = original.add(index * Process.pointerSize);
      const own = inFrontOf((code as unknown as Record<string, NativePointer>)[`${kind}_${index}`]!, kind, place, wanted);
      const through = replace(name, target, own);
      place.writePointer(through);
      noted.add(index * 4).writeInt(through.equals(target) ? 1 : 0);
      placed.push({ name, method, target, bytes });
    } catch (error) {
      // On Android all others end there.
      if (name !== "execve" || isBionic) refused.set(method, `${name}: ${String(error)}`);
    }
  });
  waitUntilWritten();
  const unwritten = placed.filter(isUnwritten);
  for (const { name, method, target } of unwritten) {
    Interceptor.revert(target);
    refused.set(method, `${name}: its hook was not written in ${WRITTEN_WITHIN_S} s`);
  }
  placed = placed.filter((each) => !unwritten.includes(each)).map((each) => ({ ...each, bytes: bytesAt(each.target) }));
}

/** What runs in the stead of a function: C, but where threads wait in it a thunk that leads there what C is to see. */
function inFrontOf(own: NativePointer, kind: string, original: NativePointer, methods: ReadonlySet<string>): NativePointer {
  if (!HAS_THUNKS || !(kind === "numbered" || kind === "request")) return own;
  const cases = kind === "request" ? REQUESTS.map((is) => [{ argument: 1, is } as const]) : numbered(methods);
  const code = thunk(cases, own, original);
  kept.push(code);
  return code;
}

/** Frida writes code as the last thread leaves its scripts. Threads that call what another script has hooked come and go there. */
function waitUntilWritten(): void {
  Interceptor.flush();
  for (let waited = 0; placed.some(isUnwritten) && waited < WRITTEN_WITHIN_S; waited += LOOK_EVERY_S) {
    Thread.sleep(LOOK_EVERY_S);
    Interceptor.flush();
  }
}

function isUnwritten({ target, bytes }: Placed): boolean {
  return bytesAt(target) === bytes;
}

const strlen = new NativeFunction(Module.getGlobalExportByName("strlen"), "size_t", ["pointer"]);

function lengthOf(text: NativePointer): number {
  return Number(strlen(text));
}

/** Have calls of a function come to `own`; what runs the original. */
function replace(name: string, target: NativePointer, own: NativePointer): NativePointer {
  try {
    return Interceptor.replaceFast(target, own);
  } catch (error) {
    // A shorter function takes a hook that notes each call on its thread. A child that shares the thread's memory, as that of
    // posix_spawn does, would leave such a note behind when it becomes another program, and the next would be passed by; and who
    // waits in `syscall` would come back by it when we are gone.
    if (name === "execve" || name === "syscall") throw error;
    Interceptor.replace(target, own);
    return target;
  }
}

function functionOf(...names: readonly string[]): NativePointer {
  const found = names.map((name) => Module.findGlobalExportByName(name)).find((each) => each !== null);
  if (found === undefined) throw new Error(`libc has no ${names.join(" or ")}`);
  return found!;
}

/** What C calls after a file that is watched was opened, or was not: on whatever thread of the app. */
function opened(flags: number, named: NativePointer, real: NativePointer, result: Int64, error: number, caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return; // below a hook of Java, which tells of it
  try {
    const paths = [named.readUtf8String() ?? "", real.readUtf8String() ?? ""];
    if (isToWrite(flags) && !isMade(flags)) return;
    const isOpen = result.compare(0) >= 0;
    const outcome: Outcome = !isOpen ? (isRefusal(error) ? "denied" : "error") : isMade(flags) ? "impersonal" : "obtained";
    const file = paths[1] || paths[0]!;
    const detail = { key: paths[0]!, ...(file === paths[0] ? {} : { file }), ...(isMade(flags) ? { made: file } : {}) };
    for (const { id } of rows.filter(({ method, fits }) => method === "open" && paths.some(fits))) {
      say({ technique: id, overload: "open", outcome, stack: stackAt(caller), sample: outcome === "obtained" ? "present" : "", failure: isOpen ? "" : `errno ${error}`, detail });
    }
  } catch (failure) {
    problem("probe", failure, rows[0]!.id);
  } finally {
    leave(tid);
  }
}

function isRefusal(error: number): boolean {
  return error === EACCES || error === EPERM;
}

/** Whether a file of a folder that is watched is there was asked, by whatever thread of the app. */
function askedFile(named: NativePointer, result: Int64, error: number, caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return;
  try {
    const key = named.readUtf8String() ?? "";
    const isThere = result.compare(0) >= 0;
    const outcome: Outcome = isThere ? "obtained" : isRefusal(error) ? "denied" : "error";
    for (const { id } of rows.filter(({ method, fits }) => method === "stat" && fits(key))) {
      say({ technique: id, overload: "stat", outcome, stack: stackAt(caller), sample: isThere ? "present" : "", failure: isThere ? "" : `errno ${error}`, detail: { key } });
    }
  } catch (failure) {
    problem("probe", failure, rows[0]!.id);
  } finally {
    leave(tid);
  }
}

/** A property was asked for, or handed out with others. */
function askedProperty(named: NativePointer, value: NativePointer, caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return;
  try {
    const [key, sample] = [named.readUtf8String() ?? "", value.readUtf8String() ?? ""];
    for (const { id, empty } of rows.filter(({ method, fits }) => method === "property" && fits(key))) {
      const outcome = sample === "" || empty.includes(sample) ? "empty" : "obtained";
      const values = outcome === "obtained" && sample !== "present" ? [sample] : [];
      say({ technique: id, overload: "__system_property_get", outcome, stack: stackAt(caller), sample, values, detail: { key } });
    }
  } catch (failure) {
    problem("probe", failure, "");
  } finally {
    leave(tid);
  }
}

/** An address of an interface was asked for, or all of them. Java asks for its own by the same, and libc for their names. */
function askedAddress(request: number, answer: NativePointer, result: Int64, error: number, caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return;
  try {
    const ofHardware = request === SIOCGIFHWADDR;
    if (!ofHardware && (isOfLibc(caller) || !isOfApp(Process.findModuleByAddress(caller)))) return;
    const given = result.compare(0) >= 0;
    const found = !given ? [] : ofHardware ? [hardwareIn(answer)] : request === SIOCGIFCONF ? addressesListed(answer) : addressIn(answer);
    const key = request === SIOCGIFCONF ? "" : /^[\w.:-]*/.exec(answer.readCString(INTERFACE_NAME) ?? "")![0];
    for (const { id, empty } of rows.filter(({ method, type }) => method === "ioctl" && (type === "mac_wifi") === ofHardware)) {
      const values = found.filter((each) => !empty.includes(each));
      const outcome = !given ? (isRefusal(error) ? "denied" : "error") : values.length === 0 ? "empty" : "obtained";
      const detail = key === "" ? {} : { key };
      say({ technique: id, overload: "ioctl", outcome, stack: stackAt(caller), sample: found.join(", "), values, failure: given ? "" : `errno ${error}`, detail });
    }
  } catch (failure) {
    problem("probe", failure, "");
  } finally {
    leave(tid);
  }
}

/** The addresses of all interfaces were asked for; libc itself does so for their names alone. */
function askedInterfaces(list: NativePointer, result: number, error: number, caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return;
  try {
    if (isOfLibc(caller) || !isOfApp(Process.findModuleByAddress(caller))) return;
    const given = result === 0;
    const { local, hardware } = given ? addressesIn(list.readPointer()) : { local: [], hardware: [] };
    for (const { id, type, empty } of rows.filter(({ method }) => method === "getifaddrs")) {
      const values = (type === "mac_wifi" ? hardware : local).filter((each) => !empty.includes(each));
      // Whoever wants addresses has to take what stands beside them: that there was no other is no attempt.
      if (type === "mac_wifi" && values.length === 0) continue;
      const outcome = !given ? (isRefusal(error) ? "denied" : "error") : values.length === 0 ? "empty" : "obtained";
      say({ technique: id, overload: "getifaddrs", outcome, stack: stackAt(caller), sample: values.join(", "), values, failure: given ? "" : `errno ${error}`, detail: {} });
    }
  } catch (failure) {
    problem("probe", failure, "");
  } finally {
    leave(tid);
  }
}

/** A socket was opened by which the kernel is asked for interfaces, addresses and routes, or tells of changes: nobody sees which. */
function openedNetlink(caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return;
  try {
    const module = Process.findModuleByAddress(caller);
    if (isOfLibc(caller) || !(isOfApp(module) || module?.name === JAVAS)) return;
    for (const { id } of rows.filter(({ method }) => method === "netlink")) {
      say({ technique: id, overload: "socket", outcome: "impersonal", stack: stackAt(caller), sample: "", detail: {} });
    }
  } catch (failure) {
    problem("probe", failure, "");
  } finally {
    leave(tid);
  }
}

/** Somebody is about to run a command; the child that does so cannot say who. */
function aboutToRun(caller: NativePointer): void {
  const tid = Process.getCurrentThreadId();
  if (!enter(tid)) return; // below a hook of Java, which tells of the command
  try {
    runners.push({ ns: bootNs(), tid, stack: stackAt(caller) });
    if (runners.length > RUNNERS) runners.shift();
  } catch (failure) {
    problem("probe", failure, "");
  } finally {
    leave(tid);
  }
}

/** Tell of the commands that were run since; those that Java ran are told by its hooks. */
export function drain(): void {
  if (ring === null) return;
  const all = ring.readInt();
  if (all - drained > PLACES) {
    problem("probe", new Error(`${all - drained - PLACES} commands were run in too short a time`), commandRow());
    say({ technique: commandRow(), overload: "execve", outcome: "obtained", stack: stackBelow("[?]", false).id, sample: "", detail: {} });
    drained = all - PLACES;
  }
  while (drained < all) {
    const place = ring.add(64 + (drained % PLACES) * PLACE);
    const pid = place.readInt();
    if (pid === 0) return; // it is being written
    drained++;
    if (pid === Process.id || pid !== lastPid) tellOf(place, pid); // the same once more: the next folder of PATH
    lastPid = pid;
  }
}

function tellOf(place: NativePointer, pid: number): void {
  const ns = place.add(8).readS64().toNumber();
  const count = place.add(16).readInt();
  const inherits = place.add(20).readInt() === 1;
  let at = place.add(24);
  const next = (): string => {
    const text = at.readCString() ?? "";
    at = at.add(lengthOf(at) + 1);
    return text;
  };
  const whole = place.add(4).readInt() === 1;
  const folder = next();
  const words = whole ? Array.from({ length: count }, next) : [];
  if (whole && ((runtime() === "jvm" && /\/jspawnhelper$/.test(words[0] ?? "")) || wasTold(words))) return;
  if (pid === Process.id) remember(words); // its child may tell of it as well
  const variables = new Map<string, string>();
  for (let text = whole && !inherits ? next() : ""; text !== ""; text = next()) variables.set(text.split("=")[0]!, text.replace(/^[^=]*=/, ""));
  const stacks = new Set(runners.filter((each) => each.ns <= ns && ns - each.ns < TOGETHER_NS).map(({ stack }) => stack));
  const detail: Record<string, string> = whole ? detailOf({ words, folder, variable: inherits ? ownVariable : (name) => variables.get(name) ?? null }) : {};
  const stack = stacks.size === 1 ? [...stacks][0]! : stackBelow("[?]", false).id;
  say({ technique: commandRow(), overload: "execve", outcome: "obtained", stack, sample: words.join(" "), detail }, ns);
}

function commandRow(): string {
  return rows.find(({ method }) => method === "execve")!.id;
}

interface Said {
  readonly technique: string;
  readonly overload: string;
  readonly outcome: Outcome;
  readonly stack: number;
  readonly sample: string;
  readonly values?: readonly string[];
  readonly failure?: string;
  readonly detail: Record<string, string>;
}

function say(call: Said, ns = bootNs()): void {
  const { json } = valuesAsJson(call.values ?? [], []);
  tell({ tid: Process.getCurrentThreadId(), ns, phase: phaseAsJson(), digest: "", failure: "", ...call, values: json });
}

function stackAt(caller: NativePointer): number {
  return stackBelow(libraryAt(caller), Java.vm.tryGetEnv() !== null).id;
}

/** Memory that a forked child shares with us. */
function shared(): NativePointer {
  const map = new NativeFunction(functionOf("mmap"), "pointer", ["pointer", "size_t", "int", "int", "int", "size_t"]);
  const memory = map(NULL, 64 + PLACES * PLACE, 3, 0x21, -1, 0); // read and write, shared and of no file
  if (memory.equals(ptr(-1))) throw new Error("no memory to share with a child");
  return memory;
}

function listOf(techniques: readonly Technique[]): NativePointer {
  const text = `${[...new Set(techniques.flatMap(patternsOf))].join("\0")}\0\0`;
  return Memory.alloc(text.length).writeByteArray(Array.from(text, (sign) => sign.charCodeAt(0)));
}

/** What each row looks for and leaves out, as C reads it. */
function pathsFor(techniques: readonly Technique[]): NativePointer {
  const each = techniques.map((row) => [...patternsOf(row), ...exceptionsOf(row).map((pattern) => `!${pattern}`)]);
  const text = `${each.map((patterns) => `${patterns.join("\0")}\0\0`).join("")}\0`;
  return Memory.alloc(text.length).writeByteArray(Array.from(text, (sign) => sign.charCodeAt(0)));
}

function wantsOpen(techniques: readonly Technique[]): boolean {
  return techniques.some(({ method }) => method === "open");
}

/** "[libfoo.so+0x12]": the code that called; one that belongs to no library has no name. */
function libraryAt(caller: NativePointer): string {
  const module = Process.findModuleByAddress(outsideLibc(caller));
  return module === null ? "[?]" : `[${module.name}+${caller.sub(module.base).toString()}]`;
}

/** Where libc called itself, as `fopen` does, the first code outward of it. */
function outsideLibc(caller: NativePointer): NativePointer {
  if (!isOfLibc(caller)) return caller;
  const outward = Thread.backtrace(undefined, Backtracer.FUZZY);
  const start = outward.findIndex((address) => address.equals(caller));
  return outward.slice(start + 1).find((address) => !isOfLibc(address)) ?? caller;
}

function isOfLibc(address: NativePointer): boolean {
  const libc = Process.findModuleByAddress(placed[0]!.target);
  return Process.findModuleByAddress(address)?.base.equals(libc?.base ?? NULL) ?? false;
}

function patternsOf({ when }: Technique): readonly string[] {
  return when?.matches ?? [];
}

function exceptionsOf({ when }: Technique): readonly string[] {
  return (when?.excludes ?? []).map((each) => each.replace("{pid}", String(Process.id)).replace("{package}", ownPackage()));
}

function pathsOf(row: Technique): (path: string) => boolean {
  const expressions = patternsOf(row).map(expressionOf);
  const others = exceptionsOf(row).map(expressionOf);
  return (path) => expressions.some((each) => each.test(path)) && !others.some((each) => each.test(path));
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "is"); // as C compares them
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
  drain();
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

/** Take the hooks out, and wait, not for long, until no call is under way through them. */
export function disarmNative(): void {
  control = null;
  for (const { target } of placed) Interceptor.revert(target);
  Interceptor.flush();
  placed = [];
  for (let waited = 0; !isOut() && waited < OUT_WITHIN_S; waited += LOOK_EVERY_S) Thread.sleep(LOOK_EVERY_S);
  drain();
  ring = null;
  state = null;
  rows = [];
}

/** Wait for those that are: a thread may be in `open` of a pipe, or in `system`, for long, and comes back to our code. */
export async function nativeIsOut(): Promise<void> {
  while (!isOut()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_S * 1000));
}

function isOut(): boolean {
  return underWay === null || underWay.readInt() <= 0;
}

setInterval(lookNative, 1000);
setInterval(drain, 100);
