package rows.natives;

import rows.Phone;

public final class android_os_SystemProperties {
    public static String native_get(String key) {
        return native_get(key, "");
    }

    public static String native_get(String key, String otherwise) {
        String value = Phone.property(key);
        return value == null ? otherwise : value;
    }

    public static int native_get_int(String key, int otherwise) {
        return (int) native_get_long(key, otherwise);
    }

    public static long native_get_long(String key, long otherwise) {
        String value = Phone.property(key);
        return value == null ? otherwise : Long.parseLong(value);
    }

    public static boolean native_get_boolean(String key, boolean otherwise) {
        String value = Phone.property(key);
        return value == null ? otherwise : value.equals("1") || value.equals("true");
    }
}
