// Text as UTF-8 and JSON can carry it.

const SURROGATE = /[\ud800-\udfff]/;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with halves of surrogate pairs, which UTF-8 cannot carry, as U+FFFD. */
export function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(LONE, "\ufffd") : text;
}

/** A string as JSON text. */
export function quote(text: string): string {
  return JSON.stringify(wellFormed(text));
}

/** Named texts as a JSON object. */
export function quoteAll(texts: Readonly<Record<string, string>>): string {
  const members: string[] = [];
  for (const name in texts) members.push(`${quote(name)}:${quote(texts[name]!)}`);
  return `{${members.join(",")}}`;
}
