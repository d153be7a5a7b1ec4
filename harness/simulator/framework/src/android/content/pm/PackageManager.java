package android.content.pm;

import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.IntentSender;
import android.graphics.drawable.Drawable;
import android.os.UserHandle;
import android.util.AndroidException;

import java.util.List;

/** The packages of the device. */
public abstract class PackageManager {
    public static final int PERMISSION_GRANTED = 0;
    public static final int PERMISSION_DENIED = -1;
    public static final int SIGNATURE_MATCH = 0;
    public static final int SIGNATURE_NO_MATCH = -3;
    public static final int GET_ACTIVITIES = 0x00000001;
    public static final int GET_RECEIVERS = 0x00000002;
    public static final int GET_SERVICES = 0x00000004;
    public static final int GET_PROVIDERS = 0x00000008;
    public static final int GET_SIGNATURES = 0x00000040;
    public static final int GET_META_DATA = 0x00000080;
    public static final int GET_PERMISSIONS = 0x00001000;
    public static final int GET_UNINSTALLED_PACKAGES = 0x00002000;
    public static final int GET_SIGNING_CERTIFICATES = 0x08000000;
    public static final int MATCH_DEFAULT_ONLY = 0x00010000;
    public static final int MATCH_ALL = 0x00020000;
    public static final int MATCH_UNINSTALLED_PACKAGES = 0x00002000;
    public static final int MATCH_SYSTEM_ONLY = 0x00100000;
    public static final int COMPONENT_ENABLED_STATE_DEFAULT = 0;
    public static final int COMPONENT_ENABLED_STATE_ENABLED = 1;
    public static final int COMPONENT_ENABLED_STATE_DISABLED = 2;
    public static final int DONT_KILL_APP = 0x00000001;
    public static final String FEATURE_CAMERA = "android.hardware.camera";
    public static final String FEATURE_CAMERA_ANY = "android.hardware.camera.any";
    public static final String FEATURE_LOCATION = "android.hardware.location";
    public static final String FEATURE_LOCATION_GPS = "android.hardware.location.gps";
    public static final String FEATURE_MICROPHONE = "android.hardware.microphone";
    public static final String FEATURE_TELEPHONY = "android.hardware.telephony";
    public static final String FEATURE_WIFI = "android.hardware.wifi";
    public static final String FEATURE_BLUETOOTH = "android.hardware.bluetooth";

    /** There is no such package, or it cannot be seen. */
    public static class NameNotFoundException extends AndroidException {
        public NameNotFoundException() {
        }

        public NameNotFoundException(String name) {
            super(name);
        }
    }

    /** Flags in 64 bits. */
    public static class Flags {
        final long value;

        protected Flags(long value) {
            this.value = value;
        }

        public long getValue() {
            return value;
        }
    }

    /** Flags of getPackageInfo. */
    public static final class PackageInfoFlags extends Flags {
        private PackageInfoFlags(long value) {
            super(value);
        }

        public static PackageInfoFlags of(long value) {
            return new PackageInfoFlags(value);
        }
    }

    /** Flags of getApplicationInfo. */
    public static final class ApplicationInfoFlags extends Flags {
        private ApplicationInfoFlags(long value) {
            super(value);
        }

        public static ApplicationInfoFlags of(long value) {
            return new ApplicationInfoFlags(value);
        }
    }

    /** Flags of resolving. */
    public static final class ResolveInfoFlags extends Flags {
        private ResolveInfoFlags(long value) {
            super(value);
        }

        public static ResolveInfoFlags of(long value) {
            return new ResolveInfoFlags(value);
        }
    }

    /** Flags of component questions. */
    public static final class ComponentInfoFlags extends Flags {
        private ComponentInfoFlags(long value) {
            super(value);
        }

        public static ComponentInfoFlags of(long value) {
            return new ComponentInfoFlags(value);
        }
    }

    public abstract PackageInfo getPackageInfo(String packageName, int flags) throws NameNotFoundException;

    public abstract PackageInfo getPackageInfo(VersionedPackage versioned, int flags) throws NameNotFoundException;

    public abstract ApplicationInfo getApplicationInfo(String packageName, int flags) throws NameNotFoundException;

