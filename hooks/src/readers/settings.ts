// Settings as a provider gives them: one in a Bundle or in a row, or a whole table of which the wanted ones are somebody's business.

import type Java from "frida-java-bridge";

import { given, objectArgument } from "../call.js";
import { isInstance, textOf, withObject } from "../jni.js";
import { askedSetting } from "../setting.js";
import type { Reader, Reading } from "./index.js";
import { texts } from "./list.js";

const BUNDLE = "android.os.Bundle";
const CURSOR = "android.database.Cursor";
const [NAME, VALUE] = ["name", "value"] as const;
const LISTED = "result_settings_list"; // "KEY=VALUE" each

export const setting: Reader = {
  classes: [BUNDLE, CURSOR],
  read(call, { class: className, when }) {
    const value = given(call);
    if (value.isNull()) return null;
    const wanted = when?.settings ?? [];
    const key = askedSetting(call, className)?.key ?? null;
    if (!isInstance(value, BUNDLE)) return withObject(value, CURSOR, (cursor) => inRows(cursor, key, wanted));
    return withObject(value, BUNDLE, (bundle) => (key === null ? inList(bundle, wanted) : alone(bundle["getString"](VALUE) as string | null)));
  },
  describe(call, { class: className }) {
    const key = askedSetting(call, className)?.key ?? null;
    const uri = objectArgument(call, "uri");
    return { ...(key === null ? {} : { key }), ...(uri === null ? {} : { uri: textOf(uri) }) };
  },
};

function alone(value: string | null): Reading | null {
  return value === null ? null : { sample: value, values: [value] };
}

function inList(bundle: Java.Wrapper, wanted: readonly string[]): Reading | null {
  const listed = bundle["getStringArrayList"](LISTED) as Java.Wrapper | null;
  if (listed === null) return null;
  const pairs = Array.from({ length: listed["size"]() as number }, (_, index) => String(listed["get"](index)).split(/=(.*)/s));
  const found = pairs.filter(([key]) => wanted.includes(key!)).map(([, value]) => value ?? "");
  return among(`${pairs.length} settings`, found);
}

function inRows(cursor: Java.Wrapper, key: string | null, wanted: readonly string[]): Reading | null {
  const rows = cursor["getCount"]() as number;
  if (rows <= 0) return null;
  const [name, value] = [NAME, VALUE].map((column) => cursor["getColumnIndex"](column) as number) as [number, number];
  const sample = `${rows} rows: ${(cursor["getColumnNames"]() as string[]).join(",")}`;
  const detail = { rows: String(rows) };
  // Rows without names: the only one is that which was asked for, and of several nobody can tell.
  if (name < 0) return { sample, values: key === null ? [] : texts(inColumn(cursor, value, () => true)), detail };
  const found = inColumn(cursor, value, () => wanted.includes(String(cursor["getString"](name))));
  return { ...among(sample, found), detail };
}

/** What the rows that fit have in a column; the app finds the cursor where the provider left it. */
function inColumn(cursor: Java.Wrapper, column: number, fits: () => boolean): unknown[] {
  const position = cursor["getPosition"]() as number;
  const found: unknown[] = [];
  try {
    for (let row = 0; cursor["moveToPosition"](row) as boolean; row++) {
      if (fits()) found.push(column < 0 ? null : cursor["getString"](column));
    }
  } finally {
    cursor["moveToPosition"](position);
  }
  return found;
}

/** Without any of the wanted settings it is nobody's business. */
function among(sample: string, found: readonly unknown[]): Reading {
  return found.length === 0 ? { sample, values: [], impersonal: true } : { sample, values: texts(found) };
}
