// Words of memory that must stay as they are, in one table that is compared natively: at each pulse all of them.

/** One word: what was found there when it was good, and what puts it back. */
export interface Word {
  readonly at: NativePointer;
  readonly kind: Kind;
  readonly mask: UInt64; // bits that count
  readonly good: UInt64;
  readonly restored: UInt64; // in these bits; may be another good value
}

/** `Flags` is 32 bits wide. An `Entry` may also become one of the entries common to all methods; `Code` cannot be written. */
export const Kind = { Flags: 0, Pointer: 1, Entry: 2, Code: 3 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const ALL = uint64("0xffffffffffffffff");
const SIZE = 40;
const COMMON = 8;

const source = `
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${COMMON}];

static uint64_t
value_of (const Word * word)
{
  if (word->kind == 0)
    return *(uint32_t *) word->at;
  return *(uintptr_t *) word->at;
}

static int
is_good (const Word * word)
{
  uint64_t value = value_of (word) & word->mask;
  int i;

  if (value == word->good)
    return 1;
  if (word->kind == 2)
    for (i = 0; i != ${COMMON}; i++)
      if (common[i] != 0 && value == common[i])
        return 1;
  return 0;
}

/* The first word from one on that is not good, -1 where all are. */
int
first_changed (const Word * words, int from, int end)
{
  int i;

  for (i = from; i < end; i++)
    if (!is_good (&words[i]))
      return i;
  return -1;
}

void
put_back (const Word * words, int from, int end)
{
  int i;

  for (i = from; i < end; i++)
  {
    const Word * word = &words[i];
    uint64_t value;

    if (word->kind == 3 || is_good (word))
      continue;
    value = (value_of (word) & ~word->mask) | word->restored;
    if (word->kind == 0)
      *(uint32_t *) word->at = (uint32_t) value;
    else
      *(uintptr_t *) word->at = (uintptr_t) value;
  }
}
`;

interface Native {
  firstChanged(words: NativePointer, from: number, end: number): number;
  putBack(words: NativePointer, from: number, end: number): void;
}

export function pointerWord(at: NativePointer, good: NativePointer, kind: Kind = Kind.Pointer, restored = good): Word {
  return { at, kind, mask: ALL, good: uint64(good.toString()), restored: uint64(restored.toString()) };
}

/** Bits of a method's flags: those of `mask` must be as in `good`. */
export function flagsWord(at: NativePointer, mask: number, good: number): Word {
  const bits = uint64(good).and(uint64(mask));
  return { at, kind: Kind.Flags, mask: uint64(mask), good: bits, restored: bits };
}

/** All words that are looked at. An access to memory that is gone throws. */
export class Words {
  private table = Memory.alloc(SIZE * 64);
  private capacity = 64;
  private readonly common = Memory.alloc(8 * COMMON);
  private readonly native = nativeLook(this.common);
  count = 0;

  /** What any method may come to be entered by without harm to its hook. */
  allow(entries: readonly NativePointer[]): void {
    entries.slice(0, COMMON).forEach((entry, index) => this.common.add(index * 8).writeU64(uint64(entry.toString())));
  }

  /** The index of the first of them. */
  add(words: readonly Word[]): number {
    const first = this.count;
    while (this.count + words.length > this.capacity) this.grow();
    for (const word of words) this.write(this.count++, word);
    return first;
  }

  replace(first: number, words: readonly Word[]): void {
    words.forEach((word, index) => this.write(first + index, word));
  }

  /** The first word from `from` on that is not good, -1 where all are. */
  firstChanged(from: number, end = this.count): number {
    return this.native.firstChanged(this.table, from, end);
  }

  putBack(from: number, end: number): void {
    this.native.putBack(this.table, from, end);
  }

  private write(index: number, { at, kind, mask, good, restored }: Word): void {
    const fields = [uint64(at.toString()), uint64(kind), mask, good, restored];
    fields.forEach((field, place) => this.table.add(index * SIZE + place * 8).writeU64(field));
  }

  private grow(): void {
    const larger = Memory.alloc(SIZE * this.capacity * 2);
    Memory.copy(larger, this.table, SIZE * this.count);
    this.table = larger;
    this.capacity *= 2;
  }
}

/** Without a compiler in the process it is done by the script, some fifty times slower. */
function nativeLook(common: NativePointer): Native {
  try {
    const module = new CModule(source, { common });
    return {
      firstChanged: new NativeFunction(module["first_changed"] as NativePointer, "int", ["pointer", "int", "int"], {
        scheduling: "exclusive",
      }) as Native["firstChanged"],
      putBack: new NativeFunction(module["put_back"] as NativePointer, "void", ["pointer", "int", "int"], {
        scheduling: "exclusive",
      }) as Native["putBack"],
      ...{ module }, // keeps the code alive
    };
  } catch {
    return new ScriptedLook(common);
  }
}

class ScriptedLook implements Native {
  constructor(private readonly common: NativePointer) {}

  firstChanged(words: NativePointer, from: number, end: number): number {
    for (let index = from; index < end; index++) if (!this.isGood(words.add(index * SIZE))) return index;
    return -1;
  }

  putBack(words: NativePointer, from: number, end: number): void {
    for (let index = from; index < end; index++) {
      const word = words.add(index * SIZE);
      const [at, kind, mask, , restored] = fieldsOf(word);
      if (kind === Kind.Code || this.isGood(word)) continue;
      const value = valueAt(at, kind).and(mask.not()).or(restored);
      if (kind === Kind.Flags) at.writeU32(value.toNumber());
      else at.writePointer(ptr(value.toString()));
    }
  }

  private isGood(word: NativePointer): boolean {
    const [at, kind, mask, good] = fieldsOf(word);
    const value = valueAt(at, kind).and(mask);
    if (value.equals(good)) return true;
    if (kind !== Kind.Entry) return false;
    return Array.from({ length: COMMON }, (_, index) => this.common.add(index * 8).readU64()).some(
      (entry) => !entry.equals(0) && value.equals(entry),
    );
  }
}

function fieldsOf(word: NativePointer): [at: NativePointer, kind: number, mask: UInt64, good: UInt64, restored: UInt64] {
  const [at, kind, mask, good, restored] = Array.from({ length: 5 }, (_, place) => word.add(place * 8).readU64());
  return [ptr(at!.toString()), kind!.toNumber(), mask!, good!, restored!];
}

function valueAt(at: NativePointer, kind: number): UInt64 {
  return kind === Kind.Flags ? uint64(at.readU32()) : uint64(at.readPointer().toString());
}
