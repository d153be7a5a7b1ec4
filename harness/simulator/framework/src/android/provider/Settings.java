package android.provider;

import android.content.ContentResolver;
import android.net.Uri;
import android.os.UserHandle;
import android.util.AndroidException;

import com.android.internal.os.Remote;

/** Settings of the device. */
public final class Settings {
    public static final String ACTION_SETTINGS = "android.settings.SETTINGS";
    public static final String ACTION_APPLICATION_DETAILS_SETTINGS = "android.settings.APPLICATION_DETAILS_SETTINGS";
    public static final String ACTION_LOCATION_SOURCE_SETTINGS = "android.settings.LOCATION_SOURCE_SETTINGS";
    public static final String ACTION_WIFI_SETTINGS = "android.settings.WIFI_SETTINGS";
    public static final String ACTION_USAGE_ACCESS_SETTINGS = "android.settings.USAGE_ACCESS_SETTINGS";
    public static final String AUTHORITY = "settings";

    public Settings() {
    }

    /** There is no such setting. */
    public static class SettingNotFoundException extends AndroidException {
        public SettingNotFoundException(String name) {
            super(name);
        }
    }

    /** Names and values. */
    public static class NameValueTable implements BaseColumns {
        public static final String NAME = "name";
        public static final String VALUE = "value";
    }

    /** Reads one namespace. The platform keeps values; here each read is a call, so that the system knows of each. */
    private static class NameValueCache {
        private final String namespace;

        NameValueCache(String namespace) {
            this.namespace = namespace;
        }

        String getStringForUser(ContentResolver resolver, String name, int user) {
            return Remote.string("settings", "getString", "namespace", namespace, "name", name);
        }

        boolean putStringForUser(ContentResolver resolver, String name, String value, int user) {
            Object done = Remote.call("settings", "putString", "namespace", namespace, "name", name, "value", value);
            return !Boolean.FALSE.equals(done);
        }
    }

    private static int number(String value, int missing) {
        try {
            return value == null ? missing : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    private static int number(String name, String value) throws SettingNotFoundException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new SettingNotFoundException(name);
        }
    }

