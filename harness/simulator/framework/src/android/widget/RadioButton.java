package android.widget;

import android.content.Context;
import android.util.AttributeSet;

/** A button that stays pressed. */
public class RadioButton extends CompoundButton {
    public RadioButton(Context context) {
        super(context);
    }

    public RadioButton(Context context, AttributeSet attributes) {
        super(context);
    }

    @Override
    public void toggle() {
        setChecked(true);
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.RadioButton";
    }
}
