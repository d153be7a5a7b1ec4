// The package that WebView comes from. Which one it is differs between devices, and every app that shows a page uses it.

import Java from "frida-java-bridge";

let known: string | null = null;

/** Asked for once a process; "" where there is none, or Android does not tell. */
export function webViewPackage(): string {
  if (known === null) {
    known = "";
    try {
      const info = Java.use("android.webkit.WebView")["getCurrentWebViewPackage"]() as Java.Wrapper | null;
      if (info !== null) known = info["packageName"].value as string;
    } catch {
      // before Android 8, or without a WebView
    }
  }
  return known;
}
