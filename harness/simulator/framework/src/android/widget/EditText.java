package android.widget;

import android.content.Context;
import android.text.Editable;
import android.text.InputType;
import android.util.AttributeSet;
import android.view.KeyEvent;

/** Text that the user types. */
public class EditText extends TextView {
    private static final int FRAME_HEIGHT = 118;

    public EditText(Context context) {
        super(context);
        setInputType(InputType.TYPE_CLASS_TEXT);
        setTextSize(18);
        setClickable(true);
        setLongClickable(true);
        setFocusable(true);
        setMinimumHeight(FRAME_HEIGHT);
    }

    public EditText(Context context, AttributeSet attributes) {
        this(context);
    }

    @Override
    public Editable getText() {
        return Editable.Factory.getInstance().newEditable(super.getText());
    }

    public void setSelection(int index) {
    }

    public void setSelection(int start, int stop) {
    }

    public void selectAll() {
    }

    @Override
    public boolean onKeyDown(int keyCode, KeyEvent event) {
        String now = getText().toString();
        if (keyCode == KeyEvent.KEYCODE_DEL && !now.isEmpty()) {
            setText(now.substring(0, now.offsetByCodePoints(now.length(), -1)));
            return true;
        }
        return super.onKeyDown(keyCode, event);
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.EditText";
    }
}
