package android.view;

import android.content.Context;
import android.graphics.drawable.Drawable;

/** A window and its decoration. */
public abstract class Window {
    public static final int FEATURE_NO_TITLE = 1;
    public static final int ID_ANDROID_CONTENT = 0x01020002;
    private final Context context;
    private final WindowManager.LayoutParams attributes = new WindowManager.LayoutParams();
    private Callback callback;

    public Window(Context context) {
        this.context = context;
    }

    /** Told of what happens to a window. */
    public interface Callback {
        boolean dispatchKeyEvent(KeyEvent event);

        void onWindowFocusChanged(boolean hasFocus);

        void onContentChanged();

        void onAttachedToWindow();

        void onDetachedFromWindow();
    }

    public final Context getContext() {
        return context;
    }

    public void setCallback(Callback callback) {
        this.callback = callback;
    }

    public final Callback getCallback() {
        return callback;
    }

    public final WindowManager.LayoutParams getAttributes() {
        return attributes;
    }

    public void setAttributes(WindowManager.LayoutParams attributes) {
        this.attributes.flags = attributes.flags;
        this.attributes.gravity = attributes.gravity;
        setLayout(attributes.width, attributes.height);
        dispatchWindowAttributesChanged(this.attributes);
    }

    /** Told of every change of what the window asks of the screen. */
    protected void dispatchWindowAttributesChanged(WindowManager.LayoutParams attributes) {
    }

    public void addFlags(int flags) {
        setFlags(flags, flags);
    }

    public void clearFlags(int flags) {
        setFlags(0, flags);
    }

    public void setFlags(int flags, int mask) {
        attributes.flags = attributes.flags & ~mask | flags & mask;
        dispatchWindowAttributesChanged(attributes);
    }

    public void setGravity(int gravity) {
        attributes.gravity = gravity;
    }

    public void setLayout(int width, int height) {
        attributes.width = width;
        attributes.height = height;
    }

    public void setSoftInputMode(int mode) {
        attributes.softInputMode = mode;
    }

    public boolean requestFeature(int feature) {
        return true;
    }

    public void setDimAmount(float amount) {
        attributes.dimAmount = amount;
    }

    public void setBackgroundDrawableResource(int resid) {
    }

    public abstract void setBackgroundDrawable(Drawable drawable);

    public abstract void setStatusBarColor(int color);

    public abstract void setNavigationBarColor(int color);

    public abstract void setTitle(CharSequence title);

    public abstract void setContentView(int layout);

    public abstract void setContentView(View view);

    public abstract void setContentView(View view, ViewGroup.LayoutParams params);

    public abstract void addContentView(View view, ViewGroup.LayoutParams params);

    public abstract View getDecorView();

    public <T extends View> T findViewById(int id) {
        return getDecorView().findViewById(id);
    }
}
