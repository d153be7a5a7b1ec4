// How the value of a call is read, by the name that a row of the catalogue gives in `value`. A reader looks, and leaves
// what the app gets as it is: no cursor is moved, no stream is opened.

import type { Call } from "../call.js";
import type { Technique } from "../technique.js";
import { apps, ownApps, resolved, usageEvents } from "./apps.js";
import { cells, serviceCells } from "./cells.js";
import { clip, ownClip } from "./clip.js";
import { command } from "./command.js";
import { cursor } from "./cursor.js";
import { endpoint } from "./endpoint.js";
import { file, inserted, names } from "./file.js";
import { list } from "./list.js";
import { location } from "./location.js";
import { nmea } from "./nmea.js";
import { advertisingId, bundle, subscription } from "./objects.js";
import { image, pictureMessage } from "./picture.js";
import { address, bytes, flag, made, none, nothingPersonal, opened, presence, property, string, text } from "./plain.js";
import { recording } from "./recording.js";
import { reply } from "./reply.js";
import { setting } from "./settings.js";
import { sms } from "./sms.js";
import { extraInfo, scanResults, wifi } from "./wifi.js";

/** What was read: a text to show, the values in it, the whole for the digest where it is more, and what describes it. */
export interface Reading {
  sample: string;
  /** What was got, bare, to be looked for in traffic; none where nothing can be. */
  values: readonly string[];
  whole?: string | ArrayBuffer;
  detail?: Record<string, string>;
  /** A position that Android has made approximate. */
  approximate?: boolean;
  /** Nothing personal in it, although the call gave an answer. */
  impersonal?: boolean;
  /** The answer itself says that it was refused, or that the call failed. */
  failed?: "denied" | "error";
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
  property,
  text,
  presence,
  flag,
  opened,
  file,
  names,
  inserted,
  recording,
  reply,
  bytes,
  address,
  "nothing-personal": nothingPersonal,
  made,
  list,
  packages: apps,
  "own-apps": ownApps,
  resolved,
  "usage-events": usageEvents,
  location,
  nmea,
  cells,
  "service-cells": serviceCells,
  clip,
  command,
  "own-clip": ownClip,
  cursor,
  setting,
  sms,
  "wifi-ssid": wifi("getSSID"),
  "wifi-bssid": wifi("getBSSID"),
  "extra-info": extraInfo,
  "scan-results": scanResults,
  "subscription-iccid": subscription("getIccId"),
  "subscription-number": subscription("getNumber"),
  "id-bundle": bundle("id"),
  "advertising-id": advertisingId,
  image,
  "picture-message": pictureMessage,
  endpoint,
};
