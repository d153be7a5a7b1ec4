// The addresses of interfaces as libc hands them out: by `getifaddrs` in `struct ifaddrs`, linked, by `ioctl` in `struct ifreq`, whose
// first bytes are an interface's name.

const FAMILY = { ipv4: 2, ipv6: 10, packet: 17 } as const;
const LONGEST_TEXT = 46; // INET6_ADDRSTRLEN
const LONGEST_HARDWARE = 8; // bytes that `struct sockaddr_ll` has room for
const OF_NOBODY = /^(?:127\.|::1$)/; // the loopback's, alike on each device

/** The addresses in the list, each once, but for those that every device has. */
export interface Addresses {
  readonly local: readonly string[]; // as `inet_ntop` writes them
  readonly hardware: readonly string[]; // "aa:bb:cc:dd:ee:ff"
}

/** Bytes of `struct ifreq`, and of the name in it. */
const REQUEST = Process.pointerSize === 8 ? 40 : 32;
export const INTERFACE_NAME = 16; // IFNAMSIZ

/** Those in the answer to SIOCGIFADDR. */
export function addressIn(request: NativePointer): readonly string[] {
  return localOf([request.add(INTERFACE_NAME)]);
}

/** Those in the answer to SIOCGIFCONF: none where only their number was asked for. */
export function addressesListed(configuration: NativePointer): readonly string[] {
  const [bytes, first] = [configuration.readS32(), configuration.add(Process.pointerSize).readPointer()];
  if (first.isNull()) return [];
  return localOf(Array.from({ length: Math.floor(bytes / REQUEST) }, (_, index) => first.add(index * REQUEST + INTERFACE_NAME)));
}

function localOf(addresses: readonly NativePointer[]): readonly string[] {
  const found = new Set<string>();
  for (const address of addresses) {
    const family = address.readU16();
    if (family === FAMILY.ipv4 || family === FAMILY.ipv6) found.add(textOf(family, address.add(family === FAMILY.ipv4 ? 4 : 8)));
  }
  return [...found].filter((each) => !OF_NOBODY.test(each));
}

let written: ((family: number, address: NativePointer, into: NativePointer, size: number) => NativePointer) | null = null;

export function addressesIn(first: NativePointer): Addresses {
  const all: NativePointer[] = [];
  for (let each = first; !each.isNull(); each = each.readPointer()) all.push(each.add(3 * Process.pointerSize).readPointer());
  const given = all.filter((address) => !address.isNull());
  const hardware = given.filter((address) => address.readU16() === FAMILY.packet).map(hardwareOf);
  return { local: localOf(given), hardware: [...new Set(hardware)] };
}

/** The one in the answer to SIOCGIFHWADDR. */
export function hardwareIn(request: NativePointer): string {
  return inHex(request.add(INTERFACE_NAME + 2), 6);
}

function hardwareOf(address: NativePointer): string {
  return inHex(address.add(12), Math.min(address.add(11).readU8(), LONGEST_HARDWARE));
}

function inHex(bytes: NativePointer, count: number): string {
  return Array.from(new Uint8Array(bytes.readByteArray(count)!), (byte) => byte.toString(16).padStart(2, "0")).join(":");
}

function textOf(family: number, address: NativePointer): string {
  written ??= new NativeFunction(Module.getGlobalExportByName("inet_ntop"), "pointer", ["int", "pointer", "pointer", "int"]);
  const into = Memory.alloc(LONGEST_TEXT);
  written(family, address, into, LONGEST_TEXT);
  return into.readCString()!;
}
