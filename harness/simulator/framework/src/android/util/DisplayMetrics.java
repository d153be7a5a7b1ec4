package android.util;

/** Size and density of the screen: 1080 x 2400 at 420 dpi. */
public class DisplayMetrics {
    public static final int DENSITY_DEFAULT = 160;
    public static final int DENSITY_420 = 420;
    public int widthPixels = 1080;
    public int heightPixels = 2400;
    public float density = 2.625f;
    public int densityDpi = DENSITY_420;
    public float scaledDensity = 2.625f;
    public float xdpi = 420f;
    public float ydpi = 420f;

    public void setTo(DisplayMetrics other) {
        widthPixels = other.widthPixels;
        heightPixels = other.heightPixels;
    }

    public void setToDefaults() {
    }
}
