package android.os;

import java.util.Map;
import java.util.Set;

/** Values by key; what has the wrong type reads as the default, with a warning as on a phone. */
public class BaseBundle {
    final Map<String, Object> map = new android.util.ArrayMap<String, Object>();

    BaseBundle() {
    }

    public int size() {
        return map.size();
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    public void clear() {
        map.clear();
    }

    public boolean containsKey(String key) {
        return map.containsKey(key);
    }

    public Object get(String key) {
        return map.get(key);
    }

    public void remove(String key) {
        map.remove(key);
    }

    public void putAll(PersistableBundle bundle) {
        map.putAll(bundle.map);
    }

    public Set<String> keySet() {
        return map.keySet();
    }

    <T> T typed(String key, Class<T> type, T missing) {
        Object value = map.get(key);
        if (value == null) {
            return missing;
        }
        if (!type.isInstance(value)) {
            android.util.Log.w("Bundle", "Key " + key + " expected " + type.getSimpleName() + " but value was a "
                    + value.getClass().getName() + ".  The default value " + missing + " was returned.");
            return missing;
        }
        return type.cast(value);
    }

    public void putBoolean(String key, boolean value) {
        map.put(key, value);
    }

    public void putInt(String key, int value) {
        map.put(key, value);
    }

    public void putLong(String key, long value) {
        map.put(key, value);
    }

    public void putDouble(String key, double value) {
        map.put(key, value);
    }

    public void putString(String key, String value) {
        map.put(key, value);
    }

    public void putBooleanArray(String key, boolean[] value) {
        map.put(key, value);
    }

    public void putIntArray(String key, int[] value) {
        map.put(key, value);
    }

    public void putLongArray(String key, long[] value) {
        map.put(key, value);
    }

    public void putStringArray(String key, String[] value) {
        map.put(key, value);
    }

    public boolean getBoolean(String key) {
        return getBoolean(key, false);
    }

    public boolean getBoolean(String key, boolean missing) {
        return typed(key, Boolean.class, missing);
    }

    public int getInt(String key) {
        return getInt(key, 0);
    }

    public int getInt(String key, int missing) {
        return typed(key, Integer.class, missing);
    }

    public long getLong(String key) {
        return getLong(key, 0L);
    }

    /** Numbers that came over the wire fit the smallest type, so an Integer is a long here. */
    public long getLong(String key, long missing) {
        return typed(key, Number.class, missing).longValue();
    }

    public double getDouble(String key) {
        return getDouble(key, 0.0);
    }

    public double getDouble(String key, double missing) {
        return typed(key, Number.class, missing).doubleValue();
    }

    public String getString(String key) {
        return typed(key, String.class, null);
    }

    public String getString(String key, String missing) {
        String value = getString(key);
        return value == null ? missing : value;
    }

    public boolean[] getBooleanArray(String key) {
        return typed(key, boolean[].class, null);
    }

    public int[] getIntArray(String key) {
        return typed(key, int[].class, null);
    }

    public long[] getLongArray(String key) {
        return typed(key, long[].class, null);
    }

    public String[] getStringArray(String key) {
        Object value = map.get(key);
        if (value instanceof java.util.List) {
            return ((java.util.List<?>) value).toArray(new String[0]);
        }
        return typed(key, String[].class, null);
    }
}
