// Collections and arrays: how many, and the first of them.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { currentEnv, isInstance, textOf } from "../jni.js";
import type { Reader } from "./index.js";

const SHOWN = 20;

export const list: Reader = {
  read(call) {
    const elements = elementsOf(given(call), SHOWN);
    if (elements === null || elements.size === 0) return null;
    const texts = elements.first.map((element) => textOf(element));
    return { sample: `${elements.size}: ${texts.join(", ")}`, detail: { count: String(elements.size) } };
  },
};

/** The size, and local references to the first elements, of a Collection or an array; null for null. */
export function elementsOf(object: NativePointer, shown: number): { size: number; first: NativePointer[] } | null {
  if (object.isNull()) return null;
  const env = currentEnv();
  const array = isInstance(object, "java.util.Collection") ? arrayOf(object) : object;
  const size = env.getArrayLength(array);
  const first = Array.from({ length: Math.min(size, shown) }, (_, index) => env.getObjectArrayElement(array, index));
  return { size, first };
}

let toArray: NativePointer | null = null;

function arrayOf(collection: NativePointer): NativePointer {
  toArray ??= (Java.use("java.util.Collection")["toArray"] as Java.MethodDispatcher).overload().handle;
  const env = currentEnv();
  const array = env.vaMethod("pointer", [])(env.handle, collection, toArray) as NativePointer;
  env.throwIfExceptionPending();
  return array;
}
