package com.android.internal.os;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as they are on the wire: maps, lists, strings, numbers and truths. */
public final class Wire {
    /** The transaction by which the platform's own code names the method; apps know of numbers alone. */
    public static final int BY_NAME = 0x00ffffff; // the last one that a service may have

    private Wire() {
    }

    /** Named arguments: name, value, name, value... */
    public static Map<String, Object> args(Object... pairs) {
        Map<String, Object> args = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            args.put((String) pairs[i], pairs[i + 1]);
        }
        return args;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    public static List<Object> asList(Object value) {
        return value == null ? new ArrayList<Object>() : (List<Object>) value;
    }

    public static List<String> asStrings(Object value) {
        List<String> strings = new ArrayList<String>();
        for (Object item : asList(value)) {
            strings.add((String) item);
        }
        return strings;
    }

    public static boolean truth(Object value) {
        return value instanceof Number ? ((Number) value).intValue() != 0 : Boolean.TRUE.equals(value);
    }

    /** 0 for null. */
    public static Number number(Object value) {
        if (value instanceof String) {
            return Long.valueOf((String) value);
        }
        return value == null ? 0 : (Number) value;
    }

    public static int integer(Map<String, Object> map, String key) {
        return number(map.get(key)).intValue();
    }

    public static long longer(Map<String, Object> map, String key) {
        return number(map.get(key)).longValue();
    }

    public static double real(Map<String, Object> map, String key) {
        return number(map.get(key)).doubleValue();
    }

    /** "" for what is absent. */
    public static String text(Map<String, Object> map, String key) {
        Object value = map == null ? null : map.get(key);
        return value == null ? "" : value.toString();
    }
}
