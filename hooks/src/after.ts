// Techniques that count only once another has given something in this process: what an ImageReader holds is the camera's
// where a camera was opened, and a decoded video's or the app's own drawing elsewhere.

const given = new Set<string>();

/** A technique has obtained something. */
export function gave(technique: string): void {
  given.add(technique);
}

/** Whether one of these has; true where there are none to wait for. */
export function mayFollow(after: readonly string[]): boolean {
  return after.length === 0 || after.some((technique) => given.has(technique));
}
