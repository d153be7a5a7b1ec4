// The methods of a class by name: which of them can be hooked, and how the catalogue writes them.

import Java from "frida-java-bridge";

const ABSTRACT = 0x400;

/** Why a technique has no hook, or not all of its hooks: `Unarmed` in harness/events/agent.py. */
export type Unarmed =
  | "absent-class"
  | "absent-method"
  | "absent-overload"
  | "not-on-level"
  | "no-object-yet"
  | "abstract"
  | "failed";

/** There is nothing to hook, and nothing went wrong. */
export class NothingToHook extends Error {
  constructor(readonly reason: Unarmed) {
    super(reason);
  }
}

/** Overloads with code of their own. Throws where the class or the method is absent, or all are abstract. */
export function overloadsOf(className: string, method: string): Java.Method[] {
  const klass = Java.use(className);
  const overloads = declaredOverloads(className, method);
  if (!isAbstract(klass.class)) return overloads;
  const concrete = overloads.filter((overload) => !isAbstractMethod(klass, overload));
  if (concrete.length === 0) throw new NothingToHook("abstract");
  return concrete;
}

/** Every overload, with code or without. Throws where the class or the method is absent. */
export function declaredOverloads(className: string, method: string): Java.Method[] {
  const dispatcher = Java.use(className)[method] as Java.MethodDispatcher | undefined;
  if (dispatcher?.overloads === undefined) throw new NothingToHook("absent-method");
  return [...dispatcher.overloads];
}

/** Whether no object is of this very class: it is an interface or abstract. */
export function isOnlyAType(className: string): boolean {
  return isAbstract(Java.use(className).class);
}

/** As the catalogue writes it: `getString(android.content.ContentResolver,java.lang.String)`. */
export function signature(method: Java.Method): string {
  return `${method.methodName}(${typeNames(method).join(",")})`;
}

/** As JNI writes it. */
export function jniSignature({ argumentTypes, returnType }: Java.Method): string {
  return `(${argumentTypes.map(({ name }) => name).join("")})${returnType.name}`;
}

function isAbstractMethod(klass: Java.Wrapper, overload: Java.Method): boolean {
  const methods = klass.class["getDeclaredMethods"]() as Java.Wrapper[];
  const types = typeNames(overload).join();
  return methods.some((method) => {
    const parameters = (method["getParameterTypes"]() as Java.Wrapper[]).map((type) => type["getName"]() as string);
    return method["getName"]() === overload.methodName && parameters.join() === types && isAbstract(method);
  });
}

function isAbstract(classOrMethod: Java.Wrapper): boolean {
  return ((classOrMethod["getModifiers"]() as number) & ABSTRACT) !== 0;
}

function typeNames({ argumentTypes }: Java.Method): string[] {
  return argumentTypes.map(({ className, name }) => className ?? name);
}
