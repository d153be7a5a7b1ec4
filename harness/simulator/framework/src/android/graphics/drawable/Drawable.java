package android.graphics.drawable;

/** Something to draw. */
public abstract class Drawable {
    public void setBounds(int left, int top, int right, int bottom) {
    }

    public abstract void setAlpha(int alpha);

    public int getAlpha() {
        return 0xff;
    }

    public int getIntrinsicWidth() {
        return -1;
    }

    public int getIntrinsicHeight() {
        return -1;
    }
}
