package android.app;

import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.IntentSender;
import android.content.pm.ActivityInfo;
import android.content.pm.ApplicationInfo;
import android.content.pm.ChangedPackages;
import android.content.pm.InstallSourceInfo;
import android.content.pm.InstrumentationInfo;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.ProviderInfo;
import android.content.pm.ResolveInfo;
import android.content.pm.ServiceInfo;
import android.content.pm.VersionedPackage;
import android.graphics.drawable.ColorDrawable;
import android.graphics.drawable.Drawable;
import android.os.UserHandle;

import com.android.internal.os.Intents;
import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The package manager that apps get. */
public class ApplicationPackageManager extends PackageManager {
    private static final int INTERNET_GROUP = 3003;

    private final ContextImpl context;

    ApplicationPackageManager(ContextImpl context) {
        this.context = context;
    }

    private static PackageInfo packageInfo(Map<String, Object> wire) {
        PackageInfo info = new PackageInfo();
        info.packageName = Wire.text(wire, "packageName");
        info.versionName = (String) wire.get("versionName");
        info.versionCode = Wire.integer(wire, "versionCode");
        info.firstInstallTime = Wire.longer(wire, "firstInstallTime");
        info.lastUpdateTime = wire.containsKey("lastUpdateTime")
                ? Wire.longer(wire, "lastUpdateTime") : info.firstInstallTime;
        info.requestedPermissions = Wire.asStrings(wire.get("permissions")).toArray(new String[0]);
        info.applicationInfo = applicationInfo(wire);
        return info;
    }

    private static ApplicationInfo applicationInfo(Map<String, Object> wire) {
        ApplicationInfo info = new ApplicationInfo();
        info.packageName = Wire.text(wire, "packageName");
        info.processName = info.packageName;
        info.nonLocalizedLabel = wire.containsKey("label") ? Wire.text(wire, "label") : info.packageName;
        info.uid = Wire.integer(wire, "uid");
        info.targetSdkVersion = Wire.integer(wire, "targetSdkVersion");
        info.sourceDir = Wire.text(wire, "sourceDir");
        info.publicSourceDir = info.sourceDir;
        info.dataDir = "/data/user/0/" + info.packageName;
        info.flags = ApplicationInfo.FLAG_HAS_CODE
                | (Wire.truth(wire.get("system")) ? ApplicationInfo.FLAG_SYSTEM : 0)
                | (Wire.truth(wire.get("debuggable")) ? ApplicationInfo.FLAG_DEBUGGABLE : 0);
        return info;
    }

    private static ResolveInfo resolveInfo(Map<String, Object> wire) {
        if (wire == null) {
            return null;
        }
        ResolveInfo info = new ResolveInfo();
        info.activityInfo = new ActivityInfo();
        info.activityInfo.packageName = Wire.text(wire, "packageName");
        info.activityInfo.name = Wire.text(wire, "name");
        info.activityInfo.nonLocalizedLabel = (String) wire.get("label");
        info.activityInfo.applicationInfo = applicationInfo(wire);
        return info;
    }

    @Override
    public PackageInfo getPackageInfo(String packageName, int flags) throws NameNotFoundException {
        Map<String, Object> wire =
                Remote.map("package", "getPackageInfo", "packageName", packageName, "flags", flags);
        if (wire == null) {
            throw new NameNotFoundException(packageName);
        }
        return packageInfo(wire);
    }

    @Override
    public PackageInfo getPackageInfo(String packageName, PackageInfoFlags flags) throws NameNotFoundException {
        return getPackageInfo(packageName, (int) flags.getValue());
    }

    @Override
    public PackageInfo getPackageInfo(VersionedPackage versioned, int flags) throws NameNotFoundException {
        return getPackageInfo(versioned.getPackageName(), flags);
    }

    @Override
    public PackageInfo getPackageInfo(VersionedPackage versioned, PackageInfoFlags flags)
            throws NameNotFoundException {
        return getPackageInfo(versioned.getPackageName(), (int) flags.getValue());
    }

    @Override
    public ApplicationInfo getApplicationInfo(String packageName, int flags) throws NameNotFoundException {
        Map<String, Object> wire = Remote.map("package", "getApplicationInfo", "packageName", packageName);
        if (wire == null) {
            throw new NameNotFoundException(packageName);
        }
        return applicationInfo(wire);
    }

    @Override
    public ApplicationInfo getApplicationInfo(String packageName, ApplicationInfoFlags flags)
            throws NameNotFoundException {
        return getApplicationInfo(packageName, (int) flags.getValue());
    }

