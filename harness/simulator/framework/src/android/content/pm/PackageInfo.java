package android.content.pm;

/** An installed package. */
public class PackageInfo {
    public static final int REQUESTED_PERMISSION_GRANTED = 2;
    public String packageName;
    public int versionCode;
    public String versionName;
    public ApplicationInfo applicationInfo;
    public long firstInstallTime;
    public long lastUpdateTime;
    public ActivityInfo[] activities;
    public ServiceInfo[] services;
    public ProviderInfo[] providers;
    public String[] requestedPermissions;
    public int[] requestedPermissionsFlags;
    public Signature[] signatures;

    public long getLongVersionCode() {
        return versionCode;
    }

    @Override
    public String toString() {
        return "PackageInfo{" + packageName + "}";
    }
}
