package android.net.wifi;

import android.os.Parcel;
import android.os.Parcelable;
import android.os.SystemClock;

/** An access point in reach. */
public final class ScanResult implements Parcelable {
    public String SSID;
    public String BSSID;
    public String capabilities;
    public int level;
    public int frequency;
    public long timestamp = SystemClock.elapsedRealtimeNanos() / 1000;

    public ScanResult() {
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
        return "SSID: " + SSID + ", BSSID: " + BSSID + ", level: " + level;
    }
}
