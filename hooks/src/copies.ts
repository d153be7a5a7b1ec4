// Copies of ArtMethods that no class knows: the native one that stands for a hooked method, and what runs the original where the
// method itself no longer can. The garbage collector moves classes and corrects the methods of classes alone, so each copy gets
// again and again the class that its method has. A copy with the address of a class that was moved ends the process at the next
// walk of a stack that it is on, or at the next call.

import { collections } from "./libart.js";

const LARGEST = 65_536; // pairs: far more than there are hooks

const source = `
#include <gum/guminterceptor.h>
#include <stdint.h>

extern uint32_t * pairs[];
extern int32_t count;

void
follow_all (GumInvocationContext * context)
{
  int32_t i;

  for (i = 0; i < count; i++)
    *pairs[2 * i + 1] = *pairs[2 * i];
}
`;

/** Those of a process are followed for as long as the agent is there: a thread may be in one, or an exception name it, for long. */
class Copies {
  private readonly pairs = Memory.alloc(2 * LARGEST * Process.pointerSize);
  private readonly count = Memory.alloc(4);
  private readonly module = new CModule(source, { pairs: this.pairs, count: this.count });
  private readonly kept: NativePointer[] = [];

  constructor() {
    for (const { address, at } of collections()) {
      Interceptor.attach(address, { [at]: this.module["follow_all"] } as NativeInvocationListenerCallbacks);
    }
    Interceptor.flush(); // a collection that begins from here on is seen to end
  }

  add(method: NativePointer, copy: NativePointer): void {
    const index = this.count.readS32();
    if (index === LARGEST) throw new Error("there are more hooks than copies can be followed");
    this.kept.push(copy);
    this.pairs.add(2 * index * Process.pointerSize).writePointer(method);
    this.pairs.add((2 * index + 1) * Process.pointerSize).writePointer(copy);
    this.count.writeS32(index + 1); // last: another thread may read the table meanwhile
    follow(method, copy);
  }
}

let copies: Copies | null = null;

/** From now on collections are watched: to be called before a method is copied. */
export function watchCollections(): void {
  copies ??= new Copies();
}

/** Keep a copy of a method, and have it follow the method. */
export function keepCopy(method: NativePointer, copy: NativePointer): void {
  watchCollections();
  copies!.add(method, copy);
}

/** Give a copy the class that declares its method, the first field of both. */
export function follow(method: NativePointer, copy: NativePointer): NativePointer {
  do copy.writeU32(method.readU32());
  while (copy.readU32() !== method.readU32()); // a collection came in between
  return copy;
}
