package android.view;

import android.content.Context;
import android.content.ContextWrapper;

/** A context with a theme. */
public class ContextThemeWrapper extends ContextWrapper {
    public ContextThemeWrapper() {
        super(null);
    }

    public ContextThemeWrapper(Context base, int theme) {
        super(base);
    }

    @Override
    protected void attachBaseContext(Context base) {
        super.attachBaseContext(base);
    }

    @Override
    public void setTheme(int resid) {
    }
}
