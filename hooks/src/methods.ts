// The methods that a class declares, as hooks need them. The bridge would make a wrapper of every overload it is asked for, by
// dozens of calls into the runtime each; here one call describes one.

import Java from "frida-java-bridge";

import { classReference, currentEnv } from "./jni.js";

export type Kind = "constructor" | "static" | "instance";

export interface Method {
  readonly id: NativePointer; // of JNI
  readonly klass: NativePointer; // a global reference to the class that declares it
  readonly isInherited: boolean; // that is one above the class it was asked of
  readonly name: string; // of a constructor the simple name of its class
  readonly kind: Kind;
  readonly modifiers: number;
  readonly argumentTypes: readonly string[]; // as Class.getName writes them: "int", "[B", "java.lang.String"
  readonly returnType: string;
}

export const NATIVE = 0x100;
export const INTERFACE = 0x200;
export const ABSTRACT = 0x400;

/** What the bridge's wrapper of a class knows of it: `find` gives "m:s0x7f..:i0x7f.." for a method, "f:..." for a field. */
interface Wrapper {
  readonly $l: { has(member: string): boolean; find(member: string): string };
  readonly $s: (Java.Wrapper & Wrapper) | null;
}

/**
 * All overloads of a method, those that the class has from the ones above it too: hooked there, they are seen for its objects.
 * Null where none of them has a method of this name. Throws where `factory`, whose class loader is asked, finds no such class.
 */
export function methodsOf(className: string, name: string, factory = Java.classFactory): Method[] | null {
  let wrapper: (Java.Wrapper & Wrapper) | null = factory.use(className) as Java.Wrapper & Wrapper;
  if (name === "$init") return constructorsOf(className, classReference(wrapper));
  const found = new Map<string, Method[]>();
  for (let isInherited = false; wrapper !== null; wrapper = wrapper.$s, isInherited = true) {
    if (!wrapper.$l.has(name)) continue;
    const declared = declaredIn(wrapper, name).map((method) => ({ ...method, isInherited }));
    for (const [types, own] of Array.from(byTypes(declared))) if (!found.has(types)) found.set(types, own);
  }
  const all = Array.from(found.values()).flat();
  return all.length === 0 ? null : all;
}

function declaredIn(wrapper: Java.Wrapper & Wrapper, name: string): Method[] {
  const found = wrapper.$l.find(name);
  if (!found.startsWith("m:")) return [];
  const klass = classReference(wrapper);
  return found
    .slice(2)
    .split(":")
    .map((each) => described(klass, ptr(each.slice(1)), each.startsWith("s") ? "static" : "instance", name))
    .filter((method) => method !== null);
}

/** By the types of their parameters; the compiler makes some twice, with another return type. */
function byTypes(methods: readonly Method[]): Map<string, Method[]> {
  const found = new Map<string, Method[]>();
  for (const method of methods) {
    const types = method.argumentTypes.join();
    found.set(types, [...(found.get(types) ?? []), method]);
  }
  return found;
}

/** The modifiers of a class. Throws where it is absent. */
export function modifiersOf(className: string): number {
  const klass = classReference(Java.use(className));
  const env = currentEnv();
  const modifiers = describing().modifiers(env.handle, klass);
  env.deleteGlobalRef(klass);
  return modifiers;
}

/** Null where a type in its signature is absent: nobody can call it. */
function described(klass: NativePointer, id: NativePointer, kind: Kind, name: string): Method | null {
  const text = take(describing().method(currentEnv().handle, klass, id, kind === "static" ? 1 : 0));
  return text === null ? null : parsed(text, klass, id, kind, name);
}

function constructorsOf(className: string, klass: NativePointer): Method[] | null {
  const text = take(describing().constructors(currentEnv().handle, klass)) ?? "";
  const name = className.slice(className.lastIndexOf(".") + 1);
  const lines = text.split("\n").filter((line) => line !== "");
  if (lines.length === 0) return null;
  return lines.map((line) => {
    const at = line.indexOf(",");
    return parsed(line.slice(at + 1), klass, ptr(line.slice(0, at)), "constructor", name);
  });
}

function parsed(text: string, klass: NativePointer, id: NativePointer, kind: Kind, name: string): Method {
  const [modifiers, returnType, ...argumentTypes] = text.split(",");
  return { id, klass, isInherited: false, name, kind, modifiers: Number(modifiers), argumentTypes, returnType: returnType! };
}

function take(text: NativePointer): string | null {
  if (text.isNull()) return null;
  const read = text.readUtf8String();
  describing().free(text);
  return read;
}

