// One guard a thread: while a watched call, or our own reading of its answer, is under way, calls below it are not reported.

const busy = new Set<number>();

/** False where the thread is inside a watched call already. */
export function enter(tid: number): boolean {
  if (busy.has(tid)) return false;
  busy.add(tid);
  return true;
}

export function leave(tid: number): void {
  busy.delete(tid);
}

/** What our own code calls in `action` on this thread is not reported, as if it lay below a watched call. */
export function unreported<T>(action: () => T): T {
  const tid = Process.getCurrentThreadId();
  const isFirst = enter(tid);
  try {
    return action();
  } finally {
    if (isFirst) leave(tid);
  }
}