    public abstract List<PackageInfo> getInstalledPackages(int flags);

    public abstract List<ApplicationInfo> getInstalledApplications(int flags);

    public abstract List<PackageInfo> getPackagesHoldingPermissions(String[] permissions, int flags);

    public abstract ResolveInfo resolveActivity(Intent intent, int flags);

    public abstract List<ResolveInfo> queryIntentActivities(Intent intent, int flags);

    public abstract List<ResolveInfo> queryIntentServices(Intent intent, int flags);

    public abstract List<ResolveInfo> queryBroadcastReceivers(Intent intent, int flags);

    public abstract List<ResolveInfo> queryIntentContentProviders(Intent intent, int flags);

    public abstract ResolveInfo resolveService(Intent intent, int flags);

    public abstract ProviderInfo resolveContentProvider(String authority, int flags);

    public abstract ActivityInfo getActivityInfo(ComponentName component, int flags) throws NameNotFoundException;

    public abstract ServiceInfo getServiceInfo(ComponentName component, int flags) throws NameNotFoundException;

    public abstract Intent getLaunchIntentForPackage(String packageName);

    public abstract String[] getPackagesForUid(int uid);

    public abstract String getNameForUid(int uid);

    public abstract int getPackageUid(String packageName, int flags) throws NameNotFoundException;

    public abstract String getInstallerPackageName(String packageName);

    public abstract boolean hasSystemFeature(String name);

    public abstract int checkPermission(String permission, String packageName);

    public abstract int checkSignatures(String first, String second);

    public abstract CharSequence getApplicationLabel(ApplicationInfo info);

    public abstract Drawable getApplicationIcon(String packageName) throws NameNotFoundException;

    public abstract void setComponentEnabledSetting(ComponentName component, int state, int flags);

    public abstract int getComponentEnabledSetting(ComponentName component);

    public abstract boolean isSafeMode();

