// What the receiver of satellites says: a sentence of NMEA 0183, and the position in it in decimal degrees.

import type { Call } from "../call.js";
import { objectArgument } from "../call.js";
import { currentEnv } from "../jni.js";
import type { Reader } from "./index.js";

// "$GNGGA,031504.00,2232.58576,N,11403.47190,E,1,..."; RMC has its position after "A", GLL at once.
const POSITION = /^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/;
const DECIMALS = 7; // a centimetre

export const nmea: Reader = {
  read(call) {
    const sentence = sentenceOf(call);
    if (sentence === null) return null;
    const found = POSITION.exec(sentence);
    if (found === null) return { sample: sentence, values: [] };
    const [, north, northMinutes, ns, east, eastMinutes, ew] = found as unknown as string[];
    const latitude = degrees(north!, northMinutes!, ns === "S");
    const longitude = degrees(east!, eastMinutes!, ew === "W");
    return { sample: sentence, values: [`${latitude},${longitude}`] };
  },
};

/** Its place among the arguments differs with the API level. */
function sentenceOf(call: Call): string | null {
  const sentence = objectArgument(call, call.argumentTypes.indexOf("java.lang.String"));
  return sentence === null ? null : currentEnv().stringFromJni(sentence);
}

function degrees(whole: string, minutes: string, negative: boolean): string {
  const value = Number(whole) + Number(minutes) / 60;
  return (negative ? -value : value).toFixed(DECIMALS);
}
