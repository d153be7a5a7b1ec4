// On ART a class is verified at its first use, and then the flags and the entry point by which the bridge has its methods run
// through us are set again for all of them that are not native: the next call passes the hook by. So a method whose class is not
// verified yet is made a native one, which verification leaves alone, with our code as its native code. What it was before runs as
// a copy that no class knows. docs/art.md says of each release of Android which function writes what.

import getApi from "frida-java-bridge/lib/api.js";
import { getArtMethodSpec } from "frida-java-bridge/lib/android.js";
import Java from "frida-java-bridge";

import { stateOfClass } from "./look/state.js";

const NATIVE = 0x100;
const SKIP_ACCESS_CHECKS = 0x00080000; // of methods that are not native
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
  return copy;
}

/**
 * A method that ART neither compiles nor lets be called fast, while others of its verified class may be, is hooked by somebody
 * already. A second hook over the first one would end the process. Where none of them may be, the class has names that are absent:
 * the verifier marks such a class's methods alike, and SDKs with parts left out are full of them.
 */
export function requireUnhooked({ hookedMethodId: method }: Mangler, klass: NativePointer): void {
  const flags = flagsOf(method);
  const marks = NATIVE | SKIP_ACCESS_CHECKS | getApi().kAccCompileDontBother;
  if ((flags & marks) !== getApi().kAccCompileDontBother) return;
  const state = stateOfClass(klass);
  if (state !== "verified" && state !== "initialized") return;
  if (neighbours(method).some((each) => (flagsOf(each) & (NATIVE | SKIP_ACCESS_CHECKS)) === SKIP_ACCESS_CHECKS))
    throw new Error("another framework has hooked it already");
}

/** The other methods of the class: ART has them in one array, and each begins with the reference to its class. */
function neighbours(method: NativePointer): NativePointer[] {
  const { size } = getArtMethodSpec(Java.vm);
  const klass = method.readU32();
  const found: NativePointer[] = [];
  for (const step of [-size, size]) {
    for (let each = method.add(step); isMethodOf(klass, each); each = each.add(step)) found.push(each);
  }
  return found;
}

function isMethodOf(klass: number, method: NativePointer): boolean {
  try {
    return method.readU32() === klass;
  } catch {
    return false; // past the end of what is mapped
  }
}

function flagsOf(method: NativePointer): number {
  return method.add(getArtMethodSpec(Java.vm).offset.accessFlags).readU32();
}

/** The garbage collector moves classes and corrects what it knows of; the copy it does not know. To be called before each use. */
export function follow(method: NativePointer, copy: NativePointer): NativePointer {
  copy.writeU32(method.readU32()); // the class that declares it, the first field
  return copy;
}
