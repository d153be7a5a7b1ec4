package android.text;

import java.util.Iterator;

/** Helpers on texts. */
public class TextUtils {
    /** Which end of a long text is cut. */
    public enum TruncateAt { START, MIDDLE, END, MARQUEE, END_SMALL }

    private TextUtils() {
    }

    public static boolean isEmpty(CharSequence text) {
        return text == null || text.length() == 0;
    }

    public static boolean equals(CharSequence a, CharSequence b) {
        return a == b || a != null && b != null && a.toString().equals(b.toString());
    }

    public static boolean isDigitsOnly(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static int getTrimmedLength(CharSequence text) {
        return text.toString().trim().length();
    }

    public static String join(CharSequence delimiter, Object[] tokens) {
        return join(delimiter, java.util.Arrays.asList(tokens));
    }

    public static String join(CharSequence delimiter, Iterable tokens) {
        StringBuilder out = new StringBuilder();
        for (Iterator<?> each = tokens.iterator(); each.hasNext();) {
            out.append(each.next());
            if (each.hasNext()) {
                out.append(delimiter);
            }
        }
        return out.toString();
    }

    public static String[] split(String text, String expression) {
        return text.isEmpty() ? new String[0] : text.split(expression, -1);
    }

    public static CharSequence concat(CharSequence... parts) {
        StringBuilder out = new StringBuilder();
        for (CharSequence part : parts) {
            out.append(part);
        }
        return out.toString();
    }

    public static String htmlEncode(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
