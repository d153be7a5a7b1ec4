// The words of an ArtMethod by which a hook runs on ART, as they are right after it went in. docs/art.md says who writes them.

import Java from "frida-java-bridge";
import getApi from "frida-java-bridge/lib/api.js";
import { getAndroidApiLevel, getArtMethodSpec } from "frida-java-bridge/lib/android.js";

import type { Hook } from "../hook.js";
import { interpretersCall } from "../libart.js";
import type { Part } from "./place.js";
import { flagsWord, Kind, pointerWord } from "./words.js";

const NATIVE = 0x100;
const SKIP_ACCESS_CHECKS = 0x00080000; // of methods that are not native
const NTERP_ENTRY = 0x00100000; // from 12 on
const FAST_INVOKE = 0x40000000; // 10 to 12

/** Entries that lead into code which the bridge has patched: whichever a method gets of them, its hook runs. */
export function commonEntries(): NativePointer[] {
  const { artClassLinker, artQuickGenericJniTrampoline, artQuickToInterpreterBridge, artQuickResolutionTrampoline } = getApi();
  return [
    artClassLinker.quickGenericJniTrampoline,
    artClassLinker.quickToInterpreterBridgeTrampoline,
    artClassLinker.quickResolutionTrampoline,
    artQuickGenericJniTrampoline,
    artQuickToInterpreterBridge,
    artQuickResolutionTrampoline,
  ];
}

/** The first instructions of what the bridge has patched: without the patches no method that is not native runs its hook. */
export function patchedCode(): Part[] {
  const { artQuickGenericJniTrampoline, artQuickToInterpreterBridge, artQuickResolutionTrampoline } = getApi();
  Interceptor.flush(); // what was attached is not there before
  return [artQuickGenericJniTrampoline, artQuickToInterpreterBridge, artQuickResolutionTrampoline, ...interpretersCall()].map(
    (code) => {
      const start = Process.arch === "arm" ? code.and(ptr(1).not()) : code;
      return { how: "replaced", word: pointerWord(start, start.readPointer(), Kind.Code) };
    },
  );
}

export function partsOf({ mangler, callback, isMadeNative }: Hook): Part[] {
  const { artClassLinker } = getApi();
  const { hookedMethodId: method, replacementMethodId: replacement, originalMethod } = mangler;
  const { offset } = getArtMethodSpec(Java.vm);
  const { quickGenericJniTrampoline: generic, quickToInterpreterBridgeTrampoline: interpreted } = artClassLinker;
  const entry = method.add(offset.quickCode);
  if (isMadeNative) {
    return [
      { how: "flags", word: flagsOf(method, NATIVE | NTERP_ENTRY | SKIP_ACCESS_CHECKS) },
      { how: "replaced", word: pointerWord(method.add(offset.jniCode), callback) },
      { how: "entry-point", word: pointerWord(entry, generic, Kind.Entry) },
    ];
  }
  const wasNative = (originalMethod.accessFlags & NATIVE) !== 0;
  return [
    { how: "flags", word: flagsOf(method, wasNative ? NATIVE : NATIVE | compileFlag() | bypassFlags()) },
    { how: "entry-point", word: pointerWord(entry, entry.readPointer(), Kind.Entry, wasNative ? generic : interpreted) },
    { how: "flags", word: flagsOf(replacement, NATIVE | compileFlag()) },
    { how: "replaced", word: pointerWord(replacement.add(offset.jniCode), callback) },
    { how: "entry-point", word: pointerWord(replacement.add(offset.quickCode), generic, Kind.Entry) },
  ];

  function flagsOf(of: NativePointer, mask: number) {
    const at = of.add(offset.accessFlags);
    return flagsWord(at, mask >>> 0, at.readU32());
  }
}

/** With these the interpreter calls a method without the bridge coming to know. */
function bypassFlags(): number {
  const level = getAndroidApiLevel();
  return SKIP_ACCESS_CHECKS | (level >= 31 ? NTERP_ENTRY : 0) | (level >= 29 && level <= 32 ? FAST_INVOKE : 0);
}

/** Without it the compiler may inline the method into its callers. */
function compileFlag(): number {
  return getApi().kAccCompileDontBother;
}
