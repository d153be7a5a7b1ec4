package android.view;

import android.graphics.Point;
import android.util.DisplayMetrics;

/** The screen. */
public final class Display {
    public static final int DEFAULT_DISPLAY = 0;

    Display() {
    }

    public int getDisplayId() {
        return DEFAULT_DISPLAY;
    }

    public void getMetrics(DisplayMetrics out) {
        out.setTo(new DisplayMetrics());
    }

    public void getRealMetrics(DisplayMetrics out) {
        out.setTo(new DisplayMetrics());
    }

    public void getSize(Point out) {
        DisplayMetrics metrics = new DisplayMetrics();
        out.set(metrics.widthPixels, metrics.heightPixels);
    }

    public void getRealSize(Point out) {
        getSize(out);
    }

    public int getWidth() {
        return new DisplayMetrics().widthPixels;
    }

    public int getHeight() {
        return new DisplayMetrics().heightPixels;
    }

    public int getRotation() {
        return 0;
    }
}
