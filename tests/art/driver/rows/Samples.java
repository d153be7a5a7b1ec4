package rows;

import java.io.FileDescriptor;
import java.net.InetAddress;
import java.util.ArrayList;

import android.accounts.Account;
import android.content.ClipData;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.pm.ActivityInfo;
import android.content.pm.ApplicationInfo;
import android.content.pm.ComponentInfo;
import android.content.pm.PackageInfo;
import android.content.pm.ResolveInfo;
import android.content.pm.ServiceInfo;
import android.content.res.AssetFileDescriptor;
import android.database.MatrixCursor;
import android.location.Location;
import android.net.NetworkCapabilities;
import android.net.NetworkRequest;
import android.os.Build;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.os.ParcelFileDescriptor;
import android.os.PersistableBundle;
import android.os.SystemClock;

/** One object of each kind that the system hands out. */
final class Samples {
    static final String OTHER = "com.tencent.mm"; // another app
    static float accuracy; // of a location, in metres

    private Samples() { }

    /** Of this class or of one below it; null where there is no sample. */
    static Object of(Class<?> type) throws Exception {
        switch (type.getName()) {
            case "android.location.Location": return location();
            case "android.location.LocationResult": return Reflect.call(type, null, "wrap", location());
            case "android.telephony.CellInfo": return cell();
            case "android.telephony.CellIdentity": return identity();
            case "android.telephony.NeighboringCellInfo": return Reflect.filled(type, "mLac", 9512, "mCid", 47821);
            case "android.telephony.SubscriptionInfo": return Reflect.filled(type, "mId", 1, "mIccId", "89860012345678901234",
                    "mNumber", Answers.NUMBER, "mCarrierName", "China Mobile", "mDisplayName", "China Mobile",
                    "mCountryIso", "cn", "mMcc", level(29, "460", 460), "mMnc", level(29, "00", 0), "mCardString", "89860012345678901234");
            case "android.telephony.UiccCardInfo": return card(type);
            case "android.telephony.UiccPortInfo": return Reflect.filled(type, "mIccId", "89860012345678901234");
            case "android.telephony.ServiceState": return served(type);
            case "android.telephony.SignalStrength": return Reflect.bare(type);
            case "android.os.PersistableBundle": return new PersistableBundle();
            case "android.net.NetworkInfo": return Reflect.filled(type, "mExtraInfo", "\"Office\"");
            case "android.net.Network": return Reflect.filled(type, "netId", 100);
            case "android.net.NetworkCapabilities": return new NetworkCapabilities();
            case "android.net.NetworkRequest": return new NetworkRequest.Builder().build();
            case "android.net.wifi.WifiInfo": return wifi(type);
            case "android.net.wifi.ScanResult": return scanned(type);
            case "android.net.wifi.WifiConfiguration": return Reflect.filled(type, "SSID", "\"Office\"");
            case "android.net.DhcpInfo": return Reflect.filled(type, "ipAddress", 0x0a01a8c0);
            case "android.bluetooth.BluetoothDevice": return Reflect.filled(type, "mAddress", "A4:C1:38:0B:7E:57");
            case "android.accounts.Account": return new Account("13800138000", OTHER);
            case "android.content.ClipData": return ClipData.newPlainText("label", "code 4821");
            case "android.content.pm.PackageInfo": return installed();
            case "android.content.pm.ApplicationInfo": return application();
            case "android.content.pm.ActivityInfo": return activity();
            case "android.content.pm.ResolveInfo": return Reflect.filled(type, "activityInfo", activity());
            case "android.content.pm.ServiceInfo": return component(new ServiceInfo());
            case "android.content.pm.InstrumentationInfo": return Reflect.filled(type, "packageName", OTHER, "name", "I");
            case "android.content.pm.ChangedPackages": return Reflect.filled(type);
            case "android.content.pm.InstallSourceInfo": return Reflect.filled(type, "mInstallingPackageName", OTHER);
            case "android.content.pm.ArchivedPackageParcel": return Reflect.filled(type, "packageName", OTHER);
            case "android.content.pm.PackageManager$Property": return Reflect.filled(type, "mName", "P", "mPackageName", OTHER);
            case "android.content.IntentSender": return Reflect.bare(type);
            case "android.service.notification.StatusBarNotification":
                return Reflect.filled(type, "pkg", OTHER, "key", "0|" + OTHER, "notification", new android.app.Notification());
            case "android.content.IntentFilter": return new IntentFilter("any");
            case "android.appwidget.AppWidgetProviderInfo": return Reflect.filled(type, "provider", component(), "providerInfo", activity());
            case "android.view.inputmethod.InputMethodInfo":
                return Reflect.filled(type, "mService", Reflect.filled(ResolveInfo.class, "serviceInfo", component(new ServiceInfo())));
            case "android.accessibilityservice.AccessibilityServiceInfo":
                return Reflect.filled(type, "mResolveInfo", of(ResolveInfo.class), "mComponentName", component());
            case "android.content.pm.ProviderInfo": return Reflect.filled(type, "packageName", OTHER, "name", "P",
                    "authority", "a", "applicationInfo", application());
            case "android.app.ActivityManager$RunningAppProcessInfo": return Reflect.filled(type, "processName", OTHER,
                    "pkgList", new String[] {OTHER});
            case "android.app.ActivityManager$RunningServiceInfo": return Reflect.filled(type, "service", component());
            case "android.app.ActivityManager$RunningTaskInfo": return Reflect.filled(type, "topActivity", component());
            case "android.app.ActivityManager$RecentTaskInfo": return Reflect.filled(type, "topActivity", component(),
                    "baseIntent", new Intent().setComponent(component()));
            case "android.app.ActivityManager$PendingIntentInfo":
                return Reflect.filled(type, "mCreatorPackage", Phone.PACKAGE, "mImmutable", false);
            case "android.content.pm.LauncherActivityInfoInternal":
                return Reflect.filled(type, "mActivityInfo", activity(), "mComponentName", component());
            case "android.app.usage.UsageStats": return Reflect.filled(type, "mPackageName", OTHER);
            case "android.content.Intent": return new Intent("any").setComponent(component());
            case "android.os.Bundle": return bundle();
            case "android.os.Message": return Message.obtain(new Handler(Looper.getMainLooper()), 256, new byte[] {1, 2, 3});
            case "android.app.usage.UsageEvents": return Reflect.filled(type, "mEventCount", 1);
            case "android.hardware.camera2.impl.CameraMetadataNative": return Reflect.filled(type);
            case "android.hardware.common.fmq.MQDescriptor": return Reflect.filled(type);
            case "android.net.LinkProperties": return Reflect.filled(type, "mLinkAddresses", addresses());
            case "android.content.res.AssetFileDescriptor":
                return new AssetFileDescriptor(new ParcelFileDescriptor(new FileDescriptor()), 0, -1);
            case "android.os.ParcelFileDescriptor": return new ParcelFileDescriptor(new FileDescriptor());
            case "android.database.Cursor": return cursor();
            case "android.app.ContentProviderHolder": return Reflect.filled(type,
                    "info", of(android.content.pm.ProviderInfo.class),
                    "provider", Services.of(Class.forName("android.content.IContentProvider")), "noReleaseNeeded", true);
            default: return null;
        }
    }

