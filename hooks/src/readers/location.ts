// android.location.Location, alone or in a list: "lat,lng" of the latest, with provider and accuracy.

import type Java from "frida-java-bridge";

import { given } from "../call.js";
import { withObject } from "../jni.js";
import type { Reader, Reading } from "./index.js";
import { elementsOf } from "./list.js";

const LOCATION = "android.location.Location";

/** What Android gives as the accuracy, in metres, of a position that it has moved for an app without the precise permission. */
const APPROXIMATE_M = 2000;

export const location: Reader = {
  classes: [LOCATION],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const places = elementsOf(value, Number.MAX_SAFE_INTEGER)?.first ?? [value];
    const latest = places.at(-1);
    return latest === undefined ? null : { ...describe(latest), values: places.reverse().map(positionOf) };
  },
};

function positionOf(value: NativePointer): string {
  return withObject(value, LOCATION, (object: Java.Wrapper) => `${object["getLatitude"]()},${object["getLongitude"]()}`);
}

function describe(value: NativePointer): Omit<Reading, "values"> {
  return withObject(value, LOCATION, (object: Java.Wrapper) => {
    const accuracy = object["getAccuracy"]() as number;
    return {
      sample: positionOf(value),
      approximate: accuracy >= APPROXIMATE_M,
      detail: { provider: String(object["getProvider"]()), accuracy: String(accuracy) },
    };
  });
}
