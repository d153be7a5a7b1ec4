// android.location.Location, alone or in a list: "lat,lng" of the latest, with provider and accuracy.

import type Java from "frida-java-bridge";

import { given } from "../call.js";
import { isInstance, withObject } from "../jni.js";
import type { Reader, Reading } from "./index.js";
import { elementsOf } from "./list.js";

const LOCATION = "android.location.Location";

export const location: Reader = {
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
  return withObject(value, LOCATION, (object: Java.Wrapper) => ({
    sample: `${object["getLatitude"]()},${object["getLongitude"]()}`,
    detail: { provider: String(object["getProvider"]()), accuracy: String(object["getAccuracy"]()) },
  }));
}