    @Override
    public List<PackageInfo> getInstalledPackages(int flags) {
        List<PackageInfo> found = new ArrayList<PackageInfo>();
        for (Map<String, Object> each : Remote.maps("package", "getInstalledPackages", "flags", flags)) {
            found.add(packageInfo(each));
        }
        return found;
    }

    @Override
    public List<PackageInfo> getInstalledPackages(PackageInfoFlags flags) {
        return getInstalledPackages((int) flags.getValue());
    }

    @Override
    public List<ApplicationInfo> getInstalledApplications(int flags) {
        List<ApplicationInfo> found = new ArrayList<ApplicationInfo>();
        for (Map<String, Object> each : Remote.maps("package", "getInstalledApplications", "flags", flags)) {
            found.add(applicationInfo(each));
        }
        return found;
    }

    @Override
    public List<ApplicationInfo> getInstalledApplications(ApplicationInfoFlags flags) {
        return getInstalledApplications((int) flags.getValue());
    }

    @Override
    public List<PackageInfo> getPackagesHoldingPermissions(String[] permissions, int flags) {
        List<PackageInfo> found = new ArrayList<PackageInfo>();
        for (PackageInfo each : getInstalledPackages(flags)) {
            List<String> requested = java.util.Arrays.asList(each.requestedPermissions);
            if (!java.util.Collections.disjoint(requested, java.util.Arrays.asList(permissions))) {
                found.add(each);
            }
        }
        return found;
    }

    @Override
    public List<PackageInfo> getPackagesHoldingPermissions(String[] permissions, PackageInfoFlags flags) {
        return getPackagesHoldingPermissions(permissions, (int) flags.getValue());
    }

    @Override
    public ResolveInfo resolveActivity(Intent intent, int flags) {
        return resolveInfo(Remote.map("package", "resolveActivity", "intent", Intents.toWire(intent)));
    }

    @Override
    public ResolveInfo resolveActivity(Intent intent, ResolveInfoFlags flags) {
        return resolveActivity(intent, (int) flags.getValue());
    }

    @Override
    public List<ResolveInfo> queryIntentActivities(Intent intent, int flags) {
        List<ResolveInfo> found = new ArrayList<ResolveInfo>();
        for (Map<String, Object> each : Remote.maps(
                "package", "queryIntentActivities", "intent", Intents.toWire(intent), "flags", flags)) {
            found.add(resolveInfo(each));
        }
        return found;
    }

    @Override
    public List<ResolveInfo> queryIntentActivities(Intent intent, ResolveInfoFlags flags) {
        return queryIntentActivities(intent, (int) flags.getValue());
    }

    @Override
    public List<ResolveInfo> queryIntentServices(Intent intent, int flags) {
        return new ArrayList<ResolveInfo>();
    }

    @Override
    public List<ResolveInfo> queryIntentServices(Intent intent, ResolveInfoFlags flags) {
        return queryIntentServices(intent, (int) flags.getValue());
    }

    @Override
    public List<ResolveInfo> queryBroadcastReceivers(Intent intent, int flags) {
        return new ArrayList<ResolveInfo>();
    }

    @Override
    public List<ResolveInfo> queryBroadcastReceivers(Intent intent, ResolveInfoFlags flags) {
        return queryBroadcastReceivers(intent, (int) flags.getValue());
    }

    @Deprecated
    public List<ResolveInfo> queryBroadcastReceivers(Intent intent, int flags, int userId) {
        return queryBroadcastReceivers(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryIntentContentProviders(Intent intent, int flags) {
        return new ArrayList<ResolveInfo>();
    }

    @Override
    public List<ResolveInfo> queryIntentContentProviders(Intent intent, ResolveInfoFlags flags) {
        return queryIntentContentProviders(intent, (int) flags.getValue());
    }

    public List<PackageInfo> getInstalledPackagesAsUser(int flags, int userId) {
        return getInstalledPackages(flags);
    }

    public List<PackageInfo> getInstalledPackagesAsUser(PackageInfoFlags flags, int userId) {
        return getInstalledPackagesAsUser((int) flags.getValue(), userId);
    }

    public List<ApplicationInfo> getInstalledApplicationsAsUser(int flags, int userId) {
        return getInstalledApplications(flags);
    }

    public List<ApplicationInfo> getInstalledApplicationsAsUser(ApplicationInfoFlags flags, int userId) {
        return getInstalledApplicationsAsUser((int) flags.getValue(), userId);
    }

    public List<ResolveInfo> queryIntentActivitiesAsUser(Intent intent, int flags, int userId) {
        return queryIntentActivities(intent, flags);
    }

    public List<ResolveInfo> queryIntentActivitiesAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        return queryIntentActivitiesAsUser(intent, (int) flags.getValue(), userId);
    }

    public List<ResolveInfo> queryIntentActivitiesAsUser(Intent intent, int flags, UserHandle user) {
        return queryIntentActivities(intent, flags);
    }

    public List<ResolveInfo> queryIntentActivitiesAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user) {
        return queryIntentActivitiesAsUser(intent, (int) flags.getValue(), user);
    }