    private static long longNumber(String value, long missing) {
        try {
            return value == null ? missing : Long.parseLong(value);
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    private static float floatNumber(String value, float missing) {
        try {
            return value == null ? missing : Float.parseFloat(value);
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    /** Settings that apps read and users change. */
    public static final class System extends NameValueTable {
        public static final Uri CONTENT_URI = Uri.parse("content://settings/system");
        public static final String SCREEN_BRIGHTNESS = "screen_brightness";
        public static final String SCREEN_OFF_TIMEOUT = "screen_off_timeout";
        public static final String TIME_12_24 = "time_12_24";
        public static final String FONT_SCALE = "font_scale";
        public static final String ACCELEROMETER_ROTATION = "accelerometer_rotation";
        @Deprecated
        public static final String ANDROID_ID = "android_id";
        private static final NameValueCache CACHE = new NameValueCache("system");

        public System() {
        }

        public static String getString(ContentResolver resolver, String name) {
            return getStringForUser(resolver, name, UserHandle.USER_SYSTEM);
        }

        public static String getStringForUser(ContentResolver resolver, String name, int user) {
            if (name.equals("android_id")) {
                return Secure.getStringForUser(resolver, name, user);
            }
            return CACHE.getStringForUser(resolver, name, user);
        }

        public static boolean putString(ContentResolver resolver, String name, String value) {
            return CACHE.putStringForUser(resolver, name, value, UserHandle.USER_SYSTEM);
        }

        public static int getInt(ContentResolver resolver, String name, int missing) {
            return number(getString(resolver, name), missing);
        }

        public static int getInt(ContentResolver resolver, String name) throws SettingNotFoundException {
            return number(name, getString(resolver, name));
        }

        public static boolean putInt(ContentResolver resolver, String name, int value) {
            return putString(resolver, name, Integer.toString(value));
        }

        public static long getLong(ContentResolver resolver, String name, long missing) {
            return longNumber(getString(resolver, name), missing);
        }

        public static float getFloat(ContentResolver resolver, String name, float missing) {
            return floatNumber(getString(resolver, name), missing);
        }

        public static boolean canWrite(android.content.Context context) {
            return false;
        }
    }

    /** Settings that apps read only. */
    public static final class Secure extends NameValueTable {
        public static final Uri CONTENT_URI = Uri.parse("content://settings/secure");
        public static final String ANDROID_ID = "android_id";
        public static final String ADB_ENABLED = "adb_enabled";
        public static final String DEFAULT_INPUT_METHOD = "default_input_method";
        public static final String ENABLED_ACCESSIBILITY_SERVICES = "enabled_accessibility_services";
        public static final String LOCATION_MODE = "location_mode";
        public static final int LOCATION_MODE_OFF = 0;
        public static final int LOCATION_MODE_HIGH_ACCURACY = 3;
        private static final NameValueCache CACHE = new NameValueCache("secure");

        public Secure() {
        }

        public static String getString(ContentResolver resolver, String name) {
            return getStringForUser(resolver, name, UserHandle.USER_SYSTEM);
        }

        public static String getStringForUser(ContentResolver resolver, String name, int user) {
            return CACHE.getStringForUser(resolver, name, user);
        }

        public static boolean putString(ContentResolver resolver, String name, String value) {
            return CACHE.putStringForUser(resolver, name, value, UserHandle.USER_SYSTEM);
        }

        public static int getInt(ContentResolver resolver, String name, int missing) {
            return number(getString(resolver, name), missing);
        }

        public static int getInt(ContentResolver resolver, String name) throws SettingNotFoundException {
            return number(name, getString(resolver, name));
        }

        public static long getLong(ContentResolver resolver, String name, long missing) {
            return longNumber(getString(resolver, name), missing);
        }

        public static float getFloat(ContentResolver resolver, String name, float missing) {
            return floatNumber(getString(resolver, name), missing);
        }

        public static Uri getUriFor(String name) {
            return Uri.withAppendedPath(CONTENT_URI, name);
        }
    }

    /** Settings of the whole device. */
    public static final class Global extends NameValueTable {
        public static final Uri CONTENT_URI = Uri.parse("content://settings/global");
        public static final String ADB_ENABLED = "adb_enabled";
        public static final String AIRPLANE_MODE_ON = "airplane_mode_on";
        public static final String AUTO_TIME = "auto_time";
        public static final String BLUETOOTH_ON = "bluetooth_on";
        public static final String DEVELOPMENT_SETTINGS_ENABLED = "development_settings_enabled";
        public static final String DEVICE_NAME = "device_name";
        public static final String HTTP_PROXY = "http_proxy";
        public static final String WIFI_ON = "wifi_on";
        private static final NameValueCache CACHE = new NameValueCache("global");

        public Global() {
        }

        public static String getString(ContentResolver resolver, String name) {
            return getStringForUser(resolver, name, UserHandle.USER_SYSTEM);
        }

        public static String getStringForUser(ContentResolver resolver, String name, int user) {
            return CACHE.getStringForUser(resolver, name, user);
        }

        public static boolean putString(ContentResolver resolver, String name, String value) {
            return CACHE.putStringForUser(resolver, name, value, UserHandle.USER_SYSTEM);
        }

        public static int getInt(ContentResolver resolver, String name, int missing) {
            return number(getString(resolver, name), missing);
        }

        public static int getInt(ContentResolver resolver, String name) throws SettingNotFoundException {
            return number(name, getString(resolver, name));
        }

        public static long getLong(ContentResolver resolver, String name, long missing) {
            return longNumber(getString(resolver, name), missing);
        }

        public static float getFloat(ContentResolver resolver, String name, float missing) {
            return floatNumber(getString(resolver, name), missing);
        }
    }

    public static boolean canDrawOverlays(android.content.Context context) {
        return false;
    }
}
