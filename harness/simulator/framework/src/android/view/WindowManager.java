package android.view;

/** Windows of the screen. */
public interface WindowManager extends ViewManager {
    Display getDefaultDisplay();

    void removeViewImmediate(View view);

    /** The window's owner is gone. */
    class BadTokenException extends RuntimeException {
        public BadTokenException() {
        }

        public BadTokenException(String name) {
            super(name);
        }
    }

    /** How a window wants to be shown. */
    class LayoutParams extends ViewGroup.LayoutParams {
        public static final int FLAG_NOT_FOCUSABLE = 0x00000008;
        public static final int FLAG_KEEP_SCREEN_ON = 0x00000080;
        public static final int FLAG_FULLSCREEN = 0x00000400;
        public static final int FLAG_SECURE = 0x00002000;
        public static final int FLAG_DIM_BEHIND = 0x00000002;
        public static final int TYPE_APPLICATION = 2;
        public static final int SOFT_INPUT_ADJUST_RESIZE = 0x10;
        public int x;
        public int y;
        public int type = TYPE_APPLICATION;
        public int flags;
        public int gravity;
        public float dimAmount = 1f;
        public int softInputMode;

        public LayoutParams() {
            super(MATCH_PARENT, MATCH_PARENT);
        }

        public LayoutParams(int width, int height, int type, int flags, int format) {
            super(width, height);
            this.type = type;
            this.flags = flags;
        }
    }
}
