// Lists of apps, by package name. An answer that names the caller alone tells nothing about others.

import type Java from "frida-java-bridge";

import { given, objectArgument } from "../call.js";
import { currentEnv, isInstance, textOf, withObject } from "../jni.js";
import { ownPackage } from "../process.js";
import type { Reader, Reading } from "./index.js";
import { counted, elementsOf, READ, texts, unlisted } from "./list.js";

const PLATFORM = "android";
const INTENT = "android.content.Intent";
const EVENTS = "android.app.usage.UsageEvents";
const HOME = "android.intent.category.HOME";
const TASKS = ["android.app.TaskInfo", "android.app.ActivityManager$RecentTaskInfo"];

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
  ["android.appwidget.AppWidgetProviderInfo", (info) => [packageOf(info["provider"].value)]],
  ["android.view.inputmethod.InputMethodInfo", (info) => [info["getPackageName"]()]],
  ["android.accessibilityservice.AccessibilityServiceInfo", ofAccessibilityService],
];

/** What their fields hold. */
const PARTS = ["content.ComponentName", "content.Intent", "content.pm.ActivityInfo", "content.pm.ServiceInfo", "content.pm.ProviderInfo"];

const classes = [...PACKAGES.map(([className]) => className), ...PARTS.map((name) => `android.${name}`)];

export const apps: Reader = {
  classes,
  read(call) {
    // Nothing but the app itself can be in the answer, not even in an empty one.
    if (isAboutItself(objectArgument(call, 0))) return { sample: "", values: [], impersonal: true };
    return reading(given(call), packagesOf);
  },
};

/** Schemes that whoever opens a page, a file or a call asks for: which app answers tells nothing that was asked for. */
const COMMON = ["", "http", "https", "content", "file", "mailto", "tel", "sms", "smsto", "mms", "mmsto", "geo", "package", "market", "data"];

/** What would answer an intent: about another app where the intent names it, or a scheme that is some app's own. */
export const resolved: Reader = {
  classes,
  read(call, technique) {
    const read = apps.read(call, technique);
    return read === null || asksForAnother(objectArgument(call, 0)) ? read : { ...read, values: [], impersonal: true };
  },
};

function asksForAnother(intent: NativePointer | null): boolean {
  if (intent === null) return false;
  return withObject(intent, INTENT, (object) => {
    const selected = object["getSelector"]() as Java.Wrapper | null;
    const named = [object, ...(selected === null ? [] : [selected])].flatMap((each) => [each["getPackage"](), packageOf(each["getComponent"]())]);
    return texts(named).some((name) => name !== ownPackage()) || !COMMON.includes(String(object["getScheme"]() ?? "").toLowerCase());
  });
}

/** Where Android tells an app of itself alone, and of the home screen: an empty answer is about nobody else either. */
export const ownApps: Reader = {
  classes,
  read(call) {
    const read = reading(given(call), (element) => (isHome(element) ? [ownPackage()] : packagesOf(element)));
    return read ?? { sample: "", values: [], impersonal: true };
  },
};

/** Events of all apps, told one after the other: without access to usage there is none, and none is taken here. */
export const usageEvents: Reader = {
  classes: [EVENTS],
  read(call) {
    const value = given(call);
    if (value.isNull()) return null;
    return withObject(value, EVENTS, (events) => (events["hasNextEvent"]() ? { sample: "present", values: [] } : null));
  },
};

function reading(value: NativePointer, packagesIn: (element: NativePointer) => string[]): Reading | null {
  if (value.isNull()) return null;
  const listed = isOne(value) ? { size: 1, first: [value] } : elementsOf(value, READ);
  if (listed === null) return unlisted;
  if (listed.size === 0) return null;
  const packages = listed.first.map(packagesIn);
  const names = Array.from(new Set(packages.flat()));
  const others = names.filter((name) => name !== ownPackage() && name !== PLATFORM);
  const unnamed = listed.size > READ || packages.some((its) => its.length === 0);
  if (others.length === 0 && !unnamed) return { sample: names.join(", "), values: [], impersonal: true };
  return { sample: `${listed.size}: ${names.join(", ")}`, values: others, detail: counted(listed.size) };
}

function isOne(value: NativePointer): boolean {
  return isInstance(value, "java.lang.String") || PACKAGES.some(([className]) => isInstance(value, className));
}

/** Whether an intent can lead to the app itself alone. */
function isAboutItself(intent: NativePointer | null): boolean {
  if (intent === null || !isInstance(intent, INTENT)) return false;
  return withObject(intent, INTENT, (object) => {
    if (object["getSelector"]() !== null) return false; // what it names then is looked for instead
    const named = texts([object["getPackage"](), packageOf(object["getComponent"]())]);
    return named.length > 0 && named.every((name) => name === ownPackage());
  });
}

/** Whether a task is the home screen's. */
function isHome(element: NativePointer): boolean {
  const kind = TASKS.find((className) => isInstance(element, className));
  if (kind === undefined) return false;
  return withObject(element, kind, (task) => {
    const intent = task["baseIntent"]?.value as Java.Wrapper | null | undefined;
    return intent ? (intent["hasCategory"](HOME) as boolean) : false;
  });
}

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

function ofAccessibilityService(info: Java.Wrapper): unknown[] {
  const resolved = info["getResolveInfo"]() as Java.Wrapper | null;
  return resolved === null ? [] : ofResolveInfo(resolved);
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
