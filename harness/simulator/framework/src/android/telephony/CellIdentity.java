package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

/** Which cell. */
public abstract class CellIdentity implements Parcelable {
    final String mcc;
    final String mnc;

    CellIdentity(String mcc, String mnc) {
        this.mcc = mcc;
        this.mnc = mnc;
    }

    public String getMccString() {
        return mcc;
    }

    public String getMncString() {
        return mnc;
    }

    public CellLocation asCellLocation() {
        return null;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }
}
