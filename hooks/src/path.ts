// A path as the kernel walks it: empty parts and dots left out, and every link followed that the process may read. What it may not
// read it cannot open by either, and a refused attempt is told by what the path says.

const LINKS = 40; // the kernel's own limit, for one path
const LONGEST = 4096; // PATH_MAX

type ReadLink = (path: NativePointer, into: NativePointer, size: number) => Int64;
let readLink: ReadLink | null = null;
let into = NULL; // what a link leads to: one for all, as nobody else runs here until it is read

/** The path without anything that leads elsewhere; `below` is where a relative one begins. */
export function resolved(path: string, below = "/proc/self/cwd"): string {
  const rest = partsOf(path.startsWith("/") ? path : `${below}/${path}`);
  const walked: string[] = [];
  let links = 0;
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (part === "..") {
      walked.pop();
      continue;
    }
    const here = `/${[...walked, part].join("/")}`;
    const target = links < LINKS ? targetOf(here) : null;
    if (target === null) {
      walked.push(part);
      continue;
    }
    links++;
    if (target.startsWith("/")) walked.length = 0;
    rest.push(...partsOf(target));
  }
  return `/${walked.join("/")}`;
}

/** The last part first. */
function partsOf(path: string): string[] {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .reverse();
}

/** What a link leads to; null for what is no link, or none that can be read. */
function targetOf(path: string): string | null {
  readLink ??= new NativeFunction(Module.getGlobalExportByName("readlink"), "ssize_t", ["pointer", "pointer", "size_t"], {
    scheduling: "exclusive", // a call for each part of a path: to hand the script to another thread and back takes longer
    exceptions: "propagate",
  }) as ReadLink;
  if (into.isNull()) into = Memory.alloc(LONGEST);
  const length = readLink(Memory.allocUtf8String(path), into, LONGEST).toNumber();
  return length > 0 ? into.readUtf8String(length) : null;
}