    static Location location() {
        Location location = new Location("gps");
        location.setLatitude(22.5431);
        location.setLongitude(114.0579);
        location.setAccuracy(accuracy);
        location.setTime(1);
        location.setElapsedRealtimeNanos(SystemClock.elapsedRealtimeNanos());
        return location;
    }

    private static Object cell() throws Exception {
        return Reflect.filled(android.telephony.CellInfoLte.class, "mCellIdentityLte", identity());
    }

    private static Object identity() throws Exception {
        return Reflect.filled(android.telephony.CellIdentityLte.class, "mCi", 189763586, "mTac", 9512);
    }

    /** What a field holds from an API level on, and what it held before. */
    private static Object level(int from, Object since, Object before) {
        return Build.VERSION.SDK_INT >= from ? since : before;
    }

    /** One with the place where it was taken. */
    static Object picture() throws Exception {
        Class<?> type = Class.forName("android.media.ExifInterface");
        Object picture = Reflect.bare(type);
        java.lang.reflect.Field attributes = Reflect.field(type, "mAttributes");
        java.util.HashMap<String, Object>[] groups = new java.util.HashMap[10];
        for (int i = 0; i < groups.length; i++) groups[i] = new java.util.HashMap<>();
        Class<?> attribute = Class.forName("android.media.ExifInterface$ExifAttribute");
        groups[2].put("GPSLatitude", Reflect.call(attribute, null, "createString", "22/1,32/1,35/1"));
        attributes.set(picture, groups);
        return picture;
    }

