// A command that the app runs, as the system gets it: its words, its folder, and those variables of its environment that its
// words name. What it means is the judge's to say; what it prints nobody sees.

import Java from "frida-java-bridge";

import type { Call } from "../call.js";
import { given, objectArgument } from "../call.js";
import { isInstance, textOf, withObject } from "../jni.js";
import { strings } from "../subject.js";
import { wellFormed } from "../text.js";
import type { Reader } from "./index.js";

const BUILDER = "java.lang.ProcessBuilder";
const LIST = "java.util.List";
const MAP = "java.util.Map";
const LONGEST = 65_536; // characters of all words; what is longer is told as unread
const NAME = /\$\{?([A-Za-z_]\w*)/g;
const HOME = /(?:^|[\s=:])~/;
const BY_ITSELF = ["PATH", "PS4", "ENV"]; // a shell reads them, whatever its words

interface Command {
  readonly words: readonly string[];
  readonly folder: string; // "" where it starts in the app's own
  readonly variable: (name: string) => string | null;
}

export const command: Reader = {
  classes: [BUILDER, LIST, MAP],
  read: (call) => (given(call).isNull() ? null : { sample: lineOf(commandOf(call).words), values: [] }),
  describe(call) {
    const asked = commandOf(call);
    remember(asked.words);
    return detailOf(asked);
  },
};

/** What an event says of a command; nothing where it is too long. */
export function detailOf({ words, folder, variable }: Command): Record<string, string> {
  if (words.reduce((length, word) => length + word.length, 0) > LONGEST) return {};
  const text = words.join("\n");
  const names = new Set(Array.from(text.matchAll(NAME), ([, name]) => name!));
  if (HOME.test(text)) names.add("HOME");
  const variables: Record<string, string> = {};
  for (const name of names) {
    const value = variable(name);
    if (value !== null) variables[name] = wellFormed(value);
  }
  for (const [name, before] of atStart) {
    const value = variable(name);
    if (value !== null && value !== before) variables[name] = wellFormed(value);
  }
  return { argv: JSON.stringify(words.map(wellFormed)), folder, variables: JSON.stringify(variables) };
}

// What is told of becomes a process in a child, in which a hook on libc sees it once more.
const told = new Map<string, number>(); // how often, lately
const LATELY = 50;

export function remember(words: readonly string[]): void {
  const key = keyOf(words);
  told.set(key, (told.get(key) ?? 0) + 1);
  for (const oldest of told.keys()) {
    if (told.size <= LATELY) break;
    told.delete(oldest);
  }
}

/** Whether a command was told of above; each is so once. */
export function wasTold(words: readonly string[]): boolean {
  const key = keyOf(words);
  const count = told.get(key) ?? 0;
  if (count === 1) told.delete(key);
  else if (count > 1) told.set(key, count - 1);
  return count > 0;
}

/** The program is looked for in folders: only its name is the same. */
function keyOf([program, ...others]: readonly string[]): string {
  return [program?.replace(/^.*\//, ""), ...others].join("\0");
}

function lineOf(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}

function commandOf(call: Call): Command {
  return isInstance(call.receiver, BUILDER) ? ofBuilder(call.receiver) : ofProcess(call);
}

function ofBuilder(builder: NativePointer): Command {
  return withObject(builder, BUILDER, (object) => {
    const list = Java.cast(object["command"]() as Java.Wrapper, Java.use(LIST));
    const folder = object["directory"]() as Java.Wrapper | null;
    // The field, as the method of this name would make a copy of the whole environment and start the process with that.
    const environment = (object["_environment"] as Java.Field<Java.Wrapper | null>).value;
    return {
      words: Array.from({ length: list["size"]() as number }, (_, index) => String(list["get"](index))),
      folder: folder === null ? "" : String(folder),
      variable: environment === null ? ownVariable : (name) => inMap(environment, name),
    };
  });
}

/** The call below: its words, its environment, which is null where it is the app's own, and its folder. */
function ofProcess(call: Call): Command {
  const [words, environment, folder] = [0, 1, 2].map((index) => objectArgument(call, index));
  return {
    words: words === null || words === undefined ? [] : strings(words),
    folder: folder === null || folder === undefined ? "" : textOf(folder),
    variable: environment ? (name) => withObject(environment, MAP, (map) => inMap(map, name)) : ownVariable,
  };
}

function inMap(map: Java.Wrapper, name: string): string | null {
  const value = Java.cast(map, Java.use(MAP))["get"](name) as Java.Wrapper | string | null;
  return value === null ? null : String(value);
}

const getenv = new NativeFunction(Module.getGlobalExportByName("getenv"), "pointer", ["pointer"], {
  scheduling: "exclusive",
  exceptions: "propagate",
});

/** What they were as the agent came, before any code of the app that it is to watch. */
const atStart = BY_ITSELF.map((name): [string, string | null] => [name, ownVariable(name)]);

export function ownVariable(name: string): string | null {
  const value = getenv(Memory.allocUtf8String(name));
  return value.isNull() ? null : value.readUtf8String();
}
