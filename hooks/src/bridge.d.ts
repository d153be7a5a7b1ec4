// The layer of frida-java-bridge below its public face. Its wrappers turn strings and arrays into new Java objects on the
// way in and out; the app must get the very objects it would have got, so methods are replaced one level lower. The bridge's
// version is pinned in package.json for that reason.

interface Mangler {
  replace(callback: NativePointer, isInstanceMethod: boolean, argumentTypes: unknown[], vm: unknown, api: unknown): void;
  revert(vm: unknown): void;
  /** The id under which the original code can still be called. */
  resolveTarget(receiver: unknown, isInstanceMethod: boolean, env: unknown, api: unknown): NativePointer;
}

declare module "frida-java-bridge/lib/api.js" {
  export default function getApi(): { flavor: "art" | "jvm" | "dalvik" };
}

declare module "frida-java-bridge/lib/android.js" {
  export function makeMethodMangler(methodId: NativePointer): Mangler;
}

declare module "frida-java-bridge/lib/jvm.js" {
  export function makeMethodMangler(methodId: NativePointer): Mangler;
}
