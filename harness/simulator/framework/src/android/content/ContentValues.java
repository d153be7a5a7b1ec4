package android.content;

import android.os.Parcel;
import android.os.Parcelable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Values of one row by column. */
public final class ContentValues implements Parcelable {
    private final Map<String, Object> values = new LinkedHashMap<String, Object>();

    public ContentValues() {
    }

    public ContentValues(int size) {
    }

    public ContentValues(ContentValues from) {
        values.putAll(from.values);
    }

    public void put(String key, String value) {
        values.put(key, value);
    }

    public void put(String key, Integer value) {
        values.put(key, value);
    }

    public void put(String key, Long value) {
        values.put(key, value);
    }

    public void put(String key, Float value) {
        values.put(key, value);
    }

    public void put(String key, Double value) {
        values.put(key, value);
    }

    public void put(String key, Boolean value) {
        values.put(key, value);
    }

    public void put(String key, byte[] value) {
        values.put(key, value);
    }

    public void putNull(String key) {
        values.put(key, null);
    }

    public void putAll(ContentValues other) {
        values.putAll(other.values);
    }

    public Object get(String key) {
        return values.get(key);
    }

    public String getAsString(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    public Integer getAsInteger(String key) {
        Object value = values.get(key);
        return value == null ? null : Double.valueOf(value.toString()).intValue();
    }

    public Long getAsLong(String key) {
        Object value = values.get(key);
        return value == null ? null : Long.valueOf(value.toString());
    }

    public Boolean getAsBoolean(String key) {
        Object value = values.get(key);
        return value == null ? null : "true".equalsIgnoreCase(value.toString()) || "1".equals(value.toString());
    }

    public byte[] getAsByteArray(String key) {
        Object value = values.get(key);
        return value instanceof byte[] ? (byte[]) value : null;
    }

    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    public void remove(String key) {
        values.remove(key);
    }

    public void clear() {
        values.clear();
    }

    public int size() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Set<String> keySet() {
        return values.keySet();
    }

    public Set<Map.Entry<String, Object>> valueSet() {
        return values.entrySet();
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
