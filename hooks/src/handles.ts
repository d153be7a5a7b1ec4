// Method handles on ART. The invocation of one asks nobody but the entry point of its method, so where that is interpreted and
// hooked in the bridge's form the call passes the hook by. It is not seen; but who makes such a handle is, and from then on the
// hook counts as lost. Of handles that were there before, and of those that ART makes itself of constants, the heap knows.

import Java from "frida-java-bridge";

import type { Call } from "./call.js";
import { isObject } from "./call.js";
import type { Hook } from "./hook.js";
import { hookFor } from "./hook.js";
import { currentEnv, isInstance, isPresent, objectOf } from "./jni.js";
import { lose } from "./look.js";
import { methodsOf } from "./methods.js";
import { runtime } from "./process.js";
import { problem } from "./queue.js";

const LOOKUP = "java.lang.invoke.MethodHandles$Lookup";
const HANDLE = "java.lang.invoke.MethodHandleImpl";
const EXECUTABLE = "java.lang.reflect.Executable";
const REFLECTED_CONSTRUCTOR = "java.lang.reflect.Constructor";
const CONSTRUCTOR = "<init>";

/** What a handle is made of: a class and the name of a method. */
interface Made {
  readonly klass: NativePointer;
  readonly name: string;
}

/** How each of the platform's makers of handles is told what to make. */
const MAKERS: Readonly<Record<string, (args: Call["args"]) => Made>> = {
  findVirtual: named,
  findStatic: named,
  findSpecial: named,
  findConstructor: ([klass]) => ({ klass: klass as NativePointer, name: CONSTRUCTOR }),
  bind: ([receiver, name]) => named([currentEnv().getObjectClass(receiver as NativePointer), name!]),
  unreflect: ([method]) => reflected(method as NativePointer),
  unreflectSpecial: ([method]) => reflected(method as NativePointer),
  unreflectConstructor: ([method]) => ({ ...reflected(method as NativePointer), name: CONSTRUCTOR }),
};

function named([klass, name]: Call["args"]): Made {
  return { klass: klass as NativePointer, name: currentEnv().stringFromJni(name as NativePointer) };
}

function reflected(method: NativePointer): Made {
  const name = currentEnv().stringFromJni(objectOf(method, EXECUTABLE, "getName"));
  return { klass: objectOf(method, EXECUTABLE, "getDeclaringClass"), name };
}

/** What handles were made of so far, that any hook which goes in later counts as lost by as well. */
const known: Made[] = [];

/** A hook that went in just now is lost from the first where a handle leads past it. */
export function loseToHandles(hook: Hook): void {
  if (hook.passedByHandles && known.some((made) => leadsTo(made, hook))) lose((each) => each === hook, "method-handle");
}

function remember({ klass, name }: Made): Made {
  const env = currentEnv();
  const isSame = (made: Made) => made.name === name && env.isAssignableFrom(made.klass, klass) && env.isAssignableFrom(klass, made.klass);
  const before = known.find(isSame);
  if (before !== undefined) return before;
  const made = { klass: env.newGlobalRef(klass), name };
  known.push(made);
  return made;
}

/** Look for handles that are there already: after the hooks that see them made went in, before those that they pass by. */
export function findHandles(): void {
  if (runtime() !== "art" || !isPresent(HANDLE)) return;
  try {
    rememberAll();
  } catch (error) {
    problem("look", error);
  }
}

function rememberAll(): void {
  const heap = Java.use("dalvik.system.VMDebug") as Java.Wrapper & { getInstancesOfClasses?: Finder };
  if (heap.getInstancesOfClasses === undefined) return; // before Android 9
  const handle = Java.use(HANDLE);
  for (const each of heap.getInstancesOfClasses(Java.array("java.lang.Class", [handle.class]), false)[0]!) {
    const made = Java.cast(each, handle) as Java.Wrapper & Record<"artFieldOrMethod" | "handleKind", { value: number | Int64 }>;
    const [id, kind] = [made.artFieldOrMethod.value, Number(made.handleKind.value)];
    if (kind <= LAST_THAT_CALLS) remember(ofMethod(ptr(id.toString()), kind));
  }
}

type Finder = (classes: unknown, assignable: boolean) => Java.Wrapper[][];

const LAST_THAT_CALLS = 4; // invoke-virtual, -super, -direct, -static and -interface; what comes after them reads and writes fields
const STATIC = 3;

function ofMethod(id: NativePointer, kind: number): Made {
  const env = currentEnv();
  const method = env.toReflectedMethod(NULL, id, kind === STATIC ? 1 : 0); // ART asks the method alone for its class
  const made = reflected(method);
  return isInstance(method, REFLECTED_CONSTRUCTOR) ? { ...made, name: CONSTRUCTOR } : made;
}

/** A hook for every way of making a handle. */
export function handleHooks(): Hook[] {
  if (runtime() !== "art" || !isPresent(LOOKUP)) return [];
  return Object.entries(MAKERS).flatMap(([maker, madeOf]) =>
    (methodsOf(LOOKUP, maker) ?? []).map((method) =>
      hookFor(method, (_, call, proceed) => {
        proceed();
        if (!isObject(call.returned)) return; // it threw
        try {
          const made = remember(madeOf(call.args));
          lose((hook) => hook.passedByHandles && leadsTo(made, hook), "method-handle");
        } catch (error) {
          problem("look", error);
        }
      }),
    ),
  );
}

/** A handle of a class's method runs that of a class below it as well, where that has its own. */
function leadsTo({ klass, name }: Made, { method }: Hook): boolean {
  const env = currentEnv();
  const isNamed = name === (method.kind === "constructor" ? CONSTRUCTOR : method.name);
  return isNamed && (env.isAssignableFrom(method.klass, klass) || env.isAssignableFrom(klass, method.klass));
}
