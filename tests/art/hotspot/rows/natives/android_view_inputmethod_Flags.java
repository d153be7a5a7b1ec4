package rows.natives;

/** From API 35 a phone may be built to send the list of input methods as bytes: that of ours stays a list. */
public final class android_view_inputmethod_Flags {
    public static boolean useInputMethodInfoSafeList() {
        return false;
    }
}
