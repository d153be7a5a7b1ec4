package android.content;

import android.net.Uri;

import java.util.ArrayList;
import java.util.List;

/** Finds the code of a content URI. */
public class UriMatcher {
    public static final int NO_MATCH = -1;
    private final int root;
    private final List<Object[]> rules = new ArrayList<Object[]>();

    public UriMatcher(int code) {
        root = code;
    }

    public void addURI(String authority, String path, int code) {
        rules.add(new Object[] {authority, path == null ? "" : path, code});
    }

    public int match(Uri uri) {
        for (Object[] rule : rules) {
            if (rule[0].equals(uri.getAuthority()) && matches((String) rule[1], uri.getPathSegments())) {
                return (Integer) rule[2];
            }
        }
        return root;
    }

    private static boolean matches(String path, List<String> segments) {
        List<String> wanted = Uri.parse("/" + path).getPathSegments();
        if (wanted.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String rule = wanted.get(i);
            boolean digits = android.text.TextUtils.isDigitsOnly(segments.get(i));
            if (!rule.equals("*") && !(rule.equals("#") && digits) && !rule.equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
