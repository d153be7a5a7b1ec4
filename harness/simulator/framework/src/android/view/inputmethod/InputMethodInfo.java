package android.view.inputmethod;

/** A keyboard. */
public final class InputMethodInfo {
    private final String packageName;

    public InputMethodInfo(String packageName, String className, CharSequence label, String settingsActivity) {
        this.packageName = packageName;
    }

    public String getPackageName() {
        return packageName;
    }
}
