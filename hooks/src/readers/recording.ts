// Sound that was read from the microphone. Its digest costs what its bytes cost, and these come at the pace of the sound: 192
// kilobytes a second of stereo at 48 kHz.

import { bytesOf, directBytes, isArrayOfKnownElements } from "./bytes.js";
import type { Reader } from "./index.js";

/** How many elements were read, from an offset into an array on, or to the beginning of a direct ByteBuffer. */
export const recording: Reader = {
  read(call) {
    const length = Number(call.returned);
    if (length <= 0) return null;
    const type = call.argumentTypes[0]!;
    const into = call.args[0] as NativePointer;
    const whole = isArrayOfKnownElements(type)
      ? bytesOf(into, Number(call.args[1]), length, type)
      : type === "java.nio.ByteBuffer"
        ? directBytes(into, length)
        : null;
    return { sample: String(length), values: [], ...(whole === null ? {} : { whole }) };
  },
};
