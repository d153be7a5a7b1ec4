package android.os;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values in the order they were written. They stay in the process, so they are kept as objects, each as four bytes. */
public final class Parcel {
    private static final int SIZE = 4;
    /** Before an interface's name, as from Android 11 on: what StrictMode minds, who works, and a mark. */
    private static final int[] HEADS = {0, -1, 0x53595354};
    private static final int REFUSED = -1; // what an answer begins with that is an exception
    private static final int FAILED = -5;
    private final List<Object> values = new ArrayList<Object>();
    private int position; // counts values

    private Parcel() {
    }

    public static Parcel obtain() {
        return new Parcel();
    }

    public void recycle() {
        values.clear();
        position = 0;
    }

    public int dataSize() {
        return values.size() * SIZE;
    }

    public int dataPosition() {
        return position * SIZE;
    }

    public int dataAvail() {
        return (values.size() - position) * SIZE;
    }

    public void setDataPosition(int position) {
        this.position = position / SIZE;
    }

    private void put(Object value) {
        if (position < values.size()) {
            values.set(position, value);
        } else {
            values.add(value);
        }
        position++;
    }

    private Object take() {
        return position < values.size() ? values.get(position++) : null;
    }

    private Number takeNumber() {
        Object value = take();
        return value instanceof Number ? (Number) value : 0;
    }

    public void writeInterfaceToken(String descriptor) {
        for (int head : HEADS) {
            put(head);
        }
        put(descriptor);
    }

    public void enforceInterface(String descriptor) {
        position += HEADS.length;
        Object token = take();
        if (!descriptor.equals(token)) {
            throw new SecurityException("Binder invocation to an incorrect interface");
        }
    }

    public void writeNoException() {
        put(0);
    }

    public void writeException(Exception e) {
        put(e instanceof SecurityException ? REFUSED : FAILED);
        put(e.getMessage());
    }

    public void readException() {
        int code = readInt();
        if (code != 0) {
            String message = readString();
            throw code == REFUSED ? new SecurityException(message) : new IllegalStateException(message);
        }
    }

    public void writeInt(int value) {
        put(value);
    }

    public void writeLong(long value) {
        put(value);
    }

    public void writeFloat(float value) {
        put(value);
    }

    public void writeDouble(double value) {
        put(value);
    }

    public void writeByte(byte value) {
        put(value);
    }

    public void writeBoolean(boolean value) {
        put(value ? 1 : 0);
    }

    public void writeString(String value) {
        put(value);
    }

    public void writeStrongBinder(IBinder value) {
        put(value);
    }

    public void writeBundle(Bundle value) {
        put(value);
    }

    public void writeMap(Map value) {
        put(value);
    }

    public void writeList(List value) {
        put(value == null ? null : new ArrayList<Object>(value));
    }

    public void writeStringList(List<String> value) {
        put(value == null ? null : new ArrayList<Object>(value));
    }

    public void writeStringArray(String[] value) {
        put(value);
    }

    public void writeByteArray(byte[] value) {
        put(value);
    }

    public void writeIntArray(int[] value) {
        put(value);
    }

    public void writeParcelable(Parcelable value, int flags) {
        put(value);
    }

    public <T extends Parcelable> void writeTypedObject(T value, int flags) {
        put(value);
    }

    public <T extends Parcelable> void writeTypedList(List<T> value) {
        put(value == null ? null : new ArrayList<Object>(value));
    }

    public void writeValue(Object value) {
        put(value);
    }

    public void writeSerializable(java.io.Serializable value) {
        put(value);
    }

    public int readInt() {
        return takeNumber().intValue();
    }

    public long readLong() {
        return takeNumber().longValue();
    }

    public float readFloat() {
        return takeNumber().floatValue();
    }

    public double readDouble() {
        return takeNumber().doubleValue();
    }

    public byte readByte() {
        return takeNumber().byteValue();
    }

    public boolean readBoolean() {
        return takeNumber().intValue() != 0;
    }

    /** Null where no text stands. */
    public String readString() {
        Object value = take();
        return value instanceof String ? (String) value : null;
    }

    public IBinder readStrongBinder() {
        return (IBinder) take();
    }

    public Bundle readBundle() {
        return (Bundle) take();
    }

    public Bundle readBundle(ClassLoader loader) {
        return (Bundle) take();
    }

    @SuppressWarnings("unchecked")
    public java.util.ArrayList<String> createStringArrayList() {
        return (ArrayList<String>) take();
    }

    public String[] createStringArray() {
        return (String[]) take();
    }

    public byte[] createByteArray() {
        return (byte[]) take();
    }

    public int[] createIntArray() {
        return (int[]) take();
    }

    @SuppressWarnings("unchecked")
    public <T extends Parcelable> T readParcelable(ClassLoader loader) {
        return (T) take();
    }

    @SuppressWarnings("unchecked")
    public <T> T readTypedObject(Parcelable.Creator<T> creator) {
        return (T) take();
    }

    @SuppressWarnings("unchecked")
    public <T> ArrayList<T> createTypedArrayList(Parcelable.Creator<T> creator) {
        return (ArrayList<T>) take();
    }

    public Object readValue(ClassLoader loader) {
        return take();
    }

    public java.io.Serializable readSerializable() {
        return (java.io.Serializable) take();
    }
}
