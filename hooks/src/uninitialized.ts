// On ART a static method has the resolution stub for its entry point until its class is initialized. To what the initializer itself
// calls, the stub hands each call on to the code behind it while its own frame still stands as the top one. The bridge knows the
// call of an original by that frame, which has to be of the method that stands for the hooked one: it takes this call for one of
// the app's and leads it to us again, without end, until the stack is full. So the original runs as a copy that has code behind it.

import getApi from "frida-java-bridge/lib/api.js";
import { getArtMethodSpec } from "frida-java-bridge/lib/android.js";
import Java from "frida-java-bridge";

import { follow, keepCopy } from "./copies.js";
import { NATIVE } from "./methods.js";

/** Gives, before each call, the copy that runs the original of a method replaced just now; null where the method itself can. */
export function runBesideInitialization(mangler: Mangler): (() => NativePointer) | null {
  const { artClassLinker, artQuickResolutionTrampoline } = getApi();
  const { hookedMethodId: method, originalMethod } = mangler;
  const stubs = [artClassLinker.quickResolutionTrampoline, artQuickResolutionTrampoline];
  if (!stubs.some((stub) => stub.equals(originalMethod.quickCode))) return null;
  const { size, offset } = getArtMethodSpec(Java.vm);
  const isNative = (originalMethod.accessFlags & NATIVE) !== 0;
  const { quickGenericJniTrampoline, quickToInterpreterBridgeTrampoline } = artClassLinker;
  const copy = Memory.dup(method, size);
  copy.add(offset.quickCode).writePointer(isNative ? quickGenericJniTrampoline : quickToInterpreterBridgeTrampoline);
  keepCopy(method, copy);
  return () => {
    // The app may register other native code at any time, and does so for the method alone.
    if (isNative) copy.add(offset.jniCode).writePointer(method.add(offset.jniCode).readPointer());
    return follow(method, copy);
  };
}
