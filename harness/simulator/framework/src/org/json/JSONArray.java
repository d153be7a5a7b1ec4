package org.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list of values. */
public class JSONArray {
    private final List<Object> values = new ArrayList<Object>();

    public JSONArray() {
    }

    public JSONArray(Collection from) {
        if (from != null) {
            for (Object each : from) {
                values.add(JSONObject.wrap(each));
            }
        }
    }

    public JSONArray(JSONTokener from) throws JSONException {
        Object read = from.nextValue();
        if (!(read instanceof JSONArray)) {
            throw JSON.typeMismatch(read, "JSONArray");
        }
        values.addAll(((JSONArray) read).values);
    }

    public JSONArray(String json) throws JSONException {
        this(new JSONTokener(json));
    }

    public JSONArray(Object array) throws JSONException {
        if (!array.getClass().isArray()) {
            throw new JSONException("Not a primitive array: " + array.getClass());
        }
        for (int i = 0; i < java.lang.reflect.Array.getLength(array); i++) {
            values.add(JSONObject.wrap(java.lang.reflect.Array.get(array, i)));
        }
    }

    public int length() {
        return values.size();
    }

    public JSONArray put(boolean value) {
        values.add(value);
        return this;
    }

    public JSONArray put(double value) throws JSONException {
        values.add(JSON.checkDouble(value));
        return this;
    }

    public JSONArray put(int value) {
        values.add(value);
        return this;
    }

    public JSONArray put(long value) {
        values.add(value);
        return this;
    }

    public JSONArray put(Object value) {
        values.add(value);
        return this;
    }

    public JSONArray put(int index, Object value) throws JSONException {
        while (values.size() <= index) {
            values.add(null);
        }
        values.set(index, value);
        return this;
    }

    public boolean isNull(int index) {
        Object value = opt(index);
        return value == null || value == JSONObject.NULL;
    }

    public Object get(int index) throws JSONException {
        if (index < 0 || index >= values.size()) {
            throw new JSONException("Index " + index + " out of range [0.." + values.size() + ")");
        }
        Object value = values.get(index);
        if (value == null) {
            throw new JSONException("Value at " + index + " is null.");
        }
        return value;
    }

    public Object opt(int index) {
        return index < 0 || index >= values.size() ? null : values.get(index);
    }

    public Object remove(int index) {
        return index < 0 || index >= values.size() ? null : values.remove(index);
    }

    private <T> T must(T converted, int index, String wanted) throws JSONException {
        if (converted == null) {
            throw JSON.typeMismatch(index, get(index), wanted);
        }
        return converted;
    }

    public boolean getBoolean(int index) throws JSONException {
        return must(JSON.toBoolean(get(index)), index, "boolean");
    }

    public boolean optBoolean(int index) {
        return optBoolean(index, false);
    }

    public boolean optBoolean(int index, boolean missing) {
        Boolean value = JSON.toBoolean(opt(index));
        return value == null ? missing : value;
    }

    public double getDouble(int index) throws JSONException {
        return must(JSON.toDouble(get(index)), index, "double");
    }

    public double optDouble(int index) {
        return optDouble(index, Double.NaN);
    }

    public double optDouble(int index, double missing) {
        Double value = JSON.toDouble(opt(index));
        return value == null ? missing : value;
    }

    public int getInt(int index) throws JSONException {
        return must(JSON.toInteger(get(index)), index, "int");
    }

    public int optInt(int index) {
        return optInt(index, 0);
    }

    public int optInt(int index, int missing) {
        Integer value = JSON.toInteger(opt(index));
        return value == null ? missing : value;
    }

    public long getLong(int index) throws JSONException {
        return must(JSON.toLong(get(index)), index, "long");
    }

    public long optLong(int index) {
        return optLong(index, 0L);
    }

    public long optLong(int index, long missing) {
        Long value = JSON.toLong(opt(index));
        return value == null ? missing : value;
    }

    public String getString(int index) throws JSONException {
        return must(JSON.toString(get(index)), index, "String");
    }

    public String optString(int index) {
        return optString(index, "");
    }

    public String optString(int index, String missing) {
        String value = JSON.toString(opt(index));
        return value == null ? missing : value;
    }

    public JSONArray getJSONArray(int index) throws JSONException {
        return must(optJSONArray(index), index, "JSONArray");
    }

    public JSONArray optJSONArray(int index) {
        Object value = opt(index);
        return value instanceof JSONArray ? (JSONArray) value : null;
    }

    public JSONObject getJSONObject(int index) throws JSONException {
        return must(optJSONObject(index), index, "JSONObject");
    }

    public JSONObject optJSONObject(int index) {
        Object value = opt(index);
        return value instanceof JSONObject ? (JSONObject) value : null;
    }

    public String join(String separator) throws JSONException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            JSONStringer each = new JSONStringer();
            each.write(values.get(i));
            out.append(i == 0 ? "" : separator).append(each);
        }
        return out.toString();
    }

    void writeTo(JSONStringer out) throws JSONException {
        out.open('[');
        for (int i = 0; i < values.size(); i++) {
            out.item(i == 0);
            out.write(values.get(i));
        }
        out.close(']', values.isEmpty());
    }

    @Override
    public String toString() {
        try {
            return text(0);
        } catch (JSONException e) {
            return null;
        }
    }

    public String toString(int indentSpaces) throws JSONException {
        return text(indentSpaces);
    }

    private String text(int spaces) throws JSONException {
        JSONStringer out = new JSONStringer(spaces);
        writeTo(out);
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JSONArray && ((JSONArray) other).values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
