package android.view;

/** A finger on the screen. */
public final class MotionEvent {
    public static final int ACTION_DOWN = 0;
    public static final int ACTION_UP = 1;
    public static final int ACTION_MOVE = 2;
    public static final int ACTION_CANCEL = 3;
    private final int action;
    private final float rawX;
    private final float rawY;
    private final long time;
    private float x;
    private float y;

    private MotionEvent(long time, int action, float x, float y) {
        this.time = time;
        this.action = action;
        rawX = x;
        rawY = y;
        this.x = x;
        this.y = y;
    }

    public static MotionEvent obtain(long downTime, long eventTime, int action, float x, float y, int metaState) {
        return new MotionEvent(eventTime, action, x, y);
    }

    public final int getAction() {
        return action;
    }

    public final int getActionMasked() {
        return action;
    }

    public final float getX() {
        return x;
    }

    public final float getY() {
        return y;
    }

    public final float getRawX() {
        return rawX;
    }

    public final float getRawY() {
        return rawY;
    }

    public final long getEventTime() {
        return time;
    }

    public final void setLocation(float x, float y) {
        this.x = x;
        this.y = y;
    }

    public final void recycle() {
    }
}
