// On ART a class is verified at its first use, and then the flags and the entry point by which the bridge has its methods run
// through us are set again for all of them that are not native: the next call passes the hook by. So a method whose class is not
// verified yet is made a native one, which verification leaves alone, with our code as its native code. What it was before runs as
// a copy that no class knows. docs/art.md says of each release of Android which function writes what.

import getApi from "frida-java-bridge/lib/api.js";
import { getArtMethodSpec } from "frida-java-bridge/lib/android.js";
import Java from "frida-java-bridge";

import { keepCopy } from "./copies.js";
import { stateOfClass } from "./look/state.js";

const NATIVE = 0x100;
const OF_NATIVES = 0x00380000; // what means "fast" or "critical" for native methods means something else for others

/**
 * Make a method native that the bridge has replaced just now, where its class is not verified and it has no compiled code: then
 * none of its code can be on any stack. Gives the copy that runs the original, null where the method is left as it is.
 */
export function keepFromVerification(mangler: Mangler, callback: NativePointer, klass: NativePointer): NativePointer | null {
  const { artClassLinker, artQuickToInterpreterBridge } = getApi();
  const { hookedMethodId: method, originalMethod } = mangler;
  const { size, offset } = getArtMethodSpec(Java.vm);
  const isInterpreted = [artClassLinker.quickToInterpreterBridgeTrampoline, artQuickToInterpreterBridge].some((bridge) =>
    bridge.equals(originalMethod.quickCode),
  );
  if ((originalMethod.accessFlags & NATIVE) !== 0 || !isInterpreted || stateOfClass(klass) !== "loaded") return null;
  const copy = Memory.dup(method, size);
  const flags = method.add(offset.accessFlags);
  method.add(offset.jniCode).writePointer(callback);
  method.add(offset.quickCode).writePointer(artClassLinker.quickGenericJniTrampoline);
  flags.writeU32(((flags.readU32() & ~OF_NATIVES) | NATIVE) >>> 0);
  keepCopy(method, copy);
  return copy;
}
