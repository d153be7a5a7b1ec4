// android.location.Location, alone or in a list: "lat,lng" of the latest, with provider and accuracy.

import type Java from "frida-java-bridge";

import { given } from "../call.js";
import { isInstance, withObject } from "../jni.js";
import type { Reader, Reading } from "./index.js";
import { elementsOf } from "./list.js";

const LOCATION = "android.location.Location";

/** What Android gives as the accuracy, in metres, of a position that it has moved for an app without the precise permission. */
const APPROXIMATE_M = 2000;

export const location: Reader = {
  classes: [LOCATION],
  read(call) {
    const value = given(call);
    if (isInstance(value, "java.util.Collection")) {
      const last = elementsOf(value, Number.MAX_SAFE_INTEGER)?.first.at(-1);
      return last === undefined ? null : describe(last);
    }
    return value.isNull() ? null : describe(value);
  },
};

function describe(value: NativePointer): Reading {
  return withObject(value, LOCATION, (object: Java.Wrapper) => {
    const accuracy = object["getAccuracy"]() as number;
    return {
      sample: `${object["getLatitude"]()},${object["getLongitude"]()}`,
      approximate: accuracy >= APPROXIMATE_M,
      detail: { provider: String(object["getProvider"]()), accuracy: String(accuracy) },
    };
  });
}
