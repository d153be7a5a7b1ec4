// From rows of the catalogue to hooks: one hook an overload, shared by all rows that name it.

import { bootNs } from "./clock.js";
import type { Placed, Road } from "./control/road.js";
import { roadsOf } from "./control/road.js";
import { loseToHandles } from "./handles.js";
import type { Hook } from "./hook.js";
import { hookFor, hooksAreIn } from "./hook.js";
import { currentEnv, isInstance, isPresent, methodOf, resolve } from "./jni.js";
import { takeOut } from "./letgo.js";
import { lookAfter, stopLooking } from "./look.js";
import type { ClassState } from "./look/state.js";
import { stateOfClass } from "./look/state.js";
import type { Method } from "./methods.js";
import type { Unarmed } from "./overloads.js";
import { declaredOverloads, isOnlyAType, jniSignature, NothingToHook, overloadsOf, signature } from "./overloads.js";
import type { Watch } from "./probe.js";
import { probe } from "./probe.js";
import { beforeOthers } from "./priority.js";
import { ownPackage, runtime } from "./process.js";
import { problem, push } from "./queue.js";
import { READERS } from "./readers/index.js";
import type { Technique } from "./technique.js";
import { quote } from "./text.js";
import { compile, LOOKED_AT } from "./when.js";

const PROXY = "java.lang.reflect.Proxy";

const hooks: Hook[] = [];
const hooked = new Map<string, string>(); // id of a method -> the class and method of the rows it is hooked for
const alternatives = new Map<string, string>(); // technique -> the one that is reported instead, where approximate
const states = new Map<string, State>(); // of techniques
const makers = new Set<string>(); // techniques that others are `made_by`
const waiting: Technique[] = []; // rows whose class is only a type: hooked on the classes of objects of it, as these are made

interface State {
  readonly overloads: Set<string>;
  readonly roads: Set<Road>; // by which its hooks were placed
  refused: string; // an overload that stays open while others are watched is told too
  notLookedAt: string; // the same of one that cannot be looked at
  ofClass: ClassState;
}

/** What became of rows: how many have a hook, how many have none, and those of them whose class is absent. */
export interface Armed {
  armed: number;
  failed: number;
  absent: Technique[];
}

/** A hook of some rows that is not in yet. */
interface Prepared {
  readonly hook: Hook;
  readonly overload: string;
  readonly rows: readonly Technique[];
}

/** A row that was tried; `otherwise` is the reason where nothing is hooked for it. */
interface Tried {
  readonly row: Technique;
  readonly otherwise: Unarmed;
  readonly said: string;
}

/**
 * Arm all rows and say of each what became of it. First all is looked up, then all hooks are put in at once: the threads of a
 * busy app would make each look-up wait, as soon as the first of them calls a hook.
 */
export async function arm(techniques: readonly Technique[], apiLevel: number, placed: Placed = "first"): Promise<Armed> {
  for (const row of techniques) {
    if (row.instead_of !== "") alternatives.set(row.instead_of, row.id);
    for (const maker of row.made_by) makers.add(maker);
  }
  const own = techniques.filter(({ instead_of }) => instead_of === "");
  const prepared: Prepared[] = [];
  const tried = byMethod(own).flatMap((rows) => prepare(rows, apiLevel, prepared));
  const put = putIn(prepared, placed);
  await hooksAreIn();
  beforeOthers(() => {
    for (const each of put) lookAt(each);
    for (const { row, otherwise, said } of tried) tell(row, waiting.includes(row) ? reasonToWait(row) : otherwise, said);
  });
  const armed = own.filter((row) => stateOf(row).overloads.size > 0).length;
  const absent = tried.filter(({ otherwise }) => otherwise === "absent-class").map(({ row }) => row);
  return { armed, failed: own.length - armed, absent };
}

/** Try once more the rows whose class was absent, now that the app's own classes can be found; says only what is new. */
export async function armLate(absent: readonly Technique[], apiLevel: number): Promise<Armed> {
  const classes = Array.from(new Set(absent.map(({ class: className }) => className))).filter(isPresent);
  const found = absent.filter(({ class: className }) => classes.includes(className));
  return arm(found, apiLevel, "late");
}