    @Override
    public ResolveInfo resolveService(Intent intent, int flags) {
        return null;
    }

    @Override
    public ProviderInfo resolveContentProvider(String authority, int flags) {
        return null;
    }

    @Override
    public ActivityInfo getActivityInfo(ComponentName component, int flags) throws NameNotFoundException {
        ActivityInfo info = new ActivityInfo();
        info.applicationInfo = getApplicationInfo(component.getPackageName(), flags);
        info.packageName = component.getPackageName();
        info.name = component.getClassName();
        return info;
    }

    @Override
    public ServiceInfo getServiceInfo(ComponentName component, int flags) throws NameNotFoundException {
        ServiceInfo info = new ServiceInfo();
        info.applicationInfo = getApplicationInfo(component.getPackageName(), flags);
        info.packageName = component.getPackageName();
        info.name = component.getClassName();
        return info;
    }

    @Override
    public Intent getLaunchIntentForPackage(String packageName) {
        return Intents.intent(Remote.call("package", "getLaunchIntentForPackage", "packageName", packageName));
    }

    @Override
    public String[] getPackagesForUid(int uid) {
        List<String> names = Wire.asStrings(Remote.call("package", "getPackagesForUid", "uid", uid));
        return names.isEmpty() ? null : names.toArray(new String[0]);
    }

    @Override
    public String getNameForUid(int uid) {
        return Remote.string("package", "getNameForUid", "uid", uid);
    }

    @Override
    public int getPackageUid(String packageName, int flags) throws NameNotFoundException {
        return getApplicationInfo(packageName, flags).uid;
    }

    @Override
    public String getInstallerPackageName(String packageName) {
        return Remote.string("package", "getInstallerPackageName", "packageName", packageName);
    }

    @Override
    public InstallSourceInfo getInstallSourceInfo(String packageName) throws NameNotFoundException {
        return new InstallSourceInfo(null, null, null, getInstallerPackageName(packageName));
    }

    @Override
    public boolean hasSystemFeature(String name) {
        return Remote.bool("package", "hasSystemFeature", "name", name);
    }

    @Override
    public int checkPermission(String permission, String packageName) {
        return packageName.equals(context.getPackageName())
                ? context.checkSelfPermission(permission) : PERMISSION_DENIED;
    }

    @Override
    public int checkSignatures(String first, String second) {
        return first.equals(second) ? SIGNATURE_MATCH : SIGNATURE_NO_MATCH;
    }

    @Override
    public CharSequence getApplicationLabel(ApplicationInfo info) {
        return info.loadLabel(this);
    }

    @Override
    public Drawable getApplicationIcon(String packageName) throws NameNotFoundException {
        getApplicationInfo(packageName, 0);
        return new ColorDrawable();
    }

    @Override
    public void setComponentEnabledSetting(ComponentName component, int state, int flags) {
    }

    @Override
    public int getComponentEnabledSetting(ComponentName component) {
        return COMPONENT_ENABLED_STATE_DEFAULT;
    }

    @Override
    public boolean isSafeMode() {
        return false;
    }

    @Override
    public ActivityInfo getReceiverInfo(ComponentName component, int flags) throws NameNotFoundException {
        ActivityInfo info = new ActivityInfo();
        info.applicationInfo = getApplicationInfo(component.getPackageName(), flags);
        info.packageName = component.getPackageName();
        info.name = component.getClassName();
        return info;
    }

    @Override
    public ProviderInfo getProviderInfo(ComponentName component, int flags) throws NameNotFoundException {
        ProviderInfo info = new ProviderInfo();
        info.applicationInfo = getApplicationInfo(component.getPackageName(), flags);
        info.packageName = component.getPackageName();
        info.name = component.getClassName();
        return info;
    }

    @Override
    public ActivityInfo getActivityInfo(ComponentName component, ComponentInfoFlags flags)
            throws NameNotFoundException {
        return getActivityInfo(component, (int) flags.getValue());
    }

    @Override
    public ActivityInfo getReceiverInfo(ComponentName component, ComponentInfoFlags flags)
            throws NameNotFoundException {
        return getReceiverInfo(component, (int) flags.getValue());
    }

