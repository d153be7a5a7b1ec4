// The priority of our thread among the app's. On a busy app it would have a fifth of what it needs, and the app be held for as long.

/** What Android lets an app's own threads have (init.rc sets RLIMIT_NICE to 40); other systems may refuse it. */
const FIRST = -20;
const PROCESS = 0; // PRIO_PROCESS; the kernel takes the 0 beside it for the thread that calls, not for the process

const OPTIONS: NativeFunctionOptions = { exceptions: "propagate", scheduling: "exclusive" }; // the script's lock is kept
const getpriority = new NativeFunction(Module.getGlobalExportByName("getpriority"), "int", ["int", "uint"], OPTIONS);
const setpriority = new NativeFunction(Module.getGlobalExportByName("setpriority"), "int", ["int", "uint", "int"], OPTIONS);

/** Runs `action`, which waits for nothing, before the app's threads; then the thread is what it was. */
export function beforeOthers<T>(action: () => T): T {
  const usual = getpriority(PROCESS, 0);
  setpriority(PROCESS, 0, FIRST); // where it is refused, arming takes longer and is the same
  try {
    return action();
  } finally {
    setpriority(PROCESS, 0, usual);
  }
}
