// How the value of a call is read, by the name that a row of the catalogue gives in `value`. A reader looks, and leaves
// what the app gets as it is: no cursor is moved, no stream is opened.

import type { Call } from "../call.js";
import type { Technique } from "../technique.js";
import { apps } from "./apps.js";
import { clip } from "./clip.js";
import { cursor } from "./cursor.js";
import { endpoint } from "./endpoint.js";
import { list } from "./list.js";
import { location } from "./location.js";
import { advertisingId, image, settingsBundle, subscription } from "./objects.js";
import { address, bytes, count, flag, lastArgument, none, nothingPersonal, presence, recording, string, text } from "./plain.js";
import { scanResults, wifi } from "./wifi.js";

/** What was read: a text to show, the whole for the digest where it is more, and what else describes it. */
export interface Reading {
  sample: string;
  whole?: string | ArrayBuffer;
  detail?: Record<string, string>;
  /** A position that Android has made approximate. */
  approximate?: boolean;
  /** Nothing personal in it, although the call gave an answer. */
  empty?: boolean;
}

export interface Reader {
  /** Classes of Android that it looks at; they are resolved when the reader is put in place. */
  readonly classes?: readonly string[];
  /** Read what the call gave; null where it gave nothing. */
  read(call: Call, technique: Technique): Reading | null;
  /** What the call is about, taken before it runs. */
  describe?(call: Call, technique: Technique): Record<string, string>;
}

export const READERS: Readonly<Record<string, Reader>> = {
  none,
  string,
  text,
  presence,
  flag,
  count,
  recording,
  bytes,
  address,
  "last-argument": lastArgument,
  "nothing-personal": nothingPersonal,
  list,
  set: list,
  packages: apps,
  location,
  clip,
  cursor,
  "wifi-ssid": wifi("getSSID"),
  "wifi-bssid": wifi("getBSSID"),
  "scan-results": scanResults,
  "subscription-iccid": subscription("getIccId"),
  "subscription-number": subscription("getNumber"),
  "settings-bundle": settingsBundle,
  "advertising-id": advertisingId,
  image,
  endpoint,
};
