// Code that stands in the stead of a function in which threads wait, and jumps on: while they do, no frame of ours lies on their
// stacks, so that they come back also where our hooks have gone.

/** The lower 32 bits of an argument of the call. */
export interface Test {
  readonly argument: 0 | 1 | 2;
  readonly is: number;
}

/** Whether thunks are written for this processor. */
export const HAS_THUNKS = Process.arch === "x64" || Process.arch === "arm64";

/** Code that jumps to `ours` where all tests of a case hold, and to where `original` points in all others. */
export function thunk(cases: readonly (readonly Test[])[], ours: NativePointer, original: NativePointer): NativePointer {
  const code = Memory.alloc(Process.pageSize);
  Memory.patchCode(code, Process.pageSize, (into) => {
    const writer = Process.arch === "x64" ? onX64(into, code) : onArm64(into, code);
    cases.forEach((tests, index) => {
      tests.forEach((test, place) => writer.branch(test, place === tests.length - 1 ? "ours" : `next-${index}`));
      writer.label(`next-${index}`);
    });
    writer.jumpWhere(original);
    writer.label("ours");
    writer.jump(ours);
    writer.flush();
  });
  return code;
}

interface Writer {
  /** To `ours` where the test holds, to another label where it does not. */
  branch(test: Test, label: string): void;
  label(name: string): void;
  jump(target: NativePointer): void;
  jumpWhere(pointer: NativePointer): void;
  flush(): void;
}

function onX64(into: NativePointer, pc: NativePointer): Writer {
  const writer = new X86Writer(into, { pc });
  const registers = ["edi", "esi", "edx"] as const;
  return {
    branch({ argument, is }, label) {
      writer.putCmpRegI32(registers[argument], is);
      writer.putJccNearLabel(label === "ours" ? "je" : "jne", label, "no-hint");
    },
    label: (name) => writer.putLabel(name),
    jump(target) {
      writer.putMovRegAddress("r11", target);
      writer.putJmpReg("r11");
    },
    jumpWhere(pointer) {
      writer.putMovRegAddress("r11", pointer);
      writer.putJmpRegPtr("r11");
    },
    flush: () => writer.flush(),
  };
}

function onArm64(into: NativePointer, pc: NativePointer): Writer {
  const writer = new Arm64Writer(into, { pc });
  const registers = ["w0", "w1", "w2"] as const;
  return {
    branch({ argument, is }, label) {
      writer.putLdrRegU32("w17", is);
      writer.putCmpRegReg(registers[argument], "w17");
      writer.putBCondLabel(label === "ours" ? "eq" : "ne", label);
    },
    label: (name) => writer.putLabel(name),
    jump(target) {
      writer.putLdrRegAddress("x17", target);
      writer.putBrReg("x17");
    },
    jumpWhere(pointer) {
      writer.putLdrRegAddress("x17", pointer);
      writer.putLdrRegRegOffset("x17", "x17", 0);
      writer.putBrReg("x17");
    },
    flush: () => writer.flush(),
  };
}
