// Which process this is. At the gate Android has not named it yet; the harness knows the name and hands it over.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";

let packageName = "";

export function ownPackage(): string {
  return packageName;
}

export function setOwnPackage(name: string): void {
  packageName = name;
}

/** The process's name as the kernel has it; "" before Android has set one. */
export function processName(): string {
  const bytes = new Uint8Array(File.readAllBytes("/proc/self/cmdline"));
  const name = String.fromCharCode(...bytes.subarray(0, bytes.indexOf(0)));
  return name.startsWith("zygote") || name.startsWith("usap") || name.startsWith("<") ? "" : name;
}

export function runtime(): "art" | "jvm" {
  return getApi().flavor === "jvm" ? "jvm" : "art";
}

/** API level; 0 where the process is not an Android one. */
export function apiLevel(): number {
  try {
    return Java.use("android.os.Build$VERSION")["SDK_INT"].value as number;
  } catch {
    return 0;
  }
}
