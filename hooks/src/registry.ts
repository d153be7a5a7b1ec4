// From rows of the catalogue to hooks: one hook an overload, shared by all rows that name it.

import type Java from "frida-java-bridge";

import { bootNs } from "./clock.js";
import type { Hook, Implementation } from "./hook.js";
import { replace } from "./hook.js";
import { currentEnv, isInstance, isPresent, methodOf, resolve } from "./jni.js";
import type { Unarmed } from "./overloads.js";
import { declaredOverloads, isOnlyAType, jniSignature, NothingToHook, overloadsOf, signature } from "./overloads.js";
import type { Watch } from "./probe.js";
import { probe } from "./probe.js";
import { ownPackage } from "./process.js";
import { push } from "./queue.js";
import { READERS } from "./readers/index.js";
import type { Technique } from "./technique.js";
import { quote } from "./text.js";
import { compile } from "./when.js";

const hooks: Hook[] = [];
const hooked = new Map<string, string>(); // id of a method -> the class and method of the rows it is hooked for
const alternatives = new Map<string, string>(); // technique -> the one that is reported instead, where approximate
const states = new Map<string, State>(); // of techniques
const makers = new Set<string>(); // techniques that others are `made_by`
const waiting: Technique[] = []; // rows whose class is only a type: hooked on the classes of objects of it, as these are made

interface State {
  readonly overloads: Set<string>;
  trouble: string; // an overload that stays open while others are watched is told too
}

/** What became of rows: how many have a hook, how many have none, and those of them whose class is absent. */
export interface Armed {
  armed: number;
  failed: number;
  absent: Technique[];
}

/** Arm all rows and say of each what became of it. */
export function arm(techniques: readonly Technique[], apiLevel: number): Armed {
  for (const row of techniques) {
    if (row.instead_of !== "") alternatives.set(row.instead_of, row.id);
    for (const maker of row.made_by) makers.add(maker);
  }
  const own = techniques.filter(({ instead_of }) => instead_of === "");
  const absent = byMethod(own).flatMap((rows) => armMethod(rows, apiLevel));
  for (const row of own) if (waiting.includes(row)) tell(row, reasonToWait(row));
  const armed = own.filter((row) => stateOf(row).overloads.size > 0).length;
  return { armed, failed: own.length - armed, absent };
}

/** Try once more the rows whose class was absent, now that the app's own classes can be found; says only what is new. */
export function armLate(absent: readonly Technique[], apiLevel: number): Armed {
  const classes = Array.from(new Set(absent.map(({ class: className }) => className))).filter(isPresent);
  const found = absent.filter(({ class: className }) => classes.includes(className));
  return arm(found, apiLevel);
}

export function addHooks(more: readonly Hook[]): void {
  hooks.push(...more);
}

export function disarm(): void {
  for (const hook of hooks.splice(0)) hook.revert();
  waiting.length = 0;
}

function byMethod(techniques: readonly Technique[]): Technique[][] {
  const groups = new Map<string, Technique[]>();
  for (const technique of techniques) groups.set(keyOf(technique), [...(groups.get(keyOf(technique)) ?? []), technique]);
  return Array.from(groups.values());
}

function keyOf({ class: className, method }: Technique): string {
  return `${className}.${method}`;
}

/** Hook one method for its rows; returns the rows whose class is absent. */
function armMethod(rows: readonly Technique[], apiLevel: number): readonly Technique[] {
  const fitting = rows.filter(({ api }) => apiLevel === 0 || (apiLevel >= api.min && apiLevel <= (api.max ?? apiLevel)));
  for (const row of rows) if (!fitting.includes(row)) tell(row, "not-on-level");
  if (fitting.length === 0) return [];
  const { class: className, method } = fitting[0]!;
  try {
    const later = isOnlyAType(className) ? fitting.filter(({ made_by }) => made_by.length > 0) : [];
    for (const row of fitting) resolveClasses(row); // not before: what is absent now is remembered as absent
    if (later.length > 0) declaredOverloads(className, method); // throws where there is none to wait for
    waiting.push(...later);
    const now = fitting.filter((row) => !later.includes(row));
    if (now.length > 0) for (const overload of overloadsOf(className, method)) hook(now, overload);
    for (const row of now) tell(row, "absent-overload");
    return [];
  } catch (error) {
    const [reason, detail] = whyNot(error);
    for (const row of fitting) tell(row, reason, detail);
    return reason === "absent-class" ? fitting : [];
  }
}

