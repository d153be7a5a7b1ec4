package android.os;

import com.android.internal.os.Remote;

/** The device's properties. */
public class SystemProperties {
    private SystemProperties() {
    }

    public static String get(String key) {
        return get(key, "");
    }

    public static String get(String key, String missing) {
        String value = Remote.string("device", "getProperty", "name", key);
        return value == null || value.isEmpty() ? missing : value;
    }

    public static int getInt(String key, int missing) {
        try {
            return Integer.parseInt(get(key));
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    public static long getLong(String key, long missing) {
        try {
            return Long.parseLong(get(key));
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    public static boolean getBoolean(String key, boolean missing) {
        switch (get(key)) {
            case "n": case "no": case "0": case "false": case "off": return false;
            case "y": case "yes": case "1": case "true": case "on": return true;
            default: return missing;
        }
    }
}
