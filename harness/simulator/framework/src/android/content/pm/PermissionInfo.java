package android.content.pm;

/** A permission. */
public class PermissionInfo extends PackageItemInfo {
    public static final int PROTECTION_NORMAL = 0;
    public static final int PROTECTION_DANGEROUS = 1;
    public static final int PROTECTION_SIGNATURE = 2;
    public int protectionLevel;
}
