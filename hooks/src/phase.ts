// The phase of the run as this process knows it.

import { quote } from "./text.js";

let json = '""';

/** The name of the phase as JSON text. */
export function phaseAsJson(): string {
  return json;
}

export function enterPhase(name: string): void {
  json = quote(name);
}
