package rows.natives;

import java.io.FileDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import android.os.IBinder;

/** A parcel as the list of what was written to it: what is read beyond that is 0 or null. */
public final class android_os_Parcel {
    private static final int SIZE = 4; // what a value counts for where bytes are counted

    private static final class Content {
        final List<Object> values = new ArrayList<>();
        int position; // counts values
    }

    private static final Map<Long, Content> parcels = new HashMap<>();
    private static long last;

    public static FileDescriptor openFileDescriptor(String file, int mode) {
        return new FileDescriptor();
    }

    public static synchronized long nativeCreate() {
        parcels.put(++last, new Content());
        return last;
    }

    public static synchronized void nativeDestroy(long parcel) {
        parcels.remove(parcel);
    }

    public static synchronized void nativeFreeBuffer(long parcel) {
        parcels.put(parcel, new Content());
    }

    private static synchronized void write(long parcel, Object value) {
        Content content = parcels.get(parcel);
        if (content.position < content.values.size()) content.values.set(content.position, value);
        else content.values.add(value);
        content.position++;
    }

    private static synchronized Object read(long parcel) {
        Content content = parcels.get(parcel);
        return content.position < content.values.size() ? content.values.get(content.position++) : null;
    }

    public static synchronized int nativeDataSize(long parcel) {
        return parcels.get(parcel).values.size() * SIZE;
    }

    public static synchronized int nativeDataAvail(long parcel) {
        return nativeDataSize(parcel) - nativeDataPosition(parcel);
    }

    public static synchronized int nativeDataPosition(long parcel) {
        return parcels.get(parcel).position * SIZE;
    }

    public static synchronized void nativeSetDataPosition(long parcel, int position) {
        parcels.get(parcel).position = position / SIZE;
    }

    public static synchronized void nativeAppendFrom(long parcel, long other, int offset, int length) {
        List<Object> values = parcels.get(other).values;
        for (Object each : new ArrayList<>(values.subList(offset / SIZE, (offset + length) / SIZE))) write(parcel, each);
    }

    /** Before the name stand what StrictMode minds, who works, and a mark. */
    public static void nativeWriteInterfaceToken(long parcel, String name) {
        write(parcel, 0);
        write(parcel, -1);
        write(parcel, 0x53595354);
        write(parcel, name);
    }

    public static void nativeEnforceInterface(long parcel, String name) {
        for (int i = 0; i < 4; i++) read(parcel);
    }

    public static void nativeWriteInt(long parcel, int value) {
        write(parcel, value);
    }

    public static int nativeReadInt(long parcel) {
        Object value = read(parcel);
        return value instanceof Integer ? (Integer) value : 0;
    }

    public static void nativeWriteLong(long parcel, long value) {
        write(parcel, value);
    }

    public static long nativeReadLong(long parcel) {
        Object value = read(parcel);
        return value instanceof Long ? (Long) value : 0;
    }

    public static void nativeWriteFloat(long parcel, float value) {
        write(parcel, value);
    }

    public static float nativeReadFloat(long parcel) {
        Object value = read(parcel);
        return value instanceof Float ? (Float) value : 0;
    }

    public static void nativeWriteDouble(long parcel, double value) {
        write(parcel, value);
    }

    public static double nativeReadDouble(long parcel) {
        Object value = read(parcel);
        return value instanceof Double ? (Double) value : 0;
    }

    public static void nativeWriteStrongBinder(long parcel, IBinder value) {
        write(parcel, value);
    }

    public static IBinder nativeReadStrongBinder(long parcel) {
        Object value = read(parcel);
        return value instanceof IBinder ? (IBinder) value : null;
    }

    public static void nativeWriteString(long parcel, String value) {
        write(parcel, value);
    }

    public static String nativeReadString(long parcel) {
        Object value = read(parcel);
        return value instanceof String ? (String) value : null;
    }

    public static void nativeWriteString8(long parcel, String value) {
        write(parcel, value);
    }

    public static String nativeReadString8(long parcel) {
        Object value = read(parcel);
        return value instanceof String ? (String) value : null;
    }

    public static void nativeWriteString16(long parcel, String value) {
        write(parcel, value);
    }

    public static String nativeReadString16(long parcel) {
        Object value = read(parcel);
        return value instanceof String ? (String) value : null;
    }
}
