// What must stay as it is for one hook to run.

import type { Word } from "./words.js";

/** `TakenBy` in harness/events/agent.py. */
export type TakenBy = "flags" | "entry-point" | "replaced" | "unreadable" | "method-handle";

export interface Part {
  readonly word: Word;
  readonly how: TakenBy; // what it means where this word has changed
}