    @Override
    public ServiceInfo getServiceInfo(ComponentName component, ComponentInfoFlags flags) throws NameNotFoundException {
        return getServiceInfo(component, (int) flags.getValue());
    }

    @Override
    public ProviderInfo getProviderInfo(ComponentName component, ComponentInfoFlags flags)
            throws NameNotFoundException {
        return getProviderInfo(component, (int) flags.getValue());
    }

    @Override
    public int getPackageUid(String packageName, PackageInfoFlags flags) throws NameNotFoundException {
        return getPackageUid(packageName, (int) flags.getValue());
    }

    @Override
    public int getPackageUidAsUser(String packageName, int userId) throws NameNotFoundException {
        return getPackageUid(packageName, 0);
    }

    @Override
    public int getPackageUidAsUser(String packageName, int flags, int userId) throws NameNotFoundException {
        return getPackageUid(packageName, flags);
    }

    @Override
    public int getPackageUidAsUser(String packageName, PackageInfoFlags flags, int userId)
            throws NameNotFoundException {
        return getPackageUidAsUser(packageName, (int) flags.getValue(), userId);
    }

    @Override
    public int[] getPackageGids(String packageName) throws NameNotFoundException {
        return getPackageGids(packageName, 0);
    }

    @Override
    public int[] getPackageGids(String packageName, int flags) throws NameNotFoundException {
        getApplicationInfo(packageName, flags);
        return new int[] {INTERNET_GROUP};
    }

    @Override
    public int[] getPackageGids(String packageName, PackageInfoFlags flags) throws NameNotFoundException {
        return getPackageGids(packageName, (int) flags.getValue());
    }

    @Override
    public PackageInfo getPackageInfoAsUser(String packageName, int flags, int userId) throws NameNotFoundException {
        return getPackageInfo(packageName, flags);
    }

    @Override
    public PackageInfo getPackageInfoAsUser(String packageName, PackageInfoFlags flags, int userId)
            throws NameNotFoundException {
        return getPackageInfoAsUser(packageName, (int) flags.getValue(), userId);
    }

    @Override
    public ApplicationInfo getApplicationInfoAsUser(String packageName, int flags, int userId)
            throws NameNotFoundException {
        return getApplicationInfo(packageName, flags);
    }

    @Override
    public ApplicationInfo getApplicationInfoAsUser(String packageName, ApplicationInfoFlags flags, int userId)
            throws NameNotFoundException {
        return getApplicationInfoAsUser(packageName, (int) flags.getValue(), userId);
    }

    @Override
    public ApplicationInfo getApplicationInfoAsUser(String packageName, int flags, UserHandle user)
            throws NameNotFoundException {
        return getApplicationInfoAsUser(packageName, flags, user.hashCode());
    }

    @Override
    public ApplicationInfo getApplicationInfoAsUser(String packageName, ApplicationInfoFlags flags, UserHandle user)
            throws NameNotFoundException {
        return getApplicationInfoAsUser(packageName, (int) flags.getValue(), user);
    }

    @Override
    public int getApplicationEnabledSetting(String packageName) {
        known(packageName);
        return COMPONENT_ENABLED_STATE_DEFAULT;
    }

    @Override
    public boolean isPackageSuspended(String packageName) throws NameNotFoundException {
        getApplicationInfo(packageName, 0);
        return false;
    }

    @Override
    public int getTargetSdkVersion(String packageName) throws NameNotFoundException {
        return getApplicationInfo(packageName, 0).targetSdkVersion;
    }

    @Override
    public boolean isInstantApp(String packageName) {
        return false;
    }

    @Override
    public boolean hasSigningCertificate(String packageName, byte[] certificate, int type) {
        return false;
    }

    @Override
    public Property getProperty(String name, String packageName) throws NameNotFoundException {
        getApplicationInfo(packageName, 0);
        throw new NameNotFoundException(name);
    }

    @Override
    public Property getProperty(String name, ComponentName component) throws NameNotFoundException {
        return getProperty(name, component.getPackageName());
    }

    @Override
    public boolean canPackageQuery(String source, String target) throws NameNotFoundException {
        getApplicationInfo(target, 0);
        return source.equals(context.getPackageName());
    }

    @Override
    public List<IntentFilter> getAllIntentFilters(String packageName) {
        return new ArrayList<IntentFilter>();
    }

    @Override
    public Intent getLeanbackLaunchIntentForPackage(String packageName) {
        return null;
    }

    @Override
    public Intent getCarLaunchIntentForPackage(String packageName) {
        return null;
    }

    @Override
    public IntentSender getLaunchIntentSenderForPackage(String packageName) {
        known(packageName);
        return null;
    }

