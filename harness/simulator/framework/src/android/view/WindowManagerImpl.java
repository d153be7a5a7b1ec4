package android.view;

import android.content.Context;

/** Only the screen's size is asked of it; windows are made by activities and dialogs. */
public final class WindowManagerImpl implements WindowManager {
    public WindowManagerImpl(Context context) {
    }

    @Override
    public Display getDefaultDisplay() {
        return new Display();
    }

    @Override
    public void addView(View view, ViewGroup.LayoutParams params) {
        throw new SecurityException("permission denied for this window type");
    }

    @Override
    public void updateViewLayout(View view, ViewGroup.LayoutParams params) {
        view.setLayoutParams(params);
    }

    @Override
    public void removeView(View view) {
        throw new IllegalArgumentException("View not attached to window manager");
    }

    @Override
    public void removeViewImmediate(View view) {
        removeView(view);
    }
}
