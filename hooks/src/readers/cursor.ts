// android.database.Cursor: how many rows of which columns. The position stays where the app expects it.

import { given, objectArgument } from "../call.js";
import { textOf, withObject } from "../jni.js";
import type { Reader } from "./index.js";

export const cursor: Reader = {
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, "android.database.Cursor", (object) => {
      const rows = object["getCount"]() as number;
      const columns = (object["getColumnNames"]() as string[]).join(",");
      return rows > 0 ? { sample: `${rows} rows: ${columns}`, detail: { rows: String(rows) } } : null;
    });
  },
  describe: (call) => ({ uri: textOf(objectArgument(call, 0) ?? NULL) }),
};
