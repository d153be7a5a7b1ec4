package android.telephony;

/** Whether there is a network. */
public class ServiceState {
    public static final int STATE_IN_SERVICE = 0;
    public static final int STATE_OUT_OF_SERVICE = 1;

    public ServiceState() {
    }

    public int getState() {
        return STATE_IN_SERVICE;
    }
}
