// Whose the native code at an address is. What the platform's own libraries ask for is theirs, and Java's rows tell of what the app
// asks through them; what the app brings, and code that lies in no library, is the app's.

import Java from "frida-java-bridge";

import { ownPackage, runtime } from "../process.js";
import { webViewPackage } from "../webview.js";

const PLATFORMS = /^\/(?:system|system_ext|apex|vendor|product|odm)\//;

const known = new Map<string, boolean>();

/** Whether a library is neither the platform's, nor WebView's, nor the runtime's on a JVM. */
export function isOfApp(module: Module | null): boolean {
  if (module === null) return true;
  let its = known.get(module.path);
  if (its === undefined) {
    its = !(runtime() === "jvm" ? module.path.startsWith(folderOfJvm()) : PLATFORMS.test(module.path) || isOfWebView(module.path));
    known.set(module.path, its);
  }
  return its;
}

function folderOfJvm(): string {
  return Process.getModuleByName("libjvm.so").path.replace(/lib\/server\/libjvm\.so$/, "");
}

/** WebView may have come by an update, like an app. Java is asked which package it is, on whatever thread this is. */
function isOfWebView(path: string): boolean {
  if (ownPackage() !== "" && path.includes(`/${ownPackage()}-`)) return false;
  let name = "";
  Java.vm.perform(() => {
    name = webViewPackage();
  });
  return name !== "" && path.includes(`/${name}-`);
}
