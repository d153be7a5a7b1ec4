// The methods of a class by name: which of them can be hooked, and how the catalogue writes them.

import type { Method } from "./methods.js";
import { ABSTRACT, INTERFACE, methodsOf, modifiersOf } from "./methods.js";
import { runtime } from "./process.js";

/** Why a technique has no hook, or not all of its hooks: `Unarmed` in harness/events/agent.py. */
export type Unarmed =
  | "absent-class"
  | "absent-method"
  | "absent-overload"
  | "not-on-level"
  | "no-object-yet"
  | "abstract"
  | "not-looked-at"
  | "failed";

/** There is nothing to hook, and nothing went wrong. */
export class NothingToHook extends Error {
  constructor(readonly reason: Unarmed) {
    super(reason);
  }
}

/** Overloads whose code runs. Throws where the class or the method is absent, or that of none does. */
export function overloadsOf(className: string, name: string): Method[] {
  const running = declaredOverloads(className, name).filter(({ modifiers }) => (modifiers & ABSTRACT) === 0);
  const kept = isCopied(className) ? running.filter(({ kind }) => kind === "static") : running;
  if (kept.length === 0) throw new NothingToHook("abstract");
  return kept;
}

/** Whether the instance methods run as others: ART gives each class of an interface its own copies of the default methods. */
function isCopied(className: string): boolean {
  return runtime() === "art" && (modifiersOf(className) & INTERFACE) !== 0;
}

/** Every overload, with code or without. Throws where the class or the method is absent. */
export function declaredOverloads(className: string, name: string): Method[] {
  const overloads = methodsOf(className, name);
  if (overloads === null || overloads.length === 0) throw new NothingToHook("absent-method");
  return overloads;
}

/** Whether no object is of this very class: it is an interface or abstract. */
export function isOnlyAType(className: string): boolean {
  return (modifiersOf(className) & ABSTRACT) !== 0;
}

/** As the catalogue writes it: `getString(android.content.ContentResolver,java.lang.String)`. */
export function signature({ name, argumentTypes }: Method): string {
  return `${name}(${argumentTypes.join(",")})`;
}

/** As JNI writes it. */
export function jniSignature({ argumentTypes, returnType }: Method): string {
  return `(${argumentTypes.map(descriptor).join("")})${descriptor(returnType)}`;
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  boolean: "Z",
  byte: "B",
  char: "C",
  short: "S",
  int: "I",
  long: "J",
  float: "F",
  double: "D",
  void: "V",
};

function descriptor(type: string): string {
  if (type.startsWith("[")) return type.replaceAll(".", "/");
  return PRIMITIVES[type] ?? `L${type.replaceAll(".", "/")};`;
}
