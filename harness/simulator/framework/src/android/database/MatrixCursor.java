package android.database;

import java.util.ArrayList;
import java.util.List;

/** Rows in memory. */
public class MatrixCursor extends AbstractCursor {
    private final String[] columns;
    private final List<Object[]> rows = new ArrayList<Object[]>();

    public MatrixCursor(String[] columns) {
        this.columns = columns;
    }

    public MatrixCursor(String[] columns, int capacity) {
        this(columns);
    }

    /** Fills one row. */
    public class RowBuilder {
        private final Object[] row;
        private int next;

        RowBuilder(Object[] row) {
            this.row = row;
        }

        public RowBuilder add(Object value) {
            row[next++] = value;
            return this;
        }

        public RowBuilder add(String column, Object value) {
            int index = getColumnIndex(column);
            if (index >= 0) {
                row[index] = value;
            }
            return this;
        }
    }

    public RowBuilder newRow() {
        Object[] row = new Object[columns.length];
        rows.add(row);
        return new RowBuilder(row);
    }

    public void addRow(Object[] values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException("columnNames.length = " + columns.length + ", columnValues.length = "
                    + values.length);
        }
        rows.add(values.clone());
    }

    public void addRow(Iterable<?> values) {
        List<Object> row = new ArrayList<Object>();
        for (Object value : values) {
            row.add(value);
        }
        addRow(row.toArray());
    }

    private Object value(int column) {
        if (column < 0 || column >= columns.length) {
            throw new CursorIndexOutOfBoundsException("Requested column: " + column + ", # of columns: " + columns.length);
        }
        checkPosition();
        return rows.get(mPos)[column];
    }

    private Number number(int column) {
        Object value = value(column);
        if (value instanceof Number) {
            return (Number) value;
        }
        return value == null ? 0 : Double.valueOf(value.toString());
    }

    @Override
    public int getCount() {
        return rows.size();
    }

    @Override
    public String[] getColumnNames() {
        return columns;
    }

    @Override
    public String getString(int column) {
        Object value = value(column);
        return value == null ? null : value.toString();
    }

    @Override
    public short getShort(int column) {
        return number(column).shortValue();
    }

    @Override
    public int getInt(int column) {
        return number(column).intValue();
    }

    @Override
    public long getLong(int column) {
        Object value = value(column);
        return value instanceof String ? Long.parseLong((String) value) : number(column).longValue();
    }

    @Override
    public float getFloat(int column) {
        return number(column).floatValue();
    }

    @Override
    public double getDouble(int column) {
        return number(column).doubleValue();
    }

    @Override
    public byte[] getBlob(int column) {
        return (byte[]) value(column);
    }

    @Override
    public boolean isNull(int column) {
        return value(column) == null;
    }

    @Override
    public int getType(int column) {
        Object value = value(column);
        if (value == null) {
            return FIELD_TYPE_NULL;
        }
        if (value instanceof byte[]) {
            return FIELD_TYPE_BLOB;
        }
        if (value instanceof Float || value instanceof Double) {
            return FIELD_TYPE_FLOAT;
        }
        return value instanceof Number ? FIELD_TYPE_INTEGER : FIELD_TYPE_STRING;
    }
}
