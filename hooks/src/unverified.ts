// On ART a class is verified at its first use, and then the flags and the entry point by which the bridge has its methods run
// through us are set again for all of them that are not native: the next call passes the hook by. So a method whose class is not
// verified yet is made a native one, which verification leaves alone, with our code as its native code. What it was before runs as
// a copy that no class knows. docs/art.md says of each release of Android which function writes what.

import getApi from "frida-java-bridge/lib/api.js";
import { getArtMethodSpec } from "frida-java-bridge/lib/android.js";
import Java from "frida-java-bridge";

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
  copies ??= new Copies();
  copies.add(method, copy);
  return copy;
}

/**
 * The garbage collector moves classes and corrects what it knows of; a copy it does not know. This is called before each use. A
 * Throwable that was made below a hook names the copy for as long as it lives, so all of them are corrected at each collection too.
 */
export function follow(method: NativePointer, copy: NativePointer): NativePointer {
  copy.writeU32(method.readU32()); // the class that declares it, the first field
  return copy;
}

const LARGEST = 4096; // far more than there are hooks

// When a collection has moved what it moves, by the names under which the bridge finds the same.
const COLLECTIONS: readonly { name: string; at: "onEnter" | "onLeave" }[] = [
  { name: "_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv", at: "onLeave" }, // from 10 on
  { name: "_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv", at: "onLeave" },
  { name: "_ZN3art6Thread15RunFlipFunctionEPS0_", at: "onEnter" }, // from 14 on
  { name: "_ZN3art6Thread15RunFlipFunctionEPS0_b", at: "onEnter" },
  { name: "_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj", at: "onLeave" },
];

const source = `
#include <gum/guminterceptor.h>
#include <stdint.h>

extern uint32_t * pairs[];
extern int32_t count;

void
follow_all (GumInvocationContext * context)
{
  int32_t i;

  for (i = 0; i < count; i++)
    *pairs[2 * i + 1] = *pairs[2 * i];
}
`;

class Copies {
  private readonly pairs = Memory.alloc(2 * LARGEST * Process.pointerSize);
  private readonly count = Memory.alloc(4);
  private readonly module = new CModule(source, { pairs: this.pairs, count: this.count });

  constructor() {
    for (const { name, at } of COLLECTIONS) {
      const address = getApi().find(name);
      if (address !== null) Interceptor.attach(address, { [at]: this.module["follow_all"] } as NativeInvocationListenerCallbacks);
    }
  }

  add(method: NativePointer, copy: NativePointer): void {
    const index = this.count.readS32();
    if (index === LARGEST) throw new Error("there are more hooks than copies can be followed");
    this.pairs.add(2 * index * Process.pointerSize).writePointer(method);
    this.pairs.add((2 * index + 1) * Process.pointerSize).writePointer(copy);
    this.count.writeS32(index + 1); // last: another thread may read the table meanwhile
  }
}

let copies: Copies | null = null;
