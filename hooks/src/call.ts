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

/** An argument by its place, counted from the end where negative; the object that is called; the first argument that is a uri. */
export type Argument = number | "this" | "uri";

/** Where an argument stands; -1 for the object that is called, and where there is none. */
export function placeOf({ args, argumentTypes }: Call, argument: Argument): number {
  if (argument === "this") return -1;
  if (argument === "uri") return argumentTypes.indexOf("android.net.Uri");
  return argument < 0 ? args.length + argument : argument;
}

/** Null where the argument is no object or missing. */
export function objectArgument(call: Call, argument: Argument): NativePointer | null {
  if (argument === "this") return call.receiver;
  const value = call.args[placeOf(call, argument)];
  return isObject(value) ? value : null;
}

/** What the call gives: its result, or for a method without one, as a transport's callback, its first argument. */
export function given(call: Call): NativePointer {
  const value = call.returnType === "void" ? call.args[0] : call.returned;
  return value instanceof NativePointer ? value : NULL;
}
