// The words by which a hook runs on HotSpot: the bridge has put a method of its own, a native one, in the place of the hooked one.

import type { Hook } from "../hook.js";
import type { Part } from "./place.js";
import { pointerWord } from "./words.js";

/** In this order: where the class was redefined its table of methods is another one, and the id tells so first. */
export function partsOf({ method: { id }, mangler, callback }: Hook): Part[] {
  const { method, methodSize, methodsArray, methodIndex, vtable, vtableIndex } = mangler.newMethod!;
  const pointer = Process.pointerSize;
  const parts: Part[] = [
    { how: "replaced", word: pointerWord(id, method) },
    { how: "replaced", word: pointerWord(method.add(methodSize - 2 * pointer), callback) },
    { how: "replaced", word: pointerWord(methodsArray.add(methodIndex * pointer), method) },
  ];
  if (vtableIndex >= 0) parts.push({ how: "replaced", word: pointerWord(vtable.add(vtableIndex * pointer), method) });
  return parts;
}