function whyNot(error: unknown): [reason: Unarmed, detail: string] {
  if (error instanceof NothingToHook) return [error.reason, ""];
  const message = error instanceof Error ? error.message : String(error);
  return /ClassNotFoundException|NoClassDefFoundError/.test(message) ? ["absent-class", ""] : ["failed", message];
}

/** Hook one overload for the rows that want it; false where none does. */
function hook(rows: readonly Technique[], method: Java.Method, implementation?: Implementation): boolean {
  const overload = signature(method);
  const watches = rows.filter((row) => wants(row, overload)).map((row) => watch(row, overload));
  if (watches.length === 0) return false;
  try {
    hooked.set((implementation?.method ?? method.handle).toString(), keyOf(rows[0]!));
    hooks.push(replace(method, probe(watches), implementation));
    for (const { technique } of watches) stateOf(technique).overloads.add(overload);
  } catch (error) {
    for (const { technique } of watches) stateOf(technique).trouble = `${overload}: ${String(error)}`;
  }
  return true;
}

function watch(technique: Technique, overload: string): Watch {
  const reader = READERS[technique.value];
  if (reader === undefined) throw new Error(`no reader is named ${technique.value}`);
  return {
    technique,
    overload,
    reader,
    approximate: alternatives.get(technique.id) ?? technique.id,
    applies: compile(technique.when, ownPackage()),
    makes: makers.has(technique.id) ? (object) => meet(technique.id, object) : null,
  };
}

/** Classes are looked for here, as a call is no place for it. */
function resolveClasses({ class: className, value, when, made_by }: Technique): void {
  for (const each of [...(READERS[value]?.classes ?? []), ...(when?.instance_of ?? [])]) resolve(each);
  if (made_by.length > 0) resolve(className);
}

function wants({ overloads }: Technique, overload: string): boolean {
  return overloads === "all" || overloads.includes(overload);
}

/** An object was made: the rows that wait for one of its kind are hooked on its class. */
function meet(maker: string, object: NativePointer): void {
  const rows = waiting.filter(({ made_by, class: className }) => made_by.includes(maker) && isInstance(object, className));
  for (const group of byMethod(rows)) {
    try {
      if (!hookOn(group, object)) continue;
    } catch (error) {
      for (const row of group) stateOf(row).trouble = String(error);
    }
    for (const row of group) tell(row, "absent-overload");
  }
}

/** False where all was hooked before: the next objects are mostly of the class of the first. */
function hookOn(rows: readonly Technique[], object: NativePointer): boolean {
  const { class: className, method } = rows[0]!;
  const own = keyOf(rows[0]!);
  const env = currentEnv();
  const klass = env.getObjectClass(object);
  let isNew = false;
  try {
    for (const overload of declaredOverloads(className, method)) {
      const id = methodOf(klass, overload.methodName, jniSignature(overload));
      // From here to its place in `hooked` nothing gives up the script's lock: another thread may make an object as well.
      const owner = hooked.get(id.toString());
      if (owner === own) continue;
      if (owner !== undefined) throw new Error(`${signature(overload)} is hooked for ${owner}`);
      if (hook(rows, overload, { method: id, klass })) isNew = true;
    }
    return isNew;
  } finally {
    env.deleteLocalRef(klass);
  }
}

function reasonToWait({ made_by }: Technique): Unarmed {
  const canBeSeen = made_by.some((maker) => (states.get(maker)?.overloads.size ?? 0) > 0);
  return canBeSeen ? "no-object-yet" : "abstract";
}

function stateOf({ id }: Technique): State {
  let state = states.get(id);
  if (state === undefined) states.set(id, (state = { overloads: new Set(), trouble: "" }));
  return state;
}

/** Say what is hooked for a row; `otherwise` is the reason where nothing is. */
function tell(row: Technique, otherwise: Unarmed, said = ""): void {
  const { overloads, trouble } = stateOf(row);
  const reason = trouble !== "" ? "failed" : overloads.size > 0 ? null : otherwise;
  const detail = trouble !== "" ? trouble : reason === null ? "" : said;
  const result = `"overloads":${JSON.stringify([...overloads])},"reason":${JSON.stringify(reason)},"detail":${quote(detail)}`;
  for (const id of [row.id, alternatives.get(row.id)]) {
    if (id !== undefined) push("armed", bootNs(), `,"technique":${quote(id)},${result}`);
  }
}
