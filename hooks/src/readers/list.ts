// Collections and arrays: how many, and the first of them.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { currentEnv, isInstance, textOf, withObject } from "../jni.js";
import type { Reader, Reading } from "./index.js";

const SHOWN = 20;
export const READ = 400;

/** Elements of which a field or two are the value. Asking a device for its name would be a call of its own. */
const BARE: readonly [string, (object: Java.Wrapper) => unknown[]][] = [
  ["android.accounts.Account", (account) => [account["name"].value]],
  ["android.bluetooth.BluetoothDevice", (device) => [device["getAddress"]()]],
  ["android.net.wifi.WifiConfiguration", (network) => [network["SSID"].value, network["BSSID"].value]],
  ["android.net.LinkAddress", addressOf],
  ["java.net.InterfaceAddress", addressOf],
  ["java.net.InetAddress", (address) => [bareAddress(address)]],
];

/** Without the length of the prefix, and without the interface that the address is of. */
function addressOf(held: Java.Wrapper): unknown[] {
  const address = held["getAddress"]() as Java.Wrapper | null;
  return [address === null ? null : bareAddress(address)];
}

function bareAddress(address: Java.Wrapper): string {
  return (address["getHostAddress"]() as string).split("%")[0]!;
}

export const list: Reader = {
  classes: BARE.map(([className]) => className),
  read: (call) => listed(given(call), bareOf),
};

/** What a list shows: its size and the first texts, and of its elements the values that `bare` finds in them. */
export function listed(object: NativePointer, bare: (element: NativePointer) => string[]): Reading | null {
  if (object.isNull()) return null;
  const elements = elementsOf(object, READ);
  if (elements === null) return unlisted;
  if (elements.size === 0) return null;
  const texts = elements.first.slice(0, SHOWN).map((element) => textOf(element));
  return {
    sample: `${elements.size}: ${texts.join(", ")}`,
    values: elements.first.flatMap(bare),
    detail: counted(elements.size),
  };
}

/** How many elements there are, and how many of them are not read. */
export function counted(size: number): Record<string, string> {
  return { count: String(size), ...(size > READ ? { unread: String(size - READ) } : {}) };
}

/** Something was handed out that is neither a collection nor an array: a binder's slice of a list, an iterator. */
export const unlisted: Reading = { sample: "present", values: [] };

function bareOf(element: NativePointer): string[] {
  for (const [className, read] of BARE) {
    if (isInstance(element, className)) return withObject(element, className, (object) => texts(read(object)));
  }
  return [textOf(element)];
}

/** The values that are there. */
export function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => value !== null && value !== undefined).map(String);
}

/** The size, and local references to the first elements, of a Collection or an array; null where it is neither. */
export function elementsOf(object: NativePointer, wanted: number): { size: number; first: NativePointer[] } | null {
  const env = currentEnv();
  const array = isInstance(object, "java.util.Collection") ? arrayOf(object) : object;
  // Asked for the length of anything else, or for an element of an array of numbers, ART ends the process.
  if (!/^\[[L[]/.test(env.getObjectClassName(array))) return null;
  const size = env.getArrayLength(array);
  const first = Array.from({ length: Math.min(size, wanted) }, (_, index) => env.getObjectArrayElement(array, index));
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
