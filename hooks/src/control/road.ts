// By which road a hook was placed: `Road` in harness/events/agent.py.

import type { Method } from "../methods.js";
import { NATIVE } from "../methods.js";

export const ROADS = ["first", "late", "met", "constructor", "static", "native", "libc"] as const;
export type Road = (typeof ROADS)[number];
export type Placed = "first" | "late" | "met";

/** The roads of methods of Java. */
export type MethodRoad = Exclude<Road, "libc">;

/** How it was placed, and what kind of method it is where that makes a difference to the runtime. */
export function roadsOf({ kind, modifiers }: Method, placed: Placed): MethodRoad[] {
  return [placed, ...(kind === "instance" ? [] : [kind]), ...((modifiers & NATIVE) === 0 ? [] : ["native" as const])];
}
