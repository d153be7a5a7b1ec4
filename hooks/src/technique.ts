// A row of the catalogue as `arm` receives it; the fields are explained in harness/catalogue/entries.py.

import type { Argument } from "./call.js";

export interface When {
  argument?: Argument;
  matches?: string[];
  excludes?: string[];
  mask?: number;
  instance_of?: string[];
  files?: string[];
  holds?: string[];
  settings?: string[];
  transactions?: string[];
}

export interface Technique {
  id: string;
  data_type: string;
  class: string;
  method: string;
  overloads: "all" | string[];
  api: { min: number; max: number | null };
  when: When | null;
  value: string;
  empty: string[];
  refused: string[];
  after: string[];
  delivers: string;
  instead_of: string;
  registered_by: string;
  made_by: string[];
}
