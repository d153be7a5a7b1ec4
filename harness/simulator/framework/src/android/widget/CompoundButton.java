package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.Gravity;

/** A button with two states. */
public abstract class CompoundButton extends Button implements Checkable {
    private static final int BOX = 84;
    private boolean checked;
    private OnCheckedChangeListener listener;

    public CompoundButton(Context context) {
        super(context);
        setMinimumHeight(BOX);
        setMinimumWidth(BOX);
        setPadding(0, 0, 0, 0);
        setGravity(Gravity.START | Gravity.CENTER_VERTICAL);
        setBackground(null);
    }

    public CompoundButton(Context context, AttributeSet attributes) {
        this(context);
    }

    /** Told when the state changes. */
    public interface OnCheckedChangeListener {
        void onCheckedChanged(CompoundButton button, boolean checked);
    }

    public void setOnCheckedChangeListener(OnCheckedChangeListener listener) {
        this.listener = listener;
    }

    @Override
    int decorationWidth() {
        return BOX;
    }

    @Override
    public boolean isChecked() {
        return checked;
    }

    @Override
    public void setChecked(boolean checked) {
        if (this.checked == checked) {
            return;
        }
        this.checked = checked;
        invalidate();
        if (listener != null) {
            listener.onCheckedChanged(this, checked);
        }
    }

    @Override
    public void toggle() {
        setChecked(!checked);
    }

    @Override
    public boolean performClick() {
        toggle();
        super.performClick();
        return true;
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.CompoundButton";
    }
}
