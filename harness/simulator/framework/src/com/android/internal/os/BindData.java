package com.android.internal.os;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the system said of the process when it bound the application. */
public final class BindData {
    private static volatile Map<String, Object> sData = new LinkedHashMap<String, Object>();

    private BindData() {
    }

    public static void set(Map<String, Object> data) {
        sData = data;
    }

    public static Map<String, Object> build() {
        Map<String, Object> build = Wire.asMap(sData.get("build"));
        return build == null ? new LinkedHashMap<String, Object>() : build;
    }

    public static String packageName() {
        return Wire.text(sData, "package");
    }

    public static String text(String key) {
        return Wire.text(sData, key);
    }

    public static int integer(String key) {
        return Wire.integer(sData, key);
    }

    public static boolean truth(String key) {
        return Wire.truth(sData.get(key));
    }

    /** The entry of "strings" or "ids" for a resource, or null. */
    public static String resource(String kind, int id) {
        Map<String, Object> table = Wire.asMap(sData.get(kind));
        Object value = table == null ? null : table.get(Integer.toString(id));
        return value == null ? null : value.toString();
    }
}
