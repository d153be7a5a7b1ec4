// A table of settings as rows: an app may ask for one of them by its name, and only the Android ID is anybody's business.

import type Java from "frida-java-bridge";

import type { Call } from "../call.js";
import { given, objectArgument } from "../call.js";
import { currentEnv, isInstance, textOf, withObject } from "../jni.js";
import { strings } from "../subject.js";
import type { Reader } from "./index.js";
import { texts } from "./list.js";

const CURSOR = "android.database.Cursor";
const URI = "android.net.Uri";
const WANTED = "android_id";
const SELECTION = "java.lang.String"; // the third argument of the older forms of `query`; the newest has a Bundle
const BY_NAME = /^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i;

export const settingsRows: Reader = {
  classes: [CURSOR, URI],
  read(call) {
    if (asksForAnother(call)) return { sample: "", values: [], impersonal: true };
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, CURSOR, (cursor) => {
      const rows = cursor["getCount"]() as number;
      if (rows <= 0) return null;
      const [name, setting] = ["name", "value"].map((column) => cursor["getColumnIndex"](column) as number) as [number, number];
      const sample = `${rows} rows: ${(cursor["getColumnNames"]() as string[]).join(",")}`;
      if (name < 0) return { sample, values: [], detail: { rows: String(rows) } };
      const row = rowNamed(cursor, rows, name);
      if (row < 0) return { sample: `${rows} rows`, values: [], impersonal: true };
      return { sample, values: setting < 0 ? [] : valuesAt(cursor, row, setting), detail: { rows: String(rows) } };
    });
  },
  describe: (call) => ({ uri: textOf(objectArgument(call, 0) ?? NULL) }),
};

/** Whether it asks, by the uri or by the selection, for one setting that is another; false where that cannot be told. */
function asksForAnother(call: Call): boolean {
  const inUri = keyIn(objectArgument(call, 0));
  if (inUri !== null) return inUri !== WANTED;
  if (call.argumentTypes[2] !== SELECTION) return false;
  const selection = objectArgument(call, 2);
  const found = selection === null ? null : BY_NAME.exec(currentEnv().stringFromJni(selection));
  if (found === null) return false;
  const argument = objectArgument(call, 3);
  const names = found[1] !== undefined ? [found[1]] : argument === null ? [] : strings(argument);
  return names.length === 1 && names[0] !== WANTED;
}

/** `content://settings/secure/KEY` -> KEY, however it is written; null for the whole table. */
function keyIn(uri: NativePointer | null): string | null {
  if (uri === null || !isInstance(uri, URI)) return null;
  return withObject(uri, URI, (object) => {
    const segments = object["getPathSegments"]() as Java.Wrapper;
    return (segments["size"]() as number) > 1 ? String(segments["get"](1)) : null;
  });
}

function rowNamed(cursor: Java.Wrapper, rows: number, column: number): number {
  return atAnyRow(cursor, () => {
    for (let row = 0; row < rows && (cursor["moveToPosition"](row) as boolean); row++) {
      if (String(cursor["getString"](column)) === WANTED) return row;
    }
    return -1;
  });
}

function valuesAt(cursor: Java.Wrapper, row: number, column: number): string[] {
  return atAnyRow(cursor, () => (cursor["moveToPosition"](row) ? texts([cursor["getString"](column)]) : []));
}

/** Move through the rows and back: the app finds the cursor where the provider left it. */
function atAnyRow<T>(cursor: Java.Wrapper, look: () => T): T {
  const position = cursor["getPosition"]() as number;
  try {
    return look();
  } finally {
    cursor["moveToPosition"](position);
  }
}
