// What a call is about, as text: a settings key, a content uri, a command line, a package name, a file.

import Java from "frida-java-bridge";

import type { Argument, Call } from "./call.js";
import { objectArgument, placeOf } from "./call.js";
import { currentEnv, isInstance, textOf, withObject } from "./jni.js";
import { resolved } from "./path.js";
import { bytesOf } from "./readers/bytes.js";
import { contentUri, spelled, URI } from "./uri.js";

const ROOT = "/"; // where an app's process begins

/** The argument as a pattern of the catalogue sees it; "" for null. */
export function subject(call: Call, argument: Argument): string {
  const object = objectArgument(call, argument);
  if (object === null) return "";
  const type = call.argumentTypes[placeOf(call, argument)];
  if (type === "java.lang.String") return currentEnv().stringFromJni(object);
  if (type === "[Ljava.lang.String;") return strings(object).join(" ");
  if (isInstance(object, "java.lang.ProcessBuilder")) return commandOf(object);
  if (type === URI) {
    const content = contentUri(object);
    if (content !== null) return spelled(content);
  }
  return textOf(object);
}

/** The files that a path may lead to: a relative one is of the folder that the call names, of the process's, or of its first one. */
export function filesOf(call: Call, argument: Argument): readonly string[] {
  const object = objectArgument(call, argument);
  if (object === null) return [];
  if (typeof argument !== "number" || call.argumentTypes[argument] !== "[B") {
    const path = subject(call, argument);
    return path.startsWith("/") ? [resolved(path)] : [resolved(path), resolved(path, ROOT)];
  }
  const bytes = bytesOf(object, 0, currentEnv().getArrayLength(object));
  const text = Memory.alloc(bytes.byteLength + 1).writeByteArray(bytes).readUtf8String() ?? "";
  return [resolved(text, `/proc/self/fd/${String(call.args[argument - 1])}`)];
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
