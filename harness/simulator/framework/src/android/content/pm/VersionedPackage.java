package android.content.pm;

/** A package of one version. */
public final class VersionedPackage {
    private final String packageName;
    private final long versionCode;

    public VersionedPackage(String packageName, int versionCode) {
        this(packageName, (long) versionCode);
    }

    public VersionedPackage(String packageName, long versionCode) {
        this.packageName = packageName;
        this.versionCode = versionCode;
    }

    public String getPackageName() {
        return packageName;
    }

    public long getLongVersionCode() {
        return versionCode;
    }
}
