// Cells in reach: CellInfo objects, the older CellLocation and NeighboringCellInfo, and how the system hands them over. What
// an app sends of them are the numbers of cell and area.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { currentEnv, isInstance, textOf, withHandle, withObject } from "../jni.js";
import type { Reader } from "./index.js";
import { elementsOf, listed } from "./list.js";

const BUNDLE = "android.os.Bundle"; // of onCellLocationChanged before API 30
const KEYS = ["cid", "lac", "baseStationId", "networkId", "systemId"];
const GETTERS = [
  ...["getCid", "getCi", "getNci", "getLac", "getTac"],
  ...["getBasestationId", "getBaseStationId", "getNetworkId", "getSystemId"], // CDMA
];

/** How Android writes a number that it does not know: of 32, 64, 28 and 16 bits. */
const UNKNOWN = ["2147483647", "9223372036854775807", "268435455", "65535"];

const TELEPHONY = "android.telephony";
const KINDS = ["Gsm", "Cdma", "Wcdma", "Tdscdma", "Lte", "Nr"];
const CLASSES = [
  ...KINDS.flatMap((kind) => [`${TELEPHONY}.CellInfo${kind}`, `${TELEPHONY}.CellIdentity${kind}`]),
  ...[`${TELEPHONY}.CellIdentity`, `${TELEPHONY}.gsm.GsmCellLocation`, `${TELEPHONY}.cdma.CdmaCellLocation`, `${TELEPHONY}.NeighboringCellInfo`],
];

export const cells: Reader = {
  classes: [BUNDLE, ...CLASSES],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    if (elementsOf(value, 0) !== null) return listed(value, numbersOf);
    return { sample: textOf(value), values: numbersOf(value) };
  },
};

const STATE = `${TELEPHONY}.ServiceState`;
const REGISTRATION = `${TELEPHONY}.NetworkRegistrationInfo`;

/** The cells that the phone is registered with, where the app may know them; without them it is told of service alone. */
export const serviceCells: Reader = {
  classes: [STATE, REGISTRATION, ...CLASSES],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const numbers = withObject(value, STATE, (state) => {
      if (!("getNetworkRegistrationInfoList" in state)) return []; // before API 29 there is no cell in it
      const registered = state["getNetworkRegistrationInfoList"]() as Java.Wrapper;
      return withHandle(registered, (list) => elementsOf(list, CELLS)?.first.flatMap(cellOf) ?? []);
    });
    return { sample: numbers.join(","), values: numbers, impersonal: numbers.length === 0 };
  },
};

const CELLS = 16;

function cellOf(registration: NativePointer): string[] {
  return withObject(registration, REGISTRATION, (info) => {
    const cell = info["getCellIdentity"]() as Java.Wrapper | null;
    return cell === null ? [] : withHandle(cell, numbersOf);
  });
}

function numbersOf(cell: NativePointer): string[] {
  const numbers = isInstance(cell, BUNDLE)
    ? withObject(cell, BUNDLE, (bundle) => KEYS.map((key) => String(bundle["getInt"](key, -1))))
    : // By the class that runs: before API 30 CellInfo itself has no getter of the identity.
      withObject(cell, currentEnv().getObjectClassName(cell), identified);
  return numbers.filter((number) => !UNKNOWN.includes(number));
}

function identified(cell: Java.Wrapper): string[] {
  if ("getCellIdentity" in cell) return withHandle(cell["getCellIdentity"]() as Java.Wrapper, numbersOf);
  return GETTERS.filter((getter) => getter in cell).map((getter) => String(cell[getter]()));
}
