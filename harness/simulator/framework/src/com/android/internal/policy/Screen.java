package com.android.internal.policy;

import android.os.Handler;
import android.os.Looper;
import android.os.SystemClock;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import android.widget.EditText;

import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The windows of this process, in drawing order, and what the user does to them. */
public final class Screen implements SystemLink.Party {
    private static final Screen INSTANCE = new Screen();
    private static final int SWIPE_STEPS = 10;
    private final List<PhoneWindow> windows = new ArrayList<PhoneWindow>();
    private final Handler handler = new Handler(Looper.getMainLooper());
    private boolean changeQueued;
    private final Runnable tellChange = new Runnable() {
        @Override
        public void run() {
            synchronized (Screen.this) {
                changeQueued = false;
            }
            layoutAll();
            Remote.post("window", "invalidate");
        }
    };

    private Screen() {
    }

    public static Screen get() {
        return INSTANCE;
    }

    /** Something looks different; the system is told once for all changes of this turn of the loop. */
    public void changed() {
        synchronized (this) {
            if (changeQueued) {
                return;
            }
            changeQueued = true;
        }
        handler.post(tellChange);
    }

    private void layoutAll() {
        for (PhoneWindow window : shown()) {
            if (window.decor().isLayoutRequested()) {
                window.decor().performLayout();
            }
        }
    }

    public void add(PhoneWindow window) {
        if (!windows.contains(window)) {
            windows.add(window);
        }
        setShown(window.token(), true);
        window.setShown(true);
        changed();
    }

    /** Brings an activity and its dialogs to the top. */
    public void raise(String token) {
        List<PhoneWindow> raised = of(token);
        windows.removeAll(raised);
        windows.addAll(raised);
        changed();
    }

    public void hide(String token) {
        setShown(token, false);
    }

    private void setShown(String token, boolean shown) {
        for (PhoneWindow window : of(token)) {
            window.setShown(shown);
        }
        changed();
    }

    public void remove(String token) {
        windows.removeAll(of(token));
        changed();
    }

    public void remove(PhoneWindow window) {
        windows.remove(window);
        changed();
    }

    public void removeDialogs(String token) {
        for (PhoneWindow window : of(token)) {
            if (window.isDialog()) {
                windows.remove(window);
            }
        }
    }

    private List<PhoneWindow> of(String token) {
        List<PhoneWindow> found = new ArrayList<PhoneWindow>();
        for (PhoneWindow window : windows) {
            if (token.equals(window.token())) {
                found.add(window);
            }
        }
        return found;
    }

    private List<PhoneWindow> shown() {
        List<PhoneWindow> found = new ArrayList<PhoneWindow>();
        for (PhoneWindow window : windows) {
            if (window.isShown()) {
                found.add(window);
            }
        }
        return found;
    }

    private PhoneWindow top() {
        List<PhoneWindow> shown = shown();
        return shown.isEmpty() ? null : shown.get(shown.size() - 1);
    }

    @Override
    public Object onSystemCall(String method, Map<String, Object> args) {
        layoutAll();
        switch (method) {
            case "dump": return dump();
            case "tap": return tap(Wire.integer(args, "x"), Wire.integer(args, "y"));
            case "longPress": return longPress(Wire.integer(args, "x"), Wire.integer(args, "y"));
            case "swipe": return swipe(args);
            case "text": return text(Wire.text(args, "text"));
            case "key": return key(Wire.integer(args, "code"));
            default: throw new IllegalArgumentException("unknown question " + method);
        }
    }

    private Map<String, Object> dump() {
        List<Object> dumped = new ArrayList<Object>();
        for (PhoneWindow window : shown()) {
            dumped.add(Wire.args("token", window.token(), "kind", window.kind(),
                    "title", window.title().toString(), "secure", window.isSecure(), "root", ViewDump.of(window.getDecorView())));
        }
        return Wire.args("windows", dumped);
    }

    private boolean touch(int action, float x, float y) {
        PhoneWindow window = top();
        if (window == null) {
            return false;
        }
        View decor = window.getDecorView();
        boolean inside = x >= decor.getLeft() && x < decor.getRight() && y >= decor.getTop() && y < decor.getBottom();
        if (!inside) {
            if (action == MotionEvent.ACTION_UP) {
                window.touchedOutside();
            }
            return false;
        }
        long now = SystemClock.uptimeMillis();
        MotionEvent event = MotionEvent.obtain(now, now, action, x, y, 0);
        event.setLocation(x - decor.getLeft(), y - decor.getTop());
        return decor.dispatchTouchEvent(event);
    }

    private boolean tap(int x, int y) {
        boolean taken = touch(MotionEvent.ACTION_DOWN, x, y);
        touch(MotionEvent.ACTION_UP, x, y);
        return taken;
    }

    private boolean longPress(int x, int y) {
        PhoneWindow window = top();
        View pressed = window == null ? null : ViewDump.deepestAt(window.getDecorView(), x, y);
        for (View view = pressed; view != null;
                view = view.getParent() instanceof View ? (View) view.getParent() : null) {
            if (view.isLongClickable() && view.isEnabled()) {
                return view.performLongClick();
            }
        }
        return false;
    }

    private boolean swipe(Map<String, Object> args) {
        float x1 = Wire.integer(args, "x1");
        float y1 = Wire.integer(args, "y1");
        float x2 = Wire.integer(args, "x2");
        float y2 = Wire.integer(args, "y2");
        boolean taken = touch(MotionEvent.ACTION_DOWN, x1, y1);
        for (int step = 1; step <= SWIPE_STEPS; step++) {
            float part = step / (float) SWIPE_STEPS;
            touch(MotionEvent.ACTION_MOVE, x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
        }
        touch(MotionEvent.ACTION_UP, x2, y2);
        return taken;
    }

    private boolean text(String text) {
        PhoneWindow window = top();
        View focus = window == null ? null : window.getDecorView().findFocus();
        if (!(focus instanceof EditText) || !focus.isEnabled()) {
            return false;
        }
        ((EditText) focus).append(text);
        return true;
    }

    private boolean key(int code) {
        PhoneWindow window = top();
        if (window == null) {
            return false;
        }
        boolean down = window.decor().dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, code));
        boolean up = window.decor().dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, code));
        return down || up;
    }
}
