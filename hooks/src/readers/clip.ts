// android.content.ClipData: the texts of its items, without resolving any uri.

import { given } from "../call.js";
import { withObject } from "../jni.js";
import type { Reader } from "./index.js";

const CLIP = "android.content.ClipData";

/** What the app itself puts there is told by its digest alone: so it is known again when it is read back. */
export const ownClip: Reader = {
  classes: [CLIP, `${CLIP}$Item`],
  read(call, technique) {
    const { sample } = clip.read(call, technique) ?? { sample: "" };
    return { sample: "", whole: sample, values: [], impersonal: true };
  },
};

export const clip: Reader = {
  classes: [CLIP, `${CLIP}$Item`],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, CLIP, (data) => {
      const count = data["getItemCount"]() as number;
      const values = Array.from({ length: count }, (_, index) => {
        const item = data["getItemAt"](index);
        return String(item["getText"]() ?? item["getUri"]() ?? "");
      });
      const sample = values.join("\n");
      return sample === "" ? null : { sample, values, detail: { count: String(count) } };
    });
  },
};
