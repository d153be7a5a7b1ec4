// Small objects of which a field or two are the value.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf } from "./list.js";

const SUBSCRIPTION = "android.telephony.SubscriptionInfo";
const BUNDLE = "android.os.Bundle";
const IMAGE = "android.media.Image";
const JPEG = 256; // android.graphics.ImageFormat

/** What a getter of android.telephony.SubscriptionInfo gives for the SIM cards. */
export const subscription = (getter: "getIccId" | "getNumber"): Reader => ({
  classes: [SUBSCRIPTION],
  read(call) {
    const elements = elementsOf(given(call), 4);
    if (elements === null) return null;
    const values = elements.first.map((element) =>
      withObject(element, SUBSCRIPTION, (info) => (info[getter]() as string | null) ?? ""),
    );
    const sample = values.filter((value) => value !== "").join(",");
    return sample === "" ? null : { sample };
  },
});

/** How the settings provider answers a `call`: a Bundle with "value". */
export const settingsBundle: Reader = {
  classes: [BUNDLE],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const text = withObject(value, BUNDLE, (bundle) => bundle["getString"]("value") as string | null);
    return text === null ? null : { sample: text };
  },
};

/** The Info object of the advertising id clients of Google and Huawei. */
export const advertisingId: Reader = {
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const name = Java.cast(value, Java.use("java.lang.Object")).$className;
    const id = withObject(value, name, (info) => info["getId"]() as string | null);
    return id === null ? null : { sample: id };
  },
};

/** A frame of the camera, by its size: its bytes stay where they are. */
export const image: Reader = {
  classes: [IMAGE],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, IMAGE, (frame) => {
      const format = frame["getFormat"]() as number;
      return { sample: `${format === JPEG ? "JPEG" : `format ${format}`}, ${frame["getWidth"]()}x${frame["getHeight"]()}` };
    });
  },
};
