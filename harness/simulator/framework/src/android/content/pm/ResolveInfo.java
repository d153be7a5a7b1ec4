package android.content.pm;

/** What an intent resolves to. */
public class ResolveInfo {
    public ActivityInfo activityInfo;
    public ServiceInfo serviceInfo;
    public ProviderInfo providerInfo;
    public int priority;
    public boolean isDefault;
    public String resolvePackageName;

    public CharSequence loadLabel(PackageManager packages) {
        return activityInfo == null ? null : activityInfo.loadLabel(packages);
    }
}
