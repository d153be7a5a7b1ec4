// What the hooks need of libart by name. The bridge looks for the same and says so once, at its first hook; all that follow it puts
// in without, and they are passed by. Asked for here first, none goes in, and the process counts as not watched.

import getApi from "frida-java-bridge/lib/api.js";

const DO_CALL = "_ZN3art11interpreter6DoCallILb";
const DO_CALL_TO_13 = "EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE";
const DO_CALL_FROM_14 = "EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE";

/** A moment of a collection. */
export interface Moment {
  readonly name: string;
  readonly at: "onEnter" | "onLeave";
}

// When a collection has moved what it moves, by the names under which the bridge finds the same.
const MOMENTS: readonly Moment[] = [
  // While it moves, whoever reads the class of a method is led to where that is now. Here this ends, thread by thread, and the
  // phase goes on until the last has heard of it: a copy that is corrected at its end only is called with a class of before. The
  // first of the two may stand in its caller's code; the second is called through a table and is there always.
  { name: "_ZN3art2gc9collector17ConcurrentCopying29IssueDisableMarkingCheckpointEv", at: "onEnter" },
  { name: "_ZN3art2gc9collector17ConcurrentCopying24DisableMarkingCheckpoint3RunEPNS_6ThreadE", at: "onEnter" },
  { name: "_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv", at: "onLeave" }, // from 10 on
  { name: "_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv", at: "onLeave" },
  // Of a collection that was under way as the first hook went in, these two would never be seen to end. What it moved is still
  // there until this.
  { name: "_ZN3art2gc9collector17ConcurrentCopying12ReclaimPhaseEv", at: "onEnter" },
  { name: "_ZN3art6Thread15RunFlipFunctionEPS0_", at: "onEnter" }, // from 14 on
  { name: "_ZN3art6Thread15RunFlipFunctionEPS0_b", at: "onEnter" },
  { name: "_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj", at: "onLeave" },
];

/** `interpreter::DoCall` in all its instances: by it the interpreter calls whatever it does not call fast. */
export function interpretersCall(): NativePointer[] {
  const instances = ["0ELb0", "0ELb1", "1ELb0", "1ELb1"].map((which) => DO_CALL + which + DO_CALL_TO_13);
  const names = [...instances, ...["0", "1"].map((which) => DO_CALL + which + DO_CALL_FROM_14)];
  return names.map((name) => getApi().find(name)).filter((address) => address !== null);
}

/** The moments of a collection that this libart names, with where they are. */
export function collections(): (Moment & { readonly address: NativePointer })[] {
  return MOMENTS.flatMap((moment) => {
    const address = getApi().find(moment.name);
    return address === null ? [] : [{ ...moment, address }];
  });
}

/** Throws where a hook could not be called, or would end the app. */
export function requireNames(): void {
  if (getApi().flavor !== "art") return;
  if (interpretersCall().length === 0) throw new Error("this libart does not name interpreter::DoCall: interpreted calls would pass the hooks by");
  if (collections().length === 0) throw new Error("this libart names no end of a collection: hooks would end the app");
}
