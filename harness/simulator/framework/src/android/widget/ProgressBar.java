package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.View;

/** How far something is. */
public class ProgressBar extends View {
    private static final int SIZE = 126;
    private int progress;
    private int max = 100;

    public ProgressBar(Context context) {
        super(context);
    }

    public ProgressBar(Context context, AttributeSet attributes) {
        super(context);
    }

    public ProgressBar(Context context, AttributeSet attributes, int style) {
        super(context);
    }

    public void setProgress(int progress) {
        this.progress = progress;
        invalidate();
    }

    public int getProgress() {
        return progress;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getMax() {
        return max;
    }

    public void setIndeterminate(boolean indeterminate) {
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        setMeasuredDimension(resolveSize(SIZE, widthSpec), resolveSize(SIZE, heightSpec));
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.ProgressBar";
    }
}
