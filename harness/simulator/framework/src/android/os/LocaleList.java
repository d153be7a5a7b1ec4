package android.os;

import java.util.Locale;

/** Languages the user reads, best first. */
public final class LocaleList {
    private final Locale[] locales;

    public LocaleList(Locale... locales) {
        this.locales = locales;
    }

    public static LocaleList getDefault() {
        return new LocaleList(Locale.getDefault());
    }

    public Locale get(int index) {
        return index < locales.length ? locales[index] : null;
    }

    public int size() {
        return locales.length;
    }

    public boolean isEmpty() {
        return locales.length == 0;
    }

    public String toLanguageTags() {
        StringBuilder tags = new StringBuilder();
        for (Locale locale : locales) {
            tags.append(tags.length() == 0 ? "" : ",").append(locale.toLanguageTag());
        }
        return tags.toString();
    }
}
