// What a service answers to a transaction: a text where the answer is one and nothing else.

import type { Call } from "../call.js";
import { isObject } from "../call.js";
import { atItsPlace, available, integer, moveTo, PARCEL, position, text } from "../binder.js";
import type { Reader, Reading } from "./index.js";

const HAS_HEADER = -128; // what StrictMode gathered stands first, behind its own length
const NOTED = -127; // from Android 11 on app-ops may stand first, of which nobody says how long they are
const SECURITY = -1;

/** What was given all the same, and cannot be looked for: no text, or it comes later, to a listener that went along. */
const given: Reading = { sample: "present", values: [] };

export const reply: Reader = {
  classes: [PARCEL],
  read({ args, returned }: Call): Reading | null {
    const parcel = args[2];
    if (returned === 0) return null;
    if (!isObject(parcel)) return given;
    return atItsPlace(parcel, () => {
      const thrown = outcome(parcel);
      if (thrown === NOTED) return given;
      if (thrown !== 0) return { sample: "", values: [], failed: thrown === SECURITY ? "denied" : "error" };
      if (available(parcel) === 0) return given;
      const sample = text(parcel);
      if (available(parcel) > 0) return given;
      return sample === null || sample === "" ? null : { sample, values: [sample] };
    });
  },
};

function outcome(parcel: NativePointer): number {
  const first = integer(parcel);
  if (first !== HAS_HEADER) return first;
  const start = position(parcel);
  moveTo(parcel, start + integer(parcel));
  return 0;
}
