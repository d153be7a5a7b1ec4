// Wi-Fi: the network in use, and those around.

import { given } from "../call.js";
import { currentEnv, withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf, texts, unlisted } from "./list.js";

const INFO = "android.net.wifi.WifiInfo";
const SCAN_RESULT = "android.net.wifi.ScanResult";

/** A getter of android.net.wifi.WifiInfo. */
export const wifi = (getter: "getSSID" | "getBSSID"): Reader => ({
  classes: [INFO],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const text = withObject(value, INFO, (info) => info[getter]() as string | null);
    return text === null ? null : { sample: text, values: [text] };
  },
});

/** What NetworkInfo says besides: of Wi-Fi its name, in quotes; of a mobile network the access point of the carrier. */
export const extraInfo: Reader = {
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const text = currentEnv().stringFromJni(value);
    return text.startsWith('"') || text === "<unknown ssid>" ? { sample: text, values: [text] } : { sample: text, values: [], impersonal: true };
  },
};

const SHOWN = 20;
const READ = 30; // two values each

export const scanResults: Reader = {
  classes: [SCAN_RESULT],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const elements = elementsOf(value, READ);
    if (elements === null) return unlisted;
    if (elements.size === 0) return null;
    const around = elements.first.map((element) =>
      withObject(element, SCAN_RESULT, (result) => texts([result["SSID"].value, result["BSSID"].value])),
    );
    const shown = around.slice(0, SHOWN).map((names) => names.join(" "));
    return {
      sample: `${elements.size}: ${shown.join(", ")}`,
      values: around.flat(),
      detail: { count: String(elements.size) },
    };
  },
};
