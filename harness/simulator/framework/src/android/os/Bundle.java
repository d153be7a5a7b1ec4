package android.os;

import java.io.Serializable;
import java.util.ArrayList;

/** Values by key. */
public final class Bundle extends BaseBundle implements Cloneable, Parcelable {
    public static final Bundle EMPTY = new Bundle();
    public static final Parcelable.Creator<Bundle> CREATOR = new Parcelable.Creator<Bundle>() {
        @Override
        public Bundle createFromParcel(Parcel in) {
            return in.readBundle();
        }

        @Override
        public Bundle[] newArray(int size) {
            return new Bundle[size];
        }
    };

    public Bundle() {
    }

    public Bundle(int capacity) {
    }

    public Bundle(ClassLoader loader) {
    }

    public Bundle(Bundle other) {
        map.putAll(other.map);
    }

    public Bundle(PersistableBundle other) {
        map.putAll(other.map);
    }

    @Override
    public Object clone() {
        return new Bundle(this);
    }

    public void setClassLoader(ClassLoader loader) {
    }

    public void putAll(Bundle bundle) {
        map.putAll(bundle.map);
    }

    public void putFloat(String key, float value) {
        map.put(key, value);
    }

    public void putByteArray(String key, byte[] value) {
        map.put(key, value);
    }

    public void putCharSequence(String key, CharSequence value) {
        map.put(key, value);
    }

    public void putParcelable(String key, Parcelable value) {
        map.put(key, value);
    }

    public void putParcelableArrayList(String key, ArrayList<? extends Parcelable> value) {
        map.put(key, value);
    }

    public void putSerializable(String key, Serializable value) {
        map.put(key, value);
    }

    public void putStringArrayList(String key, ArrayList<String> value) {
        map.put(key, value);
    }

    public void putBundle(String key, Bundle value) {
        map.put(key, value);
    }

    public void putBinder(String key, IBinder value) {
        map.put(key, value);
    }

    public float getFloat(String key) {
        return getFloat(key, 0f);
    }

    public float getFloat(String key, float missing) {
        return typed(key, Number.class, missing).floatValue();
    }

    public byte[] getByteArray(String key) {
        return typed(key, byte[].class, null);
    }

    public CharSequence getCharSequence(String key) {
        return typed(key, CharSequence.class, null);
    }

    @SuppressWarnings("unchecked")
    public <T extends Parcelable> T getParcelable(String key) {
        return (T) map.get(key);
    }

    public <T> T getParcelable(String key, Class<T> type) {
        return typed(key, type, null);
    }

    @SuppressWarnings("unchecked")
    public <T extends Parcelable> ArrayList<T> getParcelableArrayList(String key) {
        return (ArrayList<T>) map.get(key);
    }

    public Serializable getSerializable(String key) {
        return typed(key, Serializable.class, null);
    }

    @SuppressWarnings("unchecked")
    public ArrayList<String> getStringArrayList(String key) {
        return (ArrayList<String>) map.get(key);
    }

    public Bundle getBundle(String key) {
        return typed(key, Bundle.class, null);
    }

    public IBinder getBinder(String key) {
        return typed(key, IBinder.class, null);
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        parcel.writeMap(map);
    }

    @Override
    public String toString() {
        return "Bundle[" + map + "]";
    }
}
