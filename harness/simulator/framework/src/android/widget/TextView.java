package android.widget;

import android.content.Context;
import android.graphics.Color;
import android.graphics.Typeface;
import android.text.Editable;
import android.text.InputFilter;
import android.text.InputType;
import android.text.Spanned;
import android.text.TextWatcher;
import android.text.style.ClickableSpan;
import android.util.AttributeSet;
import android.util.TypedValue;
import android.view.Gravity;
import android.view.KeyEvent;
import android.view.View;

import com.android.internal.policy.TextMetrics;

import java.util.ArrayList;
import java.util.List;

/** Shows text. */
public class TextView extends View {
    private final List<TextWatcher> watchers = new ArrayList<TextWatcher>();
    private CharSequence text = "";
    private CharSequence hint;
    private int color = 0xff212121;
    private float size = 14 * 2.625f;
    private int gravity = Gravity.TOP | Gravity.START;
    private int inputType = InputType.TYPE_NULL;
    private int maxLines = Integer.MAX_VALUE;
    private int minLines;
    private float extraSpacing;
    private float spacing = 1f;
    private Typeface typeface = Typeface.DEFAULT;
    private android.text.method.MovementMethod movement;
    private OnEditorActionListener onEditorAction;

    public TextView(Context context) {
        super(context);
    }

    public TextView(Context context, AttributeSet attributes) {
        super(context);
    }

    /** Told of the keyboard's action key. */
    public interface OnEditorActionListener {
        boolean onEditorAction(TextView view, int actionId, KeyEvent event);
    }

    /** How a text is kept. */
    public enum BufferType { NORMAL, SPANNABLE, EDITABLE }

    public CharSequence getText() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public final void setText(CharSequence text) {
        setText(text, BufferType.NORMAL);
    }

    public final void setText(int resid) {
        setText(getContext().getText(resid));
    }

    public void setText(CharSequence given, BufferType type) {
        CharSequence replaced = given == null ? "" : given;
        CharSequence before = text;
        for (TextWatcher each : new ArrayList<TextWatcher>(watchers)) {
            each.beforeTextChanged(before, 0, before.length(), replaced.length());
        }
        text = replaced;
        requestLayout();
        for (TextWatcher each : new ArrayList<TextWatcher>(watchers)) {
            each.onTextChanged(text, 0, before.length(), text.length());
        }
        for (TextWatcher each : new ArrayList<TextWatcher>(watchers)) {
            each.afterTextChanged(Editable.Factory.getInstance().newEditable(text));
        }
    }

    public final void append(CharSequence more) {
        setText(text.toString() + more);
    }

    public CharSequence getHint() {
        return hint;
    }

    public final void setHint(CharSequence hint) {
        this.hint = hint;
        requestLayout();
    }

    public final void setHint(int resid) {
        setHint(getContext().getText(resid));
    }

    public void setTextColor(int color) {
        this.color = color;
        invalidate();
    }

    public final int getCurrentTextColor() {
        return color;
    }

    public final void setHintTextColor(int color) {
    }

    public final void setLinkTextColor(int color) {
    }

    public void setTextSize(float size) {
        setTextSize(TypedValue.COMPLEX_UNIT_SP, size);
    }

    public void setTextSize(int unit, float size) {
        this.size = TypedValue.applyDimension(unit, size, getResources().getDisplayMetrics());
        requestLayout();
    }

    public float getTextSize() {
        return size;
    }

    public void setGravity(int gravity) {
        this.gravity = gravity;
        invalidate();
    }

    public int getGravity() {
        return gravity;
    }

    public void setInputType(int type) {
        inputType = type;
        invalidate();
    }

    public int getInputType() {
        return inputType;
    }

    public boolean isAnyPasswordInputType() {
        int variation = inputType & (InputType.TYPE_MASK_CLASS | InputType.TYPE_MASK_VARIATION);
        return variation == (InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_VARIATION_PASSWORD)
                || variation == (InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_VARIATION_WEB_PASSWORD)
                || variation == (InputType.TYPE_CLASS_NUMBER | InputType.TYPE_NUMBER_VARIATION_PASSWORD);
    }

