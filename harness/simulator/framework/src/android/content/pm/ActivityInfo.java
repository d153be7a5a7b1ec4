package android.content.pm;

/** An activity or receiver. */
public class ActivityInfo extends ComponentInfo {
    public static final int SCREEN_ORIENTATION_PORTRAIT = 1;
    public static final int SCREEN_ORIENTATION_LANDSCAPE = 0;
    public int launchMode;
    public String permission;
}
