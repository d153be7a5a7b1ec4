// Lists of apps, by package name. An answer that names the caller alone tells nothing about others.

import Java from "frida-java-bridge";

import { given } from "../call.js";
import { currentEnv, isInstance, textOf, withObject } from "../jni.js";
import { ownPackage } from "../process.js";
import type { Reader } from "./index.js";
import { elementsOf } from "./list.js";

const SHOWN = 50;

const PACKAGE: readonly [string, (object: Java.Wrapper) => string][] = [
  ["android.content.pm.PackageInfo", (info) => String(info["packageName"].value)],
  ["android.content.pm.PackageItemInfo", (info) => String(info["packageName"].value)],
  ["android.content.pm.ResolveInfo", ofResolveInfo],
  ["android.app.ActivityManager$RunningAppProcessInfo", (info) => String(info["processName"].value)],
  ["android.app.ActivityManager$RunningServiceInfo", (info) => String(info["service"].value["getPackageName"]())],
  ["android.app.TaskInfo", (info) => String(info["topActivity"].value?.["getPackageName"]() ?? "")],
  ["android.app.usage.UsageStats", (stats) => String(stats["getPackageName"]())],
];

export const apps: Reader = {
  classes: PACKAGE.map(([className]) => className),
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const elements = isInstance(value, "java.lang.String") ? { size: 1, first: [value] } : elementsOf(value, SHOWN)!;
    const names = elements.first.map(packageOf);
    const others = elements.size > SHOWN || names.some((name) => name.split(":")[0] !== ownPackage());
    if (!others) return { sample: names.join(", "), empty: true };
    return { sample: `${elements.size}: ${names.join(", ")}`, detail: { count: String(elements.size) } };
  },
};

function packageOf(app: NativePointer): string {
  if (isInstance(app, "java.lang.String")) return currentEnv().stringFromJni(app);
  for (const [className, read] of PACKAGE) {
    if (isInstance(app, className)) return withObject(app, className, read);
  }
  return textOf(app);
}

function ofResolveInfo(info: Java.Wrapper): string {
  const component = (info["activityInfo"].value ?? info["serviceInfo"].value) as Java.Wrapper;
  return String(component["packageName"].value);
}
