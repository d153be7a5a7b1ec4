// Values without structure: text, numbers, bytes, presence.

import type { Call } from "../call.js";
import { given } from "../call.js";
import { currentEnv, textOf } from "../jni.js";
import { subject } from "../subject.js";
import type { Technique } from "../technique.js";
import type { Reader } from "./index.js";

/** The call itself is the fact. */
export const none: Reader = { read: () => ({ sample: "" }) };

export const string: Reader = {
  read(call) {
    const value = given(call);
    return value.isNull() ? null : { sample: currentEnv().stringFromJni(value) };
  },
  describe: key,
};

export const text: Reader = {
  read(call) {
    const value = given(call);
    const sample = textOf(value);
    return sample === "" ? null : { sample };
  },
};

export const lastArgument: Reader = {
  read(call) {
    const value = call.args.at(-1);
    return value instanceof NativePointer && !value.isNull() ? { sample: textOf(value) } : null;
  },
};

/** Something was handed out; what the call asked for describes it. */
export const presence: Reader = {
  read: (call) => (given(call).isNull() ? null : { sample: "present" }),
  describe: key,
};

export const flag: Reader = {
  read: (call) => (call.returned === 1 ? { sample: "true" } : null),
  describe: key,
};

/** A number of bytes or samples; below one there were none. */
export const count: Reader = {
  read: (call) => (Number(call.returned) > 0 ? { sample: String(call.returned) } : null),
};

/** Sound that was read into an array: its bytes, where it is one of bytes, from the offset on. */
export const recording: Reader = {
  read(call) {
    const length = Number(call.returned);
    if (length <= 0) return null;
    const sample = String(length);
    if (call.argumentTypes[0] !== "[B") return { sample };
    return { sample, whole: region(call.args[0] as NativePointer, Number(call.args[1]), length) };
  },
};

export const nothingPersonal: Reader = {
  read: (call) => ({
    sample: call.returned instanceof NativePointer ? textOf(call.returned) : String(call.returned === 1),
    empty: true,
  }),
};

export const bytes: Reader = {
  read(call) {
    const value = byteArray(given(call));
    return value === null ? null : { sample: hex(value, ""), whole: value };
  },
  describe: key,
};

/** A hardware address, written with colons. */
export const address: Reader = {
  read(call) {
    const value = byteArray(given(call));
    return value === null ? null : { sample: hex(value, ":") };
  },
};

function byteArray(array: NativePointer): ArrayBuffer | null {
  if (array.isNull()) return null;
  const length = currentEnv().getArrayLength(array);
  return length === 0 ? null : region(array, 0, length);
}

function region(array: NativePointer, start: number, length: number): ArrayBuffer {
  const buffer = Memory.alloc(length);
  currentEnv().getByteArrayRegion(array, start, length, buffer);
  return buffer.readByteArray(length)!;
}

function hex(value: ArrayBuffer, separator: string): string {
  return Array.from(new Uint8Array(value), (byte) => byte.toString(16).padStart(2, "0")).join(separator);
}

function key(call: Call, { when }: Technique): Record<string, string> {
  return when === null ? {} : { key: subject(call, when.argument) };
}
