package android.telephony;

/** A SIM card. */
public final class UiccCardInfo {
    private UiccCardInfo() {
    }

    public String getIccId() {
        return null;
    }

    public String getEid() {
        return null;
    }
}
