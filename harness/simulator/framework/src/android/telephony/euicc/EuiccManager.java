package android.telephony.euicc;

import android.content.Context;

/** The built-in SIM card, which this phone lacks. */
public class EuiccManager {
    public EuiccManager(Context context) {
    }

    public boolean isEnabled() {
        return false;
    }

    public String getEid() {
        return null;
    }
}
