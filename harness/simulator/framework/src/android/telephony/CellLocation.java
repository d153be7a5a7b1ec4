package android.telephony;

/** Where the phone is, as the network says. */
public abstract class CellLocation {
    public static void requestLocationUpdate() {
    }

    public static CellLocation getEmpty() {
        return new android.telephony.gsm.GsmCellLocation();
    }
}
