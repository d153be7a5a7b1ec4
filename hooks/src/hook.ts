// Replaces one Java method by code of ours that lets the call through: the same arguments, the same result object, the same
// exception. All values stay bare handles on the way, so nothing is copied or converted.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";
import * as art from "frida-java-bridge/lib/android.js";
import * as jvm from "frida-java-bridge/lib/jvm.js";

import type { Call } from "./call.js";
import { classReference, currentEnv } from "./jni.js";

/** Sees a call; `proceed` performs it and must be called exactly once. An exception is left pending on `env`. */
export type Observer = (env: NativePointer, call: Call, proceed: () => NativeFunctionReturnValue) => void;

export interface Hook {
  revert(): void;
}

/** What runs for the objects of a class, which `Java.use` may not find by name: hidden, or of another class loader. */
export interface Implementation {
  readonly method: NativePointer; // its id
  readonly klass: NativePointer;
}

const MethodType = { Constructor: 1, Static: 2, Instance: 3 } as const;

/** Replace `method`, or, with the same signature, what implements it. */
export function replace(method: Java.Method, observe: Observer, implementation?: Implementation): Hook {
  const api = getApi();
  const { makeMethodMangler } = api.flavor === "jvm" ? jvm : art;
  const mangler = makeMethodMangler(implementation?.method ?? method.handle);
  const isStatic = (method.type as number) === MethodType.Static;
  const nativeTypes = method.argumentTypes.map(({ type }) => type as NativeFunctionArgumentType);
  const returnType = method.returnType.type as NativeFunctionReturnType;
  const argumentTypes = method.argumentTypes.map(({ className, name }) => className ?? name);
  const returnName = method.returnType.className ?? method.returnType.name;
  const holder = implementation === undefined ? classReference(method.holder) : currentEnv().newGlobalRef(implementation.klass);
  const original = isStatic
    ? currentEnv().staticVaMethod(returnType as string, nativeTypes as string[])
    : currentEnv().nonvirtualVaMethod(returnType as string, nativeTypes as string[]);
  const target = () => mangler.resolveTarget(null, !isStatic, null, api);

  const callback = new NativeCallback(
    (...received: NativeCallbackArgumentValue[]): NativeCallbackReturnValue => {
      const env = received[0] as NativePointer;
      const receiver = received[1] as NativePointer;
      const args = received.slice(2);
      const call: Call = { receiver, args, argumentTypes, returnType: returnName, returned: undefined };
      const proceed = () =>
        (call.returned = isStatic
          ? original(env, receiver, target(), ...(args as NativeFunctionArgumentValue[]))
          : original(env, receiver, holder, target(), ...(args as NativeFunctionArgumentValue[])));
      observe(env, call, proceed);
      return call.returned as NativeCallbackReturnValue;
    },
    returnType as NativeCallbackReturnType,
    ["pointer", "pointer", ...nativeTypes] as NativeCallbackArgumentType[],
  );
  mangler.replace(callback, !isStatic, method.argumentTypes, Java.vm, api);
  return {
    revert() {
      mangler.revert(Java.vm);
      kept.push(callback); // a thread may still be inside
    },
  };
}

const kept: NativePointer[] = [];
