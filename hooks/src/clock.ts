// CLOCK_BOOTTIME, the spine of a run: it goes on while the device sleeps and never jumps.

const CLOCK_BOOTTIME = 7;

const time = Memory.alloc(16);
const words = new Uint32Array(ArrayBuffer.wrap(time, 16));
const nanosecondsAt = Process.pointerSize === 8 ? 2 : 1;

// Exclusive: the call never blocks, and no other thread may write `time` before it is read.
const clockGettime = new NativeFunction(Module.getGlobalExportByName("clock_gettime"), "int", ["int", "pointer"], {
  scheduling: "exclusive",
  exceptions: "propagate",
});

/** Nanoseconds since boot. */
export function bootNs(): number {
  clockGettime(CLOCK_BOOTTIME, time);
  return words[0]! * 1e9 + words[nanosecondsAt]!;
}
