// Stacks as the app itself would take them. Slower than the others by far, and there on every runtime.

import Java from "frida-java-bridge";

import { objectOf, textOf, withHandle } from "../jni.js";
import { runtime } from "../process.js";
import { elementsOf } from "../readers/list.js";
import type { Walked, Walker } from "../stack.js";
import { isOfBoot, toldAs } from "./platform.js";

export class ThrowableWalker implements Walker {
  constructor(private readonly depth: number) {}

  walk(): Walked {
    return withHandle(Java.use("java.lang.Throwable")["$new"]() as Java.Wrapper, (thrown) => {
      const trace = objectOf(thrown, "java.lang.Throwable", "getStackTrace");
      const frames = elementsOf(trace, this.depth)!.first.map(frameOf);
      return { key: frames.join("\n"), frames: () => frames };
    });
  }
}

/** Without the module or the loader that a JVM puts before the class. */
function frameOf(element: NativePointer): string {
  const frame = textOf(element).replace(/^[^(]*\//, "");
  const className = frame.replace(/\.[^.]*\(.*$/, "");
  return toldAs(className, () => runtime() === "jvm" || isOfBoot(className)) + frame.slice(className.length);
}