    public PackageInfo getPackageInfo(String packageName, PackageInfoFlags flags) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public PackageInfo getPackageInfo(VersionedPackage versioned, PackageInfoFlags flags)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public List<PackageInfo> getPackagesHoldingPermissions(String[] permissions, PackageInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public ApplicationInfo getApplicationInfo(String packageName, ApplicationInfoFlags flags)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public List<PackageInfo> getInstalledPackages(PackageInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public List<ApplicationInfo> getInstalledApplications(ApplicationInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public ResolveInfo resolveActivity(Intent intent, ResolveInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryIntentActivities(Intent intent, ResolveInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryBroadcastReceivers(Intent intent, ResolveInfoFlags flags) {
        return queryBroadcastReceivers(intent, (int) flags.getValue());
    }

    public List<ResolveInfo> queryIntentContentProviders(Intent intent, ResolveInfoFlags flags) {
        return queryIntentContentProviders(intent, (int) flags.getValue());
    }

    public List<ResolveInfo> queryIntentServices(Intent intent, ResolveInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public InstallSourceInfo getInstallSourceInfo(String packageName) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract ActivityInfo getReceiverInfo(ComponentName component, int flags) throws NameNotFoundException;

    public abstract ProviderInfo getProviderInfo(ComponentName component, int flags) throws NameNotFoundException;

    public ActivityInfo getActivityInfo(ComponentName component, ComponentInfoFlags flags)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public ActivityInfo getReceiverInfo(ComponentName component, ComponentInfoFlags flags)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public ServiceInfo getServiceInfo(ComponentName component, ComponentInfoFlags flags) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public ProviderInfo getProviderInfo(ComponentName component, ComponentInfoFlags flags)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public int getPackageUid(String packageName, PackageInfoFlags flags) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract int getPackageUidAsUser(String packageName, int userId) throws NameNotFoundException;

    public abstract int getPackageUidAsUser(String packageName, int flags, int userId) throws NameNotFoundException;

    public int getPackageUidAsUser(String packageName, PackageInfoFlags flags, int userId)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract int[] getPackageGids(String packageName) throws NameNotFoundException;

    public abstract int[] getPackageGids(String packageName, int flags) throws NameNotFoundException;

    public int[] getPackageGids(String packageName, PackageInfoFlags flags) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract PackageInfo getPackageInfoAsUser(String packageName, int flags, int userId)
            throws NameNotFoundException;

    public PackageInfo getPackageInfoAsUser(String packageName, PackageInfoFlags flags, int userId)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract ApplicationInfo getApplicationInfoAsUser(String packageName, int flags, int userId)
            throws NameNotFoundException;

    public ApplicationInfo getApplicationInfoAsUser(String packageName, ApplicationInfoFlags flags, int userId)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public ApplicationInfo getApplicationInfoAsUser(String packageName, int flags, UserHandle user)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public ApplicationInfo getApplicationInfoAsUser(String packageName, ApplicationInfoFlags flags, UserHandle user)
            throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract int getApplicationEnabledSetting(String packageName);

    public boolean isPackageSuspended(String packageName) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public int getTargetSdkVersion(String packageName) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract boolean isInstantApp(String packageName);

    public boolean hasSigningCertificate(String packageName, byte[] certificate, int type) {
        throw new UnsupportedOperationException();
    }

    public Property getProperty(String name, String packageName) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public Property getProperty(String name, ComponentName component) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public boolean canPackageQuery(String source, String target) throws NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract List<IntentFilter> getAllIntentFilters(String packageName);

    public abstract Intent getLeanbackLaunchIntentForPackage(String packageName);

    public abstract Intent getCarLaunchIntentForPackage(String packageName);

    public IntentSender getLaunchIntentSenderForPackage(String packageName) {
        throw new UnsupportedOperationException();
    }

    public abstract ResolveInfo resolveActivityAsUser(Intent intent, int flags, int userId);

    public ResolveInfo resolveActivityAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        throw new UnsupportedOperationException();
    }

    public ResolveInfo resolveService(Intent intent, ResolveInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public abstract ResolveInfo resolveServiceAsUser(Intent intent, int flags, int userId);

    public ResolveInfo resolveServiceAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        throw new UnsupportedOperationException();
    }

    public ProviderInfo resolveContentProvider(String authority, ComponentInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public abstract ProviderInfo resolveContentProviderAsUser(String authority, int flags, int userId);

    public ProviderInfo resolveContentProviderAsUser(String authority, ComponentInfoFlags flags, int userId) {
        throw new UnsupportedOperationException();
    }

    public abstract List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, int flags, int userId);

    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, int flags, UserHandle user) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user) {
        throw new UnsupportedOperationException();
    }

    public abstract List<ResolveInfo> queryIntentServicesAsUser(Intent intent, int flags, int userId);

    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, int flags, UserHandle user) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user) {
        throw new UnsupportedOperationException();
    }

    public abstract List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, int flags, int userId);

    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, int flags, UserHandle user) {
        throw new UnsupportedOperationException();
    }

    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user)
            {
        throw new UnsupportedOperationException();
    }

    public abstract List<ResolveInfo> queryIntentActivityOptions(
            ComponentName caller, Intent[] specifics, Intent intent, int flags);

    public List<ResolveInfo> queryIntentActivityOptions(
            ComponentName caller, List<Intent> specifics, Intent intent, ResolveInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public abstract List<ProviderInfo> queryContentProviders(String process, int uid, int flags);

    public List<ProviderInfo> queryContentProviders(String process, int uid, ComponentInfoFlags flags) {
        throw new UnsupportedOperationException();
    }

    public List<ProviderInfo> queryContentProviders(String process, int uid, int flags, String metaDataKey) {
        throw new UnsupportedOperationException();
    }

    public List<ProviderInfo> queryContentProviders(
            String process, int uid, ComponentInfoFlags flags, String metaDataKey) {
        throw new UnsupportedOperationException();
    }

    public abstract List<InstrumentationInfo> queryInstrumentation(String targetPackage, int flags);

    public abstract ChangedPackages getChangedPackages(int sequenceNumber);

    public abstract String[] getNamesForUids(int[] uids);

    /** What a manifest says under a name. */
    public static final class Property {
        private Property() {
        }
    }
}
