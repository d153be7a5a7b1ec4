// Values without structure: text, bytes, presence.

import type { Call } from "../call.js";
import { given, objectArgument, placeOf } from "../call.js";
import { currentEnv, textOf } from "../jni.js";
import { subject } from "../subject.js";
import type { Technique } from "../technique.js";
import { bytesOf } from "./bytes.js";
import type { Reader } from "./index.js";

/** The call itself is the fact. */
export const none: Reader = { read: () => ({ sample: "", values: [] }) };

export const string: Reader = {
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const sample = currentEnv().stringFromJni(value);
    return { sample, values: [sample] };
  },
  describe: key,
};

/** A property; the app's own default, the second argument, is no answer. */
export const property: Reader = {
  read(call, technique) {
    const reading = string.read(call, technique);
    const fallback = call.args.length > 1 ? objectArgument(call, 1) : null;
    return reading !== null && fallback !== null && currentEnv().stringFromJni(fallback) === reading.sample ? null : reading;
  },
  describe: key,
};

export const text: Reader = {
  read(call) {
    const sample = textOf(given(call));
    return sample === "" ? null : { sample, values: [sample] };
  },
};

/** Something was handed out; what the call asked for describes it. */
export const presence: Reader = {
  read: (call) => (given(call).isNull() ? null : { sample: "present", values: [] }),
  describe: key,
};

/** A file that was opened: its descriptor, or nothing where the call opens what it is made on. To write tells nothing. */
export const opened: Reader = {
  read(call) {
    if (isToWrite(call)) return { sample: "", values: [], impersonal: true };
    const { returned } = call;
    const isOpen = typeof returned === "number" ? returned >= 0 : !(returned instanceof NativePointer) || !returned.isNull();
    return isOpen ? { sample: "present", values: [] } : null;
  },
  describe: key,
};

/** A provider is told the mode behind the uri: "w", "wt" or "wa" where nothing is to be read. */
function isToWrite(call: Call): boolean {
  const place = placeOf(call, "uri");
  const mode = call.argumentTypes[place + 1] === "java.lang.String" ? objectArgument(call, place + 1) : null;
  return place >= 0 && mode !== null && /^w[ta]?$/.test(currentEnv().stringFromJni(mode));
}

/** Yes; of a number that it is one, as the length of a file that is there. */
export const flag: Reader = {
  read: ({ returned }) => (String(returned) === "0" ? null : { sample: "true", values: [] }),
  describe: key,
};

/** Whatever the answer is, it tells nothing about the user. */
export const nothingPersonal: Reader = {
  read: (call) => ({ sample: answer(call), values: [], impersonal: true }),
};

function answer({ returned, returnType }: Call): string {
  if (returned instanceof NativePointer) return textOf(returned);
  return returnType === "boolean" ? String(returned === 1) : "";
}

/** What was made is no data itself; its class says what it is, and none of its own code runs for that. */
export const made: Reader = {
  read(call) {
    const value = given(call);
    return value.isNull() ? null : { sample: currentEnv().getObjectClassName(value), values: [], impersonal: true };
  },
};

export const bytes: Reader = {
  read(call) {
    const value = byteArray(given(call));
    if (value === null) return null;
    const sample = hex(value, "");
    return { sample, values: [sample, base64(value)], whole: value };
  },
  describe: key,
};

/** A hardware address, written with colons. */
export const address: Reader = {
  read(call) {
    const value = byteArray(given(call));
    if (value === null) return null;
    const sample = hex(value, ":");
    return { sample, values: [sample] };
  },
};

function byteArray(array: NativePointer): ArrayBuffer | null {
  if (array.isNull()) return null;
  const length = currentEnv().getArrayLength(array);
  return length === 0 ? null : bytesOf(array, 0, length);
}

function hex(value: ArrayBuffer, separator: string): string {
  return Array.from(new Uint8Array(value), (byte) => byte.toString(16).padStart(2, "0")).join(separator);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Without the padding, which an app may leave out. */
function base64(value: ArrayBuffer): string {
  let bits = "";
  for (const byte of new Uint8Array(value)) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[parseInt(six.padEnd(6, "0"), 2)]).join("");
}

function key(call: Call, { when }: Technique): Record<string, string> {
  return when === null ? {} : { key: subject(call, when.argument ?? 0) };
}
