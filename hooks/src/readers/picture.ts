// Pictures of the camera. Read whole, for the digest, are those that left the camera as JPEG: one a press of the shutter, a
// few megabytes each, a few tens of milliseconds of SHA-256. Frames of a preview, raw and thirty a second, are told by their
// size alone.

import type Java from "frida-java-bridge";

import { given } from "../call.js";
import { currentEnv, objectOf, withHandle, withObject } from "../jni.js";
import { bytesOf, remainingBytes } from "./bytes.js";
import type { Reader, Reading } from "./index.js";
import { elementsOf } from "./list.js";

const IMAGE = "android.media.Image";
const PLANE = "android.media.Image$Plane";
const MESSAGE = "android.os.Message";
const JPEG = 256; // android.graphics.ImageFormat
const LARGEST = 64 << 20; // bytes; the sensors of 200 megapixels stay below it

/** A frame taken from an ImageReader. */
export const image: Reader = {
  classes: [IMAGE, PLANE],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, IMAGE, (frame) => {
      const format = frame["getFormat"]() as number;
      const name = format === JPEG ? "JPEG" : `format ${format}`;
      const whole = format === JPEG ? jpegOf(value) : null;
      const sample = `${name}, ${frame["getWidth"]()}x${frame["getHeight"]()}`;
      return { sample, values: [], ...(whole === null ? {} : { whole }) };
    });
  },
};

/** The app gets the very plane and buffer that are asked for here: Image keeps them. */
function jpegOf(frame: NativePointer): ArrayBuffer | null {
  const planes = elementsOf(objectOf(frame, IMAGE, "getPlanes"), 1)!.first;
  return remainingBytes(objectOf(planes[0]!, PLANE, "getBuffer"), LARGEST);
}

/** What the old Camera hands over: an array of bytes in the message that its handler is given. */
export const pictureMessage: Reader = {
  classes: [MESSAGE],
  read(call) {
    return withObject(given(call), MESSAGE, (message) => {
      const picture = (message["obj"] as Java.Field<Java.Wrapper | null>).value;
      return picture === null ? null : withHandle(picture, pictureOf);
    });
  },
};

function pictureOf(array: NativePointer): Reading | null {
  if (currentEnv().getObjectClassName(array) !== "[B") return null; // another message: its length may not be asked for
  const length = currentEnv().getArrayLength(array);
  const sample = `JPEG, ${length} bytes`;
  return length > LARGEST ? { sample, values: [] } : { sample, values: [], whole: bytesOf(array, 0, length) };
}
