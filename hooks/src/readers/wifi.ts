// Wi-Fi: the network in use, and those around.

import { given } from "../call.js";
import { withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf } from "./list.js";

const INFO = "android.net.wifi.WifiInfo";
const SCAN_RESULT = "android.net.wifi.ScanResult";

/** A getter of android.net.wifi.WifiInfo. */
export const wifi = (getter: "getSSID" | "getBSSID"): Reader => ({
  classes: [INFO],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const text = withObject(value, INFO, (info) => info[getter]() as string | null);
    return text === null ? null : { sample: text };
  },
});

const SHOWN = 20;

export const scanResults: Reader = {
  classes: [SCAN_RESULT],
  read(call) {
    const elements = elementsOf(given(call), SHOWN);
    if (elements === null || elements.size === 0) return null;
    const names = elements.first.map((element) =>
      withObject(element, SCAN_RESULT, (result) => `${result["SSID"].value} ${result["BSSID"].value}`),
    );
    return { sample: `${elements.size}: ${names.join(", ")}`, detail: { count: String(elements.size) } };
  },
};