    private static Object card(Class<?> type) throws Exception {
        ArrayList<Object> ports = new ArrayList<>(); // from API 33
        if (Reflect.field(type, "mPortList") != null) ports.add(of(Class.forName("android.telephony.UiccPortInfo")));
        return Reflect.filled(type, "mIccId", "89860012345678901234", "mEid", "89049032000000000000000000000000", "mPortList", ports, "mIsEuicc", true);
    }

    private static Object served(Class<?> type) throws Exception {
        Object state = Reflect.filled(type, "mOperatorNumeric", "46000", "mVoiceOperatorNumeric", "46000",
                "mOperatorAlphaLong", "China Mobile", "mVoiceOperatorAlphaLong", "China Mobile",
                "mOperatorAlphaShort", "CMCC", "mVoiceOperatorAlphaShort", "CMCC");
        if (Build.VERSION.SDK_INT < 29) return state; // there is no cell in it
        ArrayList<Object> registered = new ArrayList<>();
        registered.add(Reflect.filled(Class.forName("android.telephony.NetworkRegistrationInfo"),
                "mCellIdentity", identity(), "mAvailableServices", new ArrayList<Integer>()));
        Reflect.set(state, "mNetworkRegistrationInfos", registered);
        return state;
    }

    private static Object wifi(Class<?> type) throws Exception {
        Class<?> name = Class.forName("android.net.wifi.WifiSsid");
        Object ssid = Reflect.call(name, null, "createFromAsciiEncoded", "Office");
        return Reflect.filled(type, "mWifiSsid", ssid, "mBSSID", "8c:53:c3:1a:2b:3c", "mMacAddress", "a4:c1:38:0b:7e:55");
    }

    private static Object scanned(Class<?> type) throws Exception {
        return Reflect.filled(type, "SSID", "Office", "BSSID", "8c:53:c3:1a:2b:3c", "capabilities", "");
    }

    private static ArrayList<Object> addresses() throws Exception {
        ArrayList<Object> addresses = new ArrayList<>();
        addresses.add(Reflect.filled(Class.forName("android.net.LinkAddress"),
                "address", InetAddress.getByAddress(new byte[] {(byte) 192, (byte) 168, 1, 10}), "prefixLength", 24));
        return addresses;
    }

    private static PackageInfo installed() {
        PackageInfo info = new PackageInfo();
        info.packageName = OTHER;
        info.applicationInfo = application();
        return info;
    }

    private static ApplicationInfo application() {
        ApplicationInfo info = new ApplicationInfo();
        info.packageName = OTHER;
        info.processName = OTHER;
        return info;
    }

    private static ActivityInfo activity() {
        return component(new ActivityInfo());
    }

    private static <T extends ComponentInfo> T component(T info) {
        info.packageName = OTHER;
        info.name = "Main";
        info.applicationInfo = application();
        return info;
    }

    private static ComponentName component() {
        return new ComponentName(OTHER, "Main");
    }

    /** A setting under its name, an identifier under its name. */
    private static Bundle bundle() {
        Bundle bundle = new Bundle();
        bundle.putString("value", "9774d56d682e549c");
        bundle.putString("id", "f1d2c3b4");
        bundle.putInt("cid", 47821);
        bundle.putInt("lac", 9512);
        return bundle;
    }

    private static MatrixCursor cursor() {
        MatrixCursor cursor = new MatrixCursor(new String[] {"_id", "name", "value"});
        cursor.addRow(new Object[] {1, "android_id", "9774d56d682e549c"});
        return cursor;
    }
}
