package android.content.pm;

/** A content provider. */
public final class ProviderInfo extends ComponentInfo {
    public String authority;
    public String readPermission;
    public String writePermission;
    public int initOrder;
}
