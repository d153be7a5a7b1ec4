// What `getifaddrs` hands out: `struct ifaddrs`, linked, each with one address of an interface.

const FAMILY = { ipv4: 2, ipv6: 10, packet: 17 } as const;
const LONGEST_TEXT = 46; // INET6_ADDRSTRLEN
const LONGEST_HARDWARE = 8; // bytes that `struct sockaddr_ll` has room for
const OF_NOBODY = /^(?:127\.|::1$)/; // the loopback's, alike on each device

/** The addresses in the list, each once, but for those that every device has. */
export interface Addresses {
  readonly local: readonly string[]; // as `inet_ntop` writes them
  readonly hardware: readonly string[]; // "aa:bb:cc:dd:ee:ff"
}

let written: ((family: number, address: NativePointer, into: NativePointer, size: number) => NativePointer) | null = null;

export function addressesIn(first: NativePointer): Addresses {
  const local = new Set<string>();
  const hardware = new Set<string>();
  for (let each = first; !each.isNull(); each = each.readPointer()) {
    const address = each.add(3 * Process.pointerSize).readPointer();
    if (address.isNull()) continue;
    const family = address.readU16();
    if (family === FAMILY.packet) hardware.add(hardwareOf(address));
    else if (family === FAMILY.ipv4 || family === FAMILY.ipv6) local.add(textOf(family, address.add(family === FAMILY.ipv4 ? 4 : 8)));
  }
  return { local: [...local].filter((each) => !OF_NOBODY.test(each)), hardware: [...hardware] };
}

function hardwareOf(address: NativePointer): string {
  const length = Math.min(address.add(11).readU8(), LONGEST_HARDWARE);
  return Array.from(new Uint8Array(address.add(12).readByteArray(length)!), (byte) => byte.toString(16).padStart(2, "0")).join(":");
}

function textOf(family: number, address: NativePointer): string {
  written ??= new NativeFunction(Module.getGlobalExportByName("inet_ntop"), "pointer", ["int", "pointer", "pointer", "int"]);
  const into = Memory.alloc(LONGEST_TEXT);
  written(family, address, into, LONGEST_TEXT);
  return into.readCString()!;
}
