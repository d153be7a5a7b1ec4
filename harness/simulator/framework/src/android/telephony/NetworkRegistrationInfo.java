package android.telephony;

/** Where the phone is registered. */
public final class NetworkRegistrationInfo {
    private NetworkRegistrationInfo() {
    }

    public CellIdentity getCellIdentity() {
        return null;
    }
}
