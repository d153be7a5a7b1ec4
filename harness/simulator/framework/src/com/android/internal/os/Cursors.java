package com.android.internal.os;

import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows in the form they have on the wire: {"columns": [...], "rows": [[...], ...]}. */
public final class Cursors {
    private Cursors() {
    }

    /** Null for null. */
    public static Cursor cursor(Map<String, Object> wire) {
        if (wire == null) {
            return null;
        }
        MatrixCursor cursor = new MatrixCursor(Wire.asStrings(wire.get("columns")).toArray(new String[0]));
        for (Object row : Wire.asList(wire.get("rows"))) {
            cursor.addRow(Wire.asList(row));
        }
        return cursor;
    }

    public static Map<String, Object> toWire(Cursor cursor) {
        List<Object> rows = new ArrayList<Object>();
        for (boolean more = cursor.moveToFirst(); more; more = cursor.moveToNext()) {
            List<Object> row = new ArrayList<Object>();
            for (int column = 0; column < cursor.getColumnCount(); column++) {
                row.add(value(cursor, column));
            }
            rows.add(row);
        }
        Map<String, Object> wire = Wire.args("columns", cursor.getColumnNames(), "rows", rows);
        cursor.close();
        return wire;
    }

    private static Object value(Cursor cursor, int column) {
        switch (cursor.getType(column)) {
            case Cursor.FIELD_TYPE_NULL: return null;
            case Cursor.FIELD_TYPE_INTEGER: return cursor.getLong(column);
            case Cursor.FIELD_TYPE_FLOAT: return cursor.getDouble(column);
            default: return cursor.getString(column);
        }
    }

    public static Map<String, Object> toWire(ContentValues values) {
        Map<String, Object> wire = new LinkedHashMap<String, Object>();
        for (String key : values == null ? new ContentValues().keySet() : values.keySet()) {
            wire.put(key, values.get(key));
        }
        return wire;
    }

    public static ContentValues values(Map<String, Object> wire) {
        ContentValues values = new ContentValues();
        for (Map.Entry<String, Object> entry : wire == null
                ? new LinkedHashMap<String, Object>().entrySet() : wire.entrySet()) {
            Object value = entry.getValue();
            if (value instanceof Integer) {
                values.put(entry.getKey(), (Integer) value);
            } else if (value instanceof Long) {
                values.put(entry.getKey(), (Long) value);
            } else if (value instanceof Double) {
                values.put(entry.getKey(), (Double) value);
            } else if (value instanceof Boolean) {
                values.put(entry.getKey(), (Boolean) value);
            } else {
                values.put(entry.getKey(), (String) value);
            }
        }
        return values;
    }
}
