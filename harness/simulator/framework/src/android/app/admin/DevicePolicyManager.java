package android.app.admin;

import android.content.ComponentName;
import android.content.Context;

/** What an administrator of the device may do: no app here is one. */
public class DevicePolicyManager {
    DevicePolicyManager(Context context) {
    }

    public boolean isAdminActive(ComponentName admin) {
        return false;
    }

    public boolean isDeviceOwnerApp(String packageName) {
        return false;
    }

    public String getWifiMacAddress(ComponentName admin) {
        throw new SecurityException("No active admin " + admin);
    }
}