export function disarm(): void {
  stopLooking();
  takeOut(hooks.splice(0));
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

/** Look one method up for its rows, and prepare a hook for each overload that one of them wants. */
function prepare(rows: readonly Technique[], apiLevel: number, prepared: Prepared[]): Tried[] {
  const fitting = rows.filter(({ api }) => apiLevel === 0 || (apiLevel >= api.min && apiLevel <= (api.max ?? apiLevel)));
  const unfit = rows.filter((row) => !fitting.includes(row)).map((row) => tried(row, "not-on-level"));
  if (fitting.length === 0) return unfit;
  const { class: className, method } = fitting[0]!;
  try {
    const later = isOnlyAType(className) ? fitting.filter(({ made_by }) => made_by.length > 0) : [];
    for (const row of fitting) resolveClasses(row); // not before: what is absent now is remembered as absent
    if (later.length > 0) declaredOverloads(className, method); // throws where there is none to wait for
    waiting.push(...later);
    const now = fitting.filter((row) => !later.includes(row));
    if (now.length > 0) for (const overload of overloadsOf(className, method)) prepared.push(...prepareOverload(now, overload));
    return [...unfit, ...fitting.map((row) => tried(row, "absent-overload"))];
  } catch (error) {
    const [reason, detail] = whyNot(error);
    return [...unfit, ...fitting.map((row) => tried(row, reason, detail))];
  }
}

function tried(row: Technique, otherwise: Unarmed, said = ""): Tried {
  return { row, otherwise, said };
}

function whyNot(error: unknown): [reason: Unarmed, detail: string] {
  if (error instanceof NothingToHook) return [error.reason, ""];
  const message = error instanceof Error ? error.message : String(error);
  return /ClassNotFoundException|NoClassDefFoundError/.test(message) ? ["absent-class", ""] : ["failed", message];
}

/** A hook of one overload for the rows that want it; none where no row does. */
function prepareOverload(candidates: readonly Technique[], method: Method): Prepared[] {
  const overload = signature(method);
  const rows = candidates.filter((row) => wants(row, overload));
  if (rows.length === 0) return [];
  const id = method.id.toString();
  const own = keyOf(rows[0]!);
  const owner = hooked.get(id) ?? own;
  hooked.set(id, owner);
  try {
    if (owner !== own) throw new Error(`it is hooked for ${owner}`); // a second hook would put the first one out
    return [{ hook: hookFor(method, probe(rows.map((row) => watch(row, overload, method)))), overload, rows }];
  } catch (error) {
    for (const row of rows) stateOf(row).refused = `${overload}: ${String(error)}`;
    return [];
  }
}

/** Put in, besides those of rows, hooks of other kinds. */
export function putMore(more: readonly Hook[]): void {
  for (const hook of more) {
    hook.put();
    hooks.push(hook);
  }
}

/** A hook counts once it was looked at: one that nobody can look at may be out of place whenever it is called. */
function lookAt({ hook, overload, rows }: Prepared): void {
  const told = rows.flatMap(({ id }) => [id, alternatives.get(id)]).filter((id) => id !== undefined);
  for (const row of rows) stateOf(row).ofClass = stateOfClass(hook.method.klass);
  try {
    lookAfter(hook, told, overload);
    loseToHandles(hook);
  } catch (error) {
    for (const row of rows) {
      stateOf(row).overloads.delete(overload);
      stateOf(row).notLookedAt = `${overload}: ${String(error)}`;
    }
  }
}

/** Nothing here gives up the script's lock: no thread of the app comes to run until all of them are in. Gives those that are. */
function putIn(prepared: readonly Prepared[], placed: Placed): Prepared[] {
  return prepared.filter(({ hook, overload, rows }) => {
    try {
      hook.put();
      hooks.push(hook);
      for (const row of rows) {
        const { overloads, roads } = stateOf(row);
        overloads.add(overload);
        for (const road of roadsOf(hook.method, placed)) roads.add(road);
      }
      return true;
    } catch (error) {
      for (const row of rows) stateOf(row).refused = `${overload}: ${String(error)}`;
      return false;
    }
  });
}

function watch(technique: Technique, overload: string, method: Method): Watch {
  const reader = READERS[technique.value];
  if (reader === undefined) throw new Error(`no reader is named ${technique.value}`);
  return {
    technique,
    overload,
    reader,
    approximate: alternatives.get(technique.id) ?? technique.id,
    applies: compile(technique.when, ownPackage()),
    only: onlyFor(technique, method),
    makes: makers.has(technique.id) ? (object) => meet(technique.id, object) : null,
  };
}

/** A method that the row's class has from one above it runs for the other classes below that one as well. */
function onlyFor({ class: className }: Technique, { isInherited, kind }: Method): NativePointer | null {
  if (!isInherited || kind !== "instance") return null;
  const klass = resolve(className);
  return klass.isNull() ? null : klass; // it was absent once, and that is remembered: no call is left out by a class that is not known
}

/** Classes are looked for here, as a call is no place for it. */
function resolveClasses({ class: className, value, when, made_by }: Technique): void {
  for (const each of [...(READERS[value]?.classes ?? []), ...(when === null ? [] : LOOKED_AT), ...(when?.instance_of ?? [])]) resolve(each);
  if (made_by.length > 0) for (const each of [className, PROXY]) resolve(each);
}

function wants({ overloads }: Technique, overload: string): boolean {
  return overloads === "all" || overloads.includes(overload);
}

/** An object was made: the rows that wait for one of its kind are hooked on its class. */
function meet(maker: string, object: NativePointer): void {
  const rows = waiting.filter(({ made_by, class: className }) => made_by.includes(maker) && isInstance(object, className));
  for (const group of byMethod(rows)) {
    let put: Prepared[] | null = [];
    try {
      put = hookOn(group, object);
    } catch (error) {
      if (group.every((row) => stateOf(row).refused === String(error))) continue; // as of the objects before
      for (const row of group) stateOf(row).refused = String(error);
    }
    if (put !== null) telling = Promise.all([telling, tellOf(group, put)]).catch((error: unknown) => problem("look", error));
  }
}

let telling: Promise<unknown> = Promise.resolve();

/** Wait until all is told of the objects that were met so far. */
export async function allTold(): Promise<void> {
  await telling;
}

async function tellOf(rows: readonly Technique[], put: readonly Prepared[]): Promise<void> {
  await hooksAreIn();
  for (const each of put) lookAt(each);
  for (const row of rows) tell(row, "absent-overload");
}

/** What is hooked now; null where all was before: the next objects are mostly of the class of the first. */
function hookOn(rows: readonly Technique[], object: NativePointer): Prepared[] | null {
  const { class: className, method } = rows[0]!;
  const own = keyOf(rows[0]!);
  const env = currentEnv();
  // Each method of such a class has ART's own code for its entry point, which goes to the handler and asks for no hook.
  if (runtime() === "art" && isInstance(object, PROXY)) throw new Error("an object was met whose class is a dynamic proxy");
  const klass = env.getObjectClass(object);
  const put: Prepared[] = [];
  let isNew = false;
  try {
    for (const overload of declaredOverloads(className, method)) {
      const id = methodOf(klass, overload.name, jniSignature(overload));
      // From here to its place in `hooked` nothing gives up the script's lock: another thread may make an object as well.
      if (hooked.get(id.toString()) === own) continue;
      if (rows.some((row) => wants(row, signature(overload)))) isNew = true;
      put.push(...putIn(prepareOverload(rows, { ...overload, id, klass: env.newGlobalRef(klass), isInherited: false }), "met"));
    }
    return isNew ? put : null;
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
  if (state === undefined) {
    state = { overloads: new Set(), roads: new Set(), refused: "", notLookedAt: "", ofClass: "unknown" };
    states.set(id, state);
  }
  return state;
}

/** Say what is hooked for a row; `otherwise` is the reason where nothing is. */
function tell(row: Technique, otherwise: Unarmed, said = ""): void {
  const { overloads, roads, refused, notLookedAt, ofClass } = stateOf(row);
  const lack = refused !== "" ? "failed" : notLookedAt !== "" ? "not-looked-at" : null;
  const reason = lack ?? (overloads.size > 0 ? null : otherwise);
  const detail = lack !== null ? refused || notLookedAt : reason === null ? "" : said;
  const result =
    `"overloads":${JSON.stringify([...overloads])},"roads":${JSON.stringify([...roads])}` +
    `,"reason":${JSON.stringify(reason)},"detail":${quote(detail)}` +
    `,"state":"${overloads.size > 0 ? ofClass : "unknown"}"`;
  for (const id of [row.id, alternatives.get(row.id)]) {
    if (id !== undefined) push("armed", bootNs(), `,"technique":${quote(id)},${result}`);
  }
}
