package org.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values by name. */
public class JSONObject {
    public static final Object NULL = new Object() {
        @Override
        public boolean equals(Object other) {
            return other == this || other == null;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "null";
        }
    };

    private final Map<String, Object> values = new LinkedHashMap<String, Object>();

    public JSONObject() {
    }

    public JSONObject(Map from) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) from).entrySet()) {
            if (entry.getKey() == null) {
                throw new NullPointerException("key == null");
            }
            values.put((String) entry.getKey(), wrap(entry.getValue()));
        }
    }

    public JSONObject(JSONTokener from) throws JSONException {
        Object read = from.nextValue();
        if (!(read instanceof JSONObject)) {
            throw JSON.typeMismatch(read, "JSONObject");
        }
        values.putAll(((JSONObject) read).values);
    }

    public JSONObject(String json) throws JSONException {
        this(new JSONTokener(json));
    }

    public JSONObject(JSONObject from, String[] names) throws JSONException {
        for (String name : names) {
            Object value = from.opt(name);
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    public int length() {
        return values.size();
    }

    public JSONObject put(String name, boolean value) throws JSONException {
        values.put(checkName(name), value);
        return this;
    }

    public JSONObject put(String name, double value) throws JSONException {
        values.put(checkName(name), JSON.checkDouble(value));
        return this;
    }

    public JSONObject put(String name, int value) throws JSONException {
        values.put(checkName(name), value);
        return this;
    }

    public JSONObject put(String name, long value) throws JSONException {
        values.put(checkName(name), value);
        return this;
    }

    public JSONObject put(String name, Object value) throws JSONException {
        if (value == null) {
            values.remove(name);
            return this;
        }
        if (value instanceof Number) {
            JSON.checkDouble(((Number) value).doubleValue());
        }
        values.put(checkName(name), value);
        return this;
    }

    public JSONObject putOpt(String name, Object value) throws JSONException {
        return name == null || value == null ? this : put(name, value);
    }

    public JSONObject accumulate(String name, Object value) throws JSONException {
        Object current = values.get(checkName(name));
        if (current == null) {
            return put(name, value);
        }
        JSONArray array = current instanceof JSONArray ? (JSONArray) current : new JSONArray().put(current);
        array.put(value);
        values.put(name, array);
        return this;
    }

    private static String checkName(String name) throws JSONException {
        if (name == null) {
            throw new JSONException("Names must be non-null");
        }
        return name;
    }

    public Object remove(String name) {
        return values.remove(name);
    }

    public boolean isNull(String name) {
        Object value = values.get(name);
        return value == null || value == NULL;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Object get(String name) throws JSONException {
        Object value = values.get(name);
        if (value == null) {
            throw new JSONException("No value for " + name);
        }
        return value;
    }

    public Object opt(String name) {
        return values.get(name);
    }

    private <T> T must(T converted, String name, String wanted) throws JSONException {
        if (converted == null) {
            throw JSON.typeMismatch(name, get(name), wanted);
        }
        return converted;
    }

    public boolean getBoolean(String name) throws JSONException {
        return must(JSON.toBoolean(get(name)), name, "boolean");
    }

    public boolean optBoolean(String name) {
        return optBoolean(name, false);
    }

    public boolean optBoolean(String name, boolean missing) {
        Boolean value = JSON.toBoolean(opt(name));
        return value == null ? missing : value;
    }

    public double getDouble(String name) throws JSONException {
        return must(JSON.toDouble(get(name)), name, "double");
    }

    public double optDouble(String name) {
        return optDouble(name, Double.NaN);
    }

    public double optDouble(String name, double missing) {
        Double value = JSON.toDouble(opt(name));
        return value == null ? missing : value;
    }

    public int getInt(String name) throws JSONException {
        return must(JSON.toInteger(get(name)), name, "int");
    }

    public int optInt(String name) {
        return optInt(name, 0);
    }

    public int optInt(String name, int missing) {
        Integer value = JSON.toInteger(opt(name));
        return value == null ? missing : value;
    }

    public long getLong(String name) throws JSONException {
        return must(JSON.toLong(get(name)), name, "long");
    }

    public long optLong(String name) {
        return optLong(name, 0L);
    }

    public long optLong(String name, long missing) {
        Long value = JSON.toLong(opt(name));
        return value == null ? missing : value;
    }

    public String getString(String name) throws JSONException {
        return must(JSON.toString(get(name)), name, "String");
    }

    public String optString(String name) {
        return optString(name, "");
    }

    public String optString(String name, String missing) {
        String value = JSON.toString(opt(name));
        return value == null ? missing : value;
    }

    public JSONArray getJSONArray(String name) throws JSONException {
        return must(optJSONArray(name), name, "JSONArray");
    }

    public JSONArray optJSONArray(String name) {
        Object value = opt(name);
        return value instanceof JSONArray ? (JSONArray) value : null;
    }

    public JSONObject getJSONObject(String name) throws JSONException {
        return must(optJSONObject(name), name, "JSONObject");
    }

    public JSONObject optJSONObject(String name) {
        Object value = opt(name);
        return value instanceof JSONObject ? (JSONObject) value : null;
    }

    public Iterator<String> keys() {
        return values.keySet().iterator();
    }

    public JSONArray names() {
        return values.isEmpty() ? null : new JSONArray(new ArrayList<Object>(values.keySet()));
    }

    public static Object wrap(Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof JSONArray || value instanceof JSONObject || value == NULL) {
            return value;
        }
        try {
            if (value instanceof Collection) {
                return new JSONArray((Collection<?>) value);
            }
            if (value.getClass().isArray()) {
                return new JSONArray(value);
            }
        } catch (JSONException e) {
            return null;
        }
        if (value instanceof Map) {
            return new JSONObject((Map<?, ?>) value);
        }
        if (value instanceof Boolean || value instanceof Character || value instanceof Number
                || value instanceof String) {
            return value;
        }
        return value.getClass().getName().startsWith("java.") ? value.toString() : null;
    }

    public static String quote(String text) {
        JSONStringer out = new JSONStringer();
        out.quote(text == null ? "" : text);
        return out.toString();
    }

    public static String numberToString(Number number) throws JSONException {
        if (number == null) {
            throw new JSONException("Number must be non-null");
        }
        double value = JSON.checkDouble(number.doubleValue());
        if (number.equals(-0.0d)) {
            return "-0";
        }
        long whole = number.longValue();
        return value == (double) whole ? Long.toString(whole) : number.toString();
    }

    void writeTo(JSONStringer out) throws JSONException {
        out.open('{');
        boolean first = true;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            out.item(first);
            out.quote(entry.getKey());
            out.colon();
            out.write(entry.getValue());
            first = false;
        }
        out.close('}', first);
    }

    @Override
    public String toString() {
        try {
            return toString(0);
        } catch (JSONException e) {
            return null;
        }
    }

    public String toString(int indentSpaces) throws JSONException {
        JSONStringer out = new JSONStringer(indentSpaces);
        writeTo(out);
        return out.toString();
    }
}
