package android.app;

import android.content.Context;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which class serves which name; loaded when first asked for, so that a process starts fast. */
public final class SystemServiceRegistry {
    private static final Map<String, String> CLASSES = new LinkedHashMap<String, String>();

    static {
        CLASSES.put(Context.ACCESSIBILITY_SERVICE, "android.view.accessibility.AccessibilityManager");
        CLASSES.put(Context.ACCOUNT_SERVICE, "android.accounts.AccountManager");
        CLASSES.put(Context.ACTIVITY_SERVICE, "android.app.ActivityManager");
        CLASSES.put(Context.APPWIDGET_SERVICE, "android.appwidget.AppWidgetManager");
        CLASSES.put(Context.APP_OPS_SERVICE, "android.app.AppOpsManager");
        CLASSES.put(Context.AUDIO_SERVICE, "android.media.AudioManager");
        CLASSES.put(Context.BLUETOOTH_SERVICE, "android.bluetooth.BluetoothManager");
        CLASSES.put(Context.CAMERA_SERVICE, "android.hardware.camera2.CameraManager");
        CLASSES.put(Context.CLIPBOARD_SERVICE, "android.content.ClipboardManager");
        CLASSES.put(Context.CONNECTIVITY_SERVICE, "android.net.ConnectivityManager");
        CLASSES.put(Context.DEVICE_POLICY_SERVICE, "android.app.admin.DevicePolicyManager");
        CLASSES.put(Context.INPUT_METHOD_SERVICE, "android.view.inputmethod.InputMethodManager");
        CLASSES.put(Context.LAYOUT_INFLATER_SERVICE, "android.view.LayoutInflater");
        CLASSES.put(Context.LOCATION_SERVICE, "android.location.LocationManager");
        CLASSES.put(Context.MEDIA_PROJECTION_SERVICE, "android.media.projection.MediaProjectionManager");
        CLASSES.put(Context.NOTIFICATION_SERVICE, "android.app.NotificationManager");
        CLASSES.put(Context.POWER_SERVICE, "android.os.PowerManager");
        CLASSES.put(Context.SENSOR_SERVICE, "android.hardware.SensorManager");
        CLASSES.put(Context.CARRIER_CONFIG_SERVICE, "android.telephony.CarrierConfigManager");
        CLASSES.put(Context.EUICC_SERVICE, "android.telephony.euicc.EuiccManager");
        CLASSES.put(Context.TELEPHONY_SERVICE, "android.telephony.TelephonyManager");
        CLASSES.put(Context.TELEPHONY_SUBSCRIPTION_SERVICE, "android.telephony.SubscriptionManager");
        CLASSES.put(Context.LAUNCHER_APPS_SERVICE, "android.content.pm.LauncherApps");
        CLASSES.put(Context.USAGE_STATS_SERVICE, "android.app.usage.UsageStatsManager");
        CLASSES.put(Context.WIFI_SERVICE, "android.net.wifi.WifiManager");
        CLASSES.put(Context.WINDOW_SERVICE, "android.view.WindowManager");
    }

    /** Abstract classes, and the class behind each. */
    private static final Map<String, String> IMPLEMENTATIONS = new LinkedHashMap<String, String>();

    static {
        IMPLEMENTATIONS.put("android.hardware.SensorManager", "android.hardware.SystemSensorManager");
        IMPLEMENTATIONS.put("android.view.LayoutInflater", "com.android.internal.policy.PhoneLayoutInflater");
        IMPLEMENTATIONS.put("android.view.WindowManager", "android.view.WindowManagerImpl");
    }

    private SystemServiceRegistry() {
    }

    static Object createService(String name, Context outer, Context context) {
        String type = CLASSES.get(name);
        if (type == null) {
            return null;
        }
        String implementation = IMPLEMENTATIONS.containsKey(type) ? IMPLEMENTATIONS.get(type) : type;
        try {
            Constructor<?> constructor = Class.forName(implementation).getDeclaredConstructor(Context.class);
            constructor.setAccessible(true);
            return constructor.newInstance(outer == null ? context : outer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no service " + name, e);
        }
    }

    public static String getSystemServiceName(Class<?> type) {
        for (Map.Entry<String, String> each : CLASSES.entrySet()) {
            if (each.getValue().equals(type.getName())
                    || type.getName().equals("android.text.ClipboardManager")
                    && each.getKey().equals(Context.CLIPBOARD_SERVICE)) {
                return each.getKey();
            }
        }
        return null;
    }
}
