// The system calls that code makes by their number, by libc's `syscall`, past all its other functions: what each asks, and of what
// rows. From the kernel's tables, include/uapi/asm-generic/unistd.h and arch/x86/entry/syscalls/syscall_64.tbl.

import type { Test } from "./thunk.js";

/** How its arguments are read, as C has it in code.ts, and the method of the rows that tell of it. */
interface Form {
  readonly form: string;
  readonly method: string;
  readonly where?: { readonly argument: 1 | 2; readonly is: readonly number[] }; // beside the number
}

/** What `ioctl` is asked of interfaces: SIOCGIFCONF and SIOCGIFADDR for addresses, SIOCGIFHWADDR for the hardware's. */
export const REQUESTS: readonly number[] = [0x8912, 0x8915, 0x8927];

const FORMS = {
  open: { form: "OPEN", method: "open" },
  openat: { form: "OPENAT", method: "open" },
  openat2: { form: "OPENAT2", method: "open" },
  named: { form: "NAMED", method: "stat" },
  below: { form: "BELOW", method: "stat" },
  second: { form: "SECOND", method: "stat" },
  link: { form: "LINK", method: "stat" },
  linkat: { form: "LINKAT", method: "stat" },
  exec: { form: "EXEC", method: "execve" },
  execat: { form: "EXECAT", method: "execve" },
  socket: { form: "SOCKET", method: "netlink", where: { argument: 1, is: [16] } }, // AF_NETLINK
  ioctl: { form: "IOCTL", method: "ioctl", where: { argument: 2, is: REQUESTS } },
} as const satisfies Record<string, Form>;

const NUMBERS: Partial<Record<Architecture, Record<keyof typeof FORMS, readonly number[]>>> = {
  x64: {
    open: [2],
    openat: [257],
    openat2: [437],
    named: [4, 6, 21, 137, 191, 192, 194, 195], // stat, lstat, access, statfs, getxattr, lgetxattr, listxattr, llistxattr
    below: [262, 269, 332, 439], // newfstatat, faccessat, statx, faccessat2
    second: [254], // inotify_add_watch
    link: [89],
    linkat: [267],
    exec: [59],
    execat: [322],
    socket: [41],
    ioctl: [16],
  },
  arm64: {
    open: [],
    openat: [56],
    openat2: [437],
    named: [43, 8, 9, 11, 12], // statfs, getxattr, lgetxattr, listxattr, llistxattr
    below: [79, 48, 291, 439], // newfstatat, faccessat, statx, faccessat2
    second: [27], // inotify_add_watch
    link: [],
    linkat: [78],
    exec: [221],
    execat: [281],
    socket: [198],
    ioctl: [29],
  },
};

/** Those of this processor that lead to rows with one of these methods, as a thunk tests for them. */
export function numbered(methods: ReadonlySet<string>): readonly (readonly Test[])[] {
  const own = NUMBERS[Process.arch];
  if (own === undefined) return [];
  return (Object.keys(FORMS) as (keyof typeof FORMS)[]).flatMap((name) => {
    const { method, where }: Form = FORMS[name];
    if (!methods.has(method)) return [];
    const beside: readonly (readonly Test[])[] = where === undefined ? [[]] : where.is.map((is) => [{ argument: where.argument, is }]);
    return own[name].flatMap((number) => beside.map((more): readonly Test[] => [{ argument: 0, is: number }, ...more]));
  });
}

/** The case labels of a `switch` in C over the numbers of a form, of all rows. */
export const FORM_NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FORMS).map(([name, { form }]) => [
    form,
    (NUMBERS[Process.arch]?.[name as keyof typeof FORMS] ?? []).map((number) => `case ${number}:`).join(" "),
  ]),
);
