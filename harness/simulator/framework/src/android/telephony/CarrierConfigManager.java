package android.telephony;

import android.content.Context;
import android.os.PersistableBundle;

/** What the carrier sets. */
public class CarrierConfigManager {
    public CarrierConfigManager(Context context) {
    }

    public PersistableBundle getConfig() {
        return null;
    }

    public PersistableBundle getConfig(String... keys) {
        return null;
    }

    public PersistableBundle getConfigForSubId(int subscription) {
        return null;
    }

    public PersistableBundle getConfigForSubId(int subscription, String... keys) {
        return null;
    }
}
