package android.telephony;

/** A cell nearby, as it was told before Android 4.2. */
@Deprecated
public class NeighboringCellInfo {
    public static final int UNKNOWN_CID = -1;
    public static final int UNKNOWN_RSSI = 99;
    private final int networkType;

    NeighboringCellInfo(int networkType) {
        this.networkType = networkType;
    }

    public int getNetworkType() {
        return networkType;
    }

    public int getCid() {
        return UNKNOWN_CID;
    }

    public int getRssi() {
        return UNKNOWN_RSSI;
    }
}
