// Method handles on ART. The invocation of one asks nobody but the entry point of its method, so where that is interpreted and
// hooked in the bridge's form the call passes the hook by. It is not seen; but who makes such a handle is, and from then on the
// hook counts as lost.

import type { Call } from "./call.js";
import { isObject } from "./call.js";
import type { Hook } from "./hook.js";
import { hookFor } from "./hook.js";
import { currentEnv, isPresent, objectOf } from "./jni.js";
import { lose } from "./look.js";
import { methodsOf } from "./methods.js";
import { runtime } from "./process.js";
import { problem } from "./queue.js";

const LOOKUP = "java.lang.invoke.MethodHandles$Lookup";
const EXECUTABLE = "java.lang.reflect.Executable";
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

/** A hook for every way of making a handle. */
export function handleHooks(): Hook[] {
  if (runtime() !== "art" || !isPresent(LOOKUP)) return [];
  return Object.entries(MAKERS).flatMap(([maker, madeOf]) =>
    (methodsOf(LOOKUP, maker) ?? []).map((method) =>
      hookFor(method, (_, call, proceed) => {
        proceed();
        if (!isObject(call.returned)) return; // it threw
        try {
          const made = madeOf(call.args);
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
