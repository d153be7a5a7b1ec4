// Whether a call is one that a row means: its `when` against the argument it names.

import type { Call } from "./call.js";
import { objectArgument } from "./call.js";
import { isInstance } from "./jni.js";
import { subject } from "./subject.js";
import type { When } from "./technique.js";
import { webViewPackage } from "./webview.js";

/** Says of a call whether it counts; `text` is that of the argument, taken once a call for all rows. */
export type Condition = (call: Call, text: (argument: number | "this") => string) => boolean;

export function compile(when: When | null, packageName: string): Condition {
  if (when === null) return () => true;
  const matches = (when.matches ?? []).map((pattern) => glob(pattern, packageName));
  const excludes = (when.excludes ?? []).map((pattern) => glob(pattern, packageName));
  const classes = when.instance_of ?? [];
  const { argument, mask = 0 } = when;
  return (call, text) => {
    if (mask !== 0 && (Number(call.args[argument as number]) & mask) === 0) return false;
    if (classes.length > 0) {
      const object = objectArgument(call, argument);
      if (object === null || !classes.some((name) => isInstance(object, name))) return false;
    }
    if (matches.length > 0 && !matches.some((fits) => fits(text(argument)))) return false;
    return !excludes.some((fits) => fits(text(argument)));
  };
}

/** The text of an argument, taken at most once. */
export function textsOf(call: Call): (argument: number | "this") => string {
  let last: number | "this" | undefined;
  let text = "";
  return (argument) => {
    if (argument !== last) {
      text = subject(call, argument);
      last = argument;
    }
    return text;
  };
}

function glob(pattern: string, packageName: string): (text: string) => boolean {
  if (pattern === "{webview}") return (text) => text === webViewPackage();
  const filled = pattern.replace("{package}", packageName);
  if (!filled.includes("*")) return (text) => text === filled;
  const parts = filled.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const expression = new RegExp(`^${parts.join(".*")}$`, "s");
  return (text) => expression.test(text);
}
