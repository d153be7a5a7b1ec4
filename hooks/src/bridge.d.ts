// The layer of frida-java-bridge below its public face. Its wrappers turn strings and arrays into new Java objects on the
// way in and out; the app must get the very objects it would have got, so methods are replaced one level lower. The bridge's
// version is pinned in package.json for that reason.

interface Mangler {
  replace(callback: NativePointer, isInstanceMethod: boolean, argumentTypes: unknown[], vm: unknown, api: unknown): void;
  revert(vm: unknown): void;
  /** The id under which the original code can still be called. */
  resolveTarget(receiver: unknown, isInstanceMethod: boolean, env: unknown, api: unknown): NativePointer;
  /** On ART: the hooked ArtMethod, the native one that runs in its stead, and what the hooked one was. */
  readonly hookedMethodId: NativePointer;
  readonly replacementMethodId: NativePointer;
  readonly originalMethod: { readonly jniCode: NativePointer; readonly accessFlags: number; readonly quickCode: NativePointer };
  /** On ART: what has patched the method's own compiled code, where it has some. */
  readonly interceptor: unknown;
  /** On HotSpot: the Method that stands in the place of the hooked one. */
  readonly newMethod: JvmMethod | null;
}

interface JvmMethod {
  readonly method: NativePointer;
  readonly methodSize: number;
  readonly methodsArray: NativePointer; // of its class, as it was when the hook went in
  readonly methodIndex: number;
  readonly vtable: NativePointer;
  readonly vtableIndex: number; // negative: it is in none
}

/** What the bridge has found out of the runtime; of ART all but `flavor`. */
interface Api {
  readonly flavor: "art" | "jvm" | "dalvik";
  readonly artClassLinker: {
    readonly quickGenericJniTrampoline: NativePointer;
    readonly quickToInterpreterBridgeTrampoline: NativePointer;
    readonly quickResolutionTrampoline: NativePointer;
  };
  readonly artQuickGenericJniTrampoline: NativePointer;
  readonly artQuickToInterpreterBridge: NativePointer;
  readonly artQuickResolutionTrampoline: NativePointer;
  readonly kAccCompileDontBother: number;
  /** An export or a symbol of libart. */
  find(name: string): NativePointer | null;
}

declare module "frida-java-bridge/lib/api.js" {
  export default function getApi(): Api;
}

declare module "frida-java-bridge/lib/android.js" {
  export function makeMethodMangler(methodId: NativePointer): Mangler;
  /** Takes back what is patched in libart; once more it does nothing. */
  export function revertGlobalPatches(): void;
  /** By the system's properties, and so of a process without the framework too. */
  export function getAndroidApiLevel(): number;
  /** Offsets of an ArtMethod's fields, and its size. */
  export function getArtMethodSpec(vm: unknown): {
    readonly size: number;
    readonly offset: { readonly jniCode: number; readonly accessFlags: number; readonly quickCode: number };
  };
}

declare module "frida-java-bridge/lib/jvm.js" {
  export function makeMethodMangler(methodId: NativePointer): Mangler;
}
