// What a call is about, as text: a settings key, a content uri, a command line, a package name.

import Java from "frida-java-bridge";

import type { Call } from "./call.js";
import { objectArgument } from "./call.js";
import { currentEnv, isInstance, textOf, withObject } from "./jni.js";

/** The argument as a pattern of the catalogue sees it; "" for null. */
export function subject(call: Call, argument: number | "this"): string {
  const object = objectArgument(call, argument);
  if (object === null) return "";
  const type = argument === "this" ? "" : call.argumentTypes[argument < 0 ? call.args.length + argument : argument];
  if (type === "java.lang.String") return currentEnv().stringFromJni(object);
  if (type === "[Ljava.lang.String;") return strings(object).join(" ");
  if (isInstance(object, "java.lang.ProcessBuilder")) return commandOf(object);
  return textOf(object);
}

/** The elements of a String[]. */
export function strings(array: NativePointer): string[] {
  const env = currentEnv();
  return Array.from({ length: env.getArrayLength(array) }, (_, index) => {
    const element = env.getObjectArrayElement(array, index);
    if (element.isNull()) return "";
    const text = env.stringFromJni(element);
    env.deleteLocalRef(element);
    return text;
  });
}

function commandOf(builder: NativePointer): string {
  return withObject(builder, "java.lang.ProcessBuilder", (object) => {
    const command = Java.cast(object["command"]() as Java.Wrapper, Java.use("java.util.List"));
    return Array.from({ length: command["size"]() as number }, (_, index) => String(command["get"](index))).join(" ");
  });
}
