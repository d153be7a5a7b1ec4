// android.database.Cursor: how many rows of which columns. The position stays where the app expects it.

import { given, objectArgument } from "../call.js";
import { textOf, withObject } from "../jni.js";
import type { Reader } from "./index.js";

const CURSOR = "android.database.Cursor";

export const cursor: Reader = {
  classes: [CURSOR],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, CURSOR, (object) => {
      const rows = object["getCount"]() as number;
      const columns = (object["getColumnNames"]() as string[]).join(",");
      return rows > 0 ? { sample: `${rows} rows: ${columns}`, values: [], detail: { rows: String(rows) } } : null;
    });
  },
  describe: (call) => ({ uri: textOf(objectArgument(call, 0) ?? NULL) }),
};
