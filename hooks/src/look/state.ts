// How far the runtime has come with a method's class.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";
import { getAndroidApiLevel } from "frida-java-bridge/lib/android.js";

import { currentEnv } from "../jni.js";

/** `ClassState` in harness/events/agent.py. */
export type ClassState = "loaded" | "verified" | "initialized" | "erroneous" | "unknown";

/** The state of a class; `klass` is a reference to it. */
export function stateOfClass(klass: NativePointer): ClassState {
  try {
    return getApi().flavor === "jvm" ? onHotSpot(klass) : onArt(klass, getAndroidApiLevel());
  } catch {
    return "unknown";
  }
}

/**
 * ART keeps the state in a field of java.lang.Class, which JNI may read whatever an app may: as a number by itself up to 8.1, in
 * the upper four bits from 9 on. Source: runtime/mirror/class.h and runtime/class_status.h of each release.
 */
function onArt(klass: NativePointer, level: number): ClassState {
  if (level < 26) return "unknown";
  const env = currentEnv();
  artStatus ??= statusOn(klass);
  const status = artStatus(env.handle, klass);
  if (level < 28) {
    if (status < 0) return "erroneous";
    return status < 8 ? "loaded" : status < (level === 26 ? 9 : 10) ? "verified" : "initialized";
  }
  const step = status >>> 28;
  if (step === 2 || step === 3) return "erroneous";
  return step < 10 || (step === 10 && level < 30) ? "loaded" : step < 13 ? "verified" : "initialized";
}

const GET_INT_FIELD = 100;

let artStatus: ((env: NativePointer, klass: NativePointer) => number) | null = null;

function statusOn(klass: NativePointer): (env: NativePointer, klass: NativePointer) => number {
  const env = currentEnv();
  const classOfClass = env.getObjectClass(klass);
  const field = env.getFieldId(classOfClass, "status", "I");
  env.deleteLocalRef(classOfClass);
  env.throwIfExceptionPending();
  const getIntField = new NativeFunction(
    env.handle.readPointer().add(GET_INT_FIELD * Process.pointerSize).readPointer(),
    "int",
    ["pointer", "pointer", "pointer"],
    KEEP_LOCK,
  );
  return (on, of) => getIntField(on, of, field);
}

// While hooks go in no other thread may come to run in the script.
const KEEP_LOCK: NativeFunctionOptions = { exceptions: "propagate", scheduling: "exclusive" };

const JVMTI_VERSION_1_2 = 0x30010200;
const GET_CLASS_STATUS = 49;
const VERIFIED = 1;
const INITIALIZED = 4;
const ERROR = 8;

interface Vm {
  tryGetEnvHandle(version: number): NativePointer | null;
}

let hotspotStatus: ((klass: NativePointer) => number) | null = null;

function onHotSpot(klass: NativePointer): ClassState {
  hotspotStatus ??= statusByJvmti();
  const bits = hotspotStatus(klass);
  if (bits & ERROR) return "erroneous";
  return bits & INITIALIZED ? "initialized" : bits & VERIFIED ? "verified" : "loaded";
}

function statusByJvmti(): (klass: NativePointer) => number {
  const jvmti = (Java.vm as unknown as Vm).tryGetEnvHandle(JVMTI_VERSION_1_2);
  if (jvmti === null) throw new Error("the JVM gives no JVMTI environment");
  const status = Memory.alloc(4);
  const getClassStatus = new NativeFunction(
    jvmti.readPointer().add((GET_CLASS_STATUS - 1) * Process.pointerSize).readPointer(),
    "int",
    ["pointer", "pointer", "pointer"],
    KEEP_LOCK,
  );
  return (klass) => {
    const failed = getClassStatus(jvmti, klass, status);
    if (failed !== 0) throw new Error(`GetClassStatus: ${failed}`);
    return status.readU32();
  };
}
