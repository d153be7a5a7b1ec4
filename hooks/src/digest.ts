// SHA-256 of whole values; apps ask for the same few again and again.

import type { Reading } from "./readers/index.js";
import { wellFormed } from "./text.js";

const KEPT = 500;
const known = new Map<string, string>();

/** Hex digest of what was read; "" where nothing was. */
export function digestOf({ sample, whole = sample }: Reading): string {
  if (typeof whole !== "string") return Checksum.compute("sha256", whole);
  if (whole === "") return "";
  let digest = known.get(whole);
  if (digest === undefined) {
    digest = Checksum.compute("sha256", wellFormed(whole));
    if (known.size >= KEPT) known.clear();
    known.set(whole, digest);
  }
  return digest;
}
