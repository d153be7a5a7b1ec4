package android.app;

import android.content.Context;
import android.content.ContextWrapper;
import android.content.DialogInterface;
import android.view.KeyEvent;
import android.view.View;
import android.view.ViewGroup;
import android.view.Window;

import com.android.internal.policy.PhoneWindow;
import com.android.internal.policy.Screen;

/** A window above an activity. */
public class Dialog implements DialogInterface, Window.Callback, KeyEvent.Callback {
    private final Context context;
    private final PhoneWindow window;
    private boolean created;
    private boolean showing;
    private boolean cancelable = true;
    private boolean cancelOnTouchOutside = true;
    private OnCancelListener onCancel;
    private OnDismissListener onDismiss;
    private OnShowListener onShow;
    private OnKeyListener onKey;

    public Dialog(Context context) {
        this(context, 0);
    }

    public Dialog(Context context, int theme) {
        this.context = context;
        Activity owner = activityOf(context);
        window = new PhoneWindow(context, owner == null ? "" : owner.token(), "dialog");
        window.setCallback(this);
        window.setOnTouchOutside(new Runnable() {
            @Override
            public void run() {
                if (cancelable && cancelOnTouchOutside) {
                    cancel();
                }
            }
        });
    }

    private static Activity activityOf(Context context) {
        Context each = context;
        while (each instanceof ContextWrapper && !(each instanceof Activity)) {
            each = ((ContextWrapper) each).getBaseContext();
        }
        return each instanceof Activity ? (Activity) each : null;
    }

    public final Context getContext() {
        return context;
    }

    public final Activity getOwnerActivity() {
        return activityOf(context);
    }

    public Window getWindow() {
        return window;
    }

    public boolean isShowing() {
        return showing;
    }

    public void create() {
        if (!created) {
            created = true;
            onCreate(null);
        }
    }

    protected void onCreate(android.os.Bundle saved) {
    }

    protected void onStart() {
    }

    protected void onStop() {
    }

    public void show() {
        if (showing) {
            return;
        }
        Activity owner = activityOf(context);
        if (owner == null || owner.isDestroyed()) {
            throw new android.view.WindowManager.BadTokenException(
                    "Unable to add window -- token " + (owner == null ? null : owner.token()) + " is not valid; is your activity running?");
        }
        create();
        onStart();
        showing = true;
        Screen.get().add(window);
        if (onShow != null) {
            onShow.onShow(this);
        }
    }

    public void hide() {
        dismiss();
    }

    @Override
    public void dismiss() {
        if (!showing) {
            return;
        }
        showing = false;
        Screen.get().remove(window);
        onStop();
        if (onDismiss != null) {
            onDismiss.onDismiss(this);
        }
    }

    @Override
    public void cancel() {
        if (showing && onCancel != null) {
            onCancel.onCancel(this);
        }
        dismiss();
    }

    public void setTitle(CharSequence title) {
        window.setTitle(title);
    }

    public void setTitle(int resid) {
        setTitle(context.getText(resid));
    }

    public void setContentView(int layout) {
        window.setContentView(layout);
    }

    public void setContentView(View view) {
        window.setContentView(view);
    }

    public void setContentView(View view, ViewGroup.LayoutParams params) {
        window.setContentView(view, params);
    }

    public <T extends View> T findViewById(int id) {
        return window.findViewById(id);
    }

    public final boolean requestWindowFeature(int feature) {
        return window.requestFeature(feature);
    }

    public void setCancelable(boolean cancelable) {
        this.cancelable = cancelable;
    }

    public void setCanceledOnTouchOutside(boolean cancel) {
        cancelOnTouchOutside = cancel;
        if (cancel) {
            cancelable = true;
        }
    }

    public void setOnCancelListener(OnCancelListener listener) {
        onCancel = listener;
    }

    public void setOnDismissListener(OnDismissListener listener) {
        onDismiss = listener;
    }

    public void setOnShowListener(OnShowListener listener) {
        onShow = listener;
    }

    public void setOnKeyListener(OnKeyListener listener) {
        onKey = listener;
    }

    public void onBackPressed() {
        if (cancelable) {
            cancel();
        }
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        return onKey != null && onKey.onKey(this, event.getKeyCode(), event) || event.dispatch(this, null, this);
    }

    @Override
    public boolean onKeyDown(int keyCode, KeyEvent event) {
        return keyCode == KeyEvent.KEYCODE_BACK;
    }

    @Override
    public boolean onKeyUp(int keyCode, KeyEvent event) {
        if (keyCode == KeyEvent.KEYCODE_BACK) {
            onBackPressed();
            return true;
        }
        return false;
    }

    @Override
    public boolean onKeyLongPress(int keyCode, KeyEvent event) {
        return false;
    }

    @Override
    public boolean onKeyMultiple(int keyCode, int count, KeyEvent event) {
        return false;
    }

    @Override
    public void onWindowFocusChanged(boolean hasFocus) {
    }

    @Override
    public void onContentChanged() {
    }

    @Override
    public void onAttachedToWindow() {
    }

    @Override
    public void onDetachedFromWindow() {
    }
}