    @Override
    public ResolveInfo resolveActivityAsUser(Intent intent, int flags, int userId) {
        return resolveActivity(intent, flags);
    }

    @Override
    public ResolveInfo resolveActivityAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        return resolveActivityAsUser(intent, (int) flags.getValue(), userId);
    }

    @Override
    public ResolveInfo resolveService(Intent intent, ResolveInfoFlags flags) {
        return resolveService(intent, (int) flags.getValue());
    }

    @Override
    public ResolveInfo resolveServiceAsUser(Intent intent, int flags, int userId) {
        return resolveService(intent, flags);
    }

    @Override
    public ResolveInfo resolveServiceAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        return resolveServiceAsUser(intent, (int) flags.getValue(), userId);
    }

    @Override
    public ProviderInfo resolveContentProvider(String authority, ComponentInfoFlags flags) {
        return resolveContentProvider(authority, (int) flags.getValue());
    }

    @Override
    public ProviderInfo resolveContentProviderAsUser(String authority, int flags, int userId) {
        return resolveContentProvider(authority, flags);
    }

    @Override
    public ProviderInfo resolveContentProviderAsUser(String authority, ComponentInfoFlags flags, int userId) {
        return resolveContentProviderAsUser(authority, (int) flags.getValue(), userId);
    }

    @Override
    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, int flags, int userId) {
        return queryBroadcastReceivers(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        return queryBroadcastReceiversAsUser(intent, (int) flags.getValue(), userId);
    }

    @Override
    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, int flags, UserHandle user) {
        return queryBroadcastReceivers(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryBroadcastReceiversAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user) {
        return queryBroadcastReceiversAsUser(intent, (int) flags.getValue(), user);
    }

    @Override
    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, int flags, int userId) {
        return queryIntentServices(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        return queryIntentServicesAsUser(intent, (int) flags.getValue(), userId);
    }

    @Override
    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, int flags, UserHandle user) {
        return queryIntentServices(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryIntentServicesAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user) {
        return queryIntentServicesAsUser(intent, (int) flags.getValue(), user);
    }

    @Override
    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, int flags, int userId) {
        return queryIntentContentProviders(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, ResolveInfoFlags flags, int userId) {
        return queryIntentContentProvidersAsUser(intent, (int) flags.getValue(), userId);
    }

    @Override
    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, int flags, UserHandle user) {
        return queryIntentContentProviders(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryIntentContentProvidersAsUser(Intent intent, ResolveInfoFlags flags, UserHandle user)
            {
        return queryIntentContentProvidersAsUser(intent, (int) flags.getValue(), user);
    }

    @Override
    public List<ResolveInfo> queryIntentActivityOptions(
            ComponentName caller, Intent[] specifics, Intent intent, int flags) {
        return queryIntentActivities(intent, flags);
    }

    @Override
    public List<ResolveInfo> queryIntentActivityOptions(
            ComponentName caller, List<Intent> specifics, Intent intent, ResolveInfoFlags flags) {
        return queryIntentActivities(intent, flags);
    }

    @Override
    public List<ProviderInfo> queryContentProviders(String process, int uid, int flags) {
        return new ArrayList<ProviderInfo>();
    }

    @Override
    public List<ProviderInfo> queryContentProviders(String process, int uid, ComponentInfoFlags flags) {
        return queryContentProviders(process, uid, (int) flags.getValue());
    }

    @Override
    public List<ProviderInfo> queryContentProviders(String process, int uid, int flags, String metaDataKey) {
        return queryContentProviders(process, uid, flags);
    }

    @Override
    public List<ProviderInfo> queryContentProviders(
            String process, int uid, ComponentInfoFlags flags, String metaDataKey) {
        return queryContentProviders(process, uid, (int) flags.getValue(), metaDataKey);
    }

    @Override
    public List<InstrumentationInfo> queryInstrumentation(String targetPackage, int flags) {
        return new ArrayList<InstrumentationInfo>();
    }

    @Override
    public ChangedPackages getChangedPackages(int sequenceNumber) {
        return null;
    }

    @Override
    public String[] getNamesForUids(int[] uids) {
        String[] names = new String[uids.length];
        for (int i = 0; i < uids.length; i++) {
            names[i] = getNameForUid(uids[i]);
        }
        return names;
    }

    /** As Android answers of an unknown package where the method's signature has no exception for it. */
    private void known(String packageName) {
        try {
            getApplicationInfo(packageName, 0);
        } catch (NameNotFoundException e) {
            throw new IllegalArgumentException("Unknown package: " + packageName);
        }
    }
}
