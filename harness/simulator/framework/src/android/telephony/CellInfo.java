package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;
import android.os.SystemClock;

/** A cell in reach. */
public abstract class CellInfo implements Parcelable {
    private final boolean registered;
    private final long time = SystemClock.elapsedRealtimeNanos();

    CellInfo(boolean registered) {
        this.registered = registered;
    }

    public boolean isRegistered() {
        return registered;
    }

    public long getTimeStamp() {
        return time;
    }

    public abstract CellIdentity getCellIdentity();

    public abstract CellSignalStrength getCellSignalStrength();

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }
}
