package android.view;

/** Where content sits in a container. */
public class Gravity {
    public static final int NO_GRAVITY = 0x0000;
    public static final int TOP = 0x30;
    public static final int BOTTOM = 0x50;
    public static final int LEFT = 0x03;
    public static final int RIGHT = 0x05;
    public static final int CENTER_VERTICAL = 0x10;
    public static final int FILL_VERTICAL = 0x70;
    public static final int CENTER_HORIZONTAL = 0x01;
    public static final int FILL_HORIZONTAL = 0x07;
    public static final int CENTER = 0x11;
    public static final int FILL = 0x77;
    public static final int START = 0x00800003;
    public static final int END = 0x00800005;
    public static final int HORIZONTAL_GRAVITY_MASK = 0x07;
    public static final int VERTICAL_GRAVITY_MASK = 0x70;
    public static final int RELATIVE_HORIZONTAL_GRAVITY_MASK = 0x00800007;

    /** Start of a thing of {@code size} in a room of {@code space}, horizontally. */
    static int left(int gravity, int space, int size) {
        switch (gravity & HORIZONTAL_GRAVITY_MASK) {
            case CENTER_HORIZONTAL: return (space - size) / 2;
            case RIGHT: return space - size;
            default: return 0;
        }
    }

    /** The same, vertically. */
    static int top(int gravity, int space, int size) {
        switch (gravity & VERTICAL_GRAVITY_MASK) {
            case CENTER_VERTICAL: return (space - size) / 2;
            case BOTTOM: return space - size;
            default: return 0;
        }
    }

    public static void apply(int gravity, int w, int h, android.graphics.Rect container, android.graphics.Rect out) {
        out.left = container.left + left(gravity, container.width(), w);
        out.top = container.top + top(gravity, container.height(), h);
        out.right = out.left + w;
        out.bottom = out.top + h;
    }
}
