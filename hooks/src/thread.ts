// Names of threads, as the kernel has them (Android cuts them at 15 characters).

import { quote } from "./text.js";

const FRESH_NS = 1e9; // an id may come back with another thread

const names = new Map<number, { name: string; read: number }>();

/** The thread's name as JSON text. */
export function threadName(tid: number, ns: number): string {
  const known = names.get(tid);
  if (known !== undefined && ns - known.read < FRESH_NS) return known.name;
  const name = quote(nameOf(tid));
  if (names.size > 1000) names.clear();
  names.set(tid, { name, read: ns });
  return name;
}

function nameOf(tid: number): string {
  try {
    return File.readAllText(`/proc/self/task/${tid}/comm`).trimEnd();
  } catch {
    return "";
  }
}
