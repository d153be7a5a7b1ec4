package android.content.res;

/** A colour; states do not change it here. */
public class ColorStateList {
    private final int color;

    private ColorStateList(int color) {
        this.color = color;
    }

    public static ColorStateList valueOf(int color) {
        return new ColorStateList(color);
    }

    public int getDefaultColor() {
        return color;
    }
}
