package android.content;

import android.os.PersistableBundle;

/** What kinds of content a clip holds. */
public class ClipDescription {
    public static final String MIMETYPE_TEXT_PLAIN = "text/plain";
    public static final String MIMETYPE_TEXT_HTML = "text/html";
    public static final String MIMETYPE_TEXT_URILIST = "text/uri-list";
    public static final String MIMETYPE_TEXT_INTENT = "text/vnd.android.intent";
    private final CharSequence label;
    private final String[] types;
    private PersistableBundle extras;

    public ClipDescription(CharSequence label, String[] types) {
        this.label = label;
        this.types = types.clone();
    }

    public CharSequence getLabel() {
        return label;
    }

    public int getMimeTypeCount() {
        return types.length;
    }

    public String getMimeType(int index) {
        return types[index];
    }

    public boolean hasMimeType(String type) {
        for (String each : types) {
            if (compareMimeTypes(each, type)) {
                return true;
            }
        }
        return false;
    }

    public static boolean compareMimeTypes(String concrete, String wanted) {
        return wanted.equals("*/*") || concrete.equals(wanted)
                || wanted.endsWith("/*") && concrete.startsWith(wanted.substring(0, wanted.length() - 1));
    }

    public long getTimestamp() {
        return 0;
    }

    public PersistableBundle getExtras() {
        return extras;
    }

    public void setExtras(PersistableBundle extras) {
        this.extras = extras;
    }
}
