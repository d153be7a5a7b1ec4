package rows.natives;

/** From API 36 a context tells its assets on which display it is: here it has none. */
public final class android_app_ContextImpl {
    public static void updateResourceOverlayConstraints(Object context) { }
}
