// Another framework of the same kind in the process. Two bridges over one method end it, so what the other has is left to it.

import getApi from "frida-java-bridge/lib/api.js";
import { getArtMethodSpec } from "frida-java-bridge/lib/android.js";
import Java from "frida-java-bridge";

const NATIVE = 0x100;
const SKIP_ACCESS_CHECKS = 0x00080000; // of methods that are not native

let isHere: boolean | null = null;

/** Throws where another bridge has hooked the method: before our first hook it has patched libart, and marked the method as ours are. */
export function requireUnhooked({ hookedMethodId: method }: Mangler): void {
  const { artQuickGenericJniTrampoline, kAccCompileDontBother } = getApi();
  isHere ??= beginsWithJump(artQuickGenericJniTrampoline);
  if (!isHere) return; // the same marks stand on the methods of a class that names one which is absent
  const flags = method.add(getArtMethodSpec(Java.vm).offset.accessFlags).readU32();
  if ((flags & (NATIVE | SKIP_ACCESS_CHECKS | kAccCompileDontBother)) !== kAccCompileDontBother) return;
  throw new Error("another framework has hooked it already");
}

function beginsWithJump(code: NativePointer): boolean {
  const first = Instruction.parse(code);
  if (["jmp", "b", "b.w"].includes(first.mnemonic) || /^ldr.* pc,/.test(first.toString())) return true;
  return Instruction.parse(first.next).mnemonic === "br"; // to an address that the first one has loaded
}
