// Messages on their way to the harness: numbered, bounded, sent in batches. The app is never made to wait: with no room
// left a message is given up, and its missing number tells.

import { bootNs } from "./clock.js";
import { quote } from "./text.js";

const BATCH = 256; // messages
const INTERVAL_MS = 100;

let seq = 0;
let waiting: string[] = [];
let waitingLength = 0;
let dropped = 0;
let unacknowledged: number[] = []; // lengths of the batches sent and not yet acknowledged, oldest first
let unacknowledgedLength = 0;
let hurried = false;
let room = Number.POSITIVE_INFINITY; // characters that may wait

/** What an app can cause any number of gives way; what the harness counts on to stay in step does not. */
type Kind =
  | "hello"
  | "armed"
  | "ready"
  | "rearmed"
  | "taken-back"
  | "control"
  | "phase"
  | "pulse"
  | "leaving"
  | Plentiful;
type Plentiful = "call" | "stack" | "problem";
const PLENTIFUL: readonly string[] = ["call", "stack", "problem"] satisfies Plentiful[];

/** Queue one message: `fields` is what follows seq and ns, as JSON text. False where there was no room for it. */
export function push(kind: Kind, ns: number, fields: string): boolean {
  const text = `{"kind":"${kind}","seq":${seq++},"ns":${ns}${fields}}`;
  if (waitingLength + unacknowledgedLength + text.length > room && PLENTIFUL.includes(kind)) {
    dropped++;
    return false;
  }
  waiting.push(text);
  waitingLength += text.length;
  if (hurried || waiting.length >= BATCH) flush();
  return true;
}

/** Send all that waits. */
export function flush(): void {
  if (waiting.length === 0) return;
  const text = "[" + waiting.join(",") + "]";
  waiting = [];
  waitingLength = 0;
  unacknowledged.push(text.length);
  unacknowledgedLength += text.length;
  send({ type: "batch" }, encode(text));
}

/** Whether each message goes at once, because the process may be killed at any moment. */
export function hurry(on: boolean): void {
  hurried = on;
  flush();
}

/** The harness has taken `batches` more batches. */
export function acknowledge(batches: number): void {
  for (const length of unacknowledged.splice(0, batches)) unacknowledgedLength -= length;
}

/** How many batches are on their way: sent, and not yet taken by the harness. */
export function onTheirWay(): number {
  return unacknowledged.length;
}

/** From now on at most so many characters may wait to be sent and acknowledged. */
export function limitTo(characters: number): void {
  room = characters;
}

export function nextSeq(): number {
  return seq;
}

export function droppedCount(): number {
  return dropped;
}

/** What our own code was doing when it failed: `Doing` in harness/events/agent.py. */
export type Doing = "hello" | "stack" | "value" | "digest" | "detail" | "probe" | "rearm" | "look" | "stop";

/** Tell of an error of our own; the app's call, of that technique if of any, went on unchanged. */
export function problem(doing: Doing, error: unknown, technique = ""): void {
  const message = error instanceof Error ? `${error.message} ${error.stack ?? ""}` : String(error);
  push("problem", bootNs(), `,"doing":"${doing}","technique":${quote(technique)},"message":${quote(message.slice(0, 2000))}`);
}

function encode(text: string): ArrayBuffer {
  const utf8 = Memory.allocUtf8String(text);
  return utf8.readByteArray(Number(strlen(utf8)))!;
}

const strlen = new NativeFunction(Module.getGlobalExportByName("strlen"), "size_t", ["pointer"], {
  scheduling: "exclusive",
  exceptions: "propagate",
});

setInterval(flush, INTERVAL_MS);

setInterval(() => {
  push("pulse", bootNs(), `,"queued":${waiting.length},"dropped":${dropped}`);
  flush();
}, 1000);
