package android.database;

import android.content.ContentResolver;
import android.net.Uri;
import android.os.Bundle;

/** A cursor's moves, over the values of a subclass. */
public abstract class AbstractCursor implements CrossProcessCursor {
    protected int mPos = -1;
    protected boolean mClosed;
    private Uri notificationUri;
    private Bundle extras = Bundle.EMPTY;

    @Override
    public abstract int getCount();

    @Override
    public abstract String[] getColumnNames();

    @Override
    public abstract String getString(int column);

    @Override
    public abstract short getShort(int column);

    @Override
    public abstract int getInt(int column);

    @Override
    public abstract long getLong(int column);

    @Override
    public abstract float getFloat(int column);

    @Override
    public abstract double getDouble(int column);

    @Override
    public abstract boolean isNull(int column);

    @Override
    public int getType(int column) {
        return FIELD_TYPE_STRING;
    }

    @Override
    public byte[] getBlob(int column) {
        throw new UnsupportedOperationException("getBlob is not supported");
    }

    @Override
    public int getColumnCount() {
        return getColumnNames().length;
    }

    @Override
    public String getColumnName(int index) {
        return getColumnNames()[index];
    }

    @Override
    public int getColumnIndex(String name) {
        String[] names = getColumnNames();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getColumnIndexOrThrow(String name) {
        int index = getColumnIndex(name);
        if (index < 0) {
            throw new IllegalArgumentException("column '" + name + "' does not exist. Available columns: "
                    + java.util.Arrays.toString(getColumnNames()));
        }
        return index;
    }

    @Override
    public final int getPosition() {
        return mPos;
    }

    @Override
    public boolean onMove(int oldPosition, int newPosition) {
        return true;
    }

    @Override
    public final boolean moveToPosition(int position) {
        if (position >= getCount() || position < 0) {
            mPos = position < 0 ? -1 : getCount();
            return false;
        }
        boolean moved = position == mPos || onMove(mPos, position);
        mPos = moved ? position : -1;
        return moved;
    }

    @Override
    public final boolean move(int offset) {
        return moveToPosition(mPos + offset);
    }

    @Override
    public final boolean moveToFirst() {
        return moveToPosition(0);
    }

    @Override
    public final boolean moveToLast() {
        return moveToPosition(getCount() - 1);
    }

    @Override
    public final boolean moveToNext() {
        return moveToPosition(mPos + 1);
    }

    @Override
    public final boolean moveToPrevious() {
        return moveToPosition(mPos - 1);
    }

    @Override
    public final boolean isFirst() {
        return mPos == 0 && getCount() != 0;
    }

    @Override
    public final boolean isLast() {
        return mPos == getCount() - 1 && getCount() != 0;
    }

    @Override
    public final boolean isBeforeFirst() {
        return getCount() == 0 || mPos == -1;
    }

    @Override
    public final boolean isAfterLast() {
        return getCount() == 0 || mPos == getCount();
    }

    protected void checkPosition() {
        if (mPos < 0 || mPos >= getCount()) {
            throw new CursorIndexOutOfBoundsException(mPos, getCount());
        }
    }

    @Override
    public void close() {
        mClosed = true;
    }

    @Override
    public boolean isClosed() {
        return mClosed;
    }

    @Override
    public void registerContentObserver(ContentObserver observer) {
    }

    @Override
    public void unregisterContentObserver(ContentObserver observer) {
    }

    @Override
    public void setNotificationUri(ContentResolver resolver, Uri uri) {
        notificationUri = uri;
    }

    @Override
    public Uri getNotificationUri() {
        return notificationUri;
    }

    @Override
    public void setExtras(Bundle extras) {
        this.extras = extras == null ? Bundle.EMPTY : extras;
    }

    @Override
    public Bundle getExtras() {
        return extras;
    }
}
