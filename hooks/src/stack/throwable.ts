// Stacks as the app itself would take them. Slower than the others by far, and there on every runtime.

import Java from "frida-java-bridge";

import { objectOf, textOf } from "../jni.js";
import { elementsOf } from "../readers/list.js";
import type { Walked, Walker } from "../stack.js";

export class ThrowableWalker implements Walker {
  constructor(private readonly depth: number) {}

  walk(): Walked {
    const thrown = Java.use("java.lang.Throwable")["$new"]() as Java.Wrapper;
    try {
      const trace = objectOf(thrown["$h"] as NativePointer, "java.lang.Throwable", "getStackTrace");
      const frames = elementsOf(trace, this.depth)!.first.map(frameOf);
      return { key: frames.join("\n"), frames: () => frames };
    } finally {
      thrown.$dispose();
    }
  }
}

/** Without the module or the loader that a JVM puts before the class. */
function frameOf(element: NativePointer): string {
  return textOf(element).replace(/^[^(]*\//, "");
}
