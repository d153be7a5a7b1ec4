package android.os;

/** A bundle of values that can be stored. */
public final class PersistableBundle extends BaseBundle implements Cloneable, Parcelable {
    public static final PersistableBundle EMPTY = new PersistableBundle();

    public PersistableBundle() {
    }

    public PersistableBundle(PersistableBundle other) {
        map.putAll(other.map);
    }

    @Override
    public Object clone() {
        return new PersistableBundle(this);
    }

    public void putPersistableBundle(String key, PersistableBundle value) {
        map.put(key, value);
    }

    public PersistableBundle getPersistableBundle(String key) {
        return typed(key, PersistableBundle.class, null);
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        parcel.writeMap(map);
    }
}
