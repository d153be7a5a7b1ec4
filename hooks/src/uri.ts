// A uri as Android takes it, whatever way it is spelled. The object's own methods take it apart: what they make of an odd spelling
// is what this release of Android makes of it, and nobody but the platform can make such an object.

import type Java from "frida-java-bridge";

import { withObject } from "./jni.js";

export const URI = "android.net.Uri";
const CONTENT = "content";

/** Whose content it names, without the user's number, and the decoded parts of its path; null for a uri of another kind. */
export interface ContentUri {
  readonly authority: string;
  readonly segments: readonly string[];
}

export function contentUri(uri: NativePointer): ContentUri | null {
  return withObject(uri, URI, (object) => {
    if (object["getScheme"]() !== CONTENT) return null;
    const authority = object["getAuthority"]() as string | null;
    if (authority === null) return null;
    const parts = object["getPathSegments"]() as Java.Wrapper;
    const segments = Array.from({ length: parts["size"]() as number }, (_, index) => String(parts["get"](index)));
    return { authority: withoutUser(authority), segments };
  });
}

/** `content://AUTHORITY/PART/PART/`: each part decoded, with a slash behind it; what else the uri has tells a provider nothing of whose data it is. */
export function spelled({ authority, segments }: ContentUri): string {
  return `content://${[authority, ...segments].map((part) => `${part.replaceAll("%", "%25").replaceAll("/", "%2F")}/`).join("")}`;
}

/** `10@media` is the same provider, for another user of the phone. */
export function withoutUser(authority: string): string {
  return authority.slice(authority.lastIndexOf("@") + 1);
}
