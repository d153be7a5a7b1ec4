// Replaces one Java method by code of ours that lets the call through: the same arguments, the same result object, the same
// exception. All values stay bare handles on the way, so nothing is copied or converted.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";
import * as art from "frida-java-bridge/lib/android.js";
import * as jvm from "frida-java-bridge/lib/jvm.js";

import { requireUnhooked } from "./another.js";
import type { Call } from "./call.js";
import { follow, keepCopy, watchCollections } from "./copies.js";
import { currentEnv } from "./jni.js";
import type { Method } from "./methods.js";
import { NATIVE } from "./methods.js";
import { runBesideInitialization } from "./uninitialized.js";
import { keepFromVerification } from "./unverified.js";

/** Sees a call; `proceed` performs it and must be called exactly once. An exception is left pending on `env`. */
export type Observer = (env: NativePointer, call: Call, proceed: () => NativeFunctionReturnValue) => void;

/**
 * One method and the code of ours that is to run in its stead. Making it changes nothing in the app: so all that costs time comes
 * before the first hook is in, while the app's threads do not yet wait for one another in our code.
 */
export interface Hook {
  readonly method: Method;
  readonly mangler: Mangler;
  readonly callback: NativePointer;
  /** Whether the method itself was made a native one: see unverified.ts. */
  readonly isMadeNative: boolean;
  /** Whether the invocation of a method handle does not come to us. */
  readonly passedByHandles: boolean;
  /** Have our code run. Several put in one after the other must not wait in between, see `hooksAreIn`. */
  put(): void;
  /** The same once more, for whatever stands in the method's place by now. */
  again(): Hook;
  revert(): void;
}

/** A hook for `method` of its own class, which `Java.use` need not find by name: hidden, or of another class loader. */
export function hookFor(method: Method, observe: Observer): Hook {
  const api = getApi();
  const { makeMethodMangler } = api.flavor === "jvm" ? jvm : art;
  const mangler = makeMethodMangler(method.id);
  const isStatic = method.kind === "static";
  const { klass, argumentTypes } = method;
  const nativeTypes = argumentTypes.map(nativeType);
  const returnType = nativeType(method.returnType);
  const original = isStatic
    ? currentEnv().staticVaMethod(returnType, nativeTypes)
    : currentEnv().nonvirtualVaMethod(returnType, nativeTypes);
  let isMadeNative = false;
  let target = () => mangler.resolveTarget(null, !isStatic, null, api); // what runs the original

  const callback = new NativeCallback(
    (...received: NativeCallbackArgumentValue[]): NativeCallbackReturnValue => {
      const env = received[0] as NativePointer;
      const receiver = received[1] as NativePointer;
      const args = received.slice(2);
      const call: Call = { receiver, args, argumentTypes, returnType: method.returnType, returned: undefined };
      const proceed = () =>
        (call.returned = isStatic
          ? original(env, receiver, target(), ...(args as NativeFunctionArgumentValue[]))
          : original(env, receiver, klass, target(), ...(args as NativeFunctionArgumentValue[])));
      inside++;
      try {
        observe(env, call, proceed);
      } finally {
        inside--;
      }
      return call.returned as NativeCallbackReturnValue;
    },
    returnType as NativeCallbackReturnType,
    ["pointer", "pointer", ...nativeTypes] as NativeCallbackArgumentType[],
  );
  const putOnArt = () => {
    requireUnhooked(mangler);
    watchCollections();
    mangler.replace(callback, !isStatic, [], Java.vm, api);
    keepCopy(mangler.hookedMethodId, mangler.replacementMethodId);
    const copy = keepFromVerification(mangler, callback, klass);
    isMadeNative = copy !== null;
    if (copy !== null) target = () => follow(mangler.hookedMethodId, copy);
    else target = runBesideInitialization(mangler) ?? target;
  };
  let next: Hook | null = null;
  return {
    method,
    mangler,
    callback,
    get isMadeNative() {
      return isMadeNative;
    },
    get passedByHandles() {
      return api.flavor !== "jvm" && !isMadeNative && mangler.interceptor === null && (method.modifiers & NATIVE) === 0;
    },
    put() {
      if (api.flavor === "jvm") mangler.replace(callback, !isStatic, [], Java.vm, api);
      else putOnArt();
    },
    again() {
      return (next = hookFor(method, observe));
    },
    revert() {
      next?.revert();
      if (api.flavor !== "jvm") keepKnown(mangler, callback, !isStatic);
      mangler.revert(Java.vm);
      kept.push(callback); // a thread may still be inside: it comes back through our code
    },
  };
}

/**
 * The bridge tells ART of the methods that stand for hooked ones that they have no compiled code, and forgets one with its hook. A
 * stack that it is still on would then be read as if the compiled code of the hooked method ran there. Of a method that was hooked
 * twice it forgets the last one alone.
 */
function keepKnown({ hookedMethodId: method }: Mangler, callback: NativePointer, isInstance: boolean): void {
  const api = getApi();
  const last = art.makeMethodMangler(method);
  method.add(art.getArtMethodSpec(Java.vm).offset.quickCode).writePointer(api.artQuickToInterpreterBridge); // no second patch of code
  last.replace(callback, isInstance, [], Java.vm, api);
  keepCopy(method, last.replacementMethodId);
  last.revert(Java.vm);
}

const kept: unknown[] = [];
let inside = 0; // calls that are under way through hooks

const OUT_WITHIN_S = 1;
const LOOK_EVERY_S = 0.005;
const LEAVING_S = 0.02; // from our code back into the app's

/** Wait, and not for ever, until no call is under way through a hook: once the agent is gone, none could come back. */
export function waitUntilOut(): void {
  for (let waited = 0; inside > 0 && waited < OUT_WITHIN_S; waited += LOOK_EVERY_S) Thread.sleep(LOOK_EVERY_S);
  Thread.sleep(LEAVING_S);
}

/** On the JVM the bridge swaps methods in its next turn of the script's loop, all that were put by then at once. */
export async function hooksAreIn(): Promise<void> {
  if (getApi().flavor !== "jvm") return;
  await new Promise<void>((resolve) => {
    Script.nextTick(() => {
      setImmediate(resolve);
    });
  });
}

const NATIVE_TYPES: Readonly<Record<string, string>> = {
  boolean: "uint8",
  byte: "int8",
  char: "uint16",
  short: "int16",
  int: "int32",
  long: "int64",
  float: "float",
  double: "double",
  void: "void",
};

function nativeType(type: string): string {
  return NATIVE_TYPES[type] ?? "pointer";
}