    public void setMaxLines(int lines) {
        maxLines = lines;
        requestLayout();
    }

    public void setMinLines(int lines) {
        minLines = lines;
        requestLayout();
    }

    public void setLines(int lines) {
        minLines = lines;
        setMaxLines(lines);
    }

    public void setSingleLine() {
        setMaxLines(1);
    }

    public void setSingleLine(boolean single) {
        setMaxLines(single ? 1 : Integer.MAX_VALUE);
    }

    public void setEllipsize(android.text.TextUtils.TruncateAt where) {
    }

    public void setLineSpacing(float add, float multiply) {
        extraSpacing = add;
        spacing = multiply;
        requestLayout();
    }

    public void setTypeface(Typeface typeface) {
        this.typeface = typeface;
    }

    public void setTypeface(Typeface typeface, int style) {
        this.typeface = typeface;
    }

    public Typeface getTypeface() {
        return typeface;
    }

    public void setAllCaps(boolean allCaps) {
    }

    public void setTextIsSelectable(boolean selectable) {
    }

    public void setCompoundDrawablePadding(int padding) {
    }

    public void setPaintFlags(int flags) {
    }

    public int getPaintFlags() {
        return 0;
    }

    public void setFilters(InputFilter[] filters) {
    }

    public void setImeOptions(int options) {
    }

    public void setOnEditorActionListener(OnEditorActionListener listener) {
        onEditorAction = listener;
    }

    public final void setMovementMethod(android.text.method.MovementMethod movement) {
        this.movement = movement;
        if (movement != null) {
            setClickable(true);
            setLongClickable(true);
            setFocusable(true);
        }
    }

    public final android.text.method.MovementMethod getMovementMethod() {
        return movement;
    }

    public void addTextChangedListener(TextWatcher watcher) {
        watchers.add(watcher);
    }

    public void removeTextChangedListener(TextWatcher watcher) {
        watchers.remove(watcher);
    }

    @Override
    public boolean performClick() {
        if (super.performClick()) {
            return true;
        }
        return movement != null && followLink();
    }

    /** A text here is touched as a whole, so its first link is the one that was meant. */
    private boolean followLink() {
        ClickableSpan[] links = text instanceof Spanned
                ? ((Spanned) text).getSpans(0, text.length(), ClickableSpan.class) : new ClickableSpan[0];
        if (links.length > 0) {
            links[0].onClick(this);
        }
        return links.length > 0;
    }

    @Override
    public boolean onKeyDown(int keyCode, KeyEvent event) {
        if (keyCode == KeyEvent.KEYCODE_ENTER && onEditorAction != null) {
            return onEditorAction.onEditorAction(this, 0, event);
        }
        return super.onKeyDown(keyCode, event);
    }

    /** Pixels around the text, besides the padding: frames and boxes. */
    int decorationWidth() {
        return 0;
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        CharSequence shown = text.length() == 0 && hint != null ? hint : text;
        int sides = getPaddingLeft() + getPaddingRight() + decorationWidth();
        int room = MeasureSpec.getMode(widthSpec) == MeasureSpec.UNSPECIFIED
                ? Integer.MAX_VALUE : MeasureSpec.getSize(widthSpec) - sides;
        TextMetrics metrics = TextMetrics.of(shown.toString(), size, room);
        int lines = Math.max(minLines, Math.min(maxLines, metrics.lines()));
        int line = Math.round(TextMetrics.lineHeight(size) * spacing + extraSpacing);
        int width = Math.max(getSuggestedMinimumWidth(), metrics.width() + sides);
        int height = Math.max(getSuggestedMinimumHeight(), lines * line + getPaddingTop() + getPaddingBottom());
        setMeasuredDimension(resolveSize(width, widthSpec), resolveSize(height, heightSpec));
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.TextView";
    }
}
