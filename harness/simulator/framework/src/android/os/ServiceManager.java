package android.os;

import java.util.HashMap;
import java.util.Map;

/** System services by name. */
public final class ServiceManager {
    private static final Map<String, IBinder> CACHE = new HashMap<String, IBinder>();

    private ServiceManager() {
    }

    public static IBinder getService(String name) {
        synchronized (CACHE) {
            IBinder binder = CACHE.get(name);
            if (binder == null) {
                binder = new BinderProxy(service(name), descriptor(name));
                CACHE.put(name, binder);
            }
            return binder;
        }
    }

    public static IBinder checkService(String name) {
        return getService(name);
    }

    /** What answers to a name: two interfaces of the phone are one service here. */
    private static String service(String name) {
        switch (name) {
            case "phone":
            case "iphonesubinfo": return "telephony";
            case "bluetooth_manager": return "deviceid";
            default: return name;
        }
    }

    private static String descriptor(String name) {
        switch (name) {
            case "activity": return "android.app.IActivityManager";
            case "package": return "android.content.pm.IPackageManager";
            case "permission": return "android.permission.IPermissionManager";
            case "appops": return "com.android.internal.app.IAppOpsService";
            case "location": return "android.location.ILocationManager";
            case "telephony": return "com.android.internal.telephony.ITelephony";
            case "phone": return "com.android.internal.telephony.ITelephony";
            case "iphonesubinfo": return "com.android.internal.telephony.IPhoneSubInfo";
            case "bluetooth_manager": return "android.bluetooth.IBluetoothManager";
            case "wifi": return "android.net.wifi.IWifiManager";
            case "clipboard": return "android.content.IClipboard";
            case "camera": return "android.hardware.ICameraService";
            case "audio": return "android.media.IAudioFlingerService";
            case "account": return "android.accounts.IAccountManager";
            case "content": return "android.content.IContentProvider";
            case "settings": return "android.content.IContentProvider";
            case "window": return "android.view.IWindowManager";
            case "deviceid": return "android.os.IDeviceIdentifiersPolicyService";
            default: return "android.os.I" + name;
        }
    }
}
