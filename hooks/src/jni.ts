// The few JNI calls that the agent makes with bare handles, on the thread that the app's call runs on.

import Java from "frida-java-bridge";

/** The part of the bridge's `Env` in use here. */
export interface Env {
  readonly handle: NativePointer;
  exceptionOccurred(): NativePointer;
  exceptionClear(): void;
  throw(throwable: NativePointer): number;
  findClass(name: string): NativePointer;
  getObjectClass(object: NativePointer): NativePointer;
  getObjectClassName(object: NativePointer): string;
  isInstanceOf(object: NativePointer, klass: NativePointer): boolean;
  isAssignableFrom(from: NativePointer, to: NativePointer): boolean;
  newGlobalRef(object: NativePointer): NativePointer;
  deleteGlobalRef(object: NativePointer): void;
  deleteLocalRef(object: NativePointer): void;
  getArrayLength(array: NativePointer): number;
  getObjectArrayElement(array: NativePointer, index: number): NativePointer;
  getFieldId(klass: NativePointer, name: string, type: string): NativePointer;
  toReflectedMethod(klass: NativePointer, method: NativePointer, isStatic: number): NativePointer;
  getMethodId(klass: NativePointer, name: string, signature: string): NativePointer;
  getDirectBufferAddress(buffer: NativePointer): NativePointer;
  newByteArray(length: number): NativePointer;
  stringFromJni(text: NativePointer): string;
  throwIfExceptionPending(): void;
  javaLangObject(): { toString: NativePointer };
  vaMethod(returnType: string, argumentTypes: string[]): NativeCallable;
  nonvirtualVaMethod(returnType: string, argumentTypes: string[]): NativeCallable;
  staticVaMethod(returnType: string, argumentTypes: string[]): NativeCallable;
}

export type NativeCallable = NativeFunction<NativeFunctionReturnValue, NativeFunctionArgumentValue[]>;

export function currentEnv(): Env {
  return Java.vm.getEnv() as Env;
}

type RegionCopier = (env: NativePointer, array: NativePointer, start: number, length: number, to: NativePointer) => void;
const copiers = new Map<number, RegionCopier>();

/** JNI's function of this number that copies elements out of an array. */
export function regionOf(slot: number): RegionCopier {
  let copier = copiers.get(slot);
  if (copier === undefined) {
    const implementation = currentEnv().handle.readPointer().add(slot * Process.pointerSize).readPointer();
    const types: NativeFunctionArgumentType[] = ["pointer", "pointer", "int", "int", "pointer"];
    copier = new NativeFunction(implementation, "void", types, { exceptions: "propagate" }) as unknown as RegionCopier;
    copiers.set(slot, copier);
  }
  return copier;
}

/** `object.toString()`; "" for null. */
export function textOf(object: NativePointer): string {
  if (object.isNull()) return "";
  const env = currentEnv();
  const text = env.vaMethod("pointer", [])(env.handle, object, env.javaLangObject().toString) as NativePointer;
  env.throwIfExceptionPending();
  return text.isNull() ? "" : env.stringFromJni(text);
}

/** What a method without arguments gives, as a bare handle: the bridge would look for the class of an array by name. */
export function objectOf(object: NativePointer, className: string, method: string): NativePointer {
  const { handle } = (Java.use(className)[method] as Java.MethodDispatcher).overload();
  const env = currentEnv();
  const result = env.vaMethod("pointer", [])(env.handle, object, handle) as NativePointer;
  env.throwIfExceptionPending();
  return result;
}

/** Let `read` see the object as one of `className`, and let go of it afterwards. */
export function withObject<T>(object: NativePointer, className: string, read: (object: Java.Wrapper) => T): T {
  const wrapper = Java.cast(object, Java.use(className));
  try {
    return read(wrapper);
  } finally {
    wrapper.$dispose();
  }
}

/**
 * Let `read` see the bare handle of an object that the bridge has wrapped, and let go of both afterwards. A handle taken from a
 * wrapper that nobody holds is gone as soon as the script's own thread comes to run, in the middle of what another one reads.
 */
export function withHandle<T>(wrapper: Java.Wrapper, read: (handle: NativePointer) => T): T {
  try {
    return read(wrapper["$h"] as NativePointer);
  } finally {
    wrapper.$dispose();
  }
}

/** Whether `object` is an instance of `className`; false where the process has no such class. */
export function isInstance(object: NativePointer, className: string): boolean {
  const klass = resolve(className);
  return !object.isNull() && !klass.isNull() && currentEnv().isInstanceOf(object, klass);
}

/**
 * The class of this name, NULL where there is none. It is looked for once: at first from the script's own thread, as inside
 * a call it would be looked for with the class loader of the method that was called.
 */
export function resolve(className: string): NativePointer {
  let klass = classes.get(className);
  if (klass === undefined) {
    try {
      klass = classReference(Java.use(className));
    } catch {
      klass = NULL; // absent in this release of Android
    }
    classes.set(className, klass);
  }
  return klass;
}

const classes = new Map<string, NativePointer>();

/** Have the bridge keep the classes it knows: it holds on to ten, and looks for the others again, inside a call too. */
export function keepClasses(): void {
  (Java.classFactory as unknown as { _classHandles: { capacity: number } })._classHandles.capacity = Number.MAX_SAFE_INTEGER;
}

/** Whether the process has a class of this name. */
export function isPresent(className: string): boolean {
  try {
    return Java.use(className) !== null;
  } catch {
    return false;
  }
}

/** The id of the method of this name and JNI signature that runs for objects of a class. */
export function methodOf(klass: NativePointer, name: string, signature: string): NativePointer {
  const env = currentEnv();
  const method = env.getMethodId(klass, name, signature);
  env.throwIfExceptionPending();
  return method;
}

/** A global reference to the class that `wrapper` stands for. */
export function classReference(wrapper: Java.Wrapper): NativePointer {
  return withHandle(wrapper.class, (klass) => currentEnv().newGlobalRef(klass));
}
