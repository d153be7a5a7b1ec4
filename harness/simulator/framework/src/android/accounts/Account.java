package android.accounts;

import android.os.Parcel;
import android.os.Parcelable;

/** An account of the user. */
public class Account implements Parcelable {
    public final String name;
    public final String type;

    public Account(String name, String type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account && ((Account) other).name.equals(name) && ((Account) other).type.equals(type);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.hashCode();
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    @Override
    public String toString() {
        return "Account {name=" + name + ", type=" + type + "}";
    }
}
