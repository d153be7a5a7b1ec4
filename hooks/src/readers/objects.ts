// Small objects of which a field or two are the value.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf, unlisted } from "./list.js";

const SUBSCRIPTION = "android.telephony.SubscriptionInfo";
const CARDS = 8;
const BUNDLE = "android.os.Bundle";

/** What a getter of android.telephony.SubscriptionInfo gives for the SIM cards. */
export const subscription = (getter: "getIccId" | "getNumber"): Reader => ({
  classes: [SUBSCRIPTION],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const elements = elementsOf(value, CARDS);
    if (elements === null) return unlisted;
    const values = elements.first
      .map((element) => withObject(element, SUBSCRIPTION, (info) => (info[getter]() as string | null) ?? ""))
      .filter((each) => each !== "");
    return values.length === 0 ? null : { sample: values.join(","), values };
  },
});

/** How a provider answers a `call`: a Bundle, with what was asked for under a name of its own choice. */
export const bundle = (name: string): Reader => ({
  classes: [BUNDLE],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const text = withObject(value, BUNDLE, (object) => object["getString"](name) as string | null);
    return text === null ? null : { sample: text, values: [text] };
  },
});

/** The Info object of the advertising id clients: a getter with Google and Huawei, a field with Honor. */
export const advertisingId: Reader = {
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const name = Java.cast(value, Java.use("java.lang.Object")).$className;
    const id = withObject(value, name, (info) => ("getId" in info ? info["getId"]() : info["id"].value) as unknown);
    return id === null ? null : { sample: String(id), values: [String(id)] };
  },
};
