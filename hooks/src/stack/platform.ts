// Whether the code of a frame is the platform's, by where it lies: a class of the app may bear a name such as the platform's.

import Java from "frida-java-bridge";

/** Names that the platform's classes have: those of PLATFORM in harness/judge/attribution.py, and more. */
const NAMED = /^(?:android|dalvik|java|javax|jdk|libcore|sun|com\.(?:android|sun|google\.android\.collect)|org\.(?:apache\.harmony|json|w3c|xml))\./;

/** The name for a stack: of the app's own class with a name like the platform's it begins with `app//`, as Java marks a loader. */
export function toldAs(className: string, isPlatforms: () => boolean): string {
  return NAMED.test(className) && !isPlatforms() ? `app//${className}` : className;
}

/** Whether ART has the class from its boot class path: the file `origin` is no app's, and the boot loader knows the name. */
export function isOfBoot(className: string, origin = ""): boolean {
  return !/^(?:\/data\/|\/mnt\/|Anonymous-)/.test(origin) && bootHas(className);
}

const known = new Map<string, boolean>();

function bootHas(className: string): boolean {
  let has = known.get(className);
  if (has === undefined) {
    try {
      const klass = Java.use("java.lang.Class");
      const find = (klass["forName"] as Java.MethodDispatcher).overload("java.lang.String", "boolean", "java.lang.ClassLoader");
      (find.call(klass, className, false, null) as Java.Wrapper).$dispose();
      has = true;
    } catch {
      has = false;
    }
    known.set(className, has);
  }
  return has;
}
