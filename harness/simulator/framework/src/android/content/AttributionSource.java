package android.content;

/** For whom a call is made. */
public final class AttributionSource {
    private final int uid;
    private final String packageName;
    private final String attributionTag;

    public AttributionSource(int uid, String packageName, String attributionTag) {
        this.uid = uid;
        this.packageName = packageName;
        this.attributionTag = attributionTag;
    }

    public int getUid() {
        return uid;
    }

    public String getPackageName() {
        return packageName;
    }

    public String getAttributionTag() {
        return attributionTag;
    }
}
