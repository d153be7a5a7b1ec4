// From rows of the catalogue to hooks: one hook an overload, shared by all rows that name it.

import Java from "frida-java-bridge";

import { bootNs } from "./clock.js";
import type { Hook } from "./hook.js";
import { isPresent, resolve } from "./jni.js";
import { replace } from "./hook.js";
import type { Watch } from "./probe.js";
import { probe } from "./probe.js";
import { ownPackage } from "./process.js";
import { push } from "./queue.js";
import { READERS } from "./readers/index.js";
import type { Technique } from "./technique.js";
import { quote } from "./text.js";
import { compile } from "./when.js";

const hooks: Hook[] = [];
const alternatives = new Map<string, string>(); // technique -> the one that is reported instead, where approximate

/** Arm all rows and say of each what became of it. Returns how many have at least one hook, and those that have none. */
export function arm(techniques: readonly Technique[], apiLevel: number): { armed: number; failed: Technique[] } {
  for (const row of techniques) if (row.instead_of !== "") alternatives.set(row.instead_of, row.id);
  const own = techniques.filter(({ instead_of }) => instead_of === "");
  const failed: Technique[] = [];
  for (const rows of byMethod(own).values()) failed.push(...armMethod(rows, apiLevel));
  return { armed: own.length - failed.length, failed };
}

/** Try once more the rows whose class was absent, now that the app's own classes can be found; says only what is new. */
export function armLate(techniques: readonly Technique[], apiLevel: number): void {
  arm(techniques.filter(({ class: className }) => isPresent(className)), apiLevel);
}

export function addHooks(more: readonly Hook[]): void {
  hooks.push(...more);
}

export function disarm(): void {
  for (const hook of hooks.splice(0)) hook.revert();
}

function byMethod(techniques: readonly Technique[]): Map<string, Technique[]> {
  const groups = new Map<string, Technique[]>();
  for (const technique of techniques) {
    const key = `${technique.class}.${technique.method}`;
    groups.set(key, [...(groups.get(key) ?? []), technique]);
  }
  return groups;
}

/** Hook one method for its rows; returns the rows that could not be armed. */
function armMethod(rows: readonly Technique[], apiLevel: number): Technique[] {
  const fitting = rows.filter(({ api }) => apiLevel === 0 || (apiLevel >= api.min && apiLevel <= (api.max ?? apiLevel)));
  for (const row of rows) if (!fitting.includes(row)) tell(row, [], `not on API level ${apiLevel}`);
  if (fitting.length === 0) return [...rows];
  let methods: Java.Method[];
  try {
    methods = overloadsOf(fitting[0]!);
  } catch (error) {
    for (const row of fitting) tell(row, [], reasonOf(error, row));
    return [...rows];
  }
  const armed = new Map(fitting.map((row) => [row, [] as string[]]));
  const troubles = new Map<Technique, string>(); // an overload that stays open while others are watched is told too
  for (const method of methods) {
    const overload = signature(method);
    const watches = fitting.filter((row) => wants(row, overload)).map((row) => watch(row, overload));
    if (watches.length === 0) continue;
    try {
      hooks.push(replace(method, probe(watches)));
      for (const { technique } of watches) armed.get(technique)!.push(overload);
    } catch (error) {
      for (const { technique } of watches) troubles.set(technique, `${overload}: ${String(error)}`);
    }
  }
  for (const [row, overloads] of armed) {
    tell(row, overloads, troubles.get(row) ?? (overloads.length > 0 ? "" : "no such overload"));
  }
  return rows.filter((row) => (armed.get(row)?.length ?? 0) === 0);
}

function watch(technique: Technique, overload: string): Watch {
  const reader = READERS[technique.value];
  if (reader === undefined) throw new Error(`no reader is named ${technique.value}`);
  for (const className of [...(reader.classes ?? []), ...(technique.when?.instance_of ?? [])]) resolve(className);
  const approximate = alternatives.get(technique.id) ?? technique.id;
  return { technique, overload, reader, approximate, applies: compile(technique.when, ownPackage()) };
}

function wants({ overloads }: Technique, overload: string): boolean {
  return overloads === "all" || overloads.includes(overload);
}

const ABSTRACT = 0x400;

function overloadsOf({ class: className, method }: Technique): Java.Method[] {
  const klass = Java.use(className);
  const dispatcher = klass[method] as Java.MethodDispatcher | undefined;
  if (dispatcher?.overloads === undefined) throw new Error(`${className} has no method ${method}`);
  if (((klass.class["getModifiers"]() as number) & ABSTRACT) === 0) return [...dispatcher.overloads];
  const concrete = dispatcher.overloads.filter((overload) => !isAbstract(klass, overload));
  if (concrete.length === 0) throw new Error(`${className}.${method} is abstract: the class that runs is another`);
  return concrete;
}

function isAbstract(klass: Java.Wrapper, overload: Java.Method): boolean {
  const methods = klass.class["getDeclaredMethods"]() as Java.Wrapper[];
  const types = overload.argumentTypes.map(({ className, name }) => className ?? name).join();
  return methods.some((method) => {
    const parameters = (method["getParameterTypes"]() as Java.Wrapper[]).map((type) => type["getName"]() as string);
    const same = method["getName"]() === overload.methodName && parameters.join() === types;
    return same && ((method["getModifiers"]() as number) & ABSTRACT) !== 0;
  });
}

function signature(method: Java.Method): string {
  return `${method.methodName}(${method.argumentTypes.map(({ className, name }) => className ?? name).join(",")})`;
}

function reasonOf(error: unknown, { class: className }: Technique): string {
  const message = error instanceof Error ? error.message : String(error);
  return /ClassNotFoundException|NoClassDefFoundError/.test(message) ? `class ${className} is absent` : message;
}

function tell({ id }: Technique, overloads: readonly string[], reason: string): void {
  const result = `"overloads":${JSON.stringify(overloads)},"reason":${quote(reason)}`;
  push("armed", bootNs(), `,"technique":${quote(id)},${result}`);
  const alternative = alternatives.get(id);
  if (alternative !== undefined) push("armed", bootNs(), `,"technique":${quote(alternative)},${result}`);
}
