// Whether each hook is still in place: looked at right after it went in, at each pulse and at each barrier. One that was taken
// back, by the runtime, by the app or by another framework, is put back and told; from the last good look on, calls may have
// passed it by.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";

import { bootNs } from "./clock.js";
import type { Hook } from "./hook.js";
import { hooksAreIn } from "./hook.js";
import * as art from "./look/art.js";
import * as hotspot from "./look/hotspot.js";
import type { Part, TakenBy } from "./look/place.js";
import { Words } from "./look/words.js";
import { problem, push } from "./queue.js";
import { quote } from "./text.js";

const EVERY_MS = 1000;

/** A hook as it is looked at: its words in the table are those from `first` on. */
interface Looked {
  readonly techniques: readonly string[];
  readonly overload: string;
  readonly first: number;
  readonly parts: readonly Part[];
  hook: Hook | null; // null: what all hooks share
  good: number; // ns of the first look that found it in place, or of the last time it was put back
  lost: number | null; // ns since when it is out of place and could not be put back
}

const words = new Words();
const looked: Looked[] = []; // in the order of their words
const byPatchedCode: string[] = []; // techniques whose hooks run only by what the bridge has patched for all
let patched: Looked | null = null;
let lastGood = 0;
let isWatching = false;
let looking: Promise<void> | null = null;

/** Look at a hook that went in just now, and from now on. Throws where it cannot be looked at, or is not in place. */
export function lookAfter(hook: Hook, techniques: readonly string[], overload: string): void {
  watch();
  const each = add(hook, partsOf(hook), techniques, overload);
  if (patched !== null && !hook.isMadeNative) {
    byPatchedCode.push(...techniques);
    if (patched.lost !== null || !isInPlace(patched)) throw new Error("what the bridge had patched in libart was taken out");
  }
  if (!isInPlace(each)) throw new Error("it was gone at once");
}

/** Look at all hooks: what is out of place is put back and told. */
export function look(): Promise<void> {
  looking ??= lookAtAll().finally(() => (looking = null));
  return looking;
}

/** Hooks that are in their place, and that calls may pass by from now on for all that. */
export function lose(isLost: (hook: Hook) => boolean, how: TakenBy): void {
  for (const each of looked) if (each.hook !== null && isLost(each.hook)) tell(each, how, false);
}

/** The hooks are about to be taken out. */
export function stopLooking(): void {
  looked.length = 0;
  byPatchedCode.length = 0;
  patched = null;
  words.count = 0;
  isWatching = false;
}

async function lookAtAll(): Promise<void> {
  const began = bootNs();
  const again: Looked[] = [];
  for (let index = nextChanged(0); index !== -1; ) {
    const each = ownerOf(index);
    if (getApi().flavor === "jvm") again.push(each);
    else putBack(each, each.parts[index - each.first]!.how);
    index = nextChanged(each.first + each.parts.length);
  }
  if (again.length > 0) await hookAnew(again);
  lastGood = began;
}

function nextChanged(from: number): number {
  try {
    return words.firstChanged(from);
  } catch {
    return firstUnreadable(from);
  }
}

function firstUnreadable(from: number): number {
  for (let index = from; index < words.count; index++) {
    try {
      if (words.firstChanged(index, index + 1) !== -1) return index;
    } catch {
      return index;
    }
  }
  return -1;
}

/** On ART the words are simply written again. */
function putBack(each: Looked, how: TakenBy): void {
  const end = each.first + each.parts.length;
  let held = false;
  try {
    words.putBack(each.first, end);
    held = isInPlace(each);
  } catch {
    how = "unreadable";
  }
  tell(each, how, held);
}

/** On HotSpot compiled code has to be told of it as well, so the method that is there now is hooked anew. */
async function hookAnew(changed: readonly Looked[]): Promise<void> {
  const put: Looked[] = [];
  Java.performNow(() => {
    for (const each of changed) {
      try {
        each.hook = each.hook!.again();
        each.hook.put();
        put.push(each);
      } catch (error) {
        problem("look", error, each.techniques[0]);
        tell(each, "replaced", false);
      }
    }
  });
  await hooksAreIn();
  for (const each of put) {
    words.replace(each.first, partsOf(each.hook!).map(({ word }) => word));
    tell(each, "replaced", isInPlace(each));
  }
}

function tell(each: Looked, how: TakenBy, held: boolean): void {
  const ns = bootNs();
  const since = each.lost ?? Math.max(each.good, lastGood);
  const isNew = held || each.lost === null; // one that stays lost is told once
  each.lost = held ? null : since;
  if (held) each.good = ns;
  if (!isNew) return;
  push(
    "taken-back",
    ns,
    `,"techniques":[${each.techniques.map(quote).join(",")}],"overload":${quote(each.overload)}` +
      `,"how":"${how}","since_ns":${since},"held":${held}`,
  );
}

function partsOf(hook: Hook): Part[] {
  return getApi().flavor === "jvm" ? hotspot.partsOf(hook) : art.partsOf(hook);
}

function add(hook: Hook | null, parts: readonly Part[], techniques: readonly string[], overload: string): Looked {
  const first = words.add(parts.map(({ word }) => word));
  const each: Looked = { hook, techniques, overload, first, parts, good: bootNs(), lost: null };
  looked.push(each);
  return each;
}

function isInPlace({ first, parts }: Looked): boolean {
  return words.firstChanged(first, first + parts.length) === -1;
}

function ownerOf(index: number): Looked {
  let low = 0;
  let high = looked.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (looked[middle]!.first <= index) low = middle;
    else high = middle - 1;
  }
  return looked[low]!;
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  if (getApi().flavor !== "jvm") {
    words.allow(art.commonEntries());
    patched = add(null, art.patchedCode(), byPatchedCode, "");
  }
}

setInterval(() => void look().catch((error: unknown) => problem("look", error)), EVERY_MS);
