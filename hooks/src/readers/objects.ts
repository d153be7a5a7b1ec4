// Small objects of which one field is the value.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf } from "./list.js";

const SUBSCRIPTION = "android.telephony.SubscriptionInfo";
const BUNDLE = "android.os.Bundle";

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
