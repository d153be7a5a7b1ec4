package android.content.pm;

/** What packages and components have in common. */
public class PackageItemInfo {
    public String name;
    public String packageName;
    public int labelRes;
    public CharSequence nonLocalizedLabel;
    public int icon;
    public android.os.Bundle metaData;

    public CharSequence loadLabel(PackageManager packages) {
        if (nonLocalizedLabel != null) {
            return nonLocalizedLabel;
        }
        return name != null ? name : packageName;
    }
}
