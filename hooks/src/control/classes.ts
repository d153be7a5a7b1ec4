// Our own classes in the app's process, in a class loader of their own: neither the app nor the platform finds them by name.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";

import type { NativeCallable } from "../jni.js";
import { currentEnv, withHandle, withObject } from "../jni.js";
import { CLASSES, DEX } from "./code.js";

const DEFINE_CLASS = 5; // JNI's functions, by their numbers
const REGISTER_NATIVES = 215;

export const CONTROL = "privacyharness.Control";

/** Finds the classes. Throws where the runtime does not take them. */
export function ownClasses(): Java.ClassFactory {
  const parent = Java.use("java.lang.Object").class["getClassLoader"]() as Java.Wrapper | null; // of the platform alone
  const loader = getApi().flavor === "jvm" ? jvmLoader(parent) : dexLoader(parent);
  return Java.ClassFactory.get(loader);
}

function dexLoader(parent: Java.Wrapper | null): Java.Wrapper {
  const code = Java.use("java.nio.ByteBuffer")["wrap"](Java.array("byte", Array.from(bytes(DEX), (each) => (each << 24) >> 24)));
  const { $new } = Java.use("dalvik.system.InMemoryDexClassLoader");
  return ($new as Java.MethodDispatcher).overload("java.nio.ByteBuffer", "java.lang.ClassLoader").call(
    Java.use("dalvik.system.InMemoryDexClassLoader"),
    code,
    parent,
  ) as Java.Wrapper;
}

function jvmLoader(parent: Java.Wrapper | null): Java.Wrapper {
  const type = Java.use("java.net.URLClassLoader");
  const { $new } = type;
  const loader = ($new as Java.MethodDispatcher)
    .overload("[Ljava.net.URL;", "java.lang.ClassLoader")
    .call(type, Java.array("java.net.URL", []), parent) as Java.Wrapper;
  const { handle } = currentEnv();
  const define = jni(DEFINE_CLASS, "pointer", ["pointer", "pointer", "pointer", "pointer", "int"]);
  for (const [name, code] of CLASSES) {
    const content = bytes(code);
    const memory = Memory.alloc(content.length);
    memory.writeByteArray(Array.from(content));
    const klass = define(handle, Memory.allocUtf8String(name), loader["$h"] as NativePointer, memory, content.length);
    currentEnv().throwIfExceptionPending();
    // Of a class that is not linked JVMTI gives no methods, and the bridge would free what it was not given.
    withObject(klass as NativePointer, "java.lang.Class", (each) => each["getDeclaredMethods"]());
    currentEnv().deleteLocalRef(klass as NativePointer);
  }
  return loader;
}

/** Have a static native method of a class without arguments run a function of C that gives an int. */
export function implement(wrapper: Java.Wrapper, method: string, implementation: NativePointer): void {
  const entry = Memory.alloc(3 * Process.pointerSize);
  const name = Memory.allocUtf8String(method);
  const signature = Memory.allocUtf8String("()I");
  [name, signature, implementation].forEach((value, index) => entry.add(index * Process.pointerSize).writePointer(value));
  const register = jni(REGISTER_NATIVES, "int", ["pointer", "pointer", "pointer", "int"]);
  withHandle(wrapper.class, (klass) => register(currentEnv().handle, klass, entry, 1));
  currentEnv().throwIfExceptionPending();
}

function jni(slot: number, returns: NativeFunctionReturnType, types: NativeFunctionArgumentType[]): NativeCallable {
  const implementation = currentEnv().handle.readPointer().add(slot * Process.pointerSize).readPointer();
  return new NativeFunction(implementation, returns, types, { exceptions: "propagate" }) as unknown as NativeCallable;
}

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g)!, (each) => parseInt(each, 16));
}
