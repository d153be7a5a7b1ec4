// android.database.Cursor: how many rows of which columns, and the texts in those columns that hold a person's data. The
// position is put back where it was, so the app finds the cursor as the provider gave it.

import type Java from "frida-java-bridge";

import { given, objectArgument } from "../call.js";
import { textOf, withObject } from "../jni.js";
import type { Reader } from "./index.js";

const CURSOR = "android.database.Cursor";
const ROWS = 200;
const STRING = 3; // Cursor.FIELD_TYPE_STRING

/** Columns of Android's providers with what people wrote or are called; the others hold ids, times, kinds and flags. */
const PERSONAL =
  /^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i;

export const cursor: Reader = {
  classes: [CURSOR],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, CURSOR, (object) => {
      const rows = object["getCount"]() as number;
      if (rows <= 0) return null;
      const columns = object["getColumnNames"]() as string[];
      const unread = rows > ROWS ? { unread: String(rows - ROWS) } : {};
      return { sample: `${rows} rows: ${columns.join(",")}`, values: textsOf(object, rows, columns), detail: { rows: String(rows), ...unread } };
    });
  },
  describe: (call) => ({ uri: textOf(objectArgument(call, "uri") ?? NULL) }),
};

/** What the personal columns of the first rows say. */
function textsOf(object: Java.Wrapper, rows: number, columns: readonly string[]): string[] {
  const personal = columns.flatMap((name, index) => (PERSONAL.test(name) ? [index] : []));
  if (personal.length === 0) return [];
  const found = new Set<string>();
  const position = object["getPosition"]() as number;
  try {
    for (let row = 0; row < Math.min(rows, ROWS) && (object["moveToPosition"](row) as boolean); row++) {
      for (const column of personal) {
        if ((object["getType"](column) as number) === STRING) found.add(String(object["getString"](column)));
      }
    }
  } finally {
    object["moveToPosition"](position);
  }
  return Array.from(found);
}
