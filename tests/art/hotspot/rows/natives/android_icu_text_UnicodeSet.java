package rows.natives;

import java.text.ParsePosition;

/** Patterns name properties of characters, which ICU reads from data that a phone has: without it every set is empty. */
public final class android_icu_text_UnicodeSet {
    public static Object applyPattern(Object set, String pattern, ParsePosition from, Object symbols, int options) {
        return set;
    }
}
