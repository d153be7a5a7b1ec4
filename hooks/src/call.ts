// One call of a hooked method, as bare handles: what the app passed, and what it will get.

export interface Call {
  readonly receiver: NativePointer; // the class for a static method
  readonly args: readonly NativeCallbackArgumentValue[];
  readonly argumentTypes: readonly string[]; // Java type names
  readonly returnType: string;
  returned: NativeFunctionReturnValue;
}

/** Whether an argument or a result is an object of Java, and not null. */
export function isObject(value: unknown): value is NativePointer {
  return value instanceof NativePointer && !value.isNull();
}

/** The argument at `index`, counted from the end where negative; null where it is no object or missing. */
export function objectArgument(call: Call, index: number | "this"): NativePointer | null {
  if (index === "this") return call.receiver;
  const value = call.args[index < 0 ? call.args.length + index : index];
  return isObject(value) ? value : null;
}

/** What the call gives: its result, or for a method without one, as a transport's callback, its first argument. */
export function given(call: Call): NativePointer {
  const value = call.returnType === "void" ? call.args[0] : call.returned;
  return value instanceof NativePointer ? value : NULL;
}
