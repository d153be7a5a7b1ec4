package org.json;

/** Conversions that arrays and objects share. */
final class JSON {
    private JSON() {
    }

    static double checkDouble(double number) throws JSONException {
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            throw new JSONException("Forbidden numeric value: " + number);
        }
        return number;
    }

    static Boolean toBoolean(Object value) {
        if (value instanceof Boolean) {
            return (Boolean) value;
        }
        if (value instanceof String) {
            String text = (String) value;
            return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
        }
        return null;
    }

    static Double toDouble(Object value) {
        try {
            return value instanceof Number ? Double.valueOf(((Number) value).doubleValue())
                    : value instanceof String ? Double.valueOf((String) value) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static Long toLong(Object value) {
        if (value instanceof Number) {
            return ((Number) value).longValue();
        }
        Double number = toDouble(value);
        return number == null ? null : Long.valueOf((long) (double) number);
    }

    static Integer toInteger(Object value) {
        if (value instanceof Number) {
            return ((Number) value).intValue();
        }
        Double number = toDouble(value);
        return number == null ? null : Integer.valueOf((int) (double) number);
    }

    static String toString(Object value) {
        return value == null ? null : value instanceof String ? (String) value : String.valueOf(value);
    }

    static JSONException typeMismatch(Object name, Object actual, String wanted) {
        if (actual == null) {
            return new JSONException("Value at " + name + " is null.");
        }
        return new JSONException("Value " + actual + " at " + name + " of type " + actual.getClass().getName()
                + " cannot be converted to " + wanted);
    }

    static JSONException typeMismatch(Object actual, String wanted) {
        if (actual == null) {
            return new JSONException("Value is null.");
        }
        return new JSONException("Value " + actual + " of type " + actual.getClass().getName()
                + " cannot be converted to " + wanted);
    }
}
