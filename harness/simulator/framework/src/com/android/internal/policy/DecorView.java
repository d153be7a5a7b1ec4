package com.android.internal.policy;

import android.content.Context;
import android.graphics.Color;
import android.os.Binder;
import android.os.IBinder;
import android.view.KeyEvent;
import android.view.View;
import android.widget.FrameLayout;

/** The root of a window: the whole screen for an activity, a centred panel for a dialog. */
public class DecorView extends FrameLayout {
    private static final int SCREEN_WIDTH = 1080;
    private static final int SCREEN_HEIGHT = 2400;
    private static final int STATUS_BAR = 84;
    private static final int DIALOG_MARGIN = 63;
    private final IBinder token = new Binder();
    private final PhoneWindow window;

    DecorView(Context context, PhoneWindow window) {
        super(context);
        this.window = window;
        setBackgroundColor(Color.WHITE);
        if (!window.isDialog()) {
            setPadding(0, STATUS_BAR, 0, 0);
        }
    }

    @Override
    public IBinder getWindowToken() {
        return token;
    }

    @Override
    public void requestLayout() {
        super.requestLayout();
        Screen.get().changed();
    }

    @Override
    public void onDescendantInvalidated(View child, View target) {
        Screen.get().changed();
    }

    void performLayout() {
        if (!window.isDialog()) {
            measure(MeasureSpec.makeMeasureSpec(SCREEN_WIDTH, MeasureSpec.EXACTLY),
                    MeasureSpec.makeMeasureSpec(SCREEN_HEIGHT, MeasureSpec.EXACTLY));
            layout(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT);
            return;
        }
        int width = SCREEN_WIDTH - 2 * DIALOG_MARGIN;
        int height = SCREEN_HEIGHT - 2 * STATUS_BAR;
        measure(MeasureSpec.makeMeasureSpec(width, MeasureSpec.EXACTLY),
                MeasureSpec.makeMeasureSpec(height, MeasureSpec.AT_MOST));
        int top = (SCREEN_HEIGHT - getMeasuredHeight()) / 2;
        layout(DIALOG_MARGIN, top, DIALOG_MARGIN + width, top + getMeasuredHeight());
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        View focus = findFocus();
        boolean taken = focus != null && focus != this && focus.dispatchKeyEvent(event);
        return taken || window.getCallback() != null && window.getCallback().dispatchKeyEvent(event);
    }
}
