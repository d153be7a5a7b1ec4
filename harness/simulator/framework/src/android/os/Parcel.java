package android.os;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values in the order they were written. They stay in the process, so they are kept as objects. */
public final class Parcel {
    private final List<Object> values = new ArrayList<Object>();
    private int position;

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
        return values.size();
    }

    public int dataPosition() {
        return position;
    }

    public int dataAvail() {
        return values.size() - position;
    }

    public void setDataPosition(int position) {
        this.position = position;
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
        put(descriptor);
    }

    public void enforceInterface(String descriptor) {
        Object token = take();
        if (!descriptor.equals(token)) {
            throw new SecurityException("Binder invocation to an incorrect interface");
        }
    }

    public void writeNoException() {
        put(0);
    }

    public void writeException(Exception e) {
        put(e);
    }

    public void readException() {
        Object outcome = take();
        if (outcome instanceof RuntimeException) {
            throw (RuntimeException) outcome;
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

    public String readString() {
        return (String) take();
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
