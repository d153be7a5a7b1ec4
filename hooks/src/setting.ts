// Which of the system's settings a call of a content provider asks for. The tables are not told apart: a key that has moved from one
// to another is answered from where it is now.

import type { Call } from "./call.js";
import { isObject, objectArgument, placeOf } from "./call.js";
import { currentEnv, withObject } from "./jni.js";
import { strings } from "./subject.js";
import { contentUri, URI, withoutUser } from "./uri.js";

const SETTINGS = "settings";
const STRING = "java.lang.String";
export const BUNDLE = "android.os.Bundle";
/** What the provider takes for a question about one key; what else it takes may be about any. */
const BY_NAME = /^[\s(]*name\s*=\s*(?:(\?)|(['"])(.*)\2)[\s)]*$/is;

/** `key` is null where the answer may hold any of them. */
export interface Asked {
  readonly key: string | null;
}

/** Null for a call that asks for no setting. */
export function askedSetting(call: Call, className: string): Asked | null {
  return call.returnType === BUNDLE ? inCall(call, className) : inQuery(call);
}

/** `call(..., AUTHORITY, "GET_secure", KEY, extras)`, and "LIST_secure" for a whole table. */
function inCall(call: Call, className: string): Asked | null {
  const [method, key] = [textAt(call, -3), textAt(call, -2)];
  if (!/^(?:GET|LIST)_/.test(method) || !isForSettings(call, className)) return null;
  return { key: method.startsWith("GET_") ? key : null };
}

/** A client has its authority from when it was made, and before Android 10 nobody else was told it either. */
function isForSettings(call: Call, className: string): boolean {
  const types = call.argumentTypes;
  const place = types.length - 4;
  if (place < 0 || (className.endsWith("Proxy") && types.length === 4)) return true;
  const argument = objectArgument(call, place);
  if (types[place] === URI) return argument !== null && contentUri(argument)?.authority === SETTINGS;
  return withoutUser(textAt(call, place)) === SETTINGS;
}

/** `content://settings/TABLE/KEY`, or `content://settings/TABLE` with a selection. */
function inQuery(call: Call): Asked | null {
  const uri = objectArgument(call, "uri");
  const content = uri === null ? null : contentUri(uri);
  if (content?.authority !== SETTINGS || content.segments.length === 0) return null;
  if (content.segments.length > 1) return { key: content.segments[1]! };
  const { where, values } = selection(call);
  const found = BY_NAME.exec(where);
  if (found === null) return { key: null };
  if (found[1] === undefined) return { key: found[3]! };
  return { key: values.length === 1 ? values[0]! : null };
}

interface Selection {
  readonly where: string;
  readonly values: readonly string[];
}

/** Two arguments of the older forms of `query`, and in the newer ones two entries of a Bundle. */
function selection(call: Call): Selection {
  const bundle = objectArgument(call, call.argumentTypes.indexOf(BUNDLE));
  if (call.argumentTypes.includes(BUNDLE)) return bundle === null ? { where: "", values: [] } : inBundle(bundle);
  const place = placeOf(call, "uri") + 2;
  const values = objectArgument(call, place + 1);
  return { where: textAt(call, place), values: values === null ? [] : strings(values) };
}

function inBundle(bundle: NativePointer): Selection {
  return withObject(bundle, BUNDLE, (object) => ({
    where: (object["getString"]("android:query-arg-sql-selection") as string | null) ?? "",
    values: Array.from((object["getStringArray"]("android:query-arg-sql-selection-args") as string[] | null) ?? []),
  }));
}

/** The String at `place`, counted from the end where negative; "" for null and for another type. */
function textAt(call: Call, place: number): string {
  const index = placeOf(call, place);
  const value = call.args[index];
  return call.argumentTypes[index] === STRING && isObject(value) ? currentEnv().stringFromJni(value) : "";
}
