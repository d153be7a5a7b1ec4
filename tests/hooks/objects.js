// Objects of the Android framework, as the system would give them, made with the simulator's framework.jar.

const MAKE = {
  location(latitude, longitude, accuracy) {
    const location = use("android.location.Location").$new("gps");
    location.setLatitude(latitude);
    location.setLongitude(longitude);
    location.setAccuracy(accuracy);
    return location;
  },
  locations(...places) {
    const list = use("java.util.ArrayList").$new();
    for (const [latitude, longitude] of places) list.add(MAKE.location(latitude, longitude, 5));
    return list;
  },
  clip(text) {
    const sequence = (value) => Java.cast(string(value), use("java.lang.CharSequence"));
    return use("android.content.ClipData").newPlainText(sequence("label"), sequence(text));
  },
  cursor(columns, rows) {
    const cursor = use("android.database.MatrixCursor").$new(Java.array("java.lang.String", columns));
    for (const row of rows) cursor.addRow(objects(...row.map(string)));
    cursor.moveToPosition(1);
    return cursor;
  },
  image(width, height, format) {
    const bytes = Java.array("byte", [1, 2, 3]);
    return use("android.media.ImageReader$Taken").$new(bytes, width, height, format);
  },
  packages(...names) {
    const list = use("java.util.ArrayList").$new();
    for (const name of names) {
      const info = use("android.content.pm.PackageInfo").$new();
      info.packageName.value = name;
      list.add(info);
    }
    return list;
  },
  text(value) {
    return string(value);
  },
  decoded(...bytes) {
    const signed = bytes.map((byte) => (byte << 24) >> 24);
    return use("java.lang.String").$new(Java.array("byte", signed), "UTF-8");
  },
  texts(...values) {
    return listOf(values.map(string));
  },
  textarray(...values) {
    return Java.array("java.lang.String", values).$w;
  },
  anything() {
    return use("java.lang.Object").$new();
  },
  accounts(...pairs) {
    return listOf(pairs.map(([name, type]) => use("android.accounts.Account").$new(name, type)));
  },
  devices(...addresses) {
    return listOf(addresses.map((address) => use("android.bluetooth.BluetoothDevice").$new(address)));
  },
  networks(...names) {
    return listOf(names.map((name) => filled("android.net.wifi.WifiConfiguration", { SSID: name })));
  },
  scan(...points) {
    return listOf(points.map(([SSID, BSSID]) => filled("android.net.wifi.ScanResult", { SSID, BSSID })));
  },
  cells(...identities) {
    return use("android.telephony.CellInfoLte").list(listOf(identities.map(([ci, tac]) => wire({ ci, tac }))));
  },
  cellidentity(ci, tac) {
    return use("android.telephony.CellIdentityLte").$new(wire({ ci, tac }));
  },
  celllocation(lac, cid) {
    const location = use("android.telephony.gsm.GsmCellLocation").$new();
    location.setLacAndCid(lac, cid);
    return location;
  },
  numbers(values) {
    const bundle = use("android.os.Bundle").$new();
    for (const [name, value] of Object.entries(values)) bundle.putInt(name, value);
    return bundle;
  },
  strings(values) {
    const bundle = use("android.os.Bundle").$new();
    for (const [name, value] of Object.entries(values)) bundle.putString(name, value);
    return bundle;
  },
  cards(...numbers) {
    return listOf(numbers.map((number) => use("android.telephony.SubscriptionInfo").$new(wire({ number }))));
  },
  provider(packageName) {
    const provider = filled("android.content.pm.ProviderInfo", { packageName });
    return listOf([filled("android.content.pm.ResolveInfo", { providerInfo: provider })]);
  },
  launcher(packageName) {
    const activity = filled("android.content.pm.ActivityInfo", { packageName, name: `${packageName}.Main` });
    const resolved = filled("android.content.pm.ResolveInfo", { activityInfo: activity });
    return listOf([use("android.content.pm.LauncherActivityInfo").$new(resolved)]);
  },
  processes(...processes) {
    return listOf(
      processes.map(([processName, packages]) =>
        filled("android.app.ActivityManager$RunningAppProcessInfo", {
          processName,
          pkgList: packages === null ? null : Java.array("java.lang.String", packages),
        }),
      ),
    );
  },
  events() {
    return use("android.app.usage.UsageEvents").$new();
  },
  identified(id) {
    return filled("android.app.ActivityManager$RunningTaskInfo", { id }); // a field `id` and no getter, as Honor's Info
  },
  running(top, base) {
    const [topActivity, baseActivity] = [top, base].map((name) => name && component(name));
    return listOf([filled("android.app.ActivityManager$RunningTaskInfo", { topActivity, baseActivity })]);
  },
  intent({ packageName, className, selector }) {
    const intent = use("android.content.Intent").$new("com.example.action.ANY");
    if (packageName) intent.setPackage(packageName);
    if (className) intent.setClassName(className, `${className}.Main`);
    if (selector) intent.setSelector(use("android.content.Intent").$new("com.example.action.OTHER"));
    return intent;
  },
  recent(packageName, category) {
    const baseIntent = use("android.content.Intent").$new();
    baseIntent.setComponent(component(packageName));
    if (category) baseIntent.addCategory(`android.intent.category.${category}`);
    return listOf([filled("android.app.ActivityManager$RecentTaskInfo", { baseIntent })]);
  },
  message(what, bytes) {
    const message = use("android.os.Message").obtain();
    message.what.value = what;
    message.obj.value = bytes && Java.cast(Java.array("byte", bytes).$h, use("java.lang.Object"));
    return message;
  },
};

function listOf(elements) {
  const list = use("java.util.ArrayList").$new();
  for (const element of elements) list.add(element);
  return list;
}

/** A new object of the class with these fields; null leaves a field alone. */
function filled(className, fields) {
  const object = use(className).$new();
  for (const [name, value] of Object.entries(fields)) if (value !== null) object[name].value = value;
  return object;
}

function component(packageName) {
  return use("android.content.ComponentName").$new(packageName, `${packageName}.Main`);
}

/** As the simulator's services answer. */
function wire(values) {
  const map = use("java.util.LinkedHashMap").$new();
  for (const [name, value] of Object.entries(values)) map.put(string(name), string(String(value)));
  return map;
}
