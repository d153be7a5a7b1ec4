package android.view.inputmethod;

import android.content.Context;
import android.os.IBinder;
import android.view.View;

import java.util.ArrayList;
import java.util.List;

/** The keyboard, which is not shown. */
public final class InputMethodManager {
    public static final int SHOW_IMPLICIT = 0x0001;
    public static final int HIDE_NOT_ALWAYS = 0x0002;

    InputMethodManager(Context context) {
    }

    public boolean showSoftInput(View view, int flags) {
        return true;
    }

    public boolean hideSoftInputFromWindow(IBinder token, int flags) {
        return true;
    }

    public boolean isActive() {
        return false;
    }

    public List<InputMethodInfo> getInputMethodList() {
        return new ArrayList<InputMethodInfo>();
    }

    public List<InputMethodInfo> getEnabledInputMethodList() {
        return new ArrayList<InputMethodInfo>();
    }
}
