package com.android.internal.os;

import android.content.ComponentName;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Intents and bundles in the form they have on the wire. */
public final class Intents {
    private Intents() {
    }

    /** Null for null. */
    public static Map<String, Object> toWire(Intent intent) {
        if (intent == null) {
            return null;
        }
        ComponentName component = intent.getComponent();
        Bundle extras = intent.getExtras();
        return Wire.args(
                "action", intent.getAction(),
                "data", intent.getDataString(),
                "type", intent.getType(),
                "package", intent.getPackage(),
                "component", component == null ? null : component.flattenToString(),
                "categories", intent.getCategories() == null ? new ArrayList<String>() : intent.getCategories(),
                "flags", intent.getFlags(),
                "extras", extras == null ? new LinkedHashMap<String, Object>() : toWire(extras));
    }

    /** Null for null. */
    public static Intent intent(Object wire) {
        if (wire == null) {
            return null;
        }
        Map<String, Object> map = Wire.asMap(wire);
        Intent intent = new Intent((String) map.get("action"));
        String data = (String) map.get("data");
        intent.setDataAndType(data == null ? null : Uri.parse(data), (String) map.get("type"));
        intent.setPackage((String) map.get("package"));
        String component = (String) map.get("component");
        if (component != null) {
            intent.setComponent(ComponentName.unflattenFromString(component));
        }
        for (String category : Wire.asStrings(map.get("categories"))) {
            intent.addCategory(category);
        }
        intent.setFlags(Wire.integer(map, "flags"));
        Bundle extras = bundle(map.get("extras"));
        if (extras != null && !extras.isEmpty()) {
            intent.putExtras(extras);
        }
        return intent;
    }

    /** Null for null; what has no form on the wire (parcelables, objects) stays behind. */
    public static Map<String, Object> toWire(Bundle bundle) {
        if (bundle == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<String, Object>();
        for (String key : bundle.keySet()) {
            Object value = bundle.get(key);
            if (value instanceof Bundle) {
                map.put(key, toWire((Bundle) value));
            } else if (isPlain(value)) {
                map.put(key, value instanceof CharSequence ? value.toString() : value);
            }
        }
        return map;
    }

    private static boolean isPlain(Object value) {
        return value == null || value instanceof CharSequence || value instanceof Boolean || value instanceof Number
                || value instanceof String[] || value instanceof int[] || value instanceof List;
    }

    /** Null for null. */
    public static Bundle bundle(Object wire) {
        if (wire == null) {
            return null;
        }
        Bundle bundle = new Bundle();
        for (Map.Entry<String, Object> entry : Wire.asMap(wire).entrySet()) {
            put(bundle, entry.getKey(), entry.getValue());
        }
        return bundle;
    }

    private static void put(Bundle bundle, String key, Object value) {
        if (value instanceof Integer) {
            bundle.putInt(key, (Integer) value);
        } else if (value instanceof Long) {
            bundle.putLong(key, (Long) value);
        } else if (value instanceof Double) {
            bundle.putDouble(key, (Double) value);
        } else if (value instanceof Boolean) {
            bundle.putBoolean(key, (Boolean) value);
        } else if (value instanceof Map) {
            bundle.putBundle(key, bundle(value));
        } else if (value instanceof List) {
            bundle.putStringArrayList(key, new ArrayList<String>(Wire.asStrings(value)));
        } else {
            bundle.putString(key, (String) value);
        }
    }
}
