// Files of the storage that all apps share: one that is opened, and the names in a folder. That the app made a file itself is told, so
// that the judge knows it again when any process of the app reads it.

import type { Argument, Call } from "../call.js";
import { given } from "../call.js";
import { filesOf, strings, subject } from "../subject.js";
import type { Technique } from "../technique.js";
import { contentUri, spelled } from "../uri.js";
import { anyFile } from "../when.js";
import type { Reader, Reading } from "./index.js";
import { opened } from "./plain.js";

// Of open(2), the same on every processor that Android runs on.
const O_ACCMODE = 3;
const O_WRONLY = 1;
const O_CREAT = 0o100;
const O_EXCL = 0o200;
const O_TRUNC = 0o1000;

const PARCEL = "android.os.Parcel"; // takes modes of ParcelFileDescriptor
const PARCELS_MODES = [0, 0, O_WRONLY, 2] as const; // by bits 28 and 29: to read, to write, both
const PARCELS_TRUNCATE = 0x04000000;

const nothingRead: Reading = { sample: "", values: [], impersonal: true };

/** Whether nothing is in a file that is opened so but what the app will write. */
export function isMade(flags: number): boolean {
  const isNew = (flags & (O_CREAT | O_EXCL)) === (O_CREAT | O_EXCL);
  return (flags & O_ACCMODE) !== 0 && (isNew || (flags & O_TRUNC) !== 0);
}

/** Whether a file that is opened so tells whoever opens it nothing. */
export function isToWrite(flags: number): boolean {
  return isMade(flags) || (flags & O_ACCMODE) === O_WRONLY;
}

export const file: Reader = {
  read: (call, technique) => (isToWrite(flagsOf(call, technique)) ? nothingRead : opened.read(call, technique)),
  describe(call, technique) {
    const { argument = 0 } = technique.when!;
    const path = pathOf(call, argument);
    return { key: subject(call, argument), file: path, ...(isMade(flagsOf(call, technique)) ? { made: path } : {}) };
  },
};

/** What stands behind the path, where the call takes it: a stream that reads has none. */
function flagsOf({ args, argumentTypes }: Call, { class: className, when }: Technique): number {
  const place = ((when!.argument ?? 0) as number) + 1;
  if (argumentTypes[place] !== "int") return 0;
  const flags = Number(args[place]);
  if (className !== PARCEL) return flags;
  return PARCELS_MODES[(flags >>> 28) & 3]! | ((flags & PARCELS_TRUNCATE) !== 0 ? O_TRUNC : 0);
}

/** The names in a folder of such files as the row speaks of; they are no data where there is none. */
export const names: Reader = {
  read(call, { when }) {
    const answer = given(call);
    const found = answer.isNull() ? [] : strings(answer).filter(anyFile(when!.holds!, ""));
    return found.length === 0 ? nothingRead : { sample: found.join("\n"), values: found };
  },
  describe: (call, { when }) => ({ folder: pathOf(call, when!.argument ?? 0) }),
};

function pathOf(call: Call, argument: Argument): string {
  return filesOf(call, argument)[0] ?? "";
}

/** What the app put into a provider: the uri by which it will find it again. */
export const inserted: Reader = {
  read(call) {
    const uri = given(call);
    const content = uri.isNull() ? null : contentUri(uri);
    return content === null ? nothingRead : { ...nothingRead, detail: { made: spelled(content) } };
  },
};
