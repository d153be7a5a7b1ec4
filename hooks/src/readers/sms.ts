// android.telephony.SmsMessage, alone or in a list: who sent it, and what it says.

import type Java from "frida-java-bridge";

import { given } from "../call.js";
import { isInstance, withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf, texts, unlisted } from "./list.js";

const MESSAGE = "android.telephony.SmsMessage";
const READ = 50;

export const sms: Reader = {
  classes: [MESSAGE],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const messages = isInstance(value, MESSAGE) ? [value] : elementsOf(value, READ)?.first;
    if (messages === undefined) return unlisted;
    const values = messages.filter((message) => !message.isNull()).flatMap((message) => withObject(message, MESSAGE, partsOf));
    return messages.length === 0 ? null : { sample: values.join(" "), values, detail: { count: String(messages.length) } };
  },
};

function partsOf(message: Java.Wrapper): string[] {
  return texts([message["getDisplayOriginatingAddress"](), message["getDisplayMessageBody"]()]);
}
