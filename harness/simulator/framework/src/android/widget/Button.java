package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.Gravity;

/** Text to press. */
public class Button extends TextView {
    private static final int HEIGHT = 126;
    private static final int WIDTH = 231;

    public Button(Context context) {
        super(context);
        setClickable(true);
        setFocusable(true);
        setGravity(Gravity.CENTER);
        setMinimumHeight(HEIGHT);
        setMinimumWidth(WIDTH);
        setPadding(32, 26, 32, 26);
        setBackgroundColor(0xffd6d7d7);
    }

    public Button(Context context, AttributeSet attributes) {
        this(context);
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.Button";
    }
}