const source = `
#include <glib.h>
#include <stdint.h>

typedef void * Ref;
typedef void *** Env;

/* Of Executable.getParameterTypes, Executable.getModifiers, Method.getReturnType, Class.getName,
 * Class.getDeclaredConstructors and Class.getModifiers. */
extern Ref ids[6];

static Ref
call (Env env, Ref object, Ref id)
{
  return ((Ref (*) (Env, Ref, Ref, void *)) (*env)[36]) (env, object, id, NULL);
}

static int32_t
call_int (Env env, Ref object, Ref id)
{
  return ((int32_t (*) (Env, Ref, Ref, void *)) (*env)[51]) (env, object, id, NULL);
}

static gboolean
has_thrown (Env env)
{
  if (((uint8_t (*) (Env)) (*env)[228]) (env) == 0)
    return FALSE;
  ((void (*) (Env)) (*env)[17]) (env);
  return TRUE;
}

static int32_t
length_of (Env env, Ref array)
{
  return ((int32_t (*) (Env, Ref)) (*env)[171]) (env, array);
}

static Ref
element_of (Env env, Ref array, int32_t index)
{
  return ((Ref (*) (Env, Ref, int32_t)) (*env)[173]) (env, array, index);
}

static void
drop (Env env, Ref ref)
{
  ((void (*) (Env, Ref)) (*env)[23]) (env, ref);
}

static void
add_type (GString * text, Env env, Ref type)
{
  Ref name = call (env, type, ids[3]);
  const char * chars = ((const char * (*) (Env, Ref, void *)) (*env)[169]) (env, name, NULL);

  g_string_append_c (text, ',');
  g_string_append (text, chars);
  ((void (*) (Env, Ref, const char *)) (*env)[170]) (env, name, chars);
  drop (env, name);
  drop (env, type);
}

/* modifiers,return type,types of arguments: a name of an array type ends with a semicolon */
static gboolean
describe (GString * text, Env env, Ref method, gboolean returns)
{
  Ref types, type;
  int32_t i, n;

  types = call (env, method, ids[0]);
  if (has_thrown (env))
    return FALSE;
  g_string_append_printf (text, "%d", call_int (env, method, ids[1]));
  if (returns)
  {
    type = call (env, method, ids[2]);
    if (has_thrown (env))
      return FALSE;
    add_type (text, env, type);
  }
  else
  {
    g_string_append (text, ",void");
  }
  n = length_of (env, types);
  for (i = 0; i != n; i++)
    add_type (text, env, element_of (env, types, i));
  return TRUE;
}

static void
push (Env env)
{
  ((int32_t (*) (Env, int32_t)) (*env)[19]) (env, 64);
}

static void
pop (Env env)
{
  ((Ref (*) (Env, Ref)) (*env)[20]) (env, NULL);
}

char *
describe_method (Env env, Ref klass, Ref id, uint8_t is_static)
{
  GString * text = g_string_new (NULL);
  gboolean done = FALSE;
  Ref method;

  push (env);
  method = ((Ref (*) (Env, Ref, Ref, uint8_t)) (*env)[9]) (env, klass, id, is_static);
  if (!has_thrown (env))
    done = describe (text, env, method, TRUE);
  pop (env);
  return g_string_free (text, !done);
}

/* One a line, each after its id. */
char *
describe_constructors (Env env, Ref klass)
{
  GString * text = g_string_new (NULL);
  gsize before;
  int32_t i, n = 0;
  Ref all, one;

  push (env);
  all = call (env, klass, ids[4]);
  if (!has_thrown (env))
    n = length_of (env, all);
  for (i = 0; i != n; i++)
  {
    one = element_of (env, all, i);
    before = text->len;
    g_string_append_printf (text, "%p,", ((Ref (*) (Env, Ref)) (*env)[7]) (env, one));
    if (describe (text, env, one, FALSE))
      g_string_append_c (text, '\\n');
    else
      g_string_truncate (text, before);
    drop (env, one);
  }
  pop (env);
  return g_string_free (text, FALSE);
}

int32_t
modifiers_of (Env env, Ref klass)
{
  return call_int (env, klass, ids[5]);
}

void
release (char * text)
{
  g_free (text);
}
`;

interface Describing {
  method(env: NativePointer, klass: NativePointer, id: NativePointer, isStatic: number): NativePointer;
  constructors(env: NativePointer, klass: NativePointer): NativePointer;
  modifiers(env: NativePointer, klass: NativePointer): number;
  free(text: NativePointer): void;
}

let made: Describing | null = null;

function describing(): Describing {
  if (made !== null) return made;
  const env = currentEnv();
  const wanted: readonly (readonly [string, string, string])[] = [
    ["java/lang/reflect/Executable", "getParameterTypes", "()[Ljava/lang/Class;"],
    ["java/lang/reflect/Executable", "getModifiers", "()I"],
    ["java/lang/reflect/Method", "getReturnType", "()Ljava/lang/Class;"],
    ["java/lang/Class", "getName", "()Ljava/lang/String;"],
    ["java/lang/Class", "getDeclaredConstructors", "()[Ljava/lang/reflect/Constructor;"],
    ["java/lang/Class", "getModifiers", "()I"],
  ];
  const ids = Memory.alloc(wanted.length * Process.pointerSize);
  wanted.forEach(([className, name, signature], index) => {
    const klass = env.findClass(className);
    ids.add(index * Process.pointerSize).writePointer(env.getMethodId(klass, name, signature));
    env.deleteLocalRef(klass);
  });
  const module = new CModule(source, { ids });
  const options: NativeFunctionOptions = { exceptions: "propagate" };
  const exported = (name: string, returns: NativeFunctionReturnType, ...types: NativeFunctionArgumentType[]) =>
    new NativeFunction(module[name] as NativePointer, returns, types, options);
  made = {
    method: exported("describe_method", "pointer", "pointer", "pointer", "pointer", "uint8"),
    constructors: exported("describe_constructors", "pointer", "pointer", "pointer"),
    modifiers: exported("modifiers_of", "int32", "pointer", "pointer"),
    free: exported("release", "void", "pointer"),
    ...{ module }, // keeps the code alive
  } as unknown as Describing;
  return made;
}
