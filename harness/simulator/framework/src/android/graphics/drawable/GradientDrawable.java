package android.graphics.drawable;

import android.content.res.ColorStateList;

/** A shape with a colour; it is drawn as that colour. */
public class GradientDrawable extends Drawable {
    public static final int RECTANGLE = 0;
    public static final int OVAL = 1;
    private int color;

    public void setColor(int color) {
        this.color = color;
    }

    public ColorStateList getColor() {
        return ColorStateList.valueOf(color);
    }

    public void setCornerRadius(float radius) {
    }

    public void setStroke(int width, int color) {
    }

    public void setShape(int shape) {
    }

    @Override
    public void setAlpha(int alpha) {
        color = color & 0xffffff | alpha << 24;
    }

    @Override
    public int getAlpha() {
        return color >>> 24;
    }
}
