package android.widget;

import android.content.Context;
import android.util.AttributeSet;

/** A box to tick. */
public class CheckBox extends CompoundButton {
    public CheckBox(Context context) {
        super(context);
    }

    public CheckBox(Context context, AttributeSet attributes) {
        super(context);
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.CheckBox";
    }
}
