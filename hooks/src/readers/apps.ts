// Lists of apps, by package name. An answer that names the caller alone tells nothing about others.

import type Java from "frida-java-bridge";

import { given } from "../call.js";
import { currentEnv, isInstance, textOf, withObject } from "../jni.js";
import { ownPackage } from "../process.js";
import type { Reader } from "./index.js";
import { elementsOf, texts, unlisted } from "./list.js";

const READ = 60;

const PACKAGES: readonly [string, (object: Java.Wrapper) => unknown[]][] = [
  ["android.content.pm.PackageInfo", (info) => [info["packageName"].value]],
  ["android.content.pm.PackageItemInfo", (info) => [info["packageName"].value]],
  ["android.content.pm.ResolveInfo", ofResolveInfo],
  ["android.content.pm.LauncherActivityInfo", (info) => [packageOf(info["getComponentName"]())]],
  ["android.app.ActivityManager$RunningAppProcessInfo", ofProcess],
  ["android.app.ActivityManager$RunningServiceInfo", (info) => [packageOf(info["service"].value)]],
  ["android.app.TaskInfo", ofTask], // from API 29; before it the two kinds of task had nothing in common
  ["android.app.ActivityManager$RunningTaskInfo", ofTask],
  ["android.app.ActivityManager$RecentTaskInfo", ofTask],
  ["android.app.usage.UsageStats", (stats) => [stats["getPackageName"]()]],
];

/** What their fields hold. */
const PARTS = ["content.ComponentName", "content.Intent", "content.pm.ActivityInfo", "content.pm.ServiceInfo", "content.pm.ProviderInfo"];

export const apps: Reader = {
  classes: [...PACKAGES.map(([className]) => className), ...PARTS.map((name) => `android.${name}`)],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    const listed = isInstance(value, "java.lang.String") ? { size: 1, first: [value] } : elementsOf(value, READ);
    if (listed === null) return unlisted;
    if (listed.size === 0) return null;
    const packages = listed.first.map(packagesOf);
    const names = Array.from(new Set(packages.flat()));
    const others = names.filter((name) => name !== ownPackage());
    const unnamed = listed.size > READ || packages.some((its) => its.length === 0);
    if (others.length === 0 && !unnamed) return { sample: names.join(", "), values: [], impersonal: true };
    return { sample: `${listed.size}: ${names.join(", ")}`, values: others, detail: { count: String(listed.size) } };
  },
};

function packagesOf(app: NativePointer): string[] {
  if (isInstance(app, "java.lang.String")) return [withoutSuffix(currentEnv().stringFromJni(app))];
  for (const [className, read] of PACKAGES) {
    if (isInstance(app, className)) return withObject(app, className, (object) => texts(read(object)));
  }
  return [textOf(app)];
}

/** ":push" of a process, ":1000" of a user id that several apps share. */
function withoutSuffix(name: string): string {
  return name.split(":")[0]!;
}

function ofResolveInfo(info: Java.Wrapper): unknown[] {
  const kinds = [info["activityInfo"], info["serviceInfo"], info["providerInfo"]] as (Java.Field | undefined)[];
  const component = kinds.map((kind) => kind?.value as Java.Wrapper | null | undefined).find((value) => value);
  return [component?.["packageName"].value];
}

/** The apps in a process; its name is a free choice. */
function ofProcess(info: Java.Wrapper): unknown[] {
  const packages = (info["pkgList"]?.value ?? null) as string[] | null;
  if (packages !== null && packages.length > 0) return Array.from(packages);
  return texts([info["processName"].value]).map(withoutSuffix);
}

function ofTask(task: Java.Wrapper): unknown[] {
  const activities = ["topActivity", "baseActivity", "origActivity"].map((field) => packageOf(task[field]?.value));
  const intent = task["baseIntent"]?.value as Java.Wrapper | null | undefined;
  return [...activities, packageOf(intent?.["getComponent"]())].filter((name, index, all) => name !== null && all.indexOf(name) === index);
}

function packageOf(component: Java.Wrapper | null | undefined): string | null {
  return component ? String(component["getPackageName"]()) : null;
}
