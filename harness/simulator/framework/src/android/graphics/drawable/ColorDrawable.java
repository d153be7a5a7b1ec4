package android.graphics.drawable;

/** One colour. */
public class ColorDrawable extends Drawable {
    private int color;

    public ColorDrawable() {
    }

    public ColorDrawable(int color) {
        this.color = color;
    }

    public int getColor() {
        return color;
    }

    public void setColor(int color) {
        this.color = color;
    }

    @Override
    public int getAlpha() {
        return color >>> 24;
    }

    @Override
    public void setAlpha(int alpha) {
        color = color & 0xffffff | alpha << 24;
    }
}
