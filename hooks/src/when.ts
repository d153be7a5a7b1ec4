// Whether a call is one that a row means: its `when` against the argument it names.

import { isAppsOwn, mayBeAny, namesOf, PARCEL, serviceOf } from "./binder.js";
import type { Argument, Call } from "./call.js";
import { objectArgument } from "./call.js";
import { isInstance } from "./jni.js";
import type { Asked } from "./setting.js";
import { askedSetting, BUNDLE } from "./setting.js";
import { filesOf, subject } from "./subject.js";
import type { When } from "./technique.js";
import { URI } from "./uri.js";
import { webViewPackage } from "./webview.js";

/** Says of a call whether it counts. */
export type Condition = (call: Call, facts: Facts) => boolean;

/** What rows want to know of one call; each is found out once for all of them, and only where one asks. */
export interface Facts {
  text(argument: Argument): string;
  files(argument: Argument): readonly string[];
  asked(): Asked | null;
  service(): string;
  transactions(): readonly string[];
  isAppsOwn(): boolean;
}

/** Classes that are looked at for that. */
export const LOOKED_AT = [URI, BUNDLE, PARCEL];

type Pattern = (text: string) => boolean;

export function compile(when: When | null, packageName: string): Condition {
  if (when === null) return () => true;
  const areFiles = (when.files ?? []).length > 0;
  const compiled = (patterns: readonly string[] | undefined) => (patterns ?? []).map((pattern) => glob(pattern, packageName));
  const [matches, excludes] = [compiled(when.matches), areFiles ? [] : compiled(when.excludes)] as const;
  const [isMeant, isLeftOut] = [anyFile(when.files ?? [], packageName), anyFile(areFiles ? (when.excludes ?? []) : [], packageName)];
  const { argument = 0, mask = 0, instance_of: classes = [], settings = [], transactions = [] } = when;
  const services = new Set(transactions.map((each) => each.slice(0, each.indexOf("#"))));
  const meant = compiled(transactions);
  return (call, facts) => {
    if (mask !== 0 && (Number(call.args[argument as number]) & mask) === 0) return false;
    if (classes.length > 0) {
      const object = objectArgument(call, argument);
      if (object === null || !classes.some((name) => isInstance(object, name))) return false;
    }
    if (settings.length > 0) {
      const asked = facts.asked();
      if (asked === null || (asked.key !== null && !settings.includes(asked.key))) return false;
    }
    if (transactions.length > 0) {
      if (!services.has(facts.service())) return false;
      if (!facts.transactions().some((each) => mayBeAny(each) || fitsAny(meant, each)) || !facts.isAppsOwn()) return false;
    }
    if (areFiles && !facts.files(argument).some((file) => isMeant(file) && !isLeftOut(file))) return false;
    if (matches.length > 0 && !fitsAny(matches, facts.text(argument))) return false;
    return excludes.length === 0 || !fitsAny(excludes, facts.text(argument));
  };
}

function fitsAny(patterns: readonly Pattern[], text: string): boolean {
  return patterns.some((fits) => fits(text));
}

/** Of a call of this class. */
export function factsOf(call: Call, className: string): Facts {
  const texts = new Map<Argument, string>();
  const files = new Map<Argument, readonly string[]>();
  const asked = new Map<"asked", Asked | null>();
  const services = new Map<"service", string>();
  const transactions = new Map<"transactions", readonly string[]>();
  const owns = new Map<"own", boolean>();
  const service = () => once(services, "service", () => serviceOf(call));
  return {
    text: (argument) => once(texts, argument, () => subject(call, argument)),
    files: (argument) => once(files, argument, () => filesOf(call, argument)),
    asked: () => once(asked, "asked", () => askedSetting(call, className)),
    service,
    transactions: () => once(transactions, "transactions", () => namesOf(call, service())),
    isAppsOwn: () => once(owns, "own", isAppsOwn),
  };
}

function once<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  if (!known.has(key)) known.set(key, find());
  return known.get(key)!;
}

function glob(pattern: string, packageName: string): Pattern {
  if (pattern === "{webview}") return (text) => text === webViewPackage();
  if (!pattern.includes("*")) return (text) => text === pattern.replace("{package}", packageName);
  const expression = new RegExp(`^${expressionOf(pattern, packageName)}$`, "s");
  return (text) => expression.test(text);
}

/** Whether a file's name fits one of the patterns: without case, as storage that all apps share takes names. */
export function anyFile(patterns: readonly string[], packageName: string): Pattern {
  if (patterns.length === 0) return () => false;
  const expression = new RegExp(`^(?:${patterns.map((pattern) => expressionOf(pattern, packageName)).join("|")})$`, "is");
  return (text) => expression.test(text);
}

function expressionOf(pattern: string, packageName: string): string {
  const parts = pattern.replace("{package}", packageName).replace("{pid}", String(Process.id)).split("*");
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join(".*");
}
