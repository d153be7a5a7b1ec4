// The values of a reading as they are looked for in traffic: bare, each once. Placeholders stand in too many places by
// chance, and a longer text is found by its beginning.

import { quote } from "./text.js";

const MOST = 400;
const LENGTH = 1024; // characters of one, as harness/events/agent.py has it
const TOGETHER = 65_536; // characters of all

const PLACEHOLDER = /^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;

/** The values as JSON text, and how many were left out; `empty` are more placeholders. */
export function valuesAsJson(values: readonly string[], empty: readonly string[]): { json: string; left: number } {
  if (values.length === 0) return { json: "[]", left: 0 };
  const kept = new Set<string>();
  let together = 0;
  let left = 0;
  for (const value of values) {
    const json = empty.includes(value) ? "" : asJson(value);
    if (json === "" || kept.has(json)) continue;
    if (kept.size < MOST && together + json.length <= TOGETHER) {
      kept.add(json);
      together += json.length;
    } else {
      left++;
    }
  }
  return { json: `[${Array.from(kept).join(",")}]`, left };
}

const KEPT = 500; // apps ask for the same few again and again
const known = new Map<string, string>();

/** The value, bare, as JSON text; "" for a placeholder. */
function asJson(value: string): string {
  let json = known.get(value);
  if (json === undefined) {
    const bare = bareOf(value);
    json = PLACEHOLDER.test(bare) ? "" : quote(bare);
    if (known.size >= KEPT) known.clear();
    known.set(value, json);
  }
  return json;
}

/** Without the quotes that Android puts around an SSID, cut between characters. */
function bareOf(value: string): string {
  const text = value.trim();
  const bare = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  if (bare.length <= LENGTH) return bare;
  const last = bare.charCodeAt(LENGTH - 1);
  return bare.slice(0, last >= 0xd800 && last < 0xdc00 ? LENGTH - 1 : LENGTH);
}
