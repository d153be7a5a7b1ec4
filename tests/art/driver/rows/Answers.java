package rows;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import android.content.pm.PackageInfo;
import android.os.Build;

/** What the services say: everything is allowed, and of everything there is one. */
final class Answers {
    static final String NUMBER = "+8613800138000";

    private static final Map<String, Object> byMethod = new LinkedHashMap<>(); // by the beginning of its name
    private static final Map<String, String> elements = new LinkedHashMap<>(); // of slices, which do not tell their elements

    static {
        byMethod.put("getDeviceId", "860000000000017");
        byMethod.put("getImei", "860000000000017");
        byMethod.put("getPrimaryImei", "860000000000017");
        byMethod.put("getMeid", "A00000000000AB");
        byMethod.put("getSubscriberId", "460001234567890");
        byMethod.put("getIccSerialNumber", "89860012345678901234");
        byMethod.put("getLine1Number", NUMBER);
        byMethod.put("getPhoneNumber", NUMBER);
        byMethod.put("getVoiceMailNumber", NUMBER);
        byMethod.put("getCompleteVoiceMailNumber", NUMBER);
        byMethod.put("getMsisdn", NUMBER);
        byMethod.put("getVoiceMailAlphaTag", "Voice mail");
        byMethod.put("getLine1AlphaTag", "Li");
        byMethod.put("getNai", "li@nai.example");
        byMethod.put("getMergedSubscriberIds", new String[] {"460001234567890"});
        byMethod.put("getEid", "89049032000000000000000000000000");
        byMethod.put("getGroupIdLevel1", "ff01");
        byMethod.put("getMmsUserAgent", "Phone/1.0");
        byMethod.put("getMmsUAProfUrl", "http://phone.example/1.xml");
        byMethod.put("getTypeAllocationCode", "86000000");
        byMethod.put("getManufacturerCode", "A0000000");
        byMethod.put("getDeviceSoftwareVersion", "07");
        byMethod.put("getNetworkCountryIso", "cn");
        byMethod.put("getSubscriptionCarrierName", "China Mobile");
        byMethod.put("getSubscriptionSpecificCarrierName", "China Mobile");
        byMethod.put("getSerial", "R3CN70ABCDE");
        byMethod.put("getWifiMacAddress", "a4:c1:38:0b:7e:55");
        byMethod.put("getAddress", "A4:C1:38:0B:7E:56");
        byMethod.put("getNameForUid", Samples.OTHER);
        byMethod.put("getName", "Li's phone");
        byMethod.put("getPackagesForUid", new String[] {Samples.OTHER});
        byMethod.put("getInstallerPackageName", Samples.OTHER);
        byMethod.put("canPackageQuery", new boolean[] {true});
        byMethod.put("getNamesForUids", new String[] {Samples.OTHER});
        byMethod.put("bindService", 1);
        byMethod.put("bindIsolatedService", 1);
        byMethod.put("bindServiceInstance", 1);
        byMethod.put("getRemoteName", "Li's phone");
        byMethod.put("getRemoteAlias", "Li's phone");
        byMethod.put("isSmsSimPickActivityNeeded", false);
        byMethod.put("getSubId", new int[] {1});
        byMethod.put("getActiveSubIdList", new int[] {1});
        byMethod.put("getActivePhoneType", 1); // GSM
        byMethod.put("getState", 12); // BluetoothAdapter.STATE_ON
        byMethod.put("getCurrentWebViewPackage", webView());
        for (String binder : new String[] {"registerAdapter", "getBluetoothGatt", "getBluetoothScan"}) byMethod.put(binder, Services.ANY); // API 35
        elements.put("getInstalledPackages", "android.content.pm.PackageInfo");
        elements.put("getPackagesHoldingPermissions", "android.content.pm.PackageInfo");
        elements.put("getInstalledApplications", "android.content.pm.ApplicationInfo");
        elements.put("queryContentProviders", "android.content.pm.ProviderInfo");
        elements.put("queryInstrumentation", "android.content.pm.InstrumentationInfo");
        elements.put("getInstalledProviders", "android.appwidget.AppWidgetProviderInfo");
        elements.put("getAllIntentFilters", "android.content.IntentFilter");
        elements.put("queryIntent", "android.content.pm.ResolveInfo");
        elements.put("queryUsageStats", "android.app.usage.UsageStats");
        elements.put("getScanResults", "android.net.wifi.ScanResult");
        elements.put("getConfiguredNetworks", "android.net.wifi.WifiConfiguration");
        elements.put("getLauncherActivities", Build.VERSION.SDK_INT < 31
                ? "android.content.pm.ResolveInfo" : "android.content.pm.LauncherActivityInfoInternal");
        elements.put("getActiveNotificationsFromListener", "android.service.notification.StatusBarNotification");
        elements.put("getSnoozedNotificationsFromListener", "android.service.notification.StatusBarNotification");
        elements.put("getAllMessagesFromIcc", "com.android.internal.telephony.SmsRawData");
        elements.put("getRecentTasks", "android.app.ActivityManager$RecentTaskInfo");
    }

