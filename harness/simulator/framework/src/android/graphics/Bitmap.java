package android.graphics;

/** A picture, not decoded. */
public final class Bitmap {
    private final int width;
    private final int height;

    Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public void recycle() {
    }
}
