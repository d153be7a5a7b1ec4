// What code of the app asks of a service by itself: by binder, past the managers of the platform that rows are about. The service is
// known by the token that its data begin with, which no obfuscation can change.

import Java from "frida-java-bridge";

import type { Call } from "./call.js";
import { isObject } from "./call.js";
import { currentEnv, methodOf, resolve } from "./jni.js";
import { walk } from "./stack.js";

export const PARCEL = "android.os.Parcel";
export const PROXY = "android.os.BinderProxy";
const TOKEN = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;
const HEADERS = 3; // integers before the token, at most: what StrictMode minds, from 10 on who works, from 11 on a mark
const BETWEEN = /^(?:android\.os\.BinderProxy|java\.lang\.reflect\..*|java\.lang\.invoke\..*|(?:jdk\.internal|sun)\.reflect\..*|.*\$Proxy\d*)$/;
const PLATFORM = /^(?:android|com\.android|dalvik|javax?|jdk|libcore|sun)\./;
const UNKNOWN = "?";
const PROVIDER = "android.content.IContentProvider"; // written by hand: no class has its numbers, and what is asked for is a text
const STEP = 4; // bytes: of an integer, and where a text may begin
const FURTHEST = 4096; // bytes in which they are looked for

/** The interface of the service that `BinderProxy.transact` speaks to; "" where its data do not say. */
export function serviceOf(call: Call): string {
  const data = call.args[1];
  if (!isObject(data)) return "";
  return atItsPlace(data, () => {
    for (let header = 1; header <= HEADERS; header++) {
      moveTo(data, header * STEP);
      const token = text(data);
      if (token !== null && TOKEN.test(token)) return token;
    }
    return "";
  });
}

/** A transaction as rows name it, see `When` in harness/catalogue/entries.py. */
export function namesOf(call: Call, service: string): readonly string[] {
  const code = Number(call.args[0]);
  if (service === PROVIDER) return textsIn(call.args[1] as NativePointer).map((each) => `${service}#${code}:${each}`);
  const known = numbered(service);
  if (known === null) return [`${service}#${code}`];
  return [`${service}#${code}`, `${service}#${known.size === 0 ? UNKNOWN : (known.get(code) ?? "")}`];
}

/** Every text in the data of a transaction, wherever it stands. */
function textsIn(data: NativePointer): string[] {
  return atItsPlace(data, () => {
    const found = new Set<string>();
    const end = Math.min(ask("dataSize", "()I", "int32")(data) as number, FURTHEST);
    for (let at = 0; at < end; at += STEP) {
      moveTo(data, at);
      const each = text(data);
      if (each !== null && each !== "") found.add(each);
    }
    return Array.from(found);
  });
}

/** Whether a name says that the platform has the interface, and does not tell its numbers: it may be any of its methods. */
export function mayBeAny(name: string): boolean {
  return name.endsWith(`#${UNKNOWN}`);
}

/**
 * Whether the app itself speaks to the service, and no class of the platform for it: between are the platform's proxy of the
 * interface and reflection at most. Native code that calls Java has nothing behind it.
 */
export function isAppsOwn(): boolean {
  return (
    walk(({ key, frames }) => {
      let own = asked.get(key);
      if (own === undefined) {
        const classes = frames().map((frame) => frame.slice(0, frame.lastIndexOf(".", frame.indexOf("("))));
        const caller = classes.find((name) => !BETWEEN.test(name));
        own = caller === undefined || !isOfThePlatform(caller);
        if (asked.size >= KEPT) asked.clear();
        asked.set(key, own);
      }
      return own;
    }) ?? true
  );
}

const KEPT = 10_000;
const asked = new Map<number | string, boolean>(); // by stack
const ofThePlatform = new Map<string, boolean>();

/** Whether it is called as the platform's are, and its class loader has it: an app may call its own so as well. */
function isOfThePlatform(className: string): boolean {
  if (!PLATFORM.test(className)) return false;
  let known = ofThePlatform.get(className);
  if (known === undefined) {
    try {
      known = Java.use("java.lang.Class")["forName"](className, false, Java.use(PROXY).class.getClassLoader()) !== null;
    } catch {
      known = false;
    }
    if (ofThePlatform.size >= KEPT) ofThePlatform.clear();
    ofThePlatform.set(className, known);
  }
  return known;
}

const numbers = new Map<string, ReadonlyMap<number, string> | null>();
const PREFIX = "TRANSACTION_";
const STATIC = 8;

/** The methods of an interface by their numbers, which differ from release to release; null where the platform has no such interface. */
function numbered(service: string): ReadonlyMap<number, string> | null {
  if (!numbers.has(service)) numbers.set(service, read(service));
  return numbers.get(service)!;
}

/** Looked for with the class loader of the platform: one of the app's names would say what the app wants. */
function read(service: string): ReadonlyMap<number, string> | null {
  const found = new Map<number, string>();
  try {
    const loader = Java.use(PROXY).class.getClassLoader();
    const stub = Java.use("java.lang.Class")["forName"](`${service}$Stub`, false, loader) as Java.Wrapper;
    for (const field of stub["getDeclaredFields"]() as Java.Wrapper[]) {
      const name = String(field["getName"]());
      if (!name.startsWith(PREFIX) || (Number(field["getModifiers"]()) & STATIC) === 0) continue;
      field["setAccessible"](true);
      found.set(Number(field["getInt"](null)), name.slice(PREFIX.length));
    }
  } catch (error) {
    return /ClassNotFoundException|NoClassDefFoundError/.test(String(error)) ? null : found;
  }
  return found;
}

/** Read a parcel from its beginning, and have it stand afterwards where it stood. */
export function atItsPlace<T>(parcel: NativePointer, look: () => T): T {
  const place = position(parcel);
  moveTo(parcel, 0);
  try {
    return look();
  } finally {
    moveTo(parcel, place);
  }
}

export function integer(parcel: NativePointer): number {
  return ask("readInt", "()I", "int32")(parcel) as number;
}

export function available(parcel: NativePointer): number {
  return ask("dataAvail", "()I", "int32")(parcel) as number;
}

export function position(parcel: NativePointer): number {
  return ask("dataPosition", "()I", "int32")(parcel) as number;
}

export function moveTo(parcel: NativePointer, place: number): void {
  ask("setDataPosition", "(I)V", "void", "int32")(parcel, place);
}

/** Null where no text stands there: its length does not fit what is left. */
export function text(parcel: NativePointer): string | null {
  const found = ask("readString", "()Ljava/lang/String;", "pointer")(parcel) as NativePointer;
  if (found.isNull()) return null;
  const env = currentEnv();
  const read = env.stringFromJni(found);
  env.deleteLocalRef(found);
  return read;
}

type Ask = (parcel: NativePointer, ...more: number[]) => NativeFunctionReturnValue;
const asks = new Map<string, Ask>();

/** Bare handles: the wrappers of the bridge would cost more than the transaction. */
function ask(name: string, signature: string, returns: string, ...takes: string[]): Ask {
  let known = asks.get(name);
  if (known === undefined) {
    const method = methodOf(resolve(PARCEL), name, signature);
    known = (parcel, ...more) => {
      const env = currentEnv();
      const value = env.vaMethod(returns, takes)(env.handle, parcel, method, ...more);
      env.throwIfExceptionPending();
      return value;
    };
    asks.set(name, known);
  }
  return known;
}
