// Bytes of Java arrays and buffers, as they lie in memory: little-endian on every processor that Android runs on.

import Java from "frida-java-bridge";

import { currentEnv, objectOf, regionOf, withObject } from "../jni.js";

const BUFFER = "java.nio.ByteBuffer";

/** How a JNI array of this element is read, and how many bytes an element has. */
const ELEMENTS: Readonly<Record<string, { slot: number; size: number }>> = {
  "[B": { slot: 200, size: 1 },
  "[S": { slot: 202, size: 2 },
  "[F": { slot: 205, size: 4 },
};

/** Elements `start` to `start + length` of an array; `type` as JNI writes it. */
export function bytesOf(array: NativePointer, start: number, length: number, type = "[B"): ArrayBuffer {
  const { slot, size } = ELEMENTS[type]!;
  const buffer = Memory.alloc(Math.max(length * size, 1));
  regionOf(slot)(currentEnv().handle, array, start, length, buffer);
  currentEnv().throwIfExceptionPending();
  return buffer.readByteArray(length * size)!;
}

export function isArrayOfKnownElements(type: string): boolean {
  return type in ELEMENTS;
}

/** The first bytes of a direct buffer, wherever its position stands; null for one of another kind. */
export function directBytes(buffer: NativePointer, length: number): ArrayBuffer | null {
  const address = currentEnv().getDirectBufferAddress(buffer);
  return address.isNull() ? null : address.readByteArray(length);
}

/** What is between position and limit of a ByteBuffer, which keeps both; null for more than `most` bytes. */
export function remainingBytes(buffer: NativePointer, most: number): ArrayBuffer | null {
  const [position, length] = withObject(buffer, "java.nio.Buffer", (object) => [object["position"](), object["remaining"]()] as number[]) as [number, number];
  if (length > most) return null;
  const env = currentEnv();
  const address = env.getDirectBufferAddress(buffer);
  // In place: it is digested before the app gets the buffer.
  if (!address.isNull()) return ArrayBuffer.wrap(address.add(position), length);
  const array = env.newByteArray(length);
  const duplicate = objectOf(buffer, BUFFER, "duplicate"); // has a position of its own
  const { handle } = (Java.use(BUFFER)["get"] as Java.MethodDispatcher).overload("[B");
  env.vaMethod("pointer", ["pointer"])(env.handle, duplicate, handle, array);
  env.throwIfExceptionPending();
  return bytesOf(array, 0, length);
}