    private Answers() { }

    private static PackageInfo webView() {
        PackageInfo info = new PackageInfo();
        info.packageName = "com.google.android.webview";
        return info;
    }

    static Object of(Method method, Object[] arguments) throws Exception {
        for (Map.Entry<String, Object> each : byMethod.entrySet()) {
            if (method.getName().startsWith(each.getKey()) && fits(method.getReturnType(), each.getValue())) return each.getValue();
        }
        Object last = arguments == null || arguments.length == 0 ? null : arguments[arguments.length - 1];
        if (last != null && last.getClass().getSimpleName().equals("SynchronousResultReceiver")) {
            Reflect.call(last.getClass(), last, "send", sent(method.getName())); // Bluetooth from API 33
        }
        return ofType(method.getGenericReturnType(), method.getName());
    }

    private static Object sent(String method) throws Exception {
        if (method.equals("getBondedDevices") || method.equals("getConnectedDevices") || method.startsWith("getDevicesMatching")) return listOf(android.bluetooth.BluetoothDevice.class);
        for (Map.Entry<String, Object> each : byMethod.entrySet()) if (method.startsWith(each.getKey())) return each.getValue();
        return Boolean.TRUE;
    }

    private static boolean fits(Class<?> type, Object value) {
        return type.isInstance(value) || type == int.class && value instanceof Integer || type == boolean.class && value instanceof Boolean;
    }

    private static Object ofType(Type generic, String method) throws Exception {
        Class<?> type = raw(generic);
        if (type == boolean.class) return true;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        if (type == float.class) return 0f;
        if (type.getName().endsWith("ParceledListSlice")) return slice(type, generic, method);
        if (type == List.class) return listOf(elementOf(generic, method));
        if (type.isArray()) {
            Object element = type.getComponentType().isPrimitive() ? null : Samples.of(type.getComponentType());
            Object array = Array.newInstance(type.getComponentType(), element == null ? 0 : 1);
            if (element != null) Array.set(array, 0, element);
            return array;
        }
        if (android.os.IInterface.class.isAssignableFrom(type)) return Services.of(type);
        return Samples.of(type);
    }

    private static Object slice(Class<?> type, Type generic, String method) throws Exception {
        return type.getConstructor(List.class).newInstance(listOf(elementOf(generic, method)));
    }

    private static List<Object> listOf(Class<?> element) throws Exception {
        Object sample = element == null ? null : Samples.of(element);
        List<Object> list = new ArrayList<>();
        if (sample != null) list.add(sample);
        return list;
    }

    private static Class<?> elementOf(Type generic, String method) throws ClassNotFoundException {
        if (generic instanceof ParameterizedType) return raw(((ParameterizedType) generic).getActualTypeArguments()[0]);
        for (Map.Entry<String, String> each : elements.entrySet()) {
            if (method.startsWith(each.getKey())) return Class.forName(each.getValue());
        }
        return null;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class) return (Class<?>) type;
        if (type instanceof ParameterizedType) return raw(((ParameterizedType) type).getRawType());
        return Object.class;
    }
}
