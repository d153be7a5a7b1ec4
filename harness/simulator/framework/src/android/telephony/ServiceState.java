package android.telephony;

import java.util.ArrayList;
import java.util.List;

/** Whether there is a network: without the right to a place it tells nothing else. */
public class ServiceState {
    public static final int STATE_IN_SERVICE = 0;
    public static final int STATE_OUT_OF_SERVICE = 1;

    public ServiceState() {
    }

    public int getState() {
        return STATE_IN_SERVICE;
    }

    public String getOperatorNumeric() {
        return null;
    }

    public String getOperatorAlphaLong() {
        return null;
    }

    public String getOperatorAlphaShort() {
        return null;
    }

    public List<NetworkRegistrationInfo> getNetworkRegistrationInfoList() {
        return new ArrayList<NetworkRegistrationInfo>();
    }
}
